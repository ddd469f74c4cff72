"""The graphs that the page runs: complete, with what the page must know of them, and equal to ganlib in onnxruntime.

That the training graphs are the training step over many updates is in test_committed_graphs.py, that the exporter writes
them again in test_exporting.py.
"""
import base64
import math
import re
import zlib

import numpy as np
import onnx
import pytest
import torch
from in_onnxruntime import answers, assert_alike, manifest, session, some_inputs

from ganlib import Step, data
from ganlib.distances import even_directions, sliced_wasserstein
from ganlib.hyperparameters import Choice, as_tensors, declared, numbers
from ganlib.live import stored_run
from ganlib.live.diagrams import ALL as DIAGRAMS
from ganlib.live.export import playgrounds as export
from ganlib.live.export.formulas import tree
from ganlib.live.opening import opening
from ganlib.live.plane import GRAPHS, IMAGE_GRAPHS, OBJECTIVES, PAGE
from ganlib.metrics import modes_covered
from ganlib.objectives import ALL

FILES = sorted(file.name for file in GRAPHS.glob("*.onnx"))


@pytest.mark.parametrize("name", ALL)
def test_the_committed_manifest_is_current(name):
    """If this fails: python -m ganlib.live.export, and commit what it writes."""
    found, expected = manifest(name=name), export.manifest(name)
    views = [entry["view"] for entry in expected["variants"]]
    for at, (entry, again) in enumerate(zip(found["variants"], expected["variants"])):
        assert entry["view"] in views[:at + 1]  # its own, or an earlier one that draws the same
        again["view"] = entry["view"]
    assert_alike(found, expected)


def test_the_committed_index_is_current():
    assert_alike(manifest(name="index"), export.index())


def test_an_objective_that_does_not_exist_is_not_exported(tmp_path):
    with pytest.raises(ValueError, match="objective = 'wgna': expected one of .*'wgan'"):
        export.main(tmp_path / "graphs", ["wgna"])
    assert not (tmp_path / "graphs").exists()


def test_the_front_pages_openings_are_current():
    """Up to what processors round otherwise. If this fails: python -m ganlib.live.export, and commit what it writes."""
    found = manifest(name="openings")
    assert list(found) == list(export.FRONT)
    for name, stored in found.items():
        values = {field: value for field, (_, value) in declared(ALL[name].on_points()).items()}
        again = opening(name, values, {"data": "ring", "centres": [[0, 0]], "batch": export.FRONT_BATCH}, seed=0)
        for key, kind in (("real", "<i2"), ("samples", "<i2"), ("arrows", "<i2"), ("surface", "u1")):
            ours, theirs = (np.frombuffer(base64.b64decode(one[key]), kind).astype(float) for one in (stored, again))
            np.testing.assert_allclose(ours, theirs, rtol=0, atol=10 if kind == "<i2" else 1, err_msg=f"{name} {key}")
        for key in ("limit", "pull", "low", "high", "distance", "covered", "quality"):
            assert stored[key] == pytest.approx(again[key], rel=1e-3, abs=1e-4), (name, key)


def levels_of(run):
    """{lane: (samples (moments, points, 2), surfaces (moments, side, side))} of a stored run, as whole numbers."""
    content = np.frombuffer(zlib.decompress(base64.b64decode(run["levels"])), np.uint8)
    moments, found, at = len(run["steps"]), {}, 0
    for name in run["lanes"]:
        parts = []
        for shape in ((moments, run["points"], 2), (moments, run["side"], run["side"])):
            parts.append(content[at:at + math.prod(shape)].reshape(shape))
            at += math.prod(shape)
        found[name] = parts[0].cumsum(0, dtype=np.uint8), parts[1].cumsum(2, dtype=np.uint8).cumsum(1, dtype=np.uint8)
    assert at == len(content)
    return found


