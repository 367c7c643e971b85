import type { Problem, Wording } from '#domain/problem/problem.ts';
import { isMadeUpPhone } from '#domain/text/fields.ts';
import { findNames, isMobile } from '#domain/text/personal-data.ts';
import type { OrganisationType } from '#domain/vocabulary/vocabulary.ts';
import type { ParsedFolder } from '../parsed-folder.ts';
import type { SourceFile } from '../source-file.ts';
import { isField, textsOf, type WrittenText } from './texts.ts';

/** Private people: a number or a name that may be one's own. A guess, so advice; silent once the organiser has answered. */

const MOBILE = (phone: string): Wording => ({
  da: `«${phone}» ligner et mobilnummer. Er det en privatpersons, så spørg, om det må stå her.`,
  en: `"${phone}" looks like a mobile number. If it is a private person's, ask whether it may stand here.`,
});
const NAME = (name: string): Wording => ({
  da: `«${name}» ligner et navn på en privatperson. Skriv hellere rollen, for eksempel formanden.`,
  en: `"${name}" looks like a private person's name. Better write the role, such as the chairman.`,
});

/** Those whose number may be somebody's own; a clinic's or a firm's is its own. */
const RUN_BY_PEOPLE: readonly OrganisationType[] = ['association', 'volunteer', 'patient-association'];

/** Fields that name things, sources and firms. */
const NAMES_OF_THINGS = [
  'title',
  'name',
  'what',
  'organisation',
  'file',
  'url',
  'website',
  'email',
  'address',
  'phone',
];

function checkNames(source: SourceFile, known: readonly string[]): Problem[] {
  const isRead = (written: WrittenText) => !isField(written, ...NAMES_OF_THINGS) && written.path?.[0] !== 'editor';
  return textsOf(source)
    .filter(isRead)
    .flatMap(({ text, problemAt }) =>
      findNames(text, known).map(({ index, text: name }) => problemAt(index, NAME(name), 'advice')),
    );
}

const isPrivate = (phone: string | undefined): phone is string =>
  phone !== undefined && !isMadeUpPhone(phone) && isMobile(phone);

/** Everything that may be a private person's, in offers, organisations and events. */
export function checkPeople({ files, singles }: ParsedFolder): Problem[] {
  const organisations = new Map(files.organisations.map(({ source, value }) => [source.id, value]));
  const answered = new Set(
    files.offers.flatMap(({ value }) =>
      value.editor?.confirmed && typeof value.organisation === 'string' ? [value.organisation] : [],
    ),
  );
  const towns = (singles.site?.value.towns ?? []).map(({ name }) => name);
  const places = [...files.places.map(({ value }) => value.name), ...towns];
  const ofOffers = files.offers.flatMap(({ source, value }) => {
    if (value.editor?.confirmed || value.editor?.example) return [];
    const organisation =
      typeof value.organisation === 'string' ? organisations.get(value.organisation) : value.organisation;
    const known = [value.title, organisation?.name ?? '', ...places];
    const phones = [
      { at: ['contact', 'phone'], phone: value.contact?.phone },
      {
        at: ['organisation', 'phone'],
        phone: typeof value.organisation === 'object' ? value.organisation.phone : undefined,
      },
    ];
    const isTheirs = organisation !== undefined && RUN_BY_PEOPLE.includes(organisation.type);
    return [
      ...checkNames(source, known),
      ...phones.flatMap(({ at, phone }) =>
        isTheirs && isPrivate(phone) ? [source.problemAt(at, MOBILE(phone), { severity: 'advice' })] : [],
      ),
    ];
  });
  const ofOrganisations = files.organisations.flatMap(({ source, value }) => {
    if (value.example || answered.has(source.id)) return [];
    const phone = value.contact?.phone;
    const isTheirs = RUN_BY_PEOPLE.includes(value.type);
    return [
      ...checkNames(source, [value.name, ...places]),
      ...(isTheirs && isPrivate(phone)
        ? [source.problemAt(['contact', 'phone'], MOBILE(phone), { severity: 'advice' })]
        : []),
    ];
  });
  const ofEvents = files.events.flatMap(({ source, value }) =>
    value.example ? [] : checkNames(source, [value.title, ...places]),
  );
  return [...ofOffers, ...ofOrganisations, ...ofEvents];
}
