import { type Draft, EMPTY_TIME, isAlwaysOpen, isEmptyDraft, isEmptyTime } from '#domain/contribute/draft.ts';
import type { ControlName } from '#domain/contribute/control-of.ts';
import type { PreviewFrame } from '#domain/contribute/draft-offer.ts';
import { formatDay } from '#domain/date/day.ts';
import { capitalise } from '#domain/text/fields.ts';
import type { Town } from '#domain/site/site.ts';
import { copyTemplate } from '../parts/copy-template.ts';
import { type Parts, partsOf } from '../parts/parts.ts';
import { todayInDenmark } from '../kept/today.ts';
import { FormFaults } from './form-faults.ts';
import { FormFields } from './form-fields.ts';
import { Outcome } from './outcome.ts';
import { PointField } from './point-field.ts';
import { ProgressBand } from './progress-band.ts';
import type { Receiver } from './ready-to-send.ts';
import type { Addresses, Corrected, Looked } from './workbench.ts';

const TITLES = { new: 'Få jeres tilbud med på listen', correction: 'Foreslå en rettelse' };
const LOAD_TROUBLE =
  'Noget af siden kunne ikke hentes. Det, du har skrevet, er ikke væk. Tjek forbindelsen, og prøv igen.';
const GONE = 'Tilbuddet findes ikke mere under den adresse. Skriv det som et nyt, eller ring.';

const KEPT_PARTS = { keptTimes: 'kept-times', keptPlaces: 'kept-places' } as const;

/** The page around the form: finds its parts, and shows what the workbench says. */
export class FormPage {
  readonly part: Parts;
  readonly fields: FormFields;
  readonly faults: FormFaults;
  readonly outcome: Outcome;
  readonly point: PointField;
  readonly progress: ProgressBand;
  readonly addresses: Addresses;
  readonly receiver: Receiver;
  readonly #root: HTMLElement;
  #availability: string | undefined;

  /** @param pointChanged the point of a place was set or taken away */
  constructor(root: HTMLElement, pointChanged: () => void) {
    this.#root = root;
    this.part = partsOf(root);
    this.fields = new FormFields(this.part);
    this.faults = new FormFaults(this.part);
    const { area = '' } = root.dataset;
    this.point = new PointField(this.part, { area, changed: pointChanged });
    this.progress = new ProgressBand(this.part);
    const { mail, repository, branch = '', folder = '' } = root.dataset;
    this.receiver = { mail, repository: repository ? { repository, branch, folder } : undefined };
    this.outcome = new Outcome(this.part);
    const { facets = '', rows = '', details = '', organisers = '', originals = '', originalCount } = root.dataset;
    this.addresses = { facets, rows, details, organisers, originals, originalCount: Number(originalCount) };
  }

  /** The words behind the ids of a draft, as the page's own choices say them. */
  get frame(): PreviewFrame {
    const { content } = this.part<HTMLTemplateElement>('places-line');
    const towns = [...content.querySelectorAll<HTMLOptionElement>('option[data-at]')];
    const topics = [...this.part('form').querySelectorAll<HTMLInputElement>('input[name="topics"]')];
    return {
      today: todayInDenmark(),
      towns: towns.map(readTown),
      topics: topics.map(({ value, dataset }) => ({ id: value, title: dataset['label'] ?? value })),
    };
  }

