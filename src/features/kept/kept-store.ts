import type { KeptList } from '#domain/kept/kept-list.ts';
import { readStored, writeStored } from '#domain/kept/stored-list.ts';

/** With the version of what is kept, and the path, since two sites may share a host. */
const KEY = `huskeliste-1:${import.meta.env.BASE_URL}`;
const CHANGED = 'kept-changed';

/** The list as the device keeps it; nothing when this browser lets a page keep nothing. */
export function loadKept(): KeptList | undefined {
  try {
    return readStored(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/**
 * Keep a list on the device, and tell this page; an empty one leaves no trace.
 *
 * @param list made of what `loadKept` gave in the same breath, so that what another tab took off does not come back
 * @returns false when it could not be kept: storage is blocked or full
 */
export function storeKept(list: KeptList): boolean {
  const text = writeStored(list);
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    return false;
  }
  document.dispatchEvent(new Event(CHANGED));
  return true;
}

/** Be told when the list has changed: in this page, in another tab, or while the browser kept this page for "back". */
export function onKeptChange(listener: () => void, signal: AbortSignal): void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  document.addEventListener(CHANGED, listener, { signal });
  window.addEventListener('storage', onStorage, { signal });
  window.addEventListener('pageshow', onReturn, { signal });
}
