/**
 * `<search-door>`: a search field on another page than the directory's. What is typed goes into the fragment of the
 * directory's address, which a browser never sends. Until the script runs the field keeps its room and cannot be used: its
 * form would send the word to the host.
 */
class SearchDoor extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<search-door> needs a <form> inside it, and found none.');
    form.addEventListener('submit', (event) => this.#open(event, form), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #open(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    const asked = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() ? [`${name}=${encodeURIComponent(value.trim())}`] : [],
    );
    location.assign(`${form.action}#${asked.join('&')}`);
  }
}

customElements.define('search-door', SearchDoor);
