// A square of the plane: arrows, paths and dots as SVG; dragging in it sets two controls. Arrows, dots and the start are held
// within it, paths are cut at its edge.
import { h } from "../widget/dom.js";
import { DOT, figureOf, key, line } from "./panel.js";
import { fill } from "./words.js";

/**
 * @typedef {import("./words.js").Shown} Shown
 * @typedef {{label: string, points: string, colour: string, dots: boolean}} PlanePath
 * @typedef {{kind: "plane", title: string, alt: string, x_label: string, y_label: string, limit: number, paths: PlanePath[],
 *   arrows: [string, string] | [], start: [string, string] | [], balls: [string, string, string] | []}} PlanePanel
 */

const MOST = 340; // px
const MARGIN = 34; // px, of the axes' labels
const HEAD = 3; // px

/** @param {number} value */
const px = (value) => value.toFixed(1);

export class Plane {
  /** @param {PlanePanel} panel */
  constructor(panel) {
    this.panel = panel;
    this.side = 300;
    /** Hears of a place that the reader drags the start to. @type {(values: Record<string, number>) => void} */
    this.moved = () => {};
    const keys = panel.paths.map(({ label, colour, dots }) => key(label, colour, dots ? DOT : line()));
    this.plot = h("div", { className: `live-plot live-plane${panel.start.length ? " live-drag" : ""}`, role: "img" });
    this.element = figureOf(panel.title, keys, this.plot);
  }