def test_the_front_pages_stored_run_begins_as_a_new_one_and_is_small():
    """Its first moments, as later ones differ between processors. If this fails: python -m ganlib.live.export stored_run."""
    found, moments = manifest(name="stored_run"), 3
    assert (GRAPHS / "stored_run.json").stat().st_size < 90_000 and found["steps"] == stored_run.MOMENTS
    settings, source = export.front()
    assert list(found["lanes"]) == list(settings) == list(export.FRONT)
    again = stored_run.stored_run(settings, source, seed=0, moments=found["steps"][:moments])
    kept, new = levels_of(found), levels_of(again)
    for name, lane in found["lanes"].items():
        for ours, theirs in zip(kept[name], new[name]):
            np.testing.assert_allclose(ours[:moments].astype(float), theirs.astype(float), rtol=0, atol=3, err_msg=name)
        for key in ("low", "high"):
            np.testing.assert_allclose(lane[key][:moments], again["lanes"][name][key], rtol=2e-2, atol=1e-3)
        assert lane["told"][0]["last"] == [None] * len(lane["told"][0]["last"])  # nothing was measured yet
        assert min(told["distance"] for told in lane["told"]) < lane["told"][0]["distance"] / 2  # each of the five learns
        assert np.ptp(kept[name][0][-1].astype(float), axis=0).min() > 50  # and covers a good part of the square


def test_a_formula_becomes_a_tree_of_the_same_value():
    def value(part):
        if not isinstance(part, list):
            return {"slope": 1.5, "penalty": 4.0}.get(part, part)
        name, *operands = part
        worth = [value(one) for one in operands]
        return {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
                "log": math.log, "exp": math.exp, "sqrt": math.sqrt, "abs": abs}[name](*worth)
    text = "-log(2) + exp(slope) / (2 * penalty - 1) * sqrt(abs(1 - slope))"
    assert value(tree(text)) == pytest.approx(-math.log(2) + math.exp(1.5) / 7 * math.sqrt(0.5), rel=1e-14)
    assert tree("1 if at == 'real' else nan") == ["if", "at", "real", 1, "nan"]
    for wrong in ("", "slope ** 2", "open('x')", "slope if 1 else 2", "2 if at != 'a' else 3", "'a'", "log(1, 2)"):
        with pytest.raises(ValueError, match="expected"):
            tree(wrong)


def test_no_file_is_left_over():
    named = {"index.json", "openings.json", "stored_run.json", *shared_graphs()}
    named |= {name for objective in OBJECTIVES for name in [f"{objective}.json", *graphs_of(manifest(name=objective))]}
    assert {file.name for file in GRAPHS.iterdir() if not file.name.startswith("explorer.")} == named


def shared_graphs():
    """The graphs that the index names."""
    found = manifest(name="index")
    return {*found["measures"].values(), *(entry["file"] for entry in found["data"].values())}


def graphs_of(found):
    """The graphs that a manifest names."""
    return {file for part in (found, *found.get("sizes", {}).values())
            for file in (part["init"]["file"], *part.get("outputs", {}).values(),
                         *(entry[kind] for entry in part["variants"] for kind in ("train", "view")))}


LETTERS = {"alpha", "beta", "gamma", "kappa", "lambda", "mu", "psi", "sigma", "theta"}


@pytest.mark.parametrize("name", [*OBJECTIVES, *(f"explorer.{name}" for name in DIAGRAMS)])
def test_a_reader_sees_words_and_no_names_of_variables(name):
    """"theta θ" says one thing twice, and "r1" and "lipschitz" say nothing."""
    for control in manifest(name=name)["controls"]:
        called = control.get("label", control["name"])
        assert not {*re.split("[._ ]", called)} & {*LETTERS, "lipschitz"}
        assert not re.search("[0-9]", called) or control["kind"] == "choice", called


@pytest.mark.parametrize("name", ALL)
def test_every_graph_is_named_in_the_manifest_and_every_name_has_a_graph(name):
    assert graphs_of(manifest(name=name)) == {file for file in FILES if file.startswith(f"{name}.")}


