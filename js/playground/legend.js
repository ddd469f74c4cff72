// What the marks and tones of the picture mean, in a line below it.
import { h, uniqueId, write } from "../widget/dom.js";
import { format } from "../widget/numbers.js";

const MARKS = {
  real: '<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',
  generated: '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',
  arrow: '<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>',
};

/** @param {keyof typeof MARKS} kind @param {...(Node | string)} text */
const key = (kind, ...text) =>
  h("span", { className: `live-key live-key-${kind}` }, h("span", { innerHTML: MARKS[kind] }), ...text);

export class Legend {
  /** @param {{label: string, low: number | null, high: number | null}} surface */
  constructor(surface) {
    this.label = surface.label;
    this.open = surface.low !== null && surface.high === null; // the tones end before its values do
    this.labelled = h("span", {}, surface.label);
    this.outside = h("span", {});
    this.wider = h("span", {});
    const id = uniqueId("arrows");
    this.arrows = h("input", { id, type: "checkbox", checked: true });
    this.ends = [h("span"), h("span"), h("span")];
    this.worth = h("span", { className: "live-worth", title: "what an arrow of full length stands for: the run\u2019s longest pull" }, "full: \u2013");
    this.element = h(
      "div",
      { className: "live-legend" },
      h(
        "div",
        { className: "live-keys" },
        key("real", "real"),
        key("generated", "generated"),
        key("arrow", this.arrows, h("label", { htmlFor: id }, "pull", h("span", { className: "live-them" }, " on them")), this.worth),
      ),
      h(
        "div",
        { className: "live-bar" },
        // What comes and goes has a place beside the label, so that nothing moves.
        h("div", { className: "live-beside" }, this.labelled, h("span", { className: "live-apart" }, this.wider, this.outside)),
        h("div", { className: "live-ramp" }),
        h("div", { className: "live-ends" }, ...this.ends),
      ),
    );
    const { low, high } = surface;
    if (low !== null && high !== null) this.show({ low, high, apart: high - low }, 1);
  }

  /** @param {import("./scale.js").Range} range of the tones @param {number} zoom how much wider than the data's square the picture is @param {boolean} [change] whether the tones show how the surface will change */
  show({ low, high, apart }, zoom, change = false) {
    write(this.labelled, change ? `change of ${this.label}` : this.label);
    const digits = Math.min(20, Math.max(0, Math.ceil(1 - Math.log10(high - low)))); // tell the three apart
    const text = (/** @type {number} */ value) => String(Number(value.toFixed(digits)));
    const beyond = this.open ? " and more" : "";
    [text(low), text((low + high) / 2), text(high) + beyond].forEach((told, i) => write(this.ends[i], told));
    const closer = apart < (high - low) / 7 ? `a line every ${format(apart)}` : "";
    write(this.wider, [closer, zoom > 1 ? `map ${zoom} times as wide` : ""].filter(Boolean).join("; "));
  }

  /** @param {number} most the pull that is drawn at full length */
  showWorth(most) {
    write(this.worth, `full: ${format(most)}`);
  }

  /** @param {number} share of the samples that lie outside */
  showOutside(share) {
    write(this.outside, share ? `${Math.ceil(100 * share)} % off the map` : "");
  }
}
