import { expect, test } from 'vitest';
import { describeRecord } from './record-text.ts';

const site = {
  name: 'Sundhed i Prøveby',
  address: 'https://proeve.example/henvis/',
  version: '4f09c1d2',
  built: '2026-11-20',
};

test('the record names the day, the doors, the offers and the version they stand in', () => {
  const text = describeRecord({
    day: '2026-11-21',
    problem: 'R95 KOL',
    doors: [{ name: 'Kommunen, forebyggelse', form: 'XREF15', gln: '' }],
    offers: [
      { title: 'Kom nu mand', example: true, start: 'Ring først', facts: 'tirsdag 24. nov. kl. 17, Løsning. Gratis' },
      { title: 'Gåhold', example: false, start: 'Bare kom', facts: 'Uldum. 25 kr.' },
    ],
    site,
  });
  expect(text).toMatchInlineSnapshot(`
    "21. november 2026. Emne: R95 KOL.
    Indgang: Kommunen, forebyggelse. Formular: XREF15. Lokationsnummer: ikke oplyst.
    Valgt til patientens seddel:
    1. Kom nu mand (opdigtet). Ring først. tirsdag 24. nov. kl. 17, Løsning. Gratis.
    2. Gåhold. Bare kom. Uldum. 25 kr.
    Kilde: Sundhed i Prøveby, https://proeve.example/henvis/. Indhold 4f09c1d2, bygget 20. november 2026."
  `);
});

test('with nothing chosen it is the day and the source', () => {
  expect(describeRecord({ day: '2026-11-21', problem: '', doors: [], offers: [], site }).split('\n')).toHaveLength(2);
});