def test_all_committed_graphs_together_are_below_6_mb():
    assert sum(file.stat().st_size for folder in (GRAPHS, IMAGE_GRAPHS) for file in folder.glob("*.onnx")) < 6e6


@pytest.mark.parametrize("file", FILES)
def test_a_graph_is_small_valid_and_silent_about_where_it_was_made(file):
    content = (GRAPHS / file).read_bytes()
    assert len(content) < 150_000
    assert not re.search(rb"\.py\b|site-packages|/usr/|/home/|/tmp/", content)
    onnx.checker.check_model(onnx.load_from_string(content), full_check=True)


@pytest.mark.parametrize("name", ALL)
def test_the_graphs_take_what_the_manifest_says_the_page_can_give(name):
    found = manifest(name=name)
    draws = {draw: what["shape"] for draw, what in found["draws"].items()}
    constants = {**dict.fromkeys([control["name"] for control in found["controls"]], []),
                 **dict.fromkeys(found["constants"], [])}
    given = {**found["state"], "generator_turn": [], "real": ["batch", 2], **draws, **constants}
    over_time = {"generator_turn", "real", *found["draws"]}
    for entry in found["variants"]:
        graph = session(GRAPHS / entry["train"])
        inputs = {wanted.name: wanted.shape for wanted in graph.get_inputs()}
        assert inputs == {n: ["T"] * (n in over_time) + given[n] for n in inputs}
        assert inputs.keys() >= {*found["state"], *over_time}
        assert {o.name: o.shape for o in graph.get_outputs()} == {
            **{f"next.{n}": shape for n, shape in found["state"].items()},
            **{f"measured.{n}": ["T"] for n in found["measured"]}}
        view = session(GRAPHS / entry["view"])
        assert {wanted.name for wanted in view.get_inputs()} <= {*given, "grid", "along"} - {"generator_turn"}
        assert [output.name for output in view.get_outputs()] == ["samples", "surface", "arrows", "slopes"]


@pytest.mark.parametrize("name", ALL)
def test_the_controls_called_acting_are_those_whose_value_a_graph_reads_or_that_start_what_adapts(name):
    """By what the graph's own nodes read, not by how the exporter found out."""
    found = manifest(name=name)
    numeric = {control["name"] for control in found["controls"] if control["kind"] != "choice"} | {*found["constants"]}
    for entry in found["variants"]:
        read = {name for graph in export_subgraphs(onnx.load(GRAPHS / entry["train"]).graph)
                for node in graph.node for name in node.input}
        starts = {n for n in numeric if f"objective.{n}" in found["state"]}
        assert set(entry["acting"]) == numeric & (read | starts) | {"discriminator_steps"}


def export_subgraphs(graph):
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.GRAPH:
                yield from export_subgraphs(attribute.g)


@pytest.mark.parametrize("name", ALL)
def test_every_hyperparameter_is_a_control_or_a_constant_with_its_declared_range(name):
    found, known = manifest(name=name), declared(ALL[name]())
    controls = {control["name"]: control for control in found["controls"]}
    assert {*controls, *found["constants"]} == set(known) and not controls.keys() & found["constants"].keys()
    for field, control in controls.items():
        what, value = known[field]
        network = field.partition("_optimizer.")[0] if "." in field else None
        doc = f"{what.doc} of the {network}" if network else what.doc
        assert (control["value"], control["doc"]) == (value, doc)
        if isinstance(what, Choice):
            assert control["kind"] == "choice" and control["options"] == list(what.options)
        else:
            assert control["kind"] == ("integer" if what.integer else "number")
            assert all(control[key] == getattr(what, key) for key in ("low", "high", "log", "symbol"))
    assert all(known[constant][1] == value for constant, value in found["constants"].items())
    picks = [{n: control["options"] for n, control in controls.items() if control["kind"] == "choice"}]
    assert len(found["variants"]) == np.prod([len(options) for options in picks[0].values()], dtype=int)


