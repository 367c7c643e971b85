import type { HandoutLabels, HandoutLanguage } from '#domain/handout/labels.ts';
import { ar } from './ar.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The handout's words in every language it has. All of them come with the page, so that no request tells which is read. */
export const HANDOUT_LABELS: Record<HandoutLanguage, HandoutLabels> = { da, en, ar, uk, tr };
