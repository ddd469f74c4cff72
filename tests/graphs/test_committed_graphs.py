"""The committed graphs in onnxruntime are the training step, and every number that the page can change acts in them.

onnxruntime computes in float32, so that it is compared with the eager step in float32. With a learning rate of 1e-4 most
trajectories agree to 1e-6 for 50 iterations. Where a sample crosses the corner of a ReLU on one side only, single moments
and slopes were seen to differ by up to 2e-3, but the mean over a network's weights, or over the iterations, by 2e-5 (66
runs; at 3e-4 by 0.3 and 6e-3). So: the mean below 1e-4, no number off by more than 2e-2.
"""
import json
from dataclasses import replace

import onnxruntime
import pytest
import torch
from places import CASES, PAIRS, RATES, hyperparameters, objective, run, samples, some_in_full, start
from torch.utils._pytree import tree_flatten, tree_map

from ganlib import Step
from ganlib.hyperparameters import Hyper, declared
from ganlib.live.plane import GRAPHS, PAGE, SIZES
from ganlib.objectives import ALL
from ganlib.step import OBJECTIVE, as_part, part

ITERATIONS, RATE = 50, 1e-4


def graph_of(case):
    name, pick = CASES[case]
    found = json.loads((GRAPHS / f"{name}.json").read_text(encoding="utf-8"))
    file, = [entry["train"] for entry in found["variants"] if entry["when"] == pick]
    return session_of(file)


def session_of(file):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(GRAPHS / file, options)


def in_onnxruntime(graph, state, turns, real, draws, h):
    """T updates: the state after them, and {name: (T,)}; real (T, batch, 2), draws {name: (T, ...)}."""
    given = {**state, "generator_turn": turns, "real": real, **draws, **h}
    answers = graph.run(None, {wanted.name: given[wanted.name].numpy() for wanted in graph.get_inputs()})
    found = dict(zip([output.name for output in graph.get_outputs()], map(torch.from_numpy, answers)))
    return ({name: found[f"next.{name}"] for name in state},
            {name.removeprefix("measured."): values for name, values in found.items() if name.startswith("measured.")})


def in_sequence(given):
    """The iterations of `samples` as T updates: whose turn it is (T,), real (T, batch, 2), draws {name: (T, ...)}."""
    real = [batch for real, draws in given for batch in (*real, draws[-1].get("real", torch.full_like(real[0], torch.nan)))]
    draws = [drawn for _, draws in given for drawn in draws]
    turns = [i == len(draws) - 1 for _, draws in given for i in range(len(draws))]
    return torch.tensor(turns), torch.stack(real), {name: torch.stack([d[name] for d in draws]) for name in draws[0]}


def assert_close_but_for_corners(ours, theirs):
    assert ours.keys() == theirs.keys()
    for name in theirs:
        known = theirs[name].isfinite()
        assert torch.equal(ours[name][~known], theirs[name][~known]), name  # MAGAN's first energy is infinite
        if not known.any():
            continue
        difference = (ours[name] - theirs[name])[known].abs() / (1 + theirs[name][known].abs())
        assert difference.max() < 2e-2 and difference.mean() < 1e-4, (name, difference.max(), difference.mean())


