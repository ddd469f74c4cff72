// A playground beside an exercise, set to its experiment.
import { h } from "../widget/dom.js";
import { button } from "./parts.js";

/** @typedef {{link?: string, python: string, state: Record<string, any>}} Stage `link` leads to the chapter's playground */

/**
 * How to run the experiment: here, on the chapter's page, or with a line of Python.
 * @param {Stage | undefined} stage @param {import("./exercise.js").Host} host @returns {HTMLElement[]}
 */
export function running(stage, host) {
  if (!stage) return [];
  if (!host.base) return [h("p", {}, "Run it in a cell: ", h("code", {}, stage.python))];
  const place = h("div", { className: "ex-stage", tabIndex: -1 });
  const here = button("Run it now", () => {
    here.disabled = true;
    place.focus(); // a disabled button loses it
    const name = `exercise-${host.name.replace(".", "-")}`;
    // The playground does what the page's address asks for when it starts.
    history.replaceState(null, "", `#live-${name}?reset=1&play=1`);
    place.append(h("live-widget", { module: "playground.js", state: JSON.stringify({ ...stage.state, name }) }));
  });
  const there = stage.link ? [h("a", { href: stage.link }, "run it in the chapter"), ". "] : [];
  const either = stage.link ? "or " : "";
  return [h("p", { className: "ex-buttons" }, here, h("span", {}, either, ...there, "It loads 14 MB, once.")), place];
}
