import { expect, test } from 'vitest';
import { type KeyPress, readShortcut } from './shortcut.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...change,
});

test.each([
  ['1', { kind: 'number', number: 1 }],
  ['9', { kind: 'number', number: 9 }],
  ['p', { kind: 'print' }],
  ['P', { kind: 'print' }],
  ['/', { kind: 'search' }],
])('%s', (key, shortcut) => {
  expect(readShortcut(press(key))).toEqual(shortcut);
});

test('the slash may need Shift, as on a Danish keyboard', () => {
  expect(readShortcut(press('/', { shiftKey: true }))).toEqual({ kind: 'search' });
});

test.each(['0', 'h', 'Enter', 'Escape', 'F1', '12'])('%s does nothing', (key) => {
  expect(readShortcut(press(key))).toBeUndefined();
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'repeat', 'isComposing'] as const)(
  'a number does nothing with %s',
  (held) => {
    expect(readShortcut(press('1', { [held]: true }))).toBeUndefined();
  },
);
