import type { AreaTown } from './area.ts';
import type { Group } from './groups.ts';
import { CircleMarker, DivIcon, LayerGroup, type LeafletMap, Marker } from './leaflet.ts';
import { placeTownNames } from './town-names.ts';

/** Font size of a name, in rem. */
const SIZE = 0.9375;

/** Between the land and the marks. */
const PANE = 'townNames';

/** Names of towns on the map. They are read as part of the list, so here they are for the eye alone. */
export class TownNameLayer {
  #map: LeafletMap;
  #layer: LayerGroup;
  #rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

  constructor(map: LeafletMap) {
    this.#map = map;
    map.createPane(PANE);
    this.#layer = new LayerGroup().addTo(map);
  }

  /** Write the names that have room in the view, beside these marks. */
  draw(towns: readonly AreaTown[], marks: readonly Group[], markSize: number): void {
    const { x: width, y: height } = this.#map.getSize();
    const project = ({ lat, lon }: { lat: number; lon: number }) => this.#map.latLngToContainerPoint([lat, lon]);
    const names = placeTownNames(towns, {
      zoom: this.#map.getZoom(),
      project,
      width,
      height,
      size: SIZE * this.#rem,
      marks: marks.map(({ points: [first] }) => project(first)),
      markSize,
    });
    this.#layer.clearLayers();
    for (const { text, box, dot } of names) {
      const name = document.createElement('span');
      name.className = 'map-town';
      name.textContent = text;
      name.setAttribute('aria-hidden', 'true');
      const icon = new DivIcon({ className: 'map-town-at', html: name, iconSize: [0, 0] });
      const at = this.#map.containerPointToLatLng([box.left, box.top]);
      this.#layer.addLayer(new Marker(at, { icon, interactive: false, keyboard: false, pane: PANE }));
      if (!dot) continue;
      const middle = this.#map.containerPointToLatLng([dot.x, dot.y]);
      this.#layer.addLayer(new CircleMarker(middle, { className: 'map-town-dot', radius: 3, interactive: false }));
    }
  }
}
