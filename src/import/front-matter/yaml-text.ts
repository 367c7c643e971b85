import { isFields, type Value } from '../value.ts';

/** Values as YAML text, in the way content files are written. */

const PLAIN = /^(?:-?\d|\p{L})[\p{L}\d .()/+-]*$/u;
/** Other readers of YAML make numbers of these, or lose a zero: a telephone number, a time of day, a postcode. */
const NUMBER_LIKE = /^(\d[\d ]{3,}|0\d+)$/;

/** A text as YAML: as it is where nothing in it means something else, in quotes elsewhere. */
export function textToYaml(text: string): string {
  return PLAIN.test(text) && !/\s$/.test(text) && !NUMBER_LIKE.test(text) ? text : JSON.stringify(text);
}

/** A value on one line: `[a, b]`, `{ from: 18 }`. */
export function valueToYaml(value: Value): string {
  if (typeof value === 'string') return textToYaml(value);
  if (Array.isArray(value)) return `[${value.map(valueToYaml).join(', ')}]`;
  const fields = Object.entries(value).map(([key, part]) => `${textToYaml(key)}: ${valueToYaml(part)}`);
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}

/** A field with its value: on one line, a list of groups with a line each, a long group with a line for each part. */
export function fieldToYaml(key: string, value: Value, indent = ''): string[] {
  if (Array.isArray(value) && value.some(isFields)) {
    return [`${indent}${textToYaml(key)}:`, ...value.map((item) => `${indent}  - ${valueToYaml(item)}`)];
  }
  const line = `${indent}${textToYaml(key)}: ${valueToYaml(value)}`;
  if (!isFields(value) || line.length <= 110) return [line];
  const parts = Object.entries(value).flatMap(([name, part]) => fieldToYaml(name, part, `${indent}  `));
  return [`${indent}${textToYaml(key)}:`, ...parts];
}
