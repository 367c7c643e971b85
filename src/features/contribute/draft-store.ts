import type { Draft } from '#domain/contribute/draft.ts';
import { readDraft, type StoredDraft, writeDraft } from '#domain/contribute/stored-draft.ts';
import { todayInDenmark } from '../kept/today.ts';

/** With the version of what is kept, and the path, since two sites may share a host; a correction has a draft of its own. */
const keyOf = (id: string) => `bidrag-1:${import.meta.env.BASE_URL}${id && `#${id}`}`;

/**
 * The draft that the device keeps.
 *
 * @param id of the offer that is corrected; empty for a new one
 */
export function loadDraft(id: string): StoredDraft | undefined {
  try {
    return readDraft(localStorage.getItem(keyOf(id)));
  } catch {
    return undefined;
  }
}

/** Keep a draft on the device; an empty one leaves no trace. False when this browser lets a page keep nothing. */
export function storeDraft(id: string, draft: Draft): boolean {
  const text = writeDraft(draft, todayInDenmark());
  try {
    if (text === undefined) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), text);
  } catch {
    return false;
  }
  return true;
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // What keeps nothing has nothing to forget.
  }
}
