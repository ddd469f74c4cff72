"""What exercises 14 to 16 of chapter 4 ask to predict, on the ring, four seeds: `python -m experiments.ebgan.predictions`.

The playground's settings, 600 generator updates each. Writes five_critics/results/ebgan_predictions.json.
"""
from experiments.scores import of_each_seed
from five_critics import results
from ganlib import EBGAN, MAGAN, data, metrics, train

RING = data.ring()
OBJECTIVES = {
    "m = 1": EBGAN.on_points(),
    "ebgan.14: m = 0.1": EBGAN.on_points(margin=0.1),
    "ebgan.15: m = 100": EBGAN.on_points(margin=100.0),
    "ebgan.16: MAGAN, epochs of 10": MAGAN.on_points(epoch=10),
}


def main():
    rows = []
    for variant, objective in OBJECTIVES.items():
        run = train(objective, RING, steps=600, seed=range(4))
        samples = run.sample(2000)
        last = {name: run.history[name][-50:].mean(0) for name in ("energy_real", "energy_fake", "margin",
                                                                   "discriminator_loss")}
        scores = {"covered": metrics.modes_covered(samples, RING.centres, RING.radius)[0],
                  "spread": samples.std(dim=1).norm(dim=-1), **last}
        rows.append(of_each_seed({"variant": variant}, scores))
    results.save("ebgan_predictions", "python -m experiments.ebgan.predictions", rows)


if __name__ == "__main__":
    main()
