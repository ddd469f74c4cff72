// A stage's picture in words, for those who do not see it, or who have to describe it to others.
import { short } from "./sentence.js";

const MANY = 9; // modes that are called by their places; of more, only their number is told
const NEAR = 0.15; // of the picture's half: a coordinate below lies in the middle

/** @typedef {{title: string, modes: number[][], radius: number, limit: number}} Data of the index */

/** Where a place is on the picture. @param {number[]} place @param {number} limit */
export function placeOf([x, y], limit) {
  const side = (/** @type {number} */ at, /** @type {string} */ low, /** @type {string} */ high) =>
    Math.abs(at) < NEAR * limit ? "" : at < 0 ? low : high;
  return [side(y, "lower", "upper"), side(x, "left", "right")].filter(Boolean).join(" ") || "middle";
}

/** The mean of points, flat. @param {Float32Array} points */
function centre(points) {
  const sums = [0, 0];
  points.forEach((value, i) => (sums[i % 2] += value));
  return sums.map((sum) => sum / (points.length / 2));
}

/** Root mean square distance from a place. @param {Float32Array} points @param {number[]} from */
function spread(points, from) {
  let sum = 0;
  points.forEach((value, i) => (sum += (value - from[i % 2]) ** 2));
  return Math.sqrt(sum / (points.length / 2));
}

/** The modes on which no point lies. @param {Float32Array} points @param {Data} data */
function empty(points, { modes, radius }) {
  const near = (/** @type {number[]} */ [x, y]) => {
    for (let i = 0; i < points.length; i += 2) if (Math.hypot(points[i] - x, points[i + 1] - y) < radius) return true;
    return false;
  };
  return modes.filter((mode) => !near(mode));
}

/** @param {Float32Array} surface */
function ends(surface) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of surface) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
}

/**
 * @param {import("../training/trainer.js").Manifest} manifest
 * @param {{steps: number, samples: Float32Array, surface: Float32Array, arrows: Float32Array, limit: number}} shown
 * @param {Data} data @param {string} said the sentence beside the picture @param {number} pull typical length of an arrow
 */
export function inWords({ title, surface }, shown, data, said, pull) {
  const { samples, steps, limit } = shown;
  const middle = centre(samples);
  const missing = empty(samples, data);
  const where = placeOf(middle, limit);
  const places = missing.map((mode) => placeOf(mode, data.limit));
  const sentences = [
    `${title} on ${data.title}, after ${steps} steps.`,
    said,
    `The generated points lie about the ${where === "middle" ? where : `${where} part`} of the picture, ${short(spread(samples, middle))} from their mean on average.`,
  ];
  if (missing.length && missing.length < data.modes.length)
    sentences.push(missing.length <= MANY ? `None lies right on the ${missing.length === 1 ? "mode" : "modes"} at ${places.join(", ")}.` : `None lies right on ${missing.length} of the modes.`);
  const [low, high] = ends(shown.surface);
  sentences.push(`The map, ${surface.label}, goes from ${short(low)} to ${short(high)}.`);
  if (shown.arrows.length) sentences.push(`The longer pulls on generated points are ${short(pull)} long.`);
  return sentences.filter(Boolean).join(" ");
}
