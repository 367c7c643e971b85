import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, EMPTY_DRAFT, EMPTY_PRICE, EMPTY_TIME, TEXT_FIELDS } from '#domain/contribute/draft.ts';
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
        town: 'hornsyld',
        address: 'Bredgade 1',
        place: 'Hallen ved skolen',
        lat: '55.7561',
        lon: '9.8563',
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
          access: ['step-free'],
          audience: ['aeldre', 'alle'],
          languages: ['da', 'en'],
        },
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
      when:
        - { days: [tuesday, thursday], from: "09:30", to: "11:00", season: { start: 2026-09-01, end: 2027-05-31 }, holidays: closed }
        - { days: [saturday], weeks: odd, from: "10:00" }
        - { days: [monday], nth: [-1], from: "19:00" }
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
    expect(faultsOf(draft({ first: 'come', phone: '' }))).toEqual({});
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
          ],
        },
      ),
    );
    expect(faults).toMatchInlineSnapshot(`
      {
        "ageFrom": "Den yngste alder er større end den ældste.",
        "email": "«a@» er ikke en mailadresse.",
        "prices-0-amount": "«billigt» er ikke et beløb. Skriv kroner som tal, for eksempel 50 eller 12.50; 0 betyder gratis.",
        "prices-1-amount": "Skriv et beløb. Skriv 0, hvis det er gratis.",
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
    expect(faultsOf(draft({}, { prices: [{ ...EMPTY_PRICE, amount: '20', for: '010190 1234' }] }))).toEqual({
      'prices-0-for': expect.stringMatching(/^Pris 1: .*CPR/) as string,
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

  test('an address without its town is asked for it', () => {
    expect(faultsOf(draft({ address: 'Bredgade 1' }))).toEqual({ town: 'Vælg den by, adressen ligger i.' });
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

  test('with a new place beside one that is named by its id asks which of them holds', () => {
    const original = originals.find(({ name }) => name === 'kom-nu-mand.md');
    if (!original) throw new Error('The content has no kom-nu-mand.md.');
    const { fields, body, organiser } = readOriginal(original);
    const shown = draftOf(fields, body, organiser);
    const check = (texts: Partial<Draft['texts']>) =>
      checkDraft({ ...shown, texts: { ...shown.texts, ...texts } }, { today: TODAY, organisers: known, original });
    const place = { town: 'hornsyld', place: 'Hallen' };
    expect(check({}).asksPlaceHow).toBe(false);
    expect(check(place)).toMatchObject({ asksPlaceHow: true, file: undefined });
    expect([...check(place).faults]).toEqual([
      ['placeHow', 'Vælg, om det nye sted er i stedet for det, der står, eller et sted mere.'],
    ]);
    const placesIn = (placeHow: string) => {
      const file = check({ ...place, placeHow }).file ?? '';
      return readSource('', '', file, 'front-matter').source.data as { where: unknown };
    };
    const written = { name: 'Hallen', town: 'hornsyld' };
    expect(placesIn('replace').where).toEqual([written]);
    expect(placesIn('add').where).toEqual([written, 'sundhedshuset-loesning']);
    // A choice alone, without a place, changes nothing.
    expect(check({ placeHow: 'replace' }).file).toBe(original.text);
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
  fc.assert(
    fc.property(texts, fc.array(time, { maxLength: 2 }), (written, times) => {
      const { file, faults, elsewhere } = checkDraft(
        draft(written, { times: times.map((line) => ({ ...EMPTY_TIME, ...line })) }),
        surroundings,
      );
      if (file === undefined) expect(faults.size + elsewhere.length).toBeGreaterThan(0);
      else expect(readSource('', '', file, 'front-matter').problems).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('the id of a new offer is a file name that nobody has', () => {
  expect(offerId('Gåtur, i Hornsyld!', 'hornsyld', new Set())).toBe('gaatur-i-hornsyld');
  expect(offerId('Gåhold', 'uldum', new Set(['gaahold']))).toBe('gaahold-uldum');
  expect(offerId('Gåhold', 'uldum', new Set(['gaahold', 'gaahold-uldum']))).toBe('gaahold-uldum-2');
  expect(offerId('!!!', '', new Set())).toBe('tilbud');
});
