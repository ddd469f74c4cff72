// Numbers as the reader types and reads them.

/** Three significant digits, small ones as 2.5e-4. @param {number} value */
export function format(value) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const digits = Number(value.toPrecision(3));
  return size < 1e-3 || size >= 1e6 ? digits.toExponential() : String(digits);
}

const whole = new Intl.NumberFormat("en");

/** Even marks of an axis, each with as many digits as tell it from the next. @param {number[]} marks */
export function ticks(marks) {
  const apart = marks.length > 1 ? marks[1] - marks[0] : marks[0];
  if (Number.isInteger(apart)) return marks.map((mark) => whole.format(mark));
  if (marks.every((mark) => Math.abs(mark) < 1e-3)) return marks.map(format);
  let digits = 0;
  while (digits < 12 && Math.abs(apart * 10 ** digits - Math.round(apart * 10 ** digits)) > 1e-6) digits += 1;
  return marks.map((mark) => (mark === 0 ? "0" : mark.toFixed(digits)));
}

/** A measured number, in the same width for most. @param {number} value */
export const reading = (value) =>
  Number.isNaN(value) ? "\u2013" : value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential(1) : value.toFixed(3);

/**
 * The number that a text says.
 * @param {string} text
 * @param {{low: number, high: number, integer: boolean}} range both ends allowed
 * @returns {{value: number} | {error: string}} the error ends a sentence that begins with the parameter's name
 */
export function parse(text, { low, high, integer }) {
  const trimmed = text.trim();
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
  if (value >= low && value <= high && (!integer || Number.isInteger(value))) return { value };
  const kind = integer ? "a whole number" : "a number";
  const bound = (/** @type {number} */ x) => (integer ? String(x) : format(x));
  return { error: `must be ${kind} from ${bound(low)} to ${bound(high)}; got ${quoted(trimmed)}` };
}

/** A setting's value as its control shows it. @param {number | string} value */
export const told = (value) =>
  typeof value === "string" ? value.replaceAll("_", "-") : Number.isInteger(value) ? String(value) : format(value);

/** What has changed, in words. @param {string} label @param {number | string} before @param {number | string} after */
export const asChange = (label, before, after) => `${label} ${told(before)} \u2192 ${told(after)}`;

const LONGEST = 40; // signs of a stranger's text that are worth repeating

/** A text from elsewhere, as it may stand in a sentence: short, and without signs that turn the direction of writing or are not seen. @param {string} text */
export function short(text) {
  const seen = text.slice(0, 2 * LONGEST).replace(/[\p{C}\p{Z}]+/gu, " ");
  return seen.slice(0, LONGEST) + (text.length > LONGEST ? "\u2026" : "");
}

/** @param {string} text */
export const quoted = (text) => `"${short(text)}"`;

/** A name in code as words: discriminator_optimizer.learning_rate -> discriminator learning rate, samples_a -> samples A. @param {string} name */
export const words = (name) =>
  name.replace("_optimizer.", " ").replace(/[._]/g, " ").replace(/ [a-z]$/, (letter) => letter.toUpperCase());

/**
 * What a reader sees of an objective's names in code: what its control is called, or else its words.
 * @param {{controls: {name: string, label?: string}[], called?: Record<string, string>, discriminator: string}} manifest @returns {(name: string) => string}
 */
export const naming = ({ controls, called: others, discriminator }) => {
  const own = Object.fromEntries(controls.flatMap(({ name, label }) => (label ? [[name, label]] : [])));
  const called = new Map(Object.entries({ ...others, ...own }));
  return (name) => called.get(name) ?? words(name).replace("discriminator", discriminator);
};
