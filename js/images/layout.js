// The elements of a stage for images, without behaviour.
import { PREFIX } from "../playground/fragment.js";
import { TIMES, group, trainingButtons } from "../playground/layout.js";
import { h, uniqueId } from "../widget/dom.js";
import { WALK } from "../training/image_sizes.js";

/** @param {string} label @param {Record<string, any>} [properties] */
const canvas = (label, properties) => h("canvas", { role: "img", "aria-label": label, ...properties });

/**
 * @param {string} name of the stage @param {import("./stage.js").ImageManifest} manifest
 * @param {Node[]} stored what is shown before the first frame
 */
export function imageLayout(name, { title, discriminator }, stored) {
  const letter = discriminator === "critic" ? "f" : "D";
  const buttons = trainingButtons(letter);
  const timesId = uniqueId("times");
  const times = h("select", { id: timesId }, ...TIMES.map((n) => h("option", { value: String(n) }, `\u00D7 ${n}`)));
  const status = h("p", { className: "live-status", role: "status" });
  const rate = h("p", { className: "live-rate" });
  const alert = h("div", { className: "live-alert", role: "alert", hidden: true });
  const say = h("p", { className: "live-say" }, "These images were made beforehand. Press Play, and the networks of this page begin from noise.");
  const main = h("div", { className: "live-main" });
  const controls = h("div", { className: "live-controls" });
  const curves = h("div", { className: "live-charts" });
  const setup = h("div", { className: "live-setup" });
  const distance = h("div", {});
  const samples = canvas("generated images", { tabIndex: 0 });
  const real = canvas("real images");
  const looked = h("p", { className: "live-looked" }, "Once it trains, the sample that you point at stands here beside the training image nearest to it.");
  const heard = h("div", { className: "live-hidden", role: "status" }); // what the keyboard has chosen
  const near = canvas("the chosen sample, and the training image nearest to it");
  const strip = canvas("the walk from A to B");
  const step = canvas("where the walk is");
  const walkId = uniqueId("walk");
  const walk = h("input", { id: walkId, type: "range", min: 0, max: WALK - 1, step: 1, value: (WALK - 1) / 2 });
  const digits = h("div", { className: "live-digits", role: "img", "aria-label": "which digits appear" });
  const ends = [h("span"), h("span")];
  const root = h(
    "section",
    { className: "live-playground live-images", id: PREFIX + name, tabIndex: -1, "aria-label": `playground on images: ${title}` },
    h(
      "div",
      { className: "live-top" },
      h(
        "div",
        { className: "live-buttons", role: "group", "aria-label": "training" },
        buttons.play,
        h("span", { className: "live-joined" }, buttons.step, h("label", { htmlFor: timesId, className: "live-hidden" }, "steps at a press"), times),
        buttons.discriminator,
        buttons.generator,
        buttons.reset,
      ),
      status,
      rate,
    ),
    alert,
    h("div", { className: "live-body" },
      h("div", { className: "live-stage" },
        h("div", { className: "live-grids" },
          h("div", {}, h("div", { className: "live-caption" }, "generated, from fixed noise"), samples),
          h("div", {}, h("div", { className: "live-caption" }, "real"), real),
          h("div", { className: "live-stored" }, ...stored),
        ),
        h("div", { className: "live-bar" },
          h("span", {}, `frames: what ${letter} takes an image for`),
          h("div", { className: "live-ramp live-verdicts" }),
          h("div", { className: "live-ends" }, ...ends),
        ),
        h("div", { className: "live-near" }, near, looked, heard),
      ),
      h("div", { className: "live-side" },
        say,
        main,
        h("div", {}, h("div", { className: "live-caption" }, "digits that the classifier reads, shares of 512 samples"), digits),
        distance,
        h("div", { className: "live-walk" },
          h("label", { htmlFor: walkId, className: "live-caption" }, "a walk from A to B (press two samples to choose them)"),
          h("div", { className: "live-walked" }, h("div", {}, strip, walk), step),
        ),
      ),
      h("div", { className: "live-groups" },
        group("more settings", controls),
        group("curves", curves),
        group("images, seed", setup),
      ),
    ),
  );
  return { root, buttons, times, status, rate, alert, say, main, controls, curves, setup, distance, samples, real, looked, heard, near, strip, step, walk, digits, ends };
}
