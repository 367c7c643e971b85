import type { TakenOff } from '#domain/kept/kept-order.ts';
import { joinWithAnd } from '#domain/text/fields.ts';

/** "Ingen tilbud", "1 tilbud", "7 tilbud" */
export function sayCount(count: number): string {
  return count === 0 ? 'Ingen tilbud' : `${count} tilbud`;
}

/** "»Kom nu mand« er taget af listen.", "3 tilbud er taget af listen." */
export function sayTaken(taken: readonly TakenOff[]): string {
  const [first] = taken;
  return `${taken.length === 1 && first ? `»${first.offer.title}«` : sayCount(taken.length)} er taget af listen.`;
}

/**
 * What became of a list that was put onto one's own.
 *
 * @param added how many are new there
 * @param before how many stood there already
 * @param left how many there was no room for
 */
export function sayAdded({ added, before, left }: { added: number; before: number; left: number }): string {
  const parts = [
    `${sayCount(added)} ${added === 0 ? 'er nye' : 'er lagt'} på din huskeliste`,
    before > 0 ? `${before} stod der i forvejen` : '',
    left > 0 ? `${left} var der ikke plads til` : '',
  ];
  return `${joinWithAnd(parts.filter(Boolean))}.`;
}
