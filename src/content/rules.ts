import type { Day } from '#domain/date/day.ts';
import type { OfferFile } from '#domain/offer/offer.ts';
import type { Point } from '#domain/place/place.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { type Contact, toSlug } from '#domain/text/fields.ts';
import { checkBackwards } from './checks/backwards.ts';
import { checkExamples } from './example-rules.ts';
import { checkFormerly } from './formerly-rules.ts';
import type { Parsed, ParsedFolder } from './parsed-folder.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { checkSynonyms } from './synonym-rules.ts';

/** Rules that no single field can keep: what belongs together in an offer, and between files. */

type OfferSource = Parsed<OfferFile>;

/** A transition that leads nowhere is the fault this directory exists to end; a course is advised. */
function checkWayOn({ source, value }: OfferSource): Problem[] {
  const stage = value.editor?.stage ?? 'lasting';
  if (stage === 'lasting' || value.editor?.next?.length) return [];
  return stage === 'transition'
    ? [
        source.problemAt(['editor', 'stage'], {
          da: 'Et overgangstilbud skal føre videre. Skriv mindst ét tilbud under editor.next.',
          en: 'A transition must lead on. Write at least one offer under editor.next.',
        }),
      ]
    : [
        source.problemAt(
          ['editor', 'stage'],
          {
            da: 'Hvad kommer efter forløbet? Skriv det under editor.next.',
            en: 'What comes after the course? Write it under editor.next.',
          },
          { severity: 'advice' },
        ),
      ];
}

/** The first step must be one that a reader can take, with what the offer or, when it is real, its organisation says. */
function checkFirstStep({ source, value }: OfferSource, ofOrganisation: Contact): Problem[] {
  const { phone, email, website } = value.editor?.example
    ? (value.contact ?? {})
    : { ...ofOrganisation, ...value.contact };
  const { first } = value.start;
  const cannot =
    (first === 'call' && !phone) ||
    (first === 'write' && !email && !website) ||
    (first === 'sign-up' && !website && !email && !phone);
  if (!cannot) return [];
  return [
    source.problemAt(['start', 'first'], {
      da: `Det første skridt er «${first}», men der står intet under contact at gøre det med.`,
      en: `The first step is "${first}", but contact holds nothing to do it with.`,
    }),
  ];
}

/** An organisation written in an offer gets a page of its own, and its name becomes the address. */
function checkName({ source, value }: OfferSource): Problem[] {
  if (typeof value.organisation === 'string' || toSlug(value.organisation.name)) return [];
  return [
    source.problemAt(['organisation', 'name'], {
      da: 'Navnet skal have mindst ét bogstav fra a til å eller et tal.',
      en: 'The name must have at least one letter from a to å or a digit.',
    }),
  ];
}

function checkImage({ source, value }: OfferSource, images: ReadonlySet<string>): Problem[] {
  if (!value.image || images.has(value.image.file)) return [];
  return [
    source.problemAt(['image', 'file'], {
      da: `Billedet «${value.image.file}» ligger ikke ved siden af filen.`,
      en: `The image "${value.image.file}" does not lie beside the file.`,
    }),
  ];
}

function checkConfirmed({ source, value }: OfferSource, today: Day): Problem[] {
  if (!value.editor?.confirmed || value.editor.confirmed.on <= today) return [];
  return [
    source.problemAt(
      ['editor', 'confirmed', 'on'],
      { da: 'Datoen ligger i fremtiden.', en: 'The date lies in the future.' },
      { severity: 'advice' },
    ),
  ];
}

/** A point outside the served area is often two digits swapped; it may be meant, so it is advice. */
function checkInRegion(folder: ParsedFolder): Problem[] {
  const region = folder.singles.site?.value.region;
  if (!region) return [];
  const check = (source: SourceFile, path: DataPath, point: Point | undefined): Problem[] => {
    if (!point) return [];
    const inside =
      point.lon >= region.west && point.lon <= region.east && point.lat >= region.south && point.lat <= region.north;
    if (inside) return [];
    const wording = {
      da: `${point.lat}, ${point.lon} ligger uden for området i site.yaml. Er tallene rigtige?`,
      en: `${point.lat}, ${point.lon} is outside the region of site.yaml. Are the numbers right?`,
    };
    return [source.problemAt(path, wording, { severity: 'advice' })];
  };
  return [
    ...folder.files.places.flatMap(({ source, value }) => check(source, ['at'], value.at)),
    ...[...folder.files.offers, ...folder.files.events].flatMap(({ source, value }) =>
      (value.where ?? []).flatMap((place, index) =>
        typeof place === 'string' ? [] : check(source, ['where', index, 'at'], place.at),
      ),
    ),
  ];
}

function checkIcons(folder: ParsedFolder, iconExists: (name: string) => boolean): Problem[] {
  return folder.files.topics
    .filter(({ value }) => !iconExists(value.icon))
    .map(({ source, value }) =>
      source.problemAt(['icon'], {
        da: `«${value.icon}» er ikke et ikon i Lucide. Se navnene på lucide.dev/icons.`,
        en: `"${value.icon}" is not a Lucide icon. See the names at lucide.dev/icons.`,
      }),
    );
}

/** Everything the rules find in files that fit their schemas. */
export function checkRules(
  folder: ParsedFolder,
  facts: { today: Day; images: ReadonlySet<string>; iconExists: (name: string) => boolean },
): Problem[] {
  const contacts = new Map(folder.files.organisations.map(({ source, value }) => [source.id, value.contact]));
  const perOffer = folder.files.offers.flatMap((offer) => {
    const { organisation } = offer.value;
    const contact = typeof organisation === 'string' ? contacts.get(organisation) : organisation;
    return [
      ...checkWayOn(offer),
      ...checkFirstStep(offer, contact ?? {}),
      ...checkName(offer),
      ...checkImage(offer, facts.images),
      ...checkConfirmed(offer, facts.today),
    ];
  });
  return [
    ...perOffer,
    ...checkInRegion(folder),
    ...checkBackwards(folder),
    ...checkExamples(folder),
    ...checkFormerly(folder),
    ...checkSynonyms(folder),
    ...checkIcons(folder, facts.iconExists),
  ];
}
