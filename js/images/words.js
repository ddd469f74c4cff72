// What goes on with the images, in words made of numbers.
import { format } from "../widget/numbers.js";

const PRESENT = 0.01; // of the samples that must read as a digit before it counts

/** @param {ArrayLike<number>} values */
export const mean = (values) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

/** Up to three digits. @param {number} value */
export const short = (value) => (Math.abs(value) >= 0.01 ? String(Number(value.toPrecision(3))) : format(value));

/** With its article. @param {number} digit */
export const aDigit = (digit) => (digit === 8 ? "an 8" : `a ${digit}`);

/** Which of the ten digits the classifier reads often enough. @param {number[]} shares */
export const present = (shares) => shares.flatMap((share, digit) => (share >= PRESENT ? [digit] : []));

/** The network that judges, at the beginning of a sentence. @param {{discriminator: string}} manifest */
export const judge = ({ discriminator }) => (discriminator === "critic" ? "The critic" : "D");

/** @param {import("./stage.js").ImageStage} stage */
export function sentence({ shown, measured, manifest }) {
  if (!shown || !measured) return "";
  if (shown.steps + shown.discriminatorSteps === 0) return "Nothing is trained yet: this is what G makes of noise.";
  const { distance, floor, digits } = measured;
  const found = present(digits);
  const missing = digits.map((_, digit) => digit).filter((digit) => !found.includes(digit));
  const read = missing.length ? `${found.length} of ten digits, and no ${missing.join(", ")}` : "all ten digits";
  const [fake, real] = [mean(shown.verdicts), mean(shown.realVerdicts)];
  const more = short(fake) === short(real) ? `, ${format(real - fake)} more` : ""; // a flat critic
  return (
    `A frozen classifier reads ${read} among 512 samples; their Fr\u00E9chet distance to real ones is ${short(distance)}, ` +
    `${short(distance / floor.mean)} times the floor. ${judge(manifest)} gives the samples ${short(fake)} on average, the real ones ${short(real)}${more}.`
  );
}
