import type { Area } from './area.ts';
import { TileLayer } from './leaflet.ts';

/**
 * Pictures of the map from the host that `site.yaml` names.
 *
 * @param failed called when the first answer is that there are none
 */
export function makeTiles({ url, maxZoom }: NonNullable<Area['tiles']>, failed: () => void): TileLayer {
  const layer = new TileLayer(url, {
    maxZoom,
    // The page tells nobody where a visitor is; hosts of tiles turn away those who do not say what site asks.
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  let hasSome = false;
  layer.once('tileload', () => (hasSome = true));
  layer.on('tileerror', () => {
    if (!hasSome) failed();
  });
  return layer;
}
