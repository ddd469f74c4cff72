// What the page is shown of trainings, and when: the next frame waits until the page has drawn the one before.

/**
 * @typedef {{name: string, steps: number, discriminatorSteps: number, last: Float32Array, rows: Float32Array, moved?: number, alone?: boolean, marks?: import("./trainer.js").Mark[]}
 *           & import("./trainer.js").View & Partial<import("./trainer.js").Measures>
 *           & Partial<import("./slowly.js").Partly>} Shown
 */

const MEASURE = 200; // ms between two measurements of how good the samples are, at least, where the clock decides
const MEASURING = 10; // times that one takes are between two
const DRAWING = 6; // times that what is drawn takes to compute are between two frames at least, if the page does not say otherwise

export class Frames {
  drawn = true; // the page has drawn the last frame
  made = 0; // iterations since then
  last = 0;
  next = 0; // when it is due
  lastMeasure = 0;
  measureTook = 0; // ms

  /** @param {number} interval ms between frames at least @param {number} drawing @param {boolean} alike whether all are drawn at one zoom */
  constructor(interval = 0, drawing = DRAWING, alike = true) {
    this.interval = interval;
    this.drawing = drawing;
    this.alike = alike;
  }

  /** From now on the time until the next counts. */
  begin() {
    this.last = performance.now();
    this.next = this.last + this.interval;
  }

  /** Whether the clock says that it is time to measure. */
  overdue() {
    return performance.now() - this.lastMeasure >= Math.max(MEASURE, MEASURING * this.measureTook);
  }

  /** Whether another may come already. */
  allowed() {
    return this.drawn && performance.now() >= this.last + this.interval;
  }

  /**
   * @param {import("./trainer.js").Trainer[]} trainers @param {{rows: Float32Array[], marks: import("./trainer.js").Mark[]}[]} since what each has measured since the last frame
   * @param {import("./trainer.js").Source} source
   * @param {{measured: boolean, parts?: import("./slowly.js").Partly[]}} how parts stand in place of what is seen of the state
   */
  async post(trainers, since, source, { measured, parts }) {
    const now = performance.now();
    const transferred = [];
    const views = parts ?? (await this.views(trainers, source));
    const took = performance.now() - now;
    /** @type {Shown[]} */
    const panes = [];
    for (const [pane, trainer] of trainers.entries()) {
      const view = views[pane];
      const began = performance.now();
      const measures = measured ? await trainer.measure(view.samples, source) : {};
      if (measured) [this.lastMeasure, this.measureTook] = [now, performance.now() - began];
      const { rows, marks } = since[pane];
      const joint = joined(rows);
      const { steps, discriminatorSteps, last } = trainer;
      panes.push({ name: trainer.manifest.name, steps, discriminatorSteps, last, rows: joint, marks, ...view, ...measures });
      for (const part of [joint, ...Object.values(view)]) if (part instanceof Float32Array) transferred.push(part.buffer);
    }
    const rate = (1000 * this.made) / (now - this.last); // drawing included; 0 where nothing was trained in a burst
    this.made = 0;
    this.drawn = false;
    this.last = now;
    this.next = Math.max(this.next + this.interval, now, performance.now() + this.drawing * took); // a late frame does not delay those after it
    postMessage({ type: "frame", data: source.data, panes, rate }, { transfer: transferred });
  }

  /** What is drawn of each; again, and wider or closer, where samples have left the picture or come back. @param {import("./trainer.js").Trainer[]} trainers @param {import("./trainer.js").Source} source */
  async views(trainers, source) {
    const views = [];
    for (const together of this.alike ? [trainers] : trainers.map((trainer) => [trainer])) {
      let found, zoom;
      do {
        zoom = widest(together);
        found = [];
        for (const trainer of together) found.push(await trainer.view(source, zoom));
      } while (widest(together) !== zoom);
      views.push(...found);
    }
    return views;
  }
}

/** The zoom at which nearly all samples of all are seen. @param {import("./trainer.js").Trainer[]} trainers */
export const widest = (trainers) => Math.max(...trainers.map(({ zoom }) => zoom));

/** @param {Float32Array[]} parts */
function joined(parts) {
  const whole = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
