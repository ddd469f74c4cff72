"""The explorers: their committed programs and manifests, and the widget. Their numbers: test_explorer_numbers.py."""
import dataclasses
import html
import json
import math
import re

import matplotlib.figure
import numpy as np
import pytest
import torch
from explorer_values import some_values
from torch.nn.functional import logsigmoid, pad, softplus

import ganlib
from ganlib.hyperparameters import Choice, declared
from ganlib.live import explorer as room
from ganlib.live.diagrams import ALL
from ganlib.live.diagrams.diagram import COLOURS, Bars, Lines, Matrix, Numbers, Plane, Sentences
from ganlib.live.export import explorers as export_explorers
from ganlib.live.export.programs import program
from ganlib.live.plane import GRAPHS

WIDGET = "application/vnd.jupyter.widget-view+json"


def manifest(name):
    return json.loads((GRAPHS / f"explorer.{name}.json").read_text(encoding="utf-8"))


# ---- what is exported

def test_there_is_an_explorer_for_each_file():
    assert set(ALL) == {"balls", "bottleneck", "cliff", "dirac", "game", "hill", "hinge", "penalty", "score", "segments",
                        "transport"}
    assert {file.name for file in GRAPHS.glob("explorer.*")} == {f"explorer.{name}.json" for name in ALL}


@pytest.mark.parametrize("name", [name if name == "transport" else pytest.param(name, marks=pytest.mark.full)
                                  for name in ALL])  # the hinge's by day: test_exporting.py
def test_the_committed_manifest_is_current(name):
    """If this fails: python -m ganlib.live.export, and commit what it writes."""
    ours, wanted = manifest(name), json.loads(json.dumps(export_explorers.manifest(name)))
    for each in (ours, wanted):
        walk = each["program"].get("walk", {})
        for traced in (each["program"], *(walk[part] for part in ("start", "move") if walk)):
            traced.pop("steps"), traced.pop("outputs")  # another torch may trace the same otherwise
    assert ours == wanted


@pytest.mark.parametrize("name", ALL)
def test_the_committed_controls_and_panels_are_those_of_the_diagram(name):
    """What is left of the manifest is the program, which costs seconds to trace; its numbers are compared below."""
    ours, diagram = manifest(name), ALL[name]()
    wanted = {"name": name, "title": diagram.title, "lead": diagram.lead, "controls": export_explorers.controls(diagram),
              "panels": [dataclasses.asdict(panel) for panel in diagram.panels]}
    assert ours == json.loads(json.dumps(wanted)) | {"program": ours["program"]}


@pytest.mark.parametrize("name", ALL)
def test_the_committed_program_computes_what_the_diagram_does(name, ask):
    cases = [some_values(name) for _ in range(8 if ALL[name].walk else 20)]  # a walk takes Python half a second
    for values in [{}, *cases, *([] if ALL[name].walk else at_the_ends(name))]:
        found, wanted = ask(name, **values), ALL[name]().with_values(values).computed()
        assert list(found) == list(wanted)
        for array, value in wanted.items():
            assert value.dtype == torch.float64
            # Hundreds of steps make a rounding error grow: 6e-11 was seen after two hundred.
            near = {"rtol": 1e-4, "atol": 1e-6} if ALL[name].walk else {"rtol": 1e-9, "atol": 1e-12}
            np.testing.assert_allclose(found[array], value.numpy(), err_msg=f"{array} at {values}", **near)


def at_the_ends(name):
    """Each control at its lowest and at its highest value, the others where they start."""
    def ends(what):
        if isinstance(what, Choice):
            return what.options
        return (what.low, what.high) if hasattr(what, "low") else ([1.0] * what.bars, [0.0] * (what.bars - 1) + [1.0])
    return [{control: end} for control, (what, _) in declared(ALL[name]()).items() for end in ends(what)]


