// What goes on, in a sentence or two made of numbers.
import { evaluate } from "../widget/formula.js";
import { format } from "../widget/numbers.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/engine.js").Shown} Shown */

const FADED = 0.01; // of the run's longest pull: what is below has faded
const STILL = 1e-4; // of the picture's units in a step: a sample that goes no farther stands still
const MANY = 10; // how many times is said in words up to
const NAME = /\{(\w+)\}/g; // of a number in a sentence

/** The mean of a histogram's values. @param {import("../training/histogram.js").Histogram} histogram */
const mean = ({ edges: [low, high], shares }) =>
  shares.reduce((sum, share, i) => sum + share * (low + ((i + 0.5) * (high - low)) / shares.length), 0);

/**
 * All numbers by which a moment of a run can be told: what the page sees, what was measured, what is set, what follows.
 * @param {Manifest} manifest @param {import("../training/trainer.js").Values} values @param {Shown} shown
 * @param {{pull: number, moved: number, alone?: boolean, distance: number, covered: number | null, quality: number | null}} seen
 * @returns {Record<string, any>}
 */
export function numbersOf(manifest, values, shown, seen) {
  /** @type {Record<string, any>} */
  const numbers = { ...values, steps: shown.steps, updates: shown.steps + shown.discriminatorSteps, mean_slope: mean(shown.slopes), ...seen };
  manifest.measured.forEach((name, i) => {
    if (!Number.isNaN(shown.last[i]) || !(name in numbers)) numbers[name] = shown.last[i];
  });
  for (const [name, tree] of Object.entries(manifest.derived)) numbers[name] = evaluate(tree, numbers);
  return numbers;
}

/** Up to three digits. @param {number} value */
export const short = (value) => {
  const size = Math.abs(value);
  return size >= 0.01 && size < 1000 ? String(Number(value.toFixed(size < 1 ? 3 : size < 100 ? 2 : 0))) : format(value);
};

/**
 * The template with its numbers; nothing while one of them is not there, and without a clause in [brackets] that lacks one.
 * @param {string} template @param {Record<string, any>} numbers
 */
export function filled(template, numbers) {
  const known = (/** @type {string} */ text) => [...text.matchAll(NAME)].every(([, name]) => Number.isFinite(numbers[name]));
  const said = template.replace(/\[(.*?)\]/g, (_, clause) => (known(clause) ? clause : ""));
  return known(said) ? said.replace(NAME, (_, name) => short(numbers[name])) : "";
}

/** Where the samples are. @param {Record<string, any>} numbers @param {number} modes @param {number} radius of a mode @param {{mean: number}} floor */
function whereabouts({ covered, quality, distance }, modes, radius, { mean: floor }) {
  const times = distance / floor;
  if (!Number.isFinite(times)) return "";
  const much = times < 1.5 ? "no more than between two samples of the data" : `${times < MANY ? times.toFixed(1) : Math.round(times)} times its floor`;
  const far = `The distance is ${short(distance)}, ${much}`;
  if (!modes) return far;
  const near = Number(radius.toPrecision(1));
  if (covered === 0) return `${far}; no sample lies within ${near} of a mode`;
  const percent = 100 * (quality ?? 0);
  const share = percent > 0 && percent < 0.5 ? "fewer than 1 %" : `${Math.round(percent)} %`;
  return `${far}; ${share} of samples lie within ${near} of a mode, on ${covered} of ${modes}`;
}

/**
 * What became of the pull. Adam and RMSProp divide a gradient by its recent size, so whether a small one still moves the
 * samples is seen only from the samples.
 * @param {Record<string, any>} numbers @param {number} most in this run @param {string} optimizer of the generator
 */
function fate({ pull, moved }, most, optimizer) {
  if (!(pull < FADED * most)) return "";
  const faded = `The longest pull on a sample has faded to ${short(pull)}, from ${short(most)} at its best`;
  if (moved < STILL) return `${faded}, and the samples stand still: G has almost nothing to learn from.`;
  const why = optimizer === "SGD" ? "" : `, since ${optimizer} divides a gradient by its recent size`;
  if (moved >= STILL) return `${faded}, but the samples still move by ${short(moved)} a step${why}.`;
  return `${faded}.`;
}

/**
 * @param {Manifest} manifest @param {Record<string, any>} numbers @param {{modes: number, radius: number, floor: {mean: number}, most: number}} around
 * @returns {string}
 */
export function sentence(manifest, numbers, { modes, radius, floor, most }) {
  if (numbers.updates === 0) return "Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";
  const where = whereabouts(numbers, modes, radius, floor);
  const judge = manifest.discriminator === "critic" ? "f" : "D";
  const goes = numbers.alone ? `G has moved alone: ${judge} has not seen these samples yet.` : filled(manifest.sentence, numbers);
  return [where && `${where}.`, goes, fate(numbers, most, manifest.optimizers.generator)].filter(Boolean).join(" ");
}
