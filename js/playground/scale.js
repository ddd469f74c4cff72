// The scales of a run: what was the largest so far is drawn as large as it gets, so that what fades is seen to fade.
// An untrained network has scales of its own: before its first clip a critic may be a hundred times as steep.
import { sideOf } from "../training/square.js";
import { typical } from "./picture.js";

const PARTS = 6; // into which contours cut what the tones span
const FINEST = 5; // times that the way between two contours is halved at most
const LEAST = 4; // parts that a critic's surface has at least, if that is possible
const WEAK = 1e-3; // a pull that is drawn at full length is no weaker
const INNER = 2 / 3; // of a surface without an upper bound: far from all samples, in the corners, energies may be anything
const MOST = 0.95; // of what it is at the samples, which the hill is built under
export const FLAT = 1e-3; // a critic that spans less is drawn as nearly flat
const SETTLED = 50; // updates after which an autoencoder's first energies are over

/** @typedef {{label: string, low: number | null, high: number | null}} Bounds what a map shows, and between which values */
/** @typedef {{low: number, high: number, apart: number}} Range what the tones span, and the way between two contours: infinite where there is none */

/** @param {number} low @param {number} high @returns {Range} */
const evenly = (low, high) => ({ low, high, apart: (high - low) / PARTS });

/** The least and the greatest finite value; 0 if there is none. @param {Float32Array} surface */
function ends(surface) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of surface)
    if (Number.isFinite(value)) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return least <= most ? [least, most] : [0, 0];
}

/** The value that this share of a surface does not exceed. @param {Float32Array} surface @param {number} share */
function quantile(surface, share) {
  const finite = surface.filter(Number.isFinite).sort();
  return finite.length ? finite[Math.floor(share * (finite.length - 1))] : 0;
}

/** What a surface is at the samples that lie on it. @param {Float32Array} surface @param {Float32Array} samples (n, 2) flat @param {number} limit */
function under(surface, samples, limit) {
  const side = sideOf(surface);
  const at = (/** @type {number} */ x) => Math.round(((x / limit + 1) / 2) * (side - 1));
  const inside = Array.from({ length: samples.length / 2 }, (_, i) => [at(samples[2 * i]), at(samples[2 * i + 1])])
    .filter((place) => place.every((index) => index >= 0 && index < side));
  return Float32Array.from(inside, ([column, row]) => surface[row * side + column]);
}

/** What a map is of: "D(x): energy" has the symbol D(x). @param {Bounds} bounds */
const kind = ({ label, low, high }) => [label.split(":")[0], low, high].join();

/** Whether two maps are of one kind, so that one scale can show which of the two is flat. @param {Scale} one @param {Scale} other */
export const alike = (one, other) => kind(one.bounds) === kind(other.bounds);

/** Of a change, 0 in the middle. @param {Float32Array} surface */
export function around(surface) {
  const most = Math.max(...ends(surface).map(Math.abs)) || 1;
  return evenly(-most, most);
}

/**
 * How far a typical sample went in one step of the generator; NaN where that cannot be told.
 * @param {{samples: Float32Array, steps: number}} shown a frame of the run @param {{samples: Float32Array, steps: number} | undefined} before the frame before it
 */
export function motion({ samples, steps }, before) {
  if (!before || steps <= before.steps || samples.length !== before.samples.length) return NaN;
  return typical(samples.map((value, i) => value - before.samples[i])) / (steps - before.steps);
}

/**
 * Whether G has moved since the other network last looked, so that what that measured is of earlier samples.
 * @param {{steps: number, discriminatorSteps: number}} shown a frame of the run @param {{steps: number, discriminatorSteps: number, alone?: boolean} | undefined} before the frame before it
 */
export function alone({ steps, discriminatorSteps }, before) {
  if (!before || discriminatorSteps !== before.discriminatorSteps || steps < before.steps) return false;
  return steps > before.steps || Boolean(before.alone);
}

export class Scale {
  /** @param {Bounds} bounds of the surface, as the objective says them */
  constructor(bounds) {
    this.bounds = bounds;
    this.pull = 0; // the longest that a frame's arrows were
    this.span = 0; // the widest that a frame's surface was
    this.trained = false;
    this.settled = false;
  }

  /** At the start of a run. */
  clear() {
    this.pull = this.span = 0;
    this.trained = this.settled = false;
  }

  /** The pull that is drawn as the longest. */
  get longest() {
    return Math.max(WEAK, this.pull);
  }

  /** @param {{surface: Float32Array, samples: Float32Array, limit: number, arrows: Float32Array, steps: number, discriminatorSteps: number}} shown a frame of the run */
  take({ surface, samples, limit, arrows, steps, discriminatorSteps }) {
    const trained = steps + discriminatorSteps > 0;
    if (trained !== this.trained) this.clear();
    this.trained = trained;
    const [least, most] = ends(surface);
    const { low, high } = this.bounds;
    if (low !== null && high === null) {
      const span = Math.max(quantile(surface, INNER), quantile(under(surface, samples, limit), MOST)) - low;
      this.span = this.settled ? Math.max(this.span, span) : span;
      this.settled = discriminatorSteps >= SETTLED;
    } else this.span = Math.max(this.span, high === null ? FLAT : 0, (high ?? most) - (low ?? least));
    this.pull = Math.max(this.pull, typical(arrows));
  }

  /**
   * The tones of the map span the bounds, and where there is none, as much as the run's widest surface did: a critic's
   * values have no zero, so there the middle follows the surface. So do its contours: they lie closer where it has
   * become much flatter than it was, since its tones show hardly any shape then.
   * @param {Float32Array} surface @param {number} [span] of two maps that are alike @param {number} [coarse] the way between two contours at least
   */
  range(surface, span = this.span, coarse = 0) {
    const { low, high } = this.bounds;
    span ||= 1;
    if (low !== null) return evenly(low, high ?? low + span);
    if (high !== null) return evenly(high - span, high);
    const [least, most] = ends(surface);
    const range = evenly((least + most - span) / 2, (least + most + span) / 2);
    for (let i = 0; i < FINEST && most - least < LEAST * range.apart && range.apart >= 2 * coarse; i++) range.apart /= 2;
    return most - least < range.apart ? { ...range, apart: Infinity } : range; // one line would draw its rounding
  }
}
