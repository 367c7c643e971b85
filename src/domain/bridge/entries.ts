import type { Offer } from '../offer/offer.ts';

/** Where somebody comes from when a way begins, in the order it is told. */
export const ORIGINS = { hospital: 'Sygehuset', gp: 'Din læge', clinic: 'Din klinik', self: 'Dig selv' } as const;
export type OriginId = keyof typeof ORIGINS;

/** A way into an offer from outside the directory. */
export interface Entry {
  from: OriginId;
  /** The offer itself says that one begins so; else it is only possible. */
  known: boolean;
}

const known = (from: OriginId): Entry => ({ from, known: true });
const possible = (from: OriginId): Entry => ({ from, known: false });

/**
 * How one comes to an offer, read from its first step and nothing else. A hospital's doctors may refer where a GP does,
 * and a clinic may point to what needs no referral; neither is written in the offer, so neither is more than possible.
 *
 * @example entriesTo(kolHold)   // [{ from: 'hospital', known: false }, { from: 'gp', known: true }]
 */
export function entriesTo({ start, stage }: Pick<Offer, 'start' | 'stage'>): Entry[] {
  switch (start.route) {
    case 'referral':
      return [possible('hospital'), start.first === 'ask-gp' ? known('gp') : possible('gp')];
    case 'conversation':
      return [possible('gp'), ...fromClinic(stage), known('self')];
    case 'direct':
      return [...(stage === 'course' ? [possible('gp')] : []), ...fromClinic(stage), known('self')];
    case 'unknown':
      return [start.first === 'ask-gp' ? possible('gp') : possible('self')];
  }
}

/** A clinic's patient goes on to what comes after a course. */
function fromClinic(stage: Offer['stage']): Entry[] {
  return stage === 'transition' ? [possible('clinic')] : [];
}
