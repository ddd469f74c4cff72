"""The graphs that the page runs: current, complete, and equal to ganlib in onnxruntime.

That the training graph equals the training step over many updates is in test_step.py.
"""
import json
import re

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from ganlib import Step, data
from ganlib.hyperparameters import Choice, declared, numbers
from ganlib.live import export
from ganlib.metrics import modes_covered
from ganlib.objectives import ALL

COMMITTED = export.FOLDER
FILES = sorted(file.name for file in COMMITTED.glob("*.onnx"))


def manifest(folder=COMMITTED, name="gan"):
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """A folder with the data sets and one objective exported again: exporting all takes minutes.

    That the committed graphs of the others are current is seen where they train: test_every_place.py.
    """
    folder = tmp_path_factory.mktemp("graphs")
    export.main(folder, ["gan"])
    return folder


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options)


def answers(graph, feeds):
    found = graph.run(None, {name: np.asarray(value) for name, value in feeds.items()})
    return dict(zip([output.name for output in graph.get_outputs()], found))


def interface(graph):
    return [[(v.name, v.type, v.shape) for v in values] for values in (graph.get_inputs(), graph.get_outputs())]


def some_inputs(graph, name="gan"):
    """Plausible values for the inputs of any graph of an objective, by name and shape; a free axis gets 6."""
    random, feeds, constants = np.random.default_rng(0), {}, numbers(ALL[name]())
    for wanted in graph.get_inputs():
        shape = [size if isinstance(size, int) else 6 for size in wanted.shape]
        feeds[wanted.name] = {"uniform": random.random, "normal": random.standard_normal}.get(
            wanted.name.partition(".")[0], lambda shape: 0.1 * random.standard_normal(shape))(shape).astype(np.float32)
        if wanted.name == "generator_turn":
            feeds[wanted.name] = np.arange(6) % 3 == 2
        elif wanted.name in constants:
            feeds[wanted.name] = np.array(constants[wanted.name], np.float32)
        elif wanted.name.endswith((".square", ".updates")):
            feeds[wanted.name] = np.abs(feeds[wanted.name])
    return feeds


def assert_alike(ours, theirs, path=""):
    """Two manifests, numbers to one part in a million."""
    assert type(ours) is type(theirs), path
    if isinstance(ours, dict):
        assert list(ours) == list(theirs), path
        for key in ours:
            assert_alike(ours[key], theirs[key], f"{path}/{key}")
    elif isinstance(ours, list):
        assert len(ours) == len(theirs), path
        for i, pair in enumerate(zip(ours, theirs)):
            assert_alike(*pair, f"{path}/{i}")
    elif isinstance(ours, float):
        assert ours == pytest.approx(theirs, rel=1e-6, abs=1e-6), path
    else:
        assert ours == theirs, path


@pytest.mark.parametrize("name", ALL)
def test_the_committed_manifest_is_current(name):
    """If this fails: python -m ganlib.live.export, and commit what it writes."""
    assert_alike(manifest(name=name), export.manifest(name))


def test_a_committed_graph_computes_what_an_exported_one_does(exported):
    again = sorted(exported.glob("*.onnx"))
    assert [file.name for file in again] == [file for file in FILES if file.startswith(("data.", "gan."))]
    assert_alike(manifest(), manifest(exported))
    for file in again:
        old, new = session(COMMITTED / file.name), session(file)
        assert interface(old) == interface(new)
        feeds = some_inputs(old)
        before, after = answers(old, feeds), answers(new, feeds)
        for name in before:
            np.testing.assert_allclose(before[name], after[name], rtol=1e-5, atol=1e-6, err_msg=name)


def test_an_objective_that_does_not_exist_is_not_exported(tmp_path):
    with pytest.raises(ValueError, match="objective = 'wgna': expected one of .*'wgan'"):
        export.main(tmp_path / "graphs", ["wgna"])
    assert not (tmp_path / "graphs").exists()


def test_no_file_is_left_over():
    named = {name for objective in ALL for name in [f"{objective}.json", *graphs_of(manifest(name=objective))]}
    assert {file.name for file in COMMITTED.iterdir()} == named


def graphs_of(found):
    """The graphs that a manifest names."""
    return {found["view"], found["init"]["file"], *(entry["file"] for entry in found["train"]),
            *(entry["file"] for entry in found["data"].values())}


@pytest.mark.parametrize("name", ALL)
def test_every_graph_is_named_in_the_manifest_and_every_name_has_a_graph(name):
    assert graphs_of(manifest(name=name)) == {file for file in FILES if file.startswith((f"{name}.", "data."))}


@pytest.mark.parametrize("file", FILES)
def test_a_graph_is_small_valid_and_silent_about_where_it_was_made(file):
    content = (COMMITTED / file).read_bytes()
    assert len(content) < 150_000
    assert not re.search(rb"\.py\b|site-packages|/usr/|/home/|/tmp/", content)
    onnx.checker.check_model(onnx.load_from_string(content), full_check=True)


