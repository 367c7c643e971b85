import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageServer } from '../../../scripts/testing/language-server.ts';
import { offer, USUAL, writeFiles } from '../testing/make-folder.ts';
import { intellisenseFiles } from './editor-files.ts';

// The Astro extension of VS Code, asked through its own language server: does it know what this writes for it?

let root: string;
let server: LanguageServer;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'Brobygger-')));
  const content = path.join(root, 'content');
  writeFiles(content, USUAL);
  writeFileSync(path.join(root, 'package.json'), '{}');
  for (const [file, text] of intellisenseFiles(root, content)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  server = new LanguageServer(path.resolve('node_modules/@astrojs/language-server/bin/nodeServer.js'));
  const rootUri = pathToFileURL(root).href;
  await server.ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'content' }],
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
    initializationOptions: {
      contentIntellisense: true,
      typescript: { tsdk: path.resolve('node_modules/typescript/lib') },
    },
  });
  server.tell('initialized', {});
});

afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true });
});

/** The place of `|` in a text that is open in the editor under the name of the usual offer. */
function open(textWithMark: string): { textDocument: { uri: string }; position: { line: number; character: number } } {
  const before = textWithMark.slice(0, textWithMark.indexOf('|')).split('\n');
  const uri = pathToFileURL(path.join(root, 'content/offers/motion.md')).href;
  const text = textWithMark.replace('|', '');
  server.tell('textDocument/didClose', { textDocument: { uri } });
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

/** What is offered at the mark, each with what is said of it. */
async function offered(textWithMark: string): Promise<Map<string, string>> {
  const list = (await server.ask('textDocument/completion', open(textWithMark))) as {
    items: { label: string; documentation?: string | { value: string } }[];
  } | null;
  return new Map(
    (list?.items ?? []).map(({ label, documentation }) => [
      label,
      typeof documentation === 'object' ? documentation.value : (documentation ?? ''),
    ]),
  );
}

async function hovered(textWithMark: string): Promise<string> {
  const hover = (await server.ask('textDocument/hover', open(textWithMark))) as {
    contents?: { value?: string };
  } | null;
  return hover?.contents?.value ?? '';
}

/** What the editor underlines. */
async function underlined(text: string): Promise<string[]> {
  const { textDocument } = open(`|${text}`);
  const report = (await server.ask('textDocument/diagnostic', { textDocument })) as { items?: { message: string }[] };
  return (report.items ?? []).map(({ message }) => message);
}

test('what the check lets through is not underlined: the offer with every kind of field', async () => {
  expect(await underlined(readFileSync('content/offers/kom-nu-mand.md', 'utf8'))).toEqual([]);
  expect(await underlined(offer({ for: '{ ages: { from: 18 } }', contact: '{ phone: 75891811 }' }))).toEqual([]);
});

test('a field that is none, and one that is missing, are underlined', async () => {
  expect(await underlined(offer({ walcome: 'Kom' }))).toEqual([expect.stringContaining('walcome')]);
  expect(await underlined(offer({ title: null }))).toEqual([expect.stringContaining('title')]);
});

describe('in the fields above a text', () => {
  test('the name of a field is completed, with what it is for', async () => {
    const found = await offered(offer().replace('source:', 'wel|\nsource:'));
    expect(found.get('welcome')).toContain('Hvem der tager imod');
  });

  test('the words of a field are completed', async () => {
    const found = await offered(offer({ start: '\n  route: |\n  first: come' }));
    expect([...found.keys()]).toEqual(expect.arrayContaining(['direct', 'conversation', 'referral', 'unknown']));
  });

  test('the ids of the folder are completed', async () => {
    const found = await offered(offer({ topics: '\n  - |' }));
    expect([...found.keys()]).toContain('bevaegelse');
  });

  test('a field under the pointer is explained', async () => {
    expect(await hovered(offer().replace('summary', 'sum|mary'))).toContain('Hvad det er, i én sætning');
  });

  test('the text below is left alone', async () => {
    expect((await offered(offer({}, 'Vi går en tur. wel|\n'))).has('welcome')).toBe(false);
  });
});
