// What trainings side by side are called: by their objectives or, of one objective, by the settings that differ.
import { told } from "../widget/numbers.js";

const MOST = 2; // settings in a title
const SHORT = 5; // letters of a choice that says nothing by itself
const ROOM = 22; // letters at the end of a line

/** @typedef {import("./pane.js").Pane} Pane */

/** @param {Pane} pane @param {string} name @returns {any} */
const controlOf = ({ manifest: { controls } }, name) => controls.find((control) => control.name === name) ?? {};

/** A setting of one side, in words. @param {Pane} pane @param {string} name @returns {string} */
const spoken = (pane, name) => {
  const value = pane.settings.values[name];
  return controlOf(pane, name).texts?.[value] ?? `${pane.named(name)} ${told(value)}`;
};

/** The same in few letters. @param {Pane} pane @param {string} name @returns {string} */
function briefly(pane, name) {
  const { manifest: { discriminator }, settings: { values } } = pane;
  const value = told(values[name]);
  const { kind, symbol = "", texts } = controlOf(pane, name);
  if (texts) return spoken(pane, name);
  if (kind === "choice" && value.length > SHORT) return value; // "minimax" needs no "loss"
  if (!symbol || symbol.includes("_")) return spoken(pane, name);
  const owner = name.startsWith("generator") ? "G" : discriminator === "critic" ? "f" : "D";
  return `${symbol}${name.includes(".") ? ` of ${owner}` : ""} ${value}`;
}

/** @param {Pane[]} panes one or two */
export function entitle(panes) {
  const [one, other] = panes;
  const alike = other && one.manifest.title === other.manifest.title;
  const apart = alike ? one.manifest.controls.map(({ name }) => name).filter((name) => one.settings.values[name] !== other.settings.values[name]) : [];
  apart.sort((a, b) => Number(a.includes(".")) - Number(b.includes("."))); // an optimizer's last
  panes.forEach((pane, at) => {
    const { title } = pane.manifest;
    const said = apart.slice(0, MOST).map((name) => spoken(pane, name));
    if (apart.length > MOST) said.push(`${apart.length - MOST} more differ`);
    if (alike && !apart.length) said.push(at ? "the same again" : "as set");
    const [first, ...others] = apart.map((name) => briefly(pane, name));
    const all = [first, ...others].join(", ");
    const brief = !alike ? title : !apart.length ? said[0] : all.length <= ROOM ? all : others.length ? `${first} \u2026` : first;
    pane.phrase = !alike ? `for ${brief}` : apart.length ? `with ${brief.replace(" \u2026", "")}` : brief;
    pane.entitle(said.length ? `${title}: ${said.join(", ")}` : title, brief);
  });
}
