"""Chapter 4: BEGAN on 8 x 8 digits, four ratios, four seeds each: `python -m experiments.ebgan.began_digits`.

The networks of experiments/ebgan/margin_digits.py, 800 generator updates, batches of 64. Writes
five_critics/results/began_digits.json.
"""
import torch

from experiments.digit_scores import digit_networks, digit_scores
from experiments.scores import with_errors
from five_critics import results
from ganlib import BEGAN, Adam, data, sweep

SEEDS, STEPS, LAST = range(4), 800, 200
GAMMAS, WATCHED = [0.3, 0.5, 0.7, 0.9], ("energy_real", "energy_fake", "balance", "convergence")
ADAM = Adam(1e-3, beta1=0.5)


def main():
    torch.set_num_threads(1)
    objective = BEGAN(balance_rate=0.01, discriminator_optimizer=ADAM, generator_optimizer=ADAM)
    run = sweep(objective, data.digits("train"), steps=STEPS, gamma=GAMMAS, seed=SEEDS, batch_size=64, progress=False,
                **digit_networks())
    found = digit_scores(run.sample(1000)) | {name: run.history[name][-LAST:].mean(0) for name in WATCHED}
    rows = []
    for index, gamma in enumerate(GAMMAS):
        part = slice(index * len(SEEDS), (index + 1) * len(SEEDS))
        rows.append(with_errors({"group": "BEGAN, digits", "gamma": gamma, "seeds": len(SEEDS)},
                                {name: values[part] for name, values in found.items()}))
    results.save("began_digits", "python -m experiments.ebgan.began_digits", rows)


if __name__ == "__main__":
    main()
