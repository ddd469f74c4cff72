// Which objective three formulas are, compared by their values at many outputs, up to what no gradient sees.
import { FAR, LOOKED, lossOf } from "./loss.js";

/** @typedef {{a: string, b: string, c: string, held: string}} Written the critic's losses on real and on generated samples, the generator's, and what holds the critic */
/** @typedef {Written & {name: string, by: string}} Known */

const SAME = 1e-6;

/** @type {Known[]} a name, and what one should know of it */
export const KNOWN = [
  { name: "non-saturating GAN", a: "softplus(-y)", b: "softplus(y)", c: "softplus(-y)", held: "free", by: "Here y is the logit of D, and the generator\u2019s loss is the one that section 3 of Goodfellow et al. (2014) advises." },
  { name: "minimax GAN", a: "softplus(-y)", b: "softplus(y)", c: "-softplus(y)", held: "free", by: "Here y is the logit of D (Goodfellow et al. 2014, Algorithm 1); c is flat where D is sure that a sample is generated." },
  { name: "WGAN", a: "-y", b: "y", c: "-y", held: "clipped", by: "The paper takes RMSProp in place of Adam (Arjovsky et al. 2017)." },
  { name: "WGAN-GP", a: "-y", b: "y", c: "-y", held: "penalised", by: "The penalty holds the critic\u2019s slope near 1 (Gulrajani et al. 2017)." },
  { name: "least squares GAN", a: "(y - 1)^2", b: "y^2", c: "(y - 1)^2", held: "free", by: "It is equation 9 of Mao et al. (2017), without their factors of 1/2." },
  { name: "least squares GAN with targets \u22121, 1 and 0", a: "(y - 1)^2", b: "(y + 1)^2", c: "y^2", held: "free", by: "It is equation 8 of Mao et al. (2017), which descends a Pearson divergence." },
  { name: "hinge GAN", a: "max(0, 1 - y)", b: "max(0, 1 + y)", c: "-y", held: "free", by: "It is the loss of Lim and Ye (2017); only samples within the margin train the critic." },
];

/** Values about their mean: an additive constant changes no gradient. @param {string} text */
function shape(text) {
  const loss = lossOf(text);
  const values = LOOKED.map((y) => loss(y)[0]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** How many times the other formula this one is, up to a constant; NaN if it is not. @param {string} text @param {string} other */
function times(text, other) {
  const [mine, theirs] = [shape(text), shape(other)];
  const dot = (/** @type {number[]} */ one, /** @type {number[]} */ two) => one.reduce((sum, value, i) => sum + value * two[i], 0);
  const factor = dot(mine, theirs) / dot(theirs, theirs);
  const largest = Math.max(...mine.map(Math.abs));
  return mine.every((value, i) => Math.abs(value - factor * theirs[i]) <= SAME * largest) ? factor : NaN;
}

/** How many times another critic's losses these two are, one factor for both. @param {Written} written @param {{a: string, b: string}} other */
function critic({ a, b }, other) {
  const [real, fake] = [times(a, other.a), times(b, other.b)];
  return Math.abs(real - fake) <= SAME * Math.abs(real) ? real : NaN;
}

/** The margin of a critic's hinge loss on energies as EBGAN has it, a = y and b = max(0, m - y); NaN if it is none. @param {Written} written */
function margin(written) {
  const unit = times(written.a, "y");
  const loss = lossOf(written.b);
  const m = (loss(-FAR)[0] - loss(FAR)[0]) / unit - FAR;
  return unit > 0 && m > -FAR && m < FAR && critic(written, { a: "y", b: `max(0, ${m.toFixed(9)} - y)` }) > 0 ? m : NaN;
}

const brief = (/** @type {number} */ factor) => String(Number(factor.toPrecision(3)));

/** @param {number} ofCritic @param {number} ofGenerator */
function factors(ofCritic, ofGenerator) {
  const said = [];
  for (const [whose, factor] of /** @type {[string, number][]} */ ([["critic", ofCritic], ["generator", ofGenerator]]))
    if (Math.abs(factor - 1) > SAME) said.push(`the ${whose}\u2019s loss is multiplied by ${brief(factor)}`);
  return said.length ? ` Here ${said.join(" and ")}, which Adam hardly notices.` : "";
}

const STEEP = "Nothing keeps such a critic from growing steeper and steeper: choose \u201Cclipped\u201D or \u201Cpenalised\u201D.";

/** @param {Written} written @param {Known[]} same those with this critic */
function generatorOf(written, same) {
  const name = same.map((one) => one.name).join(" or the ");
  if (same.some(({ c }) => times(written.c, c) < 0))
    return `The critic\u2019s loss is that of the ${name}, but the generator\u2019s has the sign turned: it moves its samples away from the data.`;
  return `The critic\u2019s loss is that of the ${name}; the generator\u2019s is your own.`;
}

/**
 * What three formulas are, in a sentence or two.
 * @param {Written} written that `check` takes @returns {{name: string, said: string}} the name of the objective, or "" for none
 */
export function recognise(written) {
  const same = KNOWN.filter((known) => critic(written, known) > 0);
  const whole = same.filter(({ c }) => times(written.c, c) > 0);
  const found = whole.find(({ held }) => held === written.held) ?? whole[0];
  if (found) {
    const scaled = factors(critic(written, found), times(written.c, found.c));
    if (found.held === written.held) return { name: found.name, said: `This is the ${found.name}. ${found.by}${scaled}` };
    if (found.held !== "free") return { name: "", said: `This is the loss of the ${whole.map(({ name }) => name).join(" and the ")}. ${STEEP}` };
    return { name: "", said: `This is the ${found.name} with a critic that is ${written.held}.${scaled}` };
  }
  if (same.length) return { name: "", said: generatorOf(written, same) };
  if (KNOWN.some((known) => critic(written, known) < 0))
    return { name: "", said: "The critic\u2019s losses are those of a known objective with their signs turned: it learns to be wrong." };
  const m = margin(written);
  if (!Number.isNaN(m) && times(written.c, "y") > 0)
    return { name: "", said: `This is the hinge loss of EBGAN with margin ${brief(m)}. There y is an autoencoder\u2019s error, which cannot fall below 0; here nothing stops it.` };
  return { name: "", said: "This is none of the objectives that the book knows." };
}
