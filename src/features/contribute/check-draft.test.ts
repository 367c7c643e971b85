import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Draft,
  EMPTY_DRAFT,
  EMPTY_PLACE,
  EMPTY_PRICE,
  EMPTY_TIME,
  TEXT_FIELDS,
} from '#domain/contribute/draft.ts';
import { draftOf } from '#domain/contribute/draft-of.ts';
import { fieldsOf } from '#domain/contribute/fields-of.ts';
import { offerId } from '#domain/contribute/offer-id.ts';
import { readDirectory } from '../../content/read-directory.ts';
import { readSource } from '../../content/source-file.ts';
import { problemsIn, TODAY } from '../../content/testing/make-folder.ts';
import { checkDraft, readOriginal } from './check-draft.ts';

const organisers = [{ id: 'hornsyld-if', name: 'Hornsyld IF', ways: [] }];
const surroundings = { today: TODAY, organisers };

/** A draft with what is asked of everybody, and what a test adds. */
function draft(
  texts: Partial<Draft['texts']> = {},
  { choices = {}, ...more }: Partial<Omit<Draft, 'texts' | 'choices'>> & { choices?: Partial<Draft['choices']> } = {},
): Draft {
  return {
    ...EMPTY_DRAFT,
    texts: {
      ...EMPTY_DRAFT.texts,
      title: 'Gåtur i Hornsyld',
      summary: 'Vi går en tur sammen i roligt tempo.',
      organisation: 'Gangklubben Hornsyld',
      type: 'association',
      first: 'call',
      route: 'direct',
      phone: '75 68 70 00',
      ...texts,
    },
    choices: { ...EMPTY_DRAFT.choices, topics: ['bevaegelse'], ...choices },
    ...more,
  };
}

const faultsOf = (written: Draft) => Object.fromEntries(checkDraft(written, surroundings).faults);

