"""Table 2 of EBGAN in small: margin decay where labels are few: `python -m experiments.ebgan.semisupervised`.

An autoencoder of 8x8 digits also classifies them, from its code. It learns from few labelled digits (cross-entropy) and,
unless it is the supervised baseline, from 1,200 digits without labels through 10 times EBGAN's loss, D(x) + [m - D(G(z))]+
with the mean square as energy. At margin 0 this is a denoising autoencoder. The margin stays, or decays linearly to 0 over
the first 80 % of training. 400 updates; 10 seeds, each with its own digits, labels and weights, and the same ones for all
variants. Errors are percent of 300 training digits that were held back, and of the 297 test digits. Writes
five_critics/results/ebgan_semisupervised.json; about 3 minutes on two quiet cores.

The paper does this to a ladder network on MNIST, which adds lateral connections, batch normalisation and noise in every
layer, with 100, 200 and 1,000 labels and 15 seeds; at margin 0 it is again the ladder network. Here noise is on the input.
"""
import itertools
import math

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from tqdm import tqdm

from five_critics import results
from ganlib import data
from ganlib.networks import Pure, mlp
from ganlib.objectives.ebgan import energy, hinge_loss

LABELS, SEEDS, STEPS, TRAINING = (20, 50, 100), 10, 400, 1200
BATCH, BATCH_LABELLED, LATENT, WIDTH, CODE = 50, 20, 16, 64, 32
NOISE, RATE, WEIGHT, DECAYED = 0.3, 2e-3, 10.0, 0.8
VARIANTS = {"supervised": (0.0, 0.0, False), "autoencoder": (WEIGHT, 0.0, False),
            "m = 0.1": (WEIGHT, 0.1, False), "m = 0.1, decays": (WEIGHT, 0.1, True),
            "m = 0.3": (WEIGHT, 0.3, False), "m = 0.3, decays": (WEIGHT, 0.3, True)}  # weight, margin, decays


class Classifier(nn.Module):
    """An autoencoder whose code is classified: x (batch, 64) -> reconstruction (batch, 64), code, logits (batch, 10)."""

    def __init__(self):
        super().__init__()
        self.encoder, self.decoder = mlp(64, CODE, WIDTH, depth=1), mlp(CODE, 64, WIDTH, depth=1)
        self.classifier = nn.Linear(CODE, 10)

    def forward(self, x):
        code = self.encoder(x).relu()
        return self.decoder(code), code, self.classifier(code)


def margin_at(step, margin, decays):
    """The margin before update `step`, from 0: linear to 0 over the share DECAYED of all updates, if it decays."""
    return margin * max(0.0, 1 - step / (DECAYED * STEPS)) if decays else margin


def splits(labels):
    """For each seed a split of the 1,500 training digits: rows (SEEDS, 1200) to learn from, and (SEEDS, 300) to validate.

    Also rows (SEEDS, 10 r) of r digits of each class among the first, such that each 10 have one of each class: the first
    20 are the labelled digits of those who may have 20.
    """
    orders = torch.stack([torch.randperm(len(labels), generator=torch.Generator().manual_seed(s)) for s in range(SEEDS)])
    seen, held_back = orders[:, :TRAINING], orders[:, TRAINING:]
    each = max(LABELS) // 10
    labelled = torch.stack([torch.stack([rows[labels[rows] == digit][:each] for digit in range(10)], 1).flatten()
                            for rows in seen])
    return seen, held_back, labelled


class Models:
    """One model for each number of labels and seed, all trained at once: flat weights (models, P) of both networks."""

    def __init__(self, generator):
        self.networks = {"classifier": Pure(Classifier()),
                         "generator": Pure(mlp(LATENT, 64, WIDTH, depth=2, last=nn.Tanh()))}
        count = len(LABELS) * SEEDS
        self.weights = {role: network.initial(torch.rand(count, network.size, generator=generator)).requires_grad_()
                        for role, network in self.networks.items()}
        self.draw = generator

    def __call__(self, role, x):
        return self.networks[role](self.networks[role].unpack(self.weights[role]), x)

    def normal(self, *shape):
        return torch.randn(len(LABELS) * SEEDS, *shape, generator=self.draw)

    def noisy(self, x):
        """What the classifier makes of x (models, n, 64) and noise."""
        return self("classifier", x + NOISE * self.normal(*x.shape[1:]))

    def denoised(self, x):
        return self.noisy(x)[:2]

    def generated(self):
        return self("generator", self.normal(BATCH, LATENT))


