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

test('a short file stands in the mail', () => {
  const { mail, attach } = proposalMail(
    proposal({
      answers: ['Navn: Gåtur & kaffe', 'Sted: Hallen'],
      note: 'Ring efter kl. 16.',
      asker: 'kassereren, 75 68 70 00',
    }),
    'a@b.dk',
  );
  expect(attach).toBe('no');
  expect(mail.subject).toBe('Nyt tilbud: Gåtur & kaffe');
  expect(mail.text).toMatchInlineSnapshot(`
    "Hej

    Vi vil gerne have »Gåtur & kaffe« med på listen.

    Navn: Gåtur & kaffe
    Sted: Hallen

    Ring efter kl. 16.

    Har I spørgsmål, så ring til kassereren, 75 68 70 00. Det skal ikke på siden.

    Til redaktionen: filen gaatur.md

    ---
    title: "Gåtur & kaffe"
    ---


    Hilsen
    "
  `);
});

test('where the words have room and the file has none, the mail says nothing of a file', () => {
  const { mail, attach } = proposalMail(proposal({ answers: ['Navn: Gåtur'], file: 'ø'.repeat(1000) }), 'a@b.dk');
  expect(attach).toBe('may');
  expect(mail.text).toBe('Hej\n\nVi vil gerne have »Gåtur & kaffe« med på listen.\n\nNavn: Gåtur\n\nHilsen\n');
});

test('a mail never grows past what a mail program takes, whatever was written', () => {
  const changes = Array.from({ length: 60 }, () => 'Kort fortalt: »æ« bliver »ø«');
  const { mail } = proposalMail(proposal({ kind: 'correction', changes, note: 'å'.repeat(900) }), 'a@b.dk');
  expect(fitsMailto(mail)).toBe(true);
});

test('a correction of one field is said whole in words, and needs no file', () => {
  const one = (...changes: string[]) =>
    proposalMail(proposal({ kind: 'correction', changes, file: 'ø'.repeat(1000) }), 'a@b.dk');
  const { mail, attach } = one('Telefon: »1« bliver »2«');
  expect(attach).toBe('no');
  expect(mail.text).toBe('Hej\n\nHer er en rettelse til »Gåtur & kaffe«.\n\nTelefon: »1« bliver »2«\n\nHilsen\n');
  for (const unsaid of ['Teksten er rettet', 'Hvem det er for: »a« bliver »aaa…«', 'En tid er taget væk']) {
    expect(one(unsaid).attach, unsaid).toBe('must');
    expect(one(unsaid).mail.text).toContain(`${unsaid}\n\nResten står i filen gaatur.md, som er vedhæftet.`);
  }
  expect(one('Temaer: Natur er taget væk').attach).toBe('no');
  expect(one('Temaer: Natur er taget væk', 'Sted taget væk: Uldum').attach).toBe('may');
});

test('a mail without room for what is long says the rest, and that a file must follow', () => {
  const answers = ['Navn: Gåtur', `Teksten: ${'å'.repeat(2000)}`, 'Sted: Hallen'];
  const long = proposal({ answers, note: 'Tak', file: 'ø'.repeat(1000) });
  const { mail, attach } = proposalMail(long, 'a@b.dk');
  expect(attach).toBe('must');
  expect(mail.text).toContain(
    'Navn: Gåtur\nSted: Hallen\n\nTak\n\nResten står i filen gaatur.md, som er vedhæftet.\n\nHilsen',
  );
  const note = proposalMail({ ...long, note: 'å'.repeat(900) }, 'a@b.dk').mail.text;
  expect(note).toContain('Sted: Hallen\n\nResten står i filen');
  const many = proposalMail({ ...long, answers: Array.from({ length: 60 }, () => 'Sted: Hallen i Løsning') }, 'a@b.dk');
  expect(many.mail.text).toContain('Det handler om »Gåtur & kaffe«.\n\nAlt står i filen gaatur.md, som er vedhæftet.');
});

test('what is copied is the plain words, then the file', () => {
  expect(proposalText(proposal({ answers: ['Navn: Gåtur'] }))).toBe(
    'Vi vil gerne have »Gåtur & kaffe« med på listen.\n\nNavn: Gåtur\n\n' +
      'Til redaktionen: filen gaatur.md\n\n---\ntitle: "Gåtur & kaffe"\n---\n',
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

test('what was confirmed stands in the mail, as far as a mail program takes it', () => {
  const offer = { title: 'Gåtur', address: 'Bredgade 12, 8783 Hornsyld' };
  expect(stillRightMail(offer, 'a@b.dk', ['Pris: Gratis', 'Tid: Tirsdage kl. 17.00']).text).toBe(
    'Hej\n\nJa, det er stadig rigtigt:\n\nGåtur\nBredgade 12, 8783 Hornsyld\n\n' +
      'Det står der nu:\nPris: Gratis\nTid: Tirsdage kl. 17.00\n\nHilsen\n',
  );
  const long = stillRightMail(offer, 'a@b.dk', ['å'.repeat(1000)]);
  expect(fitsMailto(long)).toBe(true);
  expect(long.text).toContain('Gåtur\nBredgade 12, 8783 Hornsyld\n\nHilsen');
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
