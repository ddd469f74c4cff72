// A run that was stored beside the page: what the critics' pictures show before anybody presses Play.
/**
 * @typedef {import("../training/engine.js").Shown} Shown
 * @typedef {{pull: number, slope: number, distance: number, covered: number | null, quality: number | null, last: (number | null)[]}} Told
 * @typedef {{steps: number[], points: number, side: number, limit: number, reach: number, levels: string,
 *            lanes: Record<string, {low: number[], high: number[], told: Told[]}>}} Stored see ganlib/live/stored_run.py
 * @typedef {{samples: Uint8Array, surface: Uint8Array}} Moment
 */

const PACE = 450; // ms from a moment to the next
const FRAME = 1000 / 25; // ms between two pictures at least
const TONES = 64;

/** The bytes that a text of base64 holds, zlib's. @param {string} text */
async function inflated(text) {
  const packed = new Blob([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))]);
  const plain = packed.stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Each is the sum of itself and the one so many places before, if that lies in the same part. @param {Uint8Array} levels @param {number} apart @param {number} part */
function add(levels, apart, part) {
  for (let i = 0; i < levels.length; i++) if (i % part >= apart) levels[i] += levels[i - apart];
}

/** The moments of each lane. @param {Stored} stored @returns {Promise<Record<string, Moment[]>>} */
async function unpacked({ steps, points, side, lanes, levels }) {
  const all = await inflated(levels);
  let at = 0;
  const take = (/** @type {number} */ n) => all.subarray(at, (at += n));
  /** @type {Record<string, Moment[]>} */
  const found = {};
  for (const name of Object.keys(lanes)) {
    const samples = take(2 * points * steps.length);
    const surfaces = take(side * side * steps.length);
    add(samples, 2 * points, samples.length);
    add(surfaces, 1, side);
    add(surfaces, side, side * side);
    found[name] = steps.map((_, i) => ({
      samples: samples.subarray(2 * points * i, 2 * points * (i + 1)),
      surface: surfaces.subarray(side * side * i, side * side * (i + 1)),
    }));
  }
  return found;
}

export class Replay {
  /** @param {Stored} stored @param {(shown: Shown[], ended: boolean) => void} show the moment of all lanes */
  constructor(stored, show) {
    this.stored = stored;
    this.show = show;
    this.at = 0; // in moments
    this.running = this.ended = false;
    this.moments = unpacked(stored);
  }

  /** @param {boolean} on whether it goes on */
  async turn(on) {
    const moments = await this.moments;
    if (this.ended || on === this.running) return;
    this.running = on;
    let before = performance.now();
    const step = (/** @type {number} */ now) => {
      if (!this.running) return;
      if (now - before >= FRAME) {
        const last = this.stored.steps.length - 1;
        this.at = Math.min(last, this.at + (now - before) / PACE);
        before = now;
        this.running = this.at < last;
        this.show(this.shown(moments), !this.running);
      }
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** What each lane shows at this place between two moments. @param {Record<string, Moment[]>} moments @returns {Shown[]} */
  shown(moments) {
    const { steps, points, side, limit, reach, lanes } = this.stored;
    const [i, j] = [Math.floor(this.at), Math.ceil(this.at)];
    const share = this.at - i;
    const nothing = { edges: /** @type {[number, number]} */ ([0, 1]), shares: new Float32Array(1) };
    return Object.entries(lanes).map(([name, { low, high, told }]) => {
      const [a, b] = [moments[name][i], moments[name][j]];
      const samples = new Float32Array(4 * points); // a picture draws the first half of them
      for (let k = 0; k < 2 * points; k++)
        samples[k] = ((2 * (a.samples[k] + share * (b.samples[k] - a.samples[k]))) / 255 - 1) * reach * limit;
      const tone = (/** @type {Moment} */ { surface }, /** @type {number} */ n, /** @type {number} */ k) =>
        low[n] + (surface[k] * (high[n] - low[n])) / (TONES - 1);
      const surface = Float32Array.from({ length: side * side }, (_, k) => (1 - share) * tone(a, i, k) + share * tone(b, j, k));
      const { pull, slope, last, ...measures } = told[i];
      return {
        name,
        steps: Math.round(steps[i] + share * (steps[j] - steps[i])),
        discriminatorSteps: 0,
        last: Float32Array.from(last, (value) => value ?? NaN),
        rows: new Float32Array(0),
        samples,
        arrows: Float32Array.of(pull, 0), // which says how long they were; none is drawn
        surface,
        slopes: { edges: /** @type {[number, number]} */ ([slope, slope]), shares: Float32Array.of(1) },
        weights: nothing,
        limit,
        ...measures,
      };
    });
  }

  /** For good. */
  stop() {
    this.ended = true;
    this.running = false;
  }
}
