// Seeded random numbers, the same in the page and in Python (ganlib/draws.py, where more is said).
// JavaScript makes nothing else by itself: what is done with them is in the graphs.

const BLOCKS = 512; // made at a time
const words = /* @__PURE__ */ new Uint32Array(2 * BLOCKS);

/** FNV-1a of the text's UTF-8 bytes, 32 bits. @param {string} text */
function hash(text) {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
}

/**
 * Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror and Shaw 2011): encrypts `n` counters that follow each other into
 * the first 2n of `words`.
 * @param {number} key0 @param {number} key1
 * @param {number} counter0 the lower word of the first counter @param {number} counter1 the upper one
 * @param {number} n at most BLOCKS
 */
function threefry(key0, key1, counter0, counter1, n) {
  const key2 = 0x1bd11bda ^ key0 ^ key1;
  for (let i = 0; i < 2 * n; i += 2) {
    let a = (counter0 + key0) | 0;
    let b = (counter1 + key1) | 0;
    b = ((b << 13) | (b >>> 19)) ^ (a = (a + b) | 0);
    b = ((b << 15) | (b >>> 17)) ^ (a = (a + b) | 0);
    b = ((b << 26) | (b >>> 6)) ^ (a = (a + b) | 0);
    b = ((b << 6) | (b >>> 26)) ^ (a = (a + b) | 0);
    a = (a + key1) | 0;
    b = (b + key2 + 1) | 0;
    b = ((b << 17) | (b >>> 15)) ^ (a = (a + b) | 0);
    b = ((b << 29) | (b >>> 3)) ^ (a = (a + b) | 0);
    b = ((b << 16) | (b >>> 16)) ^ (a = (a + b) | 0);
    b = ((b << 24) | (b >>> 8)) ^ (a = (a + b) | 0);
    a = (a + key2) | 0;
    b = (b + key0 + 2) | 0;
    b = ((b << 13) | (b >>> 19)) ^ (a = (a + b) | 0);
    b = ((b << 15) | (b >>> 17)) ^ (a = (a + b) | 0);
    b = ((b << 26) | (b >>> 6)) ^ (a = (a + b) | 0);
    b = ((b << 6) | (b >>> 26)) ^ (a = (a + b) | 0);
    a = (a + key0) | 0;
    b = (b + key1 + 3) | 0;
    b = ((b << 17) | (b >>> 15)) ^ (a = (a + b) | 0);
    b = ((b << 29) | (b >>> 3)) ^ (a = (a + b) | 0);
    b = ((b << 16) | (b >>> 16)) ^ (a = (a + b) | 0);
    b = ((b << 24) | (b >>> 8)) ^ (a = (a + b) | 0);
    a = (a + key1) | 0;
    b = (b + key2 + 4) | 0;
    b = ((b << 13) | (b >>> 19)) ^ (a = (a + b) | 0);
    b = ((b << 15) | (b >>> 17)) ^ (a = (a + b) | 0);
    b = ((b << 26) | (b >>> 6)) ^ (a = (a + b) | 0);
    b = ((b << 6) | (b >>> 26)) ^ (a = (a + b) | 0);
    words[i] = a + key2;
    words[i + 1] = b + key0 + 5;
    counter0 = (counter0 + 1) | 0;
    if (counter0 === 0) counter1 += 1;
  }
}

/** A polynomial of degree 7 by Horner's rule. @param {number} x @param {number[]} c its coefficients, highest first */
const polynomial = (x, c) =>
  ((((((c[0] * x + c[1]) * x + c[2]) * x + c[3]) * x + c[4]) * x + c[5]) * x + c[6]) * x + c[7];

// Numerators and denominators of Wichura's AS 241 (1988), PPND16: in the middle and in the tails (those below 1.4e-11,
// which that paper treats apart, are not reached: a word ends at 2^-33).
const MIDDLE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
    13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
    5394.196021424751, 687.1870074920579, 42.31333070160091, 1,
  ],
];
const TAIL = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
];

/** Where the normal distribution function is 0.5 + q. @param {number} q */
function quantile(q) {
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, MIDDLE[0])) / polynomial(r, MIDDLE[1]);
  }
  const r = Math.sqrt(-Math.log(0.5 - Math.abs(q))) - 1.6;
  return (Math.sign(q) * polynomial(r, TAIL[0])) / polynomial(r, TAIL[1]);
}

/**
 * One stream of random numbers. Every random input of a graph has a stream of its own, and the i-th number of a stream
 * depends on nothing but the seed, the stream's name and i: a run does not depend on how many steps are made in one call.
 */
export class Stream {
  /** @param {number} seed 0 to 2^32 - 1 @param {string} name */
  constructor(seed, name) {
    if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32))
      throw new RangeError(`seed = ${seed}: expected a whole number from 0 to ${2 ** 32 - 1}`);
    this.seed = seed | 0;
    this.name = hash(name) | 0;
    this.at = 0; // numbers drawn so far
  }

  /** As many of the stream's next `n` words as there is room for, into `words`. @param {number} n @returns {[number, number]} */
  next(n) {
    const block = Math.floor(this.at / 2);
    const first = this.at % 2;
    const blocks = Math.min(BLOCKS, Math.ceil((first + n) / 2));
    threefry(this.seed, this.name, block | 0, Math.floor(block / 2 ** 32), blocks);
    const end = Math.min(2 * blocks, first + n);
    this.at += end - first;
    return [first, end];
  }

  /** Fills with U[0, 1); 24 bits, so that no value rounds up to 1 in float32. @param {Float32Array} out */
  uniform(out) {
    for (let i = 0; i < out.length; ) {
      const [first, end] = this.next(out.length - i);
      for (let word = first; word < end; word++) out[i++] = (words[word] >>> 8) / 2 ** 24;
    }
    return out;
  }

  /** Fills with N(0, 1), each the quantile of one word. @param {Float32Array} out */
  normal(out) {
    for (let i = 0; i < out.length; ) {
      const [first, end] = this.next(out.length - i);
      for (let word = first; word < end; word++) out[i++] = quantile((words[word] + 0.5) / 2 ** 32 - 0.5);
    }
    return out;
  }
}
