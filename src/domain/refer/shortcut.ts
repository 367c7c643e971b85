/** What a key of the page for professionals does. `number` counts from 1. */
export type Shortcut = { kind: 'number'; number: number } | { kind: 'print' | 'search' };

/** What of a keyboard event decides. */
export interface KeyPress {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/**
 * What a key press asks for; nothing for any other key, for one that is held down, and with a modifier. Only the slash may
 * have Shift, which a Danish keyboard needs for it.
 *
 * @example
 * readShortcut({ key: '1', … })                   // { kind: 'number', number: 1 }
 * readShortcut({ key: 'p', ctrlKey: true, … })    // undefined: that is the browser's own print
 */
export function readShortcut(press: KeyPress): Shortcut | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = press;
  if (altKey || ctrlKey || metaKey || repeat || isComposing) return undefined;
  if (key === '/') return { kind: 'search' };
  if (shiftKey) return undefined;
  if (/^[1-9]$/.test(key)) return { kind: 'number', number: Number(key) };
  return key.toLowerCase() === 'p' ? { kind: 'print' } : undefined;
}
