// Where a reader draws data of their own for the front page: a square to draw on, rows to paste, a file.
import { h } from "../widget/dom.js";
import { bringing } from "../playground/bring.js";
import { Sketch, withPoint } from "../playground/sketch.js";

const WAIT = 400; // ms without a new point after which the trainings begin anew
const DOT = 3; // pixels of the page

export class Pad {
  /**
   * @param {number} limit of the plane
   * @param {(points: number[][]) => void} take what was drawn or brought; nothing if it was cleared
   * @param {(text: string) => void} complain
   */
  constructor(limit, take, complain) {
    this.limit = limit;
    this.take = take;
    /** @type {number[][]} */
    this.points = [];
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.soon = undefined;
    this.canvas = h("canvas", { "aria-label": "a square to draw data on: with the pointer, or with the arrow keys and the space bar" });
    this.sketch = new Sketch(this.canvas, () => limit, (point) => this.add(point), () => this.draw());
    this.clear = h("button", { type: "button" }, "Clear");
    this.clear.addEventListener("click", () => this.give([]));
    const brought = bringing(() => limit, (points) => this.give(points), complain, ["rows", "file"]);
    this.element = h(
      "div",
      { className: "live-pad", hidden: true },
      h("div", { className: "live-square" }, this.canvas),
      h(
        "div",
        {},
        h("p", {}, "Draw data in the square; or focus it, move with the arrow keys, and put a point with the space bar."),
        h("div", { className: "live-bring" }, this.clear),
        brought.element,
      ),
    );
    for (const kind of ["dragover", "drop"])
      this.canvas.addEventListener(kind, (/** @type {DragEvent} */ event) => {
        event.preventDefault();
        if (kind === "drop") brought.drop(event.dataTransfer);
      });
  }

  /** @param {boolean} on whether it is seen */
  turn(on) {
    this.element.hidden = !on;
    this.sketch.turn(on);
    if (!on) return;
    this.draw();
    this.canvas.focus({ preventScroll: true });
  }

  /** One more. @param {number[]} point */
  add(point) {
    this.points = withPoint(this.points, point);
    this.draw();
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.take(this.points), WAIT);
  }

  /** All at once. @param {number[][]} points */
  give(points) {
    clearTimeout(this.soon);
    this.set(points);
    this.take(points);
  }

  /** @param {number[][]} points */
  set(points) {
    this.points = points;
    this.draw();
  }

  draw() {
    const { canvas, limit } = this;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const side = Math.round(canvas.clientWidth * ratio);
    if (!side) return; // not seen
    canvas.width = canvas.height = side; // clears it too
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const style = getComputedStyle(canvas);
    const at = (/** @type {number[]} */ [x, y]) => [((x / limit + 1) / 2) * side, ((1 - y / limit) / 2) * side];
    context.fillStyle = style.getPropertyValue("--live-real");
    for (const point of this.points) {
      const [x, y] = at(point);
      context.beginPath();
      context.arc(x, y, DOT * ratio, 0, 2 * Math.PI);
      context.fill();
    }
    if (!this.sketch.cursor) return;
    const [x, y] = at(this.sketch.cursor);
    context.fillStyle = style.getPropertyValue("--live-contour");
    context.fillRect(x - 9 * ratio, y - ratio, 18 * ratio, 2 * ratio);
    context.fillRect(x - ratio, y - 9 * ratio, 2 * ratio, 18 * ratio);
  }
}
