import { expect, test } from 'vitest';
import { makeOffer, makeOrganisation, makeSite } from '../testing/make-offer.ts';
import { lix } from '../text/readability.ts';
import { reachOf, writeMail } from './mail.ts';
import type { Ask } from './plan.ts';

const TODAY = '2026-11-21';
const reason = { kind: 'due', day: '2025-05-31', from: '2026-05' } as const;
const organisation = makeOrganisation({ contact: { email: 'post@loesning-if.example' } });
const offer = makeOffer({
  organisation,
  when: [{ days: ['tuesday'], from: '17:00', to: '18:30' }],
  price: [{ amount: 25, per: 'session' }],
  contact: { phone: '75 89 18 11' },
});
const askAbout = (...offers: Ask['offers']): Ask => ({ organisation, offers, asked: undefined });

test('a mail names the offer, what is said of it, and asks one question', () => {
  const site = makeSite();
  expect(writeMail(askAbout({ offer, reason }), site, site.address, TODAY)).toMatchInlineSnapshot(`
    {
      "subject": "Er det stadig rigtigt? Gåhold",
      "text": "Hej Løsning IF

    Sundhed i Prøveby er en side, hvor folk finder tilbud. I står på den. Det her skriver vi om jer:

    Gåhold
    Vi går en time i roligt tempo.
    Tid: Hver tirsdag kl. 17-18.30.
    Sted: Sundhedshuset, Ny Skolegade 4, 8723 Løsning
    Pris: 25 kr. pr. gang
    Start: Bare kom
    Kontakt: 75 89 18 11
    Se siden: https://brobygger.example/tilbud/gaahold/

    Er det stadig rigtigt?

    Så svar bare: ja. Er noget galt, så skriv, hvad der skal stå. Er tilbuddet slut, så skriv det. I kan også ringe på 00 00 00 00.

    Hører vi ikke fra jer, skriver vi på siden, at det kan være gammelt.

    Hilsen
    Sundhedsfremme",
      "to": "post@loesning-if.example",
    }
  `);
});

test('several offers stand in one mail, each with the question its season asks', () => {
  const site = makeSite();
  const { subject, text } = writeMail(
    askAbout(
      { offer, reason: { kind: 'season-over', day: '2026-05-31', from: '2026-08' } },
      {
        offer: makeOffer({ title: 'Stolegymnastik' }),
        reason: { kind: 'season-begins', day: '2027-02-01', from: '2027-01' },
      },
    ),
    site,
    'https://andet.example/',
    TODAY,
  );
  expect(subject).toBe('Er det stadig rigtigt? 2 tilbud');
  expect(text).toContain('Vi tror, sæsonen er slut. Kommer der en ny? Hvornår?');
  expect(text).toContain('Snart begynder en ny sæson. Er dag og tid de samme?');
  expect(text).toContain('https://andet.example/tilbud/gaahold/');
});

test('its own words are easy to read: LIX under 35', () => {
  const { text } = writeMail(askAbout({ offer, reason }), makeSite(), 'https://a.example/', TODAY);
  const own = text
    .split('\n\n')
    .filter((paragraph) => !paragraph.includes('Se siden:'))
    .join('\n\n');
  expect(lix(own)?.lix).toBeLessThan(35);
});

test('a made-up number is never told as a way to reach anybody', () => {
  const ask = askAbout({ offer: makeOffer({ contact: { phone: '00 00 00 00' } }), reason });
  expect(reachOf({ ...ask, organisation: makeOrganisation() })).toEqual({
    email: undefined,
    phone: undefined,
    website: undefined,
  });
});

test("the organiser's own address comes before one that an offer names", () => {
  const ask = askAbout({ offer: makeOffer({ contact: { email: 'holdet@klub.example' } }), reason });
  expect(reachOf(ask).email).toBe('post@loesning-if.example');
  expect(reachOf({ ...ask, organisation: makeOrganisation() }).email).toBe('holdet@klub.example');
});
