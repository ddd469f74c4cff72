"""The compiled step is the eager one: traced with its gradients, in one pass and simplified, and then compiled.

To compile the declared variants alone takes 150 s (benchmarks/compiled.py), so that most tests run what the compiler is
given as it is: a graph without Python, made once for given shapes and run again and again.
"""
import pytest
import torch
from places import (
    AS_DECLARED,
    BATCH,
    CASES,
    LATENT,
    OPTIONS,
    RING,
    alone,
    hyperparameters,
    many,
    models,
    objective,
    run,
    samples,
    some_in_full,
    stacked,
    start,
    step_of,
    together,
)
from torch import nn

import ganlib
from ganlib import Step, image_networks, networks
from ganlib.compiled import WHOLE, Compiled, traced
from ganlib.one_pass import OnePass, uncoupled
from ganlib.step import ROLES

# On a push each option is traced once: the declared ones for one model, the others for many, and where there are no others
# the declared ones for many too. Tracing takes nearly all of the time.
MANY = [case for case in OPTIONS if case not in AS_DECLARED or not (
    {other for other in OPTIONS if CASES[other][0] == CASES[case][0]} - {case})]
EXACT = dict(rtol=1e-10, atol=1e-10)  # 1e-14 was seen
BEYOND_20 = dict(rtol=1e-8, atol=1e-8)  # of logits: there torch takes 1 for the sigmoid, in a softplus's slope


def itself(graph):
    return graph


def close(case, ours, theirs):
    torch.testing.assert_close(ours, theirs, **(BEYOND_20 if case.startswith("vgan") else EXACT))


@pytest.mark.parametrize("case", some_in_full(CASES, MANY))
def test_the_traced_iterations_are_the_eager_ones_for_many_models(case):
    step = step_of(case, Compiled, compiler=itself)
    close(case, run(step, *many(case)), together(case))
    assert len(step.made) == 1 and step.one_pass.uncoupled == {(BATCH, 2): True}


@pytest.mark.parametrize("case", some_in_full(CASES, AS_DECLARED))
def test_the_traced_iterations_are_the_eager_ones_for_one_model_after_another(case):
    """With other hyperparameters, but not traced anew."""
    step = step_of(case, Compiled, compiler=itself)
    for model in models(case):
        before, *after = alone(case, model)
        close(case, run(step, before, samples(step, model), hyperparameters(objective(case, model))), tuple(after))
    assert len(step.made) == 1


@pytest.mark.parametrize("shapes", [[(40, 9), (9, 2)], [(3, 40, 9), (3, 9, 1)], [(40, 9), (9, 30)]])
def test_no_product_has_a_narrow_matrix_on_its_right(shapes):
    given = [torch.randn(shape, dtype=torch.float64) for shape in shapes]
    update = torch.bmm if given[0].dim() == 3 else lambda a, b: torch.addmm(a[0, 0], a, b) + a @ b
    graph = traced(update, given)
    close("", graph(*given), update(*given))
    products = [node for node in graph.graph.nodes if "mm" in str(node.target)]
    assert products and all(node.args[-2].target is torch.ops.aten.clone.default for node in products) == (shapes[1][-1] < 9)


def test_of_many_discriminator_updates_each_is_traced_by_itself():
    """And one network alone is updated without the other."""
    found = ganlib.WGAN(discriminator_steps=WHOLE + 1)
    plain, traced = (kind(found, nn.Linear(LATENT, 2), nn.Linear(2, 1)) for kind in (Step, Compiled))
    traced.compiler, h = itself, hyperparameters(found)
    given = start(plain, h, 0), samples(plain, 0, iterations=2), h
    torch.testing.assert_close(run(traced, *given), run(plain, *given), **EXACT)
    assert {name for name, *_ in traced.made} == {"discriminator_step", "generator_step"}


# ---- compiled

def run_of(compiled, **options):
    modules = {"generator": networks.mlp(LATENT, 2, 4, 1), "discriminator": networks.mlp(2, 1, 4, 1)}
    return ganlib.start(ganlib.WGAN(discriminator_steps=1), RING, batch_size=8, compiled=compiled, **modules, **options)


