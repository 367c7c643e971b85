import { todayInDenmark } from '#domain/date/today.ts';
import { describeRecord } from '#domain/refer/record-text.ts';
import type { ReferView } from './refer-view.ts';
import { COPIED, COPY_BY_HAND } from './wording.ts';

/**
 * Put the text for the record on the clipboard; where that is refused, show it to be copied by hand.
 *
 * @param site `data-site` and `data-address` of the page
 */
export async function copyRecord(view: ReferView, chosen: readonly string[], site: DOMStringMap): Promise<void> {
  const { loaded } = view;
  if (!loaded) return;
  const offers = chosen.flatMap((id) => {
    const known = view.factsOf(id);
    if (!known) return [];
    const { title, example, start } = known.row;
    return [{ title, example, start, facts: known.facts }];
  });
  const text = describeRecord({
    day: todayInDenmark(new Date()),
    problem: view.problemLabel,
    doors: view.doors.recorded,
    offers,
    site: {
      name: site['site'] ?? '',
      address: site['address'] ?? '',
      version: loaded.refer.version,
      built: loaded.refer.built,
    },
  });
  try {
    await navigator.clipboard.writeText(text);
    view.showCopy(COPIED, '');
  } catch {
    view.showCopy(COPY_BY_HAND, text);
  }
}
