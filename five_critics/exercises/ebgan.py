"""Chapter 4: what an answer must satisfy."""
import math

import torch
from torch import nn

from ganlib.networks import Autoencoder
from ganlib.objectives.ebgan import pulling_away

from ..checking import Wrong, exercise, expect, several
from .bench import Bench

__all__ = []


@exercise("ebgan.1", "The best energies, with a weight")
def best_energies(answer):
    for masses_p, masses_q, m, k in (([0.5, 0.3, 0.2], [0.1, 0.4, 0.5], 2.0, 1.0),
                                     ([0.25, 0.75, 0.0], [0.5, 0.0, 0.5], 0.5, 0.4)):
        p, q = torch.tensor(masses_p), torch.tensor(masses_q)
        got = several(answer(p, q, m, k), 2, "the energies and the loss")
        place, energies = f"for p = {masses_p}, q = {masses_q}, m = {m:g} and κ = {k:g}", m * (k * q > p)
        expect(f"The best energies {place}", got[0], energies, {
            "Real and generated samples have changed places: the energy should be low where p is larger.": m * (p > k * q),
            "This is a compromise, outcome by outcome. The loss is a straight line in D(x) between 0 and m: where is the "
            "least value of a straight line?": m * k * q / (p + k * q),
            "A high energy is worth m, not 1: the hinge ends at m.": energies / m,
            "m sits in the wrong place: these are differences of p and κq.": (k * q - p).relu(),
            "These are the energies for κ = 1.": m * (q > p)},
            "The outcomes do not disturb each other: take one of them, and draw its loss over D(x).")
        expect(f"The least loss {place}", got[1], m * torch.minimum(p, k * q).sum(), {
            "With p and κq different the discriminator does better.": m, "m is missing.": torch.minimum(p, k * q).sum(),
            "This grows as p and κq become different. But that makes it easier for the discriminator.":
            m * (k * q - p).relu().sum(),
            "The hinge's mean under q is missing.": (p * energies).sum(),
            "The mean under p of the energies is missing.": (k * q * (m - energies)).sum(),
            "This is the least loss for κ = 1.": m * torch.minimum(p, q).sum()})
    return "With κ = 1 it is the chapter's m (1 - TV(p, q))."


@exercise("ebgan.2", "A test for equilibria")
def gains(answer):
    p = torch.tensor([0.5, 0.3, 0.2])
    other = torch.tensor([0.1, 0.4, 0.5])
    for q, energies, m, wanted in ((p, [0.7, 0.7, 0.7], 1.0, (0, 0)), (p, [1.3, 1.3, 1.3], 1.0, (0.3, 0)),
                                   (p, [0.2, 0.5, 1.0], 1.0, (0, 0.25)), (other, [0.0, 2.0, 2.0], 2.0, (0, 1.8)),
                                   (other, [1.0, 1.0, 1.0], 2.0, (0.8, 0))):
        D = torch.tensor(energies)
        loss, cost = (p * D).sum() + (q * (m - D).relu()).sum(), (q * D).sum()
        got = several(answer(D, p, q, m), 2, "two numbers, what D gains and what G gains")
        place = f"for p = [0.5, 0.3, 0.2], q = [{', '.join(f'{v:g}' for v in q.tolist())}], D = {energies} and m = {m:g}"
        expect(f"What the discriminator gains {place}", got[0], wanted[0], {
            "m is the least loss only where p = q.": loss - m,
            "This is the loss itself. How far is it above the least?": loss,
            "The sign is turned: a gain is how much the loss falls.": -wanted[0],
            "Energies above m have a hinge of 0, not a negative one.":
            (p * D).sum() + (q * (m - D)).sum() - m * torch.minimum(p, q).sum()})
        expect(f"What the generator gains {place}", got[1], wanted[1], {
            "This is its loss. What is the least that any other q would cost?": cost,
            "This compares with q = p. The generator may put its samples anywhere, all on one outcome if it likes.":
            cost - (p * D).sum(),
            "This compares with an even q. The generator may do better: all its mass where it costs least.": cost - D.mean(),
            "The sign is turned: a gain is how much the loss falls.": -wanted[1]})
    return ("Both gains are 0 only in the first of these five. There p = q, and the energy is one constant between "
            "0 and m.")


