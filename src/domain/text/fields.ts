import type { z } from 'zod';
import type * as fields from './fields.schema.ts';

/** Where a fact was read, and when (`date` may be a day, a month, a year or `unknown`). */
export type Source = z.infer<typeof fields.source>;

/** How someone is reached; every part may be unknown. */
export type Contact = z.infer<typeof fields.contact>;

/** A telephone number as an address to ring: "75 89 18 11" → "tel:+4575891811"; short numbers stay as they are. */
export function phoneHref(phone: string): string {
  const digits = phone.replaceAll(' ', '');
  return `tel:${digits.length === 8 ? '+45' : ''}${digits}`;
}

/** Is this one of the numbers that ring nowhere, which examples use? */
export function isMadeUpPhone(phone: string): boolean {
  return phone.startsWith('0');
}

/**
 * Text as an id: lower-case ASCII words joined by hyphens.
 *
 * @example toSlug('Åben vejning, Tørring')   // "aaben-vejning-toerring"
 */
export function toSlug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** "a", "a og b", "a, b og c" */
export function joinWithAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
}

/** The first letter made a capital, in Danish. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