def test_a_run_is_compiled_if_it_is_asked_for():
    assert type(run_of(compiled=False).step) is Step and type(run_of(compiled=True).step) is Compiled


@pytest.mark.full
def test_a_compiled_run_is_an_eager_one():
    """A run computes in float32, so that only few iterations can be held to each other."""
    eager, compiled = (run_of(compiled).advance(5, progress=False) for compiled in (False, True))
    assert len(compiled.step.made) == 1
    torch.testing.assert_close(compiled.state, eager.state, rtol=0, atol=1e-5)
    torch.testing.assert_close(compiled.history, eager.history, rtol=0, atol=1e-5)


@pytest.mark.full
def test_the_compiled_iterations_are_the_eager_ones_for_many_models():
    """WGAN-GP, whose update differentiates twice, and which draws epsilon."""
    step = step_of("wgan_gp.two.interpolates", Compiled)
    close("wgan_gp", run(step, *many("wgan_gp.two.interpolates")), together("wgan_gp.two.interpolates"))


@pytest.mark.full
def test_shapes_may_change():
    """MAGAN, which remembers most."""
    case = "magan.norm"
    eager, compiled = step_of(case), step_of(case, Compiled)
    for batch in (BATCH, 5):
        h = hyperparameters(objective(case))
        given = start(eager, h, 0), samples(eager, 0, batch, iterations=12), h
        close(case, run(compiled, *given), run(eager, *given))
    assert len(compiled.made) == 2


# ---- real and generated samples together

class Centred(nn.Module):
    """Couples the samples of a batch, as batch normalisation does."""

    def __init__(self):
        super().__init__()
        self.last = nn.Linear(2, 1)

    def forward(self, x):
        return self.last(x - x.mean(0)).sin()


class OfOneType(nn.Linear):
    def forward(self, x):
        return super().forward(x) @ torch.ones(1, 1)


DIGITS = ganlib.data.digits()


@pytest.mark.parametrize("module, shape, expected", [
    *((networks.discriminator(RING, kind), (BATCH, 2), True) for kind in ("critic", "autoencoder", "bottleneck")),
    *((image_networks.discriminator(DIGITS, kind, width=4), (3, 1, 8, 8), True) for kind in ("critic", "autoencoder")),
    (Centred(), (BATCH, 2), False),
    (nn.Sequential(nn.Linear(2, 4), nn.BatchNorm1d(4, track_running_stats=False), nn.Linear(4, 1)), (BATCH, 2), False),
    (OfOneType(2, 1), (BATCH, 2), True),  # tried in single precision, as double cannot be
], ids=["critic", "autoencoder", "bottleneck", "images", "autoencoder of images", "centred", "normalised", "of one type"])
def test_a_discriminator_that_couples_samples_is_found_out(module, shape, expected):
    assert uncoupled(networks.Pure(module), shape) is expected


@pytest.mark.parametrize("at_once", [False, True])
def test_a_run_with_such_a_discriminator_keeps_its_meaning(at_once):
    found = ganlib.WGANGP(discriminator_steps=2, discriminator_optimizer=ganlib.Adam(1e-2))
    steps = [kind(found, nn.Linear(LATENT, 2), Centred()) for kind in (Step, OnePass, Compiled)]
    steps[2].compiler = itself
    h = hyperparameters(found)
    given = start(steps[0], h, 0), samples(steps[0], 0, iterations=10), h
    if at_once:
        given = (*stacked([given[:2], (start(steps[0], h, 1), samples(steps[0], 1, iterations=10))]), h)
    plain, one_pass, traced = (run(step, *given) for step in steps)
    torch.testing.assert_close(traced, plain, **EXACT)
    assert (one_pass[0]["discriminator.weights"] - plain[0]["discriminator.weights"]).abs().max() > 1e-3