def another(what, value):
    """A value of a control that is not the one it has, towards its upper end."""
    if isinstance(what, Choice):
        return next(option for option in what.options if option != value)
    if isinstance(value, tuple):
        return [0.5] * what.bars
    return (value + what.high) // 2 if what.integer else (value + what.high) / 2


def test_all_that_an_explorer_loads_is_small():
    bundles = sum((GRAPHS.parent / "static" / file).stat().st_size for file in ("host.js", "explorer.js"))
    assert bundles + max(file.stat().st_size for file in GRAPHS.glob("explorer.*")) < 200_000


def test_a_program_has_every_operation_as_torch_has_it(in_node):
    def function(x, y, n):
        table = x[:, None] * y - n
        return {"pieces": torch.cat([table[1:, ::2], -table[:2, 1:4]], 1), "cumulative": table.cumsum(0),
                "sums": table.sum(1), "mean": table.mean(), "means": table.mean(0, keepdim=True), "row": table[-1],
                "turned": table.T * x, "clamped": table.clamp(-0.5, 0.2), "high": table.clamp(max=0.1),
                "functions": torch.stack([f(y) for f in (torch.erf, torch.expm1, torch.sigmoid, torch.sign, torch.relu,
                                                         logsigmoid, softplus, torch.neg, torch.abs, torch.exp)]),
                "positive": torch.stack([y.abs().sqrt(), y.abs().log(), y.abs().log1p(), y.abs() ** 1.7]),
                "chosen": torch.where((table > 0) & (table <= 0.5) | (table == 0), table, torch.nan),
                "compared": (table >= n).double() + (table != 0) + table.isinf(),
                "padded": pad(y, (1, 2), value=-math.inf), "grid": torch.linspace(-1, 2, 7, dtype=torch.float64) / n,
                "inner": x @ x, "extremes": torch.maximum(torch.minimum(x[:, None], y), n)}
    generator = torch.Generator().manual_seed(0)
    inputs = {"x": torch.randn(3, generator=generator, dtype=torch.float64),
              "y": 3 * torch.randn(5, generator=generator, dtype=torch.float64), "n": torch.tensor(0.3, dtype=torch.float64)}
    made = json.loads(json.dumps(program(function, inputs)))
    found = in_node(program=made, values={name: value.tolist() for name, value in inputs.items()})
    for name, wanted in function(**inputs).items():
        np.testing.assert_allclose(found[name], wanted.flatten().numpy(), rtol=1e-13, atol=1e-14, err_msg=name)


