// Runs an explorer's program: the diagram's function of its controls, one operation on arrays after the other.
// ganlib/live/export/programs.py writes programs and says what the operations are.

/** @typedef {Record<string, number | number[] | Float64Array>} Values of the controls */
/** @typedef {Record<string, Float64Array>} Arrays by name, in row-major order; truth is 1 or 0 */
/** @typedef {(...operands: Float64Array[]) => Float64Array} Operation */
/**
 * @typedef {[name: string, shape: number[], operands: number[], parameters: any[]]} Step
 * @typedef {{controls: Record<string, number[]>, steps: Step[], outputs: Record<string, number>, walk?: Walk}} Program the
 *   shapes of the controls; the steps, whose operands are earlier values, counted from the first control on; which values are
 *   arrays
 * @typedef {{steps: number, start: Program, move: Program}} Walk a state at the start and after each of some moves, which
 *   together are the program's control `path`
 */

/** Abramowitz & Stegun 7.1.6: all terms have one sign, so nothing cancels. @param {number} x */
function erf(x) {
  if (Math.abs(x) > 6) return Math.sign(x);
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) sum += term *= (2 * x * x) / (2 * n + 1);
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** Of each place for itself. @type {Record<string, (...numbers: number[]) => number>} */
const POINTWISE = {
  abs: Math.abs,
  add: (x, y) => x + y,
  bitwise_and: (x, y) => x & y,
  bitwise_or: (x, y) => x | y,
  div: (x, y) => x / y,
  eq: (x, y) => +(x === y),
  erf,
  exp: Math.exp,
  expm1: Math.expm1,
  ge: (x, y) => +(x >= y),
  gt: (x, y) => +(x > y),
  isinf: (x) => +(Math.abs(x) === Infinity),
  le: (x, y) => +(x <= y),
  log: Math.log,
  log1p: Math.log1p,
  lt: (x, y) => +(x < y),
  maximum: Math.max,
  minimum: Math.min,
  mul: (x, y) => x * y,
  ne: (x, y) => +(x !== y),
  neg: (x) => -x,
  pow: (x, y) => x ** y,
  relu: (x) => Math.max(x, 0),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  sign: Math.sign,
  sqrt: Math.sqrt,
  sub: (x, y) => x - y,
  where: (chosen, x, y) => (chosen ? x : y),
};

/** @param {number | number[] | Float64Array} value */
const listed = (value) => (typeof value === "number" ? [value] : value);

/** @param {number[]} shape */
const sizeOf = (shape) => shape.reduce((n, m) => n * m, 1);

/**
 * For each place of an array the place in memory that it is read from.
 * @param {number[]} shape @param {number[]} strides @param {number} [offset]
 */
function places(shape, strides, offset = 0) {
  const found = new Int32Array(sizeOf(shape));
  for (let i = 0; i < found.length; i++) {
    let [rest, at] = [i, offset];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      at += (rest % shape[axis]) * strides[axis];
      rest = Math.floor(rest / shape[axis]);
    }
    found[i] = at;
  }
  return found;
}

/** Where an operand is read for a result of `shape`: axes that it lacks, or of size 1, repeat. @param {number[]} shape @param {number[]} own */
function broadcast(shape, own) {
  const missing = shape.length - own.length;
  let stride = 1;
  const strides = shape.map(() => 0);
  for (let axis = own.length - 1; axis >= 0; axis--) {
    if (own[axis] > 1) strides[axis + missing] = stride;
    stride *= own[axis];
  }
  return places(shape, strides);
}

/** @param {string} name @param {number[]} shape @param {number[][]} own the operands' shapes @returns {Operation} */
function pointwise(name, shape, own) {
  const f = POINTWISE[name];
  const [a, b, c] = own.map((operand) => broadcast(shape, operand));
  const size = sizeOf(shape);
  return (x, y, z) => {
    const found = new Float64Array(size);
    if (c) for (let i = 0; i < size; i++) found[i] = f(x[a[i]], y[b[i]], z[c[i]]);
    else if (b) for (let i = 0; i < size; i++) found[i] = f(x[a[i]], y[b[i]]);
    else for (let i = 0; i < size; i++) found[i] = f(x[a[i]]);
    return found;
  };
}

