// First of all: schemas look at it when they are made.
import './no-eval.ts';
import { findPrivateNumbers } from '#domain/contribute/advice.ts';
import { type ControlName, controlOf, findMissingInLines, findTownless } from '#domain/contribute/control-of.ts';
import type { Draft } from '#domain/contribute/draft.ts';
import { fieldsOf, type Surroundings } from '#domain/contribute/fields-of.ts';
import type { OfferFields } from '#domain/contribute/offer-fields.ts';
import { findMissing } from '#domain/contribute/required.ts';
import { offerFile } from '#domain/offer/offer.schema.ts';
import { toSlug } from '#domain/text/fields.ts';
import { explain } from '../../content/explain.ts';
import { readMarkdown } from '../../content/read-markdown.ts';
import { readSource } from '../../content/source-file.ts';
import { rewriteOffer, writeOffer } from '../../import/front-matter/rewrite.ts';

/**
 * Checks a draft as the project checks a file: it is written as one, read by the one parser, held against the one schema,
 * and refused in the same words. It weighs too much for a visitor who only looks: load it when somebody begins to write.
 */

export interface CheckedDraft {
  /** What is wrong, by control, in the order of the file; what is missing stands first. */
  faults: ReadonlyMap<ControlName, string>;
  /** Wrong in a way that no control shows: not expected, and said as it is. */
  elsewhere: readonly string[];
  /** The whole file, when nothing is wrong. */
  file: string | undefined;
}

/** What a correction is made in. */
export interface OriginalFile {
  /** The whole file. */
  text: string;
  organiser: string;
}

const CANNOT =
  'Teksten kan ikke skrives i en fil. Er der tegn i den, som er kopieret et andet sted fra? Skriv dem igen.';

/** The fields and the Markdown of a file that is published, and so has no errors. */
export function readOriginal({ text, organiser }: OriginalFile): NonNullable<Surroundings['original']> {
  const { source } = readSource('', '', text, 'front-matter');
  return { fields: (source.data ?? {}) as OfferFields, body: source.body, organiser };
}

/** What somebody wants the editors to know stands above the fields, as a comment, so that it follows the file. */
function withNote(file: string, note: string): string {
  const lines = note
    .replaceAll(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return file.replace(/^---\r?\n/, (fence) => fence + lines.map((line) => `# Til redaktionen: ${line}\n`).join(''));
}

function writeFile(draft: Draft, surroundings: Surroundings, original: OriginalFile | undefined): string | undefined {
  const fields = fieldsOf(draft, surroundings);
  const body = draft.texts.text.replaceAll(/\r\n?/g, '\n').trim();
  return original ? rewriteOffer(original.text, fields, body) : writeOffer(fields, body);
}

/** Everything wrong with a draft, and its file when nothing is. */
export function checkDraft(
  draft: Draft,
  { original, ...rest }: Omit<Surroundings, 'original'> & { original?: OriginalFile | undefined },
): CheckedDraft {
  const surroundings = { ...rest, original: original && readOriginal(original) };
  const faults = new Map<ControlName, string>([
    ...findMissing(draft, rest.organisers, original ? 'correction' : 'new'),
    ...findMissingInLines(draft),
    ...findTownless(draft),
    ...findPrivateNumbers(draft),
  ]);
  if (draft.texts.organisation.trim() && !toSlug(draft.texts.organisation)) {
    faults.set('organisation', 'Navnet skal have mindst ét bogstav fra a til å eller et tal.');
  }
  const elsewhere: string[] = [];
  const file = writeFile(draft, surroundings, original);
  if (file === undefined) return { faults, elsewhere: [CANNOT], file };
  const { source } = readSource('', '', file, 'front-matter');
  const { error } = offerFile.safeParse(source.data);
  const problems = [...(error ? explain(error, source, offerFile) : []), ...readMarkdown(source).problems];
  for (const { field, da } of problems) {
    const control = controlOf(field, draft);
    if (control === undefined) elsewhere.push(`${field}: ${da}`);
    else if (!faults.has(control) && !isCovered(control, faults)) faults.set(control, da);
  }
  const isRight = faults.size === 0 && elsewhere.length === 0;
  return { faults, elsewhere, file: isRight ? withNote(file, draft.texts.note) : undefined };
}

/** A line that lacks something is asked for that first. */
function isCovered(control: ControlName, faults: ReadonlyMap<ControlName, string>): boolean {
  const line = /^(places|times|prices)-\d+-/.exec(control)?.[0];
  return line !== undefined && [...faults.keys()].some((name) => name.startsWith(line));
}
