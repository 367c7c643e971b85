/** A stretch of a text, from the first offset up to the second. */
export interface Place {
  start: number;
  end: number;
}

/** What is to stand in place of a stretch. */
export interface Edit extends Place {
  text: string;
}

export const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the line break of the line an offset is on. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

export function applyEdit(text: string, { start, end, text: piece }: Edit): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** Takes one of the pieces of a collection out: its lines where they are its own, else the piece and one comma. */
export function removal(pieces: readonly Place[], index: number, flow: boolean, text: string): Edit {
  const [before, piece, after] = [pieces[index - 1], pieces[index] ?? { start: 0, end: 0 }, pieces[index + 1]];
  const begins = lineStart(text, piece.start);
  if (!flow && text.slice(begins, piece.start).trim() === '') {
    return { start: begins, end: lineEnd(text, piece.end), text: '' };
  }
  if (after) return { start: piece.start, end: after.start, text: '' };
  return { start: flow && before ? before.end : piece.start, end: piece.end, text: '' };
}

/** A new piece of a collection: as it stands between commas, and as it stands on lines of its own. */
export interface Piece {
  inline: string;
  lines: readonly string[];
}

/**
 * Puts a piece into a collection that holds at least one.
 *
 * @param after the index of the piece it comes behind; -1 for the first place
 * @param eol the line break of the file
 */
export function insertion(
  pieces: readonly Place[],
  after: number,
  { inline, lines }: Piece,
  { flow, text, eol }: { flow: boolean; text: string; eol: string },
): Edit {
  const before = pieces[after];
  const model = before ?? pieces[0] ?? { start: 0, end: 0 };
  if (flow) {
    const at = before ? before.end : model.start;
    return { start: at, end: at, text: before ? `, ${inline}` : `${inline}, ` };
  }
  const indent = text.slice(lineStart(text, model.start), model.start).replaceAll(/[^\t]/g, ' ');
  const at = before ? lineEnd(text, before.end) : lineStart(text, model.start);
  const broken = at === 0 || text[at - 1] === '\n' ? '' : eol;
  return { start: at, end: at, text: broken + lines.map((line) => `${indent}${line}${eol}`).join('') };
}
