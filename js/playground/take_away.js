// What a reader takes away from a playground, and what a link brings to it.
import { h } from "../widget/dom.js";
import { asChange, parse, quoted, short, words } from "../widget/numbers.js";
import { commandLine, fragment, pythonLine, readSeed, readValue, unpackPoints } from "./fragment.js";
import { MOST } from "./bring.js";
import { NARROW } from "./layout.js";
import { SPEEDS, WIDTH, sharedChange } from "./setup.js";
import { UNTIL } from "./stop.js";

/** @typedef {import("./board.js").Playground} Playground */
/** @typedef {import("../training/trainer.js").Values} Values */

const SAID = 3; // unknown keys of a link that are named
const HEIGHT = 760; // of an embedded frame, in pixels: the stage without what unfolds, at 800 of width
const STEPS = { low: 0, high: 1000, integer: true };
const STEP = "step_";
const CURVE = "curve"; // which one the stage shows: that of the distance, or the objective's own
const CURVES = ["distance", "own"];
const DOES = ["reset", "play", UNTIL, CURVE, "points", `${STEP}discriminator`, `${STEP}generator`]; // besides setting what a control sets

/** @typedef {{shared: Record<string, string | number>, points: number[][], own: Values, beside: Values}} Start */

/** What the page's own playground starts with. @param {Playground} playground @returns {Start} */
function startOf({ setup, panes, model }) {
  const { data, batch, width, seed, against, points } = setup;
  const shared = { data, batch, width, seed, speed: "full", against };
  return { shared, points, own: panes[0].settings.values, beside: model.get("against")?.settings ?? {} };
}

/** What links do to this playground. @param {Playground} playground @returns {(query: URLSearchParams) => Promise<void>} */
export function linked(playground) {
  const start = startOf(playground);
  /** @type {URLSearchParams} */
  let latest;
  return (query) => {
    latest = query;
    return applyQuery(playground, start, query, () => latest === query && !playground.ended);
  };
}

/** A link's word on what all trainings share. @param {import("../training/trainer.js").Index} index @param {string} name @param {string} text */
function readShared(index, name, text) {
  if (name === "seed") return readSeed(text);
  const options = /** @type {Record<string, string[]>} */ ({
    data: Object.keys(index.data),
    batch: index.batches.map(String),
    width: Object.keys(index.sizes),
    speed: Object.keys(SPEEDS),
    against: ["", ...Object.keys(index.objectives)],
  })[name];
  if (!options.includes(text)) return { error: `must be one of ${options.join(", ")}; got ${quoted(text)}` };
  return { value: name === "batch" || name === "width" ? Number(text) : text };
}

/**
 * A link is a complete state: what it does not name is what the page's own playground starts with. But a training beside,
 * if the link names it, starts as if the reader had chosen it.
 * @param {Playground} playground @param {Start} start @param {URLSearchParams} query
 * @param {() => boolean} current whether no other link was followed meanwhile
 */
async function applyQuery(playground, start, query, current) {
  const { setup, index } = playground;
  /** @type {string[]} */
  const said = [];
  /** @type {string[]} */
  const wrong = [];
  const known = new Set(DOES);
  /** @param {string} key @param {string} label @param {string | number} usual @param {(text: string) => any} read @param {(before: any, after: any) => string} change in words */
  const valueOf = (key, label, usual, read, change) => {
    known.add(key);
    const text = query.get(key);
    const found = text === null ? { value: usual } : read(text);
    if ("error" in found) wrong.push(`${label} ${found.error}`);
    const value = "error" in found ? usual : found.value;
    if (value !== usual) said.push(change(usual, value));
    return value;
  };
  const shared = Object.entries(start.shared).map(([name, usual]) =>
    /** @type {[string, any]} */ ([name, valueOf(name, words(name), usual, (text) => readShared(index, name, text), (before, after) => sharedChange(index, name, before, after))]));
  const given = query.get("points");
  const points = given ? unpackPoints(given, index.data.drawn.limit) : start.points;
  if (given && 4 * points.length !== given.length) {
    const whole = points.length === MOST ? `more than ${MOST}` : "what is no point of a picture";
    wrong.push(`points hold ${whole}; ${points.length} are taken`);
  }
  if (shared.some(([name, value]) => name === "data" && value === "drawn") && String(setup.points) !== String(points))
    setup.set("points", points); // else the reader's own may stay: nothing is drawn from them
  const { width } = Object.fromEntries(shared);
  for (const [name, value] of shared) if (name !== "width") setup.set(name, value);
  if (width !== playground.networks.width) setup.set("width", WIDTH); // with which all choices go
  await playground.networks.resize();
  await playground.networks.compare();
  if (!current() || playground.panes.length < (setup.against ? 2 : 1)) return; // another link, or no training beside: told
  await playground.panes[0].written.load().catch(() => {}); // then its formulas are refused below
  if (!current()) return;
  playground.panes.forEach(({ manifest, settings, written, named }, at) => {
    const beside = { ...manifest.toy, ...(query.has("against") ? {} : start.beside) };
    for (const control of manifest.controls) {
      const { name, symbol } = control;
      const usual = at ? (beside[name] ?? control.value) : start.own[name];
      const label = at ? `${manifest.title}\u2019s ${named(name)}` : named(name);
      const read = (/** @type {string} */ text) => readValue(control, text, written);
      const change = (/** @type {any} */ before, /** @type {any} */ after) => asChange(symbol ? `${label} ${symbol}` : label, before, after);
      const value = valueOf(at ? `against.${name}` : name, label, usual, read, change);
      if (settings.values[name] !== value) settings.set(name, value);
    }
  });
  setup.set("width", width);
  await playground.networks.resize();
  if (!current()) return;
  if (setup.width !== width) wrong.push(`the page has no networks of ${index.sizes[width]} with these choices`);
  const unknown = [...query.keys()].filter((key) => !known.has(key));
  for (const key of unknown.slice(0, SAID)) wrong.push(`${short(key)} is no setting of this playground`);
  if (unknown.length > SAID) wrong.push(`${unknown.length - SAID} more are none either`);
  playground.linked = true;
  const made = await act(playground, query, wrong, said);
  playground.status.alert(wrong.length ? `The link asks for what cannot be: ${wrong.join("; ")}.` : "");
  const set = said.length ? `Set by a link: ${said.join(", ")}.` : "All settings are as this page starts them.";
  playground.status.note(set + made.join("") + playground.stop.told);
}