@pytest.mark.parametrize("name", ALL)
def test_the_training_graphs_take_what_the_manifest_says_the_page_can_give(name):
    found = manifest(name=name)
    given = {**found["state"], "generator_turn": [], "real": [found["batch"], 2],
             **{draw: what["shape"] for draw, what in found["draws"].items()},
             **{control["name"]: [] for control in found["controls"]},
             **{constant: [] for constant in found["constants"]}}
    numeric = {n for n in numbers(ALL[name]()) if "optimizer" in n}
    for entry in found["train"]:
        graph = session(COMMITTED / entry["file"])
        inputs = {wanted.name: wanted.shape for wanted in graph.get_inputs()}
        over_time = {"generator_turn", "real", *found["draws"]}
        assert inputs == {n: ["T"] * (n in over_time) + given[n] for n in inputs}
        assert inputs.keys() >= {*found["state"], *over_time, *numeric}  # no slider of an optimizer is dead
        assert {o.name: o.shape for o in graph.get_outputs()} == {
            **{f"next.{n}": shape for n, shape in found["state"].items()},
            **{f"measured.{n}": ["T"] for n in found["measured"]}}


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
    assert len(found["train"]) == np.prod([len(options) for options in picks[0].values()], dtype=int)


def playground_step(name):
    return Step(ALL[name](), *export.networks_for(ALL[name](), data.load("ring")))


@pytest.mark.parametrize("objective", ALL)
def test_the_page_starts_from_the_state_that_ganlib_starts_from(objective):
    step, found = playground_step(objective), manifest(name=objective)
    random = torch.Generator().manual_seed(0)
    uniform = {role: torch.rand(step.networks[role].size, generator=random) for role in step.networks}
    feeds = {f"uniform.{role}": draws.numpy() for role, draws in uniform.items()}
    assert {n: list(v.shape) for n, v in feeds.items()} == found["init"]["inputs"]
    state = answers(session(COMMITTED / found["init"]["file"]), feeds)
    expected = step.initial_state(uniform)
    assert list(state) == list(expected) == list(found["state"])
    for name, value in expected.items():
        np.testing.assert_allclose(state[name], value.numpy(), rtol=0, atol=1e-7, err_msg=name)


@pytest.mark.parametrize("objective", ALL)
@pytest.mark.parametrize("n, m, modes, radius", [(128, 400, 8, 0.5), (1, 1, 1, 0.1), (50, 7, 25, 2.0)])
def test_what_the_page_shows_is_what_ganlib_shows(n, m, modes, radius, objective):
    step, random = playground_step(objective), torch.Generator().manual_seed(1)
    weights = {f"{role}.weights": 0.3 * torch.randn(network.size, generator=random)
               for role, network in step.networks.items()}
    z, grid = torch.randn(n, 2, generator=random), torch.randn(m, 2, generator=random)
    samples = step.sample(weights, z)
    centres = torch.cat([samples[:1], torch.randn(modes - 1, 2, generator=random)])  # one mode is surely covered
    seen = answers(session(COMMITTED / manifest(name=objective)["view"]), {
        **{name: value.numpy() for name, value in weights.items()}, "z": z.numpy(), "grid": grid.numpy(),
        "modes": centres.numpy(), "radius": np.array(radius, np.float32)})
    covered, quality = modes_covered(samples, centres, radius)
    expected = {"samples": samples, "surface": step.value(weights, grid), "covered": covered, "quality": quality}
    assert covered >= 1 and list(seen) == list(expected)
    for name, value in expected.items():
        assert seen[name].shape == value.shape
        np.testing.assert_allclose(seen[name], value.numpy(), rtol=1e-5, atol=1e-5, err_msg=name)


@pytest.mark.parametrize("name", manifest()["data"])
@pytest.mark.parametrize("n", [1, 1000])
def test_the_page_draws_the_data_that_ganlib_draws(name, n):
    random, found = torch.Generator().manual_seed(2), manifest()["data"][name]
    uniform, normal = torch.rand(n, generator=random), torch.randn(n, 2, generator=random)
    points = answers(session(COMMITTED / found["file"]), {"uniform": uniform, "normal": normal})["points"]
    expected = data.load(name).transform(uniform, normal)
    np.testing.assert_allclose(points, expected.numpy(), rtol=0, atol=2e-6)
    assert np.abs(points).max() < found["limit"]  # all of it is in the picture


@pytest.mark.parametrize("name", manifest()["data"])
def test_the_page_knows_the_modes_that_ganlib_knows(name):
    found, own = manifest()["data"][name], data.load(name)
    centres = getattr(own, "centres", torch.zeros(0, 2))
    np.testing.assert_allclose(np.reshape(found["modes"], (-1, 2)), centres.numpy(), rtol=0, atol=1e-6)
    assert found["radius"] == pytest.approx(getattr(own, "radius", 0))


@pytest.mark.parametrize("objective, file", [(name, entry["file"]) for name in ALL
                                             for entry in manifest(name=name)["train"]])
def test_the_optimizers_eps_survives_the_export(objective, file):
    """A weight whose gradient has always been 0 stays: without eps it would become 0 / 0."""
    found = manifest(name=objective)
    graph = session(COMMITTED / file)
    feeds = {**some_inputs(graph, objective), "real": np.zeros((6, found["batch"], 2), np.float32),
             "z": np.zeros((6, found["batch"], found["latent"]), np.float32)}
    for name, shape in found["state"].items():
        if not name.endswith(".weights"):
            feeds[name] = np.zeros(shape, np.float32)
    after = answers(graph, feeds)
    assert all(np.isfinite(after[f"next.{name}"]).all() for name in found["state"])
    first_layer = slice(0, 2 * export.WIDTH)  # multiplies z, which is 0
    assert np.array_equal(after["next.generator.weights"][first_layer], feeds["generator.weights"][first_layer])
    assert not np.array_equal(after["next.generator.weights"], feeds["generator.weights"])
