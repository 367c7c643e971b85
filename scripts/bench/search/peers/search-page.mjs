/**
 * What the pages of both peers do around their engine: open it when the field gets the focus, answer each letter and
 * each Enter at once, and draw the first rows. `data-settled` says which question the list answers, as Brobygger's does.
 *
 * @param open fetches the engine, and gives what answers a question with rows `{ id, title, text }`
 */
export function runSearchPage(open) {
  const field = document.querySelector('input[name=q]');
  const list = document.querySelector('[data-results]');
  let engine;
  let turn = 0;
  const warm = () => (engine ??= open());

  const drawRow = ({ id, title, text }) => {
    const [row, link, summary] = ['li', 'a', 'p'].map((name) => document.createElement(name));
    row.dataset.offer = id;
    link.href = `/tilbud/${id}/`;
    link.textContent = title;
    summary.textContent = text;
    row.append(link, summary);
    return row;
  };

  const answer = async () => {
    const query = field.value.trim();
    const asked = ++turn;
    delete list.dataset.settled;
    const rows = query === '' ? [] : await (await warm())(query);
    if (asked !== turn) return;
    list.replaceChildren(...rows.map(drawRow));
    list.dataset.settled = query;
  };

  field.addEventListener('focus', () => void warm());
  field.addEventListener('input', () => void answer());
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  list.dataset.settled = '';
}

/** How many rows are drawn: Pagefind fetches a file for each. */
export const ROWS = 5;
