import { listToFragment } from '../kept/list-link.ts';
import { MOST_CHOSEN } from './chosen-offers.ts';

/**
 * The address of the patient's sheet, with what is on it in the fragment, which a browser never sends.
 *
 * @param sheet the sheet's own address
 * @param prints should it print as soon as it stands?
 * @example sheetLink('/henvis/seddel/', ['gaahold'], true)   // "/henvis/seddel/#o=gaahold&u=1"
 */
export function sheetLink(sheet: string, chosen: readonly string[], prints: boolean): string {
  return `${sheet}#${listToFragment(chosen.slice(0, MOST_CHOSEN))}${prints ? '&u=1' : ''}`;
}
