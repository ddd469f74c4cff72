// One of the critics side by side: its picture, and a line that says what it does.
import { h, write } from "../widget/dom.js";
import { Picture } from "../playground/picture.js";
import { Scale } from "../playground/scale.js";
import { short } from "../playground/sentence.js";

/** @typedef {import("../training/trainer.js").Manifest} Manifest */
/** @typedef {import("../training/engine.js").Real} Real */


/** An objective with the settings for points in the plane. @param {Manifest} manifest */
const setting = (manifest) => ({
  manifest,
  values: {
    ...manifest.constants,
    ...Object.fromEntries(manifest.controls.map(({ name, value }) => [name, value])),
    ...manifest.toy,
  },
});

/**
 * Where the crosses lie, for readers who know no chapter yet.
 * @param {{covered: number | null, distance: number}} measured @param {number} dots @param {number} floor the distance of two draws of the data
 */
export function plainly({ covered, distance }, dots, floor) {
  const times = distance / floor;
  if (!Number.isFinite(times)) return "";
  if (dots) {
    const far = times < 1.5 ? "are as near to the dots as fresh data" : `are ${short(Number(times.toPrecision(2)))} times as far off as fresh data`;
    return `The crosses ${far}; ${covered ? `${covered} of ${dots}` : "no"} dots are hit in the middle${covered ? "" : " yet"}.`;
  }
  if (times < 1.5) return "The crosses are as near to the data as two draws of the data are to each other.";
  return `The crosses are ${short(Number(times.toPrecision(2)))} times as far from the data as two draws of the data are from each other.`;
}

export class Lane {
  /** @param {Manifest} manifest @param {string} address of its chapter @param {string} [says] in place of the chapter's sentence, for those who have not read it */
  constructor(manifest, address, says = manifest.sentence) {
    this.setting = setting({ ...manifest, sentence: says });
    this.scale = new Scale(manifest.surface);
    this.canvas = h("canvas", { role: "img", "aria-label": `Real and generated points on a map of ${manifest.surface.label}.` });
    this.said = h("p", { className: "live-lane-say" });
    /** @type {{distance: number, covered: number | null, quality: number | null}} */
    this.measured = { distance: NaN, covered: null, quality: null };
    this.element = h(
      "section",
      { className: "live-lane", "aria-label": manifest.title },
      h("a", { href: address, className: "live-lane-title" }, manifest.title),
      h("div", { className: "live-square" }, this.canvas),
      this.said,
    );
  }

  attach() {
    this.picture = new Picture(this.canvas);
  }

  /** @param {import("../training/engine.js").Shown} shown @param {Real} real @param {{modes: number, say: boolean}} how */
  show(shown, real, { modes, say }) {
    if (shown.steps === 0) this.scale.clear(); // here both networks step together
    this.scale.take(shown);
    this.shown = shown;
    if (shown.distance !== undefined)
      this.measured = { distance: shown.distance, covered: shown.covered ?? null, quality: shown.quality ?? null };
    if (!say) return;
    write(this.said, shown.steps ? plainly(this.measured, modes, real.floor.mean) : "Not trained yet.");
  }

  /** @param {Real} real @param {boolean} arrows whether they are drawn */
  draw(real, arrows) {
    if (!this.shown || !this.picture) return;
    const { limit, surface } = this.shown;
    this.picture.draw(this.shown, real.points, { ...this.scale.range(surface), limit, pull: this.scale.longest }, arrows);
  }
}