@exercise("ebgan.3", "What the hinge lets through")
def hinge_slopes(answer):
    for real, fake, m in (([0.3, 2.0], [0.2, 1.7, 0.9, 3.2], 1.0), ([1.0, 0.0, 4.0], [0.5, 6.0], 5.0)):
        on_real, on_fake = (torch.tensor(energies, requires_grad=True) for energies in (real, fake))
        d_loss = on_real.mean() + (m - on_fake).relu().mean()
        wanted = [*torch.autograd.grad(d_loss, [on_real, on_fake]), torch.autograd.grad(on_fake.mean(), on_fake)[0]]
        got = several(answer(on_real.detach(), on_fake.detach(), m), 3, "three tensors of slopes")
        place = f"for the energies {real} of real and {fake} of generated samples and m = {m:g}"
        below = (on_fake < m).float()
        n = len(fake)
        expect(f"The slopes of the discriminator's loss at real samples, {place}", got[0], wanted[0], {
            "The loss is a mean: a sample has its share of it.": len(real) * wanted[0],
            "Real samples have no hinge.": wanted[0] * (on_real < m),
            "A real sample's loss rises with its energy.": -wanted[0]})
        expect(f"The slopes of the discriminator's loss at generated samples, {place}", got[1], wanted[1], {
            "The loss is a mean: a sample has its share of it.": n * wanted[1],
            "Above m the hinge is flat.": -torch.ones(n) / n,
            "These are slopes of a hinge that is flat below m, not above.": -(1 - below) / n,
            "A generated sample's loss falls as its energy rises to m.": below / n,
            "The hinge compares the mean energy with m. It is taken for each sample.":
            -(on_fake.mean() < m).float().expand(n) / n})
        expect(f"The slopes of the generator's loss, {place}", got[2], wanted[2], {
            "The loss is a mean: a sample has its share of it.": torch.ones(n),
            "The generator's loss knows no margin.": below / n,
            "The generator's loss knows no margin, and has the other sign.": -below / n,
            "The generator wants low energies: its loss rises with the energy.": -wanted[2]})
    return "Above m the discriminator lets go of a sample. The generator never does."


@exercise("ebgan.4", "What a margin of 10 means")
def meanings(answer):
    for m, d in ((4.0, 64), (10.0, 784), (1.0, 2)):
        got = several(answer(m, d), 3, "three numbers")
        place = f"for d = {d}"
        expect(f"The margin for the mean square that matches m = {m:g} for the norm, {place}", got[0], m ** 2 / d, {
            "The norm has a root, the mean square has none.": m / d,
            "This is the root of the mean square.": m / d ** 0.5,
            "This matches the sum of squares. A mean divides by d.": m ** 2})
        expect(f"The largest norm, {place}", got[1], d ** 0.5, {
            "The norm is the root of a sum: it grows with d, but not in proportion.": d,
            "This is for pixels from -1 to 1. Here they go from 0 to 1.": 2 * d ** 0.5})
        expect(f"The largest mean square, {place}", got[2], 1, {
            "It is a mean, not a sum.": d, "This is for pixels from -1 to 1. Here they go from 0 to 1.": 4})
    return ("m = 10 for the norm of 784 numbers is m = 0.128 for their mean square. With pixels from 0 to 1 and the mean "
            "square, no reconstruction is ever so bad that it exceeds a margin of 1.")


def error_of(reconstruct, x):
    return (reconstruct(x) - x).flatten(1)