  /** A new offer, or a correction of one. */
  showKind(kind: 'new' | 'correction', corrected?: Corrected): void {
    this.part('title').textContent = corrected ? `${TITLES[kind]}: ${corrected.title}` : TITLES[kind];
    for (const box of this.#root.querySelectorAll<HTMLElement>('[data-only]'))
      box.hidden = box.dataset['only'] !== kind;
  }

  /** What stands in the file and not in the form, each with a way to take it away. */
  showKept({ keptTimes, keptPlaces }: Draft, corrected: Corrected | undefined): void {
    const lists = [
      { list: 'keptTimes', positions: keptTimes, words: corrected?.times },
      { list: 'keptPlaces', positions: keptPlaces, words: corrected?.places },
    ] as const;
    for (const { list, positions, words } of lists) {
      const box = this.#root.querySelector<HTMLElement>(`[data-kept="${list}"]`);
      if (box) box.hidden = positions.length === 0;
      this.part(KEPT_PARTS[list]).replaceChildren(
        ...positions.map((position) => {
          const { item, part } = copyTemplate(this.part('kept-line'), 'data-kept-line');
          const known = words?.get(position) ?? '';
          part('words').textContent = list === 'keptPlaces' ? `Sted: ${known}` : known;
          const button = part('drop');
          Object.assign(button.dataset, { list, position: String(position) });
          button.ariaLabel = `Fjern ${known}`;
          return item;
        }),
      );
    }
  }

  /** After one of them was taken away: to the next one, else to the button that adds a line. */
  focusKept(list: keyof typeof KEPT_PARTS): void {
    const part = this.part(KEPT_PARTS[list]);
    const next = part.querySelector('button') ?? part.closest('section')?.querySelector('[data-action="add"]');
    if (next instanceof HTMLElement) next.focus();
  }

  /** What is always open needs no times, and what is by appointment no empty line that asks for one. */
  showWhen(draft: Draft): void {
    this.part('times-box').hidden = isAlwaysOpen(draft);
    const { availability } = draft.texts;
    if (availability === this.#availability) return;
    this.#availability = availability;
    if (!draft.times.every(isEmptyTime)) return;
    this.fields.lines.times.write(availability === 'appointment' ? [] : [EMPTY_TIME]);
  }

  /**
   * A draft from an earlier day, and the way to be rid of it.
   *
   * @param title what it is called, empty where that is not written yet
   */
  showFound(on: string | undefined, title = ''): void {
    const found = this.part('draft-found');
    found.hidden = on === undefined;
    const draft = title.trim() ? `din kladde »${title.trim()}«` : 'din kladde';
    found.textContent = `Vi har fundet ${draft}${on ? ` fra ${formatDay(on)}` : ''}.`;
  }

  showForget(draft: Draft, { canUndo, isKept }: { canUndo: boolean; isKept: boolean }): void {
    this.part('forget').hidden = isEmptyDraft(draft) && !canUndo;
    this.part('forget-label').textContent = canUndo ? 'Fortryd' : 'Slet kladden, og begynd forfra';
    this.part('forget-icon').toggleAttribute('hidden', canUndo);
    this.part('kept-words').textContent = isKept
      ? 'Det, du skriver, bliver på din egen enhed. Det er først sendt, når du selv sender det.'
      : 'Din browser gemmer ikke kladder. Bliv på siden, til du er færdig.';
  }

  say(text: string): void {
    this.part('draft-status').textContent = text;
  }

  showTrouble(trouble: 'load' | 'gone' | undefined): void {
    const notice = this.#root.querySelector<HTMLElement>('[data-trouble]');
    if (notice) notice.hidden = trouble === undefined;
    this.part('trouble-words').textContent = trouble === 'gone' ? GONE : LOAD_TROUBLE;
    const retry = notice?.querySelector<HTMLElement>('button');
    if (retry) retry.hidden = trouble === 'gone';
  }

  /** What the workbench says of the draft. */
  show({ faults, required, notes, isKnownOrganiser, like, progress, unsaid }: Looked): void {
    this.progress.show(progress);
    this.faults.showRequired(required);
    this.faults.show(faults);
    for (const box of this.part('form').querySelectorAll<HTMLElement>('[data-field]')) {
      const note = box.querySelector<HTMLElement>('[data-note]');
      const name = box.dataset['field'] as ControlName;
      // What the point's own buttons have said stays until there is something else to say.
      const text = notes.get(name) ?? (name.endsWith('-lat') ? undefined : '');
      if (note && text !== undefined && note.textContent !== text) note.textContent = text;
    }
    const type = this.fields.boxOf('type');
    if (type) type.hidden = isKnownOrganiser;
    this.part('where-free').hidden = required.has('places-0-town');
    this.#showUnsaid(unsaid);
    this.#showLike(like);
  }

  showOrganisers(names: readonly string[]): void {
    const list = this.#root.querySelector('#kendte-arrangoerer');
    list?.replaceChildren(...names.map((name) => Object.assign(document.createElement('option'), { value: name })));
  }

  #showUnsaid(unsaid: Looked['unsaid']): void {
    const box = this.part('unsaid');
    const key = JSON.stringify(unsaid);
    box.hidden = unsaid.length === 0;
    if (box.dataset['shown'] === key) return;
    box.dataset['shown'] = key;
    this.part('unsaid-list').replaceChildren(
      ...unsaid.map(([control, words]) => {
        const { item, part } = copyTemplate(this.part('unsaid-item'), 'data-unsaid');
        const link = part<HTMLAnchorElement>('link');
        link.href = `#felt-${control}`;
        link.dataset['goto'] = control;
        link.textContent = capitalise(words);
        return item;
      }),
    );
  }

  #showLike(like: Looked['like']): void {
    const key = JSON.stringify(like);
    const list = this.part('like-list');
    if (list.dataset['shown'] === key) return;
    list.dataset['shown'] = key;
    this.part('like').hidden = like.length === 0;
    this.part('like-status').textContent =
      like.length === 0 ? '' : like.length === 1 ? 'Ét tilbud ligner dit.' : `${like.length} tilbud ligner dit.`;
    const { offers = '' } = this.#root.dataset;
    list.replaceChildren(
      ...like.map(({ id, title, organiser, reasons }) => {
        const { item, part, write } = copyTemplate(this.part('like-item'), 'data-like');
        write('name', title);
        write('why', [organiser, ...reasons].filter(Boolean).join(' · '));
        part('see').setAttribute('href', `${offers}${id}/`);
        part('correct').setAttribute('href', `#ret=${id}`);
        for (const link of item.querySelectorAll('a')) link.ariaLabel = `${link.textContent.trim()}: ${title}`;
        return item;
      }),
    );
  }
}

function readTown({ value, dataset }: HTMLOptionElement): Town {
  const [lat = 0, lon = 0] = (dataset['at'] ?? '').split(',').map(Number);
  return {
    id: value,
    name: dataset['name'] ?? value,
    postcodes: [dataset['postcode'] ?? ''],
    at: { lat, lon },
    neighbour: false,
  };
}