def playground_step(name):
    return Step(ALL[name](), *PAGE.networks(ALL[name]()))


@pytest.mark.parametrize("objective", ALL)
def test_the_page_starts_from_the_state_that_ganlib_starts_from(objective):
    step, found = playground_step(objective), manifest(name=objective)
    random = torch.Generator().manual_seed(0)
    uniform = {role: torch.rand(step.networks[role].size, generator=random) for role in step.networks}
    feeds = {f"uniform.{role}": draws.numpy() for role, draws in uniform.items()}
    assert {n: list(v.shape) for n, v in feeds.items()} == found["init"]["inputs"]
    state = answers(session(GRAPHS / found["init"]["file"]), feeds)
    expected = step.initial_state(uniform)
    assert list(state) == list(expected) == list(found["state"])
    for name, value in expected.items():
        np.testing.assert_allclose(state[name], value.numpy(), rtol=0, atol=1e-6, err_msg=name)


@pytest.mark.parametrize("name, when", [(name, entry["when"]) for name in ALL for entry in manifest(name=name)["variants"]])
def test_what_the_page_draws_is_what_ganlib_gives(name, when, n=50, m=7):
    """For a number of samples and of points on the grid that the graph was not traced with."""
    found, objective = manifest(name=name), ALL[name](**when)
    [entry] = [entry for entry in found["variants"] if entry["when"] == when]
    step, random = Step(objective, *PAGE.networks(objective)), torch.Generator().manual_seed(1)
    state = step.initial_state({role: torch.rand(network.size, generator=random) for role, network in step.networks.items()})
    state = {key: value + 0.05 * torch.randn(value.shape, generator=random) for key, value in state.items()}
    draws = {draw: torch.randn(shape, generator=random) for draw, (_, shape) in step.random_inputs(n, 2).items()}
    real, grid, along = (torch.randn(n, 2, generator=random), torch.randn(m, 2, generator=random),
                         torch.rand(n, generator=random))
    h = as_tensors(numbers(objective))
    given = {**state, **draws, **h, "real": real, "grid": grid, "along": along}
    graph = session(GRAPHS / entry["view"])
    seen = answers(graph, {wanted.name: given[wanted.name].numpy() for wanted in graph.get_inputs()})

    samples = step.sample(state, draws["z"])
    between = along[:, None] * real + (1 - along[:, None]) * samples
    expected = {"samples": samples, "surface": step.value(state, grid), "slopes": slopes(step, state, between),
                "arrows": arrows(step, state, samples, draws | {"real": real}, h)}
    for key, value in expected.items():
        assert seen[key].shape == value.shape
        np.testing.assert_allclose(seen[key], value.detach().numpy(), rtol=2e-3, atol=2e-4, err_msg=key)


def slopes(step, state, x, eps=1e-7):
    """||grad value|| by central differences in double precision."""
    state = {name: value.double() for name, value in state.items()}
    moves = eps * torch.eye(2, dtype=torch.float64)
    return torch.stack([(step.value(state, x.double() + e) - step.value(state, x.double() - e)) / (2 * eps)
                        for e in moves]).norm(dim=0).float()


def arrows(step, state, samples, draws, h):
    """-n dL_G/dx, from a loss written with torch.func instead of Step.descent."""
    critic, own = step._frozen(state), step._own(state, h)
    return -len(samples) * torch.func.grad(lambda x: step.objective.generator_loss(critic, x, own, draws)[0])(samples)


