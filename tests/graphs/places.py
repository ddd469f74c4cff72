"""What the tests of one step in every place share: cases, models that differ in all they can, and their trainings."""
from dataclasses import replace
from functools import cache
from itertools import combinations, product

import pytest
import torch
from torch.utils._pytree import tree_flatten, tree_unflatten

from ganlib import Step, data, networks
from ganlib.hyperparameters import Choice, Hyper, declared, numbers
from ganlib.objectives import ALL


def products(objective):
    """Every combination of an objective's choices, {name: option}, the declared one first."""
    options = {name: [value, *(other for other in what.options if other != value)]
               for name, (what, value) in declared(objective).items() if isinstance(what, Choice)}
    return [dict(zip(options, picked)) for picked in product(*options.values())]


def pairs(pick):
    """The pairs of choices that a combination has: of one choice alone, what it is."""
    return set(combinations(pick.items(), min(2, len(pick))))


def covering(picks):
    """Some of the combinations, with all pairs of choices among them: the first, and then what brings most new ones."""
    found, left = [], set().union(*map(pairs, picks))
    while left or not found:
        found.append(max([pick for pick in picks if pick not in found], key=lambda pick: len(pairs(pick) & left)))
        left -= pairs(found[-1])
    return found


def each_option(picks):
    """Some of the combinations: the first, and then of the others what brings most options that none before had."""
    found, left = [picks[0]], {option for pick in picks for option in pick.items()} - set(picks[0].items())
    while left:
        found.append(max(picks, key=lambda pick: len(left & set(pick.items()))))
        left -= set(found[-1].items())
    return found


ITERATIONS, BATCH, LATENT = 50, 16, 2
RING = data.load("ring")
EXACT = dict(rtol=1e-9, atol=1e-9)

# What up to three models have, chosen so that all that adapts does: margins shrink, beta and balance reach 0 and leave it.
RATES = {"discriminator_optimizer": (2e-3, 5e-4, 5e-3), "generator_optimizer": (1e-3, 5e-3, 5e-4)}
OWN = {"gan": {}, "wgan": {"clip": (0.2, 0.05, 0.5)}, "wgan_gp": {"penalty": (10.0, 0.1, 1.0)},
       "least_squares": {"fake_target": (0.0, -1.0, 0.1), "real_target": (1.0, 1.0, 0.9),
                         "generator_target": (1.0, 0.0, 2.0)},
       "ebgan": {"margin": (1.5, 4.0, 0.5), "pulling_away": (0.1, 0.0, 2.0), "margin_decay": (0.99, 1.0, 0.95)},
       "magan": {"margin": (1.5, 4.0, 0.5), "epoch": (5, 2, 7)},
       "vgan": {"information": (0.1, 0.5, 0.0), "beta": (0.1, 0.0, 1.0), "beta_rate": (0.1, 0.01, 0.5),
                "generator_kl": (0.5, 0.0, 1.0), "penalty_weight": (10.0, 1.0, 0.1)},
       "began": {"gamma": (0.5, 0.3, 0.9), "balance": (0.1, 0.5, 0.0), "balance_rate": (0.1, 0.01, 1.0)}}
CASES = {".".join([name, *pick.values()]): (name, pick) for name, kind in ALL.items() for pick in products(kind())}
AS_DECLARED = [case for case, (name, pick) in CASES.items() if replace(ALL[name](), **pick) == ALL[name]()]
PAIRS = [case for case, (name, pick) in CASES.items() if pick in covering(products(ALL[name]()))]
OPTIONS = [case for case, (name, pick) in CASES.items() if pick in each_option(products(ALL[name]()))]


def some_in_full(cases, pushed):
    """Arguments for `parametrize`: those that are not `pushed` belong to the full run."""
    return [case if case in pushed else pytest.param(*(case if isinstance(case, tuple) else [case]), marks=pytest.mark.full)
            for case in cases]


