"""The passes that make an exported update smaller change none of its results, and leave nothing that they are there for."""
from dataclasses import replace

import onnx
import pytest
import torch
from places import AS_DECLARED, CASES, some_in_full
from torch.fx.experimental.proxy_tensor import make_fx
from torch.utils._pytree import tree_leaves

import ganlib
from ganlib.fewer_nodes import simplified
from ganlib.live.export.onnx_graphs import INNER, subgraphs
from ganlib.live.manifest import example, for_generator
from ganlib.live.plane import GRAPHS, PAGE
from ganlib.one_pass import OnePass

aten = torch.ops.aten
SIZE = 7  # of a batch; graphs are traced with another


def targets(module):
    return [node.target for node in module.graph.nodes if node.op == "call_function"]


def double(value):
    return {name: double(part) for name, part in value.items()} if isinstance(value, dict) else value.double()


def updates(objective, kind):
    """{role: (update, an example of its arguments, arguments with a smaller batch)}, in double precision."""
    torch.manual_seed(0)
    step = kind(objective, *PAGE.networks(objective))
    state, real, draws, h = map(double, example(step, 2))
    state |= {name: value + 0.1 * torch.rand_like(value) for name, value in state.items() if not name.endswith("weights")}
    few = {name: value[:SIZE] for name, value in draws.items()}
    return {"discriminator": (step.discriminator_step, (state, real, draws, h), (state, real[:SIZE], few, h)),
            "generator": (step.generator_step, (state, for_generator(step, draws, real), h),
                          (state, for_generator(step, few, real[:SIZE]), h))}


def furthest(one, other):
    pairs = zip(tree_leaves(one), tree_leaves(other), strict=True)
    return max(((a - b).abs() / (1 + b.abs())).max().item() for a, b in pairs)


# The gradient twice; a code and its draws; an autoencoder that remembers a margin; and one with a balance.
PUSHED = [case for case in AS_DECLARED if case.split(".")[0] in ("wgan_gp", "vgan", "magan", "began")]


@pytest.mark.parametrize("case", some_in_full(CASES, PUSHED))
def test_an_update_in_one_pass_and_simplified_is_the_steps_update(case):
    """For a batch of free size, as the page has it; with a fixed one: test_compiled.py."""
    name, pick = CASES[case]
    objective = replace(ganlib.ALL[name](), **pick)
    plain, one_pass = updates(objective, ganlib.Step), updates(objective, OnePass)
    for role, (update, examples, arguments) in one_pass.items():
        module = make_fx(lambda *given, update=update: update(*given), tracing_mode="symbolic")(*examples)
        before = len(targets(module))
        found = simplified(module)(*arguments)
        assert furthest(found, plain[role][0](*arguments)) < 1e-12
        assert len(targets(module)) < 0.8 * before
        assert not {aten.threshold_backward.default, aten.softplus_backward.default} & set(targets(module))


def test_real_and_generated_samples_take_one_pass_unless_the_network_takes_more():
    class Count(torch.nn.Linear):
        calls = 0

        def forward(self, x, *more):
            type(self).calls += 1
            return super().forward(x)
    objective = ganlib.WGAN()
    for kind, passes in ((ganlib.Step, 2), (OnePass, 1)):
        Count.calls = 0
        step = kind(objective, torch.nn.Linear(2, 2), Count(2, 1))
        step.discriminator_step(*example(step, 2))
        assert Count.calls == passes
    bottleneck = ganlib.VGAN()
    step = OnePass(bottleneck, *PAGE.networks(bottleneck))
    same = ganlib.Step(bottleneck, *PAGE.networks(bottleneck))
    arguments = example(step, 2)
    assert furthest(step.discriminator_step(*arguments), same.discriminator_step(*arguments)) == 0


def test_real_and_generated_samples_still_cancel_where_they_do_in_the_step():
    """The bias of a hidden unit that is on at all samples moves a Wasserstein critic up and down everywhere."""
    objective = ganlib.WGAN()
    critic = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1))
    step = OnePass(objective, torch.nn.Linear(2, 2), critic)
    torch.manual_seed(0)
    state, real, draws, h = example(step, 2)
    real = torch.rand_like(real) + 1
    weights = torch.full_like(state["discriminator.weights"], 0.01)
    weights[6:12] = torch.tensor([9, 9, 9, 0.3, 0.7, 0.1])  # biases, so that all units are on, and what they weigh
    state["discriminator.weights"] = weights
    update = make_fx(lambda *given: step.discriminator_step(*given), tracing_mode="symbolic")(state, real, draws, h)
    square = simplified(update)(state, real, draws, h)[0]["discriminator.square"]
    assert square[6:9].tolist() == [0, 0, 0] and (square[:6] > 0).all()


# ---- each pass alone

