export type Triple = readonly [number, number, number];
/** Three rows. */
export type Matrix = readonly [Triple, Triple, Triple];

export function transform([a, b, c]: Matrix, vector: Triple): Triple {
  return [dot(a, vector), dot(b, vector), dot(c, vector)];
}

export function transpose([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  return [
    [a, d, g],
    [b, e, h],
    [c, f, i],
  ];
}

/** Of a matrix that has an inverse: the cross products of its rows, divided by its determinant, are the columns. */
export function invert([a, b, c]: Matrix): Matrix {
  const determinant = dot(a, cross(b, c));
  const toColumn = (left: Triple, right: Triple) => scale(cross(left, right), 1 / determinant);
  return transpose([toColumn(b, c), toColumn(c, a), toColumn(a, b)]);
}

export function scale([x, y, z]: Triple, by: number): Triple {
  return [x * by, y * by, z * by];
}

function dot([a, b, c]: Triple, [x, y, z]: Triple): number {
  return a * x + b * y + c * z;
}

function cross([a, b, c]: Triple, [x, y, z]: Triple): Triple {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}
