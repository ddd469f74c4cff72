// A loss as a formula of y, the critic's output: its value and its slope. ganlib/formulas.py takes the same formulas.
import { NotAFormula, parse } from "./read.js";

export { NotAFormula };

/** @typedef {[value: number, slope: number]} Dual what something is worth, and how fast that grows with y */
/** @typedef {(y: number) => Dual} Loss */

export const FAR = 4; // outputs are looked at from -FAR to FAR
const PLACES = 64;
/** Where formulas are looked at: evenly, with 0 among them. */
export const LOOKED = Array.from({ length: PLACES + 1 }, (_, i) => FAR * ((2 * i) / PLACES - 1));

const sigmoid = (/** @type {number} */ t) => 1 / (1 + Math.exp(-t));

/** Of two the one that `first` prefers; equals share the slope, as torch has it. @param {(a: number, b: number) => boolean} first @returns {(a: Dual, b: Dual) => Dual} */
const picked = (first) => (a, b) => {
  if (a[0] === b[0]) return [a[0], (a[1] + b[1]) / 2];
  if (Number.isNaN(a[0]) || Number.isNaN(b[0])) return [NaN, NaN];
  return first(a[0], b[0]) ? a : b;
};

/** @param {Dual} base @param {Dual} exponent @returns {Dual} */
function power([a, slope], [b, other]) {
  const value = a ** b;
  const inBase = slope === 0 || b === 0 ? 0 : b * a ** (b - 1) * slope;
  return [value, inBase + (other === 0 ? 0 : value * Math.log(a) * other)];
}

/** @type {Record<string, (...x: Dual[]) => Dual>} */
const OPERATORS = {
  "+": ([a, da], [b, db]) => [a + b, da + db],
  "-": ([a, da], [b, db]) => [a - b, da - db],
  "*": ([a, da], [b, db]) => [a * b, da * b + a * db],
  "/": ([a, da], [b, db]) => [a / b, da / b - (a * db) / (b * b)],
  "^": power,
};

const log = (/** @type {Dual} */ [t, slope]) => /** @type {Dual} */ ([Math.log(t), slope / t]);
/** @type {Map<string, (x: Dual) => Dual>} */
const FUNCTIONS = new Map(
  Object.entries({
    abs: ([t, slope]) => [Math.abs(t), Math.sign(t) * slope],
    exp: ([t, slope]) => [Math.exp(t), Math.exp(t) * slope],
    log,
    ln: log,
    sqrt: ([t, slope]) => [Math.sqrt(t), slope / (2 * Math.sqrt(t))],
    tanh: ([t, slope]) => [Math.tanh(t), (1 - Math.tanh(t) ** 2) * slope],
    sigmoid: ([t, slope]) => [sigmoid(t), sigmoid(t) * sigmoid(-t) * slope],
    softplus: ([t, slope]) => [Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t))), sigmoid(t) * slope],
    relu: ([t, slope]) => (t > 0 || Number.isNaN(t) ? [t, slope] : [0, 0]),
  }),
);
/** @type {Map<string, (a: Dual, b: Dual) => Dual>} of two or more */
const OF_MANY = new Map(Object.entries({ min: picked((a, b) => a < b), max: picked((a, b) => a > b) }));
const NAMES = [...FUNCTIONS.keys(), ...OF_MANY.keys()].join(", ");

/** What an operation makes of its operands, of which numbers have no slope. @param {(...x: Dual[]) => Dual} operation @param {(number | Loss)[]} operands @returns {number | Loss} */
function of(operation, operands) {
  if (operands.every((one) => typeof one === "number")) return operation(...operands.map((one) => /** @type {Dual} */ ([one, 0])))[0];
  return (y) => operation(...operands.map((one) => /** @type {Dual} */ (typeof one === "number" ? [one, 0] : one(y))));
}

/** @param {any} node @returns {number | Loss} a number where there is no y */
function compiled(node) {
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number") return node.value;
      break;
    case "Identifier":
      if (node.name === "y") return (y) => [y, 1];
      if (node.name === "pi") return Math.PI;
      throw new NotAFormula(`\u201C${node.name}\u201D has no meaning here: the critic\u2019s output is y, and functions are ${NAMES}.`);
    case "UnaryExpression":
      return of(([t, slope]) => [-t, -slope], [compiled(node.argument)]);
    case "BinaryExpression":
      return of(OPERATORS[node.operator], [compiled(node.left), compiled(node.right)]);
    case "CallExpression":
      return called(node);
    case "Compound":
      throw new NotAFormula("A sign is missing between two parts: write products with *, as in 2*y.");
  }
  throw new NotAFormula("Only numbers, y, + - * / ^, brackets and functions make a formula.");
}

/** @param {any} node @returns {number | Loss} */
function called({ callee, arguments: given }) {
  const name = callee.type === "Identifier" ? callee.name : "";
  const one = FUNCTIONS.get(name);
  const many = OF_MANY.get(name);
  if (name === "y" || (!one && !many && !name)) throw new NotAFormula("Before a bracket stands no function: is a * missing?");
  if (!one && !many) throw new NotAFormula(`\u201C${name}\u201D is no function here: there are ${NAMES}.`);
  if (one ? given.length !== 1 : !given.length)
    throw new NotAFormula(`${name} takes ${one ? "one number" : "at least one number"}, not ${given.length}.`);
  const operands = given.map(compiled);
  return one ? of(one, operands) : operands.reduce((/** @type {number | Loss} */ a, /** @type {number | Loss} */ b) => of(/** @type {any} */ (many), [a, b]));
}

/** The loss that a text writes. @param {string} text @returns {Loss} */
export function lossOf(text) {
  const found = compiled(parse(text));
  if (typeof found === "number") throw new NotAFormula("This is the same for every y: nothing can be learnt from it.");
  return found;
}

/** Whether a training may start with it. @param {string} text @returns {{value: string} | {error: string}} the error is a sentence */
export function check(text) {
  try {
    const loss = lossOf(text);
    if (!loss(0).every(Number.isFinite))
      throw new NotAFormula("This or its slope is not finite at y = 0, about where an untrained critic\u2019s outputs lie.");
    if (LOOKED.every((y) => !loss(y)[1]))
      throw new NotAFormula(`Its slope is 0 for all y from \u2212${FAR} to ${FAR}: nothing can be learnt from it.`);
    return { value: text.trim() };
  } catch (error) {
    if (!(error instanceof NotAFormula)) throw error;
    return { error: error.message };
  }
}
