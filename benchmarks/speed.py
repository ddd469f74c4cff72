"""Generator steps per second of WGAN-GP on the ring: `make bench` or `python benchmarks/speed.py`.

Width 64, batch 256, five critic steps to one. A plain PyTorch loop, `ganlib.train`, its compiled option, a sweep over 32
penalties, eager and compiled, and a JAX program of the same step (jit, scan, vmap), all in one run: in each round every
contender gets its turn, and the medians over rounds are compared. Needs JAX (`pip install jax`). Nothing else should run
on the machine. Writes five_critics/results/speed.json.
"""
import statistics
import time

import jax
import jax.numpy as jnp
import torch
from torch import nn
from tqdm.auto import tqdm

import ganlib
from five_critics import results
from ganlib import WGANGP, data

WIDTH, BATCH, CRITIC_STEPS, PENALTY, RATE, BETA1, BETA2, EPS = 64, 256, 5, 10.0, 1e-4, 0.0, 0.9, 1e-8
PENALTIES = torch.logspace(-1, 2, 32).tolist()
ROUNDS, SECONDS = 5, 3
RING = data.ring()


class Plain:
    """WGAN-GP as one writes it by hand with modules, torch.optim and a loop. One thread, as `ganlib.train` has it."""

    def __init__(self):
        def mlp(outputs):
            hidden = [layer for i in (2, WIDTH, WIDTH) for layer in (nn.Linear(i, WIDTH), nn.ReLU())]
            return nn.Sequential(*hidden, nn.Linear(WIDTH, outputs))
        self.generator, self.critic = mlp(2), mlp(1)
        self.optimizers = [torch.optim.Adam(m.parameters(), RATE, (BETA1, BETA2)) for m in (self.generator, self.critic)]

    def advance(self, steps):
        threads = torch.get_num_threads()
        torch.set_num_threads(1)
        for _ in range(steps):
            self.step()
        torch.set_num_threads(threads)

    def step(self):
        G, f = self.generator, self.critic
        optimizer_g, optimizer_f = self.optimizers
        for _ in range(CRITIC_STEPS):
            real = data.draw(RING, BATCH)
            with torch.no_grad():
                fake = G(torch.randn(BATCH, 2))
            epsilon = torch.rand(BATCH, 1)
            between = (epsilon * real + (1 - epsilon) * fake).requires_grad_()
            gradient, = torch.autograd.grad(f(between).sum(), between, create_graph=True)
            slope = (gradient.square().sum(1) + 1e-12).sqrt()
            loss = f(fake).mean() - f(real).mean() + PENALTY * (slope - 1).square().mean()
            optimizer_f.zero_grad()
            loss.backward()
            optimizer_f.step()
        loss = -f(G(torch.randn(BATCH, 2))).mean()
        optimizer_g.zero_grad()
        loss.backward()
        optimizer_g.step()


class Ours:
    """`ganlib.start(...).advance`: what `ganlib.train` and `ganlib.sweep` run."""

    def __init__(self, models=1, compiled=False):
        many = {} if models == 1 else {"seed": [0] * models, "h": {"penalty": PENALTIES[:models]}}
        self.run = ganlib.start(WGANGP(), RING, batch_size=BATCH, compiled=compiled, **many)

    def advance(self, steps):
        self.run.advance(steps, progress=False)


