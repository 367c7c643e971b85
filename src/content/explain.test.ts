import { describe, expect, test } from 'vitest';
import { offer, place, problemsIn, site } from './testing/make-folder.ts';

/** What the check says of an offer with these fields. */
const offerProblems = (...[fields, body]: Parameters<typeof offer>) =>
  problemsIn({ 'offers/motion.md': offer(fields, body) });

describe('a key', () => {
  test('that is not known is named with the nearest one that is', () => {
    expect(offerProblems({ walcome: 'Kom indenfor' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:1 walcome
        «walcome» er ikke et felt her. Mente du «welcome»?
        "walcome" is not a field here. Did you mean "welcome"?"
    `);
  });

  test('that is like no other is named alone', () => {
    expect(offerProblems({ farve: 'blå' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:1 farve
        «farve» er ikke et felt her.
        "farve" is not a field here."
    `);
  });

  test('inside a field is compared with what that field may hold', () => {
    expect(offerProblems({ contact: '{ phone: "79 75 58 02", emial: a@b.dk }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:34 contact.emial
        «emial» er ikke et felt her. Mente du «email»?
        "emial" is not a field here. Did you mean "email"?"
    `);
  });

  test('that is required and misspelt is one problem, not two', () => {
    expect(offerProblems({ summary: null, sumary: 'Vi rører os.' })).toMatchInlineSnapshot(`
      "offers/motion.md:7:1 sumary
        «sumary» er ikke et felt her. Mente du «summary»?
        "sumary" is not a field here. Did you mean "summary"?"
    `);
  });

  test('named __proto__ is refused like any other', () => {
    expect(offerProblems({ ['__proto__']: '{ title: x }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:1 __proto__
        «__proto__» er ikke et felt her.
        "__proto__" is not a field here."
    `);
  });

  test('of a control character reaches no terminal', () => {
    expect(offerProblems({ '"\\e[2J\\n::error::x"': 'x' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:1 �[2J�::error::x
        «�[2J�::error::x» er ikke et felt her.
        "�[2J�::error::x" is not a field here."
    `);
  });
});

describe('a field', () => {
  test('that is required and missing is named', () => {
    expect(offerProblems({ title: null })).toMatchInlineSnapshot(`
      "offers/motion.md:2:1 title
        Feltet «title» mangler.
        The field "title" is missing."
    `);
  });

  test('missing inside another points at that one', () => {
    expect(offerProblems({ start: '{ route: direct }' })).toMatchInlineSnapshot(`
      "offers/motion.md:6:8 start.first
        Feltet «first» mangler.
        The field "first" is missing."
    `);
  });

  test('of nothing but spaces is empty', () => {
    expect(offerProblems({ welcome: '"   "' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:10 welcome
        Feltet er tomt. Skriv noget, eller slet linjen.
        The field is empty. Write something, or delete the line."
    `);
  });

  test('that is too long says how much room there is', () => {
    expect(offerProblems({ title: 'x'.repeat(81) })).toMatchInlineSnapshot(`
      "offers/motion.md:2:8 title
        Teksten er på 81 tegn. Der er plads til 80.
        The text has 81 characters. There is room for 80."
    `);
  });

  test('that is a list where a text belongs is refused', () => {
    expect(offerProblems({ title: '[Motion]' })).toMatchInlineSnapshot(`
      "offers/motion.md:2:8 title
        Her skal stå en tekst.
        A text belongs here."
    `);
  });

  test('that is a text where a list belongs says how a list is written, and no more', () => {
    expect(offerProblems({ topics: 'bevaegelse' })).toMatchInlineSnapshot(`
      "offers/motion.md:5:9 topics
        Her skal stå en liste: sæt [ ] om, eller skriv et punkt pr. linje med bindestreg.
        A list belongs here: put [ ] around, or write one item a line with a hyphen."
    `);
  });

  test('that is a text where fields belong is refused', () => {
    expect(offerProblems({ contact: '79 75 58 02' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:10 contact
        Her skal stå felter med navne: skriv dem på linjerne under, rykket ind.
        Named fields belong here: write them on the lines below, indented."
    `);
  });

  test('that is an empty list is refused', () => {
    expect(offerProblems({ topics: '[]' })).toMatchInlineSnapshot(`
      "offers/motion.md:5:9 topics
        Listen er tom. Skriv mindst én, eller slet linjen.
        The list is empty. Write at least one, or delete the line."
    `);
  });

  test('that is a list of too many is refused', () => {
    expect(offerProblems({ topics: `[${Array(7).fill('bevaegelse').join(', ')}]` })).toMatchInlineSnapshot(`
      "offers/motion.md:5:9 topics
        Listen er for lang: højst 6.
        The list is too long: at most 6."
    `);
  });

  test('outside its words lists them, and names the nearest', () => {
    expect(offerProblems({ status: 'opne' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:9 status
        «opne» kan ikke bruges her. Mente du «open»? Vælg mellem: open, full, paused.
        "opne" cannot be used here. Did you mean "open"? Choose from: open, full, paused."
    `);
  });

  test('with hidden characters in a title is refused', () => {
    expect(offerProblems({ title: '"Mo\\u200Btion"' })).toMatchInlineSnapshot(`
      "offers/motion.md:2:8 title
        Teksten har usynlige tegn. Skriv den igen uden at kopiere.
        The text holds invisible characters. Type it again instead of pasting."
    `);
  });

  test('that turns the reading direction in a title is refused', () => {
    expect(offerProblems({ title: '"Motion \\u202Egratis"' })).toMatchInlineSnapshot(`
      "offers/motion.md:2:8 title
        Teksten har usynlige tegn. Skriv den igen uden at kopiere.
        The text holds invisible characters. Type it again instead of pasting."
    `);
  });
});

describe('a date, a time or a number', () => {
  test('a day that does not exist is no date', () => {
    expect(offerProblems({ valid: '{ from: 2026-02-30 }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:16 valid.from
        «2026-02-30» er ikke en dato. Skriv år-måned-dag, for eksempel 2026-11-24.
        "2026-02-30" is not a date. Write year-month-day, for example 2026-11-24."
    `);
  });

  test('a source may have a month, but not one that does not exist', () => {
    expect(offerProblems({ source: '{ what: Avisen, date: 2026-13 }' })).toMatchInlineSnapshot(`
      "offers/motion.md:7:31 source.date
        «2026-13» er ikke en dato. Skriv 2022, 2022-04, 2022-04-04 eller unknown.
        "2026-13" is not a date. Write 2022, 2022-04, 2022-04-04 or unknown."
    `);
  });

  test('a period that ends before it begins is refused', () => {
    expect(offerProblems({ valid: '{ from: 2026-05-01, until: 2026-04-01 }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:8 valid
        Perioden slutter, før den begynder.
        The period ends before it begins."
    `);
  });

  test('a time without minutes is refused', () => {
    expect(offerProblems({ when: '[{ days: [tuesday], from: "17" }]' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:33 when[0].from
        «17» er ikke et klokkeslæt. Skriv timer:minutter med to cifre, for eksempel "09:30".
        "17" is not a time. Write hours:minutes with two digits each, for example "09:30"."
    `);
  });

  test('a price in words is refused', () => {
    expect(offerProblems({ price: '[{ amount: 50 kr., per: session }]' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:19 price[0].amount
        «50 kr.» er ikke et beløb. Skriv kroner som tal, for eksempel 50 eller 12.50; 0 betyder gratis.
        "50 kr." is not an amount. Write kroner as a number, for example 50 or 12.50; 0 means free."
    `);
  });

  test('a number beyond its bounds says the bounds', () => {
    expect(offerProblems({ for: '{ ages: { from: 18, to: 180 } }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:30 for.ages.to
        «180» er ikke et helt tal fra 0 til 120.
        "180" is not a whole number from 0 to 120."
    `);
  });

  test('a GLN whose last digit does not check the others is refused', () => {
    const door =
      '[{ id: a, pathway: rygestop, authority: kommunen, municipality: "0766", name: A, gln: "5790000000006", self: "no", source: { what: A, date: 2026 } }]';
    expect(problemsIn({ 'site.yaml': site({ doors: door.replace('0006', '0005') }) })).toBe('');
    expect(problemsIn({ 'site.yaml': site({ doors: door }) })).toMatchInlineSnapshot(`
      "site.yaml:14:94 doors[0].gln
        Et lokationsnummer (GLN) har 13 cifre, og det sidste skal passe med de andre.
        A GLN has 13 digits, and the last must check the others."
    `);
  });
});

describe('an address', () => {
  test('with javascript: in a field is refused', () => {
    expect(offerProblems({ contact: '{ website: "javascript:alert(1)" }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:21 contact.website
        «javascript:alert(1)» er ikke en webadresse. Den skal begynde med https:// eller http://.
        "javascript:alert(1)" is not a web address. It must begin with https:// or http://."
    `);
  });

  test('of an image that climbs out of the folder is refused', () => {
    expect(offerProblems({ image: '{ file: ../../etc/x.jpg, alt: Hallen }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:16 image.file
        Skriv kun et filnavn med små bogstaver, tal og bindestreg, der ender på jpg, png eller webp.
        Write a bare file name in lower-case letters, digits and hyphens that ends in jpg, png or webp."
    `);
  });

  test('of a map from a provider that is not known lists those that are', () => {
    expect(problemsIn({ 'site.yaml': site({ map: '{ provider: google }' }) })).toMatchInlineSnapshot(`
      "site.yaml:17:18 map.provider
        «google» kan ikke bruges her. Vælg mellem: embedded, xyz.
        "google" cannot be used here. Choose from: embedded, xyz."
    `);
  });
});

describe('coordinates', () => {
  test('outside Denmark are an error', () => {
    expect(problemsIn({ 'places/hallen.yaml': place({ at: '{ lat: 48.85, lon: 2.35 }' }) })).toMatchInlineSnapshot(`
      "places/hallen.yaml:3:5 at
        48.85, 2.35 ligger uden for Danmark. Skriv bredde (lat, cirka 55) og længde (lon, cirka 10) i grader.
        48.85, 2.35 is outside Denmark. Write latitude (lat, about 55) and longitude (lon, about 10) in degrees."
    `);
  });

  test('with lat and lon swapped are said to be so', () => {
    expect(problemsIn({ 'places/hallen.yaml': place({ at: '{ lat: 9.856, lon: 55.756 }' }) })).toMatchInlineSnapshot(`
      "places/hallen.yaml:3:5 at
        9.856, 55.756 ligger uden for Danmark. lat og lon er byttet om.
        9.856, 55.756 is outside Denmark. lat and lon are swapped."
    `);
  });
});
