// Derive: formulas and numbers, typed in plain notation.
import { h, uniqueId } from "../widget/dom.js";
import { judge } from "./formulas.js";
import { Said, button, rich } from "./parts.js";

/**
 * @typedef {{ask: string, answer: string, letters: Record<string, [number, number]>, mistakes: [string, string][]}} Field
 */

/** @param {{fields: Field[]}} asked @param {import("./exercise.js").Host} host */
export function derive({ fields }, host) {
  const { answer, draft } = host.kept();
  const texts = [answer, draft].find((one) => Array.isArray(one) && one.every((text) => typeof text === "string")) ?? [];
  const rows = fields.map((field, i) => {
    const said = new Said();
    const id = uniqueId("formula");
    const box = h("input", { id, type: "text", value: texts[i] ?? "", autocomplete: "off", spellcheck: false, autocapitalize: "off" });
    box.setAttribute("aria-describedby", said.element.id);
    box.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && look());
    box.addEventListener("input", () => said.say(""));
    const letters = Object.keys(field.letters).join(", ");
    const label = h("label", { htmlFor: id }, ...rich(field.ask), letters ? h("span", { className: "ex-letters" }, ` in ${letters}`) : "");
    return { field, said, box, element: h("div", { className: "ex-field" }, label, box, said.element) };
  });

  function look() {
    const judged = rows.map(({ field, said, box }) => {
      const found = judge(box.value, field);
      said.say(found.said, found.right);
      box.setAttribute("aria-invalid", String(!found.right));
      return found.right;
    });
    const typed = rows.map(({ box }) => box.value);
    const right = judged.every(Boolean);
    if (typed.some((text) => text.trim())) host.answered(typed);
    host.keep(right ? { answer: typed, right, done: true } : { draft: typed });
    rows[judged.indexOf(false)]?.box.focus();
    host.state();
  }

  const how = h(
    "p",
    { className: "ex-how" },
    "Plain notation: ",
    h("code", {}, "a*p/(1 - q)^2"),
    ", ",
    ...["log", "exp", "sqrt", "abs", "sigmoid"].flatMap((name, i) => [i ? ", " : "", h("code", {}, `${name}(x)`)]),
    "; ",
    h("code", {}, "log"),
    " is the natural one.",
  );
  const root = h("div", {}, how, ...rows.map(({ element }) => element), h("div", { className: "ex-buttons" }, button("Check", look, { className: "ex-main" })));
  if (Array.isArray(answer)) for (const { field, said, box } of rows) {
    const found = judge(box.value, field);
    said.say(found.said, found.right);
  }
  return root;
}