@pytest.mark.parametrize("case", some_in_full(CASES, PAIRS))
def test_the_committed_graph_is_the_eager_step(case):
    """In two calls, between which the page changes the batch and every hyperparameter, and sets those that adapt."""
    objectives = [replace(objective(case, model), **{role: replace(getattr(objective(case), role), learning_rate=rate)
                                                     for role in RATES})
                  for model, rate in ((0, RATE), (1, RATE / 2))]
    step = Step(objectives[0], *PAGE.networks(objectives[0]))
    graph, half = graph_of(case), ITERATIONS // 2
    parts = [samples(step, seed, batch, torch.float32)[:half] for seed, batch in ((0, 128), (1, 48))]
    eager = in_graph = start(step, hyperparameters(objectives[0], torch.float32), 0, spread=0.2)
    for found, given in zip(objectives, parts, strict=True):
        h = hyperparameters(found, torch.float32)
        set_by_the_page = as_part(OBJECTIVE, {n: h[n] for n in part(eager, OBJECTIVE) if n in h})
        eager, measured = run(step, eager | set_by_the_page, given, h)
        turns, *inputs = in_sequence(given)
        in_graph, seen = in_onnxruntime(graph, in_graph | set_by_the_page, turns, *inputs, h)
        assert_close_but_for_corners(in_graph, eager)
        # Each update measures its own numbers and says NaN to the other's; of the k, the eager step keeps the last.
        of_generator = step.generator_step(eager, given[0][1][-1], h)[1]
        assert all(torch.equal(values.isnan(), turns ^ (name in of_generator)) for name, values in seen.items())
        last = {name: values[turns if name in of_generator else turns.roll(-1)] for name, values in seen.items()}
        assert_close_but_for_corners(last, measured)
    assert eager["generator.weights"].isfinite().all()


@pytest.mark.parametrize("name", ALL)
def test_the_graphs_of_networks_of_another_size_are_the_eager_step(name):
    found = ALL[name]()
    sizes = json.loads((GRAPHS / f"{name}.json").read_text(encoding="utf-8"))["sizes"]
    h = hyperparameters(found, torch.float32)
    assert list(map(int, sizes)) == [width for width in SIZES if width != PAGE.width]
    for width, entry in sizes.items():
        step = Step(found, *SIZES[int(width)].networks(found))
        given = samples(step, 0, 32, torch.float32)[:5]
        at = start(step, h, 0, spread=0.2)
        eager, _ = run(step, at, given, h)
        [graphs] = entry["variants"]
        turns, *inputs = in_sequence(given)
        assert_close_but_for_corners(in_onnxruntime(session_of(graphs["train"]), at, turns, *inputs, h)[0], eager)
        random = torch.Generator().manual_seed(1)
        uniform = {f"uniform.{role}": torch.rand(network.size, generator=random) for role, network in step.networks.items()}
        first = session_of(entry["init"]["file"])
        values = dict(zip(entry["state"], first.run(list(entry["state"]), {n: v.numpy() for n, v in uniform.items()})))
        theirs = step.initial_state({key.partition(".")[2]: value for key, value in uniform.items()})
        assert {key: list(value.shape) for key, value in values.items()} == entry["state"]
        for key in theirs:  # a vector that is remembered is a sum of products
            torch.testing.assert_close(torch.tensor(values[key]), theirs[key], rtol=0, atol=1e-6 * (OBJECTIVE in key))


@pytest.mark.parametrize("case", some_in_full(CASES, PAIRS))
def test_every_number_that_the_page_can_change_acts_in_the_graph(case):
    """No dead slider: a change of any hyperparameter by a tenth of its range changes what a few updates give."""
    found, graph = objective(case, 1), graph_of(case)
    step = Step(found, *PAGE.networks(found))
    h = hyperparameters(found, torch.float32)
    state = start(step, h, 0, spread=0.25)  # where one-sided penalties act
    inputs = in_sequence(samples(step, 0, 128, torch.float32, iterations=4))

    def answers(h, state):
        return tree_flatten(tree_map(lambda value: value.nan_to_num(-1.0), in_onnxruntime(graph, state, *inputs, h)))[0]
    before, dead = answers(h, state), set()
    for name, (what, value) in declared(found).items():
        if isinstance(what, Hyper):
            other = value + 0.1 * (what.high - value) if value < what.high else value - 0.1 * (value - what.low)
            remembered = f"objective.{name}"  # such a one adapts: the page sets the state
            given = ({**h, name: torch.tensor(other)}, state) if remembered not in state else (
                h, {**state, remembered: torch.tensor(other)})
            if all(torch.equal(a, b) for a, b in zip(answers(*given), before)):
                dead.add(name)
    # The page counts discriminator_steps itself. R1's weight acts in the graphs that have R1.
    assert dead == {"discriminator_steps"} | ({"penalty_weight"} if CASES[case][1].get("penalty") == "none" else set())
