import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapOffer } from './points.ts';
import './offer-map.element.ts';

const shown: MapOffer[][] = [];
const view = {
  show: (offers: MapOffer[]) => {
    shown.push(offers);
    return { onMap: offers.length, placeless: 0, outside: 0 };
  },
  fit: vi.fn(),
  zoom: vi.fn(),
  pan: vi.fn(),
  useTiles: vi.fn(),
};
const options = vi.fn();
vi.mock('./map-view.ts', () => ({
  MapView: function (given: unknown) {
    options(given);
    return view;
  },
}));

const offer = (id: string, town = 'loesning'): MapOffer => ({
  id,
  title: id,
  href: `/tilbud/${id}/`,
  points: [{ lat: 55.8, lon: 9.7, name: 'Hallen', town }],
});

function makeMap(inside = ''): HTMLElement {
  const page = new DOMParser().parseFromString(
    `<offer-map data-area="/kort/omraade.json">
      <div data-map-part="still">
        <svg><a href="/by/loesning/" data-town="loesning" data-name="Løsning" aria-label="Løsning: 7 tilbud"><text data-count>7</text></a>
        <a href="/by/aale/" data-town="aale" data-name="Aale" aria-label="Aale: 2 tilbud"><text data-count>2</text></a></svg>
        <span data-map-part="placeless">25 tilbud er ikke på kortet.</span>
      </div>
      <button data-map-part="open" data-map-action="open" hidden>Åbn kortet</button>
      <div data-map-part="live" hidden>
        <button data-map-part="in" data-map-action="in">Zoom ind</button>
        <button data-map-part="out" data-map-action="out">Zoom ud</button>
        <button data-map-action="all">Vis alle</button>
        <button data-map-action="west">Mod vest</button>
        <button data-map-part="tiles" data-map-action="tiles" aria-pressed="false">Vis detaljeret kort</button>
        <p data-map-part="attribution" hidden></p>
        <div data-map-part="canvas" tabindex="0"></div>
      </div>
      <p role="status" data-map-part="status"></p>${inside}
    </offer-map>`,
    'text/html',
  );
  const map = document.importNode(page.body.firstElementChild as HTMLElement, true);
  document.body.append(map);
  return map;
}

const part = (map: HTMLElement, name: string) => map.querySelector<HTMLElement>(`[data-map-part="${name}"]`);
const status = (map: HTMLElement) => part(map, 'status')?.textContent;
const press = (map: HTMLElement, action: string) =>
  map.querySelector<HTMLElement>(`[data-map-action="${action}"]`)?.click();
const tell = (...offers: MapOffer[]) =>
  document.dispatchEvent(new CustomEvent('offer-results', { bubbles: true, detail: { offers } }));

async function open(map: HTMLElement): Promise<void> {
  press(map, 'open');
  await vi.waitFor(() => expect(part(map, 'open')?.hasAttribute('aria-busy')).toBe(false));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ towns: [] })));
  // jsdom loads no stylesheets.
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    for (const node of nodes) if (node instanceof HTMLLinkElement) node.dispatchEvent(new Event('load'));
  });
});
afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
  shown.length = 0;
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('before it is opened', () => {
  it('shows its button, which is hidden without a script', () => {
    expect(part(makeMap(), 'open')?.hidden).toBe(false);
  });

  it('counts on its signs what the list shows', () => {
    const map = makeMap();
    tell(offer('yoga'), offer('dans'), { ...offer('telefon'), points: [] });
    const labels = [...map.querySelectorAll('[data-town]')].map((sign) => sign.getAttribute('aria-label'));
    expect(labels).toEqual(['Løsning: 2 tilbud', 'Aale: 0 tilbud']);
    expect(part(map, 'placeless')?.textContent).toBe('1 tilbud er ikke på kortet.');
  });

  it('marks the chosen town, and says nothing of the others when the list is of one town', () => {
    const map = makeMap();
    location.hash = '#by=loesning';
    tell(offer('yoga'));
    const [loesning, aale] = map.querySelectorAll('[data-town]');
    expect(loesning?.getAttribute('aria-current')).toBe('true');
    expect(loesning?.textContent).toBe('1');
    expect(aale?.getAttribute('aria-label')).toBe('Aale');
    expect(aale?.textContent).toBe('');
  });

  it('follows a sign as the link it is where there is no list', () => {
    const sign = makeMap().querySelector('[data-town]');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.addEventListener('click', (event) => expect(event.defaultPrevented).toBe(false), { once: true });
    sign?.dispatchEvent(click);
    click.preventDefault();
    expect(location.hash).toBe('');
  });

  it('chooses the town of a sign in the list beside it', () => {
    const map = makeMap();
    tell(offer('yoga'));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    map.querySelector('[data-count]')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(location.hash).toBe('#by=loesning');
  });
});

