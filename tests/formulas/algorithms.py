"""The papers' algorithms as one writes them with `nn.Module` and `torch.optim`: the second route of test_every_place.py.

Of ganlib they use the values of the hyperparameters, and the layers of its two special discriminators (an `encoder` with
a `decoder` or a `classifier`). What adapts is a Python number that is overwritten. Logarithms and divergences are as
printed in the papers, which double precision affords. Only under the root of a norm stands ganlib's 1e-12 too: where an
energy is as small as 1e-3 it changes the root's slope by 5e-7, and both in the same way.
"""
import torch
from torch.distributions import Normal, kl_divergence
from torch.nn.functional import cosine_similarity, mse_loss

from ganlib.optimizers import SGD, Adam, RMSProp

OPTIMIZERS = {Adam: lambda p, o: torch.optim.Adam(p, lr=o.learning_rate, betas=(o.beta1, o.beta2)),
              RMSProp: lambda p, o: torch.optim.RMSprop(p, lr=o.learning_rate, alpha=o.decay),
              SGD: lambda p, o: torch.optim.SGD(p, lr=o.learning_rate, momentum=o.momentum)}


def train(algorithm, generator, samples):
    """Train both modules in place.

    Args:
        algorithm: of the classes below, with its discriminator
        samples: an iterable of iterations (real: k batches; draws: k + 1 dicts)

    Returns:
        {name: (iterations,)}: what each iteration measured last
    """
    o, discriminator = algorithm.o, algorithm.d
    optimizer_d = OPTIMIZERS[type(o.discriminator_optimizer)](discriminator.parameters(), o.discriminator_optimizer)
    optimizer_g = OPTIMIZERS[type(o.generator_optimizer)](generator.parameters(), o.generator_optimizer)
    measured = []
    for real, draws in samples:
        for x, drawn in zip(real, draws[:-1], strict=True):
            loss_d, seen_d = algorithm.discriminator_loss(x, generator(drawn["z"]).detach(), drawn)
            optimizer_d.zero_grad()
            loss_d.backward()
            optimizer_d.step()
            algorithm.after_discriminator(seen_d)
        loss_g, seen_g = algorithm.generator_loss(generator(draws[-1]["z"]), draws[-1])
        optimizer_g.zero_grad()
        loss_g.backward()
        optimizer_g.step()
        algorithm.after_generator(loss_g.item())
        seen = {"discriminator_loss": loss_d, "generator_loss": loss_g, **seen_d, **seen_g}
        measured.append({name: value.item() if torch.is_tensor(value) else value for name, value in seen.items()})
    return {name: torch.tensor([seen[name] for seen in measured], dtype=torch.float64) for name in measured[0]}


def norm(x):
    """The Euclidean norm of each row: (n, features) -> (n,)."""
    return ((x ** 2).sum(1) + 1e-12).sqrt()


class GAN:
    """Algorithm 1."""

    def __init__(self, objective, discriminator):
        self.o, self.d = objective, discriminator

    def discriminator_loss(self, x, fake, draws):
        return -(self.d(x).sigmoid().log().mean() + (1 - self.d(fake).sigmoid()).log().mean()), {}

    def generator_loss(self, fake, draws):
        believed = self.d(fake).sigmoid()
        return (1 - believed).log().mean() if self.o.loss == "minimax" else -believed.log().mean(), {}

    def after_discriminator(self, seen):
        """What the paper does after a discriminator's update."""

    def after_generator(self, loss):
        """What the paper does after a generator's update."""

    def remembered(self):
        """What has adapted, under ganlib's names."""
        return {}


class LeastSquares(GAN):
    """Equation 2."""

    def discriminator_loss(self, x, fake, draws):
        on_real, on_fake = self.d(x), self.d(fake)
        return (mse_loss(on_real, torch.full_like(on_real, self.o.real_target))
                + mse_loss(on_fake, torch.full_like(on_fake, self.o.fake_target))) / 2, {}

    def generator_loss(self, fake, draws):
        on_fake = self.d(fake)
        return mse_loss(on_fake, torch.full_like(on_fake, self.o.generator_target)) / 2, {}


class WGAN(GAN):
    """Algorithm 1: ascend the difference, then clip."""

    def discriminator_loss(self, x, fake, draws):
        difference = self.d(x).mean() - self.d(fake).mean()
        return -difference, {"estimate": difference}

    def after_discriminator(self, seen):
        with torch.no_grad():
            for weight in self.d.parameters():
                weight.clamp_(-self.o.clip, self.o.clip)

    def generator_loss(self, fake, draws):
        return -self.d(fake).mean(), {}


