import { describe, expect, test } from 'vitest';
import { makeOrganisation, makeSite } from '../testing/make-offer.ts';
import { describeRow } from '../offer/offer-row.ts';
import { describeReading, findPersonal } from './advice.ts';
import { describeAnswers, describeChanges, saysWhole } from './changes.ts';
import { controlOf } from './control-of.ts';
import { type Draft, EMPTY_DRAFT, EMPTY_PLACE, EMPTY_PRICE, EMPTY_TIME } from './draft.ts';
import { draftOffer, type KeptOffer } from './draft-offer.ts';
import { easyWays } from './easy-ways.ts';
import { decodeOrganisers, encodeOrganisers } from './known-organiser.ts';
import { originalFileCount, originalFileOf } from './original-files.ts';
import { previewRow, previewSteps, sayPlaces } from './preview-words.ts';
import { progressOf, REQUIRED_GROUPS } from './progress.ts';
import { findMissing, findUnsaid, MOST_REQUIRED, requiredFields } from './required.ts';
import { tidyAmount, tidyPhone, tidyTime, tidyTimes, tidyWebsite } from './tidy.ts';

const draft = (texts: Partial<Draft['texts']>, more: Partial<Draft> = {}): Draft => ({
  ...EMPTY_DRAFT,
  ...more,
  texts: { ...EMPTY_DRAFT.texts, ...texts },
});

