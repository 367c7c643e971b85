/**
 * What no text of a writer has, and what keeps a Markdown parser busy for minutes or exhausts its stack: each pattern with
 * how often it may stand in one text. Measured with mdast-util-from-markdown 2.1: 64 KB of one of these takes 3 to 60
 * seconds, at these limits less than 0.2.
 */
const LIMITS: readonly (readonly [pattern: RegExp, most: number])[] = [
  // Layers of quotes and lists opened on one line, or reached by indenting.
  [/^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){12}/gm, 0],
  [/^[ \t]{40}/gm, 0],
  // Openings that may or may not find their end.
  [/[*_]/g, 1000],
  [/!\[/g, 100],
  // Quotes, and lines that make a heading of the line above.
  [/^[ \t]*>/gm, 400],
  [/^[ \t>]*(?:=+|-+)[ \t]*$/gm, 200],
];

/** Is this text too tangled to be parsed? */
export function isTangled(text: string): boolean {
  return LIMITS.some(([pattern, most]) => (text.match(pattern)?.length ?? 0) > most);
}
