import { describe, expect, test } from 'vitest';
import { lix } from './readability.ts';

/** By hand: words, sentences, words of more than six letters. */
const byHand = (words: number, sentences: number, long: number) => words / sentences + (100 * long) / words;

describe('LIX is words a sentence, and long words in percent', () => {
  test.each<[text: string, words: number, sentences: number, long: number]>([
    ['Kom og vær med. Du behøver ikke en henvisning.', 9, 2, 2],
    ['Kom og vær med i dag.', 6, 1, 0],
    ['Der er kaffe! Vil du med? Så ring: vi tager den.', 11, 4, 0],
    ['Vil du med?! Vi venter ... Kom nu, hvis du kan', 10, 3, 0],
    ['Han sagde: "Kom nu." Så kom vi (alle sammen).', 9, 3, 0],
    ['Ring først\n\nDu kan også bare komme forbi', 8, 2, 0],
    ['Det er en lang\nlinje, der er brudt.', 8, 1, 0],
    ['Kontakt venligst kommunens sundhedsfremme for nærmere information.', 7, 1, 6],
    ['Seks er bogstav, syv er bogstav.', 6, 1, 2],
    ['Aftale og genvej er på seks.', 6, 1, 0],
  ])('%s', (text, words, sentences, long) => {
    expect(lix(text)).toEqual({ lix: byHand(words, sentences, long), words, sentences });
  });
});

describe('abbreviations are read aloud and end no sentence', () => {
  test.each<[text: string, words: number, sentences: number, long: number]>([
    ['Vi ses bl.a. hver dag.', 6, 1, 0],
    ['Mød os kl. 17 i hallen.', 6, 1, 1],
    ['Kl. 17 ses vi i Aale.', 6, 1, 1],
    ['Ring på tlf. 75 89 18 11 nu.', 8, 1, 1],
    ['Det er ca. 3 km herfra.', 6, 1, 0],
    ['Tag f.eks. Hans med til kaffe.', 7, 1, 1],
    ['Det koster 25 kr. pr. gang for os.', 8, 1, 0],
    ['Det koster 25 kr. Kom som du er.', 8, 2, 0],
    ['Der er kaffe, te, vand osv. "Kom nu."', 10, 2, 0],
    ['Der er kaffe, te, vand, kage mv.', 8, 1, 0],
    ['Vi ses i Nr. Snede kl. 10.', 7, 1, 1],
    ['Vi ses i næste termin. Kom med nu.', 8, 2, 0],
  ])('%s', (text, words, sentences, long) => {
    expect(lix(text)).toEqual({ lix: byHand(words, sentences, long), words, sentences });
  });
});

describe('full stops in numbers end no sentence', () => {
  test.each<[text: string, words: number, sentences: number]>([
    ['Der er 5.678 med i år.', 6, 1],
    ['Vi ses 17. maj på torvet.', 6, 1],
    ['Vi ses 14., 21. og 28. maj igen.', 8, 1],
    ['Vi ses den 24. 12. igen, ikke?', 7, 1],
    ['Vi ses 10.30 den 21.11.2026 i hallen.', 7, 1],
    ['Vi bor på Kirkevej 10. Kom ind.', 7, 2],
    ['Kom og vær med den 17.', 6, 1],
    ['Se mere på www.hedensted.dk/sundhed eller her.', 6, 1],
  ])('%s', (text, words, sentences) => {
    expect(lix(text)).toMatchObject({ words, sentences });
  });
});

test('soft hyphens and dashes are no letters and no words', () => {
  expect(lix('Osteo\u00ADporose\u00ADhold – for dig og mig')).toEqual(lix('Osteoporosehold for dig og mig'));
});

test.each(['', '   \n\n ', '...!?', 'Ring først', 'Du kan bare komme'])(
  '%j is too short to say anything of',
  (text) => {
    expect(lix(text)).toBeUndefined();
  },
);

test('plain Danish lies under 35, office Danish well above', () => {
  const plain = 'Ring og aftal en prøvegang. En frivillig tager imod dig i døren. Du må gerne tage en med.';
  const office =
    'Henvendelse vedrørende visitation til sundhedsfremmende aktiviteter rettes til forvaltningens sundhedsafdeling, der efterfølgende foretager behovsvurdering.';
  expect(lix(plain)?.lix).toBeLessThan(35);
  expect(lix(office)?.lix).toBeGreaterThan(55);
});