describe('a new offer', () => {
  test('with what is asked of everybody is a file that the check finds nothing in', () => {
    const { file, faults, elsewhere } = checkDraft(draft(), surroundings);
    expect([...faults], elsewhere.join()).toEqual([]);
    expect(file).toMatchInlineSnapshot(`
      "---
      title: Gåtur i Hornsyld
      summary: Vi går en tur sammen i roligt tempo.
      organisation: { name: Gangklubben Hornsyld, type: association, phone: "75 68 70 00" }
      topics: [bevaegelse]
      start: { route: direct, first: call }
      source: { what: Gangklubben Hornsyld har selv skrevet det, date: 2026-11-21 }
      ---
      "
    `);
    expect(problemsIn({ 'offers/gaatur-i-hornsyld.md': file ?? '' })).toBe('');
  });

  test('with every field filled in is one too, and says what was written', () => {
    const full = draft(
      {
        how: 'Ring, og hør, hvor vi mødes',
        bring: 'Gode sko: ikke nye',
        wait: 'Ingen ventetid',
        hours: 'mandag til torsdag 9-14',
        email: ' formand@gangklubben.example ',
        website: 'www.gangklubben.example/hold',
        phone: '+45 75687000',
        availability: 'appointment',
        status: 'full',
        ageFrom: '18',
        ageTo: '99',
        forText: 'Dig, der vil i gang igen',
        notFor: 'Dig, der ikke må gå',
        welcome: 'En fra klubben tager imod dig ved døren',
        companion: 'true',
        text: 'Vi går **stille**.\n\n- en time\n- i al slags vejr',
        from: 'Vores egen folder',
        note: 'Vi holder pause\nnår det er glat: ring # først',
      },
      {
        choices: {
          attend: ['in-person'],
          audience: ['aeldre', 'alle'],
          languages: ['da', 'en'],
        },
        places: [
          {
            name: 'Hallen ved skolen',
            address: 'Bredgade 1',
            town: 'hornsyld',
            lat: '55.7561',
            lon: '9.8563',
            access: ['step-free'],
          },
          EMPTY_PLACE,
          { ...EMPTY_PLACE, town: 'hornsyld' },
        ],
        times: [
          {
            ...EMPTY_TIME,
            days: ['thursday', 'tuesday'],
            from: '9.30',
            to: '11',
            start: '2026-09-01',
            end: '2027-05-31',
            holidays: 'closed',
          },
          { ...EMPTY_TIME, days: ['saturday'], repeat: 'odd', from: '10:00' },
          { ...EMPTY_TIME, days: ['monday'], repeat: '-1', from: '19' },
          EMPTY_TIME,
        ],
        prices: [{ ...EMPTY_PRICE, amount: '1.200,50 kr.', per: 'year', for: 'voksne' }, EMPTY_PRICE],
      },
    );
    const { file, faults, elsewhere } = checkDraft(full, surroundings);
    expect([...faults], elsewhere.join()).toEqual([]);
    expect(file).toMatchInlineSnapshot(`
      "---
      # Til redaktionen: Vi holder pause
      # Til redaktionen: når det er glat: ring # først
      title: Gåtur i Hornsyld
      summary: Vi går en tur sammen i roligt tempo.
      organisation:
        name: Gangklubben Hornsyld
        type: association
        phone: "75 68 70 00"
        website: "https://www.gangklubben.example/hold"
      topics: [bevaegelse]
      for: { audience: [aeldre, alle], ages: { from: 18, to: 99 }, text: "Dig, der vil i gang igen" }
      notFor: "Dig, der ikke må gå"
      start:
        route: direct
        first: call
        how: "Ring, og hør, hvor vi mødes"
        bring: "Gode sko: ikke nye"
        wait: Ingen ventetid
      welcome: En fra klubben tager imod dig ved døren
      companion: true
      attend: [in-person]
      where:
        - { name: Hallen ved skolen, address: Bredgade 1, town: hornsyld, at: { lat: 55.7561, lon: 9.8563, accuracy: about }, access: [step-free] }
        - { town: hornsyld }
      when:
        - { days: [tuesday, thursday], from: "09:30", to: "11:00", season: { start: 2026-09-01, end: 2027-05-31 }, holidays: closed }
        - { days: [saturday], weeks: odd, from: "10:00" }
        - { days: [monday], nth: [-1], from: "19:00" }
      availability: appointment
      price:
        - { amount: 1200.50, per: year, for: voksne }
      languages: [da, en]
      contact: { hours: mandag til torsdag 9-14, email: "formand@gangklubben.example" }
      status: full
      source: { what: Vores egen folder, date: 2026-11-21 }
      ---

      Vi går **stille**.

      - en time
      - i al slags vejr
      "
    `);
    expect(problemsIn({ 'offers/gaatur-i-hornsyld.md': file ?? '' })).toBe('');
  });

  test('of an organiser with a file names it by its id, however it was written', () => {
    const { file } = checkDraft(draft({ organisation: ' hornsyld  IF', type: '' }), surroundings);
    expect(file).toContain('\norganisation: hornsyld-if\n');
    expect(file).toContain('\ncontact: { phone: "75 68 70 00" }\n');
    expect(problemsIn({ 'offers/gaatur-i-hornsyld.md': file ?? '' })).toBe('');
  });

  test('never sets a field of the editors', () => {
    expect(checkDraft(draft(), surroundings).file).not.toContain('editor');
  });
});

