import { describe, expect, test } from 'vitest';
import {
  campaign,
  event,
  type Files,
  offer,
  organisation,
  place,
  problemsIn,
  site,
  topic,
} from './testing/make-folder.ts';

const DOOR =
  '[{ id: rygestop-ind, pathway: rygestop, authority: kommunen, municipality: "0766", name: Rygestop, self: "no", source: { what: A, date: 2026 } }]';
const CHANGE =
  '[{ id: a, pathways: [rygestop], topics: [bevaegelse], from: kommunen, to: kommunen, on: 2027-01-01, certain: "no", text: Måske, source: { what: A, date: 2026 } }]';

describe('a reference that names nothing is an error with the closest id', () => {
  test.each<{ what: string; files: Files; place: string; field: string; da: string; en: string }>([
    {
      what: 'an organisation of an offer',
      files: { 'offers/motion.md': offer({ organisation: 'hornsyld-fi' }) },
      place: 'offers/motion.md:4:15',
      field: 'organisation',
      da: '«hornsyld-fi» er ikke en arrangør. Mente du «hornsyld-if»?',
      en: '"hornsyld-fi" is not an organisation. Did you mean "hornsyld-if"?',
    },
    {
      what: 'a topic of an offer',
      files: { 'offers/motion.md': offer({ topics: '[bevaegelse, bevegelse]' }) },
      place: 'offers/motion.md:5:22',
      field: 'topics[1]',
      da: '«bevegelse» er ikke et tema. Mente du «bevaegelse»?',
      en: '"bevegelse" is not a topic. Did you mean "bevaegelse"?',
    },
    {
      what: 'a place of an offer',
      files: { 'offers/motion.md': offer({ where: '[halen]' }) },
      place: 'offers/motion.md:8:9',
      field: 'where[0]',
      da: '«halen» er ikke et sted. Mente du «hallen»?',
      en: '"halen" is not a place. Did you mean "hallen"?',
    },
    {
      what: 'a town written in an offer',
      files: { 'offers/motion.md': offer({ where: '[{ town: hornslyd }]' }) },
      place: 'offers/motion.md:8:17',
      field: 'where[0].town',
      da: '«hornslyd» er ikke en by i site.yaml. Mente du «hornsyld»?',
      en: '"hornslyd" is not a town in site.yaml. Did you mean "hornsyld"?',
    },
    {
      what: 'a place of a time',
      files: { 'offers/motion.md': offer({ when: '[{ days: [monday], from: "10:00", where: halen }]' }) },
      place: 'offers/motion.md:8:48',
      field: 'when[0].where',
      da: '«halen» er ikke et sted. Mente du «hallen»?',
      en: '"halen" is not a place. Did you mean "hallen"?',
    },
    {
      what: 'a next offer',
      files: { 'offers/motion.md': offer({ editor: '{ next: [{ offer: motoin }] }' }) },
      place: 'offers/motion.md:8:27',
      field: 'editor.next[0].offer',
      da: '«motoin» er ikke et tilbud. Mente du «motion»?',
      en: '"motoin" is not an offer. Did you mean "motion"?',
    },
    {
      what: 'a door of an offer',
      files: { 'offers/motion.md': offer({ editor: '{ door: rygestop-in }' }), 'site.yaml': site({ doors: DOOR }) },
      place: 'offers/motion.md:8:17',
      field: 'editor.door',
      da: '«rygestop-in» er ikke en indgang i site.yaml. Mente du «rygestop-ind»?',
      en: '"rygestop-in" is not a door in site.yaml. Did you mean "rygestop-ind"?',
    },
    {
      what: 'the offer that follows',
      files: { 'offers/motion.md': offer({ editor: '{ replacedBy: motoin }' }) },
      place: 'offers/motion.md:8:23',
      field: 'editor.replacedBy',
      da: '«motoin» er ikke et tilbud. Mente du «motion»?',
      en: '"motoin" is not an offer. Did you mean "motion"?',
    },
    {
      what: 'a town of an organisation',
      files: { 'organisations/hornsyld-if.md': organisation({ town: 'hornslyd' }) },
      place: 'organisations/hornsyld-if.md:5:7',
      field: 'town',
      da: '«hornslyd» er ikke en by i site.yaml. Mente du «hornsyld»?',
      en: '"hornslyd" is not a town in site.yaml. Did you mean "hornsyld"?',
    },
    {
      what: 'a town of a place',
      files: { 'places/hallen.yaml': place({ town: 'hornslyd' }) },
      place: 'places/hallen.yaml:2:7',
      field: 'town',
      da: '«hornslyd» er ikke en by i site.yaml. Mente du «hornsyld»?',
      en: '"hornslyd" is not a town in site.yaml. Did you mean "hornsyld"?',
    },
    {
      what: 'a goal of a topic',
      files: { 'topics/bevaegelse.md': topic({ goals: '[ligehed]' }) },
      place: 'topics/bevaegelse.md:6:9',
      field: 'goals[0]',
      da: '«ligehed» er ikke et mål i goals.yaml. Mente du «lighed»?',
      en: '"ligehed" is not a goal in goals.yaml. Did you mean "lighed"?',
    },
    {
      what: 'a need of a topic',
      files: { 'topics/bevaegelse.md': topic({ needs: '[ligehed]' }) },
      place: 'topics/bevaegelse.md:6:9',
      field: 'needs[0]',
      da: '«ligehed» er ikke et behov i needs.yaml. Mente du «lighed»?',
      en: '"ligehed" is not a need in needs.yaml. Did you mean "lighed"?',
    },
    {
      what: 'a topic of a campaign',
      files: { 'campaigns/luft.md': campaign({ gathers: '{ topics: [bevegelse] }' }) },
      place: 'campaigns/luft.md:4:21',
      field: 'gathers.topics[0]',
      da: '«bevegelse» er ikke et tema. Mente du «bevaegelse»?',
      en: '"bevegelse" is not a topic. Did you mean "bevaegelse"?',
    },
    {
      what: 'an offer of a campaign',
      files: { 'campaigns/luft.md': campaign({ gathers: '{ offers: [motoin] }' }) },
      place: 'campaigns/luft.md:4:21',
      field: 'gathers.offers[0]',
      da: '«motoin» er ikke et tilbud. Mente du «motion»?',
      en: '"motoin" is not an offer. Did you mean "motion"?',
    },
    {
      what: 'an organisation of an event',
      files: { 'events/aften.md': event({ organisation: 'hornsyld-fi' }) },
      place: 'events/aften.md:4:15',
      field: 'organisation',
      da: '«hornsyld-fi» er ikke en arrangør. Mente du «hornsyld-if»?',
      en: '"hornsyld-fi" is not an organisation. Did you mean "hornsyld-if"?',
    },
    {
      what: 'a place of an event',
      files: { 'events/aften.md': event({ where: '[halen]' }) },
      place: 'events/aften.md:9:9',
      field: 'where[0]',
      da: '«halen» er ikke et sted. Mente du «hallen»?',
      en: '"halen" is not a place. Did you mean "hallen"?',
    },
    {
      what: 'a town written in an event',
      files: { 'events/aften.md': event({ where: '[{ town: hornslyd }]' }) },
      place: 'events/aften.md:9:17',
      field: 'where[0].town',
      da: '«hornslyd» er ikke en by i site.yaml. Mente du «hornsyld»?',
      en: '"hornslyd" is not a town in site.yaml. Did you mean "hornsyld"?',
    },
    {
      what: 'a topic of an event',
      files: { 'events/aften.md': event({ topics: '[bevegelse]' }) },
      place: 'events/aften.md:9:10',
      field: 'topics[0]',
      da: '«bevegelse» er ikke et tema. Mente du «bevaegelse»?',
      en: '"bevegelse" is not a topic. Did you mean "bevaegelse"?',
    },
    {
      what: 'the town of the contact',
      files: {
        'site.yaml': site({
          contact: '{ name: A, phone: "79 75 58 02", town: hornslyd, source: { what: A, date: 2026 } }',
        }),
      },
      place: 'site.yaml:10:49',
      field: 'contact.town',
      da: '«hornslyd» er ikke en by i site.yaml. Mente du «hornsyld»?',
      en: '"hornslyd" is not a town in site.yaml. Did you mean "hornsyld"?',
    },
    {
      what: 'a help line',
      files: { 'site.yaml': site({ crisis: '[motoin]' }) },
      place: 'site.yaml:11:10',
      field: 'crisis[0]',
      da: '«motoin» er ikke et tilbud. Mente du «motion»?',
      en: '"motoin" is not an offer. Did you mean "motion"?',
    },
    {
      what: 'the pathway of a door',
      files: { 'site.yaml': site({ doors: DOOR.replace('pathway: rygestop', 'pathway: rygestob') }) },
      place: 'site.yaml:14:38',
      field: 'doors[0].pathway',
      da: '«rygestob» er ikke en vej i site.yaml. Mente du «rygestop»?',
      en: '"rygestob" is not a pathway in site.yaml. Did you mean "rygestop"?',
    },
    {
      what: 'the authority of a door',
      files: { 'site.yaml': site({ doors: DOOR.replace('kommunen', 'komunen') }) },
      place: 'site.yaml:14:59',
      field: 'doors[0].authority',
      da: '«komunen» er ikke en myndighed i site.yaml. Mente du «kommunen»?',
      en: '"komunen" is not an authority in site.yaml. Did you mean "kommunen"?',
    },
    {
      what: 'the pathway of a change',
      files: { 'site.yaml': site({ changes: CHANGE.replace('rygestop', 'rygestob') }) },
      place: 'site.yaml:15:31',
      field: 'changes[0].pathways[0]',
      da: '«rygestob» er ikke en vej i site.yaml. Mente du «rygestop»?',
      en: '"rygestob" is not a pathway in site.yaml. Did you mean "rygestop"?',
    },
    {
      what: 'the topic of a change',
      files: { 'site.yaml': site({ changes: CHANGE.replace('bevaegelse', 'bevegelse') }) },
      place: 'site.yaml:15:51',
      field: 'changes[0].topics[0]',
      da: '«bevegelse» er ikke et tema. Mente du «bevaegelse»?',
      en: '"bevegelse" is not a topic. Did you mean "bevaegelse"?',
    },
    {
      what: 'who a change is from',
      files: { 'site.yaml': site({ changes: CHANGE.replace('from: kommunen', 'from: komunen') }) },
      place: 'site.yaml:15:70',
      field: 'changes[0].from',
      da: '«komunen» er ikke en myndighed i site.yaml. Mente du «kommunen»?',
      en: '"komunen" is not an authority in site.yaml. Did you mean "kommunen"?',
    },
    {
      what: 'who a change is to',
      files: { 'site.yaml': site({ changes: CHANGE.replace('to: kommunen', 'to: komunen') }) },
      place: 'site.yaml:15:84',
      field: 'changes[0].to',
      da: '«komunen» er ikke en myndighed i site.yaml. Mente du «kommunen»?',
      en: '"komunen" is not an authority in site.yaml. Did you mean "kommunen"?',
    },
    {
      what: 'the topic of a synonym',
      files: { 'synonyms.yaml': '- { id: kol, label: KOL, topics: [bevegelse] }\n' },
      place: 'synonyms.yaml:1:35',
      field: '[0].topics[0]',
      da: '«bevegelse» er ikke et tema. Mente du «bevaegelse»?',
      en: '"bevegelse" is not a topic. Did you mean "bevaegelse"?',
    },
  ])('$what', ({ files, place, field, da, en }) => {
    expect(problemsIn(files)).toBe(`${place} ${field}\n  ${da}\n  ${en}`);
  });

  test('without an id that is near, none is named', () => {
    expect(problemsIn({ 'offers/motion.md': offer({ topics: '[svaevning-over-vandene]' }) })).toMatchInlineSnapshot(`
      "offers/motion.md:5:10 topics[0]
        «svaevning-over-vandene» er ikke et tema.
        "svaevning-over-vandene" is not a topic."
    `);
  });

  test('written as a title instead of an id is one problem, not two', () => {
    expect(problemsIn({ 'offers/motion.md': offer({ topics: '[Bevægelse]' }) })).toMatchInlineSnapshot(`
      "offers/motion.md:5:10 topics[0]
        «Bevægelse» er ikke et tema. Mente du «bevaegelse»?
        "Bevægelse" is not a topic. Did you mean "bevaegelse"?"
    `);
  });

  test('in a file with other faults is told beside them', () => {
    expect(problemsIn({ 'offers/motion.md': offer({ topics: '[bevegelse]', title: '" "' }) })).toMatchInlineSnapshot(`
      "offers/motion.md:2:8 title
        Feltet er tomt. Skriv noget, eller slet linjen.
        The field is empty. Write something, or delete the line.
      offers/motion.md:5:10 topics[0]
        «bevegelse» er ikke et tema. Mente du «bevaegelse»?
        "bevegelse" is not a topic. Did you mean "bevaegelse"?"
    `);
  });
});