X, Y = torch.rand(6, 3, dtype=torch.float64), torch.rand(6, 3, dtype=torch.float64)


def slope_of_relu(x, y):
    x = x.detach().requires_grad_()
    return torch.autograd.grad(torch.relu(x * y - 0.2).sum(), x)


def slope_of_softplus(x, y):
    x = x.detach().requires_grad_()
    return torch.autograd.grad(torch.nn.functional.softplus(5 * x - y).sum(), x)


PASSES = [
    (lambda x, y: x.view(6, 3) + y, {aten.view.default}),
    (lambda x, y: x.t().t() * y, {aten.t.default}),
    (lambda x, y: torch.stack([x, y]).transpose(1, 2).transpose(1, 2).exp(), {aten.transpose.int}),
    (lambda x, y: x.exp() + x.exp(), None),
    (slope_of_relu, {aten.threshold_backward.default}),
    (slope_of_softplus, {aten.softplus_backward.default}),
    (lambda x, y: torch.zeros_like(x) * y @ x.t() @ y + x.exp(), {aten.zeros_like.default, aten.mm.default}),
    (lambda x, y: x.sum(0, keepdim=True).view(3) * y, {aten.view.default}),
    (lambda x, y: x ** 2 + y ** 1, {aten.pow.Tensor_Scalar}),
    (lambda x, y: x[0].expand(6, 3) * y, {aten.expand.default}),
    (lambda x, y: torch.cat([x, y]).split(6)[1] - torch.cat([x, y]).split(6)[0], {aten.split.Tensor}),
    (lambda x, y: torch.cat([x, y], 1).split(3, 1)[1] - x, {aten.split.Tensor}),
]


@pytest.mark.parametrize(("function", "gone"), PASSES, ids=[
    "views", "transposes", "transposes of many", "repetitions", "relu", "softplus", "zeros", "sums", "squares", "spread",
    "halves", "halves of rows"])
def test_a_pass_removes_what_it_is_for_and_keeps_the_result(function, gone):
    module = make_fx(function, tracing_mode="fake")(X, Y)
    before = targets(module)
    found = simplified(module)(X, Y)
    assert furthest(found, function(X, Y)) < 1e-14
    assert targets(module).count(aten.exp.default) == min(1, before.count(aten.exp.default))
    if gone:
        assert gone <= set(before) and not gone & set(targets(module))


@pytest.mark.parametrize("function", [
    lambda x, y: torch.zeros_like(x) + y[0],  # the sum is wider than what is not 0
    lambda x, y: torch.add(torch.zeros_like(x), y, alpha=3),
    lambda x, y: torch.zeros_like(x) + 2.0 + y,
    lambda x, y: torch.zeros_like(x).exp() * y,
    lambda x, y: torch.nn.functional.threshold(x, 0.5, 0.0) ** 3,
    lambda x, y: torch.cat([x, y, x]).split(6)[2] - y,
    lambda x, y: x.sum(1, keepdim=True).view(6) + y.sum(1),
    lambda x, y: x[:, :1].expand(6, 3).exp() * y[:, :1].expand(6, 3),
    lambda x, y: torch.zeros_like(x) + y.float(),  # numbers of another type
    lambda x, y: x[0, 0].expand(6, 3) * y.float(),
    lambda x, y: x.float().sum(0, keepdim=True, dtype=torch.float64).view(3) * y,
    lambda x, y: torch.cat([x, y]).sum([0, 1]) + torch.cat([x, y], 1).sum(1) + torch.cat([x, y]).sum(0, True).sum(),
])
def test_what_looks_alike_keeps_its_result(function):
    found, expected = simplified(make_fx(function, tracing_mode="fake")(X, Y))(X, Y), function(X, Y)
    assert furthest(found, expected) < 1e-14 and found.dtype == expected.dtype


# ---- the committed graphs

@pytest.mark.parametrize("path", sorted(GRAPHS.glob("*.train.onnx")), ids=lambda path: path.name)
def test_no_turn_computes_what_is_the_same_in_every_turn(path):
    model = onnx.load(path)
    numbers = {value.name for value in model.graph.input if not value.type.tensor_type.shape.dim}
    outside = numbers | {name for node in model.graph.node[:-1] for name in node.output}
    _, _, *branches = subgraphs(model.graph)
    assert len(branches) == 2
    for graph in branches:
        known = {"", *outside, *(tensor.name for tensor in [*graph.initializer, *model.graph.initializer])}
        results = {value.name for value in graph.output}
        for node in graph.node:
            sizes = node.op_type == "Shape" and node.input[0].startswith(INNER)
            same = sizes or (node.input and known.issuperset(node.input))
            assert not same or results.intersection(node.output), f"{node.op_type} {list(node.output)}"
