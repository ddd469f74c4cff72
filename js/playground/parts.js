// What each part of an iteration shows, in a sentence or two.
import { typical } from "./picture.js";
import { short } from "./sentence.js";

/** With its sign. @param {number} value */
const signed = (value) => (value < 0 ? short(value).replace("-", "\u2212") : `+${short(value)}`);

/** @param {import("../training/slowly.js").Partly} shown @param {{discriminator: string}} manifest @returns {string} */
export function partSentence({ part, arrows }, { discriminator }) {
  const judge = discriminator === "critic" ? "f" : "D";
  const { batch, loss = NaN, atReal = NaN, atMade = NaN, others = 0, moved = NaN, cosine = NaN } = part;
  const more = others === 1 ? ", and one more with fresh draws" : `, and ${others} more with fresh draws`;
  return {
    noise: `1 of 5. G makes ${batch} samples of fresh noise, and as many real points are drawn. The update of ${judge} sees these alone.`,
    gradient:
      `2 of 5. The loss of ${judge} on them is ${short(loss)}. The map shows what its gradient will change: ` +
      `${signed(atReal)} at the real points, ${signed(atMade)} at the samples, on average.`,
    update: `3 of 5. ${judge} has made that update${others ? more : ""}. The map is the new one.`,
    pull: `4 of 5. Fresh noise again. Each arrow is minus the gradient of G\u2019s loss at a sample, ${short(typical(arrows))} long at most.`,
    move:
      `5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${short(moved)} ` +
      `on average, and the cosine between ways and pulls is ${short(cosine)}. Arrows show the ways, enlarged.`,
  }[part.name];
}
