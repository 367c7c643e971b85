import { partsOf } from '../parts/parts.ts';
import { copyTemplate } from '../parts/copy-template.ts';
import type { Area } from './area.ts';
import { type Group, groupPoints, offersOf } from './groups.ts';
import { drawLand } from './land.ts';
import { LatLngBounds, type LayerGroup, type LeafletMap, Point, type TileLayer } from './leaflet.ts';
import { Marks } from './marks.ts';
import { OfferPopup } from './offer-popup.ts';
import { CLOSEST, openLeaflet } from './open-leaflet.ts';
import { gatherPoints, type MapOffer, type MapPoint } from './points.ts';
import { makeTiles } from './tiles.ts';
import { TownNameLayer } from './town-name-layer.ts';
import { describeGroup, nameMark, type Shown } from './wording.ts';

/** Size of a mark as a finger meets it, and as it is seen, in rem. */
const MARK = 2.75;
const MARK_SEEN = 2.125;

/** A single spot is shown with its surroundings, not from as close as can be. */
const CLOSEST_FIT = 12;

interface Options {
  /** `<offer-map>`, with the templates in it. */
  root: HTMLElement;
  canvas: HTMLElement;
  area: Area;
  /** "Vis på listen"; left out where there is no list. */
  choose: ((id: string) => void) | undefined;
  /** How far it can be zoomed, at first and after each zoom. */
  zoomed: (can: { in: boolean; out: boolean }) => void;
}

/** The map that moves: land, names, marks, one popup. It shows what it is given and asks nobody. */
export class MapView {
  #map: LeafletMap;
  #area: Area;
  #land: LayerGroup;
  #tiles: TileLayer | undefined;
  #names: TownNameLayer;
  #marks: Marks;
  #popup: OfferPopup;
  #points: MapPoint[] = [];
  #groups: Group[] = [];
  #markSize = MARK * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