describe('what is wrong is said at its control', () => {
  test('an empty form lacks seven things, and one more for the first step', () => {
    expect(checkDraft(EMPTY_DRAFT, surroundings).elsewhere).toEqual([]);
    expect(faultsOf(EMPTY_DRAFT)).toMatchInlineSnapshot(`
      {
        "first": "Vælg, hvad man gør først.",
        "organisation": "Skriv, hvem der står bag.",
        "route": "Vælg, om man skal have en henvisning.",
        "summary": "Skriv kort, hvad det er.",
        "title": "Skriv, hvad tilbuddet hedder.",
        "topics": "Vælg mindst ét tema.",
        "type": "Vælg, hvad I er.",
      }
    `);
    expect(faultsOf(draft({ first: 'call', phone: '' }))).toMatchInlineSnapshot(`
      {
        "phone": "Skriv det nummer, man skal ringe til.",
      }
    `);
    expect(faultsOf(draft({ first: 'write', phone: '' }))).toMatchInlineSnapshot(`
      {
        "email": "Skriv en mailadresse eller en hjemmeside.",
      }
    `);
    expect(faultsOf(draft({ first: 'sign-up', phone: '' }))).toMatchInlineSnapshot(`
      {
        "website": "Skriv en hjemmeside, en mailadresse eller et telefonnummer.",
      }
    `);
    expect(faultsOf(draft({ first: 'come', phone: '' }, { places: [EMPTY_PLACE] }))).toMatchInlineSnapshot(`
      {
        "places-0-town": "Vælg den by, man skal komme til.",
      }
    `);
    expect(faultsOf(draft({ first: 'come', phone: '' }))).toMatchInlineSnapshot(`
      {
        "first": "Skriv længere nede, hvor man skal komme hen.",
      }
    `);
    const uldum = { ...EMPTY_PLACE, town: 'uldum' };
    expect(faultsOf(draft({ first: 'come', phone: '' }, { places: [uldum] }))).toEqual({});
  });

  test('in the words of the schema where the schema refuses it', () => {
    const faults = faultsOf(
      draft(
        {
          summary: 'a'.repeat(170),
          phone: '123',
          email: 'a@',
          website: 'javascript:alert(1)',
          ageFrom: '80',
          ageTo: '20',
          text: '<script>alert(1)</script>',
        },
        {
          times: [
            { ...EMPTY_TIME, days: ['monday'], from: '17.00', to: '16.00' },
            { ...EMPTY_TIME, from: '25.00' },
            { ...EMPTY_TIME, days: ['monday'], from: 'aften' },
          ],
          prices: [
            { ...EMPTY_PRICE, amount: 'billigt' },
            { ...EMPTY_PRICE, for: 'børn' },
            { ...EMPTY_PRICE, amount: '50' },
            { ...EMPTY_PRICE, amount: 'gratis' },
          ],
        },
      ),
    );
    expect(faults).toMatchInlineSnapshot(`
      {
        "ageFrom": "Den yngste alder er større end den ældste.",
        "email": "«a@» er ikke en mailadresse.",
        "prices-0-amount": "«billigt» er ikke et beløb. Skriv kun tallet, for eksempel 50 eller 12,50.",
        "prices-1-amount": "Skriv et beløb. Skriv 0, hvis det er gratis.",
        "prices-2-per": "Vælg, hvor tit man betaler.",
        "summary": "Teksten er på 170 tegn. Der er plads til 160.",
        "text": "HTML kan ikke bruges i teksten. Skriv almindelig tekst: **fed**, [link](https://…).",
        "times-0-to": "Det slutter, før det begynder.",
        "times-1-days": "Vælg mindst én dag.",
        "times-1-from": "«25.00» er ikke et klokkeslæt. Skriv for eksempel 17.00. Skriv sluttiden i næste felt.",
        "times-2-from": "«aften» er ikke et klokkeslæt. Skriv for eksempel 17.00. Skriv sluttiden i næste felt.",
        "website": "«javascript:alert(1)» er ikke en webadresse. Den skal begynde med https:// eller http://.",
      }
    `);
  });

  test('a CPR number is refused wherever it stands, also in what is for the editors', () => {
    expect(faultsOf(draft({ note: 'Mit er 010190-1234' }))).toEqual({
      note: 'Besked: Her står noget, der ligner et CPR-nummer. Det må ikke stå her, heller ikke dit eget. Slet det.',
    });
    expect(
      faultsOf(draft({}, { prices: [{ ...EMPTY_PRICE, amount: '20', per: 'session', for: '010190 1234' }] })),
    ).toEqual({
      'prices-0-for': expect.stringMatching(/^Pris 1: .*CPR/) as string,
    });
    expect(faultsOf(draft({}, { places: [{ ...EMPTY_PLACE, town: 'uldum', address: '0101901234' }] }))).toEqual({
      'places-0-address': expect.stringMatching(/^Sted 1: .*CPR/) as string,
    });
    expect(faultsOf(draft({ text: 'Ring til 0101901234' }))).toEqual({
      text: expect.stringContaining('CPR') as string,
    });
  });

  test('a beginning and an end in one field are shared out over both', () => {
    const { file } = checkDraft(
      draft({}, { times: [{ ...EMPTY_TIME, days: ['monday'], from: '10-11.30' }] }),
      surroundings,
    );
    expect(file).toContain('{ days: [monday], from: "10:00", to: "11:30" }');
    expect(faultsOf(draft({}, { times: [{ ...EMPTY_TIME, days: ['monday'], from: '11.30-10' }] }))).toEqual({
      'times-0-to': 'Det slutter, før det begynder.',
    });
  });

  test('a place without its town is asked for it, at its own line', () => {
    const places = [
      { ...EMPTY_PLACE, town: 'uldum', name: 'a'.repeat(90) },
      { ...EMPTY_PLACE, address: 'Bredgade 1' },
      { ...EMPTY_PLACE, access: ['lift'] },
      EMPTY_PLACE,
    ];
    expect(faultsOf(draft({}, { places }))).toEqual({
      'places-0-name': 'Teksten er på 90 tegn. Der er plads til 80.',
      'places-1-town': 'Vælg den by, adressen ligger i.',
      'places-2-town': 'Vælg den by, stedet ligger i.',
    });
  });

  test('a point outside the country is said at its own line', () => {
    const places = [
      { ...EMPTY_PLACE, town: 'uldum' },
      { ...EMPTY_PLACE, town: 'uldum', lat: '10', lon: '10' },
    ];
    expect(Object.keys(faultsOf(draft({}, { places })))).toEqual(['places-1-lat']);
  });

  test('times say nothing of what is always open: none is asked for, and none written', () => {
    const times = [{ ...EMPTY_TIME, from: 'aften' }];
    const { file, faults } = checkDraft(draft({ availability: 'always' }, { times }), surroundings);
    expect([...faults]).toEqual([]);
    expect(file).toContain('\navailability: always\n');
    expect(file).not.toContain('when:');
    expect(problemsIn({ 'offers/gaatur-i-hornsyld.md': file ?? '' })).toBe('');
  });
});

