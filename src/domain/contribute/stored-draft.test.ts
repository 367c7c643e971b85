import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, EMPTY_DRAFT, EMPTY_PLACE, EMPTY_PRICE, EMPTY_TIME } from './draft.ts';
import { readDraft, writeDraft } from './stored-draft.ts';

const full: Draft = {
  texts: { ...EMPTY_DRAFT.texts, title: 'Gåtur', note: '"\n<b>' },
  choices: { ...EMPTY_DRAFT.choices, topics: ['natur'] },
  places: [
    { ...EMPTY_PLACE, name: 'Hallen', town: 'uldum', access: ['lift'], origin: 0 },
    { ...EMPTY_PLACE, address: 'Bredgade 1', lat: '55.7561', lon: '9.8563' },
  ],
  times: [{ ...EMPTY_TIME, days: ['monday'], from: '9', origin: 2 }],
  prices: [{ ...EMPTY_PRICE, amount: '50' }],
  keptTimes: [0],
  keptPlaces: [1, 2],
};

test('a draft comes back as it was kept, with its day', () => {
  expect(readDraft(writeDraft(full, '2026-11-21') ?? '')).toEqual({ draft: full, on: '2026-11-21' });
});

test('an empty draft leaves no trace: also with empty lines in it', () => {
  expect(writeDraft(EMPTY_DRAFT, '2026-11-21')).toBeUndefined();
  const lines = { places: [EMPTY_PLACE], times: [EMPTY_TIME], prices: [EMPTY_PRICE] };
  expect(writeDraft({ ...EMPTY_DRAFT, ...lines }, '2026-11-21')).toBeUndefined();
});

test('what looks like a CPR number is never kept, wherever it was written; the rest is', () => {
  const secret: Draft = {
    ...full,
    texts: { ...full.texts, note: 'Mit er 010190 – 1234', text: 'Ring til 0101901234' },
    places: [{ ...EMPTY_PLACE, name: 'Hos 010190-1234', address: '0101901234', town: 'uldum' }],
    times: [{ ...EMPTY_TIME, days: ['monday'], from: '010190-1234' }],
    prices: [{ ...EMPTY_PRICE, amount: '50', for: '010190 1234' }],
  };
  const text = writeDraft(secret, '2026-11-21') ?? '';
  expect(text).not.toMatch(/010190|1234/);
  expect(readDraft(text)?.draft).toMatchObject({
    texts: { title: 'Gåtur', note: '', text: '' },
    places: [{ name: '', address: '', town: 'uldum' }],
    times: [{ days: ['monday'], from: '' }],
    prices: [{ amount: '50', for: '' }],
  });
  expect(
    writeDraft({ ...EMPTY_DRAFT, texts: { ...EMPTY_DRAFT.texts, note: '010190-1234' } }, '2026-11-21'),
  ).toBeUndefined();
});

test('whatever stands there instead is no draft, and never throws', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '"a"',
    '{"texts":{"title":1}}',
    '{"times":[null]}',
    `"${'a'.repeat(200_000)}"`,
  ]) {
    expect(readDraft(text), text.slice(0, 40)).toBeUndefined();
  }
  expect(readDraft('{"texts":{"title":"A","__proto__":"x"},"times":[{"from":"9","origin":-1}],"on":"i går"}')).toEqual({
    draft: {
      ...EMPTY_DRAFT,
      texts: { ...EMPTY_DRAFT.texts, title: 'A' },
      times: [{ ...EMPTY_TIME, from: '9' }],
    },
    on: '',
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      readDraft(JSON.stringify(value));
      readDraft(
        JSON.stringify({ texts: value, choices: value, times: value, prices: value, places: value, keptTimes: value }),
      );
    }),
  );
});
