import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

/** A QR code as a drawing, with one unit a module. */
export interface QrCode {
  /** The outline of the dark modules: the `d` of a `<path>`. */
  path: string;
  /** With the quiet zone around it: the `viewBox` of an `<svg>`. */
  viewBox: string;
}

/** The light margin that a reader needs on each side, in modules: ISO/IEC 18004. */
export const QUIET_ZONE = 4;

/**
 * Draw a text as a QR code, the same at build and in the browser. It may lose 15 % to a crease or a stain (level M) and
 * can still be read.
 *
 * @param text an address, at most 2331 bytes
 * @throws when the text is longer than a QR code can hold
 * @example drawQr('https://a.dk/').viewBox   // "-4 -4 29 29"
 */
export function drawQr(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET_ZONE;
  return { path: shorten(toSvgPath(code)), viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}` };
}

type Corner = readonly [x: number, y: number];

/** The same outline at a fifth of its length: one step a straight line, where the package takes one a module. */
function shorten(path: string): string {
  return path
    .split('Z')
    .filter(Boolean)
    .map((loop) => drawLoop(cornersOf(loop.slice(1).split('L').map(readPoint))))
    .join('');
}

function readPoint(text: string): Corner {
  const [x = NaN, y = NaN] = text.split(' ').map(Number);
  return [x, y];
}

/** The points where a closed line turns. */
function cornersOf(points: readonly Corner[]): Corner[] {
  return points.filter(([x, y], index) => {
    const [before, after] = [points.at(index - 1), points[(index + 1) % points.length]];
    const isStraight = (before?.[0] === x && after?.[0] === x) || (before?.[1] === y && after?.[1] === y);
    return !isStraight;
  });
}

function drawLoop(corners: readonly Corner[]): string {
  const steps = corners.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    return x === fromX ? `v${y - fromY}` : `h${x - fromX}`;
  });
  return `M${corners[0]?.join(' ')}${steps.join('')}z`;
}
