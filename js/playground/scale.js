// The scales of a run: what was the largest so far is drawn as large as it gets, so that what fades is seen to fade.
import { typical } from "./picture.js";

/** @typedef {{low: number | null, high: number | null}} Bounds */

/** The least and the greatest finite value; 0 if there is none. @param {Float32Array} surface */
function ends(surface) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of surface)
    if (Number.isFinite(value)) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return least <= most ? [least, most] : [0, 0];
}

/** What the tones of a change span, 0 in the middle. @param {Float32Array} surface */
export function around(surface) {
  const most = Math.max(...ends(surface).map(Math.abs)) || 1;
  return { low: -most, high: most };
}

export class Scale {
  /** @param {Bounds} bounds of the surface, as the objective says them */
  constructor(bounds) {
    this.bounds = bounds;
    this.pull = 0; // the longest that a frame's arrows were
    this.span = 0; // the widest that a frame's surface was
  }

  /** At the start of a run. */
  clear() {
    this.pull = this.span = 0;
  }

  /** @param {{surface: Float32Array, arrows: Float32Array}} shown a frame of the run */
  take({ surface, arrows }) {
    const [least, most] = ends(surface);
    this.span = Math.max(this.span, (this.bounds.high ?? most) - (this.bounds.low ?? least));
    this.pull = Math.max(this.pull, typical(arrows));
  }

  /**
   * What the tones of the map span: the bounds, and where there is none, as much as the run's widest surface did: a
   * critic's values have no zero, so there the middle follows the surface.
   * @param {Float32Array} surface
   */
  range(surface) {
    const { low, high } = this.bounds;
    const span = this.span || 1;
    if (low !== null) return { low, high: high ?? low + span };
    if (high !== null) return { low: high - span, high };
    const [least, most] = ends(surface);
    return { low: (least + most - span) / 2, high: (least + most + span) / 2 };
  }
}
