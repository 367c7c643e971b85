import { describe, expect, test } from 'vitest';
import { HANDOUT_LANGUAGES } from '#domain/handout/labels.ts';
import { HANDOUT_LABELS } from './languages.ts';

/** Every text of a language with its path: "steps.call". */
function textsOf(labels: object, path = ''): [string, string][] {
  return Object.entries(labels).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}
const danish = new Map(textsOf(HANDOUT_LABELS.da));
const FOREIGN = HANDOUT_LANGUAGES.filter((language) => language !== 'da');
const SCRIPTS = {
  en: /^[\p{Script=Latin}\P{L}]+$/u,
  tr: /^[\p{Script=Latin}\P{L}]+$/u,
  ar: /^[\p{Script=Arabic}\P{L}]+$/u,
  uk: /^[\p{Script=Cyrillic}\P{L}]+$/u,
};

test('Danish alone counts as read through: whoever has read another says so in its file', () => {
  expect(HANDOUT_LANGUAGES.filter((language) => HANDOUT_LABELS[language].isRead)).toEqual(['da']);
});

describe.each(FOREIGN)('%s', (language) => {
  const texts = textsOf(HANDOUT_LABELS[language]).filter(([path]) => path !== 'locale' && path !== 'dir');

  test('says everything that Danish says, and in words of its own', () => {
    expect(texts.map(([path]) => path)).toEqual(
      [...danish.keys()].filter((path) => path !== 'locale' && path !== 'dir'),
    );
    expect(texts.filter(([path, text]) => text === danish.get(path))).toEqual([]);
  });

  test('is written in its own letters', () => {
    expect(texts.filter(([, text]) => !SCRIPTS[language].test(text))).toEqual([]);
  });

  test('ends a sentence where Danish does', () => {
    const ends = (text = '') => /[.:?]$/.test(text) || /[.]/.test(text.slice(0, -1));
    const differing = texts.filter(
      ([path, text]) => !/^(doubt|scan)/.test(path) && ends(text) !== ends(danish.get(path)),
    );
    expect(differing).toEqual([]);
  });
});

test('Arabic is read from the right, all others from the left', () => {
  expect(HANDOUT_LANGUAGES.filter((language) => HANDOUT_LABELS[language].dir === 'rtl')).toEqual(['ar']);
});