@pytest.mark.parametrize("n, modes, radius", [(128, 8, 0.5), (5, 1, 0.1), (50, 25, 2.0)])
def test_the_page_measures_as_ganlib_does(n, modes, radius):
    random = torch.Generator().manual_seed(4)
    samples, real = torch.randn(n, 2, generator=random), torch.randn(n, 2, generator=random)
    centres = torch.cat([samples[:1], torch.randn(modes - 1, 2, generator=random)])  # one mode is surely covered
    files = manifest(name="index")["measures"]
    seen = answers(session(GRAPHS / files["modes"]), {
        "samples": samples.numpy(), "modes": centres.numpy(), "radius": np.array(radius, np.float32)})
    for found, expected in zip(seen.values(), modes_covered(samples, centres, radius), strict=True):
        assert found == pytest.approx(expected.item(), abs=1e-6)
    assert seen["covered"] >= 1
    seen = answers(session(GRAPHS / files["distance"]), {"samples": samples.numpy(), "real": real.numpy()})
    exact = sliced_wasserstein(samples.double(), real.double(), even_directions(export.DIRECTIONS))
    assert seen["distance"] == pytest.approx(exact.item(), rel=1e-5)


DATA = {name: entry for name, entry in manifest(name="index")["data"].items() if name != "drawn"}


@pytest.mark.parametrize("name", DATA)
@pytest.mark.parametrize("n", [1, 1000])
def test_the_page_draws_the_data_that_ganlib_draws(name, n):
    random, found = torch.Generator().manual_seed(2), DATA[name]
    uniform, normal = torch.rand(n, generator=random), torch.randn(n, 2, generator=random)
    points = answers(session(GRAPHS / found["file"]), {"uniform": uniform, "normal": normal})["points"]
    expected = data.load(name).transform(uniform, normal)
    np.testing.assert_allclose(points, expected.numpy(), rtol=0, atol=2e-6)
    assert np.abs(points).max() < found["limit"]  # all of it is in the picture


def test_the_readers_own_points_are_equal_gaussians(n=1000):
    random, found = torch.Generator().manual_seed(2), manifest(name="index")["data"]["drawn"]
    uniform, normal = torch.rand(n, generator=random), torch.randn(n, 2, generator=random)
    centres = torch.randn(13, 2, generator=random)
    given = {"centres": centres, "uniform": uniform, "normal": normal}
    points = answers(session(GRAPHS / found["file"]), given)["points"]
    expected = data.Mixture(centres, found["sigma"]).transform(uniform, normal)
    np.testing.assert_allclose(points, expected.numpy(), rtol=0, atol=2e-6)


@pytest.mark.parametrize("name", DATA)
def test_the_page_knows_the_modes_that_ganlib_knows(name):
    found, own = DATA[name], data.load(name)
    centres = getattr(own, "centres", torch.zeros(0, 2))
    np.testing.assert_allclose(np.reshape(found["modes"], (-1, 2)), centres.numpy(), rtol=0, atol=1e-6)
    assert found["radius"] == pytest.approx(getattr(own, "radius", 0))


@pytest.mark.parametrize("objective, file", [(name, entry["train"]) for name in ALL
                                             for entry in manifest(name=name)["variants"]])
def test_the_optimizers_eps_survives_the_export(objective, file):
    """A weight whose gradient has always been 0 stays: without eps it would become 0 / 0."""
    found = manifest(name=objective)
    graph = session(GRAPHS / file)
    feeds = {**some_inputs(graph, objective), "real": np.zeros((6, 6, 2), np.float32),
             "z": np.zeros((6, 6, found["latent"]), np.float32)}
    for name, shape in found["state"].items():
        if not name.endswith(".weights") and not (name.startswith("objective.") and shape):  # a vector is never 0
            feeds[name] = np.zeros(shape, np.float32)
    after = answers(graph, feeds)
    assert all(np.isfinite(after[f"next.{name}"]).all() for name in found["state"])
    first_layer = slice(0, 2 * PAGE.width)  # multiplies z, which is 0
    assert np.array_equal(after["next.generator.weights"][first_layer], feeds["generator.weights"][first_layer])
    assert not np.array_equal(after["next.generator.weights"], feeds["generator.weights"])
