import { type Document, isAlias, isCollection, isScalar, visit } from 'yaml';
import type { Wording } from '#domain/problem/problem.ts';
import type { BoundedYaml } from './bounded-yaml.ts';

/** What the `yaml` package found, in the words of someone who has never heard of YAML. */

const WORDS: Record<string, Wording> = {
  DUPLICATE_KEY: { da: 'Feltet står her to gange. Slet det ene.', en: 'The field stands here twice. Delete one.' },
  TAB_AS_INDENT: {
    da: 'Linjen er rykket ind med tabulator. Brug mellemrum.',
    en: 'The line is indented with a tab. Use spaces.',
  },
  BAD_INDENT: { da: 'Linjen er rykket forkert ind.', en: 'The line is indented wrongly.' },
  MISSING_CHAR: {
    da: 'Der mangler et tegn: tjek anførselstegn, kolon og klammer.',
    en: 'A character is missing: check quotes, colons and brackets.',
  },
};
const ELSE: Wording = {
  da: 'Linjen kan ikke læses. Er der kolon eller specialtegn i teksten, så sæt den i "anførselstegn".',
  en: 'The line cannot be read. If the text holds a colon or special characters, put it in "quotes".',
};
const ALIAS: Wording = {
  da: 'En tekst kan ikke begynde med * eller &. Sæt den i anførselstegn, eller skriv den ud.',
  en: 'A text cannot begin with * or &. Put it in quotes, or write it out.',
};
const TAG: Wording = {
  da: 'En tekst kan ikke begynde med !. Sæt den i anførselstegn.',
  en: 'A text cannot begin with !. Put it in quotes.',
};
const UNCLOSED: Wording = {
  da: 'Her begynder en klamme eller et anførselstegn, der ikke slutter.',
  en: 'A bracket or quote begins here and does not end.',
};
const DEEP: Wording = {
  da: 'Felterne ligger i for mange lag. Tjek klammer og indrykning.',
  en: 'The fields lie in too many layers. Check brackets and indentation.',
};
const SECOND: Wording = {
  da: 'Her begynder et nyt dokument. Slet linjen med streger eller prikker.',
  en: 'A second document begins here. Delete the line of hyphens or dots.',
};

const PLAIN_TAGS = ['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq'];

/** One thing that makes a text unreadable as fields. */
export interface YamlFault {
  offset: number;
  wording: Wording;
}

/** Where the `&anchor` or `!tag` before a value begins; the `yaml` package tells where the value does. */
function beforeValue(yaml: string, offset: number): number {
  const before = yaml.slice(Math.max(0, offset - 200), offset);
  return offset - (/(?:[&!]\S*\s+)+$/.exec(before)?.[0].length ?? 0);
}

/** Where the bracket or quote was opened that is not closed at an offset. */
function openedAt(document: Document, offset: number): number {
  let opened = offset;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [offset, offset];
      const isOpening = (isCollection(node) && node.flow) || (isScalar(node) && node.type?.startsWith('QUOTE'));
      if (isOpening && start < offset && end >= offset) opened = start;
    },
  });
  return opened;
}

/** Everything that keeps a file's fields from being read, in the order of the file. */
export function findYamlFaults(yaml: string, { document, tooDeepAt, secondAt }: BoundedYaml): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_, node) {
      const offset = beforeValue(yaml, node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor) faults.push({ offset, wording: ALIAS });
      else if (node.tag && !PLAIN_TAGS.includes(node.tag)) faults.push({ offset, wording: TAG });
    },
  });
  for (const { code, pos, message } of document.errors) {
    const isUnclosed = /end with a [\]}]|Missing closing/.test(message);
    if (isUnclosed) faults.push({ offset: openedAt(document, pos[0]), wording: UNCLOSED });
    else faults.push({ offset: pos[0], wording: code === 'BAD_ALIAS' ? ALIAS : (WORDS[code] ?? ELSE) });
  }
  if (tooDeepAt !== undefined) faults.push({ offset: tooDeepAt, wording: DEEP });
  if (secondAt !== undefined) faults.push({ offset: secondAt, wording: SECOND });
  return faults.sort((a, b) => a.offset - b.offset);
}
