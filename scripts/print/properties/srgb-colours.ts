import { invert, scale, transform, transpose, type Matrix, type Triple } from "./matrix.ts";

/** ICC.1:2001-04: XYZ of D50, the white in which all profiles meet. */
export const D50: Triple = [0.9642, 1, 0.8249];

type Chromaticity = readonly [number, number];

/** IEC 61966-2-1:1999, table 1: the primaries, which are those of ITU-R BT.709, and the white D65. */
const RED: Chromaticity = [0.64, 0.33];
const GREEN: Chromaticity = [0.3, 0.6];
const BLUE: Chromaticity = [0.15, 0.06];
const D65: Chromaticity = [0.3127, 0.329];

/** What the eye's cones take from XYZ after Bradford (ICC.1:2010, annex E): in it a colour is carried to another white. */
const BRADFORD: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** XYZ of the three primaries at full light, seen under D50. */
export function findPrimaries(): readonly [Triple, Triple, Triple] {
  const white = toXyz(D65);
  const [red, green, blue] = [toXyz(RED), toXyz(GREEN), toXyz(BLUE)];
  // Together they are white.
  const [r, g, b] = transform(invert(transpose([red, green, blue])), white);
  const adapt = toAdaptation(white, D50);
  return [adapt(scale(red, r)), adapt(scale(green, g)), adapt(scale(blue, b))];
}

/** IEC 61966-2-1:1999, transfer function: the light of a display's value, both from 0 to 1. */
export function toLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** XYZ of a chromaticity with a luminance of 1. */
function toXyz([x, y]: Chromaticity): Triple {
  return [x / y, 1, (1 - x - y) / y];
}

/** How a colour seen under one white looks under another: its cone responses change as those of white do. */
function toAdaptation(from: Triple, to: Triple): (colour: Triple) => Triple {
  const [before, after] = [transform(BRADFORD, from), transform(BRADFORD, to)];
  const back = invert(BRADFORD);
  return (colour) => {
    const [l, m, s] = transform(BRADFORD, colour);
    return transform(back, [
      (l * after[0]) / before[0],
      (m * after[1]) / before[1],
      (s * after[2]) / before[2],
    ]);
  };
}
