"""Images in colour, and samples that update in place while a run trains."""
import base64
import io

import matplotlib.image
import nbformat
import numpy as np
import pytest
import torch
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

import ganlib
from ganlib import plots


def sheet_of(rows):
    return np.asarray(plots.images(rows).axes[0].get_images()[0].get_array())


def test_colour_images_keep_their_colours():
    red = torch.tensor([1.0, -1.0, -1.0])[:, None, None].expand(3, 2, 2)
    sheet = sheet_of([torch.stack([red, -red])])
    assert sheet.shape == (4, 8, 3)
    assert np.allclose(sheet[1:3, 1:3], [1, 0, 0]) and np.allclose(sheet[1:3, 5:7], [0, 1, 1])
    assert np.allclose(sheet[:, 3:5], 1)  # white between them


def executed(source):
    notebook = new_notebook(cells=[new_code_cell(source)])
    NotebookClient(notebook, kernel_name="python3", timeout=120).execute()
    return nbformat.from_dict(notebook).cells[0].outputs


def pixels(output):
    return matplotlib.image.imread(io.BytesIO(base64.b64decode(output.data["image/png"])))


def test_watch_shows_the_last_samples_in_one_place():
    """In a real kernel: however often it updates, one picture is left, and it is that of the end."""
    shown, count, last = executed("""
import ganlib
import ganlib
from ganlib import plots
run = ganlib.start(ganlib.GAN(), "digits", batch_size=16)
plots.watch(run, 25, every=10, rows=1, columns=4)
print(run.iterations)
plots.images([run.sample(4)])""")
    assert count.text == "25\n"
    assert np.array_equal(pixels(shown), pixels(last))


class Stopped:
    """A run that is interrupted in its second call of `advance`."""
    iterations = calls = 0
    data = None  # its samples are as the networks see them

    def advance(self, steps, progress):
        self.calls += 1
        self.iterations += steps if self.calls == 1 else steps - 3

    def sample(self, n):
        return torch.zeros(n, 1, 4, 4)


def test_watch_stops_where_the_run_was_interrupted(capsys):
    run = Stopped()
    plots.watch(run, 100, every=10)
    assert (run.calls, run.iterations) == (2, 17)


@pytest.mark.parametrize("steps", [5, 10, 23])
def test_watch_makes_as_many_iterations_as_asked(steps, capsys):
    run = Stopped()
    run.calls = -100  # never interrupted
    run.advance = lambda steps, progress: setattr(run, "iterations", run.iterations + steps)
    plots.watch(run, steps, every=10)
    assert run.iterations == steps


@pytest.mark.parametrize("settings, complaint", [
    ({"steps": 10, "every": 0}, "every = 0: expected a whole number of at least 1"),
    ({"steps": 0}, "steps = 0: expected a whole number of at least 1"),
    ({"steps": "5"}, "steps = '5': expected a whole number of at least 1"),
    ({"steps": 5, "rows": 0}, "rows = 0: expected a whole number of at least 1"),
    ({"steps": 5, "columns": 2.5}, "columns = 2.5: expected a whole number of at least 1"),
])
def test_watch_refuses_wrong_settings_by_name_before_it_trains(settings, complaint):
    run = Stopped()
    with pytest.raises(ValueError, match=complaint):
        plots.watch(run, **settings)
    assert run.iterations == 0


@pytest.mark.parametrize("settings", [{}, {"seed": range(2)}])
def test_watch_refuses_runs_whose_samples_are_no_images(settings):
    run = ganlib.start(ganlib.GAN(), "ring" if not settings else "digits", batch_size=4, **settings)
    with pytest.raises(ValueError, match=r"run makes samples of shape .*: expected images \(n, 1 or 3, h, w\)"):
        plots.watch(run, 5)
    assert run.iterations == 0


def test_images_come_as_arrays_and_lists_too():
    rows = [np.full((2, 3, 4, 4), -0.5), [torch.full((3, 4, 4), 0.5, requires_grad=True)]]
    sheet = sheet_of(rows)
    assert np.allclose(sheet[1:5, 1:5], 0.25) and np.allclose(sheet[7:11, 1:5], 0.75)
