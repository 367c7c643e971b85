import { describe, expect, test } from 'vitest';
import { offer, problemsIn } from '../testing/make-folder.ts';

const problems = (...[fields, body]: Parameters<typeof offer>) =>
  problemsIn({ 'offers/motion.md': offer(fields, body), 'offers/a.png': '' });

const HARD =
  'Kommunens forebyggelseskonsulenter tilrettelægger individuelle træningsprogrammer, hvor sundhedsfaglige medarbejdere gennemfører funktionsundersøgelser, livsstilssamtaler og opfølgende telefonkonsultationer med henblik på vedligeholdelse af borgernes funktionsniveau efter genoptræningsforløbets afslutning.\n';

describe('a text', () => {
  test('over LIX 45 is advised about', () => {
    expect(problems({}, HARD)).toMatchInlineSnapshot(`
      "offers/motion.md:3:10 summary (advice)
        Teksten er svær at læse: LIX er 78. Skriv kortere sætninger og kortere ord, så det kommer under 45.
        The text is hard to read: its LIX is 78. Write shorter sentences and words to get below 45."
    `);
  });

  test('of a few long words is too short to judge, and a plain one is fine', () => {
    expect(problems({}, 'Funktionsundersøgelse og livsstilssamtale.\n')).toBe('');
    expect(problems({}, `${'Kom og gå en tur med os. Vi mødes ved hallen og går en time. '.repeat(4)}\n`)).toBe('');
  });
});

describe('a price in words', () => {
  const price = '[{ amount: 50, per: session }]';

  test('that is none of the prices is advised about, and so is free', () => {
    expect(problems({ price, welcome: 'Det koster 60 kr. pr. gang' }, 'Kom bare.\n\nDet er gratis.\n'))
      .toMatchInlineSnapshot(`
      "offers/motion.md:9:10 welcome (advice)
        «60 kr.» er ingen af priserne under price. Ret den ene.
        "60 kr." is none of the prices under price. Correct one of them.
      offers/motion.md:13:1 tekst (advice)
        Her står «Det er gratis», men ingen af priserne er 0. Ret teksten, eller skriv prisen under price.
        Here stands "Det er gratis", but none of the prices is 0. Correct the text, or write the price under price."
    `);
  });

  test.each([
    ['is one of them', 'Det koster 50 kr. eller 50,00 kroner.'],
    ['was another before', 'Prisen var 40 kr. i 2024. Det kostede 40 kr. før.'],
    ['is about something else', 'Vi handler ind for 500 kroner, og latteren er gratis. Kaffen er gratis.'],
    ['is about some, or the first time', 'Hjælpere deltager gratis. Den første gang er det gratis.'],
    ['says that it is not free', 'Det er ikke gratis.'],
  ])('needs no advice where it %s', (_, text) => {
    expect(problems({ price }, text)).toBe('');
  });

  test('contradicts nothing where no price is written, or one is 0', () => {
    expect(problems({}, 'Det koster 60 kr. Det er gratis.')).toBe('');
    expect(problems({ price: '[{ amount: 0, per: session }]' }, 'Det er gratis.')).toBe('');
  });
});

describe('the words for an image', () => {
  const image = (alt: string) => problems({ image: `{ file: a.png, alt: "${alt}" }` });

  test('that say nothing of it are advised about', () => {
    expect(image('Billede 1')).toMatchInlineSnapshot(`
      "offers/motion.md:8:28 image.alt (advice)
        «Billede 1» siger ikke, hvad billedet viser. Skriv det til den, der ikke kan se det.
        "Billede 1" does not say what the image shows. Write it for those who cannot see it."
    `);
    for (const alt of ['logo', 'IMG_0042.jpg', 'Et foto'])
      expect(image(alt)).toContain('siger ikke, hvad billedet viser');
  });

  test('may not be left out', () => {
    expect(problems({ image: '{ file: a.png }' })).toContain('image.alt\n  Feltet «alt» mangler.');
  });

  test('that tell what it shows are fine', () => {
    for (const alt of ['Billede af hallen i Løsning', 'To kvinder går i skoven']) expect(image(alt)).toBe('');
  });
});
