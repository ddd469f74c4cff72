// How strong the pull on the samples is, on a logarithmic scale: a slope that vanishes is seen to vanish.
import { h, write } from "../widget/dom.js";
import { format } from "../widget/numbers.js";

const LEAST = -10; // powers of ten at the ends
const MOST = 2;
const MARKS = [-8, -4, 0];

/** @param {number} value */
const place = (value) => {
  const power = value > 0 ? Math.log10(value) : LEAST;
  return (100 * (Math.min(MOST, Math.max(LEAST, power)) - LEAST)) / (MOST - LEAST);
};

export class Meter {
  constructor() {
    this.number = h("span", { className: "live-number" }, "\u2013");
    this.bar = h("div", { className: "live-meter-bar" });
    this.most = h("div", { className: "live-meter-most", hidden: true });
    const marks = MARKS.map((power) => {
      const mark = h("span", {}, power === 0 ? "1" : h("span", {}, "10", h("sup", {}, String(power).replace("-", "\u2212"))));
      mark.style.left = `${place(10 ** power)}%`;
      return mark;
    });
    this.element = h(
      "div",
      { className: "live-meter" },
      h("div", { className: "live-meter-text" }, h("span", {}, "longest pull on a sample"), this.number),
      h("div", { className: "live-meter-track", "aria-hidden": "true" }, this.bar, this.most),
      h("div", { className: "live-meter-marks", "aria-hidden": "true" }, ...marks),
    );
  }

  /** @param {number} pull now @param {number} most in this run */
  show(pull, most) {
    write(this.number, format(pull));
    this.bar.style.width = `${place(pull)}%`;
    this.most.style.left = `${place(most)}%`;
    this.most.hidden = !(most > 0);
  }
}
