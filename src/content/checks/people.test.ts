import { describe, expect, test } from 'vitest';
import { offer, organisation, problemsIn, site } from '../testing/make-folder.ts';

const problems = (...[fields, body]: Parameters<typeof offer>) =>
  problemsIn({ 'offers/motion.md': offer(fields, body) });

const CONFIRMED = '{ confirmed: { on: 2026-10-01, by: phone } }';

describe('a mobile number', () => {
  test('of a club is advised about, in the offer and in the organiser', () => {
    expect(
      problemsIn({
        'offers/motion.md': offer({ contact: '{ phone: "40 12 34 56" }' }),
        'organisations/hornsyld-if.md': organisation({ contact: '{ phone: "26123456" }' }),
      }),
    ).toMatchInlineSnapshot(`
      "offers/motion.md:8:19 contact.phone (advice)
        «40 12 34 56» ligner et mobilnummer. Er det en privatpersons, så spørg, om det må stå her.
        "40 12 34 56" looks like a mobile number. If it is a private person's, ask whether it may stand here.
      organisations/hornsyld-if.md:5:19 contact.phone (advice)
        «26123456» ligner et mobilnummer. Er det en privatpersons, så spørg, om det må stå her.
        "26123456" looks like a mobile number. If it is a private person's, ask whether it may stand here."
    `);
  });

  test('of an organiser written in an offer is too', () => {
    const inline = '{ name: Nye Klub, type: volunteer, phone: "40 12 34 56" }';
    expect(problems({ organisation: inline })).toContain(
      'organisation.phone (advice)\n  «40 12 34 56» ligner et mobilnummer',
    );
  });

  test('is nobody else’s business once the organiser has answered', () => {
    expect(
      problemsIn({
        'offers/motion.md': offer({ contact: '{ phone: "40 12 34 56" }', editor: CONFIRMED }),
        'organisations/hornsyld-if.md': organisation({ contact: '{ phone: "40 12 34 56" }' }),
      }),
    ).toBe('');
  });

  test('of a clinic or a municipality is its own', () => {
    for (const type of ['clinic', 'municipality', 'private']) {
      expect(
        problemsIn({
          'offers/motion.md': offer({ contact: '{ phone: "40 12 34 56" }' }),
          'organisations/hornsyld-if.md': organisation({ type }),
        }),
      ).toBe('');
    }
  });

  test('is not one that begins as no mobile does, nor a short one', () => {
    for (const phone of ['75 89 18 11', '86 12 34 56', '33 12 34 56', '1888', '116 111']) {
      expect(problems({ contact: `{ phone: "${phone}" }` })).toBe('');
    }
  });
});

describe('a name', () => {
  test('of a person is advised about wherever an offer is described', () => {
    expect(problems({ welcome: 'Karen Hansen tager imod dig' }, 'Tekst.\n\nSpørg efter Jens P. Møller.\n'))
      .toMatchInlineSnapshot(`
      "offers/motion.md:8:10 welcome (advice)
        «Karen Hansen» ligner et navn på en privatperson. Skriv hellere rollen, for eksempel formanden.
        "Karen Hansen" looks like a private person's name. Better write the role, such as the chairman.
      offers/motion.md:12:13 tekst (advice)
        «Jens P. Møller» ligner et navn på en privatperson. Skriv hellere rollen, for eksempel formanden.
        "Jens P. Møller" looks like a private person's name. Better write the role, such as the chairman."
    `);
  });

  test('is nobody else’s business once the organiser has answered', () => {
    expect(problems({ welcome: 'Karen Hansen tager imod dig', editor: CONFIRMED })).toBe('');
  });

  test.each([
    [
      'the business of one person',
      { organisation: '{ name: Kiropraktor Lars Andersen, type: clinic }' },
      'Ring til Lars Andersen.',
    ],
    ['a street', {}, 'Vi mødes på Hans Jensens Vej og i Peter Langes Allé.'],
    ['a church or a house', {}, 'Kom til Sct. Hans Kirke eller Ellen Marie Hus.'],
    ['a first name', {}, 'Karen og Ole tager imod dig.'],
    ['a town or a club', {}, 'Kom til Ældre Sagen Juelsminde eller Rask Mølle Idrætsforening.'],
  ])('is not %s', (_, fields, text) => {
    expect(problems(fields, text)).toBe('');
  });

  test('is not a town that is called as a man is', () => {
    const towns = '[{ id: hornsyld, name: Flemming, postcodes: ["8783"], at: { lat: 55.75621, lon: 9.85643 } }]';
    const text = 'Kom til Flemming Idrætsforening.';
    expect(problemsIn({ 'site.yaml': site({ towns }), 'offers/motion.md': offer({}, text) })).toBe('');
    expect(problemsIn({ 'offers/motion.md': offer({}, text) })).toContain('ligner et navn');
  });

  test('stands in a source, for that is where it was read', () => {
    expect(problems({ source: '{ what: Karen Hansens oplæg om Ole Hansen, date: 2026 }' })).toBe('');
  });
});
