import { type Answer, answer, type Scores } from '#domain/facets/answer.ts';
import type { FoundOffer } from '#domain/facets/found-offer.ts';
import { describeFound, type FoundRow } from '#domain/facets/found-row.ts';
import type { SearchTrouble } from '#domain/facets/offer-search.ts';
import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { isEverything, type ListState } from '#domain/facets/list-state.ts';
import type { Point } from '#domain/place/place.ts';
import { showEmptyResult } from './empty-result.ts';
import type { FilterForm } from './filter-form.ts';
import { describeForMap } from './map-offers.ts';
import { writeOrders } from './order-menu.ts';
import { attributeOf, type Parts } from '../parts/parts.ts';
import { type Notes, showNotes } from './query-notes.ts';
import { ResultHeading } from './result-heading.ts';
import { ResultList } from './result-list.ts';
import { sayOffers, sayUntimed } from './wording.ts';

/** Rows for each "Vis flere". */
const PAGE = 50;

/** What went wrong: with the search, or with the list itself. */
export type Trouble = SearchTrouble | 'listing';

/** A question with everything that answers it. */
export interface Asked {
  listing: readonly ListedOffer[];
  state: ListState;
  scores: Scores | undefined;
  from: Point | undefined;
  /** How what was typed was read. */
  notes: Notes | undefined;
  /** What the answer had to do without. */
  trouble: SearchTrouble | undefined;
  /** Has somebody asked, so that the count is read aloud? */
  aloud: boolean;
}

/** Everything that shows an answer: heading, rows, counts, what is over, the way out of nothing, and the map. */
export class ResultView {
  readonly heading: ResultHeading;
  readonly list: ResultList;
  #root: HTMLElement;
  #part: Parts;
  #form: FilterForm;
  #ended: ResultList;
  #answer: Answer | undefined;

  constructor(root: HTMLElement, part: Parts, form: FilterForm) {
    this.#root = root;
    this.#part = part;
    this.#form = form;
    this.heading = new ResultHeading(part);
    const results = root.querySelector<HTMLElement>('[data-results]');
    if (!results) throw new Error('<offer-directory> needs a list with data-results inside it, and found none.');
    const template = part<HTMLTemplateElement>('row');
    const offers = attributeOf(root, 'offers');
    this.list = new ResultList(results, template, offers);
    this.#ended = new ResultList(part('ended-list'), template, offers);
  }

  /** On which page of "Vis flere" an offer stands; nothing when it is not in the answer. */
  pageOf(id: string): number | undefined {
    const position = this.#answer?.offers.findIndex(({ row }) => row.id === id) ?? -1;
    return position < 0 ? undefined : Math.floor(position / PAGE) + 1;
  }

  /**
   * What was asked has no answer yet. What stands there answers something else: it is hidden, at once when the page
   * opens, else when the answer takes its time.
   */
  wait(how: 'at once' | 'in a while'): void {
    this.#root.dataset['waiting'] = how === 'at once' ? 'now' : '';
    if (how === 'at once') this.heading.wait();
  }

  show(asked: Asked): void {
    const { listing, state, scores, from, notes, trouble } = asked;
    this.#answer = answer(listing, state, { scores, from });
    const { offers, counts } = this.#answer;
    delete this.#root.dataset['waiting'];
    this.#showRows(state, from !== undefined);
    this.#form.showCounts(counts, sayOffers(offers.length));
    for (const name of ['tools', 'list']) this.#part(name).hidden = offers.length === 0;
    this.#part('empty').hidden = offers.length > 0;
    if (offers.length === 0) {
      const topics = notes?.topics ?? [];
      showEmptyResult(this.#part, { listing, state, scores, topics, labelOf: this.#form.labelOf });
    }
    showNotes(this.#part, notes, state.asTyped);
    this.#showAsked(asked);
    this.#showTrouble(trouble);
    this.tellMap();
  }

  /** The list stands as the page was built. */
  fail(trouble: Trouble | undefined): void {
    delete this.#root.dataset['waiting'];
    this.list.restore();
    this.#ended.restore();
    showNotes(this.#part, undefined);
    if (!this.#answer) this.heading.restore();
    this.#showTrouble(trouble);
  }

  /** Tell a map beside the list what it shows. */
  tellMap(): void {
    if (!this.#answer) return;
    const offers = describeForMap(this.#answer.offers, attributeOf(this.#root, 'offers'));
    this.#root.dispatchEvent(new CustomEvent('offer-results', { bubbles: true, detail: { offers } }));
  }

  #showRows(state: ListState, isNear: boolean): void {
    const { offers = [], ended = [] } = this.#answer ?? {};
    const isWhole = isEverything(state) && state.order === 'list' && !isNear;
    const shown = Math.max(state.pages * PAGE, isWhole ? this.list.builtCount : 0);
    if (isWhole && shown === this.list.builtCount) this.list.restore();
    else this.list.show(offers.slice(0, shown).map(this.#describe));
    const more = this.#part('more');
    more.hidden = shown >= offers.length;
    more.textContent = `Vis ${Math.min(PAGE, offers.length - shown)} flere`;
    this.#ended.show(more.hidden ? ended.map(this.#describe) : []);
    this.#part('ended').hidden = !more.hidden || ended.length === 0;
  }

  #describe = (found: FoundOffer): FoundRow => describeFound(found, (town) => this.#form.labelOf('town', town));

  #showAsked({ state, scores, from, aloud }: Asked): void {
    const { offers = [], untimed = 0 } = this.#answer ?? {};
    const chosen = this.#form.sayChosen(state);
    this.heading.show(offers.length, { query: state.query, chosen }, aloud);
    this.#part('reset').hidden = state.query === '' && this.#form.field.value.trim() === '' && chosen.length === 0;
    this.#part('untimed').textContent = sayUntimed(untimed);
    this.#part('untimed').hidden = untimed === 0;
    const by = { isSearch: scores !== undefined, isNear: from !== undefined };
    writeOrders(this.#part<HTMLSelectElement>('order'), state.order, by);
  }

  #showTrouble(trouble: Trouble | undefined): void {
    for (const notice of this.#root.querySelectorAll<HTMLElement>('[data-trouble]')) {
      notice.hidden = notice.dataset['trouble'] !== trouble;
    }
  }
}
