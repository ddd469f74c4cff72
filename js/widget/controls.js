// One native, labelled input for each control of the manifest.
import { h, uniqueId } from "./dom.js";
import { format, parse, told, words } from "./numbers.js";

/**
 * @typedef {{name: string, label?: string, symbol?: string, doc: string}} Described its label is its name in words if not given
 * @typedef {Described & {kind: "number" | "integer", value: any, low: number, high: number, log?: boolean}} NumberControl
 * @typedef {Described & {kind: "choice", value: any, options: string[], texts?: Record<string, string>}} ChoiceControl
 * @typedef {Described & {kind: "formula", value: any}} FormulaControl
 * @typedef {NumberControl | ChoiceControl | FormulaControl} Control
 */
/** @typedef {{element: HTMLElement, show: (value: any) => void, enable: (on: boolean) => void}} Input */

const POSITIONS = 120; // of a slider
const DECADES = 6; // of a logarithmic slider whose left end is 0
const CATCH = 2; // positions from which a finger is drawn to a power of ten, or to where the slider was at first

/** @param {string} id @param {string} text @param {string} [symbol] */
function labelFor(id, text, symbol) {
  const [letter, index] = (symbol ?? "").split("_");
  const written = letter ? [" ", h("i", {}, letter, ...(index ? [h("sub", {}, index)] : []))] : [];
  return h("label", { htmlFor: id }, text, ...written);
}

/** Where a number lies on its slider, and back. @param {NumberControl} control */
export function scaleOf({ low, high, log, kind, value }) {
  const least = low > 0 ? low : high / 10 ** DECADES; // above 0
  const span = log ? Math.log10(high / least) : high - low;
  const step = kind === "integer" && !log ? 1 : span / POSITIONS;
  const position = (/** @type {number} */ number) => (log ? Math.log10(Math.max(number, least) / least) : number - low);
  const round = log ? Array.from({ length: 13 }, (_, i) => 10 ** (i - 6)).filter((number) => number >= low && number <= high) : [];
  return {
    max: span,
    step,
    /** The number that a finger at a position means. @param {number} at */
    caught: (at) => (kind === "integer" || at <= 0 ? undefined : [value, ...round].find((number) => Math.abs(position(number) - at) <= CATCH * step)),
    position,
    /** @param {number} at */
    value(at) {
      if (at <= 0) return low;
      const raw = log ? least * 10 ** at : low + at;
      const rounded = kind === "integer" ? Math.round(raw) : Number(raw.toPrecision(3));
      return Math.min(high, Math.max(low, rounded));
    },
  };
}

/**
 * A text box that takes a number. What it cannot take it says so below, and the last good value stays.
 * @param {{label: string, low: number, high: number, integer: boolean, value: number, id: string, help: string}} options
 * @param {(value: number) => void} changed
 */
export function numberBox({ label, low, high, integer, value, id, help }, changed) {
  let good = value;
  const message = h("p", { className: "live-message", id: uniqueId("message"), role: "alert", hidden: true });
  const text = (/** @type {number} */ v) => (integer ? String(v) : format(v));
  const box = h("input", {
    id,
    type: "text",
    inputMode: integer ? "numeric" : "decimal",
    autocomplete: "off",
    spellcheck: false,
    value: text(value),
  });
  box.setAttribute("aria-describedby", `${help} ${message.id}`);
  const complain = (/** @type {string} */ error) => {
    box.setAttribute("aria-invalid", String(error !== ""));
    message.textContent = error && `${label} ${error}. It stays ${text(good)}.`;
    message.hidden = !error;
  };
  box.addEventListener("change", () => {
    const result = parse(box.value, { low, high, integer });
    if ("error" in result) return complain(result.error);
    complain("");
    good = result.value;
    changed(good);
  });
  const show = (/** @type {number} */ v) => {
    good = v;
    box.value = text(v);
    complain("");
  };
  return { box, message, show };
}