describe('one fault is told once', () => {
  test('a file that is there but has faults can still be referred to', () => {
    expect(problemsIn({ 'organisations/hornsyld-if.md': 'intet' })).toMatchInlineSnapshot(`
      "organisations/hornsyld-if.md:1:1
        Filen skal begynde med --- på en linje for sig, så felterne, og så --- igen.
        The file must begin with --- on a line of its own, then the fields, then --- again."
    `);
  });

  test('towns that cannot be read are not missed in every place', () => {
    expect(problemsIn({ 'site.yaml': `${site()}name: Igen\n` })).toMatchInlineSnapshot(`
      "site.yaml:18:1
        Feltet står her to gange. Slet det ene.
        The field stands here twice. Delete one."
    `);
    expect(problemsIn({ 'site.yaml': site().replace('towns:', 'town:') })).toMatchInlineSnapshot(`
      "site.yaml:9:1 town
        «town» er ikke et felt her. Mente du «towns»?
        "town" is not a field here. Did you mean "towns"?"
    `);
  });
});

test('an id that stands twice in a list is an error', () => {
  const goals = '- { id: lighed, title: Lige adgang }\n- { id: lighed, title: Igen }\n';
  expect(problemsIn({ 'goals.yaml': goals })).toMatchInlineSnapshot(`
    "goals.yaml:2:9 [1].id
      Id'et «lighed» står to gange i listen.
      The id "lighed" stands twice in the list."
  `);
});
