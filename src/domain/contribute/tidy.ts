import type { Draft, TextField, TimeLine } from './draft.ts';

/** What somebody wrote, the way the content is written. What is not understood stays as it was, to be refused in words. */

/** One line without blanks at its ends, in composed letters. */
export const tidy = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** "+45 75891811" and "75891811" as "75 89 18 11"; what is no such number stays as it was written. */
export function tidyPhone(text: string): string {
  const digits = text.replace(/^\s*(\+|00)45/, '').replaceAll(/[\s.-]/g, '');
  return /^\d{8}$/.test(digits) ? digits.replaceAll(/(\d\d)(?=\d)/g, '$1 ') : tidy(text);
}

/** "hornsyldif.dk" as "https://hornsyldif.dk". */
export function tidyWebsite(text: string): string {
  const address = text.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(address) ? `https://${address}` : address;
}

/** "9.30", "930" and "9" as "09:30" and "09:00". */
export function tidyTime(text: string): string {
  const [, hours, minutes = '00'] = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d\d))?\s*$/i.exec(text) ?? [];
  return hours === undefined ? tidy(text) : `${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * What was written as two times in the first field, shared out over both: "10-11.30" is from 10:00 to 11:30. The second
 * field wins where something is written in it.
 *
 * @example tidyTimes({ from: 'kl. 10-11.30', to: '' })   // { from: '10:00', to: '11:30' }
 */
export function tidyTimes({ from, to }: Pick<TimeLine, 'from' | 'to'>): Pick<TimeLine, 'from' | 'to'> {
  const [, first = '', second = ''] = /^(.*?\d.*?)\s*(?:[-\u2010-\u2014\u2212]|\btil\b)\s*(.*\d.*)$/i.exec(from) ?? [];
  const isPair = first !== '' && [first, second].every((text) => /^\d\d:\d\d$/.test(tidyTime(text)));
  if (!isPair || to.trim()) return { from: tidyTime(from), to: tidyTime(to) };
  return { from: tidyTime(first), to: tidyTime(second) };
}

/** "1.200,50 kr." as "1200.50"; "gratis" as "0". */
export function tidyAmount(text: string): string {
  const amount = tidy(text).replace(/\s*(kr\.?|kroner|,-)$/i, '');
  if (/^gratis$/i.test(amount)) return '0';
  return amount.replace(/\.(?=\d{3}(\D|$))/, '').replace(',', '.');
}

const TIDY: Partial<Record<TextField, (text: string) => string>> = {
  phone: tidyPhone,
  website: tidyWebsite,
  email: (text) => text.trim(),
  text: (text) => text.replaceAll(/\r\n?/g, '\n').trim(),
};

/** A text field as it goes into the file. */
export const tidyText = ({ texts }: Draft, name: TextField): string => (TIDY[name] ?? tidy)(texts[name]);
