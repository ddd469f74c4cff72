// The reader's own data: drawn on the picture, dropped there, or brought as text.
import { bringing } from "./bring.js";
import { Sketch, withPoint } from "./sketch.js";

export class OwnPoints {
  /** @param {import("./board.js").Playground} board */
  constructor(board) {
    this.board = board;
    const { setup, index, panes, parts } = board;
    const [first] = panes;
    const limit = () => first.shown?.limit ?? index.data.drawn.limit;
    const add = (/** @type {number[]} */ point) => setup.set("points", withPoint(setup.points, point));
    this.sketch = new Sketch(first.canvas, limit, add, () => board.drawSoon());
    const brought = bringing(
      () => index.data.drawn.limit,
      (points) => {
        board.status.alert("");
        setup.set("points", points);
        setup.set("data", "drawn");
        board.ensureEngine();
        board.status.note(points.length === 1 ? "One point is the data now." : `${points.length} points are the data now.`);
      },
      (text) => board.status.alert(text),
    );
    parts.brought.append(brought.element);
    // Anywhere: beside a picture, a browser would open the file in the page's place.
    for (const kind of ["dragover", "drop"])
      board.root.addEventListener(kind, (/** @type {DragEvent} */ event) => {
        if (/** @type {Element} */ (event.target).closest("input, textarea")) return; // these take text themselves
        event.preventDefault();
        if (kind === "drop") brought.drop(event.dataTransfer);
      });
    parts.sketch.draw.addEventListener("click", () => this.turn(!this.sketch.on));
    parts.sketch.clear.addEventListener("click", () => {
      setup.set("points", []);
      parts.sketch.draw.focus();
    });
  }

  get cursor() {
    return this.sketch.cursor;
  }

  /** Drawing on the picture. @param {boolean} on */
  turn(on) {
    const { board, sketch } = this;
    if (sketch.on === on) return;
    const { draw } = board.parts.sketch;
    if (!on && document.activeElement === board.panes[0].canvas) draw.focus();
    sketch.turn(on);
    draw.setAttribute("aria-pressed", String(on));
    draw.textContent = on ? "Stop drawing" : "Draw data";
    if (on) {
      board.ensureEngine();
      board.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.");
    } else {
      board.status.forget();
      board.status.describe();
    }
    board.drawSoon();
  }

  /** What the present choice of data asks for. @param {import("./setup.js").What} what has changed */
  follow(what) {
    const { setup, parts } = this.board;
    if (what === "data" && setup.data === "drawn" && !setup.points.length) this.turn(true);
    if (what === "data" && setup.data !== "drawn") this.turn(false);
    parts.sketch.clear.hidden = !setup.points.length;
  }
}