  constructor({ root, canvas, area, choose, zoomed }: Options) {
    const part = partsOf(root);
    const template = (name: string) => part<HTMLTemplateElement>(`map-${name}`);
    const mark = template('mark');
    this.#area = area;
    this.#map = openLeaflet(canvas, area);
    this.#land = drawLand(area.coast).addTo(this.#map);
    this.#names = new TownNameLayer(this.#map);
    this.#marks = new Marks(
      this.#map,
      () => copyTemplate(mark, 'data-map-field').item,
      (group) => this.#chooseGroup(group),
    );
    this.#popup = new OfferPopup(this.#map, {
      templates: { popup: template('popup'), offer: template('offer') },
      choose,
      closed: (group) => this.#popupClosed(group),
    });
    const tellZoom = () => {
      const zoom = this.#map.getZoom();
      zoomed({ in: zoom < this.#map.getMaxZoom(), out: zoom > this.#map.getMinZoom() });
    };
    this.#map.on('zoomend', () => this.#regroup());
    this.#map.on('zoomend zoomlevelschange', tellZoom);
    tellZoom();
    this.#map.on('moveend', () => this.#draw());
    canvas.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#popup.group) return;
      event.preventDefault();
      this.#popup.close();
    });
  }

  /** Show these offers and no others; the map stays where it is. */
  show(offers: readonly MapOffer[]): Shown {
    const { west, south, east, north } = this.#area.coast;
    this.#points = gatherPoints(offers).filter(
      ({ lat, lon }) => lon > west && lon < east && lat > south && lat < north,
    );
    const keys = new Set(this.#points.map(({ key }) => key));
    if (this.#popup.group?.points.some(({ key }) => !keys.has(key))) this.#popup.close();
    this.#regroup();
    this.#draw();
    const onMap = offersOf(this.#points).length;
    const placed = offers.filter(({ points }) => points.length > 0).length;
    return { onMap, placeless: offers.length - placed, outside: placed - onMap };
  }

  /** Move so that all marks are seen; the region, when there are none. */
  fit(): void {
    const { west, south, east, north } = this.#area.region;
    const bounds = boundsOf(this.#points) ?? new LatLngBounds([south, west], [north, east]);
    const padding = 0.75 * this.#markSize;
    this.#map.fitBounds(bounds, { padding: [padding, padding], maxZoom: CLOSEST_FIT });
  }

  zoom(by: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + by);
  }

  /** Move by a share of what is seen, to the east and to the south. */
  pan(across: number, down: number): void {
    const { x, y } = this.#map.getSize();
    this.#map.panBy([across * x, down * y]);
  }

  /**
   * Pictures from another host in place of the drawn map, or the drawn map again.
   *
   * @param failed called when the host has none to give
   */
  useTiles(isOn: boolean, failed: () => void): void {
    this.#tiles?.remove();
    this.#tiles = isOn && this.#area.tiles ? makeTiles(this.#area.tiles, failed).addTo(this.#map) : undefined;
    this.#map.setMaxZoom(this.#tiles?.options.maxZoom ?? CLOSEST);
    if (this.#tiles) this.#land.remove();
    else this.#land.addTo(this.#map);
    // Pictures are made for whole zooms: between them they blur.
    this.#map.options.zoomSnap = this.#tiles ? 1 : 0.25;
    this.#map.setZoom(this.#map.getZoom());
    this.#regroup();
    this.#draw();
  }

  #regroup(): void {
    this.#groups = groupPoints(this.#points, (point) => this.#map.project([point.lat, point.lon]), this.#markSize);
  }

  #draw(): void {
    const seen = this.#map.getBounds();
    const inView = this.#groups.filter(({ points: [{ lat, lon }] }) => seen.contains([lat, lon]));
    const isKept = this.#marks.draw(inView, (group) => {
      const opens = this.#parts(group) ? 'zoom' : 'popup';
      const count = offersOf(group.points).length;
      const name = nameMark(group, this.#area.towns, opens === 'zoom' ? 'zoom' : 'show');
      return { name, opens, count: count > 1 ? String(count) : '' };
    });
    this.#names.draw(this.#tiles ? [] : this.#area.towns, inView, (this.#markSize / MARK) * MARK_SEEN);
    if (!isKept) this.#map.getContainer().focus({ preventScroll: true });
    if (this.#popup.group) this.#marks.setOpen(this.#popup.group, true);
  }

  /** Would a closer look part its points? */
  #parts({ points }: Group): boolean {
    const closest = (point: MapPoint) => this.#map.project([point.lat, point.lon], this.#map.getMaxZoom());
    return points.length > 1 && groupPoints(points, closest, this.#markSize).length > 1;
  }

  #chooseGroup(group: Group): void {
    const bounds = boundsOf(group.points);
    if (!bounds || !this.#parts(group)) {
      this.#popup.open(group, describeGroup(group, this.#area.towns));
      this.#marks.setOpen(group, true);
      return;
    }
    const room = new Point(this.#markSize, this.#markSize).multiplyBy(2);
    const closer = Math.max(this.#map.getBoundsZoom(bounds, false, room), this.#map.getZoom() + 1);
    // The focus that stands on a mark goes on to what the mark parts into; some browsers put none on a pressed button.
    this.#marks.focus(group.points[0].key);
    this.#map.setView(bounds.getCenter(), Math.min(closer, this.#map.getMaxZoom()));
  }

  /** The focus goes back to the mark, unless the visitor has moved it elsewhere. */
  #popupClosed(group: Group): void {
    this.#marks.setOpen(group, false);
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body && !activeElement.closest('.map-popup')) return;
    if (!this.#marks.focus(group.points[0].key)) this.#map.getContainer().focus({ preventScroll: true });
  }
}

function boundsOf(points: readonly MapPoint[]): LatLngBounds | undefined {
  return points.length > 0 ? new LatLngBounds(points.map(({ lat, lon }) => [lat, lon])) : undefined;
}
