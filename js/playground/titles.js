// What trainings side by side are called: by their objectives or, of one objective, by the settings that differ.
import { told } from "../widget/numbers.js";

const MOST = 2; // settings in a title

/** @typedef {import("./pane.js").Pane} Pane */

/** @param {Pane[]} panes one or two */
export function entitle(panes) {
  const [one, other] = panes;
  const alike = other && one.manifest.title === other.manifest.title;
  const apart = alike ? one.manifest.controls.map(({ name }) => name).filter((name) => one.settings.values[name] !== other.settings.values[name]) : [];
  panes.forEach((pane, at) => {
    const said = apart.slice(0, MOST).map((name) => `${pane.named(name)} ${told(pane.settings.values[name])}`);
    if (apart.length > MOST) said.push(`${apart.length - MOST} more differ`);
    if (alike && !apart.length) said.push(at ? "the same again" : "as set");
    pane.entitle(said.length ? `${pane.manifest.title}: ${said.join(", ")}` : pane.manifest.title);
  });
}
