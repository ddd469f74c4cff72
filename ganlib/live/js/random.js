// Seeded random numbers. JavaScript makes nothing else by itself: what is done with them is in the graphs.

/** FNV-1a with a final mix: four well-spread words from a text. @param {string} text @returns {number[]} */
function hash(text) {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => {
    let h = start;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
    h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
    return (h ^ (h >>> 15)) >>> 0;
  });
}

/**
 * One stream of random numbers (sfc32 of PractRand). Every random input of a graph has a stream of its own, so that
 * a run depends on its seed alone, not on how many steps happen to be made in one call.
 */
export class Stream {
  /** @param {number} seed @param {string} name */
  constructor(seed, name) {
    this.words = Uint32Array.from(hash(`${seed}/${name}`));
    this.words[3] = 1;
    this.spare = NaN;
    for (let i = 0; i < 16; i++) this.next();
  }

  /** @returns {number} 32 random bits, unsigned */
  next() {
    const w = this.words;
    const sum = (w[0] + w[1] + w[3]) >>> 0;
    w[3] += 1;
    w[0] = w[1] ^ (w[1] >>> 9);
    w[1] = w[2] + (w[2] << 3);
    w[2] = ((w[2] << 21) | (w[2] >>> 11)) + sum;
    return sum;
  }

  /** Fills with U[0, 1); 24 bits, so that no value rounds up to 1 in float32. @param {Float32Array} out */
  uniform(out) {
    for (let i = 0; i < out.length; i++) out[i] = (this.next() >>> 8) / 0x1000000;
    return out;
  }

  /** Fills with N(0, 1) by Box and Muller; the second of a pair is kept for later. @param {Float32Array} out */
  normal(out) {
    for (let i = 0; i < out.length; i++) {
      if (!Number.isNaN(this.spare)) {
        out[i] = this.spare;
        this.spare = NaN;
        continue;
      }
      const radius = Math.sqrt(-2 * Math.log(((this.next() >>> 8) + 1) / 0x1000000));
      const angle = (2 * Math.PI * (this.next() >>> 8)) / 0x1000000;
      out[i] = radius * Math.cos(angle);
      this.spare = radius * Math.sin(angle);
    }
    return out;
  }
}
