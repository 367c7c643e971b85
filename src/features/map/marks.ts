import { type Group, groupKey } from './groups.ts';
import { DivIcon, LayerGroup, type LeafletMap, Marker } from './leaflet.ts';

/** How one mark looks and is named. */
export interface MarkFace {
  name: string;
  /** What is written on it; empty for a single offer. */
  count: string;
  opens: 'popup' | 'zoom';
}

interface Mark {
  group: Group;
  marker: Marker;
  button: HTMLElement;
}

/** A mark that the keyboard comes to is moved this far from the edge of the map, in pixels. */
const EDGE: [number, number] = [32, 32];

/** The marks on the map: real buttons in Leaflet's marker pane, kept for as long as their group stays the same. */
export class Marks {
  #marks = new Map<string, Mark>();
  #map: LeafletMap;
  #layer: LayerGroup;
  #makeButton: () => HTMLElement;
  #choose: (group: Group) => void;

  constructor(map: LeafletMap, makeButton: () => HTMLElement, choose: (group: Group) => void) {
    this.#map = map;
    this.#layer = new LayerGroup().addTo(map);
    this.#makeButton = makeButton;
    this.#choose = choose;
  }

  /**
   * Show these groups and no others. A focused mark that goes hands its focus to the mark that took its place.
   *
   * @returns false when the focus was on a mark and nothing took its place
   */
  draw(groups: readonly Group[], face: (group: Group) => MarkFace): boolean {
    const focused = [...this.#marks.values()].find(({ button }) => button === document.activeElement);
    const wanted = new Map(groups.map((group) => [groupKey(group), group]));
    for (const [key, { marker }] of this.#marks) {
      if (wanted.has(key)) continue;
      this.#layer.removeLayer(marker);
      this.#marks.delete(key);
    }
    for (const [key, group] of wanted) {
      const mark = this.#marks.get(key) ?? this.#add(key, group);
      mark.group = group;
      dress(mark.button, face(group));
    }
    return !focused || focused.button.isConnected || this.focus(focused.group.points[0].key);
  }

  /** Focus the mark that stands for a point; false when none does. */
  focus(pointKey: string): boolean {
    const button = this.#buttonOf(pointKey);
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  /** Say of a group's mark that its popup is open, or not. */
  setOpen({ points: [first] }: Group, isOpen: boolean): void {
    const button = this.#buttonOf(first.key);
    if (button?.dataset['opens'] === 'popup') button.setAttribute('aria-expanded', String(isOpen));
  }

  #buttonOf(pointKey: string): HTMLElement | undefined {
    return [...this.#marks.values()].find(({ group }) => group.points.some(({ key }) => key === pointKey))?.button;
  }

  #add(key: string, group: Group): Mark {
    const button = this.#makeButton();
    const { lat, lon } = group.points[0];
    // The button is the control: Leaflet's own marker has no name of its own and would be a second stop for Tab.
    const icon = new DivIcon({ className: 'map-mark-at', html: button, iconSize: [0, 0] });
    const marker = new Marker([lat, lon], { icon, interactive: false, keyboard: false });
    const mark: Mark = { group, marker, button };
    // A press on a mark must not drag the map, nor a click on it close its popup again.
    for (const type of ['mousedown', 'touchstart', 'dblclick', 'click']) {
      button.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    button.addEventListener('click', () => this.#choose(mark.group));
    button.addEventListener('focus', () => {
      // Not for a press: the mark would move away under the finger.
      if (button.matches(':focus-visible')) this.#map.panInside([lat, lon], { padding: EDGE, animate: false });
    });
    this.#marks.set(key, mark);
    this.#layer.addLayer(marker);
    return mark;
  }
}

function dress(button: HTMLElement, { name, count, opens }: MarkFace): void {
  button.setAttribute('aria-label', name);
  button.dataset['opens'] = opens;
  if (opens === 'zoom') button.removeAttribute('aria-expanded');
  else if (!button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false');
  if (button.firstElementChild) button.firstElementChild.textContent = count;
}
