import { findLikelyDuplicates, type LikelyDuplicate } from '#domain/offer/likely-duplicates.ts';
import type { InlinePlace, PlaceFile } from '#domain/place/place.ts';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { type Contact, toSlug } from '#domain/text/fields.ts';
import type { ParsedFolder } from '../parsed-folder.ts';
import type { DataPath, SourceFile } from '../source-file.ts';

/** What only shows beside other files: the same offer twice, and a postcode of another town. */

const TWICE: Record<LikelyDuplicate['why'], (id: string) => Wording> = {
  title: (id) => ({
    da: `Ligner «${id}»: samme arrangør, næsten samme navn. Er det det samme, så slet det ene.`,
    en: `Is like "${id}": the same organiser, almost the same title. If they are one, delete one.`,
  }),
  'phone-and-address': (id) => ({
    da: `Samme telefon og adresse som «${id}», men en anden arrangør. Er det den samme?`,
    en: `The same telephone and address as "${id}", but another organiser. Is it the same?`,
  }),
};
const OTHER_TOWN = (postcode: string, town: string, towns: string): Wording => ({
  da: `${postcode} er ikke et postnummer i ${town} i site.yaml. Der står ${towns}. Ret det ene.`,
  en: `${postcode} is no postcode of ${town} in site.yaml. It says ${towns}. Correct one of them.`,
});

/** Offers that may be one written twice, told at the later of the two. */
function checkDuplicates({ files }: ParsedFolder): Problem[] {
  const places = new Map(files.places.map(({ source, value }) => [source.id, value]));
  const contacts = new Map<string, Contact>(
    files.organisations.map(({ source, value }) => [source.id, value.contact ?? {}]),
  );
  const sources = new Map(files.offers.map(({ source }) => [source.id, source]));
  const comparable = files.offers.map(({ source, value }) => {
    const { organisation } = value;
    const organiser = typeof organisation === 'string' ? organisation : toSlug(organisation.name);
    const own = typeof organisation === 'string' ? contacts.get(organisation) : organisation;
    const where = (value.where ?? []).flatMap((place): (PlaceFile | InlinePlace)[] => {
      const found = typeof place === 'string' ? places.get(place) : place;
      return found ? [found] : [];
    });
    return {
      id: source.id,
      title: value.title,
      organiser,
      phone: value.editor?.example ? undefined : (value.contact?.phone ?? own?.phone),
      address: where[0]?.address,
      postcode: where[0]?.postcode,
      towns: where.map(({ town }) => town),
    };
  });
  return findLikelyDuplicates(comparable).flatMap(({ first, second, why }) => {
    const source = sources.get(second);
    return source ? [source.problemAt(['title'], TWICE[why](first), { severity: 'advice' })] : [];
  });
}

/** A postcode that `site.yaml` does not give the town; towns that it does not know are another check's. */
function checkPostcodes({ files, singles }: ParsedFolder): Problem[] {
  const towns = new Map((singles.site?.value.towns ?? []).map((town) => [town.id, town]));
  const check = (source: SourceFile, at: DataPath, place: PlaceFile | InlinePlace): Problem[] => {
    const town = towns.get(place.town);
    const { postcode } = place;
    if (!town || postcode === undefined || town.postcodes.includes(postcode)) return [];
    const wording = OTHER_TOWN(postcode, town.name, town.postcodes.join(', '));
    return [source.problemAt([...at, 'postcode'], wording, { severity: 'advice' })];
  };
  return [
    ...files.places.flatMap(({ source, value }) => check(source, [], value)),
    ...[...files.offers, ...files.events].flatMap(({ source, value }) =>
      (value.where ?? []).flatMap((place, index) =>
        typeof place === 'string' ? [] : check(source, ['where', index], place),
      ),
    ),
  ];
}

/** Everything that files say against each other. */
export function checkNeighbours(folder: ParsedFolder): Problem[] {
  return [...checkDuplicates(folder), ...checkPostcodes(folder)];
}
