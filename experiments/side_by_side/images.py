"""Chapter 7: eight objectives on 8 x 8 digits, stacked digits and MNIST, with convolutional networks; two rates, five seeds.

    python -m experiments.side_by_side.images --device cuda --jobs 8

The networks are those of `ganlib.image_networks`, 16 channels wide, with a latent of 16. It goes on and is told as
`experiments.side_by_side.plane` does, into five_critics/results/side_by_side_images.json. On 8 x 8 digits a moment keeps
four samples of seed 0 at each rate: a hexadecimal digit a pixel, 0 for -1 and f for 1.
"""
import torch

from experiments.scores import digits
from experiments.side_by_side.contest import Contest, main, of_whole
from ganlib import data, image_networks, metrics, objectives
from ganlib.metrics.floors import two_sets

LATENT, WIDTH, SHOWN, PAIRS = 16, 16, 4, 10
SCORED = {"digits": 800, "stacked_digits": 2500, "mnist_5k": 2500}  # generated images, and as many real ones
# The papers' settings for images, but: the margin and γ that were best on small digits in chapter 4, and rates of what is
# adapted for some thousand updates in place of many more.
CHANGES = {"vgan": {"beta_rate": 1e-3}, "ebgan": {"margin": 2.0}, "magan": {"epoch": 20},
           "began": {"gamma": 0.9, "balance_rate": 0.01}}
ON_MNIST = CHANGES | {"ebgan": {"margin": 10.0}, "magan": {"epoch": 20, "margin": 10.0}}  # the EBGAN paper's


def objective_of(name, images):
    return objectives.ALL[name](**(ON_MNIST if images.name == "mnist_5k" else CHANGES).get(name, {}))


def options(images, objective):
    return {"latent": LATENT, "generator": image_networks.generator(images, LATENT, WIDTH),
            "discriminator": image_networks.discriminator(images, objective.network, WIDTH)}


def features(samples):
    """The digit classifier's of each channel, one after another: (n, channels, side, side) -> (n, 32 channels)."""
    return metrics.digit_features(samples.flatten(0, 1)[:, None]).reshape(len(samples), -1)


def modes(samples):
    """How many digits, or numbers of stacked digits, the classifier reads in at least one sample."""
    return (metrics.digit_counts(samples) > 0).sum()


def a_real_sample(images, seed):
    return data.draw(images, SCORED[images.name], torch.Generator().manual_seed(seed))


def scores(run, images):
    real, samples = features(a_real_sample(images, 99)), run.sample(SCORED[images.name]).cpu()
    return {"frechet": of_whole(lambda each: metrics.frechet_distance(features(each), real), samples),
            "covered": of_whole(modes, samples)}


def floor(images):
    """Of digits by splits that share no sample, of stacked ones by new combinations of the same digits."""
    pairs = [two_sets(images, *[SCORED[images.name]] * 2, torch.Generator().manual_seed(pair)) for pair in range(PAIRS)]
    return {"frechet": [digits(metrics.frechet_distance(*map(features, pair))) for pair in pairs],
            "covered": [int(modes(more)) for _, more in pairs]}


def shown(run, images):
    """Four 8 x 8 digits of the first seed at each rate, a hexadecimal digit a pixel."""
    if images.name != "digits":
        return {}
    greys = ((run.sample(SHOWN).nan_to_num(-1).clamp(-1, 1) + 1) * 7.5).round().int()
    firsts = greys.unflatten(0, (-1, len(CONTEST.seeds)))[:, 0].flatten(2)
    return {"shown": [["".join(f"{grey:x}" for grey in each) for each in rate] for rate in firsts.tolist()]}


CONTEST = Contest(
    "experiments.side_by_side.images", "side_by_side_images", {name: data.load(name) for name in SCORED},
    objective_of=objective_of, options=options, scores=scores, floor=floor, rates=(5e-4, 2e-3), seeds=range(5),
    moments=(25, 50, 100, 200, 400, 700, 1200, 2000, 3000), shown=shown)

if __name__ == "__main__":
    main(CONTEST)
