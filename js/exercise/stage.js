// A playground or an explorer beside an exercise, set to its experiment.
import { h } from "../widget/dom.js";
import { button } from "./parts.js";

/**
 * @typedef {{module?: string, link?: string, until?: number, python: string, note?: string, state: Record<string, any>}} Stage
 *   `module` is the playground's if there is none, `link` leads to the chapter's playground, `until` is where it pauses, `note` says what the stage shows in the experiment's place
 */

const PLAYGROUND = "playground.js";

/**
 * How to run the experiment: here, on the chapter's page, or with a line of Python.
 * @param {Stage | undefined} stage @param {import("./exercise.js").Host} host @returns {HTMLElement[]}
 */
export function running(stage, host) {
  if (!stage) return [];
  const note = stage.note ? [h("p", {}, stage.note)] : [];
  if (!host.base) return [...note, h("p", {}, "Run it in a cell: ", h("code", {}, stage.python))];
  const { module = PLAYGROUND } = stage;
  const place = h("div", { className: "ex-stage", tabIndex: -1 });
  const plays = module === PLAYGROUND;
  const here = button("Run it now", () => {
    here.disabled = true;
    place.focus(); // a disabled button loses it
    const name = `exercise-${host.name.replace(".", "-")}`;
    // The playground does what the page's address asks for when it starts.
    if (plays) history.replaceState(null, "", `#live-${name}?reset=1&play=1${stage.until ? `&until=${stage.until}` : ""}`);
    place.append(h("live-widget", { module, state: JSON.stringify({ ...stage.state, name }) }));
  });
  const there = stage.link ? [h("a", { href: stage.link }, "run it in the chapter"), ". "] : [];
  const either = stage.link ? "or " : "";
  const loads = plays ? [h("span", {}, either, ...there, "It loads 14 MB, once.")] : [];
  return [...note, h("p", { className: "ex-buttons" }, here, ...loads), place];
}
