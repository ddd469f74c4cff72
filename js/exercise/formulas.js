// What formulas of letters are worth, and whether a typed one is right. five_critics/formulas.py takes the same notation.
import { NotAFormula, parse } from "../formulas/read.js";

export { NotAFormula, parse };

/** @typedef {Record<string, number>} Letters */
/** @typedef {Record<string, [number, number]>} Ranges */

const POINTS = 24;
const TOLERANCE = 1e-6;
const PRIMES = [2, 3, 5, 7, 11];
/** @type {Record<string, (a: number, b: number) => number>} */
const OPERATORS = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "^": Math.pow };
/** @type {Map<string, (...x: number[]) => number>} */
const FUNCTIONS = new Map(
  Object.entries({
    abs: Math.abs,
    exp: Math.exp,
    log: Math.log,
    ln: Math.log,
    sqrt: Math.sqrt,
    tanh: Math.tanh,
    sigmoid: (t) => 1 / (1 + Math.exp(-t)),
    softplus: (t) => Math.log1p(Math.exp(t)),
    relu: (t) => Math.max(0, t),
    min: Math.min,
    max: Math.max,
  }),
);
/** @param {any} node @param {Letters} letters @returns {number} */
function worth(node, letters) {
  const known = Object.keys(letters);
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number") return node.value;
      break;
    case "Identifier":
      if (Object.hasOwn(letters, node.name)) return letters[node.name];
      if (node.name === "pi") return Math.PI;
      throw new NotAFormula(`"${node.name}" has no meaning here. ${known.length ? `Letters: ${known.join(", ")}.` : "A number is asked."}`);
    case "UnaryExpression":
      return -worth(node.argument, letters);
    case "BinaryExpression":
      return OPERATORS[node.operator](worth(node.left, letters), worth(node.right, letters));
    case "CallExpression": {
      const made = node.callee.type === "Identifier" ? FUNCTIONS.get(node.callee.name) : undefined;
      if (made && node.arguments.length) return made(...node.arguments.map((/** @type {any} */ one) => worth(one, letters)));
      throw new NotAFormula("Before this bracket stands no function that I know. Is a * missing?");
    }
    case "Compound":
      throw new NotAFormula("Something is missing between two parts. Write products with *, as in 2*a.");
  }
  throw new NotAFormula("Only numbers, letters, + - * / ^, brackets and functions make a formula.");
}

/** What a text is worth; NaN where it has no finite value. @param {any} tree @param {Letters} letters */
export function evaluate(tree, letters) {
  const value = worth(tree, letters);
  return Number.isFinite(value) ? value : NaN;
}

/** Where formulas are compared: spread over the ranges, evenly and without order. @param {Ranges} ranges @returns {Letters[]} */
export function points(ranges) {
  const entries = Object.entries(ranges);
  const place = (/** @type {number} */ i, /** @type {number} */ j, /** @type {[number, number]} */ [low, high]) =>
    low + (high - low) * ((0.5 + (i + 1) * Math.sqrt(PRIMES[j])) % 1);
  return Array.from({ length: entries.length ? POINTS : 1 }, (_, i) =>
    Object.fromEntries(entries.map(([letter, ends], j) => [letter, place(i, j, ends)])),
  );
}

const close = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
const brief = (/** @type {number} */ value) => String(Number(value.toPrecision(4)));

/**
 * What to say of a typed answer.
 * @param {string} text
 * @param {{answer: string, letters: Ranges, mistakes: [string, string][]}} field
 * @returns {{right: boolean, said: string}}
 */
export function judge(text, { answer, letters, mistakes }) {
  try {
    const at = points(letters);
    const values = (/** @type {string} */ formula) => {
      const tree = parse(formula);
      return at.map((where) => evaluate(tree, where));
    };
    const [got, wanted] = [values(text), values(answer)];
    const is = (/** @type {number[]} */ other) => got.every((value, i) => close(value, other[i]));
    const first = Object.entries(at[0]).map(([letter, value]) => `${letter} = ${brief(value)}`);
    const lost = got.findIndex(Number.isNaN);
    if (lost >= 0) return { right: false, said: "This has no finite value everywhere: something overflows, or 0 divides." };
    if (is(wanted)) return { right: true, said: "Right." };
    const known = mistakes.find(([formula]) => is(values(formula)));
    if (known) return { right: false, said: known[1] };
    if (is(wanted.map((value) => -value))) return { right: false, said: "The sign is turned." };
    if (is(wanted.map((value) => 2 * value))) return { right: false, said: "It is twice the right value." };
    if (is(wanted.map((value) => value / 2))) return { right: false, said: "It is half of the right value." };
    return { right: false, said: `Not yet. ${first.length ? `At ${first.join(", ")} yours is ${brief(got[0])}.` : `Yours is ${brief(got[0])}.`}` };
  } catch (error) {
    if (!(error instanceof NotAFormula)) throw error;
    return { right: false, said: error.message };
  }
}
