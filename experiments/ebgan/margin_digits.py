"""Chapter 4: Figure 9 of EBGAN in small, the margin on 8 x 8 digits: `python -m experiments.ebgan.margin_digits`.

The paper's eight margins, the norm as energy, four seeds each, 500 generator updates of two perceptrons. Writes
five_critics/results/ebgan_margin_digits.json.
"""
import torch

from experiments.digit_scores import digit_networks, digit_scores
from experiments.ebgan.margin import SEEDS, rows_of, watched
from experiments.scores import with_errors
from five_critics import results
from ganlib import EBGAN, data, sweep

MARGINS, STEPS = [1.0, 2.0, 4.0, 6.0, 8.0, 12.0, 16.0, 32.0], 500


def main():
    torch.set_num_threads(1)
    run = sweep(EBGAN.on_points(), data.digits("train"), steps=STEPS, margin=MARGINS, seed=SEEDS, batch_size=64,
                progress=False, **digit_networks())
    rows = [*rows_of("digits", MARGINS, digit_scores(run.sample(1000)) | watched(run))]
    held_back = data.digits("test")
    real = torch.stack([data.draw(held_back, 1000, torch.Generator().manual_seed(seed)) for seed in SEEDS])
    rows.append(with_errors({"group": "real samples", "margin": None, "seeds": len(SEEDS)}, digit_scores(real)))
    results.save("ebgan_margin_digits", "python -m experiments.ebgan.margin_digits", rows)


if __name__ == "__main__":
    main()
