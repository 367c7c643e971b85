/** What a site's robots.txt lets a program fetch (RFC 9309). */
export interface Robots {
  allows(pathAndQuery: string): boolean;
}

interface Rule {
  allow: boolean;
  /** The longer one wins. */
  pattern: string;
}

/**
 * Does a path fit a pattern as RFC 9309 has it: `*` for anything, `$` for the end? Each piece is taken where it comes first,
 * which is enough, and takes one pass whatever the pattern.
 */
function fits(pattern: string, path: string): boolean {
  const isEnd = pattern.endsWith('$');
  const [first = '', ...rest] = (isEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isEnd ? rest.pop() : undefined;
  for (const piece of rest) {
    const index = path.indexOf(piece, at);
    if (index < 0) return false;
    at = index + piece.length;
  }
  if (!isEnd) return true;
  return last === undefined ? path.length === at : path.endsWith(last) && path.length - last.length >= at;
}

const MOST_BYTES = 100_000;
const MOST_RULES = 500;

/**
 * Read a robots.txt.
 *
 * @param text the file; empty allows everything
 * @param agent the program's name in it, in lower case; the group for `*` holds where it is not named
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let isInRules = false;
  for (const line of text.slice(0, MOST_BYTES).split(/\r\n?|\n/)) {
    const [said = ''] = line.split('#', 1);
    const colon = said.indexOf(':');
    const [field, value] = [said.slice(0, Math.max(0, colon)).trim().toLowerCase(), said.slice(colon + 1).trim()];
    if (field === 'user-agent') {
      if (isInRules) agents = [];
      isInRules = false;
      agents.push(value.toLowerCase());
      for (const name of agents) groups.set(name, groups.get(name) ?? []);
    } else if (field === 'allow' || field === 'disallow') {
      isInRules = true;
      if (!value) continue;
      const rule = { allow: field === 'allow', pattern: value };
      for (const name of agents) {
        const rules = groups.get(name);
        if (rules && rules.length < MOST_RULES) rules.push(rule);
      }
    }
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? [];
  return {
    allows(pathAndQuery) {
      const matching = rules.filter(({ pattern }) => fits(pattern, pathAndQuery));
      const [best] = matching.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
      return best?.allow ?? true;
    },
  };
}
