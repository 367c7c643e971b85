import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, makeFolder, offer, organisation, TODAY } from '../../src/content/testing/make-folder.ts';
import { checkContribution, ContributionError } from './check-contribution.ts';
import { makePullRequest, NUMBER, type Proposal } from './testing/make-pull-request.ts';

const settingsOf = (content: string) => ({ content, today: TODAY, out: 'dist', site: undefined });

/** What is said of a proposal: its problems as lines, and what else the report holds. */
function check(proposal: Proposal, fromFork = true) {
  const content = makePullRequest(proposal);
  const report = checkContribution(settingsOf(content), { number: NUMBER, fromFork });
  const lines = report.problems.map(({ file, line, severity, en }) => `${severity} ${file}:${line} ${en}`);
  return { content, report, lines, paths: report.files.map((file) => `${file.what} ${file.path}`) };
}

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00);

describe('a contribution of content', () => {
  test('is put in the place of ours, read with our code, and has nothing wrong', () => {
    const { content, lines, paths } = check({
      before: { 'offers/gammel.md': offer() },
      after: { 'offers/dans.md': offer({ title: 'Dans' }), 'offers/motion.md': offer({ title: 'Nyt navn' }) },
    });
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(paths).toEqual(['added content/offers/dans.md', 'changed content/offers/motion.md']);
    expect(readFileSync(path.join(content, 'offers/motion.md'), 'utf8')).toContain('Nyt navn');
    expect(existsSync(path.join(content, 'offers/gammel.md'))).toBe(true);
  });

  test('keeps the bytes of an image', () => {
    const { content, lines } = check({
      after: { 'offers/dans.md': offer({ image: '{ file: dans.png, alt: Fire danser }' }), 'offers/dans.png': png },
    });
    expect(lines.filter((line) => line.includes('is not content'))).toEqual([]);
    expect([...readFileSync(path.join(content, 'offers/dans.png'))]).toEqual([...png]);
  });

  test('with a mistake is told of it at its line, from the top of the repository', () => {
    const { lines } = check({ after: { 'offers/dans.md': offer({ topics: '[motoin]' }) } });
    expect(lines).toContainEqual(expect.stringMatching(/^error content\/offers\/dans\.md:5 "motoin" is not a topic/));
  });

  test('that breaks a file of others is told of theirs', () => {
    const { lines } = check({
      before: {
        'organisations/klub.md': organisation({ name: 'Klub' }),
        'offers/klub.md': offer({ organisation: 'klub' }),
      },
      after: { 'organisations/klub.md': null },
    });
    expect(lines).toContainEqual(expect.stringMatching(/^error content\/offers\/klub\.md:4 /));
  });

  test('hears nothing of advice that others have', () => {
    const advised: Files = {
      'offers/nabo.md': offer({ contact: '{ website: "http://example.org" }' }),
      'note.txt': 'x',
    };
    const { lines } = check({ before: advised, after: { 'offers/dans.md': offer({ title: 'Dans i Aale' }) } });
    expect(lines.filter((line) => line.includes('nabo') || line.includes('note'))).toEqual([]);
  });

  test('that is behind the main branch is read as it would be after the merge', () => {
    const { content, lines } = check({
      after: { 'offers/dans.md': offer() },
      meanwhile: { 'offers/senere.md': offer() },
    });
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(existsSync(path.join(content, 'offers/senere.md'))).toBe(true);
  });

  test('that takes an address away without leading it on is told so', () => {
    const { lines } = check({ after: { 'offers/motion.md': null } });
    expect(lines).toContainEqual(expect.stringMatching(/^error content\/offers\/motion\.md:1 "motion" is published/));
  });
});