/** @param {NumberControl} control @param {string} help @param {(value: number) => void} changed @returns {Input} */
function numberControl(control, help, changed) {
  const { name, symbol, low, high, kind, value } = control;
  const said = control.label ?? words(name);
  const scale = scaleOf(control);
  const boxId = uniqueId(name);
  const rangeId = uniqueId(name);
  const range = h("input", { id: rangeId, type: "range", min: 0, max: scale.max, step: scale.step });
  range.setAttribute("aria-describedby", help);
  const place = (/** @type {number} */ v) => {
    range.value = String(scale.position(v));
    range.setAttribute("aria-valuetext", format(v));
  };
  const { box, message, show } = numberBox(
    { label: said, low, high, integer: kind === "integer", value, id: boxId, help },
    (v) => {
      place(v);
      changed(v);
    },
  );
  box.setAttribute("aria-label", `${said}, as a number`);
  let held = false; // by a finger or a mouse: an arrow key makes a step wherever it is
  range.addEventListener("pointerdown", () => (held = true));
  const release = () => (held = false);
  for (const end of ["pointerup", "pointercancel", "keydown"]) range.addEventListener(end, release);
  range.addEventListener("input", () => {
    const at = Number(range.value);
    const v = (held ? scale.caught(at) : undefined) ?? scale.value(at);
    range.setAttribute("aria-valuetext", format(v));
    show(v);
    changed(v);
  });
  place(value);
  const element = h("div", { className: "live-control" }, labelFor(rangeId, said, symbol), box, range, message);
  return {
    element,
    show: (v) => (place(v), show(v)),
    enable(on) {
      box.disabled = range.disabled = !on;
      element.title = on ? control.doc : `${control.doc}; without effect under the present choices`;
    },
  };
}

/**
 * @param {string} said its label @param {string | undefined} symbol @param {{value: string, text: string}[]} options
 * @param {string} value @param {string} help @param {(value: string) => void} changed @returns {Input}
 */
export function selectControl(said, symbol, options, value, help, changed) {
  const id = uniqueId(said);
  const select = h("select", { id }, ...options.map((o) => h("option", { value: o.value }, o.text)));
  select.setAttribute("aria-describedby", help);
  select.value = value;
  select.addEventListener("change", () => changed(select.value));
  return {
    element: h("div", { className: "live-control" }, labelFor(id, said, symbol), select),
    show: (v) => (select.value = String(v)),
    enable: (on) => (select.disabled = !on),
  };
}

/**
 * A text box for a formula. What cannot be taken it says so below, and the last good formula stays in force.
 * @param {FormulaControl} control @param {string} help @param {(value: string) => void} changed
 * @param {(text: string) => Promise<{value: string} | {error: string}>} check @returns {Input}
 */
function formulaControl({ name, value }, help, changed, check) {
  const id = uniqueId(name);
  let good = String(value);
  const message = h("p", { className: "live-message", id: uniqueId("message"), role: "alert", hidden: true });
  const box = h("input", { id, type: "text", value: good, autocomplete: "off", spellcheck: false, autocapitalize: "off", maxLength: 10_000 });
  box.setAttribute("aria-describedby", `${help} ${message.id}`);
  const complain = (/** @type {string} */ error) => {
    box.setAttribute("aria-invalid", String(error !== ""));
    message.textContent = error && `${error} The loss stays ${good}.`;
    message.hidden = !error;
  };
  box.addEventListener("change", async () => {
    const text = box.value;
    const result = await check(text);
    if (box.value !== text) return; // typed on meanwhile
    if ("error" in result) return complain(result.error);
    complain("");
    if (result.value === good) return;
    good = result.value;
    changed(good);
  });
  return {
    element: h("div", { className: "live-control live-formula" }, labelFor(id, `${name}(y)`), box, message),
    show(text) {
      good = box.value = String(text);
      complain("");
    },
    enable: (on) => (box.disabled = !on),
  };
}

/**
 * @param {Control} control @param {string} help @param {(value: any) => void} changed
 * @param {(text: string) => Promise<{value: string} | {error: string}>} [check] of a formula
 * @returns {Input}
 */
export function makeControl(control, help, changed, check = async (value) => ({ value })) {
  if (control.kind === "formula") return formulaControl(control, help, changed, check);
  const made =
    control.kind === "choice"
      ? selectControl(
          control.label ?? words(control.name),
          control.symbol,
          control.options.map((value) => ({ value, text: control.texts?.[value] ?? told(value) })),
          control.value,
          help,
          changed,
        )
      : numberControl(control, help, changed);
  made.element.title = control.doc;
  return made;
}
