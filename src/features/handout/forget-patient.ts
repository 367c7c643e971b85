import { NOBODY } from '#domain/refer/refer-state.ts';
import { storePatient } from '../refer/refer-store.ts';

/** Take away what the page for professionals keeps of a patient until the sheet is printed. */
export function forgetPatient(): void {
  storePatient(NOBODY);
}
