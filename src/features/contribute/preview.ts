import type { Draft } from '#domain/contribute/draft.ts';
import { draftOffer, type PreviewFrame } from '#domain/contribute/draft-offer.ts';
import { previewRow, previewSteps, sayPlaces, sayTimes } from '#domain/contribute/preview-words.ts';
import { describeAudience, type Offer } from '#domain/offer/offer.ts';
import { describeOtherPrices, describePrice } from '#domain/price/price.ts';
import type { Step } from '#domain/start/steps.ts';
import { drawRow } from '../directory/draw-row.ts';
import { copyTemplate } from '../parts/copy-template.ts';
import type { Parts } from '../parts/parts.ts';

/** Draws the row and the page that a draft would become: everything is set as text, so nothing in it can be more. */

/** What names the parts of the templates. */
const PARTS = 'data-preview';

function drawStep(template: HTMLTemplateElement, { title, phone, link, text }: Step, index: number): HTMLElement {
  const { item, part } = copyTemplate(template, PARTS);
  part('number').textContent = String(index + 1);
  part('title').textContent = title;
  const plate = [phone?.first ? phone.number : '', link?.label ?? ''].filter(Boolean).join(' · ');
  part('plate').textContent = plate;
  const asked = phone && !phone.first ? `Spørgsmål? Ring ${phone.number}` : '';
  const hours = phone ? (phone.hours ? `Telefontid: ${phone.hours}.` : 'Telefontid er ikke oplyst.') : '';
  part('text').textContent = [...text, asked, hours].filter(Boolean).join(' ');
  return item;
}

function factsOf(offer: Offer, today: string): [name: string, text: string][] {
  const price =
    offer.price.length > 0
      ? [describePrice(offer.price), ...describeOtherPrices(offer.price)].join('. ')
      : 'Ikke oplyst';
  const facts: [string, string][] = [
    ['Tider', sayTimes(offer, today)],
    ['Pris', price],
    ['Sted', sayPlaces(offer)],
    ['For dig', describeAudience(offer).join('. ')],
    ['Ikke for dig lige nu', offer.notFor ?? ''],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** A row without a stage: also without the point that stands after it. */
function hideStage(row: HTMLElement): void {
  row.querySelector('.row-symbol')?.setAttribute('hidden', '');
  row.querySelector('[data-row="stage-symbol"]')?.removeAttribute('href');
  const [stage, who] = [row.querySelector('[data-row="stage"]'), row.querySelector('[data-row="who"]')];
  if (who) stage?.parentElement?.replaceChildren(who);
}

/** Show the preview of a draft. */
export function drawPreview(part: Parts, draft: Draft, frame: PreviewFrame): void {
  const offer = draftOffer(draft, frame);
  const row = drawRow(part<HTMLTemplateElement>('row'), previewRow(draft, offer, frame.today), '');
  for (const link of row.querySelectorAll('a')) link.removeAttribute('href');
  row.removeAttribute('data-offer');
  // The editors set the stage of a new offer; what is not chosen has no symbol.
  if (!frame.kept) hideStage(row);
  if (!draft.texts.first) row.querySelector('[data-row="first"]')?.removeAttribute('href');
  part('preview-row').replaceChildren(row);
  part('preview-title').textContent = offer.title;
  part('preview-lead').textContent = offer.summary || 'Her står jeres korte tekst.';
  const step = part<HTMLTemplateElement>('step');
  const steps = previewSteps(draft, offer, frame.today);
  part('preview-steps').replaceChildren(...steps.map((one, index) => drawStep(step, one, index)));
  part('preview-facts').replaceChildren(
    ...factsOf(offer, frame.today).map(([name, text]) => {
      const fact = copyTemplate(part('fact'), PARTS);
      fact.write('name', name);
      fact.write('text', text);
      return fact.item;
    }),
  );
  part('preview-text').replaceChildren(
    ...draft.texts.text
      .split(/\n\s*\n/)
      .filter((text) => text.trim())
      .map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
}
