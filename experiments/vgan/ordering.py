"""Chapter 5: Figure 8's order of FIDs in small, on scikit-learn's digits: `python -m experiments.vgan.ordering`.

Every method has the same two MLPs, batches of 64, 1,500 generator updates, one discriminator update for each (as the
paper's code, WGAN-GP too), and RMSProp. Each has one strength (noise, I_c, weight of a penalty; the GAN has none) that is
chosen, with the learning rate, by two seeds; then six other seeds give the score. The score is the Fréchet distance on
the book's digit classifier between 800 generated and 800 real digits, averaged over three looks in the last 500 updates.
Writes five_critics/results/vgan_ordering.json after each method, and goes on where it was interrupted.
"""
from dataclasses import dataclass, replace

import torch
from torch import nn

from experiments.scores import with_errors
from five_critics import results
from ganlib import GAN, VGAN, WGANGP, RMSProp, data, metrics, networks, sweep
from ganlib.hyperparameters import hyper
from ganlib.objectives.wgan_gp import squared_slope

DIGITS, LOOKS, N = data.digits("train"), (1000, 1250, 1500), 800
RATES, CHOOSING, FINAL = (3e-4, 1e-3), (0, 1), range(10, 16)
LATENT, WIDTH, DEPTH, CODE = 16, 128, 2, 16


@dataclass(frozen=True)
class InstanceNoise(GAN):
    """A GAN whose discriminator sees real and generated samples with Gaussian noise on every pixel."""
    noise: float = hyper(0.3, low=0.0, high=10.0, doc="standard deviation of the noise")

    def random_inputs(self, batch, discriminator):
        return {name: ("normal", (batch, *DIGITS.shape)) for name in ("on_real", "on_fake")}

    def discriminator_loss(self, f, real, fake, h, draws):
        sigma = each_image(h.noise)
        return super().discriminator_loss(f, real + sigma * draws["on_real"], fake + sigma * draws["on_fake"], h, draws)

    def generator_loss(self, f, fake, h, draws):
        return super().generator_loss(f, fake + each_image(h.noise) * draws["on_fake"], h, draws)


class NoisyFeatures(nn.Module):
    """What the paper's code calls instance noise: a bottleneck whose noise is N(0, 1) whatever x is, at no price."""

    def __init__(self, encoder, classifier, code):
        super().__init__()
        self.encoder, self.classifier, self.code = encoder, classifier, code

    def forward(self, x, noise=None):
        mean = self.encoder(x)
        return self.classifier(mean if noise is None else mean + noise), mean, torch.zeros_like(mean)


@dataclass(frozen=True)
class R1(GAN):
    """A GAN with the squared slope of the logit at real samples in the discriminator's loss ("GP" in the paper)."""
    weight: float = hyper(10.0, low=0.0, high=1000.0, doc="weight of the penalty")

    def discriminator_loss(self, f, real, fake, h, draws):
        loss, seen = super().discriminator_loss(f, real, fake, h, draws)
        return loss + h.weight * squared_slope(f, real).mean(-1), seen


def each_image(value):
    """A hyperparameter () or (models,) for samples (models, batch, 1, 8, 8)."""
    return value[..., None, None, None, None]


def methods():
    """{method: (objective, discriminator, {name of its strength: values})}; the values of β and α are ours."""
    plain = networks.discriminator(DIGITS, "critic", WIDTH, DEPTH)
    bottleneck = networks.discriminator(DIGITS, "bottleneck", WIDTH, DEPTH, CODE)
    noisy = networks.from_seed(NoisyFeatures(networks.mlp(DIGITS.shape, CODE, WIDTH, DEPTH), nn.Linear(CODE, 1), CODE))
    strengths = {"information": [0.1, 0.5, 2.0]}
    return {
        "GAN": (GAN(), plain, {}),
        "instance noise on pixels": (InstanceNoise(), plain, {"noise": [0.1, 0.3, 1.0]}),
        "noise on features, as in the code": (VGAN(beta=0.0, beta_rate=0.0, code="sample"), noisy, {}),
        "VGAN": (VGAN(beta_rate=1e-3, code="sample"), bottleneck, strengths),
        "GP (R1)": (R1(), plain, {"weight": [0.1, 1.0, 10.0]}),
        "WGAN-GP": (WGANGP(discriminator_steps=1), plain, {"penalty": [0.1, 1.0, 10.0]}),
        "VGAN-GP (with R1)": (VGAN(penalty="r1", penalty_weight=10.0, beta_rate=1e-3, code="sample"), bottleneck, strengths),
    }


def frechet(samples):
    """(models, n, 1, 8, 8) -> (models,)."""
    real = metrics.digit_features(DIGITS.points[:N])
    return torch.stack([metrics.frechet_distance(real, metrics.digit_features(each)) for each in samples])


def looked_at(objective, discriminator, rate, seeds, strengths):
    """The settings of a sweep at one learning rate of both networks, and the score of each of its models, (models,)."""
    objective = replace(objective, generator_optimizer=RMSProp(rate), discriminator_optimizer=RMSProp(rate))
    generator, scores = networks.generator(DIGITS, LATENT, WIDTH, DEPTH), []
    run = sweep(objective, DIGITS, steps=LOOKS[0], seed=seeds, generator=generator, discriminator=discriminator,
                latent=LATENT, batch_size=64, progress=False, **strengths)
    for look in LOOKS:
        if look > run.iterations:
            run.advance(look - run.iterations, progress=False)
        scores.append(frechet(run.sample(N)))
    return run.settings, torch.stack(scores).mean(0)


def chosen(objective, discriminator, strengths):
    """The learning rate and the strength with the best mean score over a few seeds."""
    means = {}
    for rate in RATES:
        for setting, score in zip(*looked_at(objective, discriminator, rate, CHOOSING, strengths)):
            strength = tuple((name, value) for name, value in setting.items() if name != "seed")
            means.setdefault((rate, strength), []).append(float(score))
    print({key: [round(score, 2) for score in scores] for key, scores in means.items()}, flush=True)
    rate, strength = min(means, key=lambda key: sum(means[key]))
    return rate, dict(strength)


def measured_before():
    """The rows of a run that was interrupted; empty if it came to its end, or never began."""
    if not (results.FOLDER / "vgan_ordering.json").exists():
        return []
    rows = results.load("vgan_ordering")["rows"]
    return [] if any(row["method"] == "real samples" for row in rows) else rows


def main():
    torch.set_num_threads(1)
    command, rows = "python -m experiments.vgan.ordering", measured_before()
    for name, (objective, discriminator, strengths) in methods().items():
        if name in {row["method"] for row in rows}:
            continue
        rate, strength = chosen(objective, discriminator, strengths)
        _, scores = looked_at(objective, discriminator, rate, FINAL, {key: [value] for key, value in strength.items()})
        row = {"method": name, "rate": rate, "strength": next(iter(strength.values()), None), "seeds": len(scores)}
        rows.append(with_errors(row, {"frechet": scores}))
        results.save("vgan_ordering", command, rows)
    floor, error = metrics.floor(lambda real, more: metrics.frechet_distance(
        metrics.digit_features(real), metrics.digit_features(more)), data.digits(), N,
        generator=torch.Generator().manual_seed(0))
    rows.append({"method": "real samples", "rate": None, "strength": None, "seeds": 10,
                 "frechet": round(float(floor), 3), "frechet_se": round(float(error), 3)})
    results.save("vgan_ordering", command, rows)


if __name__ == "__main__":
    main()
