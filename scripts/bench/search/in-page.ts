/** What runs in the page that is measured. Each function is sent there as text: it stands alone. */

/** A question answered: how long it took, and the offers of the list, best first. */
export interface Answered {
  ms: number;
  ids: string[];
}

/** Write a question in the field, press Enter at once, and wait until the list has settled on it. */
export function askInPage(query: string): Promise<Answered> {
  const patienceMs = 60_000;
  const list = document.querySelector<HTMLElement>('[data-results]');
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!list || !field?.form)
    throw new Error('A page to be searched has a form with input[name=q], and [data-results].');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`"${query}" had no answer in ${patienceMs} ms.`)), patienceMs);
    const observer = new MutationObserver(() => {
      if (list.dataset['settled'] !== query) return;
      const ms = performance.now() - started;
      clearTimeout(timer);
      observer.disconnect();
      const rows = [...list.querySelectorAll('[data-offer]')];
      resolve({ ms, ids: rows.map((row) => row.getAttribute('data-offer') ?? '') });
    });
    observer.observe(list, { attributes: true, attributeFilter: ['data-settled'] });
    const started = performance.now();
    field.focus();
    field.value = query;
    field.form?.requestSubmit();
  });
}

/** Tell the length of each task over 50 ms from now on, as events of the window. */
export function watchLongTasks(): void {
  const lengths: number[] = [];
  const observer = new PerformanceObserver((list) =>
    lengths.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  window.addEventListener('bench-take-tasks', () => {
    lengths.push(...observer.takeRecords().map(({ duration }) => duration));
    document.documentElement.dataset['longestTask'] = String(Math.max(0, ...lengths));
    lengths.length = 0;
  });
}

/** The longest task since the last time, in milliseconds; 0 when none was over 50. */
export function takeLongestTask(): number {
  window.dispatchEvent(new Event('bench-take-tasks'));
  return Number(document.documentElement.dataset['longestTask']);
}

/** Keep the page busy for 80 ms in one task, which must be seen. */
export function beBusy(): void {
  setTimeout(() => {
    const until = performance.now() + 80;
    while (performance.now() < until);
    document.documentElement.dataset['wasBusy'] = '';
  });
}
