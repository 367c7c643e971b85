import type { Area } from './area.ts';
import { LeafletMap, type PanOptions, type PointExpression, SVG } from './leaflet.ts';

/** The outline is true to about 60 m: closer than this, and further away than that, it says nothing. */
export const CLOSEST = 13;
const FARTHEST = 8;

/** Leaflet moves the map at the press of an arrow also for those who asked for less motion. */
class StillMap extends LeafletMap {
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, { ...options, animate: false });
  }
}

/**
 * A Leaflet map without marks, kept within the area. It has no controls of Leaflet's own: the page has buttons in
 * Danish, which Space works on.
 *
 * One finger scrolls the page, two move and zoom the map: a visitor on a phone never gets stuck in it. A mouse drags it;
 * its wheel scrolls the page.
 */
export function openLeaflet(canvas: HTMLElement, { coast, region }: Area): LeafletMap {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new (isCalm ? StillMap : LeafletMap)(canvas, {
    attributionControl: false,
    zoomControl: false,
    dragging: false,
    scrollWheelZoom: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    inertia: !isCalm,
    // Land drawn from numbers is sharp at any zoom, so a region can fill its frame.
    zoomSnap: 0.25,
    maxZoom: CLOSEST,
    maxBounds: [
      [coast.south, coast.west],
      [coast.north, coast.east],
    ],
    maxBoundsViscosity: 1,
    renderer: new SVG({ padding: 0.5 }),
  });
  const keepInside = () => {
    const bounds = map.options.maxBounds;
    if (bounds) map.setMinZoom(Math.min(CLOSEST, Math.max(FARTHEST, map.getBoundsZoom(bounds, true))));
  };
  map.fitBounds([
    [region.south, region.west],
    [region.north, region.east],
  ]);
  keepInside();
  map.on('resize', keepInside);
  const dragWithMouse = ({ pointerType }: PointerEvent) =>
    pointerType === 'mouse' ? map.dragging.enable() : map.dragging.disable();
  canvas.addEventListener('pointerover', dragWithMouse, { capture: true });
  canvas.addEventListener('pointerdown', dragWithMouse, { capture: true });
  return map;
}
