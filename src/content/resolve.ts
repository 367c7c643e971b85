import type { Day } from '#domain/date/day.ts';
import type { Campaign, Directory } from '#domain/directory/directory.ts';
import type { Guide } from '#domain/guide/guide.ts';
import { placesAhead } from '#domain/offer/offer-at.ts';
import { hasEnded, type Offer, type OfferFile } from '#domain/offer/offer.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { InlinePlace, Place, PlaceFile } from '#domain/place/place.ts';
import type { Site, SiteFile, Town } from '#domain/site/site.ts';
import { type Contact, toSlug } from '#domain/text/fields.ts';
import type { Topic } from '#domain/topic/topic.ts';
import type { Parsed, ParsedFolder } from './parsed-folder.ts';

/** Turns files whose every reference is known to hold into one Directory. */

const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title, 'da');
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'da');

/** A reference that the check let through: missing here is a fault of the program, not of the content. */
function must<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`Nothing is called "${id}": checkReferences should have refused it.`);
  return found;
}

function resolveSite(file: SiteFile): Site {
  const towns = file.towns.map((town): Town => ({
    ...town,
    at: { lat: town.at.lat, lon: town.at.lon },
    neighbour: town.neighbour ?? false,
  }));
  return { ...file, towns };
}

function resolvePlace(id: string | undefined, file: PlaceFile | InlinePlace, towns: ReadonlyMap<string, Town>): Place {
  const town = must(towns, file.town);
  return {
    id,
    name: file.name,
    address: file.address,
    postcode: file.postcode ?? town.postcodes[0] ?? '',
    town,
    at: file.at ? { lat: file.at.lat, lon: file.at.lon } : town.at,
    located: file.at?.accuracy ?? 'town',
    access: file.access ?? [],
    transport: file.transport,
    formerly: 'formerly' in file ? (file.formerly ?? []) : [],
    source: 'source' in file ? file.source : undefined,
  };
}

function resolveOrganisation(file: OfferFile['organisation'], known: ReadonlyMap<string, Organisation>): Organisation {
  if (typeof file === 'string') return must(known, file);
  const { name, type, phone, website } = file;
  const id = toSlug(name);
  return (
    known.get(id) ?? {
      id,
      name,
      type,
      town: undefined,
      contact: { phone, website },
      html: '',
      example: false,
      source: undefined,
      formerly: [],
    }
  );
}

/** What the offer says of how to reach it, filled up from its organisation; an example never rings or mails a real one. */
function resolveContact(own: Contact | undefined, organisation: Organisation, example: boolean): Contact {
  if (example) return own ?? {};
  if (own?.phone) return { ...organisation.contact, hours: undefined, ...own };
  return { ...organisation.contact, ...own };
}

function resolveOffer(
  { source, value, html, text }: Parsed<OfferFile>,
  known: {
    organisations: ReadonlyMap<string, Organisation>;
    places: ReadonlyMap<string, Place>;
    topics: ReadonlyMap<string, Topic>;
    towns: ReadonlyMap<string, Town>;
  },
  today: Day,
): Offer {
  const organisation = resolveOrganisation(value.organisation, known.organisations);
  const named = (value.where ?? []).map((place) =>
    typeof place === 'string' ? must(known.places, place) : resolvePlace(undefined, place, known.towns),
  );
  const when = value.when ?? [];
  const valid = value.valid ?? {};
  const inRules = when.flatMap(({ where }) => (where ? [must(known.places, where)] : []));
  return {
    id: source.id,
    title: value.title,
    summary: value.summary,
    organisation,
    topics: value.topics.map((topic) => must(known.topics, topic)),
    audience: value.for?.audience ?? [],
    ages: value.for?.ages ?? {},
    forText: value.for?.text,
    notFor: value.notFor,
    start: value.start,
    welcome: value.welcome,
    companion: value.companion ?? false,
    attend: value.attend ?? [],
    places: placesAhead([...new Set([...named, ...inRules])], { when, valid, lasts: value.lasts }, today),
    area: value.area,
    when,
    availability: value.availability,
    lasts: value.lasts,
    price: value.price ?? [],
    languages: value.languages ?? [],
    contact: resolveContact(value.contact, organisation, value.editor?.example ?? false),
    status: value.status,
    valid,
    image: value.image,
    source: value.source,
    stage: value.editor?.stage ?? 'lasting',
    next: (value.editor?.next ?? []).map(({ offer, how, agreed }) => ({ offer, how, agreed })),
    door: value.editor?.door,
    confirmed: value.editor?.confirmed,
    asked: value.editor?.asked,
    codes: value.editor?.codes ?? [],
    judged: value.editor?.judged,
    subsidy: value.editor?.subsidy,
    formerly: value.editor?.formerly ?? [],
    replacedBy: value.editor?.replacedBy,
    example: value.editor?.example ?? false,
    html,
    text,
  };
}

