import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const known = new Map<string, string>();

/**
 * The shapes of a Lucide icon, to stand in an `<svg>` of the page's own.
 *
 * @param name as on lucide.dev: "phone"
 * @throws when no icon has that name
 */
export function iconPaths(name: string): string {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8');
  const shapes = svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' />', '/>')
    .replaceAll('> <', '><')
    .trim();
  known.set(name, shapes);
  return shapes;
}
