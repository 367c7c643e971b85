import { FILE_KINDS, type FileKind, jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** The content folder's README: every kind of file, every field, in Danish, made of the schemas. */

const KINDS: Record<FileKind, { file: string; title: string; about: string }> = {
  offers: {
    file: 'offers/<id>.md',
    title: 'Et tilbud',
    about:
      'Noget, man kan være med til eller bruge. Filens navn er tilbuddets adresse for altid. Under felterne står teksten.',
  },
  organisations: { file: 'organisations/<id>.md', title: 'En arrangør', about: 'Den, der står for tilbud.' },
  places: { file: 'places/<id>.yaml', title: 'Et sted', about: 'Hvor noget sker.' },
  topics: { file: 'topics/<id>.md', title: 'Et tema', about: 'Det, man leder efter tilbud under.' },
  campaigns: {
    file: 'campaigns/<id>.md',
    title: 'En indsats',
    about: 'En regel, der samler tilbud i en periode, og en fortælling.',
  },
  events: { file: 'events/<id>.md', title: 'En begivenhed', about: 'Noget, der sker én gang.' },
  site: {
    file: 'site.yaml',
    title: 'Rammen',
    about: 'Navn, område, byer, kontakt, henvisning og regler for gamle oplysninger.',
  },
  goals: { file: 'goals.yaml', title: 'Mål', about: 'Sundhedspolitikkens mål. En liste.' },
  needs: { file: 'needs.yaml', title: 'Behov', about: 'Sundhedsprofilens temaer. En liste.' },
  synonyms: {
    file: 'synonyms.yaml',
    title: 'Ord for det samme',
    about: 'Sådan siger folk det, når de søger. En liste.',
  },
  compounds: {
    file: 'compounds.yaml',
    title: 'Sammensatte ord',
    about: 'Ord, søgningen ellers deler forkert. En liste.',
  },
  finder: {
    file: 'finder.yaml',
    title: 'Det første spørgsmål',
    about: 'Hvad en borger kan vælge at sige først. En liste.',
  },
};

/** What may stand in a field, as briefly as a table wants it. */
function sayValues(schema: JsonSchema): string {
  const { enum: words, enumDescriptions: labels = [], anyOf, items, maxLength, minimum, maximum, examples } = schema;
  if (items) return sayValues(items) && `liste af: ${sayValues(items)}`;
  if (anyOf) return [...new Set(anyOf.map(sayValues).filter(Boolean))].join('; eller ');
  if (words) return words.map((word, at) => `\`${String(word)}\`${labels[at] ? ` ${labels[at]}` : ''}`).join(', ');
  if (schema.type === 'boolean') return '`true`, `false`';
  if (maxLength !== undefined) return `højst ${maxLength} tegn`;
  if (minimum !== undefined) return `${minimum} til ${maximum}`;
  return examples ? examples.map((example) => `\`${String(example)}\``).join(', ') : '';
}

interface Row {
  path: string;
  required: boolean;
  schema: JsonSchema;
}

/** The fields under a schema, each with its path, once; what one of several ways demands is not demanded of all. */
function rowsOf(schema: JsonSchema, prefix: string, isWay = false): Row[] {
  const ways = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((way) => rowsOf(way, prefix, true));
  const items = schema.items ? rowsOf(schema.items, prefix, isWay) : [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]): Row[] => {
    const path = prefix ? `${prefix}.${key}` : key;
    const required = (schema.required ?? []).includes(key);
    return [{ path, required, schema: inner }, ...rowsOf(inner, path)];
  });
  return [...own, ...items, ...ways];
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function describeKind(kind: FileKind): string {
  const { file, title, about } = KINDS[kind];
  const rows = new Map(rowsOf(jsonSchemaOf(kind), '').map((row) => [row.path, row]));
  const lines = [...rows.values()].map(
    ({ path, required, schema }) =>
      `| \`${path}\`${required ? ' \\*' : ''} | ${cell(schema.description ?? '')} | ${cell(sayValues(schema))} |`,
  );
  return [
    `## ${title}: \`${file}\``,
    about,
    '| felt | hvad det er | hvad der kan stå |\n| --- | --- | --- |\n' + lines.join('\n'),
  ].join('\n\n');
}

/** The first line of a README that was made here. */
export const MADE_BY_US = '<!-- Skrevet af npm run schema. Ret ikke her. -->';

const HEAD = `${MADE_BY_US}

# Indholdet

Her ligger alt, hvad folk skriver, og ikke andet. Siden bygges af det. \`npm run check -- --content\` siger, hvad der er
galt, og i hvilken linje.

- En fil pr. ting. Filens navn er dens id: små bogstaver a-z, tal og bindestreg.
- Felterne står øverst mellem to linjer med \`---\`, og teksten under. I \`.yaml\`-filer er der kun felter.
- Felter med \\* skal være der, når det felt, de hører til, er der. Resten udelades, når man ikke ved det.
- Det, der henviser til noget andet, skriver dets id.
- Skriv teksten i anførselstegn, når den har kolon: \`how: "Ring: så aftaler vi"\`.

Et helt tilbud med alle slags felter ligger i Brobyggers egen prøve: \`content/offers/kom-nu-mand.md\`.`;

/** The README of a content folder, whole. */
export function describeFields(): string {
  return `${[HEAD, ...FILE_KINDS.map(describeKind)].join('\n\n')}\n`;
}
