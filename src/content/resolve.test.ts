import { describe, expect, test } from 'vitest';
import { listOffers } from '#domain/facets/listed-offer.ts';
import { readDirectory } from './read-directory.ts';
import {
  campaign,
  event,
  type Files,
  makeFolder,
  offer,
  organisation,
  place,
  site,
  TODAY,
  topic,
} from './testing/make-folder.ts';

/** The Directory of a folder without errors. */
function directoryOf(files: Files) {
  const { directory, problems } = readDirectory(makeFolder(files), TODAY);
  if (!directory) throw new Error(`The folder of this test has faults: ${JSON.stringify(problems)}`);
  return directory;
}

/** The offer `motion` of a folder in which it has these fields. */
function motion(fields: Parameters<typeof offer>[0], files: Files = {}) {
  const found = directoryOf({ ...files, 'offers/motion.md': offer(fields) }).offers.find(({ id }) => id === 'motion');
  if (!found) throw new Error('The folder of this test has no offer called motion.');
  return found;
}

describe('examples', () => {
  const example = '{ example: true }';
  const files: Files = {
    'organisations/klubben.md': organisation({ name: 'Klubben', example: 'true' }),
    'offers/dans.md': offer({ title: 'Dans', organisation: 'klubben', editor: example }),
    'offers/motion.md': offer({
      editor: '{ stage: course, next: [{ offer: dans }, { offer: gang }], replacedBy: dans }',
    }),
    'offers/gang.md': offer({ title: 'Gang' }),
    'campaigns/luft.md': campaign({ gathers: '{ offers: [dans, motion] }' }),
    'campaigns/leg.md': campaign({ example: 'true' }),
    'events/aften.md': event({ example: 'true' }),
    'site.yaml': site({ crisis: '[dans]' }),
  };

  test('stand in a demo', () => {
    const { offers, organisations, campaigns, events } = directoryOf(files);
    expect(offers.map(({ id }) => id)).toContain('dans');
    expect(organisations.map(({ id }) => id)).toContain('klubben');
    expect(campaigns.map(({ id }) => id)).toContain('leg');
    expect(events).toHaveLength(1);
  });

  test('are left out elsewhere, and every link to them', () => {
    const { offers, organisations, campaigns, events } = directoryOf({
      ...files,
      'site.yaml': site({ crisis: '[dans]', demo: 'false' }),
    });
    expect(offers.map(({ id }) => id)).toEqual(['gang', 'motion']);
    expect(offers[1]?.next.map((step) => step.offer)).toEqual(['gang']);
    expect(offers[1]?.replacedBy).toBeUndefined();
    expect(organisations.map(({ id }) => id)).toEqual(['hornsyld-if']);
    expect(campaigns.map(({ id, gathers }) => [id, gathers.offers])).toEqual([['luft', ['motion']]]);
    expect(events).toEqual([]);
  });

  test('are reached by what they say themselves, never by a real organisation', () => {
    const real = { 'organisations/hornsyld-if.md': organisation({ contact: '{ phone: "79 75 58 02" }' }) };
    expect(motion({ editor: example }, real).contact).toEqual({});
    expect(motion({}, real).contact.phone).toBe('79 75 58 02');
  });
});

describe('a place', () => {
  test('without coordinates lies at the middle of its town, and says so', () => {
    const { places } = motion({ where: '[hallen]' }, { 'places/hallen.yaml': place({ at: null }) });
    expect(places[0]).toMatchObject({ at: { lat: 55.75621, lon: 9.85643 }, located: 'town', postcode: '8783' });
  });

  test('with coordinates keeps them, exact or about', () => {
    const at = (accuracy: string) =>
      motion({ where: `[{ town: hornsyld, at: { lat: 55.76, lon: 9.86${accuracy} } }]` }).places[0];
    expect(at('')).toMatchObject({ at: { lat: 55.76, lon: 9.86 }, located: 'exact' });
    expect(at(', accuracy: about')).toMatchObject({ located: 'about' });
  });

  test('of an offer counts once, though a time names it too', () => {
    const when = '[{ days: [monday], from: "10:00", where: hallen }]';
    expect(motion({ where: '[hallen]', when }).places.map(({ id }) => id)).toEqual(['hallen']);
    expect(motion({ when }).places.map(({ id }) => id)).toEqual(['hallen']);
  });
});

describe('an organisation', () => {
  test('written in an offer gets an id of its name', () => {
    const written = '{ name: "Åse Øes Klinik", type: clinic, phone: "79 75 58 02" }';
    expect(motion({ organisation: written }).organisation).toMatchObject({ id: 'aase-oees-klinik', type: 'clinic' });
    expect(directoryOf({ 'offers/motion.md': offer({ organisation: written }) }).organisations).toHaveLength(2);
  });

  test('written in an offer by the name of one with a file is that one', () => {
    expect(motion({ organisation: '{ name: Hornsyld IF, type: private }' }).organisation.type).toBe('association');
  });

  test('fills up what an offer does not say of how to reach it, but for the hours of another number', () => {
    const files = {
      'organisations/hornsyld-if.md': organisation({
        contact: '{ phone: "79 75 58 02", hours: 9-12, email: post@hornsyld.example }',
      }),
    };
    expect(motion({ contact: '{ website: https://x.example }' }, files).contact).toEqual({
      phone: '79 75 58 02',
      hours: '9-12',
      email: 'post@hornsyld.example',
      website: 'https://x.example',
    });
    expect(motion({ contact: '{ phone: "79 75 58 03" }' }, files).contact).toEqual({
      phone: '79 75 58 03',
      email: 'post@hornsyld.example',
    });
  });
});

describe('order', () => {
  test('what runs comes before what has ended, each by title as Danes sort', () => {
    const { offers } = directoryOf({
      'offers/motion.md': offer({ title: 'Årets tur', valid: '{ until: 2026-11-20 }' }),
      'offers/a.md': offer({ title: 'Ådals gang' }),
      'offers/b.md': offer({ title: 'Zumba' }),
      'offers/c.md': offer({ title: 'Bold', valid: '{ until: 2026-11-20 }' }),
      'offers/d.md': offer({ title: 'Ærtehold', valid: '{ until: 2026-11-21 }' }),
    });
    expect(offers.map(({ title }) => title)).toEqual(['Zumba', 'Ærtehold', 'Ådals gang', 'Bold', 'Årets tur']);
  });

  test('topics come as their files say, events by date', () => {
    const { topics, events } = directoryOf({
      'topics/natur.md': topic({ title: 'Natur', order: '0' }),
      'events/a.md': event({ date: '2027-02-01' }),
      'events/b.md': event({ date: '2027-01-01' }),
    });
    expect(topics.map(({ id }) => id)).toEqual(['natur', 'bevaegelse']);
    expect(events.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

test('a stop that is past is a place no longer, for the map, the lists and the page alike', () => {
  const fields = {
    when: '[{ dates: [2026-11-20], from: "10:00", where: hallen }, { dates: [2026-12-09], from: "10:00", where: havnen }]',
  };
  const files = { 'places/havnen.yaml': place({ name: 'Havnen' }) };
  expect(motion(fields, files).places.map(({ id }) => id)).toEqual(['havnen']);
  expect(listOffers(directoryOf({ ...files, 'offers/motion.md': offer(fields) }))[0]?.points).toMatchObject([
    { name: 'Havnen' },
  ]);
});
