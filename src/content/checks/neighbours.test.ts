import { describe, expect, test } from 'vitest';
import { event, offer, organisation, place, problemsIn, site } from '../testing/make-folder.ts';

const TWO_TOWNS =
  '[{ id: hornsyld, name: Hornsyld, postcodes: ["8783"], at: { lat: 55.75621, lon: 9.85643 } }, { id: glud, name: Glud, postcodes: ["7130"], at: { lat: 55.8, lon: 10.01 } }]';

/** The title of the usual offer, which other files get one of their own for. */
const SAME = { title: '"Motion for alle"' };

describe('the same offer twice', () => {
  test('under one organiser is advised about, whatever small words its title has', () => {
    expect(
      problemsIn({
        'offers/motion.md': offer({ title: 'Motion på hold i hallen' }),
        'offers/motion-2.md': offer({ title: 'Hold på hallen, motion!' }),
      }),
    ).toMatchInlineSnapshot(`
      "offers/motion.md:2:8 title (advice)
        Ligner «motion-2»: samme arrangør, næsten samme navn. Er det det samme, så slet det ene.
        Is like "motion-2": the same organiser, almost the same title. If they are one, delete one."
    `);
  });

  test('is told once for each, however many are alike', () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`offers/motion-${id}.md`, offer(SAME)]));
    expect(problemsIn(files).match(/\(advice\)/g)).toHaveLength(4);
  });

  test('is not what only shares a word, or turns one round', () => {
    for (const title of ['Motion for mænd', 'Motion uden alle', 'Svømning for alle', 'Motion for alle 2']) {
      expect(problemsIn({ 'offers/anden.md': offer({ title }) })).toBe('');
    }
  });

  test('is not one in another town, or of another organiser', () => {
    const files = {
      'site.yaml': site({ towns: TWO_TOWNS }),
      'organisations/anden.md': organisation({ name: 'Anden' }),
    };
    expect(
      problemsIn({
        ...files,
        'offers/motion.md': offer({ where: '[{ town: hornsyld }]' }),
        'offers/motion-glud.md': offer({ ...SAME, where: '[{ town: glud }]' }),
      }),
    ).toBe('');
    expect(problemsIn({ ...files, 'offers/motion-2.md': offer({ ...SAME, organisation: 'anden' }) })).toBe('');
  });

  test('at one address with one telephone under two organisers is advised about once', () => {
    const at = {
      where: '[{ address: Nørregade 1, postcode: "8783", town: hornsyld }]',
      contact: '{ phone: "75 89 18 11" }',
    };
    const files = {
      'organisations/anden.md': organisation({ name: 'Anden' }),
      'offers/motion.md': offer(at),
      'offers/motion-b.md': offer({ ...at, title: 'Svømning' }),
      'offers/yoga.md': offer({ ...at, title: 'Yoga', organisation: 'anden', contact: '{ phone: "75891811" }' }),
    };
    expect(problemsIn(files)).toMatchInlineSnapshot(`
      "offers/yoga.md:2:8 title (advice)
        Samme telefon og adresse som «motion-b», men en anden arrangør. Er det den samme?
        The same telephone and address as "motion-b", but another organiser. Is it the same?"
    `);
    expect(problemsIn({ ...files, 'offers/yoga.md': offer({ title: 'Yoga', organisation: 'anden' }) })).toBe('');
  });
});

describe('a postcode', () => {
  test('of another town than the one written is advised about, in places, offers and events', () => {
    expect(
      problemsIn({
        'places/hallen.yaml': place({ postcode: '"8700"' }),
        'offers/motion.md': offer({ where: '[{ postcode: "8722", town: hornsyld }]' }),
        'events/aften.md': event({ where: '[{ postcode: "7100", town: hornsyld }]' }),
      }),
    ).toMatchInlineSnapshot(`
      "events/aften.md:9:21 where[0].postcode (advice)
        7100 er ikke et postnummer i Hornsyld i site.yaml. Der står 8783. Ret det ene.
        7100 is no postcode of Hornsyld in site.yaml. It says 8783. Correct one of them.
      offers/motion.md:8:21 where[0].postcode (advice)
        8722 er ikke et postnummer i Hornsyld i site.yaml. Der står 8783. Ret det ene.
        8722 is no postcode of Hornsyld in site.yaml. It says 8783. Correct one of them.
      places/hallen.yaml:4:11 postcode (advice)
        8700 er ikke et postnummer i Hornsyld i site.yaml. Der står 8783. Ret det ene.
        8700 is no postcode of Hornsyld in site.yaml. It says 8783. Correct one of them."
    `);
  });

  test('of the town, or none, is fine', () => {
    expect(
      problemsIn({
        'places/hallen.yaml': place({ postcode: '"8783"' }),
        'offers/motion.md': offer({ where: '[hallen, { town: hornsyld }]' }),
      }),
    ).toBe('');
  });
});
