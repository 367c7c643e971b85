import { describe, expect, test } from 'vitest';
import { event, offer, organisation, place, problemsIn, site, topic } from './testing/make-folder.ts';

const offerProblems = (...[fields, body]: Parameters<typeof offer>) =>
  problemsIn({ 'offers/motion.md': offer(fields, body) });

describe('the way on', () => {
  test('a transition that leads nowhere is an error', () => {
    expect(offerProblems({ editor: '{ stage: transition }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:18 editor.stage
        Et overgangstilbud skal føre videre. Skriv mindst ét tilbud under editor.next.
        A transition must lead on. Write at least one offer under editor.next."
    `);
  });

  test('a course that leads nowhere is advised', () => {
    expect(offerProblems({ editor: '{ stage: course }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:18 editor.stage (advice)
        Hvad kommer efter forløbet? Skriv det under editor.next.
        What comes after the course? Write it under editor.next."
    `);
  });

  test('what lasts need lead nowhere, and what leads on is fine', () => {
    expect(offerProblems({ editor: '{ stage: lasting }' })).toBe('');
    const next = '{ stage: transition, next: [{ offer: dans }] }';
    expect(problemsIn({ 'offers/motion.md': offer({ editor: next }), 'offers/dans.md': offer() })).toBe('');
  });
});

describe('the first step', () => {
  test('to call needs a number', () => {
    expect(offerProblems({ start: '{ route: direct, first: call }' })).toMatchInlineSnapshot(`
      "offers/motion.md:6:32 start.first
        Det første skridt er «call», men der står intet under contact at gøre det med.
        The first step is "call", but contact holds nothing to do it with."
    `);
  });

  test.each(['call', 'sign-up'])('to %s can use the number of the organisation', (first) => {
    expect(
      problemsIn({
        'offers/motion.md': offer({ start: `{ route: direct, first: ${first} }` }),
        'organisations/hornsyld-if.md': organisation({ contact: '{ phone: "79 75 58 02" }' }),
      }),
    ).toBe('');
  });

  test('to write can use the address of the organisation', () => {
    expect(
      problemsIn({
        'offers/motion.md': offer({ start: '{ route: direct, first: write }' }),
        'organisations/hornsyld-if.md': organisation({ contact: '{ email: post@hornsyld.example }' }),
      }),
    ).toBe('');
  });

  test('of an example never uses what a real organisation is reached by', () => {
    expect(
      problemsIn({
        'offers/motion.md': offer({ start: '{ route: direct, first: write }', editor: '{ example: true }' }),
        'organisations/hornsyld-if.md': organisation({ contact: '{ email: post@hornsyld.example }' }),
      }),
    ).toMatchInlineSnapshot(`
      "offers/motion.md:6:32 start.first
        Det første skridt er «write», men der står intet under contact at gøre det med.
        The first step is "write", but contact holds nothing to do it with."
    `);
  });
});

describe('an example', () => {
  test('with a number that rings somebody is refused', () => {
    expect(offerProblems({ contact: '{ phone: "79 75 58 02" }', editor: '{ example: true }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:19 contact.phone
        Et opdigtet nummer må ikke kunne ringes op. Skriv 00 00 00 00.
        An example must not carry a live number. Write 00 00 00 00."
    `);
  });

  test('with a number that rings nobody is fine, and a real offer may not have one', () => {
    expect(offerProblems({ contact: '{ phone: "00 00 00 00" }', editor: '{ example: true }' })).toBe('');
    expect(offerProblems({ contact: '{ phone: "00 00 00 00" }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:19 contact.phone
        «00 00 00 00» er ikke et dansk nummer: de begynder ikke med 0.
        "00 00 00 00" is no Danish number: they do not begin with 0."
    `);
  });

  test('rings nobody by its organisation, its event or the organisation written in it either', () => {
    const live = '{ phone: "79 75 58 02" }';
    expect(
      problemsIn({
        'events/aften.md': event({ contact: live, example: 'true' }),
        'offers/motion.md': offer({ editor: '{ example: true }' }),
        'offers/dans.md': offer({
          organisation: '{ name: Danserne, type: volunteer, phone: "79 75 58 02" }',
          editor: '{ example: true }',
        }),
        'organisations/hornsyld-if.md': organisation({ contact: live, example: 'true' }),
      }).match(/^\S+ \S+$/gm),
    ).toMatchInlineSnapshot(`
      [
        "events/aften.md:9:19 contact.phone",
        "offers/dans.md:4:57 organisation.phone",
        "organisations/hornsyld-if.md:5:19 contact.phone",
      ]
    `);
  });

  test('cannot run something real', () => {
    expect(problemsIn({ 'organisations/hornsyld-if.md': organisation({ example: 'true' }) })).toMatchInlineSnapshot(`
      "offers/motion.md:4:15 organisation
        «hornsyld-if» er opdigtet. Kun noget opdigtet kan have den som arrangør.
        "hornsyld-if" is made up. Only an example can have it as its organisation."
    `);
  });

  test('outside a demo is left out, with advice', () => {
    expect(
      problemsIn({ 'site.yaml': site({ demo: 'false' }), 'offers/dans.md': offer({ editor: '{ example: true }' }) }),
    ).toMatchInlineSnapshot(`
      "offers/dans.md:8:20 editor.example (advice)
        Opdigtet: vises ikke, fordi der står demo: false i site.yaml.
        An example: not shown, because site.yaml says demo: false."
    `);
  });
});

describe('an old address', () => {
  test('that a file has is taken', () => {
    expect(problemsIn({ 'offers/motion.md': offer(), 'offers/dans.md': offer({ editor: '{ formerly: [motion] }' }) }))
      .toMatchInlineSnapshot(`
        "offers/dans.md:8:22 editor.formerly[0]
          Den gamle adresse «motion» er optaget af offers/motion.md.
          The old address "motion" is taken by offers/motion.md."
      `);
  });

  test('that two files claim is taken by the first', () => {
    const claim = offer({ editor: '{ formerly: [gammelt] }' });
    expect(problemsIn({ 'offers/motion.md': claim, 'offers/dans.md': claim })).toMatchInlineSnapshot(`
      "offers/motion.md:8:22 editor.formerly[0]
        Den gamle adresse «gammelt» er optaget af offers/dans.md.
        The old address "gammelt" is taken by offers/dans.md."
    `);
  });

  test('of a place, topic, organisation or event is checked alike', () => {
    expect(
      problemsIn({
        'places/salen.yaml': place({ formerly: '[hallen]' }),
        'topics/natur.md': topic({ formerly: '[bevaegelse]' }),
        'organisations/gif.md': organisation({ formerly: '[hornsyld-if]' }),
        'events/a.md': event({ formerly: '[b]' }),
        'events/b.md': event(),
      }).match(/^\S+ \S+$/gm),
    ).toMatchInlineSnapshot(`
      [
        "events/a.md:9:12 formerly[0]",
        "organisations/gif.md:5:12 formerly[0]",
        "places/salen.yaml:4:12 formerly[0]",
        "topics/natur.md:6:12 formerly[0]",
      ]
    `);
  });

  test('of another kind is free', () => {
    expect(offerProblems({ editor: '{ formerly: [hallen] }' })).toBe('');
  });
});

describe('what else belongs together', () => {
  test('a place in Denmark but outside the served area is advised', () => {
    expect(problemsIn({ 'places/hallen.yaml': place({ at: '{ lat: 57.05, lon: 9.92 }' }) })).toMatchInlineSnapshot(`
      "places/hallen.yaml:3:5 at (advice)
        57.05, 9.92 ligger uden for området i site.yaml. Er tallene rigtige?
        57.05, 9.92 is outside the region of site.yaml. Are the numbers right?"
    `);
  });

  test('so is one written in an offer or event', () => {
    const where = '[{ town: hornsyld, at: { lat: 57.05, lon: 9.92 } }]';
    expect(
      problemsIn({ 'offers/motion.md': offer({ where }), 'events/a.md': event({ where }) }).match(/^\S+ .*advice.$/gm),
    ).toMatchInlineSnapshot(`
      [
        "events/a.md:9:31 where[0].at (advice)",
        "offers/motion.md:8:31 where[0].at (advice)",
      ]
    `);
  });

  test('an image lies beside the file', () => {
    const image = '{ file: hallen.jpg, alt: Hallen }';
    expect(offerProblems({ image })).toMatchInlineSnapshot(`
      "offers/motion.md:8:16 image.file
        Billedet «hallen.jpg» ligger ikke ved siden af filen.
        The image "hallen.jpg" does not lie beside the file."
    `);
    expect(problemsIn({ 'offers/motion.md': offer({ image }), 'offers/hallen.jpg': 'x' })).toBe('');
  });

  test('an icon is one of Lucide', () => {
    expect(problemsIn({ 'topics/bevaegelse.md': topic({ icon: 'hjerte' }) })).toMatchInlineSnapshot(`
      "topics/bevaegelse.md:4:7 icon
        «hjerte» er ikke et ikon i Lucide. Se navnene på lucide.dev/icons.
        "hjerte" is not a Lucide icon. See the names at lucide.dev/icons."
    `);
  });

  test('a confirmation from the future is advised', () => {
    expect(offerProblems({ editor: '{ confirmed: { on: 2026-11-22, by: phone } }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:28 editor.confirmed.on (advice)
        Datoen ligger i fremtiden.
        The date lies in the future."
    `);
    expect(offerProblems({ editor: '{ confirmed: { on: 2026-11-21, by: phone } }' })).toBe('');
  });

  test('an organisation written in an offer has a name that can be an address', () => {
    expect(offerProblems({ organisation: '{ name: "!!!", type: volunteer }' })).toMatchInlineSnapshot(`
      "offers/motion.md:4:23 organisation.name
        Navnet skal have mindst ét bogstav fra a til å eller et tal.
        The name must have at least one letter from a to å or a digit."
    `);
  });
});
