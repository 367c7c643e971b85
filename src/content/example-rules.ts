import type { Problem, Wording } from '#domain/problem/problem.ts';
import { isMadeUpPhone } from '#domain/text/fields.ts';
import type { Parsed, ParsedFolder } from './parsed-folder.ts';
import type { DataPath } from './source-file.ts';

/** Examples are made up to show a demo: they ring nobody, stand in for nobody, and stay in the demo. */

const LIVE: Wording = {
  da: 'Et opdigtet nummer må ikke kunne ringes op. Skriv 00 00 00 00.',
  en: 'An example must not carry a live number. Write 00 00 00 00.',
};
const DEAD = (phone: string): Wording => ({
  da: `«${phone}» er ikke et dansk nummer: de begynder ikke med 0.`,
  en: `"${phone}" is no Danish number: they do not begin with 0.`,
});
const LEFT_OUT: Wording = {
  da: 'Opdigtet: vises ikke, fordi der står demo: false i site.yaml.',
  en: 'An example: not shown, because site.yaml says demo: false.',
};
const NOT_REAL = (id: string): Wording => ({
  da: `«${id}» er opdigtet. Kun noget opdigtet kan have den som arrangør.`,
  en: `"${id}" is made up. Only an example can have it as its organisation.`,
});

interface MaybeExample {
  example?: boolean;
  editor?: { example?: boolean };
  contact?: { phone?: string };
  organisation?: string | { phone?: string };
}

const isExample = ({ example, editor }: MaybeExample) => editor?.example ?? example ?? false;

/** Everything the rules for examples find, in every kind of file that can be one. */
export function checkExamples(folder: ParsedFolder): Problem[] {
  const { offers, events, organisations, campaigns } = folder.files;
  const madeUp = new Set(organisations.filter(({ value }) => value.example).map(({ source }) => source.id));
  const isDemo = folder.singles.site?.value.demo ?? true;

  const check = ({ source, value }: Parsed<MaybeExample>): Problem[] => {
    const example = isExample(value);
    const { organisation } = value;
    const phones: [DataPath, string | undefined][] = [
      [['contact', 'phone'], value.contact?.phone],
      [['organisation', 'phone'], typeof organisation === 'object' ? organisation.phone : undefined],
    ];
    const problems = phones.flatMap(([at, phone]) =>
      phone && isMadeUpPhone(phone) !== example ? [source.problemAt(at, example ? LIVE : DEAD(phone))] : [],
    );
    if (!example && typeof organisation === 'string' && madeUp.has(organisation)) {
      problems.push(source.problemAt(['organisation'], NOT_REAL(organisation)));
    }
    if (example && !isDemo) {
      const at = value.editor ? ['editor', 'example'] : ['example'];
      problems.push(source.problemAt(at, LEFT_OUT, { severity: 'advice' }));
    }
    return problems;
  };

  return [offers, events, organisations, campaigns].flatMap((files: Parsed<MaybeExample>[]) => files.flatMap(check));
}
