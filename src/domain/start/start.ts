import type { z } from 'zod';
import { type Contact, isMadeUpPhone } from '../text/fields.ts';
import { FIRST_STEPS } from '../vocabulary/vocabulary.ts';
import type * as schemas from './start.schema.ts';

/** How one begins; see `start.schema.ts`. */
export type Start = z.infer<typeof schemas.start>;

/**
 * The first step in two or three words, with the number when it is a number to ring.
 *
 * @example
 * describeFirst({ route: 'direct', first: 'call' }, { phone: '75 89 18 11' })   // "Ring 75 89 18 11"
 * describeFirst({ route: 'direct', first: 'come' }, {})                         // "Bare kom"
 * describeFirst({ route: 'unknown', first: 'sign-up' }, { website: 'https://a.dk' })   // "Se hjemmesiden": nobody said one can sign up
 */
export function describeFirst(start: Start, contact: Contact): string {
  if (start.first === 'call' && contact.phone && !isMadeUpPhone(contact.phone)) return `Ring ${contact.phone}`;
  if (start.first === 'sign-up' && start.route === 'unknown' && contact.website) return 'Se hjemmesiden';
  if (start.first === 'come' && start.route === 'unknown') return 'Mød op';
  return FIRST_STEPS[start.first];
}

/** Whether a referral is needed, in one sentence; empty when that is not known. */
export function describeRoute(start: Start): string {
  switch (start.route) {
    case 'direct':
      return 'Du behøver ikke en henvisning.';
    case 'conversation':
      return 'Du begynder med en samtale. Der finder I ud af, hvad der passer til dig.';
    case 'referral':
      return 'Du skal have en henvisning.';
    case 'unknown':
      return '';
  }
}
