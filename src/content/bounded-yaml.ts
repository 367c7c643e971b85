import { Composer, Document, Lexer, type LineCounter, Parser } from 'yaml';

/** Deeper than any content file goes. A hostile one with thousands of levels would exhaust the stack. */
const MOST_LEVELS = 24;

class TooDeep extends Error {}

/** What {@link Parser.parse} gives, stopped before the composer would recurse. */
function* tokensOf(yaml: string, parser: Parser, lines: LineCounter) {
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(yaml)) {
    if (parser.stack.length > MOST_LEVELS) throw new TooDeep();
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** A YAML text as the `yaml` package sees it, and what it must not be. */
export interface BoundedYaml {
  /** Empty when the text is too deep. */
  document: Document;
  /** The offset where the text becomes too deep. */
  tooDeepAt: number | undefined;
  /** The offset where a second document begins. */
  secondAt: number | undefined;
}

/**
 * `parseDocument` of the `yaml` package with the failsafe schema (every value is text) and a bound on depth.
 *
 * @param lines is told of every line, so that offsets can be turned into lines and columns
 */
export function parseYaml(yaml: string, lines: LineCounter): BoundedYaml {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  try {
    const [document = new Document(), second] = composer.compose(tokensOf(yaml, parser, lines), true, yaml.length);
    return { document, tooDeepAt: undefined, secondAt: second?.range[0] };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { document: new Document(), tooDeepAt: parser.offset, secondAt: undefined };
  }
}
