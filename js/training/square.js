// The square of the plane that is drawn: how wide it is, and the points at which the surface is looked at.

/** Points along one side of the square on which the surface is drawn, where nothing else is asked for. */
export const SIDE = 48;
const ASTRAY = 0.05; // share of the samples that may lie outside of the picture
const WIDEST = 16; // times the data's own square

/** How many times the data's square must be shown, so that nearly all samples lie in it: 1, 2, 4, ... @param {Float32Array} samples (n, 2) flat @param {number} limit */
export function zoomOf(samples, limit) {
  let zoom = 1;
  while (zoom < WIDEST && outside(samples, zoom * limit) > ASTRAY * (samples.length / 2)) zoom *= 2;
  return zoom;
}

/** How many points lie outside of the square. @param {Float32Array} points (n, 2) flat @param {number} limit */
export function outside(points, limit) {
  let n = 0;
  for (let i = 0; i < points.length; i += 2)
    if (!(Math.abs(points[i]) <= limit && Math.abs(points[i + 1]) <= limit)) n += 1;
  return n;
}

/** How many points lie along a side of the square that a surface is given on. @param {Float32Array} surface */
export const sideOf = (surface) => Math.round(Math.sqrt(surface.length));

/** @type {Map<string, Float32Array>} */
const grids = new Map();

/** side x side points on [-limit, limit]^2, edges included, row by row from the lowest. @param {number} limit @param {number} side */
export function grid(limit, side) {
  const key = `${limit} ${side}`;
  const known = grids.get(key);
  if (known) return known;
  const at = (/** @type {number} */ i) => limit * ((2 * i) / (side - 1) - 1);
  const points = new Float32Array(2 * side * side);
  for (let row = 0, i = 0; row < side; row++)
    for (let column = 0; column < side; column++, i += 2) {
      points[i] = at(column);
      points[i + 1] = at(row);
    }
  grids.set(key, points);
  return points;
}
