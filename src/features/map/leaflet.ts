/**
 * Leaflet 1.9.4, imported here alone. It touches `window` at once and weighs 43 KB: only `await import()` may lead here.
 * Its styles are leaflet.css, which the element links to: imported here, Astro would put them on every page with a map.
 */
export {
  CircleMarker,
  DivIcon,
  LatLngBounds,
  Layer,
  LayerGroup,
  Map as LeafletMap,
  type MapOptions,
  Marker,
  type PanOptions,
  Point,
  type PointExpression,
  Polygon,
  Polyline,
  Popup,
  SVG,
  TileLayer,
} from 'leaflet';