/**
 * The sum over the middle one of three axes; or all partial sums.
 * @param {[number, number, number]} sizes @param {boolean} partial @returns {Operation}
 */
const sums = ([before, n, after], partial) => (x) => {
  const found = new Float64Array(partial ? x.length : before * after);
  for (let i = 0; i < before; i++)
    for (let k = 0; k < after; k++) {
      let sum = 0;
      for (let j = 0; j < n; j++) {
        const at = (i * n + j) * after + k;
        sum += x[at];
        if (partial) found[at] = sum;
      }
      if (!partial) found[i * after + k] = sum;
    }
  return found;
};

/** One array after the other, in each of `rows` rows. @param {number} rows @returns {Operation} */
const cat = (rows) => (...operands) => {
  const found = new Float64Array(operands.reduce((n, { length }) => n + length, 0));
  let at = 0;
  for (let row = 0; row < rows; row++)
    for (const x of operands) {
      const length = x.length / rows;
      found.set(x.subarray(row * length, (row + 1) * length), at);
      at += length;
    }
  return found;
};

/** @param {Step} step @param {number[][]} own the operands' shapes @returns {Operation} */
function operation([name, shape, , parameters], own) {
  switch (name) {
    case "constant":
      return () => Float64Array.from(parameters, Number); // "NaN" and "Infinity" are no numbers in JSON
    case "arange":
      return () => Float64Array.from({ length: shape[0] }, (_, i) => parameters[0] + i * parameters[1]);
    case "read": {
      const at = places(shape, parameters.slice(1), parameters[0]);
      return (x) => Float64Array.from(at, (i) => x[i]);
    }
    case "sum":
    case "cumsum":
      return sums(/** @type {any} */ (parameters), name === "cumsum");
    case "cat":
      return cat(parameters[0]);
    default:
      return pointwise(name, shape, own);
  }
}

/** @param {Walk} walk @returns {(values: Values) => number[]} all states, one after the other */
function walker({ steps, ...programs }) {
  const [start, move] = [compile(programs.start), compile(programs.move)];
  return (values) => {
    let { state } = start(values);
    const path = [...state];
    for (let i = 0; i < steps; i++) {
      ({ state } = move({ ...values, state }));
      path.push(...state);
    }
    return path;
  };
}

/** What does not depend on a control is computed here, once. @param {Program} program @returns {(values: Values) => Arrays} */
export function compile({ walk, ...program }) {
  if (walk) {
    const [walked, compute] = [walker(walk), compile(program)];
    return (values) => compute({ ...values, path: walked(values) });
  }
  const { controls, steps, outputs } = program;
  const names = Object.keys(controls);
  const shapes = [...Object.values(controls), ...steps.map(([, shape]) => shape)];
  /** @type {Float64Array[]} */
  const values = new Array(shapes.length);
  /** @type {(() => void)[]} */
  const moving = [];
  const moves = shapes.map((_, i) => i < names.length);
  steps.forEach((step, i) => {
    const [operands, at] = [step[2], names.length + i];
    const compute = operation(step, operands.map((operand) => shapes[operand]));
    const run = () => (values[at] = compute(...operands.map((operand) => values[operand])));
    moves[at] = operands.some((operand) => moves[operand]);
    if (moves[at]) moving.push(run);
    else run();
  });
  return (given) => {
    names.forEach((name, i) => (values[i] = Float64Array.from(listed(given[name]))));
    for (const run of moving) run();
    return Object.fromEntries(Object.entries(outputs).map(([name, at]) => [name, values[at]]));
  };
}