describe('fields of the editors', () => {
  const proposal: Proposal = { after: { 'offers/motion.md': offer({ editor: '{ stage: course }' }) } };

  test('are named, and stop a contribution from a fork', () => {
    expect(check(proposal).lines).toContain(
      'error content/offers/motion.md:8 "editor.stage" is set by the editors. Delete it here.',
    );
  });

  test('are named, and no more, where an editor writes them', () => {
    const { lines } = check(proposal, false);
    expect(lines).toContain('advice content/offers/motion.md:8 "editor.stage" is set by the editors. Delete it here.');
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('and files of theirs are listed for them', () => {
    const { report } = check({ after: { 'goals.yaml': '- { id: nyt, title: Nyt }\n', 'offers/dans.md': offer() } });
    expect(report.editorsFiles.map((file) => file.path)).toEqual(['content/goals.yaml']);
  });
});

describe('what is not content stays in git', () => {
  const code: Files = { 'package.json': '{ "scripts": { "postinstall": "touch /tmp/x" } }', 'src/x.ts': 'x' };

  test('code beside content is named and refused, and not put in the folder', () => {
    const { content, lines, paths } = check({ after: { 'offers/dans.md': offer() }, outside: code });
    expect(lines).toEqual([
      expect.stringMatching(/^error package\.json:1 The file is not content/),
      expect.stringMatching(/^error src\/x\.ts:1 The file is not content/),
    ]);
    expect(paths).toEqual(['added content/offers/dans.md']);
    expect(existsSync(path.join(content, '../package.json'))).toBe(false);
    expect(existsSync(path.join(content, '../src'))).toBe(false);
  });

  test('code alone is for the tests of the code, and nothing of it is put in the folder', () => {
    const { content, report, lines } = check({ outside: code });
    expect(lines).toEqual([]);
    expect(report.files).toEqual([]);
    expect(report.notices.join()).toContain('more than content');
    expect(existsSync(path.join(content, '../package.json'))).toBe(false);
  });

  test('who may write in the repository changes both at once: the tests of that branch have the say', () => {
    const { report } = check({ after: { 'offers/dans.md': 'intet' }, outside: code }, false);
    expect(report.problems).toEqual([]);
    expect(report.files).toEqual([]);
    expect(report.notices.join()).toContain('more than content');
  });

  test('what a build would run, and what nobody reads, is named and not written', () => {
    const names = ['guides/ny.mdx', 'offers/x.svg', 'offers/.skjult.md', 'README.md', 'offers/a\nb.md'];
    const proposed = Object.fromEntries(names.map((name) => [name, 'x']));
    const { content, lines } = check({ after: { 'offers/dans.md': offer(), ...proposed } });
    expect(lines.filter((line) => line.startsWith('error content/'))).toHaveLength(names.length);
    expect(names.filter((name) => existsSync(path.join(content, name)))).toEqual([]);
  });

  test('a link is named and not made, and nothing is written through one', () => {
    const { content, lines } = check({
      after: { 'offers/dans.md': offer() },
      links: { 'offers/link.md': '/etc/passwd', 'offers/site.md': '../site.yaml' },
    });
    expect(lines.map((line) => line.slice(0, 48))).toEqual([
      'error content/offers/link.md:1 The file is a lin',
      'error content/offers/site.md:1 The file is a lin',
    ]);
    expect(lstatSync(path.join(content, 'offers/link.md'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('a file that would fill the disk is named and not written', () => {
    const { content, lines } = check({ after: { 'offers/stor.png': new Uint8Array(8 * 1024 * 1024 + 1) } });
    expect(lines).toEqual([expect.stringMatching(/^error content\/offers\/stor\.png:1 The file has more than 8 MB/)]);
    expect(existsSync(path.join(content, 'offers/stor.png'))).toBe(false);
  });

  test('more files than anybody reads are refused together', () => {
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`offers/t-${index}.md`, 'x']));
    const { content, lines } = check({ after: files });
    expect(lines).toEqual([expect.stringContaining('changes 501 files')]);
    expect(existsSync(path.join(content, 'offers/t-0.md'))).toBe(false);
  });
});

describe('a repository that is all content', () => {
  test('is checked in the same way, its files named from its top', () => {
    const { lines, paths } = check({ after: { 'offers/dans.md': offer({ topics: '[motoin]' }) }, atTop: true });
    expect(paths).toEqual(['added offers/dans.md']);
    expect(lines).toContainEqual(expect.stringMatching(/^error offers\/dans\.md:5 "motoin" is not a topic/));
  });

  test('takes nothing else from a stranger', () => {
    const { content, lines } = check({
      outside: { 'package.json': '{}', '.github/workflows/x.yml': 'x' },
      atTop: true,
    });
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['.github/workflows/x.yml:1', 'package.json:1']);
    expect(existsSync(path.join(content, 'package.json'))).toBe(false);
  });
});

describe('a pull request that cannot be looked at is said so', () => {
  test('when there is none of that number', () => {
    const content = makePullRequest({ after: { 'offers/dans.md': offer() } });
    const look = () => checkContribution(settingsOf(content), { number: 8, fromFork: true });
    expect(look).toThrow(ContributionError);
    expect(look).toThrow('Contribution 8 could not be fetched');
  });

  test('when the content is not in git', () => {
    const look = () => checkContribution(settingsOf(makeFolder()), { number: NUMBER, fromFork: true });
    expect(look).toThrow('The content folder is not in git');
  });
});
