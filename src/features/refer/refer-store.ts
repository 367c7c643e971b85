import { readReferState, type ReferState, writeReferState } from '#domain/refer/refer-state.ts';

/** With the version of what is kept, and the path, since two sites may share a host. */
const KEY = `henvis-1:${import.meta.env.BASE_URL}`;
const SHORTCUTS_KEY = `henvis-genveje-1:${import.meta.env.BASE_URL}`;

/** The patient of this tab; nobody where the tab keeps none, or this browser lets a page keep nothing. */
export function loadPatient(): ReferState {
  try {
    return readReferState(sessionStorage.getItem(KEY));
  } catch {
    return readReferState(null);
  }
}

/** Keep the patient until the tab is closed or the sheet is printed; nobody leaves no trace. */
export function storePatient(state: ReferState): void {
  const text = writeReferState(state);
  try {
    if (text === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // The page still knows it, until it is left.
  }
}

/** Are single keys on? They are until somebody has switched them off in this browser. */
export function hasShortcuts(): boolean {
  try {
    return localStorage.getItem(SHORTCUTS_KEY) === null;
  } catch {
    return true;
  }
}

/** Remember that somebody wants no single keys; wanting them leaves no trace. */
export function storeShortcuts(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SHORTCUTS_KEY);
    else localStorage.setItem(SHORTCUTS_KEY, 'fra');
  } catch {
    // The page still knows it, until it is left.
  }
}
