import type { Point } from '#domain/place/place.ts';
import { fetchJson } from '../fetch/fetch-json.ts';
import type { Area } from '../map/area.ts';
import { drawLand } from '../map/land.ts';
import { CircleMarker, type LeafletMap } from '../map/leaflet.ts';
import leafletStyles from '../map/leaflet.css?url';
import { linkStyles } from '../map/link-styles.ts';
import { CLOSEST, openLeaflet } from '../map/open-leaflet.ts';
import { TownNameLayer } from '../map/town-name-layer.ts';

/** Half of what is seen, to the east and to the south. */
const WAYS = new Map<string, readonly [across: number, down: number]>([
  ['west', [-0.5, 0]],
  ['east', [0.5, 0]],
  ['north', [0, -0.5]],
  ['south', [0, 0.5]],
]);

/** So many steps short of the closest, the next towns are seen too: land alone tells nobody where they are. */
const NEAR = 2;

/** A map on which one point is set: by a click, or by moving the map until the cross in its middle stands right. */
export class PointMap {
  readonly #map: LeafletMap;
  #mark: CircleMarker | undefined;

  private constructor(canvas: HTMLElement, area: Area, chosen: (point: Point) => void) {
    this.#map = openLeaflet(canvas, area);
    drawLand(area.coast).addTo(this.#map);
    const names = new TownNameLayer(this.#map);
    const draw = () => names.draw(area.towns, [], 0);
    this.#map.on('moveend', draw);
    draw();
    this.#map.on('click', ({ latlng: { lat, lng } }) => chosen({ lat, lon: lng }));
  }

  /**
   * @param area the address of the area's file
   * @param chosen a point was clicked
   */
  static async open(canvas: HTMLElement, area: string, chosen: (point: Point) => void): Promise<PointMap> {
    const [file] = await Promise.all([fetchJson(area), linkStyles(leafletStyles)]);
    return new PointMap(canvas, file as Area, chosen);
  }

  /** Where the cross stands. */
  get middle(): Point {
    const { lat, lng } = this.#map.getCenter();
    return { lat, lon: lng };
  }

  /** It stands in another place of the page, which may be of another size. */
  resize(): void {
    this.#map.invalidateSize();
  }

  /** Show the point that is set, or none. */
  show(point: Point | undefined): void {
    this.#mark?.remove();
    if (!point) return;
    this.#mark = new CircleMarker([point.lat, point.lon], { className: 'cf-point', radius: 9, interactive: false });
    this.#mark.addTo(this.#map);
  }

  /** Look at a place from near by, at once: the cross stands there when the next button is pressed. */
  goTo({ lat, lon }: Point): void {
    this.#map.setView([lat, lon], CLOSEST - NEAR, { animate: false });
  }

  /**
   * Move at once, so that the cross stands where the next button takes it.
   *
   * @param action of the buttons above the map: in, out, all, west …
   */
  do(action: string): void {
    if (action === 'in' || action === 'out') this.#map.setZoom(this.#map.getZoom() + (action === 'in' ? 1 : -1));
    if (action === 'all') this.#map.setZoom(this.#map.getMinZoom());
    const [across, down] = WAYS.get(action) ?? [0, 0];
    const { x, y } = this.#map.getSize();
    if (across || down) this.#map.panBy([across * x, down * y], { animate: false });
  }
}