class Jax:
    """The same step in JAX: pure functions, one jit around a scan over steps; vmap over models and their penalties."""

    def __init__(self, models=1, chunk=20):
        self.chunk, self.key = chunk, jax.random.PRNGKey(0)
        one = (self.weights(1, 2), self.weights(2, 1))
        self.state = tuple((w, self.zeros(w), self.zeros(w), jnp.zeros(())) for w in one)
        many = jax.jit(self.steps)
        if models > 1:
            self.state = jax.tree.map(lambda x: jnp.broadcast_to(x, (models, *x.shape)), self.state)
            many = jax.jit(jax.vmap(self.steps, in_axes=(0, None, 0)))
        self.penalty = jnp.array(PENALTIES[:models] if models > 1 else PENALTY)
        self.many = many

    @staticmethod
    def weights(seed, outputs):
        keys, sizes = jax.random.split(jax.random.PRNGKey(seed), 8), [2, WIDTH, WIDTH, WIDTH, outputs]
        return [(jax.random.uniform(keys[2 * i], (a, b), minval=-1, maxval=1) / a ** 0.5,
                 jax.random.uniform(keys[2 * i + 1], (b,), minval=-1, maxval=1) / a ** 0.5)
                for i, (a, b) in enumerate(zip(sizes, sizes[1:]))]

    @staticmethod
    def zeros(weights):
        return jax.tree.map(jnp.zeros_like, weights)

    @staticmethod
    def network(weights, x):
        for w, b in weights[:-1]:
            x = jax.nn.relu(x @ w + b)
        return x @ weights[-1][0] + weights[-1][1]

    @classmethod
    def critic_loss(cls, weights, real, fake, epsilon, penalty):
        slopes = jax.vmap(jax.grad(lambda x: cls.network(weights, x)[0]))(epsilon * real + (1 - epsilon) * fake)
        slope = jnp.sqrt((slopes ** 2).sum(1) + 1e-12)
        return (cls.network(weights, fake).mean() - cls.network(weights, real).mean()
                + penalty * ((slope - 1) ** 2).mean())

    @staticmethod
    def adam(part, gradient):
        weights, mean, square, updates = part
        updates = updates + 1
        mean = jax.tree.map(lambda m, g: BETA1 * m + (1 - BETA1) * g, mean, gradient)
        square = jax.tree.map(lambda s, g: BETA2 * s + (1 - BETA2) * g * g, square, gradient)
        rate, root = RATE / (1 - BETA1 ** updates), jnp.sqrt(1 - BETA2 ** updates)
        weights = jax.tree.map(lambda w, m, s: w - rate * m / (jnp.sqrt(s) / root + EPS), weights, mean, square)
        return weights, mean, square, updates

    def steps(self, state, key, penalty):
        centres, sigma = jnp.asarray(RING.centres.numpy()), RING.sigma

        def critic_step(carry, key):
            generator, critic = carry
            pick, noise, z, mix = jax.random.split(key, 4)
            real = centres[jax.random.randint(pick, (BATCH,), 0, len(centres))]
            real = real + sigma * jax.random.normal(noise, (BATCH, 2))
            fake = self.network(generator[0], jax.random.normal(z, (BATCH, 2)))
            gradient = jax.grad(self.critic_loss)(critic[0], real, fake, jax.random.uniform(mix, (BATCH, 1)), penalty)
            return (generator, self.adam(critic, gradient)), None

        def step(carry, key):
            first, last = jax.random.split(key)
            (generator, critic), _ = jax.lax.scan(critic_step, carry, jax.random.split(first, CRITIC_STEPS))
            z = jax.random.normal(last, (BATCH, 2))
            gradient = jax.grad(lambda w: -self.network(critic[0], self.network(w, z)).mean())(generator[0])
            return (self.adam(generator, gradient), critic), None
        return jax.lax.scan(step, state, jax.random.split(key, self.chunk))[0]

    def advance(self, steps):
        for _ in range(0, steps, self.chunk):
            self.key, key = jax.random.split(self.key)
            self.state = self.many(self.state, key, self.penalty)
        jax.block_until_ready(self.state)


CONTENDERS = {  # name: (what makes it, models trained at once)
    "plain PyTorch loop": (Plain, 1),
    "ganlib.train": (Ours, 1),
    "ganlib.train, compiled": (lambda: Ours(compiled=True), 1),
    "JAX jit + scan": (Jax, 1),
    "ganlib.sweep of 32": (lambda: Ours(32), 32),
    "ganlib.sweep of 32, compiled": (lambda: Ours(32, compiled=True), 32),
    "JAX jit + scan + vmap of 32": (lambda: Jax(32), 32),
}


def rate(contender, seconds, chunk=20):
    """Steps per second over at least `seconds`."""
    steps, start = 0, time.perf_counter()
    while (took := time.perf_counter() - start) < seconds:
        contender.advance(chunk)
        steps += chunk
    return steps / took


def main():
    made, first = {}, {}
    for name, (make, _) in tqdm(CONTENDERS.items(), "first steps"):
        start = time.perf_counter()
        made[name] = make()
        made[name].advance(20)
        first[name] = time.perf_counter() - start
    rates = {name: [] for name in made}
    for _ in tqdm(range(ROUNDS), "rounds"):
        for name, contender in made.items():
            rates[name].append(CONTENDERS[name][1] * rate(contender, SECONDS))
    base = statistics.median(rates["plain PyTorch loop"])
    rows = []
    for name, found in rates.items():
        median = statistics.median(found)
        rows.append({"contender": name, "models": CONTENDERS[name][1], "model_steps_per_second": round(median, 1),
                     "lowest": round(min(found), 1), "highest": round(max(found), 1),
                     "times_plain_loop": round(median / base, 2), "seconds_to_first_20_steps": round(first[name], 1)})
        print("{contender:30s} {model_steps_per_second:7.1f} model-steps/s ({lowest} to {highest}), "
              "{times_plain_loop:5.2f} x the plain loop, first 20 steps {seconds_to_first_20_steps} s".format(**rows[-1]))
    results.save("speed", "python benchmarks/speed.py", rows)


if __name__ == "__main__":
    main()
