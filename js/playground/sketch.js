// Draws the reader's own data on a picture: with a mouse, a finger, a pen, or the arrow keys and the space bar.

const APART = 9; // pixels between two points of one stroke
const MOST = 300; // points
const MOVE = 1 / 24; // of the picture's side, for one arrow key

export class Sketch {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {() => number} limit of the plane that the canvas shows
   * @param {(point: number[]) => void} add
   * @param {() => void} moved the cursor of the keyboard has moved
   */
  constructor(canvas, limit, add, moved) {
    this.canvas = canvas;
    this.limit = limit;
    this.add = add;
    this.moved = moved;
    this.on = false;
    /** @type {[number, number] | undefined} */
    this.cursor = undefined;
    /** @type {{x: number, y: number} | undefined} where the stroke put its last point */
    this.last = undefined;
    canvas.addEventListener("pointerdown", (event) => this.down(event));
    canvas.addEventListener("pointermove", (event) => this.stroke(event));
    for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (this.last = undefined));
    canvas.addEventListener("keydown", (event) => this.key(event));
  }

  /** @param {boolean} on */
  turn(on) {
    this.on = on;
    this.cursor = undefined;
    this.canvas.style.touchAction = on ? "none" : "";
    this.canvas.style.cursor = on ? "crosshair" : "";
    this.canvas.setAttribute("role", on ? "application" : "img"); // so that screen readers pass the arrow keys on
    if (on) this.canvas.tabIndex = 0;
    else this.canvas.removeAttribute("tabindex");
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (!this.on || event.button !== 0) return;
    this.canvas.setPointerCapture(event.pointerId);
    this.put(event);
  }

  /** @param {PointerEvent} event */
  stroke(event) {
    if (!this.on || !this.last) return;
    if (Math.hypot(event.clientX - this.last.x, event.clientY - this.last.y) >= APART) this.put(event);
  }

  /** @param {PointerEvent} event */
  put(event) {
    const box = this.canvas.getBoundingClientRect();
    this.last = { x: event.clientX, y: event.clientY };
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) this.point(2 * x - 1, 1 - 2 * y);
  }

  /** @param {number} x @param {number} y from -1 to 1 */
  point(x, y) {
    const limit = this.limit();
    this.add([Number((limit * x).toFixed(3)), Number((limit * y).toFixed(3))]);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (!this.on) return;
    const limit = this.limit();
    const [x, y] = this.cursor ?? [0, 0];
    const by = 2 * limit * MOVE;
    /** @type {Record<string, [number, number]>} */
    const moves = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, by], ArrowDown: [0, -by] };
    const move = moves[event.key];
    if (move) {
      const kept = (/** @type {number} */ v) => Math.max(-limit, Math.min(limit, v));
      this.cursor = [kept(x + move[0]), kept(y + move[1])];
      this.moved();
    } else if (event.key === " " || event.key === "Enter") this.point(x / limit, y / limit);
    else return;
    event.preventDefault();
  }
}

/** The points with one more; the first ones are given up when there are too many. @param {number[][]} points @param {number[]} point */
export const withPoint = (points, point) => [...points, point].slice(-MOST);
