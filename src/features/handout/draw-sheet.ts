import { cutOffer, type Fit } from '#domain/handout/fit.ts';
import type { HandoutLabels } from '#domain/handout/labels.ts';
import { saySheetDates } from '#domain/handout/sheet-words.ts';
import type { SheetOffer } from '#domain/handout/sheet.ts';
import { type Copy, copyTemplate } from '../parts/copy-template.ts';

/** The templates of `OfferTemplate.astro`. */
export interface SheetTemplates {
  offer: HTMLTemplateElement;
  date: HTMLTemplateElement;
}

/** What names the parts of the templates. */
const PARTS = 'data-sheet';

const sentence = (text: string) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** Draw an offer as an item of the sheet's list, its own words in Danish and all others in the language of the labels. */
export function drawOffer(
  whole: SheetOffer,
  cut: Fit['cut'],
  labels: HandoutLabels,
  templates: SheetTemplates,
): Element {
  const offer = cutOffer(whole, cut);
  const copy = copyTemplate(templates.offer, PARTS);
  copy.item.dataset['id'] = offer.id;
  for (const shape of copy.item.querySelectorAll('[data-stage]')) {
    if (shape.getAttribute('data-stage') !== offer.stage) shape.remove();
  }
  copy.write('title', offer.title);
  copy.write('stage', labels.stages[offer.stage]);
  copy.write('example', offer.example ? labels.madeUp : '');
  writeFirst(copy, offer, labels);
  writeTime(copy, offer, labels, templates.date);
  writeLines(copy, offer, labels);
  copy.write('cut', offer.cut ? labels.moreBehindCode : '');
  return copy.item;
}

/** What to do first and with what. In Danish the organiser's own words say it; in other languages they follow. */
function writeFirst(copy: Copy, { step, how, phone, link, route }: SheetOffer, labels: HandoutLabels): void {
  const isDanish = labels.locale === 'da';
  copy.write('step', sentence(isDanish && how !== '' ? how : labels.steps[step]));
  copy.write('how', isDanish ? '' : sentence(how));
  copy.write('number', phone?.number ?? '');
  copy.write('link', link);
  copy.part('reach').hidden = !phone;
  const hours = phone?.rings ? phone.hours : '';
  const none = phone?.rings === false ? labels.madeUpNumber : labels.hoursUnknown;
  copy.write('hours-label', hours ? labels.phoneHours : none);
  copy.write('hours', sentence(hours));
  const isOpen = step !== 'ended' && step !== 'full' && step !== 'paused';
  const needed = route === 'referral' ? labels.referral : route === 'conversation' ? labels.conversation : '';
  copy.write('route', isOpen ? needed : '');
}

function writeTime(copy: Copy, offer: SheetOffer, labels: HandoutLabels, dateTemplate: HTMLTemplateElement): void {
  const { time, timeWords, stale, dates } = offer;
  const words = {
    dates: '',
    agreed: labels.timeAgreed,
    always: labels.timeAlways,
    words: '',
    unknown: labels.timeUnknown,
  }[time];
  copy.part('when').hidden = words === '' && timeWords === '' && dates.length === 0;
  copy.write('when-label', time === 'dates' ? labels.nextTime : labels.time);
  copy.write('when-words', words);
  copy.write('when-danish', sentence(timeWords));
  const old = labels.locale === 'da' ? sentence(stale) : labels.old;
  copy.write('old', stale ? `${old} ${labels.askFirst}` : '');
  copy.part('dates').hidden = dates.length === 0;
  copy.part('dates').replaceChildren(
    ...saySheetDates(labels, dates).map(({ when, where }) => {
      const line = copyTemplate(dateTemplate, PARTS);
      line.write('day', `${when}${where && ' ·'}`);
      line.write('where', where);
      return line.item;
    }),
  );
}

function writeLines(copy: Copy, offer: SheetOffer, labels: HandoutLabels): void {
  const { step, places, morePlaces, price, free, welcome, bring, companion, notFor } = offer;
  const isOver = step === 'ended';
  const knownPrice = free ? labels.free : price === '' ? labels.priceUnknown : '';
  copy.write('price-words', isOver ? '' : knownPrice);
  copy.write('price', isOver || knownPrice ? '' : price);
  copy.part('place').hidden = isOver;
  copy.write('place-label', labels.place);
  copy.write('place-words', places.length === 0 ? labels.placeUnknown : '');
  copy.write('places', places.join(' · '));
  copy.write('more-places', morePlaces ? labels.morePlaces : '');
  copy.part('arrival').hidden = welcome === '' && !companion;
  copy.write('arrival-label', labels.arrival);
  copy.write('welcome', sentence(welcome));
  copy.write('companion', companion ? labels.companion : '');
  copy.part('bring').hidden = bring === '';
  copy.write('bring-label', labels.bring);
  copy.write('bring-words', sentence(bring));
  copy.part('not-for').hidden = notFor === '';
  copy.write('not-for-label', labels.notFor);
  copy.write('not-for-words', sentence(notFor));
}
