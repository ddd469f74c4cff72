// Counts of many numbers in even bins.

/** @typedef {{edges: [number, number], shares: Float32Array}} Histogram the lowest and the highest edge, and the share in each bin */

const BINS = 40;
const STEPS = [1, 1.5, 2, 3, 5, 7, 10]; // ends of an axis, times a power of ten

/** The least round number that is not below `value`. @param {number} value */
export function roundUp(value) {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((s) => s * power >= value * (1 - 1e-6)) ?? 10;
  return Number((step * power).toPrecision(3));
}

/**
 * Its ends are round numbers, so that they rest while the values drift; what is not finite is left out.
 * @param {Float32Array} values
 * @param {"from zero" | "around zero"} kind values from 0, or of both signs
 * @returns {Histogram}
 */
export function histogram(values, kind) {
  let most = 0;
  for (const value of values) if (Math.abs(value) > most && Number.isFinite(value)) most = Math.abs(value);
  const high = roundUp(most);
  const low = kind === "from zero" ? 0 : -high;
  const shares = new Float32Array(BINS);
  const scale = BINS / (high - low);
  const bin = (/** @type {number} */ value) => Math.floor((value - low) * scale);
  // An end may lie a rounding error inside the values: float32 weights that are clipped at 0.05 reach -0.0500000007.
  for (const value of values)
    if (Number.isFinite(value)) shares[Math.max(0, Math.min(BINS - 1, bin(value)))] += 1 / values.length;
  return { edges: [low, high], shares };
}
