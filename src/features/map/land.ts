import { type Coast, decodeCoast, type LonLat, shoreLines } from '#domain/map/outline.ts';
import { LayerGroup, Polygon, Polyline } from './leaflet.ts';

const flip = ([lon, lat]: LonLat): [lat: number, lon: number] => [lat, lon];

/** The coast as layers: land in one piece without a stroke, and the shore as lines, so that no cut shows an edge. */
export function drawLand(coast: Coast): LayerGroup {
  const land = decodeCoast(coast).map((ring) => ring.map(flip));
  const shore = shoreLines(coast).map((line) => line.map(flip));
  return new LayerGroup([
    new Polygon(land, { className: 'map-ground', stroke: false, interactive: false }),
    new Polyline(shore, { className: 'map-shore', interactive: false }),
  ]);
}