class WGANGP(WGAN):
    """Algorithm 1."""

    def discriminator_loss(self, x, fake, draws):
        loss, seen = super().discriminator_loss(x, fake, draws)
        epsilon = draws["epsilon"].unsqueeze(1)
        at = {"interpolates": epsilon * x + (1 - epsilon) * fake, "real": x, "generated": fake}[self.o.at]
        at = at.clone().requires_grad_()
        output = self.d(at)
        slope = norm(torch.autograd.grad(output, at, torch.ones_like(output), create_graph=True)[0])
        term = ((slope - 1).clamp(min=0 if self.o.sides == "one" else -torch.inf) ** 2).mean()
        return loss + self.o.penalty * term, {**seen, "slope": slope.mean(), "penalty_term": term}

    def after_discriminator(self, seen):
        """No clipping."""


class EBGAN(GAN):
    """Equations 1 and 2, with the pulling-away term of section 2.4."""

    def __init__(self, objective, discriminator):
        super().__init__(objective, discriminator)
        self.margin = objective.margin

    def energy(self, x):
        error = self.d.decoder(self.d.encoder(x)) - x
        reduced = {"norm": norm(error), "mean_square": (error ** 2).mean(1), "mean_absolute": error.abs().mean(1)}
        return reduced[self.o.energy]

    def discriminator_loss(self, x, fake, draws):
        on_real, on_fake = self.energy(x), self.energy(fake)
        loss = on_real.mean() + (self.margin - on_fake).clamp(min=0).mean()
        return loss, {"energy_real": on_real.mean(), "energy_fake": on_fake.mean(), "margin": self.margin}

    def generator_loss(self, fake, draws):
        code, n = self.d.encoder(fake), len(fake)
        cosine = cosine_similarity(code[:, None], code[None], dim=-1) ** 2
        term = cosine[~torch.eye(n, dtype=torch.bool)].sum() / (n * (n - 1))
        return self.energy(fake).mean() + self.o.pulling_away * term, {"cosine": term}

    def after_discriminator(self, seen):
        self.margin *= self.o.margin_decay

    def remembered(self):
        return {"margin": self.margin}


class MAGAN(EBGAN):
    """Algorithm 1, with epochs of `epoch` generator updates."""

    def __init__(self, objective, discriminator):
        super().__init__(objective, discriminator)
        self.real, self.fake, self.fake_before = [], [], torch.inf

    def generator_loss(self, fake, draws):
        return self.energy(fake).mean(), {}

    def after_discriminator(self, seen):
        self.real.append(seen["energy_real"].item())

    def after_generator(self, loss):
        self.fake.append(loss)
        if len(self.fake) == self.o.epoch:
            real, fake = sum(self.real) / len(self.real), sum(self.fake) / len(self.fake)
            if real < self.margin and real < fake and self.fake_before <= fake:
                self.margin = real
            self.real, self.fake, self.fake_before = [], [], fake

    def remembered(self):
        return {"margin": self.margin, "fake_before": self.fake_before, "real_sum": sum(self.real),
                "real_count": len(self.real), "fake_sum": sum(self.fake), "fake_count": len(self.fake)}


class VGAN(GAN):
    """Section 4: equation 10 by dual ascent, with the generator's loss of equation 11 or a sampled code."""

    def __init__(self, objective, discriminator):
        super().__init__(objective, discriminator)
        self.beta = objective.beta

    def encode(self, x):
        mean, log_variance = self.d.encoder(x).chunk(2, 1)
        code = Normal(mean, (log_variance / 2).exp())
        return code, kl_divergence(code, Normal(0.0, 1.0)).sum(1)

    def classify(self, code, noise):
        return self.d.classifier(code.mean + code.stddev * noise)

    def discriminator_loss(self, x, fake, draws):
        (code_x, kl_x), (code_fake, kl_fake) = self.encode(x), self.encode(fake)
        on_real, on_fake = self.classify(code_x, draws["noise_real"]), self.classify(code_fake, draws["noise_fake"])
        kl = torch.cat([kl_x, kl_fake]).mean()
        loss = -on_real.sigmoid().log().mean() - (1 - on_fake.sigmoid()).log().mean()
        loss = loss + self.beta * (kl - self.o.information)
        if self.o.penalty == "r1":
            at = x.clone().requires_grad_()
            logit = self.classify(self.encode(at)[0], draws["noise_real"])
            gradient, = torch.autograd.grad(logit.sum(), at, create_graph=True)
            loss = loss + self.o.penalty_weight * (gradient ** 2).sum(1).mean()
        return loss, {"kl": kl, "beta": self.beta}

    def generator_loss(self, fake, draws):
        code, kl = self.encode(fake)
        believed = self.classify(code, draws["noise_fake"] if self.o.code == "sample" else 0).sigmoid()
        loss = (1 - believed).log().mean() if self.o.loss == "minimax" else -believed.log().mean()
        return loss + self.o.generator_kl * self.beta * kl.mean(), {}

    def after_discriminator(self, seen):
        self.beta = max(0.0, self.beta + self.o.beta_rate * (seen["kl"].item() - self.o.information))

    def remembered(self):
        return {"beta": self.beta}


