import { formatDay } from '#domain/date/day.ts';
import type { KeptDetails } from '#domain/kept/kept-details.ts';
import type { KeptOffer } from '#domain/kept/kept-list.ts';
import { type KnownOffers, wordsOfId } from '#domain/kept/known-offers.ts';
import { phoneHref } from '#domain/text/fields.ts';
import { drawRow } from '../directory/draw-row.ts';
import { copyTemplate } from '../parts/copy-template.ts';

/** The templates of `RowTemplates.astro`, by their name. */
export type FindTemplate = (name: 'row' | 'details' | 'gone' | 'plain' | 'tools' | 'undone') => HTMLTemplateElement;

/** One line of a list: an offer by its id, with what the device keeps of it when the list is one's own. */
export interface Line {
  id: string;
  kept: KeptOffer | undefined;
}

const GONE = 'Tilbuddet findes ikke længere her på siden.';

const copy = (template: HTMLTemplateElement) => copyTemplate(template, 'data-kept');

/** Draws the lines of a kept list from the page's templates. */
export class KeptDrawing {
  #template: FindTemplate;
  #offers: string;

  /** @param offers the address of the directory, which an offer's id follows */
  constructor(template: FindTemplate, offers: string) {
    this.#template = template;
    this.#offers = offers;
  }

  /**
   * A line as a list item: the directory's row with its details, or the name of what has gone.
   *
   * @param known nothing when the offers could not be fetched: the line is then the name with a link
   */
  draw({ id, kept }: Line, known: KnownOffers | undefined, position: { isFirst: boolean; isLast: boolean }): Element {
    const offer = known?.offers.get(id);
    const item = offer ? drawRow(this.#template('row'), offer.row, this.#offers) : this.#drawName(id, kept, known);
    item.dataset['id'] = id;
    if (offer) item.append(this.#drawDetails(offer.details, known, kept?.title === offer.row.title ? '' : kept?.title));
    if (kept) item.append(this.#drawTools(kept, offer?.row.title ?? nameOf(id, kept), position));
    return item;
  }

  /** The line in the place of what was just taken off, with the way back. */
  drawUndone(text: string): Element {
    const { item, write } = copy(this.#template('undone'));
    write('taken', text);
    return item;
  }

  #drawName(id: string, kept: KeptOffer | undefined, known: KnownOffers | undefined): HTMLElement {
    const { item, part, write } = copy(this.#template(known ? 'gone' : 'plain'));
    write('name', kept ? nameOf(id, kept) : 'Et tilbud, der ikke findes her');
    if (known) write('gone', kept ? GONE : `${GONE} I linket hedder det »${wordsOfId(id)}«.`);
    else part('name').setAttribute('href', `${this.#offers}${id}/`);
    return item;
  }

  #drawDetails(details: KeptDetails, known: KnownOffers | undefined, former = ''): HTMLElement {
    const { item, part, write } = copy(this.#template('details'));
    const { how, phone, link, addresses, more, replacedBy } = details;
    write('how', how);
    part('phone').hidden = !phone;
    if (phone) {
      write('ring', phone.rings ? phone.number : '');
      if (phone.rings) part('ring').setAttribute('href', phoneHref(phone.number));
      write('number', phone.rings ? '' : phone.number);
      write('hours', sayHours(phone));
    }
    part('link').hidden = !link;
    if (link) {
      write('href', link.label);
      part('href').setAttribute('href', link.href);
    }
    part('place').hidden = addresses.length === 0;
    write('address', [...addresses, ...(more > 0 ? [sayMore(more)] : [])].join(' · '));
    const other = replacedBy === undefined ? undefined : known?.offers.get(replacedBy)?.row;
    part('replaced').hidden = !other;
    if (other) {
      write('other', other.title);
      part('other').setAttribute('href', `${this.#offers}${other.id}/`);
    }
    write('former', former && `Hed før: ${former}`);
    return item;
  }

  #drawTools({ on }: KeptOffer, title: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Element {
    const { item, write } = copy(this.#template('tools'));
    write('on', `Lagt på listen ${formatDay(on)}`);
    for (const what of item.querySelectorAll('[data-kept="what"]')) what.textContent = title;
    item.querySelector('[data-action="up"]')?.toggleAttribute('disabled', isFirst);
    item.querySelector('[data-action="down"]')?.toggleAttribute('disabled', isLast);
    return item;
  }
}

/** The name that was kept, or the words of the id where it is empty. */
function nameOf(id: string, { title }: KeptOffer): string {
  return title || wordsOfId(id);
}

function sayHours({ hours, rings }: NonNullable<KeptDetails['phone']>): string {
  if (!rings) return 'Nummeret er opdigtet.';
  return hours ? `Telefontid: ${hours}.` : 'Telefontid er ikke oplyst.';
}

const sayMore = (places: number) => (places === 1 ? 'og et sted mere' : `og ${places} steder mere`);