def own(name):
    """Three values of each number that belongs to the objective; of one that is not in OWN: as declared, and around that."""
    around = {n: [value, value + 0.1 * (what.high - value), value - 0.5 * (value - what.low)]
              for n, (what, value) in declared(ALL[name]()).items()
              if isinstance(what, Hyper) and "." not in n and not what.integer}
    return OWN.get(name, around)


def objective(case, model=0):
    """One model's objective: k = 2, or to save time k = 1 with other choices than the declared ones."""
    name, pick = CASES[case]
    default = ALL[name]()
    optimizers = {role: replace(getattr(default, role), learning_rate=rates[model]) for role, rates in RATES.items()}
    return replace(default, discriminator_steps=1 + (case in AS_DECLARED), **pick, **optimizers,
                   **{n: v[model] for n, v in own(name).items()})


def models(case):
    return range(3 if case in AS_DECLARED else 2)


def step_of(case, kind=Step, width=16, **options):
    torch.manual_seed(0)
    found = objective(case)
    return kind(found, networks.generator(RING, LATENT, width, 1),
                networks.discriminator(RING, found.network, width, 1, code=3), **options)


def hyperparameters(owner, dtype=torch.float64):
    return {name: torch.tensor(value, dtype=dtype) for name, value in numbers(owner).items()}


def start(step, h, seed, spread=0.4):
    """Larger weights than the book starts from: generated samples spread, and codes point in all directions."""
    random, dtype = torch.Generator().manual_seed(seed), h["discriminator_steps"].dtype
    return step.state_from({role: spread * torch.randn(network.size, generator=random, dtype=dtype)
                            for role, network in step.networks.items()}, h)


def samples(step, seed, batch=BATCH, dtype=torch.float64, iterations=ITERATIONS):
    """[(real: k batches, draws: k + 1 dicts)], one pair an iteration."""
    random, k = torch.Generator().manual_seed(10 + seed), step.objective.discriminator_steps
    kinds = {"normal": torch.randn, "uniform": torch.rand}

    def real():
        return 0.3 * torch.randn(batch, 2, generator=random, dtype=dtype) + 1

    def iteration():
        batches = [real() for _ in range(k)]
        draws = [{name: kinds[kind](shape, generator=random, dtype=dtype)
                  for name, (kind, shape) in step.random_inputs(batch, LATENT).items()} for _ in range(k + 1)]
        return batches, [*draws[:-1], draws[-1] | ({"real": real()} if step.objective.pairs else {})]
    return [iteration() for _ in range(iterations)]


def run(step, state, given, h):
    """The state after all iterations, and what each measured, {name: (iterations, ...)}."""
    measured = []
    for real, draws in given:
        state, seen = step(state, real, draws, h)
        measured.append(seen)
    return state, {name: torch.stack([seen[name] for seen in measured]) for name in measured[0]}


@cache
def alone(case, model):
    """One model in ganlib's eager step: where it starts, where it ends, and what was measured."""
    step, h = step_of(case), hyperparameters(objective(case, model))
    state = start(step, h, model)
    return state, *run(step, state, samples(step, model), h)


def stacked(values):
    """Nested dicts, lists and tuples of tensors, one a model: the same with the models along a leading axis."""
    trees = [tree_flatten(value) for value in values]
    return tree_unflatten([torch.stack(each) for each in zip(*[leaves for leaves, _ in trees])], trees[0][1])


@cache
def many(case):
    """The arguments of `run`, but for the step, that train all models at once."""
    step, each = step_of(case), [hyperparameters(objective(case, model)) for model in models(case)]
    return (stacked([start(step, h, model) for model, h in enumerate(each)]),
            stacked([samples(step, model) for model in models(case)]), stacked(each))


@cache
def together(case):
    return run(step_of(case), *many(case))


def same(ours, theirs):
    torch.testing.assert_close(ours, theirs, **EXACT)