class BEGAN(EBGAN):
    """Section 3.4, the networks one after the other."""

    def __init__(self, objective, discriminator):
        self.o, self.d, self.balance, self.energy_real = objective, discriminator, objective.balance, 0.0

    def discriminator_loss(self, x, fake, draws):
        on_real, on_fake = self.energy(x).mean(), self.energy(fake).mean()
        return on_real - self.balance * on_fake, {
            "energy_real": on_real, "energy_fake": on_fake, "balance": self.balance,
            "convergence": on_real + abs(self.o.gamma * on_real - on_fake)}

    def generator_loss(self, fake, draws):
        return self.energy(fake).mean(), {}

    def after_discriminator(self, seen):
        self.energy_real = seen["energy_real"].item()

    def after_generator(self, loss):
        self.balance = min(max(self.balance + self.o.balance_rate * (self.o.gamma * self.energy_real - loss), 0.0), 1.0)

    def remembered(self):
        return {"balance": self.balance, "energy_real": self.energy_real}


class SNGAN(GAN):
    """One round of the power iteration an update, by matrix products."""

    def __init__(self, objective, discriminator):
        super().__init__(objective, discriminator)
        self.layers = [layer for layer in discriminator if isinstance(layer, torch.nn.Linear)]
        self.u = [torch.ones(len(layer.weight), 1, dtype=torch.float64) for layer in self.layers]
        for _ in range(3):
            self.rounds()

    def rounds(self):
        with torch.no_grad():
            self.v = [(w := layer.weight.T @ u) / w.norm() for layer, u in zip(self.layers, self.u)]
            self.u = [(w := layer.weight @ v) / w.norm() for layer, v in zip(self.layers, self.v)]

    def judge(self, x):
        for layer, u, v in zip(self.layers, self.u, self.v):
            x = x @ (layer.weight / (u.T @ layer.weight @ v)).T + layer.bias
            x = x if layer is self.layers[-1] else x.relu()
        return self.o.lipschitz * x

    def discriminator_loss(self, x, fake, draws):
        self.rounds()
        on_real, on_fake = self.judge(x), self.judge(fake)
        if self.o.loss == "hinge":
            return -((on_real - 1).clamp(max=0).mean() + (-on_fake - 1).clamp(max=0).mean()), {}
        return -(on_real.sigmoid().log().mean() + (1 - on_fake.sigmoid()).log().mean()), {}

    def generator_loss(self, fake, draws):
        on_fake = self.judge(fake)
        return -on_fake.mean() if self.o.loss == "hinge" else -on_fake.sigmoid().log().mean(), {}

    def remembered(self):
        return {"left": torch.cat(self.u)[:, 0], "right": torch.cat(self.v)[:, 0]}


class GANR1(GAN):
    """R₁ and R₂, added to the discriminator's loss."""

    def penalty(self, x, fake):
        means = []
        for at in (x, fake):
            at = at.clone().requires_grad_()
            gradient, = torch.autograd.grad(self.d(at).sum(), at, create_graph=True)
            means.append((gradient ** 2).sum(1).mean())
        return self.o.r1 / 2 * means[0] + self.o.r2 / 2 * means[1], {"slope_real": means[0], "slope_fake": means[1]}

    def discriminator_loss(self, x, fake, draws):
        penalty, seen = self.penalty(x, fake)
        return super().discriminator_loss(x, fake, draws)[0] + penalty, seen

    def generator_loss(self, fake, draws):
        return -self.d(fake).sigmoid().log().mean(), {}


class R3GAN(GANR1):
    """The relativistic pairing loss with both penalties: sample i of either kind makes pair i."""

    def discriminator_loss(self, x, fake, draws):
        penalty, seen = self.penalty(x, fake)
        right = (self.d(x) - self.d(fake)).sigmoid()
        return -right.log().mean() + penalty, {"sure": right.mean(), **seen}

    def generator_loss(self, fake, draws):
        return -(self.d(fake) - self.d(draws["real"])).sigmoid().log().mean(), {}
