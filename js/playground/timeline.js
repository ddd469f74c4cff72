// The frames of a run, some of which are kept, so that the reader can go back to them when it rests.
import { h, uniqueId, write } from "../widget/dom.js";

const MOST = 96; // frames; when there are more, every second one is forgotten
const count = new Intl.NumberFormat("en");

/** @typedef {import("../training/engine.js").Frame} Frame */

/** Of both networks, since the start. @param {Frame} frame */
const updates = ({ panes: [{ steps, discriminatorSteps }] }) => steps + discriminatorSteps;

export class Timeline {
  /** @param {(frame: Frame) => void} show a frame that the reader has gone to */
  constructor(show) {
    /** @type {Frame[]} */
    this.frames = [];
    this.apart = 1; // updates between two frames, at least
    const id = uniqueId("timeline");
    this.range = h("input", { id, type: "range", min: 0, max: 0, step: 1, value: 0, disabled: true });
    this.said = h("span", {}, "step 0");
    this.element = h("div", { className: "live-timeline" }, h("label", { htmlFor: id, className: "live-hidden" }, "moments of this run"), this.range, this.said);
    this.range.addEventListener("input", () => {
      const frame = this.frames[Number(this.range.value)];
      if (!frame) return;
      this.say(frame);
      show(frame);
    });
  }

  clear() {
    this.frames = [];
    this.apart = 1;
  }

  /** Keeps a frame, if it was measured: an earlier moment is not told by the numbers of a later one. @param {Frame} frame */
  take(frame) {
    if (frame.panes.some(({ distance }) => distance === undefined)) return;
    const made = updates(frame);
    if (made === 0) this.clear();
    while (this.frames.length && updates(this.frames[this.frames.length - 1]) > made) this.frames.pop(); // the run went back
    const last = this.frames.at(-1);
    const before = this.frames.at(-2);
    if (last && (updates(last) === made || updates(last) - (before ? updates(before) : -Infinity) < this.apart)) this.frames.pop();
    this.frames.push(frame); // the newest is always there
    if (this.frames.length > MOST) {
      this.frames = this.frames.filter((_, i) => i % 2 === 0 || i === this.frames.length - 1);
      this.apart = 2 * Math.max(this.apart, Math.ceil(made / MOST / 2));
    }
    this.range.max = String(this.frames.length - 1);
    this.range.value = this.range.max;
    this.say(frame);
  }

  /** @param {boolean} on whether one can go back now */
  enable(on) {
    this.range.disabled = !on || this.frames.length < 2;
  }

  /** @param {Frame} frame */
  say(frame) {
    const text = `step ${count.format(frame.panes[0].steps)}`;
    write(this.said, text);
    this.range.setAttribute("aria-valuetext", text);
  }
}