def fit(weight, margin, decays, digits, progress):
    """The models after training, and their mean energies of real and of generated digits in the last update."""
    models = Models(torch.Generator().manual_seed(0))
    points, labels = digits.points.flatten(1), digits.labels
    seen, _, labelled = (rows.repeat(len(LABELS), 1) for rows in splits(labels))
    allowed = torch.tensor(LABELS).repeat_interleave(SEEDS)[:, None]
    optimizers = {role: torch.optim.Adam([w], RATE, betas=(beta, 0.999))
                  for (role, w), beta in zip(models.weights.items(), (0.9, 0.5))}

    def descend(role, losses):
        optimizers[role].zero_grad()
        losses.sum().backward(inputs=[models.weights[role]])
        optimizers[role].step()

    for step in range(STEPS):
        picked = labelled.gather(1, (torch.rand(len(allowed), BATCH_LABELLED, generator=models.draw) * allowed).long())
        logits = models.noisy(points[picked])[2]
        loss = cross_entropy(logits.flatten(0, 1), labels[picked].flatten(), reduction="none").view(len(allowed), -1).mean(1)
        real = points[seen.gather(1, torch.randint(TRAINING, (len(allowed), BATCH), generator=models.draw))]
        m = torch.full((len(allowed),), margin_at(step, margin, decays))
        hinge, energies = hinge_loss(models.denoised, real, models.generated().detach(), m, "mean_square")
        descend("classifier", loss + weight * hinge)
        descend("generator", energy(models.denoised, models.generated(), "mean_square")[0].mean(-1))
        progress.update()
    return models, energies


def errors(models, points, labels):
    """Percent of digits (models, n, 64) that are taken for another than their labels (models, n) say: (models,)."""
    with torch.no_grad():
        logits = models("classifier", points)[2]
    return 100 * (logits.argmax(-1) != labels).double().mean(-1)


def scores(models, energies, digits, test):
    """{name: (labels, seeds)}: errors on validation and on test digits, and the two energies."""
    held_back = splits(digits.labels)[1].repeat(len(LABELS), 1)
    count = len(held_back)
    found = {"validation": errors(models, digits.points.flatten(1)[held_back], digits.labels[held_back]),
             "test": errors(models, test.points.flatten(1).expand(count, -1, -1), test.labels.expand(count, -1)),
             **{name: energies[name].detach().double() for name in ("energy_real", "energy_fake")}}
    return {name: values.view(len(LABELS), SEEDS) for name, values in found.items()}


def rows_of(found):
    """A row for each variant and number of labels; `gain` is the autoencoder's test error minus the variant's, by seeds."""
    for (variant, scores), (index, labels) in itertools.product(found.items(), enumerate(LABELS)):
        weight, margin, decays = VARIANTS[variant]
        row = {"variant": variant, "labels": labels, "weight": weight, "margin": margin, "decays": decays, "seeds": SEEDS}
        gain = found["autoencoder"]["test"] - scores["test"]
        for name, values in {**scores, "gain": gain}.items():
            row |= {name: round(float(values[index].mean()), 3),
                    f"{name}_se": round(float(values[index].std()) / math.sqrt(SEEDS), 3)}
        yield row | {"test_of_each_seed": [round(float(value), 2) for value in scores["test"][index]]}


def main():
    torch.set_num_threads(1)
    digits, test = data.digits("train"), data.digits("test")
    found = {}
    with tqdm(total=len(VARIANTS) * STEPS) as progress:
        for variant, settings in VARIANTS.items():
            found[variant] = scores(*fit(*settings, digits, progress), digits, test)
    results.save("ebgan_semisupervised", "python -m experiments.ebgan.semisupervised", list(rows_of(found)))


if __name__ == "__main__":
    main()