@exercise("ebgan.5", "Find the bug: samples that nobody pushes up")
def discriminator_loss(answer):
    layer = nn.Linear(4, 4)
    for shape, n in (((4,), 6), ((1, 2, 2), 5)):
        def reconstruct(x):
            return layer(x.flatten(1)).reshape(x.shape)
        real, fake = torch.randn(n + 3, *shape), torch.randn(n, *shape) * torch.arange(n).reshape(-1, *[1] * len(shape))
        with torch.no_grad():
            on_real, each = error_of(reconstruct, real).square().mean(1), error_of(reconstruct, fake).square()
            on_fake = each.mean(1)
            m = on_fake.median().item() * 1.2  # some samples above it, and some below
            sums = error_of(reconstruct, real).square().sum(1).mean() + (m - each.sum(1)).relu().mean()
            norms = error_of(reconstruct, real).norm(dim=1).mean() + (m - each.sum(1).sqrt()).relu().mean()
            wanted = on_real.mean() + (m - on_fake).relu().mean()
        got = answer(reconstruct, real, fake, m)
        expect(f"The loss for samples of shape {shape}, of which some are above m and some below", got, wanted, {
            "The mean energy is compared with m. One sample far above it pays for others far below.":
            on_real.mean() + (m - on_fake.mean()).relu(),
            "Each number of a sample has a hinge of its own. A sample has one energy, and one hinge.":
            on_real.mean() + (m - each).relu().mean(),
            "The energy is a sum over a sample's numbers, not a mean.": sums,
            "The energy is a norm, not a mean square.": norms,
            "The hinge is gone: a loss without it falls without end.": on_real.mean() + (m - on_fake).mean(),
            "The hinge is turned: it is the energy below m that costs.": on_real.mean() + (on_fake - m).relu().mean(),
            "It is a sum over the batch, not a mean.": on_real.sum() + (m - on_fake).relu().sum(),
            "The real samples' energy is missing.": (m - on_fake).relu().mean(),
            "The hinge is subtracted.": on_real.mean() - (m - on_fake).relu().mean()})
        if not torch.is_tensor(got) or not got.requires_grad:
            raise Wrong("The value is right, but no gradient of it reaches the autoencoder's weights.")


class EBGANBench(Bench):
    """The critic is an autoencoder, D(x) its reconstruction and code. `margin` lies between the energies of a batch."""
    weight, margin = 0.0, None

    def new_critic(self):
        return Autoencoder(nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 3)), nn.Linear(3, 2))

    def __init__(self):
        super().__init__()
        self.optimizers["D"].param_groups[0]["lr"] = 0.02  # after D's update there are still energies on both sides of m

    def prepare(self):
        """Both batches, and a margin that fits them."""
        real, z = self.draw("x"), self.draw("z")
        with torch.no_grad():
            fake = self.networks["G"](z)
            self.margin = (self.networks["D"](fake)[0] - fake).square().mean(1).quantile(0.8).item()
        return real, z, self.margin

    def losses(self, D, real, fake):
        def energy(x, target):
            return (D(x)[0] - target).square().mean(1)
        on_real, on_fake, m = energy(real, real), energy(fake, fake), self.margin
        hinge, term = (m - on_fake).relu().mean(), self.weight * pulling_away(D(fake)[1])
        pulls = {"The pulling-away term is missing.": on_fake.mean(),
                 "The pulling-away term has lost its weight.": on_fake.mean() + term / self.weight,
                 "The pulling-away term is subtracted: then codes are pulled together.": on_fake.mean() - term,
                 "The pulling-away term is taken of the reconstructions, not of the codes.":
                 on_fake.mean() + self.weight * pulling_away(D(fake)[0])} if self.weight else {}
        return {"D": (on_real.mean() + hinge, {
            "The generated samples have no part in it.": on_real.mean(),
            "Samples above the margin are pushed up too: there is no hinge, or it is taken of the mean energy.":
            on_real.mean() - on_fake.mean(),
            "The energies are summed over a sample's numbers, not averaged.":
            2 * on_real.mean() + (m - 2 * on_fake).relu().mean(),
            "The hinge is subtracted: generated samples are pulled down.": on_real.mean() - hinge,
            "The pulling-away term is in it. It belongs to the generator's loss alone.": on_real.mean() + hinge + term}),
            "G": (on_fake.mean() + term, pulls | {
                "x stands in the energy twice, and half of the gradient is missing: that of the x which the "
                "reconstruction is compared with.": energy(fake, fake.detach()).mean() + term,
                "x stands in the energy twice, and half of the gradient is missing: that through the autoencoder.":
                energy(fake.detach(), fake).mean() + term,
                "Samples with an energy above m get no gradient. Where does a margin stand in the generator's loss?":
                -hinge + term,
                "Samples with an energy below m get no gradient. Where does a margin stand in the generator's loss?":
                (on_fake - m).relu().mean() + term,
                "This is the discriminator's hinge: it raises the energy.": hinge + term,
                "The energies are summed over a sample's numbers, not averaged.": 2 * on_fake.mean() + term})}


@exercise("ebgan.6", "Find the bug: half a gradient")
def half_a_gradient(answer):
    EBGANBench().judge_steps(answer)


