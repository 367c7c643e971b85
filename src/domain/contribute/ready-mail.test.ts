import { expect, test } from 'vitest';
import { editFileAddress, newFileAddress } from './github-address.ts';
import {
  fitsMailto,
  mailtoHref,
  proposalMail,
  type Proposal,
  proposalText,
  questionsMail,
  stillRightMail,
  takeOffMail,
} from './ready-mail.ts';

const proposal = (overrides: Partial<Proposal> = {}): Proposal => ({
  kind: 'new',
  title: 'Gåtur & kaffe',
  fileName: 'gaatur.md',
  file: '---\ntitle: "Gåtur & kaffe"\n---\n',
  changes: [],
  answers: [],
  note: '',
  asker: '',
  ...overrides,
});
const bodyOf = (href: string) => new URL(href).searchParams.get('body');

test('a mail reaches the mail program word for word, and cannot add a receiver', () => {
  const href = mailtoHref({ to: 'a@b.dk', subject: 'Hej & farvel?', text: 'Æ\nø=1&cc=x@y.dk' });
  expect(href).toBe('mailto:a@b.dk?subject=Hej%20%26%20farvel%3F&body=%C3%86%0D%0A%C3%B8%3D1%26cc%3Dx%40y.dk');
  expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mailtoHref({ to: undefined, subject: 'Hej', text: '' })).toBe('mailto:?subject=Hej&body=');
});

test('a short file stands in the mail, a long one is asked for as an attachment', () => {
  const { mail, needsFile } = proposalMail(
    proposal({
      answers: ['Navn: Gåtur & kaffe', 'Sted: Hallen'],
      note: 'Ring efter kl. 16.',
      asker: 'kassereren, 75 68 70 00',
    }),
    'a@b.dk',
  );
  expect(needsFile).toBe(false);
  expect(mail.subject).toBe('Nyt tilbud: Gåtur & kaffe');
  expect(mail.text).toMatchInlineSnapshot(`
    "Hej

    Vi vil gerne have »Gåtur & kaffe« med på listen.

    Navn: Gåtur & kaffe
    Sted: Hallen

    Ring efter kl. 16.

    Har I spørgsmål, så ring til kassereren, 75 68 70 00. Det skal ikke på siden.

    Filen er til redaktionen. I skal ikke læse den. gaatur.md:

    ---
    title: "Gåtur & kaffe"
    ---


    Hilsen
    "
  `);
  const long = proposalMail(proposal({ file: 'ø'.repeat(1000) }), 'a@b.dk');
  expect(long.needsFile).toBe(true);
  expect(long.mail.text).toContain('Filen gaatur.md er vedhæftet');
});

test('a mail never grows past what a mail program takes, whatever was written', () => {
  const changes = Array.from({ length: 60 }, () => 'Kort fortalt: »æ« bliver »ø«');
  const { mail } = proposalMail(proposal({ kind: 'correction', changes, note: 'å'.repeat(900) }), 'a@b.dk');
  expect(fitsMailto(mail)).toBe(true);
});

test('a correction of one field is said whole in words, and needs no file', () => {
  const one = (change: string) =>
    proposalMail(proposal({ kind: 'correction', changes: [change], file: 'ø'.repeat(1000) }), 'a@b.dk');
  const { mail, needsFile } = one('Telefon: »1« bliver »2«');
  expect(needsFile).toBe(false);
  expect(mail.text).toBe('Hej\n\nHer er en rettelse til »Gåtur & kaffe«.\n\nTelefon: »1« bliver »2«\n\nHilsen\n');
  for (const unsaid of [
    'Teksten er rettet',
    'Hvem det er for: »a« bliver »aaa…«',
    'En tid er taget væk',
    '2 steder er taget væk',
    'Nyt sted: Hallen, Uldum, med punkt på kortet',
    'Sted: »Hallen, Uldum«, punktet på kortet er flyttet',
  ])
    expect(one(unsaid).needsFile, unsaid).toBe(true);
  expect(one('Temaer: Natur er taget væk').needsFile).toBe(false);
});

test('a mail without room for a long answer still says the short ones', () => {
  const answers = ['Navn: Gåtur', `Teksten: ${'å'.repeat(2000)}`, 'Sted: Hallen'];
  const { mail, needsFile } = proposalMail(proposal({ answers, file: 'ø'.repeat(1000) }), 'a@b.dk');
  expect(needsFile).toBe(true);
  expect(mail.text).toContain('Navn: Gåtur\nSted: Hallen');
});

test('what is copied is the plain words, then the file', () => {
  expect(proposalText(proposal({ answers: ['Navn: Gåtur'] }))).toBe(
    'Vi vil gerne have »Gåtur & kaffe« med på listen.\n\nNavn: Gåtur\n\n' +
      'Filen er til redaktionen. I skal ikke læse den. gaatur.md:\n\n---\ntitle: "Gåtur & kaffe"\n---\n',
  );
});

test('a correction says what it changes', () => {
  const { mail } = proposalMail(
    proposal({ kind: 'correction', changes: ['Telefon: »1« bliver »2«', 'Temaer: Natur er kommet til'] }),
    undefined,
  );
  expect(mail.subject).toBe('Rettelse: Gåtur & kaffe');
  expect(mail.text).toContain('Telefon: »1« bliver »2«\nTemaer: Natur er kommet til');
});

test('the answers name the offer and its address', () => {
  const offer = { title: 'Gåtur', address: 'Bredgade 12, 8783 Hornsyld' };
  expect(stillRightMail(offer, 'a@b.dk').subject).toBe('Ja, det er stadig rigtigt: Gåtur');
  expect(bodyOf(mailtoHref(stillRightMail(offer, 'a@b.dk')))).toContain('Gåtur\r\nBredgade 12, 8783 Hornsyld');
  expect(takeOffMail(offer, 'a@b.dk').text).toContain('Vi vil gerne af listen:\n\nGåtur\nBredgade 12');
});

test('the mail with the questions fits a mail program', () => {
  expect(fitsMailto(questionsMail('sundhedskonsulenterne@hedensted.dk'))).toBe(true);
});

test("GitHub's page is filled in while its address is short enough", () => {
  const where = { repository: 'hedensted/tilbud', branch: 'main', folder: 'content' };
  const address = newFileAddress(where, 'gaatur.md', '---\ntitle: "Gåtur & kaffe #1"\n---\n') ?? '';
  const { origin, pathname, searchParams } = new URL(address);
  expect(origin + pathname).toBe('https://github.com/hedensted/tilbud/new/main/content/offers');
  expect(Object.fromEntries(searchParams)).toEqual({
    filename: 'gaatur.md',
    value: '---\ntitle: "Gåtur & kaffe #1"\n---\n',
  });
  expect(newFileAddress(where, 'gaatur.md', 'ø'.repeat(1200))?.length).toBeLessThan(7500);
  expect(newFileAddress(where, 'gaatur.md', 'ø'.repeat(1250))).toBeUndefined();
  expect(newFileAddress({ ...where, folder: '' }, 'a.md', 'x')).toBe(
    'https://github.com/hedensted/tilbud/new/main/offers?filename=a.md&value=x',
  );
  expect(editFileAddress({ ...where, branch: 'udgave/2' }, 'gaatur.md')).toBe(
    'https://github.com/hedensted/tilbud/edit/udgave/2/content/offers/gaatur.md',
  );
});
