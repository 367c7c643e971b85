import type { Offer } from '../offer/offer.ts';
import { keysOf, type Stage, STAGES } from '../vocabulary/vocabulary.ts';
import { paginate, type Page } from './pages.ts';

/** Offers under one heading of a page. `national`: help by telephone and net, wherever one lives. */
export interface Section<Key extends string = Stage | 'national' | 'local'> {
  key: Key;
  offers: Offer[];
}

/** Is it reached from everywhere, without going anywhere? */
export function isRemote(offer: Pick<Offer, 'area' | 'places'>): boolean {
  return offer.area === 'national' && offer.places.length === 0;
}

/**
 * Offers by stage, then the help by telephone and net.
 *
 * A stage without offers is left out, unless an earlier one has some: a way that begins never stops without a word.
 *
 * @param offers in the order of a list, which each section keeps
 */
export function byStage(offers: readonly Offer[]): Section<Stage | 'national'>[] {
  const near = offers.filter((offer) => !isRemote(offer));
  const stages = keysOf(STAGES).map((key) => ({ key, offers: near.filter(({ stage }) => stage === key) }));
  const begins = stages.findIndex((section) => section.offers.length > 0);
  const shown = begins < 0 ? [] : stages.slice(begins);
  return [...shown, ...remoteOf(offers)];
}

/** Offers that happen somewhere, then the help by telephone and net; empty sections are left out. */
export function byReach(offers: readonly Offer[]): Section<'local' | 'national'>[] {
  const near = offers.filter((offer) => !isRemote(offer));
  return [...(near.length > 0 ? [{ key: 'local' as const, offers: near }] : []), ...remoteOf(offers)];
}

function remoteOf(offers: readonly Offer[]): Section<'national'>[] {
  const remote = offers.filter(isRemote);
  return remote.length > 0 ? [{ key: 'national', offers: remote }] : [];
}

/**
 * One page of a list in sections, counted over all of them.
 *
 * @returns the sections that have rows on this page; on a list of one page all of them, the empty ones too
 */
export function paginateSections<S extends Section>(sections: readonly S[], page: number): Page<S> {
  const all = sections.flatMap(({ offers }) => offers);
  const { items, pages, total } = paginate(all, page);
  const onPage = new Set(items);
  const cut = sections.map((section) => ({ ...section, offers: section.offers.filter((offer) => onPage.has(offer)) }));
  return { items: pages === 1 ? cut : cut.filter(({ offers }) => offers.length > 0), page, pages, total };
}
