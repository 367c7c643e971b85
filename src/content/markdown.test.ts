import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';
import { readSource } from './source-file.ts';
import { offer, problemsIn } from './testing/make-folder.ts';

const textProblems = (body: string) => problemsIn({ 'offers/motion.md': offer({}, body) });
const render = (body: string) =>
  renderMarkdown(readSource('a.md', 'a', `---\na: b\n---\n${body}`, 'front-matter').source);

describe('a text is refused', () => {
  test('with raw HTML, at its line', () => {
    expect(textProblems('Første linje.\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(`
      "offers/motion.md:11:1 tekst
        HTML kan ikke bruges i teksten. Skriv almindelig tekst: **fed**, [link](https://…).
        HTML cannot be used in the text. Write plain text: **bold**, [link](https://…)."
    `);
  });

  test('with HTML inside a line, at its column', () => {
    expect(textProblems('Kom <b onclick="x">nu</b>\n')).toMatchInlineSnapshot(`
      "offers/motion.md:9:5 tekst
        HTML kan ikke bruges i teksten. Skriv almindelig tekst: **fed**, [link](https://…).
        HTML cannot be used in the text. Write plain text: **bold**, [link](https://…)."
    `);
  });

  test('with a javascript: link, however it is spelt', () => {
    expect(textProblems('[a](javascript:alert(1))\n\n[b](JaVaScRiPt&#58;x)\n\n[c][d]\n\n[d]: data:text/html,x\n'))
      .toMatchInlineSnapshot(`
      "offers/motion.md:9:1 tekst
        Linket «javascript:alert(1)» kan ikke bruges. Det skal begynde med https://, http://, mailto: eller tel:.
        The link "javascript:alert(1)" cannot be used. It must begin with https://, http://, mailto: or tel:.
      offers/motion.md:11:1 tekst
        Linket «JaVaScRiPt:x» kan ikke bruges. Det skal begynde med https://, http://, mailto: eller tel:.
        The link "JaVaScRiPt:x" cannot be used. It must begin with https://, http://, mailto: or tel:.
      offers/motion.md:15:1 tekst
        Linket «data:text/html,x» kan ikke bruges. Det skal begynde med https://, http://, mailto: eller tel:.
        The link "data:text/html,x" cannot be used. It must begin with https://, http://, mailto: or tel:."
    `);
  });

  test('with a link that hides its host behind another', () => {
    expect(textProblems('[Banken](https://bank.dk@ond.example/)\n')).toMatchInlineSnapshot(`
      "offers/motion.md:9:1 tekst
        Linket «https://bank.dk@ond.example/» skjuler bag et @, hvor det fører hen. Skriv adressen uden.
        The link "https://bank.dk@ond.example/" hides behind an @ where it leads. Write the address without."
    `);
  });

  test('with an image', () => {
    expect(textProblems('![Hallen](https://x.dk/a.png)\n')).toMatchInlineSnapshot(`
      "offers/motion.md:9:1 tekst
        Billeder kan ikke stå i teksten. Brug feltet image.
        Images cannot stand in the text. Use the field image."
    `);
  });

  test('that turns the reading direction by force', () => {
    expect(textProblems('Gratis\n\nPris: \u202E05 .rk\n')).toMatchInlineSnapshot(`
      "offers/motion.md:11:7 tekst
        Teksten har usynlige tegn, der vender læseretningen. Skriv linjen igen uden at kopiere.
        The text holds invisible characters that turn the reading direction. Type the line again instead of pasting."
    `);
  });

  test('that is too tangled to be parsed', () => {
    expect(textProblems('> '.repeat(13))).toMatchInlineSnapshot(`
      "offers/motion.md:9:1 tekst
        Teksten er for indviklet: for mange lag af > og lister, eller for mange * og _. Skriv den enklere.
        The text is too tangled: too many layers of > and lists, or too many * and _. Write it more simply."
    `);
  });

  test.each([
    ['quotes in quotes', '>'.repeat(60_000)],
    [
      'lists in lists',
      Array.from({ length: 70 }, (_, level) => `${' '.repeat(22 * level)}${'- '.repeat(11)}a`).join('\n'),
    ],
    ['stars', '*a'.repeat(30_000)],
    ['images in images', `${'!['.repeat(20_000)}${'](u)'.repeat(5_000)}`],
    ['headings', 'a\n=\n'.repeat(15_000)],
  ])('of 60 KB of %s within a second', (_, body) => {
    const started = performance.now();
    expect(render(body).problems).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a text becomes', () => {
  test('plain elements, its headings under those of the page', () => {
    expect(render('# Sådan\n\n**Kom** som du _er_.\n\n- a\n- b\n').html).toBe(
      '<h3>Sådan</h3>\n<p><strong>Kom</strong> som du <em>er</em>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    );
  });

  test('links of web, mail and telephone', () => {
    expect(render('[a](https://a.dk) [b](mailto:a@b.dk) [c](tel:112)').html).toBe(
      '<p><a href="https://a.dk">a</a> <a href="mailto:a@b.dk">b</a> <a href="tel:112">c</a></p>',
    );
  });

  test('inert where it was refused', () => {
    const { html } = render('<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![b](https://x.dk/b.png)\n');
    expect(html).not.toMatch(/<img|javascript|onerror/);
  });

  test('words for search, blocks apart', () => {
    expect(render('# Sådan\n\nKom\nnu.\n\n- a\n- b\n').text).toBe('Sådan Kom nu. a b');
  });

  test('nothing that three hundred stars or a long list would be refused for', () => {
    expect(render('**a** '.repeat(75) + '\n\n' + '- b\n'.repeat(300)).problems).toEqual([]);
  });
});