  attach() {
    if (this.panel.start.length) {
      this.plot.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
        this.plot.setPointerCapture(event.pointerId);
        event.preventDefault();
        this.drag(event);
      });
      this.plot.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
        if (this.plot.hasPointerCapture(event.pointerId)) this.drag(event);
      });
    }
    this.fit();
  }

  /** @param {PointerEvent} event */
  drag({ clientX, clientY }) {
    const { left, top } = this.plot.getBoundingClientRect();
    const { limit, start } = this.panel;
    const inner = this.side - MARGIN;
    const held = (/** @type {number} */ value) => Number(Math.max(-limit, Math.min(limit, value)).toPrecision(3));
    const x = held(((clientX - left - MARGIN) / inner) * 2 * limit - limit);
    const y = held(limit - ((clientY - top) / inner) * 2 * limit);
    this.moved({ [/** @type {string} */ (start[0])]: x, [/** @type {string} */ (start[1])]: y });
  }

  /** @param {Shown} shown */
  draw(shown) {
    this.shown = shown;
    this.plot.setAttribute("aria-label", fill(this.panel.alt, shown));
    this.paint();
  }

  paint() {
    if (!this.shown) return;
    const { side } = this;
    const ink = [this.frame(), this.balls(this.shown), this.arrows(this.shown), ...this.panel.paths.map((path) => this.path(path))];
    const { start } = this.panel;
    if (start.length) {
      const [x, y] = start.map((name) => Number(/** @type {Shown} */ (this.shown)[name][0]));
      ink.push(`<circle class="live-start" cx="${this.x(x)}" cy="${this.y(y)}" r="8"/>`);
    }
    this.plot.innerHTML = `<svg viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" aria-hidden="true">${ink.join("")}</svg>`;
  }

  /** @param {number} value @param {number} [most] how far from 0 it is drawn at most */
  x(value, most = this.panel.limit) {
    const { limit } = this.panel;
    return px(MARGIN + ((Math.max(-most, Math.min(most, value)) + limit) / (2 * limit)) * (this.side - MARGIN));
  }

  /** @param {number} value @param {number} [most] */
  y(value, most = this.panel.limit) {
    const { limit } = this.panel;
    return px(((limit - Math.max(-most, Math.min(most, value))) / (2 * limit)) * (this.side - MARGIN));
  }

  frame() {
    const { side } = this;
    const { limit, x_label, y_label } = this.panel;
    const [inner, tick] = [side - MARGIN, Math.floor(limit)];
    const middle = MARGIN + inner / 2;
    const number = (/** @type {number} */ n) => String(n).replace("-", "\u2212");
    const ticks = [-tick, 0, tick].map((at) => {
      const [x, y] = [Number(this.x(at)), Number(this.y(at))];
      const inset = Math.min(Math.max(x, MARGIN + 8), side - 8);
      return `<text x="${inset}" y="${inner + 13}" text-anchor="middle">${number(at)}</text><text x="${MARGIN - 4}" y="${Math.min(Math.max(y + 4, 10), inner)}" text-anchor="end">${number(at)}</text>`;
    });
    return `<g class="live-frame"><path d="M${MARGIN} ${this.y(0)}H${side}M${this.x(0)} 0V${inner}"/><rect x="${MARGIN}" y="0.5" width="${inner - 0.5}" height="${inner}"/>${ticks.join("")}<text x="${middle}" y="${side - 5}" text-anchor="middle">${x_label}</text><text transform="translate(11 ${inner / 2}) rotate(-90)" text-anchor="middle">${y_label}</text></g>`;
  }

  /** @param {Shown} shown */
  balls(shown) {
    const [centres, radii, colour] = this.panel.balls;
    if (!centres || !radii) return "";
    const scale = (this.side - MARGIN) / (2 * this.panel.limit);
    const circles = Array.from(shown[radii], (radius, i) => `<circle cx="${this.x(shown[centres][2 * i])}" cy="${this.y(shown[centres][2 * i + 1])}" r="${px(scale * radius)}"/>`);
    return `<g class="live-balls" style="--live-key: var(--live-${colour})">${circles.join("")}</g>`;
  }

  /** @param {Shown} shown */
  arrows(shown) {
    const [from, to] = this.panel.arrows;
    if (!from || !to) return "";
    let d = "";
    for (let i = 0; i < shown[from].length; i += 2) {
      const [x, y] = [Number(this.x(shown[from][i])), Number(this.y(shown[from][i + 1]))];
      const [u, v] = [Number(this.x(shown[to][i])), Number(this.y(shown[to][i + 1]))];
      const length = Math.hypot(u - x, v - y);
      if (length < 0.5) continue;
      const [a, b] = [((u - x) / length) * HEAD, ((v - y) / length) * HEAD];
      d += `M${px(x)} ${px(y)}L${px(u)} ${px(v)}M${px(u - a - b)} ${px(v - b + a)}L${px(u)} ${px(v)}L${px(u - a + b)} ${px(v - b - a)}`;
    }
    return `<path class="live-field" d="${d}"/>`;
  }

  /** @param {PlanePath} path */
  path({ points, colour, dots }) {
    const flat = /** @type {Shown} */ (this.shown)[points];
    const most = dots ? this.panel.limit : Infinity;
    const marks = [];
    for (let i = 0; i < flat.length; i += 2)
      if (Number.isFinite(flat[i]) && Number.isFinite(flat[i + 1]))
        marks.push([this.x(flat[i], most), this.y(flat[i + 1], most)]);
    const style = `style="--live-key: var(--live-${colour})"`;
    if (dots) return marks.map(([x, y]) => `<circle class="live-dot" ${style} cx="${x}" cy="${y}" r="5"/>`).join("");
    const inner = this.side - MARGIN;
    const drawn = `<polyline class="live-path" ${style} points="${marks.map((mark) => mark.join(",")).join(" ")}"/>`;
    return `<svg x="${MARGIN}" y="0" width="${inner}" height="${inner}" viewBox="${MARGIN} 0 ${inner} ${inner}">${drawn}</svg>`; // cuts it
  }

  recolour() {
    // Colours are the theme's by themselves.
  }

  fit() {
    const side = Math.min(this.plot.clientWidth, MOST);
    if (side > 0 && (side !== this.side || !this.plot.childNodes.length)) {
      this.side = side;
      this.paint();
    }
  }

  destroy() {
    this.plot.replaceChildren();
  }
}
