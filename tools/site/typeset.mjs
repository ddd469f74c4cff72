// KaTeX for formulas.py: a line of JSON {tex, display} in, a line of JSON {html} or {error} out, until the input ends.
import { createInterface } from "node:readline";
import katex from "../../js/node_modules/katex/dist/katex.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const { tex, display } = JSON.parse(line);
  let answer;
  try {
    answer = { html: katex.renderToString(tex, { displayMode: display, strict: "error" }) };
  } catch (error) {
    answer = { error: error.message };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