@pytest.mark.parametrize("function, message", [
    (lambda x: {"y": torch.fft.fft(x).abs()}, "operation = aten._fft_r2c.default: expected one of those"),
    (lambda x: {"y": x * torch.linspace(0, 1, 4)}, "gives float32: expected float64 throughout"),
    (lambda x: {"y": x.reshape(2, 2)[:, :, None].expand(2, 2, 3).sum((0, 2))}, "axes = [0, 2]: expected neighbours"),
])
def test_what_a_program_cannot_do_is_refused_when_it_is_made(function, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        program(function, {"x": torch.ones(4, dtype=torch.float64)})


def test_an_explorer_that_does_not_exist_is_not_exported(tmp_path):
    with pytest.raises(ValueError, match="explorer = 'segment': expected one of .*'segments'"):
        export_explorers.main(tmp_path / "graphs", ["segment"])
    assert not (tmp_path / "graphs").exists()


@pytest.mark.parametrize("name", ALL)
def test_every_control_changes_something(name, ask):
    usual = ask(name)
    for control, (what, value) in declared(ALL[name]()).items():
        found = ask(name, **{control: another(what, value)})
        assert not all(np.array_equal(found[array], usual[array], equal_nan=True) for array in usual), control


@pytest.mark.parametrize("name", ALL)
def test_the_panels_show_only_what_there_is(name):
    kind = ALL[name]
    shapes = {array: list(value.shape) for array, value in kind().computed().items()}
    shapes |= {control: [] for control in declared(kind())}
    for panel in kind.panels:
        texts, scalars, vectors = [], [], []
        if isinstance(panel, Lines):
            texts, vectors = [panel.alt], [panel.x, *(curve.y for curve in panel.curves if curve.y)]
            scalars = [*panel.verticals.values(), *(place for curve in panel.curves for place in curve.dot)]
            assert len(panel.curves) <= 4 and {curve.colour for curve in panel.curves} <= set(COLOURS)
            assert len({(curve.colour, i) for i, curve in enumerate(panel.curves)}) == len(panel.curves)
        elif isinstance(panel, Bars):
            texts, vectors = [panel.alt], [array for array, _ in panel.bars.values()]
            assert len(panel.bars) <= 2 and {colour for _, colour in panel.bars.values()} <= set(COLOURS)
            assert all(shapes[array] == [len(panel.ticks)] for array in vectors)
        elif isinstance(panel, Matrix):
            assert shapes[panel.cells] == [len(panel.row_labels), len(panel.column_labels)]
        elif isinstance(panel, Plane):
            texts, pairs = [panel.alt], [*(path.points for path in panel.paths), *panel.arrows, *panel.balls[:1]]
            vectors = panel.balls[1:2]
            assert not panel.balls or shapes[panel.balls[0]][0] == shapes[panel.balls[1]][0] and panel.balls[2] in COLOURS
            assert len(panel.paths) <= 4 and {path.colour for path in panel.paths} <= set(COLOURS)
            assert all(len(shapes[array]) == 2 and shapes[array][1] == 2 for array in pairs)
            assert set(panel.start) <= set(declared(kind()))
        elif isinstance(panel, Numbers):
            scalars = panel.entries.values()
        else:
            assert isinstance(panel, Sentences)
            texts, scalars = [text for options in panel.sentences.values() for text in options], panel.sentences
        assert all(shapes[array] == [] for array in scalars)
        assert all(len(shapes[array]) == 1 and shapes[array] == shapes[vectors[0]] for array in vectors)
        assert {word for text in texts for word in re.findall(r"\{(\w+)\}", text)} <= shapes.keys()


@pytest.mark.parametrize("name", ALL)
def test_curves_go_from_left_to_right_and_sentences_exist(name, ask):
    cases = [ask(name, **values) for values in [{}, *(some_values(name) for _ in range(8))]]
    for panel in ALL[name].panels:
        if isinstance(panel, Lines):
            assert all((np.diff(found[panel.x]) >= 0).all() for found in cases)
        if isinstance(panel, Sentences):
            for choice, options in panel.sentences.items():
                assert {found[choice].item() for found in cases} <= set(range(len(options)))


# ---- the widget

@pytest.mark.parametrize("arguments, message", [
    ({"name": "segment"}, "name = 'segment': expected one of 'balls', 'bottleneck', 'cliff', 'dirac', 'game', 'hill'"),
    ({"name": int}, "name = <class 'int'>: expected one of"),
    ({"theta": 2}, "Segments.theta = 2: expected a number from -1.5 to 1.5"),
    ({"theta": "0"}, "Segments.theta = '0': expected"),
    ({"thta": 0.1}, "thta = 0.1: expected one of theta"),
    ({"name": "transport", "p": [0] * 8}, "Transport.p = [0, 0, 0, 0, 0, 0, 0, 0]: expected 8 numbers from 0 to 1, not all"),
    ({"name": "transport", "p": [1] * 7}, "expected 8 numbers from 0 to 1"),
    ({"name": "transport", "q": [2] + [0] * 7}, "expected 8 numbers from 0 to 1"),
    ({"name": "transport", "q": [float("nan")] * 8}, "expected 8 numbers from 0 to 1"),
    ({"name": "transport", "q": 1}, "expected 8 numbers from 0 to 1"),
    ({"figure": matplotlib.figure.Figure(), "alt": " "}, "alt = ' ': expected a description"),
])
def test_wrong_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        ganlib.Explorer(**{"name": "segments", **arguments})


def test_a_wrong_value_set_later_is_refused():
    widget = ganlib.Explorer("segments", theta=0.25)
    with pytest.raises(ValueError, match=r"Segments.theta = 9: expected a number from -1.5 to 1.5"):
        widget.theta = 9
    assert widget.theta == 0.25


@pytest.mark.parametrize("name", ALL)
def test_the_controls_are_synced_traits_with_names_of_their_own(name):
    controls = set(declared(ALL[name]()))
    assert not controls & set(dir(ganlib.Explorer))
    widget = ganlib.Explorer(ALL[name])
    assert controls <= set(widget.keys)
    heard = []
    widget.observe(heard.append, list(controls))
    for control in controls:
        value, what = getattr(widget, control), declared(ALL[name]())[control][0]
        other = [1.0] * len(value) if isinstance(value, tuple) else what.high if hasattr(what, "high") else what.options[-1]
        widget.set_state({control: other})  # as from the browser
        assert heard.pop().new == getattr(widget, control) == (tuple(other) if isinstance(value, tuple) else other)


def test_the_output_carries_the_widget_and_the_stored_figure():
    figure = matplotlib.figure.Figure(figsize=(2, 2))
    bundle, _ = ganlib.Explorer("segments", figure=figure, alt="an & b", theta=-0.5)._repr_mimebundle_()
    assert bundle["text/plain"] == "Explorer('segments', theta=-0.5)"
    assert bundle[WIDGET]["model_id"]
    element = r'<live-widget module="explorer.js" state="(.*)"><img class="dark-light" src="(.*)" alt="(.*)"></live-widget>'
    state, source, words = re.fullmatch(element, bundle["text/html"]).groups()
    assert html.unescape(words) == "an & b" and source.startswith("data:image/png;base64,")
    assert json.loads(html.unescape(state)) == {"explorer": "segments", "theta": -0.5}


def test_without_a_figure_its_first_curves_are_stored(monkeypatch):
    widget = ganlib.Explorer("game", place=0.5)
    assert widget.figure.startswith("data:image/png;base64,") and "of the generator's q, 0.5" in widget.alt
    drawn = []
    monkeypatch.setattr(room, "as_png", lambda figure: drawn.append(figure) or "data:,")
    ganlib.Explorer("game", place=0.5, width=0.5)
    [axes] = drawn[0].axes
    minimax, non_saturating = (line.get_ydata() for line in axes.lines[:2])
    assert [(*line.get_xdata(),) for line in axes.lines[2:]] == [(3, 3), (0.5, 0.5)]
    assert [text.get_text() for text in axes.texts] == ["p", "q"]
    amid = np.isfinite(minimax)
    x = torch.as_tensor(axes.lines[0].get_xdata()[amid])
    on_p, on_q = (torch.distributions.Normal(*each).log_prob(x) for each in ((3, 0.6), (0.5, 0.5)))
    assert x.min() < -0.4 and x.max() > 1.4  # where G's samples are
    np.testing.assert_allclose((minimax / non_saturating)[amid], (on_p - on_q).exp(), rtol=1e-5, atol=1e-12)  # D* / (1 - D*)
    assert (axes.get_xlim(), axes.get_ylim()) == ((-3, 9), (-12, 12))


def test_it_gives_its_files_to_the_browser():
    widget, sent = ganlib.Explorer("hinge"), []
    widget.send = lambda content, buffers=None: sent.append((content, buffers))
    widget._handle_custom_msg({"type": "asset", "name": "explorer.hinge.json"}, [])
    widget._handle_custom_msg({"type": "else"}, [])
    assert sent == [({"type": "asset", "name": "explorer.hinge.json"}, [(room.GRAPHS / "explorer.hinge.json").read_bytes()])]
