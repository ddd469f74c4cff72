"""Generator steps per second of WGAN-GP on the ring: `make bench` or `python benchmarks/speed.py` (5 minutes).

Batch 256, five critic steps to one, widths 64, 128 and 512: `ganlib.train`, its compiled option and a JAX program of the
same step (jit, scan); at width 64 also a plain PyTorch loop, and a sweep over 32 penalties, eager, compiled, and in JAX
(vmap). All in one run: in each round every contender gets its turn, and the medians over rounds are compared. Rates are per
second on the clock, and per second of processor time, as JAX takes all processors that it finds. The share of the peak is
that of one core's rate for a large matrix product: what the products of an eager step make per second of processor time.
`--seconds S` a turn, default 1.5; a trial with `--width W` writes nothing. Needs JAX (`pip install jax`). Nothing else
should run on the machine. Writes five_critics/results/speed.json.
"""
import argparse
import os
import shlex
import statistics
import sys
import tempfile
import time

import jax
import jax.numpy as jnp
import torch
from operations import operations
from torch import nn
from tqdm.auto import tqdm

import ganlib
from five_critics import results
from ganlib import WGANGP, data, networks

BATCH, CRITIC_STEPS, PENALTY, RATE, BETA1, BETA2, EPS = 256, 5, 10.0, 1e-4, 0.0, 0.9, 1e-8
PENALTIES = torch.logspace(-1, 2, 32).tolist()
ROUNDS = 3
CHUNKS = {64: 20, 128: 10, 512: 2}  # width: steps between looks at the clock
RING = data.ring()


class Plain:
    """WGAN-GP as one writes it by hand with modules, torch.optim and a loop. One thread, as `ganlib.train` has it."""

    def __init__(self, width, models):
        def mlp(outputs):
            hidden = [layer for i in (2, width, width) for layer in (nn.Linear(i, width), nn.ReLU())]
            return nn.Sequential(*hidden, nn.Linear(width, outputs))
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

    def __init__(self, width, models, compiled=False):
        many = {} if models == 1 else {"seed": [0] * models, "h": {"penalty": PENALTIES[:models]}}
        self.run = ganlib.start(WGANGP(), RING, batch_size=BATCH, compiled=compiled, **many,
                                generator=networks.generator(RING, 2, width),
                                discriminator=networks.discriminator(RING, "critic", width))

    def advance(self, steps):
        self.run.advance(steps, progress=False)


class Jax:
    """The same step in JAX: pure functions, one jit around a scan over steps; vmap over models and their penalties."""

    def __init__(self, width, models):
        self.chunk, self.key = CHUNKS[width], jax.random.PRNGKey(0)
        one = (self.weights(1, width, 2), self.weights(2, width, 1))
        self.state = tuple((w, self.zeros(w), self.zeros(w), jnp.zeros(())) for w in one)
        many = jax.jit(self.steps)
        if models > 1:
            self.state = jax.tree.map(lambda x: jnp.broadcast_to(x, (models, *x.shape)), self.state)
            many = jax.jit(jax.vmap(self.steps, in_axes=(0, None, 0)))
        self.penalty = jnp.array(PENALTIES[:models] if models > 1 else PENALTY)
        self.many = many

    @staticmethod
    def weights(seed, width, outputs):
        keys, sizes = jax.random.split(jax.random.PRNGKey(seed), 8), [2, width, width, width, outputs]
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


CONTENDERS = {"plain loop": Plain, "ganlib": Ours, "ganlib, compiled": lambda *sizes: Ours(*sizes, compiled=True),
              "JAX": Jax}
CASES = [(name, width, models) for width, models in ((64, 1), (128, 1), (512, 1), (64, 32)) for name in CONTENDERS
         if name != "plain loop" or (width, models) == (64, 1)]


def turn(contender, width, seconds):
    """Steps per second on the clock, and per second of processor time, over at least so many seconds on the clock."""
    steps, start, busy = 0, time.perf_counter(), time.process_time()
    while (took := time.perf_counter() - start) < seconds:
        contender.advance(CHUNKS[width])
        steps += CHUNKS[width]
    return steps / took, steps / (time.process_time() - busy)


def peak(n=2048, times=3):
    """Floating-point operations per second of one core in a product of two square matrices: the most that was seen."""
    a, rates, threads = torch.randn(n, n), [], torch.get_num_threads()
    torch.set_num_threads(1)
    for _ in range(times):
        start = time.process_time()
        a @ a
        rates.append(2 * n ** 3 / (time.process_time() - start))
    torch.set_num_threads(threads)
    return max(rates)


def first_steps(cases):
    """The contenders, each after its first steps, and the seconds that these took."""
    made, seconds = {}, {}
    for case in tqdm(cases, "first steps"):
        name, width, models = case
        start = time.perf_counter()
        made[case] = CONTENDERS[name](width, models)
        made[case].advance(CHUNKS[width])
        seconds[case] = time.perf_counter() - start
    return made, seconds


def row(case, turns, first, work, most):
    """What is kept of a contender: `turns` as they were measured, `work` the operations of a step of one model."""
    name, width, models = case
    clock, busy = ([models * each for each in rates] for rates in zip(*turns))
    return {"contender": name, "width": width, "models": models,
            "model_steps_per_second": round(statistics.median(clock), 1), "lowest": round(min(clock), 1),
            "highest": round(max(clock), 1), "per_processor_second": round(statistics.median(busy), 1),
            "share_of_peak": round(work * statistics.median(busy) / most, 3), "seconds_to_first_steps": round(first, 1)}


def main():
    options = argparse.ArgumentParser("python benchmarks/speed.py", description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=1.5)
    options.add_argument("--width", type=int, choices=CHUNKS)
    given = options.parse_args()
    cases = [case for case in CASES if given.width in (None, case[1])]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder  # nothing was compiled before
        made, first = first_steps(cases)
    turns, peaks = {case: [] for case in cases}, []
    for _ in tqdm(range(ROUNDS), "rounds"):
        for case, contender in made.items():
            turns[case].append(turn(contender, case[1], given.seconds))
        peaks.append(peak())
    work = {sizes: operations(made[("ganlib", *sizes)].run) / sizes[1] for sizes in {case[1:] for case in cases}}
    rows = [row(case, turns[case], first[case], work[case[1:]], max(peaks)) for case in cases]
    for each in rows:
        of_jax = next(other for other in rows if other["contender"] == "JAX" and all(
            other[name] == each[name] for name in ("width", "models")))
        each["times_jax"] = round(each["model_steps_per_second"] / of_jax["model_steps_per_second"], 2)
        each["times_jax_by_processor"] = round(each["per_processor_second"] / of_jax["per_processor_second"], 2)
        print("width {width}, {models} models, {contender}: {model_steps_per_second} model-steps/s ({lowest} to {highest}), "
              "{per_processor_second} per processor second, {times_jax} and {times_jax_by_processor} of JAX, "
              "{share_of_peak:.0%} of the peak, first steps {seconds_to_first_steps} s".format(**each))
    made_with = (f"torch {torch.__version__.partition('+')[0]}, JAX {jax.__version__}, CPU, one core's matrix product "
                 f"{max(peaks) / 1e9:.0f} Gflop/s")
    print(made_with)
    if given.width is None:
        results.save("speed", shlex.join(["python", "benchmarks/speed.py", *sys.argv[1:]]), rows, made_with)


if __name__ == "__main__":
    main()
