// What the flash game counts: how long the next flash is, and how sure a share of errors is.

export const FIRST = 500; // ms of the first flash
export const SHORTEST = 30;
export const LONGEST = 1000;
const STEP = 0.9; // a right answer makes the flash so much shorter; a wrong one undoes three of these

/**
 * The next flash. Three right answers and one wrong leave it as it was, so that it settles where three of four are right.
 * @param {number} ms @param {boolean} right
 */
export const next = (ms, right) => Math.min(LONGEST, Math.max(SHORTEST, ms * (right ? STEP : STEP ** -3)));

const Z = 1.96; // of the normal distribution, 95 %

/**
 * Wilson's interval of 95 % for a share, of which k of n were seen.
 * @param {number} k @param {number} n at least 1
 * @returns {[number, number]}
 */
export function interval(k, n) {
  const share = k / n;
  const middle = share + Z ** 2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const total = 1 + Z ** 2 / n;
  return [Math.max(0, (middle - half) / total), Math.min(1, (middle + half) / total)];
}

/** @typedef {{maker: string, ms: number, right: boolean}} Answer maker: "" for a real digit; ms: how long it was shown */

/** @type {[string, (answer: Answer) => boolean][]} */
const TIMES = [
  ["shown for up to 150 ms", ({ ms }) => ms <= 150],
  ["shown for 150 to 300 ms", ({ ms }) => ms > 150 && ms <= 300],
  ["shown for over 300 ms", ({ ms }) => ms > 300],
];

/**
 * Rows of a table: all answers, by time, real digits, and those of each maker; rows without an answer are left out.
 * @param {Answer[]} answers @param {string[]} makers
 * @returns {{name: string, wrong: number, count: number}[]}
 */
export function tally(answers, makers) {
  /** @type {[string, (answer: Answer) => boolean][]} */
  const groups = [
    ["all", () => true],
    ...TIMES,
    ["real digits", ({ maker }) => maker === ""],
    ...makers.map((name) => /** @type {[string, (answer: Answer) => boolean]} */ ([`${name}'s generator`, ({ maker }) => maker === name])),
  ];
  return groups
    .map(([name, belongs]) => ({ name, own: answers.filter(belongs) }))
    .filter(({ own }) => own.length)
    .map(({ name, own }) => ({ name, wrong: own.filter(({ right }) => !right).length, count: own.length }));
}
