import type { OfferSearch, SearchTrouble } from '#domain/facets/offer-search.ts';
import { findIn } from '#domain/facets/found-offer.ts';
import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import type { OfferRow } from '#domain/offer/offer-row.ts';
import type { ReferState } from '#domain/refer/refer-state.ts';
import { wordsOfId } from '#domain/kept/known-offers.ts';
import { attributeOf, type Parts, partsOf } from '../parts/parts.ts';
import { type Answered, askProblem } from './ask-problem.ts';
import { DoorsView } from './doors-view.ts';
import { type RowContext, sayFacts } from './draw-row.ts';
import type { LoadedRefer } from './load-refer.ts';
import { PatientForm } from './patient-form.ts';
import { SlipView } from './slip-view.ts';
import { TellView } from './tell-view.ts';
import { sayProblem, sayReading } from './wording.ts';

type Trouble = SearchTrouble | 'listing';

/** The page of `<refer-page>`: shows an answer in both columns, and what was chosen. */
export class ReferView {
  readonly part: Parts;
  readonly form: PatientForm;
  readonly doors: DoorsView;
  readonly tell: TellView;
  readonly slip: SlipView;
  readonly #root: HTMLElement;
  #listed: ReadonlyMap<string, ListedOffer> = new Map();
  #answered: Answered | undefined;
  #loaded: LoadedRefer | undefined;
  #hasPlaceNote = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.part = partsOf(root);
    this.form = new PatientForm(root, this.part);
    this.doors = new DoorsView(this.part);
    this.tell = new TellView(this.part);
    this.slip = new SlipView(this.part, attributeOf(root, 'sheet'));
  }

  ask(loaded: LoadedRefer, search: OfferSearch, state: ReferState): Promise<Answered> {
    const municipality = attributeOf(this.#root, 'municipality');
    return askProblem(loaded, search, state, { towns: this.form.towns, municipality });
  }

  wait(): void {
    delete this.part('tell').dataset['settled'];
  }

  show(answered: Answered, loaded: LoadedRefer, state: ReferState): void {
    this.#answered = answered;
    if (this.#loaded !== loaded) this.#listed = new Map(loaded.listing.map((listed) => [listed.row.id, listed]));
    this.#loaded = loaded;
    const { found, corrections, missing, asked, trouble } = answered;
    const context = this.#contextOf(answered, loaded);
    this.doors.show({ answered, loaded, first: this.form.role.first, context });
    this.tell.show(answered, context, state.held);
    this.showChosen(state.chosen);
    if (asked) this.form.sayOf('problem', sayReading(corrections, missing));
    this.showPlace();
    this.#showTrouble(trouble);
    const isEmpty = found ? [found.courses, found.tell, found.held].every(({ length }) => length === 0) : false;
    this.part('crisis').hidden = !answered.crisis && !isEmpty;
    this.part('tell').dataset['settled'] = asked;
  }

  /** What the place means for the doors; while somebody is still writing it, only what is sure. */
  showPlace(): void {
    const { residence, placeNote = '' } = this.#answered ?? {};
    if (!this.#answered || (residence?.kind === 'unknown' && document.activeElement === this.form.town)) return;
    if (placeNote || this.#hasPlaceNote) this.form.sayOf('town', placeNote);
    this.#hasPlaceNote = placeNote !== '';
  }

  fail(trouble: Trouble): void {
    this.#showTrouble(trouble);
    this.part('tell').dataset['settled'] = '';
  }

  /** Tick what was chosen, wherever it stands, and draw the slip. */
  showChosen(chosen: readonly string[]): void {
    for (const row of this.#root.querySelectorAll<HTMLElement>('[data-offer]')) {
      const box = row.querySelector<HTMLInputElement>('input');
      if (box) box.checked = chosen.includes(row.dataset['offer'] ?? '');
    }
    this.slip.show(chosen, (id) => this.titleOf(id));
  }

  /** Go to the answer: the column that is read first where they stand below each other, else the one of the number keys. */
  focusAnswer(): void {
    const [first, second] = this.part('body').querySelectorAll<HTMLElement>('h2[tabindex]');
    const leftOf = (heading: HTMLElement | undefined) => heading?.getBoundingClientRect().left;
    if (first && leftOf(first) === leftOf(second)) first.focus();
    else this.tell.focus();
  }

  titleOf(id: string): string {
    return this.#listed.get(id)?.row.title ?? wordsOfId(id);
  }

  /** The row of an offer, and its facts as it stands on the page; with no distance where it does not stand there. */
  factsOf(id: string): { row: OfferRow; facts: string } | undefined {
    const listed = this.#listed.get(id);
    if (!listed) return undefined;
    const { found } = this.#answered ?? {};
    const all = found ? [...found.courses, ...found.tell, ...found.held] : [];
    const shown = all.find((one) => one.found.row.id === id)?.found ?? findIn(listed, {}, undefined);
    return { row: listed.row, facts: sayFacts(shown, (town) => this.#townName(town)) };
  }

  /** "R95 KOL", in the words of the site. */
  get problemLabel(): string {
    const { problem, code } = this.#answered ?? {};
    return this.#loaded ? sayProblem(problem, code, this.#loaded.refer.topics) : '';
  }

  get loaded(): LoadedRefer | undefined {
    return this.#loaded;
  }

  /** Have something read aloud that is seen already. */
  say(text: string): void {
    this.part('said').textContent = text;
    this.part('copy-said').textContent = '';
  }

  /** Have something read aloud, and show it: why a key or a box did nothing. */
  warn(text: string): void {
    this.say(text);
    this.part('copy-said').textContent = text;
  }

  /** Say what came of copying; where it failed, show the text to be copied by hand. */
  showCopy(said: string, text: string): void {
    this.part('copy-said').textContent = said;
    const field = this.part<HTMLTextAreaElement>('copy-text');
    field.value = text;
    field.hidden = text === '';
    if (text) field.select();
  }

  hideCopy(): void {
    this.showCopy('', '');
  }

  showShortcuts(isOn: boolean): void {
    this.#root.toggleAttribute('data-no-keys', !isOn);
    this.part('keys-state').textContent = isOn ? 'slået til' : 'slået fra';
    this.part('keys').textContent = isOn ? 'Slå genveje fra' : 'Slå genveje til';
  }

  #contextOf({ problem }: Answered, { refer }: LoadedRefer): RowContext {
    return {
      problem: problem ?? { codes: [], labels: [], topics: [] },
      topics: refer.topics,
      townName: (town) => this.#townName(town),
      offers: attributeOf(this.#root, 'offers'),
    };
  }

  #townName(id: string): string {
    return this.form.towns.find((town) => town.id === id)?.name ?? id;
  }

  #showTrouble(trouble: Trouble | undefined): void {
    for (const notice of this.#root.querySelectorAll<HTMLElement>('[data-trouble]')) {
      notice.hidden = notice.dataset['trouble'] !== trouble;
    }
  }
}
