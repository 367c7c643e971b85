import { expect, test } from 'vitest';
import { MOST_SUGGESTIONS, suggestionFinder } from './find-suggestions.ts';
import type { Suggestion, SuggestionKind } from './suggestion.ts';

const make = (kind: SuggestionKind, ...labels: string[]): Suggestion[] =>
  labels.map((label) => ({ kind, id: label, label, isExample: false }));

const find = (all: readonly Suggestion[], typed: string) => suggestionFinder(all)(typed).map(({ label }) => label);

test('what begins with what was typed comes first, then what has such a word, then what has it inside one', () => {
  const all = make('offer', 'Gåhold', 'Dans på hold', 'Hold for begyndere', 'KOL-hold');
  expect(find(all, 'hold')).toEqual(['Hold for begyndere', 'Dans på hold', 'KOL-hold', 'Gåhold']);
});

test('of what fits equally well topics come first, then towns, organisers and offers, whatever order they stand in', () => {
  const all = [
    ...make('offer', 'Hjertehold', 'Hjertecafé'),
    ...make('organisation', 'Hjerteforeningen'),
    ...make('town', 'Hjerting'),
    ...make('topic', 'Hjerte og blodtryk'),
  ];
  expect(find(all, 'hjer')).toEqual(['Hjerte og blodtryk', 'Hjerting', 'Hjerteforeningen', 'Hjertehold', 'Hjertecafé']);
});

test('a better fit comes before a wider kind', () => {
  const all = [...make('topic', 'Mad og motion'), ...make('offer', 'Motion i dagtimerne')];
  expect(find(all, 'motion')).toEqual(['Motion i dagtimerne', 'Mad og motion']);
});

test('there are never more than seven, and the order given decides among equals', () => {
  const many = Array.from({ length: 20 }, (_, index) => `Gåtur ${index}`);
  expect(find(make('offer', ...many), 'gåtur')).toEqual(many.slice(0, MOST_SUGGESTIONS));
});

test.each(['', ' ', 'g', ' å ', '…', '?!'])('«%s» is too little to suggest anything by', (typed) =>
  expect(find(make('offer', 'Gåtur', 'Åben vejning'), typed)).toEqual([]),
);

test('what fits nothing suggests nothing', () => expect(find(make('offer', 'Gåtur'), 'svømning')).toEqual([]));
