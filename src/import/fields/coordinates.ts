import proj4 from 'proj4';
import type { Wording } from '#domain/problem/problem.ts';

/** UTM zone 32 on ETRS89, in metres: what Danish authorities give (EPSG:25832). */
const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** A point as content writes it, in degrees. */
export interface Degrees {
  lat: string;
  lon: string;
}

export const NOT_A_POINT = (lat: string, lon: string): Wording => ({
  da: `«${lat}» og «${lon}» er hverken grader (55,77 og 9,70) eller meter i UTM 32 (EPSG:25832) i Danmark.`,
  en: `"${lat}" and "${lon}" are neither degrees (55.77 and 9.70) nor metres of UTM 32 (EPSG:25832) in Denmark.`,
});

/** "9,70" and "9.70" are one number; anything with both, or with letters, is none. */
function numberIn(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,15})?$/.test(plain) ? Number(plain) : Number.NaN;
}

const isLat = (number: number) => number > 54.4 && number < 57.9;
const isLon = (number: number) => number > 7.9 && number < 15.3;
/** Denmark's extent in UTM 32, Bornholm included. */
const isEasting = (number: number) => number > 430_000 && number < 910_000;
const isNorthing = (number: number) => number > 6_020_000 && number < 6_420_000;

/** Degrees to six decimals: a tenth of a metre. */
const degreesText = (number: number) => String(Number(number.toFixed(6)));

/**
 * Two numbers as a point in Denmark, in degrees: taken over when they are degrees, converted when they are metres (in
 * either order: north and east cannot be taken for each other here). Undefined for anything else.
 *
 * @example readPoint('6180757.88', '543955.97')   // { lat: "55.770485", lon: "9.700646" }
 */
export function readPoint(lat: string, lon: string): Degrees | undefined {
  const [first, second] = [numberIn(lat), numberIn(lon)];
  if (isLat(first) && isLon(second)) return { lat: degreesText(first), lon: degreesText(second) };
  const metres = isNorthing(first) && isEasting(second) ? [second, first] : [first, second];
  if (!isEasting(metres[0] ?? 0) || !isNorthing(metres[1] ?? 0)) return undefined;
  const [east, north] = proj4(UTM32, 'WGS84', [metres[0] ?? 0, metres[1] ?? 0]);
  const isHere = east !== undefined && north !== undefined && isLat(north) && isLon(east);
  return isHere ? { lat: degreesText(north), lon: degreesText(east) } : undefined;
}