/** Without examples, and without links to them: what a site that is no demo publishes. */
function withoutExamples(offers: readonly Offer[]): Offer[] {
  const real = new Set(offers.filter(({ example }) => !example).map(({ id }) => id));
  return offers
    .filter(({ id }) => real.has(id))
    .map((offer) => ({
      ...offer,
      next: offer.next.filter((step) => real.has(step.offer)),
      replacedBy: offer.replacedBy && real.has(offer.replacedBy) ? offer.replacedBy : undefined,
    }));
}

/** The Directory of a content folder without errors; its guides are read by themselves. */
export function resolve(folder: ParsedFolder, today: Day, guides: readonly Guide[] = []): Directory {
  const siteFile = folder.singles.site?.value;
  if (!siteFile) throw new Error('resolve() needs a site: readDirectory should have stopped before.');
  const site = resolveSite(siteFile);
  const towns = new Map(site.towns.map((town) => [town.id, town]));
  const places = new Map(
    folder.files.places.map(({ source, value }) => [source.id, resolvePlace(source.id, value, towns)]),
  );
  const organisations = new Map(
    folder.files.organisations.map(({ source, value, html }): [string, Organisation] => [
      source.id,
      {
        id: source.id,
        name: value.name,
        type: value.type,
        town: value.town ? must(towns, value.town) : undefined,
        contact: value.contact ?? {},
        html,
        example: value.example ?? false,
        source: value.source,
        formerly: value.formerly ?? [],
      },
    ]),
  );
  const topics = new Map(
    [...folder.files.topics]
      .sort((a, b) => a.value.order - b.value.order || byTitle(a.value, b.value))
      .map(({ source, value, html }): [string, Topic] => [
        source.id,
        {
          id: source.id,
          title: value.title,
          sentence: value.sentence,
          icon: value.icon,
          synonyms: value.synonyms ?? [],
          codes: value.codes ?? [],
          goals: value.goals ?? [],
          needs: value.needs ?? [],
          crisis: value.crisis ?? false,
          urgent: value.urgent,
          formerly: value.formerly ?? [],
          html,
        },
      ]),
  );
  const all = folder.files.offers.map((offer) => resolveOffer(offer, { organisations, places, topics, towns }, today));
  const offers = (site.demo ? all : withoutExamples(all)).sort(
    (a, b) => Number(hasEnded(a, today)) - Number(hasEnded(b, today)) || byTitle(a, b) || (a.id < b.id ? -1 : 1),
  );
  const inUse = new Map([
    ...organisations,
    ...offers.map(({ organisation }): [string, Organisation] => [organisation.id, organisation]),
  ]);
  const shown = new Set(offers.map(({ id }) => id));
  const gathersOf = ({ gathers }: Pick<Campaign, 'gathers'>) => ({
    ...gathers,
    offers: gathers.offers?.filter((id) => shown.has(id)),
  });
  const isShown = ({ value }: Parsed<{ example?: boolean }>) => site.demo || !value.example;
  return {
    site,
    today,
    offers,
    organisations: [...inUse.values()].filter(({ example }) => site.demo || !example).sort(byName),
    places: [...places.values()].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'da')),
    topics: [...topics.values()],
    campaigns: folder.files.campaigns
      .filter(isShown)
      .map(({ source, value, html }) => ({ ...value, gathers: gathersOf(value), id: source.id, html }))
      .sort(byTitle),
    events: folder.files.events
      .filter(isShown)
      .map(({ source, value, html }) => ({ ...value, id: source.id, html }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    guides,
    goals: folder.singles.goals?.value ?? [],
    needs: folder.singles.needs?.value ?? [],
    synonyms: folder.singles.synonyms?.value ?? [],
    compounds: folder.singles.compounds?.value ?? [],
    finder: folder.singles.finder?.value ?? [],
  };
}
