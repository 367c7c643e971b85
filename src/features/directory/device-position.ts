import type { Point } from '#domain/place/place.ts';

/** Why there is no position: the visitor or the browser said no, it cannot be found, or it took too long. */
export type PositionTrouble = 'denied' | 'unavailable' | 'timeout';

/** So long the device may look for itself, in milliseconds; the time somebody needs to answer the browser does not count. */
const PATIENCE = 10_000;

/** A position this old will do, in milliseconds. */
const RECENT = 60_000;

/**
 * Ask the device where it is: only when somebody asks for it. What comes back is for the page's memory alone: it goes in
 * no address, no storage and no log.
 */
export function askPosition(): Promise<Point | PositionTrouble> {
  if (!('geolocation' in navigator)) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code, PERMISSION_DENIED, TIMEOUT }) =>
        resolve(code === PERMISSION_DENIED ? 'denied' : code === TIMEOUT ? 'timeout' : 'unavailable'),
      { timeout: PATIENCE, maximumAge: RECENT },
    );
  });
}
