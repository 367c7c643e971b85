import { CST, Lexer } from 'yaml';
import { frontMatterOf } from './source-file.ts';

/** Where comments stand in a YAML text, each with the blanks before it. */
function commentsOf(yaml: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    const isMark = lexeme === CST.BOM || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
    if (lexeme.startsWith('#') && CST.tokenType(lexeme) === 'comment') {
      found.push({ start: offset, end: offset + lexeme.length });
    }
    offset += isMark && lexeme !== CST.BOM ? 0 : lexeme.length;
  }
  return found;
}

/**
 * An offer's file as it may be published: without the comments in its fields, which editors write to each other. All else
 * stays byte for byte; a line that held nothing but a comment goes with it.
 */
export function withoutComments(text: string): string {
  const { yaml, offset } = frontMatterOf(text);
  let cleaned = yaml;
  for (const { start, end } of commentsOf(yaml).reverse()) {
    const lineStart = cleaned.lastIndexOf('\n', start - 1) + 1;
    const isOwnLine = cleaned.slice(lineStart, start).trim() === '';
    const from = isOwnLine ? lineStart : start - (/[ \t]*$/.exec(cleaned.slice(lineStart, start))?.[0].length ?? 0);
    const to =
      isOwnLine && cleaned[end] === '\n' ? end + 1 : isOwnLine && cleaned.startsWith('\r\n', end) ? end + 2 : end;
    cleaned = cleaned.slice(0, from) + cleaned.slice(to);
  }
  return text.slice(0, offset) + cleaned + text.slice(offset + yaml.length);
}
