import { LineCounter } from 'yaml';
import type { Wording } from '#domain/problem/problem.ts';
import { parseYaml } from '../../content/bounded-yaml.ts';
import { findYamlFaults } from '../../content/yaml-faults.ts';
import { MOST } from '../table/table.ts';
import type { Value } from '../value.ts';
import { BODY, type Field } from './fields.ts';
import { type Names, wordFor } from './words.ts';

/** What a cell says, as content writes it. */
export interface CellValue {
  /** Undefined when the cell says nothing. */
  value?: Value | undefined;
  problem?: Wording;
  /** Taken as it stands, but worth a look. */
  advice?: Wording;
}

const TOO_LONG: Wording = {
  da: `Teksten fylder mere end ${MOST.cellBytes / 1024} KB. Kort den ned.`,
  en: `The text has more than ${MOST.cellBytes / 1024} KB. Shorten it.`,
};
const NO_ITEMS = (da: string, en: string): Wording => ({
  da: `Cellen kan ikke læses som en liste. ${da}`,
  en: `The cell cannot be read as a list. ${en}`,
});
const ONE_EACH: Wording = {
  da: 'Skriv ét punkt pr. linje, for eksempel { amount: 25, per: session }.',
  en: 'Write one item a line, for example { amount: 25, per: session }.',
};
const FORMULA: Wording = {
  da: 'Cellen ligner en formel. Den er taget som tekst.',
  en: 'The cell looks like a formula. It was taken as text.',
};

/** What a spreadsheet would run: `=…`, `@…`, `+…` unless it is a number. */
const FORMULA_START = /^[=@\t\r＝＠]|^[+＋](?![\d\s()-]*$)/;
/** Our own export puts ' before what a spreadsheet would run: one is taken off again. */
const ESCAPED = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/** The text of a cell as it was before an export guarded it. */
export const unescapeCell = (cell: string) => cell.replace(ESCAPED, '');

/** The same cell with a guard that a spreadsheet does not run, and {@link unescapeCell} takes off again. */
export const escapeCell = (text: string) => (/^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const PHONE = /(^|\.)phone$/;
const DAY = /^(valid\.(from|until)|lasts\.(signUpBy|intake)|editor\.confirmed\.on|source\.date)$/;
const TIME = /^when\.\d\.(from|to)$/;
const KRONER = /^price\.\d\.amount$/;
const FLAG = /^companion$/;

const YES = /^(ja|yes|true|sand|1|x)$/i;
const NO = /^(nej|no|false|falsk|0)$/i;

/** A day in the ways Danes write it, as YYYY-MM-DD. */
function dayText(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** A time of day as HH:MM. */
function timeText(text: string): string {
  const [, hours, minutes = '00'] = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?(?::00)?$/i.exec(text) ?? [];
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : text;
}

/** Kroner as a plain number. */
function kronerText(text: string): string {
  if (/^gratis$/i.test(text)) return '0';
  const [, whole, , part] = /^(\d{1,3}(?:\.\d{3})+|\d+)([,.](\d{1,2}|-))?\s*(?:kr\.?|,-)?$/i.exec(text) ?? [];
  if (!whole) return text;
  const cents = part && part !== '-' && Number(part) > 0 ? `.${part}` : '';
  return `${whole.replaceAll('.', '')}${cents}`;
}

/** Eight digits without the country's, as Danes ring them; letters stay, for the check to refuse. */
function phoneText(text: string): string {
  const digits = text.replaceAll(/[\s.()-]/g, '');
  const [, own] = /^(?:\+45|0045)?(\d{8})$/.exec(digits) ?? [];
  return own && !/^\d[\d ]*$/.test(text) ? (own.match(/../g) ?? []).join(' ') : text;
}

/** One word or text as content writes it. */
function plainText(path: string, text: string, names: Names): string {
  if (PHONE.test(path)) return phoneText(text);
  if (DAY.test(path)) return dayText(text);
  if (TIME.test(path)) return timeText(text);
  if (KRONER.test(path)) return kronerText(text);
  if (FLAG.test(path)) return YES.test(text) ? 'true' : NO.test(text) ? 'false' : text;
  return wordFor(path, text, names);
}

/** One item a line, each as content writes it; ids may also stand with commas between. */
function readItems(path: string, text: string, names: Names): CellValue {
  const lines = text
    .split(/\r\n?|\n/)
    .flatMap((line) => (line.includes('{') ? [line] : line.split(/[,;|]/)))
    .map((line) => line.trim())
    .filter(Boolean);
  const value: Value[] = [];
  for (const line of lines) {
    if (!line.startsWith('{')) {
      value.push(wordFor(path, line, names));
      continue;
    }
    const bounded = parseYaml(line, new LineCounter());
    const [fault] = findYamlFaults(line, bounded);
    if (fault) return { problem: NO_ITEMS(fault.wording.da, fault.wording.en) };
    const item: unknown = bounded.document.toJS({ maxAliasCount: 0 });
    if (typeof item !== 'object' || item === null) return { problem: NO_ITEMS(ONE_EACH.da, ONE_EACH.en) };
    value.push(item as Value);
  }
  return { value };
}

/**
 * What a cell says for a field. Blanks, Danish ways to write days and amounts, and names for ids are understood; whether
 * it may stand there is the business of the check.
 */
export function readCell(field: Field, cell: string, names: Names): CellValue {
  if (Buffer.byteLength(cell) > MOST.cellBytes) return { problem: TOO_LONG };
  const text = unescapeCell(cell).trim();
  if (text === '') return {};
  const advice = text === cell.trim() && FORMULA_START.test(text) ? { advice: FORMULA } : {};
  if (field.path === BODY) return { value: text.replaceAll(/\r\n?/g, '\n'), ...advice };
  if (field.shape === 'items') return readItems(field.path, text, names);
  if (field.shape === 'text' || field.alone.includes(text)) {
    return { value: plainText(field.path, text.replaceAll(/\s+/g, ' '), names), ...advice };
  }
  // Where a cell has several lines, a comma may be part of a name.
  const words = text.split(text.includes('\n') ? /\n/ : /[,;|]/).map((word) => word.trim());
  const value = words.filter(Boolean).map((word) => plainText(field.path, word, names));
  return value.length > 0 ? { value: [...new Set(value)], ...advice } : {};
}