describe('what is written is tidied the way its writer means it', () => {
  test.each([
    [tidyPhone, '+45 75687000', '75 68 70 00'],
    [tidyPhone, '75-68-70-00', '75 68 70 00'],
    [tidyPhone, '116 111', '116 111'],
    [tidyPhone, 'spørg', 'spørg'],
    [tidyWebsite, ' www.hornsyldif.dk/hold ', 'https://www.hornsyldif.dk/hold'],
    [tidyWebsite, 'http://a.dk', 'http://a.dk'],
    [tidyWebsite, 'javascript:alert(1)', 'javascript:alert(1)'],
    [tidyTime, '9', '09:00'],
    [tidyTime, 'kl. 9.30', '09:30'],
    [tidyTime, '1730', '17:30'],
    [tidyTime, 'aften', 'aften'],
    [tidyAmount, '50 kr.', '50'],
    [tidyAmount, '1.200,50 kroner', '1200.50'],
    [tidyAmount, '12.50', '12.50'],
    [tidyAmount, 'gratis', '0'],
  ])('%o', (tidy, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

test.each([
  ['10-11.30', '', '10:00', '11:30'],
  ['17.00', '', '17:00', ''],
  ['17:00', '18', '17:00', '18:00'],
  ['kl. 10.00 – 11', '', '10:00', '11:00'],
  ['9 til 10', '', '09:00', '10:00'],
  ['10-11.30', '12', '10-11.30', '12:00'],
  ['fra-til', '', 'fra-til', ''],
])('"%s" and "%s" are from "%s" to "%s"', (from, to, begins, ends) => {
  expect(tidyTimes({ from, to })).toEqual({ from: begins, to: ends });
});

test('never more than eight fields are asked of anybody', () => {
  expect(MOST_REQUIRED).toBe(8);
  for (const first of ['', 'call', 'come', 'sign-up', 'write', 'ask-gp']) {
    for (const organisation of ['', 'Nykommeren', 'Løsning IF']) {
      const asked = requiredFields(draft({ first, organisation }), [
        { id: 'loesning-if', name: 'Løsning IF', ways: [] },
      ]);
      expect(asked.size, `${first} ${organisation}`).toBeLessThanOrEqual(MOST_REQUIRED);
    }
  }
  const known = [{ id: 'loesning-if', name: 'Løsning IF', ways: ['phone'] as const }];
  expect([...requiredFields(draft({ first: 'call', organisation: 'løsning if' }), known).keys()]).not.toContain(
    'phone',
  );
});

describe('how far one is', () => {
  const progress = (written: Draft, wrong: Parameters<typeof progressOf>[1] = new Map()) => {
    const required = requiredFields(written, []);
    return progressOf(required, new Map([...findMissing(written, []), ...wrong]));
  };

  test('is told of every field that must be filled in, each in one of the groups that stand first', () => {
    const grouped: readonly string[] = Object.values(REQUIRED_GROUPS).flat();
    for (const first of ['', 'call', 'come', 'sign-up', 'write', 'ask-gp']) {
      expect(grouped).toEqual(expect.arrayContaining([...requiredFields(draft({ first }), []).keys()]));
    }
    expect(progress(EMPTY_DRAFT)).toEqual({ done: 0, total: 7, doneGroups: [] });
  });

  test('counts what is filled in and right, and the groups in which nothing is left', () => {
    const choices = { ...EMPTY_DRAFT.choices, topics: ['natur'] };
    const written = draft({ title: 'Gåtur', summary: 'Vi går.', first: 'call', route: 'direct' }, { choices });
    expect(progress(written)).toEqual({ done: 5, total: 8, doneGroups: ['what'] });
    expect(progress(written, new Map([['title', 'For langt']]))).toEqual({ done: 4, total: 8, doneGroups: [] });
    const whole = { ...written, texts: { ...written.texts, organisation: 'Ny', type: 'clinic', phone: '75 68 70 00' } };
    expect(progress(whole)).toEqual({ done: 8, total: 8, doneGroups: ['what', 'who', 'start'] });
  });
});

describe('advice', () => {
  test('says how easy a text reads, and what would help', () => {
    expect(describeReading('Vi går.')).toBeUndefined();
    expect(describeReading('Vi går en tur sammen. Kom og vær med.')).toMatchObject({ level: 'easy' });
    expect(
      describeReading('Foreningen går tur om tirsdagen. Vi drikker kaffe bagefter, og alle er med.'),
    ).toMatchObject({ level: 'medium', text: '' });
    const hard =
      'Sundhedsfremmende gruppeaktiviteter understøtter deltagernes mestringskompetencer gennem helhedsorienterede ' +
      'forebyggelsesindsatser, der koordineres tværfagligt mellem forvaltningerne og samarbejdspartnerne i kommunen.';
    expect(describeReading(hard)).toMatchObject({ level: 'hard' });
    expect(describeReading(hard)?.text).toMatch(
      /^Svær at læse \(lix \d+\)\. Del de lange sætninger\. Brug flere korte ord\. For eksempel er »forebyggelsesindsatser« langt\.$/,
    );
  });

  test('asks about a mobile number and a name, and refuses neither', () => {
    const asked = findPersonal(
      draft({ phone: '40123456', welcome: 'Spørg efter Karen Hansen', organisation: 'Karen Hansen' }),
    );
    expect([...asked.keys()]).toEqual(['phone']);
    expect([...findPersonal(draft({ welcome: 'Spørg efter Karen Hansen' })).keys()]).toEqual(['welcome']);
    expect([...findPersonal(draft({ phone: '75 68 70 00' }))]).toEqual([]);
  });
});

test('a list of changes names each once, in words', () => {
  const before = draft(
    { title: 'Gåtur', phone: '75 68 70 00', text: 'a', route: 'direct' },
    {
      choices: { ...EMPTY_DRAFT.choices, topics: ['natur'] },
      times: [{ ...EMPTY_TIME, days: ['monday'], from: '09:00' }],
      keptTimes: [1],
    },
  );
  const after = draft(
    { title: 'Gåtur', phone: '75 68 70 01', text: 'b', route: 'referral', note: 'Tak', bring: 'Sko' },
    {
      choices: { ...EMPTY_DRAFT.choices, topics: ['motion'] },
      times: [{ ...EMPTY_TIME, days: ['tuesday', 'monday'], repeat: 'odd', from: '10:00', to: '11:00' }],
      prices: [{ ...EMPTY_PRICE, amount: '20', per: 'session', for: 'børn' }],
    },
  );
  expect(describeChanges(before, after, (field, value) => `${field}=${value}`)).toMatchInlineSnapshot(`
    [
      "Henvisning: »route=direct« bliver »route=referral«",
      "Tag med: ikke skrevet bliver »bring=Sko«",
      "Telefon: »phone=75 68 70 00« bliver »phone=75 68 70 01«",
      "Teksten er rettet",
      "Temaer: topics=motion er kommet til",
      "Temaer: topics=natur er taget væk",
      "Tider: mandag og tirsdag (hver anden uge, de ulige) kl. 10.00-11.00",
      "En tid er taget væk",
      "Pris: 20 kr. pr. gang (børn)",
    ]
  `);
  expect(describeChanges(before, before, (_, value) => value)).toEqual([]);
});

describe('places in a list of changes', () => {
  const hall = { ...EMPTY_PLACE, name: 'Hallen', town: 'uldum', origin: 0 };
  const before = draft({}, { places: [hall], keptPlaces: [1, 2] });
  const changes = (places: Draft['places'], keptPlaces: readonly number[] = before.keptPlaces) =>
    describeChanges(before, draft({}, { places, keptPlaces }), (field, value) => `${field}=${value}`);

  test('are each said', () => {
    expect(changes([hall])).toEqual([]);
    expect(changes([hall, { ...EMPTY_PLACE, address: 'Bredgade 1', town: 'hornsyld' }, EMPTY_PLACE])).toEqual([
      'Nyt sted: Bredgade 1, town=hornsyld',
    ]);
    expect(changes([{ ...hall, access: ['lift', 'quiet'] }])).toEqual([
      'Sted: »Hallen, town=uldum« bliver »Hallen, town=uldum (access=lift og access=quiet)«',
    ]);
    expect(changes([], [2])).toEqual(['Sted taget væk: Hallen, town=uldum', 'Et sted er taget væk']);
  });

  test('say their point, so that nothing stands in the file alone', () => {
    const [set = ''] = changes([{ ...hall, lat: '55.8', lon: '9.6' }]);
    expect(set).toBe('Sted: »Hallen, town=uldum« bliver »Hallen, town=uldum, med punkt på kortet (55.8, 9.6)«');
    const there = draft({}, { places: [{ ...hall, lat: '55.8', lon: '9.6' }] });
    const moved = draft({}, { places: [{ ...hall, lat: '55.8', lon: '9.7' }] });
    const [move = ''] = describeChanges(there, moved, (_, value) => value);
    expect(move).toMatch(/ \(55\.8, 9\.6\)« bliver .* \(55\.8, 9\.7\)«$/);
    expect([set, move, 'Nyt sted: Hallen, Uldum'].map(saysWhole)).toEqual([true, true, true]);
    expect(['Sted: »a…« bliver »b«', 'Et sted er taget væk', 'Teksten er rettet'].map(saysWhole)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test('what is open whenever one likes has no times, and that is said', () => {
  const times = [{ ...EMPTY_TIME, days: ['monday'], from: '09:00' }];
  const fixed = draft({}, { times, keptTimes: [1] });
  const always = draft({ availability: 'always' }, { times, keptTimes: [1] });
  const say = (_: string, value: string) => value || 'faste tider';
  expect(describeChanges(fixed, always, say)).toEqual([
    'Hvornår man kan komme: »faste tider« bliver »always«',
    'Tider: ingen',
    'En tid er taget væk',
  ]);
  expect(describeAnswers(always, say)).toEqual(['Hvornår man kan komme: always']);
});

test('a problem with a place is said at the line that it was written in', () => {
  const line = { ...EMPTY_PLACE, town: 'uldum' };
  const written = draft({}, { places: [EMPTY_PLACE, line, { ...line, origin: 2 }], keptPlaces: [0, 1] });
  const fields = ['where[0]', 'where[2].town', 'where[3].name', 'where[3].at.lat', 'where[3].postcode', 'where[4]'];
  expect(fields.map((field) => controlOf(field, written))).toEqual([
    undefined,
    'places-2-town',
    'places-1-name',
    'places-1-lat',
    'places-1-town',
    undefined,
  ]);
});

test('the answers are a line each, in words, without what is for the editors alone', () => {
  const answered = draft(
    { title: 'Gåtur', companion: 'true', note: 'Tak', availability: 'appointment' },
    {
      places: [
        { ...EMPTY_PLACE, name: 'Hallen', town: 'uldum', lat: '55', lon: '9' },
        { ...EMPTY_PLACE, town: 'glud' },
        EMPTY_PLACE,
      ],
      times: [{ ...EMPTY_TIME, days: ['monday'], from: '10-11.30' }],
      prices: [{ ...EMPTY_PRICE, amount: '20', per: 'session' }],
    },
  );
  expect(describeAnswers(answered, (_, value) => value)).toEqual([
    'Navn: Gåtur',
    'Hvornår man kan komme: appointment',
    'Må tage en med: ja',
    'Sted: Hallen, uldum, med punkt på kortet (55, 9)',
    'Sted: glud',
    'Tid: mandag kl. 10.00-11.30',
    'Pris: 20 kr. pr. gang',
  ]);
});

describe('the preview', () => {
  const frame = {
    today: '2026-11-21',
    towns: makeSite().towns,
    topics: [{ id: 'natur', title: 'Natur' }],
  };
  const freshness = [{ dueAfterMonths: 12, staleAfterMonths: 24 }];

  test('of an empty draft is a row that says what is not known', () => {
    const row = describeRow(draftOffer(EMPTY_DRAFT, frame), { freshness }, frame.today);
    expect(row).toMatchObject({ title: 'Tilbuddets navn', where: 'Sted ikke oplyst', price: 'Pris ikke oplyst' });
  });

  test('says no first step before one is chosen, and the number is then for questions', () => {
    const written = draft({ phone: '75 68 70 00' });
    const offer = draftOffer(written, frame);
    expect(previewRow(written, offer, frame.today).start).toBe('Første skridt ikke valgt');
    expect(previewSteps(written, offer, frame.today)[0]).toMatchObject({
      title: 'Første skridt er ikke valgt endnu',
      phone: { first: false },
    });
    const chosen = draft({ phone: '75 68 70 00', first: 'call' });
    expect(previewSteps(chosen, draftOffer(chosen, frame), frame.today)[0]?.title).toBe('Ring først');
  });

  test('of a correction keeps the stage, the times and the places that the form only names', () => {
    const words = 'Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning';
    const kept: KeptOffer = {
      stage: 'transition',
      times: new Map([[0, { dates: ['2026-12-02'], from: '10:00' }]]),
      prices: new Map(),
      places: new Map([[0, { id: 'sundhedshuset', words, town: 'Løsning' }]]),
    };
    const corrected = draft({ first: 'come' }, { keptTimes: [0], keptPlaces: [0] });
    const offer = draftOffer(corrected, { ...frame, kept });
    expect(previewRow(corrected, offer, frame.today)).toMatchObject({
      stage: 'transition',
      where: 'Løsning',
      when: 'onsdag 2. dec.',
    });
    expect(sayPlaces(offer)).toBe(words);
    const hall = { ...EMPTY_PLACE, name: 'Hallen', town: 'loesning' };
    const withLines = (places: Draft['places'], keptPlaces: readonly number[]) =>
      sayPlaces(draftOffer(draft({}, { places, keptPlaces }), { ...frame, kept }));
    expect(withLines([hall, { ...EMPTY_PLACE, address: 'Bredgade 1', town: 'loesning' }], [0])).toBe(
      `${words}. Hallen, Løsning. Bredgade 1, 8723 Løsning`,
    );
    expect(withLines([hall], [])).toBe('Hallen, Løsning');
  });

  test('says what is by appointment, and hides times from what is always open', () => {
    const times = [{ ...EMPTY_TIME, days: ['tuesday'], from: '9.30' }];
    const row = (availability: string, lines: Draft['times']) =>
      describeRow(draftOffer(draft({ availability }, { times: lines }), frame), { freshness }, frame.today).when;
    expect(row('appointment', [])).toBe('Efter aftale');
    expect(row('appointment', times)).toBe('tirsdag 24. nov.');
    expect(row('always', times)).toBe('Når det passer dig');
  });

  test('leaves out what is not right yet, and shows the rest', () => {
    const written = draft(
      { title: 'Gåtur', phone: '+4575687000', first: 'call', ageFrom: 'atten' },
      {
        places: [
          { ...EMPTY_PLACE, town: 'loesning' },
          { ...EMPTY_PLACE, name: 'Uden by' },
        ],
        times: [
          { ...EMPTY_TIME, days: ['tuesday'], from: 'aften' },
          { ...EMPTY_TIME, days: ['tuesday'], from: '9.30', to: '8' },
        ],
        prices: [
          { ...EMPTY_PRICE, amount: 'billigt' },
          { ...EMPTY_PRICE, amount: '25', per: 'session' },
        ],
      },
    );
    expect(describeRow(draftOffer(written, frame), { freshness }, frame.today)).toMatchObject({
      title: 'Gåtur',
      start: 'Ring 75 68 70 00',
      when: 'tirsdag 24. nov.',
      time: 'kl. 9.30',
      where: 'Løsning',
      price: '25 kr. pr. gang',
    });
  });
});

test('what people ask, and cannot read yet, is named with the control to say it in', () => {
  const controls = (...written: Parameters<typeof draft>) => findUnsaid(draft(...written)).map(([control]) => control);
  expect(controls({})).toEqual(['places-0-town', 'availability', 'prices-0-amount']);
  const price = { ...EMPTY_PRICE, amount: '0' };
  expect(controls({}, { places: [{ ...EMPTY_PLACE, town: 'uldum' }], prices: [price] })).toEqual(['availability']);
  expect(controls({ availability: 'appointment' }, { keptPlaces: [0] })).toEqual(['prices-0-amount']);
  expect(controls({ hours: 'man-fre 9-15' }, { choices: { ...EMPTY_DRAFT.choices, attend: ['phone'] } })).toEqual([
    'prices-0-amount',
  ]);
  const time = { ...EMPTY_TIME, days: ['monday'] };
  expect(controls({}, { times: [time] })).toEqual(['places-0-town', 'prices-0-amount']);
});

test('who is written in an offer alone is no organiser to be named by an id', () => {
  const organisations = [
    makeOrganisation({ contact: { phone: '75 89 18 11', website: 'https://a.dk' } }),
    makeOrganisation({ id: 'ny', name: 'Ny', source: undefined }),
    makeOrganisation({ id: 'opdigtet', name: 'Opdigtet', contact: { phone: '00 00 00 00' } }),
  ];
  const file = encodeOrganisers({ organisations });
  expect(file).toEqual([
    ['loesning-if', 'Løsning IF', 'pw'],
    ['opdigtet', 'Opdigtet', ''],
  ]);
  expect(decodeOrganisers(file)[0]).toEqual({ id: 'loesning-if', name: 'Løsning IF', ways: ['phone', 'website'] });
});

test('the originals of a large directory are shared out evenly, and each is found where it lies', () => {
  expect(originalFileCount(0)).toBe(1);
  expect(originalFileCount(200)).toBe(1);
  expect(originalFileCount(5000)).toBe(25);
  const counts = new Map<number, number>();
  for (let index = 0; index < 5000; index++) {
    const file = originalFileOf(`tilbud-${index}`, 25);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  expect(counts.size).toBe(25);
  expect(Math.max(...counts.values())).toBeLessThan(320);
});

describe('the easy ways', () => {
  const contact = { ...makeSite().contact, phone: '11 11 11 11', hours: '9-14', email: 'a@b.dk' };

  test("are the site's contact where nothing else is said", () => {
    expect(easyWays({ contact, contribute: undefined })).toMatchObject({
      phone: '11 11 11 11',
      hours: '9-14',
      email: 'a@b.dk',
      promise: undefined,
    });
  });

  test('never tell the hours of one number beside another', () => {
    const contribute = {
      phone: '22 22 22 22',
      promise: 'Vi svarer inden 5 hverdage',
      branch: 'main',
      folder: 'content',
    };
    expect(easyWays({ contact, contribute })).toMatchObject({
      phone: '22 22 22 22',
      hours: undefined,
      promise: 'Vi svarer inden 5 hverdage',
    });
  });
});