def test_there_may_be_more_real_samples_than_generated_ones():
    h = hyperparameters(objective("wgan"))
    plain, traced = step_of("wgan"), step_of("wgan", Compiled, compiler=itself)
    [[[real, _], [draws, *_]]] = samples(plain, 0, iterations=1)
    given = start(plain, h, 0), real, {"z": draws["z"][:5]}, h
    torch.testing.assert_close(traced.discriminator_step(*given), plain.discriminator_step(*given), **EXACT)


@pytest.mark.parametrize("at_once", [False, True])
@pytest.mark.parametrize("shape, layers", [
    ([2], [nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)]),
    ([2, 6, 6], [nn.Conv2d(2, 3, 3), nn.ReLU(), nn.Flatten(), nn.Linear(48, 1)]),
    ([2, 6, 6], [nn.GroupNorm(1, 2), nn.ReLU(), nn.Flatten(), nn.Linear(72, 1)]),
    ([2, 6], [nn.LayerNorm([2, 6]), nn.ReLU(), nn.Flatten(), nn.Linear(12, 1)]),
], ids=["linear", "convolution", "group", "layer"])
def test_real_and_generated_samples_cancel_where_they_do_in_the_step(shape, layers, at_once):
    """The bias of a unit that is on at all samples moves a Wasserstein critic up and down everywhere: its gradient is 0."""
    torch.manual_seed(0)
    critic, n = nn.Sequential(*layers), 7  # whose inverse is rounded
    nn.init.constant_(layers[0].bias, 20.0)
    generator = nn.Sequential(nn.Linear(2, torch.tensor(shape).prod().item()), nn.Unflatten(-1, shape))
    step = Compiled(ganlib.WGAN(), generator, critic, compiler=itself)
    weights = {role: step.networks[role].own_weights() for role in ROLES}
    state, real, z = step.state_from(weights), torch.randn(n, *shape), torch.randn(n, 2)
    if at_once:
        state, real, z = stacked([(state, real, z), (state, 2 * real, -z)])
    state, _ = step.discriminator_step(state, real, {"z": z}, ganlib.hyperparameters.as_tensors(
        ganlib.hyperparameters.numbers(step.objective)))
    square = step.networks["discriminator"].unpack(state["discriminator.square"])
    assert step.one_pass.uncoupled == {(n, *shape): True}
    assert all((square[name] == 0).all() == name.endswith("bias") for name in square)


# ---- what cannot be compiled

def broken(graph):
    raise ValueError("no compiler\nhere")


def astray(graph):
    """A step the wrong way, as a compiler's mistake would make it."""
    def moved(state, *inputs):
        new, seen = graph(state, *inputs)
        return {name: 2 * state[name] - value for name, value in new.items()}, seen
    return moved


@pytest.mark.parametrize("compiler, message", [
    (broken, "^not compiled, the run goes on without: no compiler here$"),
    (astray, r"^not compiled, the run goes on without: \w+\.\w+ is .* from where it is otherwise"),
])
def test_a_step_that_is_not_compiled_or_wrongly_is_the_eager_one(compiler, message):
    run_of_it, eager = (run_of(compiled) for compiled in (True, False))
    run_of_it.step.compiler = compiler
    with pytest.warns(UserWarning, match=message) as told:
        run_of_it.advance(3, progress=False)
    eager.advance(3, progress=False)
    assert len(told) == 1  # not one for each iteration
    torch.testing.assert_close(run_of_it.state, eager.state, rtol=0, atol=0)
    torch.testing.assert_close(run_of_it.history, eager.history, rtol=0, atol=0)


def test_models_that_broke_before_do_not_keep_the_others_from_being_compiled():
    case = "wgan"
    state, given, h = many(case)
    state = {name: value.clone() for name, value in state.items()}
    state["generator.weights"][1] = torch.nan
    step = step_of(case, Compiled, compiler=itself)
    ours, theirs = run(step, state, given[:2], h), run(step_of(case), state, given[:2], h)
    assert all(isinstance(made, torch.fx.GraphModule) for made in step.made.values())
    torch.testing.assert_close(ours, theirs, equal_nan=True, **EXACT)
