import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { toSlug } from '../../src/domain/text/fields.ts';

/** One offer of the corpus, as its file has it. */
interface CorpusOffer {
  id: string;
  title: string;
  summary: string;
  body: string;
  kind: string;
  topics: string[];
  audience: string;
  town: string;
  postcode: string;
  price: string;
}

const TYPES: Readonly<Record<string, string>> = {
  'Kommunalt tilbud': 'municipality',
  Forening: 'association',
  'Frivilligt tilbud': 'volunteer',
  'Privat klinik eller center': 'clinic',
  Patientforening: 'patient-association',
  Aftenskole: 'private',
};

const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/pr\. gang/, 'session'],
  [/pr\. måned/, 'month'],
  [/pr\. halvår/, 'half-year'],
  [/pr\. sæson/, 'season'],
  [/pr\. år|årligt/, 'year'],
];

/** Towns of the corpus that the site does not have lie where a town of the same postcode does. */
interface Town {
  id: string;
  name: string;
  postcodes: string[];
  at: { lat: number; lon: number };
  neighbour?: boolean;
}

const asYaml = (fields: unknown) => stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
const asMarkdown = (fields: unknown, body: string) => `---\n${asYaml(fields)}---\n\n${body}\n`;

function readPrice(text: string): object[] {
  if (/^Gratis$/.test(text)) return [{ amount: 0, per: 'session' }];
  const amount = /^([\d.]+) kr\./.exec(text)?.[1];
  const per = PERIODS.find(([pattern]) => pattern.test(text))?.[1];
  return amount && per ? [{ amount: Number(amount.replace('.', '')), per }] : [];
}

/** The corpus without its "(nabokommune)", as a town's name. */
const townName = (text: string) => text.replace(/ \(.*\)$/, '');

/**
 * Write the search corpus as a content folder: its offers on the synonyms and the towns of `content/`.
 *
 * @param corpus a file of one JSON object a line
 * @param folder is replaced
 */
export function writeCorpus(corpus: string, folder: string): void {
  const offers = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusOffer);
  rmSync(folder, { recursive: true, force: true });
  for (const kind of ['offers', 'organisations', 'topics', 'places'])
    mkdirSync(path.join(folder, kind), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  const site = parse(readFileSync('content/site.yaml', 'utf8')) as { towns: Town[] } & Record<string, unknown>;
  const known = new Map(site.towns.map((town) => [town.id, town]));
  for (const { town, postcode } of offers) {
    const name = townName(town);
    const id = toSlug(name);
    if (!postcode || known.has(id)) continue;
    const near = site.towns.find(({ postcodes }) => postcodes.includes(postcode)) ?? site.towns[0];
    if (!near) throw new Error('content/site.yaml has no towns.');
    const added = { id, name, postcodes: [postcode], at: near.at };
    known.set(id, added);
    site.towns.push(added);
  }
  write(
    'site.yaml',
    asYaml({
      ...site,
      crisis: offers.slice(0, 1).map(({ id }) => id),
      pathways: [],
      roles: [],
      doors: [],
      changes: [],
    }),
  );
  write('goals.yaml', '[]\n');
  write('needs.yaml', '[]\n');
  copyFileSync('content/compounds.yaml', path.join(folder, 'compounds.yaml'));
  const groups = parse(readFileSync('content/synonyms.yaml', 'utf8')) as Record<string, unknown>[];

  const kinds = new Set(offers.map(({ kind }) => kind));
  for (const kind of kinds) {
    write(
      `organisations/${toSlug(kind)}.md`,
      asMarkdown({ name: kind, type: TYPES[kind], source: { what: 'Prøvesæt', date: 'unknown' } }, ''),
    );
  }
  const topics = [...new Set(offers.flatMap((offer) => offer.topics))].sort();
  topics.forEach((title, order) => {
    write(
      `topics/${toSlug(title)}.md`,
      asMarkdown({ title: title.slice(0, 40), sentence: title, icon: 'circle', order: order + 1 }, ''),
    );
  });
  for (const offer of offers) {
    const town = known.get(toSlug(townName(offer.town)));
    const prices = readPrice(offer.price);
    const fields = {
      title: offer.title,
      summary: offer.summary,
      organisation: toSlug(offer.kind),
      topics: offer.topics.map(toSlug),
      for: { text: offer.audience },
      start: { route: 'unknown', first: 'call' },
      ...(town ? { where: [{ town: town.id }] } : { attend: ['phone'], area: 'local' }),
      ...(prices.length > 0 ? { price: prices } : {}),
      contact: { phone: '00 00 00 00' },
      source: { what: 'Prøvesæt', date: '2026-11-01' },
      editor: { example: true },
    };
    write(
      `offers/${offer.id}.md`,
      asMarkdown(fields, `${offer.body}${/kr/.test(offer.price) ? `\n\nPris: ${offer.price}` : ''}`),
    );
  }
  write('synonyms.yaml', `- ${groups.map((group) => JSON.stringify({ ...group, topics: undefined })).join('\n- ')}\n`);
}
