// Formulas as ganlib/live/export/formulas.py writes them.

/** @typedef {number | string | any[]} Tree a number, a name, or an operator and its operands */

/** @type {Record<string, (...operands: number[]) => number>} */
const OPERATIONS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  log: Math.log,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
};

/** What a formula is worth; NaN where a name has no number. @param {Tree} tree @param {Record<string, any>} numbers @returns {number} */
export function evaluate(tree, numbers) {
  if (typeof tree === "number") return tree;
  if (typeof tree === "string") return Number(numbers[tree] ?? NaN);
  const [operator, ...operands] = tree;
  if (operator === "if") {
    const [name, option, one, other] = operands;
    return evaluate(numbers[name] === option ? one : other, numbers);
  }
  return OPERATIONS[operator](...operands.map((/** @type {Tree} */ operand) => evaluate(operand, numbers)));
}