describe('a correction', () => {
  const folder = path.join('content', 'offers');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const { directory } = readDirectory('content', TODAY);
  const nameOf = (id: unknown) => directory?.organisations.find((known) => known.id === id)?.name ?? '';
  const originals = files.map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const { source } = readSource(name, name, text, 'front-matter');
    return { name, text, organiser: nameOf((source.data as { organisation?: unknown }).organisation) };
  });
  const known = (directory?.organisations ?? [])
    .filter(({ source }) => source !== undefined)
    .map(({ id, name, contact }) => ({
      id,
      name,
      ways: (['phone', 'email', 'website'] as const).filter((way) => contact[way] !== undefined),
    }));

  test('in which nothing was changed leaves every file of the content byte for byte', () => {
    expect(originals.length).toBeGreaterThan(50);
    for (const original of originals) {
      const { fields, body, organiser } = readOriginal(original);
      const shown = draftOf(fields, body, organiser);
      expect(fieldsOf(shown, { today: TODAY, organisers: known, original: { fields, body, organiser } })).toEqual(
        fields,
      );
      const { file, faults, elsewhere } = checkDraft(shown, { today: TODAY, organisers: known, original });
      expect([...faults, ...elsewhere], original.name).toEqual([]);
      expect(file, original.name).toBe(original.text);
    }
  });

  test('changes its own words and nothing else: what the form does not know stays', () => {
    const original = originals.find(({ name }) => name === 'kom-nu-mand.md');
    if (!original) throw new Error('The content has no kom-nu-mand.md.');
    const { fields, body, organiser } = readOriginal(original);
    const shown = draftOf(fields, body, organiser);
    const changed = {
      ...shown,
      texts: { ...shown.texts, phone: '00 00 00 01', bring: '' },
      times: shown.times.map((line) => ({ ...line, to: '19.00' })),
    };
    const { file, faults } = checkDraft(changed, { today: TODAY, organisers: known, original });
    expect([...faults]).toEqual([]);
    const [before, after] = [original.text.split('\n'), (file ?? '').split('\n')];
    expect(before.filter((line) => !after.includes(line))).toEqual([
      '  bring: Indesko og en flaske vand',
      '    to: "18:30"',
      'contact: { phone: "00 00 00 00", hours: "mandag til torsdag 9-14" }',
    ]);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '    to: "19:00"',
      'contact: { phone: "00 00 00 01", hours: "mandag til torsdag 9-14" }',
    ]);
  });

  /** A file of the content, with its places written as the test says, and what the form shows of it. */
  function corrected(name: string, rewrite: (text: string) => string = (text) => text) {
    const found = originals.find((original) => original.name === name);
    if (!found) throw new Error(`The content has no ${name}.`);
    const original = { ...found, text: rewrite(found.text) };
    const { fields, body, organiser } = readOriginal(original);
    const shown = draftOf(fields, body, organiser);
    const check = (changes: Partial<Draft>) =>
      checkDraft({ ...shown, ...changes }, { today: TODAY, organisers: known, original });
    const dataOf = (file: string | undefined) =>
      readSource('', '', file ?? '', 'front-matter').source.data as Record<string, unknown>;
    return { original, shown, check, dataOf };
  }

  test('with a new place adds it after those that are named by their ids, and can take one of them away', () => {
    const { original, shown, check, dataOf } = corrected('kom-nu-mand.md');
    expect(shown).toMatchObject({ places: [], keptPlaces: [0] });
    const places = [{ ...EMPTY_PLACE, name: 'Hallen', town: 'hornsyld' }];
    const written = { name: 'Hallen', town: 'hornsyld' };
    expect(dataOf(check({ places }).file)['where']).toEqual(['sundhedshuset-loesning', written]);
    expect(dataOf(check({ places, keptPlaces: [] }).file)['where']).toEqual([written]);
    expect(check({ places: [EMPTY_PLACE] }).file).toBe(original.text);
  });

  test('of a place written in the file keeps its keys that the form does not show, in its order among the others', () => {
    const first = '{ name: Hallen, town: hornsyld, at: { lat: 55.7561, lon: 9.8563 }, transport: Bus 105 }';
    const last = '{ town: uldum, postcode: "7171", access: [quiet, lift] }';
    const { original, shown, check, dataOf } = corrected('kom-nu-mand.md', (text) =>
      text.replace(/^where: .*$/m, `where: [${first}, sundhedshuset-loesning, ${last}]`),
    );
    expect(shown.keptPlaces).toEqual([1]);
    const [hall, village] = shown.places;
    if (!hall || !village) throw new Error('Both places must be lines.');
    const placesIn = (changes: Partial<Draft>) => dataOf(check(changes).file)['where'];
    const stood = dataOf(original.text)['where'] as unknown[];
    expect(check({ places: [hall, { ...village, access: ['lift', 'quiet'] }] }).file).toBe(original.text);
    expect(placesIn({ places: [{ ...hall, name: 'Den nye hal' }, village] })).toEqual([
      { ...(stood[0] as object), name: 'Den nye hal' },
      ...stood.slice(1),
    ]);
    expect(placesIn({ places: [{ ...village, town: 'glud' }] })).toEqual([
      'sundhedshuset-loesning',
      { town: 'glud', access: ['quiet', 'lift'] },
    ]);
    expect(placesIn({ places: [{ ...hall, lat: '', lon: '' }] })).toEqual([
      { name: 'Hallen', town: 'hornsyld', transport: 'Bus 105' },
      'sundhedshuset-loesning',
    ]);
  });

  test('shows and changes how it is open', () => {
    const { shown, check, dataOf } = corrected('kom-nu-mand.md');
    const texts = (availability: string) => ({ texts: { ...shown.texts, availability } });
    const always = dataOf(check(texts('always')).file);
    expect(always['availability']).toBe('always');
    expect(always).not.toHaveProperty('when');
    const agreed = dataOf(check(texts('appointment')).file);
    expect(agreed).toMatchObject({ availability: 'appointment', when: [{ from: '17:00' }] });
    const open = corrected('kom-nu-mand.md', (text) => text.replace('\nwhen:', '\navailability: always\nwhen:'));
    expect(open.shown.texts.availability).toBe('always');
    // An editor may have written both: what the form does not show stays.
    expect(open.check({}).file).toBe(open.original.text);
    const { texts: openTexts } = open.shown;
    const fixed = open.dataOf(open.check({ texts: { ...openTexts, availability: '' } }).file);
    expect(fixed).not.toHaveProperty('availability');
    expect(fixed).toHaveProperty('when');
  });

  test('of times that the form cannot show keeps them, and can take one away', () => {
    const original = originals.find(({ name }) => name === 'sundhedsbussen.md');
    if (!original) throw new Error('The content has no sundhedsbussen.md.');
    const { fields, body, organiser } = readOriginal(original);
    const shown = draftOf(fields, body, organiser);
    expect(shown.times).toEqual([]);
    expect(shown.keptTimes).toEqual([0, 1, 2, 3]);
    const without = { ...shown, keptTimes: [0, 2, 3], keptPlaces: shown.keptPlaces.slice(0, 3) };
    const { file } = checkDraft(without, { today: TODAY, organisers: known, original });
    const lines = (file ?? '').split('\n');
    const gone = original.text.split('\n').filter((line) => !lines.includes(line));
    expect(gone).toHaveLength(2);
    expect(lines).toContain('where: [hedensted-centret, kirkevej-10-toerring, juelsminde-havn]');
  });
});

