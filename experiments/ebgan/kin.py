"""Chapter 4: EBGAN, MAGAN and BEGAN on the ring, four seeds each: `python -m experiments.ebgan.kin`.

EBGAN and MAGAN start from the same five margins. BEGAN has four values of its ratio and autoencoders with codes of 8, 2 and
1 units. 1,000 generator updates, batches of 64. Writes five_critics/results/ebgan_kin.json.
"""
import torch

from experiments.scores import scores, with_errors
from five_critics import results
from ganlib import BEGAN, EBGAN, MAGAN, Adam, data, networks, sweep

RING, SEEDS, STEPS, LAST = data.ring(), range(4), 1000, 200
MARGINS, GAMMAS, CODES = [0.1, 0.3, 1.0, 3.0, 10.0], [0.3, 0.5, 0.7, 0.9], [8, 2, 1]
ADAM = Adam(1e-3, beta1=0.5)


def rows_of(group, objective, watched, code=8, **axis):
    """A row for each value of the one hyperparameter in `axis`, with the last means of what is `watched`."""
    [(name, values)] = axis.items()
    label = "start" if name == "margin" else name  # MAGAN's margin at the end is another number
    run = sweep(objective, RING, steps=STEPS, seed=SEEDS, batch_size=64, progress=False, **axis,
                discriminator=networks.discriminator(RING, "autoencoder", code=code))
    found = scores(run.sample(2000), RING) | {each: run.history[each][-LAST:].mean(0) for each in watched}
    for index, value in enumerate(values):
        part = slice(index * len(SEEDS), (index + 1) * len(SEEDS))
        yield with_errors({"group": group, "code": code, label: value, "seeds": len(SEEDS)},
                          {each: numbers[part] for each, numbers in found.items()})


def main():
    torch.set_num_threads(1)
    energies, optimizers = ("energy_real", "energy_fake"), {"discriminator_optimizer": ADAM, "generator_optimizer": ADAM}
    rows = []
    for kind, options in ((EBGAN, {}), (MAGAN, {"epoch": 20})):
        rows += rows_of(kind.__name__, kind(**optimizers, **options), (*energies, "margin"), margin=MARGINS)
    for code in CODES:
        rows += rows_of("BEGAN", BEGAN(balance_rate=0.01, **optimizers), (*energies, "balance", "convergence"), code,
                        gamma=GAMMAS)
    real = torch.stack([data.draw(RING, 2000, torch.Generator().manual_seed(seed)) for seed in SEEDS])
    rows.append(with_errors({"group": "real samples", "seeds": len(SEEDS)}, scores(real, RING)))
    results.save("ebgan_kin", "python -m experiments.ebgan.kin", rows)


if __name__ == "__main__":
    main()
