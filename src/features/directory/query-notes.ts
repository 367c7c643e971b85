import type { QueryAnswer } from '#domain/search/answer-query.ts';
import { joinWithAnd } from '#domain/text/fields.ts';
import type { Parts } from '../parts/parts.ts';

/** What there is to say of how a query was read. */
export type Notes = Pick<QueryAnswer, 'wishes' | 'corrections' | 'missing' | 'crisis' | 'topics'>;

const quote = (words: readonly string[]) => joinWithAnd(words.map((word) => `»${word}«`));

/**
 * Say how a query was read; nothing when there is none.
 *
 * @param asTyped nothing was to be read as a slip: that can be taken back
 */
export function showNotes(part: Parts, notes: Notes | undefined, asTyped = false): void {
  const { wishes = [], corrections = [], missing = [], crisis = false, topics = [] } = notes ?? {};
  const say = (name: string, isShown: boolean) => {
    part(name).hidden = !isShown;
    return isShown;
  };
  say('crisis', crisis);
  const urgent = [...part('notes').querySelectorAll<HTMLElement>('[data-urgent]')];
  for (const line of urgent) line.hidden = crisis || !topics.includes(line.dataset['urgent'] ?? '');
  say('exact', asTyped && notes !== undefined);
  if (say('correction', corrections.length > 0)) {
    part('correction-text').textContent = `Viser resultater for ${quote(corrections.map(({ meant }) => meant))}.`;
    part('as-typed').textContent = `Søg i stedet efter ${quote(corrections.map(({ said }) => said))}`;
  }
  if (say('missing', missing.length > 0)) part('missing').textContent = `Vi fandt ikke noget om ${quote(missing)}.`;
  if (say('wishes', wishes.length > 0)) {
    const template = part<HTMLTemplateElement>('wish');
    part('wish-list').replaceChildren(...wishes.map((wish) => drawWish(template, wish)));
  }
  part('notes').hidden = [...part('notes').children].every(
    (child) => child instanceof HTMLTemplateElement || (child instanceof HTMLElement && child.hidden),
  );
}

/** A wish as a chip that takes it away; its words stand on it. */
function drawWish(template: HTMLTemplateElement, { label, words, met }: Notes['wishes'][number]): Node {
  const item = document.importNode(template.content, true);
  const [button, text] = [item.querySelector('button'), item.querySelector('[data-wish]')];
  if (!button || !text) throw new Error('The template of a wish needs a <button> with a [data-wish], and has none.');
  button.dataset['words'] = words.join(' ');
  text.textContent = `${label} (${met})`;
  return item;
}