describe('opened', () => {
  it('asks the list, shows what it answers, fits once, and says how much that is', async () => {
    const map = makeMap();
    const asked = vi.fn(() => tell(offer('yoga')));
    document.addEventListener('offer-map-ready', asked, { once: true });
    await open(map);
    expect(asked).toHaveBeenCalledOnce();
    expect(shown.at(-1)?.map(({ id }) => id)).toEqual(['yoga']);
    vi.runAllTimers();
    expect(status(map)).toBe('Kortet viser 1 tilbud.');
    tell(offer('yoga'), offer('dans'));
    expect(shown.at(-1)).toHaveLength(2);
    expect(view.fit).toHaveBeenCalledOnce();
  });

  it('hides the still map and its button, and takes the focus along', async () => {
    const map = makeMap();
    await open(map);
    expect([part(map, 'still')?.hidden, part(map, 'open')?.hidden, part(map, 'live')?.hidden]).toEqual([
      true,
      true,
      false,
    ]);
    expect(document.activeElement).toBe(part(map, 'canvas'));
  });

  it('says how many there are once a list that is being filtered has settled', async () => {
    const map = makeMap();
    tell(offer('yoga'));
    await open(map);
    vi.runAllTimers();
    tell(offer('yoga'), offer('dans'));
    vi.advanceTimersByTime(300);
    tell(offer('yoga'), offer('dans'), offer('kor'));
    vi.advanceTimersByTime(600);
    expect(status(map)).toBe('Kortet viser 1 tilbud.');
    vi.advanceTimersByTime(200);
    expect(status(map)).toBe('Kortet viser 3 tilbud.');
  });

  it('says so when no list answers', async () => {
    const map = makeMap();
    await open(map);
    expect(status(map)).toBe('Henter tilbuddene …');
    vi.runAllTimers();
    expect(status(map)).toBe('Kortet kan ikke få fat i listen. Hent siden igen.');
  });

  it('shows the offers inside it where there is no list, and offers no way to one', async () => {
    const map = makeMap(`<ul data-map-offers hidden>
      <li data-offer="yoga"><a href="/tilbud/yoga/">Yoga</a> <data value="55.8,9.7">Sundhedshuset</data></li>
      <li data-offer="kor" data-example><a href="/tilbud/kor/">Kor</a></li></ul>`);
    await open(map);
    expect(shown).toEqual([
      [
        {
          id: 'yoga',
          title: 'Yoga',
          href: '/tilbud/yoga/',
          example: false,
          points: [{ lat: 55.8, lon: 9.7, name: 'Sundhedshuset' }],
        },
        { id: 'kor', title: 'Kor', href: '/tilbud/kor/', example: true, points: [] },
      ],
    ]);
    expect(options.mock.lastCall?.[0]).toMatchObject({ choose: undefined });
  });

  it('tells the list which offer to go to', async () => {
    const map = makeMap();
    await open(map);
    const chosen = vi.fn();
    document.addEventListener('offer-chosen', chosen, { once: true });
    (options.mock.lastCall?.[0] as { choose: (id: string) => void }).choose('yoga');
    expect(chosen.mock.lastCall?.[0]).toMatchObject({ bubbles: true, detail: { id: 'yoga' } });
  });

  it('moves and zooms by its buttons, and says at which end a button does nothing', async () => {
    const map = makeMap();
    await open(map);
    for (const action of ['in', 'out', 'west', 'all']) press(map, action);
    expect(view.zoom.mock.calls).toEqual([[1], [-1]]);
    expect(view.pan).toHaveBeenCalledWith(-0.5, 0);
    expect(view.fit).toHaveBeenCalledOnce();
    (options.mock.lastCall?.[0] as { zoomed: (can: object) => void }).zoomed({ in: false, out: true });
    expect(part(map, 'in')?.getAttribute('aria-disabled')).toBe('true');
    expect(part(map, 'out')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('fetches pictures from another host at a press alone, names whose they are, and says when there are none', async () => {
    const map = makeMap();
    await open(map);
    expect(view.useTiles).not.toHaveBeenCalled();
    press(map, 'tiles');
    expect(part(map, 'attribution')?.hidden).toBe(false);
    const [isOn, failed] = view.useTiles.mock.lastCall as [boolean, () => void];
    expect(isOn).toBe(true);
    failed();
    expect(view.useTiles.mock.lastCall?.[0]).toBe(false);
    expect(part(map, 'tiles')?.getAttribute('aria-pressed')).toBe('false');
    expect(part(map, 'attribution')?.hidden).toBe(true);
    expect(status(map)).toBe('Det detaljerede kort kunne ikke hentes. Her er det enkle igen.');
  });
});

describe('when something is missing', () => {
  it('keeps the still map, says so, and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    const map = makeMap();
    await open(map);
    expect(status(map)).toBe('Kortet kunne ikke hentes. Prøv igen om lidt. Listen viser de samme tilbud.');
    expect([part(map, 'still')?.hidden, part(map, 'open')?.hidden, part(map, 'live')?.hidden]).toEqual([
      false,
      false,
      true,
    ]);
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ towns: [] })));
    await open(map);
    expect(part(map, 'live')?.hidden).toBe(false);
  });

  it.each([
    [{ area: '' }, '<offer-map> needs data-area, the address of its area file, and found none.'],
    [{}, '/kort/omraade.json answered 503.'],
  ])('names what was expected: %o', async (data, message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    const map = makeMap();
    Object.assign(map.dataset, data);
    await open(map);
    expect((warn.mock.lastCall?.[0] as Error).message).toBe(message);
  });
});