/**
 * What a link does when all is set.
 * @param {Playground} playground @param {URLSearchParams} query @param {string[]} wrong gets what cannot be done @param {string[]} said what it has set
 * @returns {Promise<string[]>} which updates it made, in sentences
 */
async function act(playground, query, wrong, said) {
  const made = [];
  const judge = playground.panes[0].manifest.discriminator === "critic" ? "f" : "D";
  if (window.parent === window && !("lecture" in document.documentElement.dataset)) {
    // a page in somebody else's frame, or before an audience, stays where it is
    const { root, panes } = playground;
    // On a phone the picture stays in view above the curve that the link is about.
    const curve = query.has(CURVE) && panes.length < 2 && root.clientWidth < NARROW;
    root.toggleAttribute("data-curve", curve);
    (curve ? panes[0].either.element : root).scrollIntoView({ block: curve ? "end" : "start" });
    root.focus({ preventScroll: true });
  }
  if (query.has("reset") && !query.has("play")) playground.setPlaying(false); // else a turn of both would come after the reset
  if (query.has("reset") && playground.engine) playground.reset();
  for (const role of /** @type {const} */ (["discriminator", "generator"])) {
    const text = query.get(STEP + role);
    const times = text === null ? { value: 0 } : parse(text, STEPS);
    if ("error" in times) wrong.push(`${words(STEP + role)} ${times.error}`);
    else if (times.value) {
      await playground.step(role, times.value);
      made.push(` ${role === "generator" ? "G" : judge} alone has made ${times.value} updates.`);
    }
  }
  const curve = query.get(CURVE);
  if (curve !== null && !CURVES.includes(curve)) wrong.push(`${CURVE} is ${quoted(curve)}, not one of ${CURVES.join(", ")}`);
  else for (const { either, usual } of playground.panes) either.see(curve === null ? usual : CURVES.indexOf(curve));
  playground.stop.follow(query, wrong, playground.panes.length > 1 ? [] : said); // two have it in their titles
  if (query.has("play")) playground.setPlaying(true);
  return made;
}

/** @param {Playground} playground @returns {import("./fragment.js").Present} */
export function present(playground) {
  const { data, centres, batch } = playground.source();
  return { data, centres, batch, width: playground.networks.width, seed: playground.setup.seed, sides: playground.settings() };
}

/** @param {Playground} playground */
export function copyLink(playground) {
  const link = fragment(playground.name, present(playground), playground.index);
  return copy(playground, "the link", new URL(link, location.href).href);
}

/** The playground's own page, which tools/site/embed.py makes, in a frame. @param {Playground} playground */
export function copyEmbed(playground) {
  const { name, model, panes, index } = playground;
  const url = new URL(`../embed/${name}.html`, model.get("base"));
  url.hash = fragment(name, present(playground), index);
  const title = `Playground: ${panes.map(({ manifest }) => manifest.title).join(" beside ")}`;
  const address = url.href.replaceAll("&", "&amp;");
  const code = `<iframe src="${address}" title="${title}" width="100%" height="${HEIGHT}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
  return copy(playground, "the embed code", code);
}

/** @param {Playground} playground */
export const copyPython = (playground) => copy(playground, "the line of Python", pythonLine(present(playground)));

/** @param {Playground} playground */
export function copyCommand(playground) {
  const { data, sides } = present(playground);
  if (data === "drawn")
    playground.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data.");
  else if (sides.some(({ manifest }) => manifest.own || manifest.outputs))
    playground.status.note("Commands train the book\u2019s objectives, and this one is your own: Copy Python gives the line for a notebook.");
  else copy(playground, "the command", commandLine(present(playground)));
}

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
