// What a reader takes away from a playground, and what a link brings to it.
import { h } from "../widget/dom.js";
import { words } from "../widget/numbers.js";
import { fragment, pythonLine, readSeed, readValue, unpackPoints } from "./fragment.js";
import { SPEEDS } from "./setup.js";

/** @typedef {import("./board.js").Playground} Playground */

/** What a link asks for. @param {Playground} playground @param {URLSearchParams} query */
export async function applyQuery(playground, query) {
  const { setup, index } = playground;
  const said = [];
  const wrong = [];
  const other = query.get("against");
  const points = query.get("points");
  if (points) setup.set("points", unpackPoints(points, index.data.drawn.limit));
  for (const [name, allowed] of /** @type {[any, string[]][]} */ ([
    ["data", Object.keys(index.data)],
    ["batch", index.batches.map(String)],
    ["speed", Object.keys(SPEEDS)],
    ["against", ["", ...Object.keys(index.objectives)]],
  ])) {
    const text = query.get(name);
    if (text === null) continue;
    if (!allowed.includes(text)) wrong.push(`${name} must be one of ${allowed.join(", ")}; got "${text}"`);
    else setup.set(name, name === "batch" ? Number(text) : text);
    if (allowed.includes(text) && text) said.push(`${name} ${text}`);
  }
  if (other !== null) await playground.compare();
  for (const [name, text] of query) {
    const side = name.startsWith("against.") ? playground.panes[1] : playground.panes[0];
    const plain = name.replace(/^against\./, "");
    const control = side?.manifest.controls.find((one) => one.name === plain);
    if (!control) continue;
    const read = readValue(control, text);
    if ("error" in read) wrong.push(`${words(plain)} ${read.error}`);
    else side.settings.set(plain, read.value);
    if (!("error" in read)) said.push(`${words(plain)} ${text}`);
  }
  const seed = query.get("seed");
  if (seed !== null) {
    const read = readSeed(seed);
    if ("error" in read) wrong.push(`seed ${read.error}`);
    else setup.set("seed", read.value);
  }
  playground.status.alert(wrong.length ? `The link asks for what cannot be: ${wrong.join("; ")}.` : "");
  playground.root.scrollIntoView({ block: "start" });
  playground.root.focus({ preventScroll: true });
  if (query.has("reset") && playground.engine) playground.reset();
  if (query.has("play")) playground.setPlaying(true);
  playground.status.note(`Set by a link: ${said.join(", ") || "nothing"}.`);
}

/** @param {Playground} playground @returns {import("./fragment.js").Present} */
export function present(playground) {
  const { data, centres, batch } = playground.source();
  return { data, centres, batch, seed: playground.setup.seed, sides: playground.settings() };
}

/** @param {Playground} playground */
export function copyLink(playground) {
  const link = fragment(playground.name, present(playground), playground.index);
  return copy(playground, "the link", new URL(link, location.href).href);
}

/** @param {Playground} playground */
export const copyPython = (playground) => copy(playground, "the line of Python", pythonLine(present(playground)));

/** @param {Playground} playground @param {string} what @param {string} text */
async function copy(playground, what, text) {
  const { copied } = playground.parts;
  copied.text.value = text;
  copied.label.textContent = what;
  copied.text.hidden = copied.label.hidden = false;
  try {
    await navigator.clipboard.writeText(text);
    playground.status.note(`Copied: ${what}.`);
  } catch {
    copied.text.select();
    playground.status.note(`The browser did not let ${what} be copied: it is selected below.`);
  }
}

/** All pictures, side by side. @param {Playground} playground */
export function savePicture(playground) {
  const { canvas } = playground.panes[0];
  const wide = playground.panes.length > 1 ? 2 : 1;
  const whole = h("canvas", { width: wide * canvas.width, height: canvas.height });
  const context = whole.getContext("2d");
  playground.panes.forEach((pane, i) => context.drawImage(pane.canvas, i * canvas.width, 0, canvas.width, canvas.height));
  whole.toBlob((/** @type {Blob} */ blob) => {
    const link = h("a", { href: URL.createObjectURL(blob), download: `${playground.name}.png` });
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
