import type { FirstStep } from '#domain/vocabulary/vocabulary.ts';

/** The Lucide icon of each first step. */
export const FIRST_ICONS: Record<FirstStep, string> = {
  call: 'phone',
  come: 'footprints',
  'sign-up': 'globe',
  write: 'mail',
  'ask-gp': 'stethoscope',
};