test('whatever is written, the check answers, and what it lets through is read back by the check of files', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '---',
      '# a',
      '- b',
      '"',
      "'",
      ': ',
      '{',
      '[',
      '|',
      '>',
      '&a',
      '*a',
      '!t',
      '\n---\n',
      '<b>',
      '${x}',
    ),
    fc.constantFrom('Gåtur', 'hornsyld', '75 68 70 00', '50', '2026-09-01', '17.00'),
  );
  const texts = fc.record(Object.fromEntries(TEXT_FIELDS.map((name) => [name, text])), { requiredKeys: [] });
  const time = fc.record({ days: fc.subarray(['monday', 'friday']), from: text, to: text });
  const place = fc.record({ name: text, address: text, town: text, lat: text });
  fc.assert(
    fc.property(
      texts,
      fc.array(place, { maxLength: 2 }),
      fc.array(time, { maxLength: 2 }),
      (written, places, times) => {
        const { file, faults, elsewhere } = checkDraft(
          draft(written, {
            places: places.map((line) => ({ ...EMPTY_PLACE, ...line })),
            times: times.map((line) => ({ ...EMPTY_TIME, ...line })),
          }),
          surroundings,
        );
        if (file === undefined) expect(faults.size + elsewhere.length).toBeGreaterThan(0);
        else expect(readSource('', '', file, 'front-matter').problems).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('the id of a new offer is a file name that nobody has', () => {
  expect(offerId('Gåtur, i Hornsyld!', 'hornsyld', new Set())).toBe('gaatur-i-hornsyld');
  expect(offerId('Gåhold', 'uldum', new Set(['gaahold']))).toBe('gaahold-uldum');
  expect(offerId('Gåhold', 'uldum', new Set(['gaahold', 'gaahold-uldum']))).toBe('gaahold-uldum-2');
  expect(offerId('!!!', '', new Set())).toBe('tilbud');
});