@exercise("ebgan.7", "Find the bug: the points that stay far away")
def deaf_generator(answer):
    EBGANBench().judge_steps(answer)


def cosines(codes):
    unit = codes / codes.norm(dim=1, keepdim=True)
    return unit @ unit.T


def term_mistakes(codes):
    """What the usual mistakes make of the pulling-away term: {what to say: value}."""
    n, others = len(codes), ~torch.eye(len(codes), dtype=torch.bool)
    pairs, cos = n * (n - 1), cosines(codes)

    def scaled(size, power=2):
        return ((codes / size) @ (codes / size).T)[others].pow(power).sum() / pairs
    whole = codes.abs().sum()
    return {
        "The cosine is not squared. Then opposite codes are rewarded, and only orthogonal ones should cost nothing.":
        cos[others].mean(),
        "The cosine's size is taken instead of its square.": cos[others].abs().mean(),
        "Each sample is compared with itself too. That cosine is always 1 and belongs to no pair.": cos.square().mean(),
        "Each sample is compared with itself too, though the pairs are counted without.": cos.square().sum() / pairs,
        "Each code has a length of its own. Here all codes are divided by one number.": scaled(whole),
        "Each code has a length of its own. Here all codes are divided by one.": scaled(codes.norm()),
        "One number divides all codes, and so little is left of the products that 'minus n' is all that remains.":
        (((codes / whole) @ (codes / whole).T).square().sum() - n) / pairs,
        "One number divides all codes, and so little is left of the products that 'minus n' is all that is left.":
        (((codes / codes.norm()) @ (codes / codes.norm()).T).square().sum() - n) / pairs,
        "The codes are divided by their sum of absolute values. A cosine divides by the Euclidean length.":
        scaled(codes.abs().sum(1, keepdim=True)),
        "These are cosines between units, not between samples: the norm runs along the wrong axis.":
        scaled(codes.norm(dim=0)),
        "These are scalar products. A cosine divides by both lengths.": scaled(1.0),
        "Each pair is counted once, but the sum is divided by the number of ordered pairs.":
        cos[others].square().sum() / 2 / pairs,
        "It is a sum over the pairs, not a mean.": cos[others].square().sum(),
        "It is divided by n², the number of pairs with each sample's pair with itself.": cos[others].square().sum() / n ** 2}


def check_term(answer, term):
    cases = (("three codes (3, 4), (4, -3), (6, 8)", torch.tensor([[3.0, 4.0], [4.0, -3.0], [6.0, 8.0]])),
             ("two opposite codes, (1, 2) and (-2, -4)", torch.tensor([[1.0, 2.0], [-2.0, -4.0]])),
             ("five codes with four units", torch.randn(5, 4) * torch.tensor([[0.1], [1.0], [2.0], [5.0], [20.0]])))
    for name, codes in cases:
        codes = codes.requires_grad_()
        got, wanted = answer(codes), pulling_away(codes)
        expect(f"{term} of {name}", got, wanted, term_mistakes(codes.detach()))
        if not torch.is_tensor(got) or not got.requires_grad:
            raise Wrong("The value is right, but no gradient of it reaches the codes.")


@exercise("ebgan.8", "Find the bug: opposite codes")
def pulling_away_term(answer):
    check_term(answer, "The term")
    return "It is blind to the codes' lengths: a generator cannot lower it by making them longer."


@exercise("ebgan.9", "Find the bug: a term that says the same of everything")
def normalised_by_one_number(answer):
    check_term(answer, "The term")


@exercise("ebgan.10", "How many directions the codes have")
def directions(answer):
    for clumps, size in ((3, 4), (1, 6), (8, 16), (5, 2)):
        n = clumps * size
        f = pulling_away(torch.eye(clumps).repeat_interleave(size, 0)).item()
        expect(f"The number of clumps for a term of {f:.4g} and {n} codes", answer(f, n), clumps, {
            "This holds for very many codes: a clump's pairs then hardly differ from its codes' pairs.": 1 / f,
            "The term leaves out the n pairs of a code with itself. How many pairs does it average over?": n / (1 + n * f),
            "This is how many codes a clump has. How many clumps are there?": size},
            "Check the ends: for a term of 1, all codes in one direction, the number is 1; for a term of 0 it is n.")
    expect("The number of clumps for a term of 0 and 10 codes", answer(0.0, 10), 10)
    return f"For a term of 0.4 and a batch of 128 codes it is {answer(0.4, 128):.1f}: two or three directions."


