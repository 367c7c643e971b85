import type { Draft } from '#domain/contribute/draft.ts';
import { draftOffer, type PreviewFrame } from '#domain/contribute/draft-offer.ts';
import { describeAudience, type Offer } from '#domain/offer/offer.ts';
import { describeRow, nextSession } from '#domain/offer/offer-row.ts';
import { describeAddress, placeName } from '#domain/place/place.ts';
import { describeOtherPrices, describePrice } from '#domain/price/price.ts';
import { describeRule } from '#domain/schedule/describe-schedule.ts';
import { describeSteps, type Step } from '#domain/start/steps.ts';
import { ATTEND } from '#domain/vocabulary/vocabulary.ts';
import { drawRow } from '../directory/draw-row.ts';
import type { Parts } from '../directory/parts.ts';

/** Draws the row and the page that a draft would become: everything is set as text, so nothing in it can be more. */

/** Long enough to trust it for a day: what is being written is not old. */
const FRESH = { freshness: [{ dueAfterMonths: 12, staleAfterMonths: 24 }] };

function inner(from: Element, selector: string): HTMLElement {
  const found = from.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The template of the preview needs ${selector}, and has none.`);
  return found;
}

function cloneOf(template: HTMLTemplateElement): HTMLElement {
  const made = template.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLElement)) throw new Error('The template of the preview is empty.');
  return made;
}

function drawStep(template: HTMLTemplateElement, { title, phone, link, text }: Step, index: number): HTMLElement {
  const item = cloneOf(template);
  inner(item, '.step-number').textContent = String(index + 1);
  inner(item, '.cf-step-title').textContent = title;
  const plate = [phone?.first ? phone.number : '', link?.label ?? ''].filter(Boolean).join(' · ');
  inner(item, '.cf-step-plate').textContent = plate;
  const asked = phone && !phone.first ? `Spørgsmål? Ring ${phone.number}` : '';
  const hours = phone ? (phone.hours ? `Telefontid: ${phone.hours}.` : 'Telefontid er ikke oplyst.') : '';
  inner(item, '.cf-step-text').textContent = [...text, asked, hours].filter(Boolean).join(' ');
  return item;
}

function sayPlaces({ places, attend }: Offer): string {
  const named = places.map((place) => {
    const [name, address] = [placeName(place), describeAddress(place)];
    return name === address || address.startsWith(name) ? address : `${name}, ${address}`;
  });
  const away = attend.filter((way) => way !== 'in-person').map((way) => ATTEND[way]);
  return [...named, ...away].join('. ') || 'Stedet er ikke oplyst';
}

function factsOf(offer: Offer, today: string): [name: string, text: string][] {
  const price =
    offer.price.length > 0
      ? [describePrice(offer.price), ...describeOtherPrices(offer.price)].join('. ')
      : 'Ikke oplyst';
  const facts: [string, string][] = [
    ['Tider', offer.when.map((rule) => describeRule(rule, today)).join(' ') || 'Tider er ikke oplyst'],
    ['Pris', price],
    ['Sted', sayPlaces(offer)],
    ['For dig', describeAudience(offer).join('. ')],
    ['Ikke for dig lige nu', offer.notFor ?? ''],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** Show the preview of a draft. */
export function drawPreview(part: Parts, draft: Draft, frame: PreviewFrame): void {
  const offer = draftOffer(draft, frame);
  const row = drawRow(part<HTMLTemplateElement>('row'), describeRow(offer, FRESH, frame.today), '');
  for (const link of row.querySelectorAll('a')) link.removeAttribute('href');
  row.removeAttribute('data-offer');
  part('preview-row').replaceChildren(row);
  part('preview-title').textContent = offer.title;
  part('preview-lead').textContent = offer.summary || 'Her står jeres korte tekst.';
  const step = part<HTMLTemplateElement>('step');
  const steps = describeSteps(offer, nextSession(offer, FRESH, frame.today));
  part('preview-steps').replaceChildren(...steps.map((one, index) => drawStep(step, one, index)));
  part('preview-facts').replaceChildren(
    ...factsOf(offer, frame.today).map(([name, text]) => {
      const fact = cloneOf(part<HTMLTemplateElement>('fact'));
      inner(fact, 'dt').textContent = name;
      inner(fact, 'dd').textContent = text;
      return fact;
    }),
  );
  part('preview-text').replaceChildren(
    ...draft.texts.text
      .split(/\n\s*\n/)
      .filter((text) => text.trim())
      .map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
}
