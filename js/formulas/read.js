// Formulas that the reader types, such as a*p/(a*p + (1 - a)*q), as trees. ganlib/formulas.py takes the same notation.
import jsep from "jsep";

const LONGEST = 300; // signs
const QUOTED = 14; // signs before a place that tell where it is
/** @type {Record<string, string>} */
const SIGNS = { "**": "^", "\u2212": "-", "\u00b7": "*", "\u00d7": "*", "\u03c3": "sigmoid" };
const PLUS = 43;
const MINUS = 45;

jsep.removeAllUnaryOps();
jsep.removeAllBinaryOps();
jsep.removeAllLiterals();
for (const sign of ["+", "-"]) jsep.addBinaryOp(sign, 9);
for (const sign of ["*", "/"]) jsep.addBinaryOp(sign, 10);
jsep.addBinaryOp("^", 11, true);

/** An operand with its power: -a^2 is -(a^2). @param {any} parser @returns {any} */
function power(parser) {
  const base = parser.gobbleToken();
  parser.gobbleSpaces();
  if (!base || parser.char !== "^") return base;
  parser.index += 1;
  const exponent = power(parser);
  if (!exponent) parser.throwError("Expected something after ^");
  return { type: "BinaryExpression", operator: "^", left: base, right: exponent };
}

jsep.hooks.add("gobble-token", function sign(/** @type {any} */ found) {
  const { code, char } = this;
  if (code !== MINUS && code !== PLUS) return;
  this.index += 1;
  const argument = power(this);
  if (!argument) this.throwError(`Expected something after ${char}`);
  found.node = code === PLUS ? argument : { type: "UnaryExpression", operator: "-", argument, prefix: true };
});

/** What is wrong with a text, for the reader. */
export class NotAFormula extends Error {}

/** A place in a text, in words. @param {string} text @param {number} at */
function place(text, at) {
  const before = text.slice(0, at).trim();
  if (!before) return "at the start";
  return `after \u201C${before.length > QUOTED ? "\u2026" : ""}${before.slice(-QUOTED)}\u201D`;
}

/** @param {string} text whose brackets may not match */
function matched(text) {
  const open = [];
  for (const [at, sign] of [...text].entries()) {
    if (sign === "(") open.push(at);
    else if (sign === ")" && open.pop() === undefined) throw new NotAFormula(`The bracket ) ${place(text, at)} closes nothing.`);
  }
  if (open.length) throw new NotAFormula(`The bracket ( ${place(text, /** @type {number} */ (open.at(-1)))} does not close.`);
}

/** @param {string} text @returns {any} its tree */
export function parse(text) {
  if (!text.trim()) throw new NotAFormula("Type a formula or a number first.");
  if (text.length > LONGEST) throw new NotAFormula(`At most ${LONGEST} signs, please; this has ${text.length}.`);
  let written = text;
  for (const [sign, plain] of Object.entries(SIGNS)) written = written.replaceAll(sign, plain);
  matched(written);
  try {
    return jsep(written);
  } catch (error) {
    const said = String(error.description ?? error.message).toLowerCase();
    throw new NotAFormula(`I cannot read this as a formula ${place(written, error.index ?? written.length)}: ${said}.`);
  }
}