@exercise("ebgan.11", "One iteration of EBGAN-PT")
def iteration(answer):
    bench = EBGANBench()
    bench.weight = 0.5
    bench.judge_steps(answer, bench.weight, pulling_away)


@exercise("ebgan.12", "MAGAN's margin")
def next_margin(answer):
    cases = ((1.0, 0.4, 0.6, 0.5, 0.4, {"R is below m and below F, and F has not fallen. So the margin moves.": 1.0}),
             (1.0, 0.4, 0.6, 0.7, 1.0, {"The generator is still getting better: its samples' energy has fallen.": 0.4}),
             (0.3, 0.4, 0.6, 0.5, 0.3, {"The margin never grows.": 0.4}),
             (1.0, 0.4, 0.3, 0.2, 1.0, {"Generated samples have less energy than real ones. What does the rule ask?": 0.4}),
             (1.0, 0.4, 0.6, 0.6, 0.4, {"Where the energy has stayed the same, the samples got no better.": 1.0}),
             (1.0, 0.4, 0.6, math.inf, 1.0, {"After the first epoch nothing is known of the one before.": 0.4}))
    for m, real, fake, before, wanted, mistakes in cases:
        place = f"after m = {m:g}, R = {real:g}, F = {fake:g} and the F before = {before:g}"
        expect(f"The margin {place}", answer(m, real, fake, before), wanted, mistakes | {
            "It becomes the energy of the real samples, not of the generated ones.": fake,
            "It becomes R itself, not something between.": (m + real) / 2})


@exercise("ebgan.13", "Find the bug: the balance that tips over")
def next_balance(answer):
    turned = "The sign is turned: the farther it is from the balance, the farther this drives it."
    for k, real, fake, gamma, rate, wanted in ((0.3, 2.0, 0.5, 0.5, 0.1, 0.35), (0.3, 1.0, 2.0, 0.5, 0.1, 0.15),
                                               (0.02, 1.0, 2.0, 0.5, 0.1, 0.0), (0.98, 4.0, 0.5, 0.5, 0.1, 1.0)):
        moved, back = k + rate * (gamma * real - fake), k - rate * (gamma * real - fake)
        wrong_side = k + rate * (real - gamma * fake)
        expect(f"κ after κ = {k:g}, energies {real:g} and {fake:g}, γ = {gamma:g} and a rate of {rate:g}",
               answer(k, real, fake, gamma, rate), wanted, {
                   turned: back, f"{turned} ": min(max(back, 0.0), 1.0),
                   "κ is a weight between 0 and 1. Nothing keeps it there at this end.": moved,
                   "γ belongs to the real samples: at the balance the generated ones' energy is γ times theirs.":
                   min(max(wrong_side, 0.0), 1.0),
                   "γ is missing.": min(max(k + rate * (real - fake), 0.0), 1.0),
                   "The step has no rate.": min(max(k + gamma * real - fake, 0.0), 1.0)})


@exercise("ebgan.17", "Better in how many configurations")
def advantage(answer):
    first, second = torch.tensor([3.0, 5.0, 8.0]), torch.tensor([1.0, 5.0, 4.0, 9.0])
    wins, ties = (first[:, None] > second).double(), (first[:, None] == second).double()
    expect("The advantage of the scores [3, 5, 8] over [1, 5, 4, 9]", answer(first, second), (wins + ties / 2).mean(), {
        "A tie counts half.": wins.mean(), "A tie counts half, not one.": (wins + ties).mean(),
        "This is the advantage of the second over the first.": 1 - (wins + ties / 2).mean(),
        "It is a share of the pairs, not their number.": (wins + ties / 2).sum(),
        "It is wins minus losses. A share lies between 0 and 1.": (first[:, None] - second).sign().mean(),
        "This compares means. One very good configuration can carry a mean.": (first.mean() > second.mean()).double()})
    scores = torch.tensor([2.0, 2.0, 7.0])
    expect("The advantage of the scores [2, 2, 7] over themselves", answer(scores, scores), 0.5, hint="A tie counts half.")
    return "0.5 means that the two cannot be told apart by their scores' order."
