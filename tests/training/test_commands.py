"""`python -m ganlib`: what each command makes and prints, and that wrong input is one line and an exit status."""
import csv
import json
import os
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest
import torch
from commands import SMALL
from PIL import Image

import ganlib
from ganlib import checkpoints
from ganlib.commands import arguments, configuration
from ganlib.commands.folder import Folder
from ganlib.commands.main import main
from ganlib.hyperparameters import Choice, declared
from ganlib.networks import discriminator, generator
from ganlib.objectives import ALL


def run(*given):
    return main([str(each) for each in given])


@pytest.fixture(scope="module")
def ring(tmp_path_factory):
    """The folder of a run on the ring."""
    folder = tmp_path_factory.mktemp("runs") / "ring"
    assert run("train", "wgan", "--clip", ".05", "--rate", "1e-3", "--steps", 40, "--seed", 3, "--average", ".9",
               "--sheet-every", 25, "--out", folder, *SMALL) == 0
    return folder


def test_a_folder_holds_the_run_that_python_makes(ring):
    data, objective = ganlib.load("ring"), ganlib.WGAN(clip=0.05, discriminator_optimizer=ganlib.RMSProp(1e-3),
                                                       generator_optimizer=ganlib.RMSProp(1e-3))
    same = ganlib.train(objective, data, steps=40, seed=3, average=0.9, batch_size=16, progress=False,
                        generator=generator(data, 2, 8, 1), discriminator=discriminator(data, "critic", 8, 1))
    assert same.restore(Folder(ring).checkpoints()[0]).iterations == 40
    kept = checkpoints.read(Folder(ring).checkpoints()[0])
    assert all(torch.equal(value, kept["state"][name]) for name, value in same.state.items())
    rows = list(csv.DictReader((ring / "history.csv").open()))
    for name, values in same.history.items():
        assert torch.equal(torch.tensor([float(row[name]) for row in rows]), values)
    assert [row["iteration"] for row in rows] == [str(i + 1) for i in range(40)]
    assert sorted(os.listdir(ring / "samples")) == ["0000000025.png", "0000000040.png"]
    assert Image.open(ring / "samples" / "0000000040.png").size[0] > 300
    written = json.loads((ring / "configuration.json").read_text())
    assert written["versions"]["torch"] == torch.__version__ and written["seed"] == 3


def test_evaluate_gives_each_score_beside_its_floor(ring, capsys):
    assert run("evaluate", ring, "--n", 500, "--json") == 0
    found = {row["score"]: row for row in json.loads(capsys.readouterr().out)["scores"]}
    loaded = Folder(ring).load()[1]
    covered, quality = ganlib.metrics.modes_covered(loaded.sample(500), loaded.data.centres, loaded.data.radius)
    assert found["quality"]["generated"] == quality and found["modes covered, of 8"]["generated"] == covered
    assert abs(found["quality"]["real"] - ganlib.metrics.quality_ceiling(2)) < 5 * found["quality"]["standard error"] + 1e-9
    expected = ganlib.metrics.expected_reverse_kl(torch.full((8,), 1 / 8), 500)
    assert abs(found["reverse KL, nats"]["real"] - expected) < 5 * found["reverse KL, nats"]["standard error"]
    assert found["sliced W1"]["generated"] > found["sliced W1"]["real"] > 0
    assert run("evaluate", ring, "--n", 100, "--weights", "average") == 0
    assert capsys.readouterr().out.splitlines()[1].split() == ["score", "generated", "real", "standard", "error"]


def test_sample_writes_what_the_ending_says(ring, tmp_path, capsys):
    loaded = Folder(ring).load()[1]
    for name in ("a.npy", "a.csv", "a.png"):
        assert run("sample", ring, "--to", tmp_path / name, "--n", 7, "--seed", 5) == 0
    assert np.array_equal(np.load(tmp_path / "a.npy"), loaded.sample(7, 5).numpy())
    assert np.array_equal(np.loadtxt(tmp_path / "a.csv", delimiter=",", skiprows=1, dtype=np.float32), loaded.sample(7, 5))
    assert Image.open(tmp_path / "a.png").size[0] > 300
    capsys.readouterr()
    assert run("sample", ring, "--to", tmp_path / "folder") == 2
    assert "expected a .png, .csv or .npy file" in capsys.readouterr().err and not (tmp_path / "folder").exists()


def test_images_in_a_folder_train_and_come_back_as_files(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 256, (30, 8, 9, 3), dtype=np.uint8)
    (tmp_path / "pictures").mkdir()
    for i, each in enumerate(pixels):
        Image.fromarray(each).save(tmp_path / "pictures" / f"{i}.png")
    folder = tmp_path / "run"
    assert run("train", "gan", "--data", tmp_path / "pictures", "--network", "convolutional", "--width", 8, "--steps", 2,
               "--batch", 8, "--quiet", "--out", folder) == 0
    assert run("sample", folder, "--to", tmp_path / "made", "--n", 3) == 0
    made = np.stack([np.asarray(Image.open(path)) for path in sorted((tmp_path / "made").iterdir())])
    expected = Folder(folder).load()[1].sample(3).permute(0, 2, 3, 1).numpy()
    assert made.shape == (3, 8, 9, 3) and np.abs(made - expected).max() < 0.51
    assert run("evaluate", folder) == 0


def test_a_table_keeps_its_columns_and_is_refused_when_it_has_changed(tmp_path, capsys):
    table, folder = tmp_path / "table.csv", tmp_path / "run"
    table.write_text("height,weight,kind\n" + "".join(f"{i},{i * i % 7},{i % 2}\n" for i in range(20)))
    assert run("train", "gan", "--data", table, "--labels", "kind", "--scale", "--steps", 3, "--out", folder, *SMALL) == 0
    assert run("sample", folder, "--to", tmp_path / "made.csv") == 0
    assert (tmp_path / "made.csv").read_text().startswith("height,weight\n")
    table.write_text(table.read_text().replace("\n3,", "\n4,"))
    assert run("resume", folder, "--steps", 4) == 2
    told = capsys.readouterr().err
    assert "the data's numbers is" in told and told.count("\n") == 1


def test_a_sweep_is_one_run_and_a_table(tmp_path, capsys):
    folder = tmp_path / "sweep"
    assert run("sweep", "wgan", "--clip", ".01", "1", "--seed", 0, 1, "--steps", 12, "--sheet-every", 12, "--out", folder,
               "--json", *SMALL) == 0
    table = json.loads(capsys.readouterr().out)["results"]
    assert [(row["clip"], row["seed"]) for row in table[:-1]] == [(0.01, 0), (0.01, 1), (1, 0), (1, 1)]
    data = ganlib.load("ring")
    same = ganlib.sweep(ganlib.WGAN(), data, clip=[0.01, 1.0], seed=[0, 1], steps=12, batch_size=16, progress=False,
                        generator=generator(data, 2, 8, 1), discriminator=discriminator(data, "critic", 8, 1))
    kept = checkpoints.read(Folder(folder).checkpoints()[0])
    assert all(torch.equal(value, kept["state"][name]) for name, value in same.state.items())
    assert len((folder / "history.csv").read_text().splitlines()) == 1 + 12 * 4
    with (folder / "results.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert rows[-1]["model"] == "real" and float(rows[0]["sliced W1"]) == table[0]["sliced W1"]
    assert run("resume", folder, "--steps", 14, "--quiet") == 0
    assert run("sample", folder, "--to", tmp_path / "a.csv") == 2
    assert "expected --model 0 to 3" in capsys.readouterr().err
    assert run("sample", folder, "--to", tmp_path / "a.csv", "--model", 3) == run("sample", folder) == 0


def test_of_a_sweep_the_table_names_the_models_that_broke(tmp_path, capsys):
    assert run("sweep", "least_squares", "--generator-learning-rate", "1e-3", "1e20", "--steps", 5, "--json",
               "--out", tmp_path / "run", *SMALL) == 0
    good, broken, real = json.loads(capsys.readouterr().out)["results"]
    assert good["broken at"] is None and broken["broken at"] >= 1 and broken["precision"] is None
    assert real["precision"] > 0.5


def test_list_shows_what_is_there(ring, capsys):
    assert run("list", ring.parent, "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {"run": str(ring), "objective": "wgan", "data": "ring", "steps": 40, "iterations": 40, "status": "finished"}]


@pytest.mark.parametrize("given, message", [
    (["train", "wgan", "--clip", "-1"], "clip = -1.0: expected a number from 0"),
    (["train", "wgan", "--clip", "nan"], "clip = nan: expected a number from 0"),
    (["train", "wgan", "--clip", "a"], "clip = 'a': expected a number from 0"),
    (["train", "gan", "--loss", "other"], "invalid choice: 'other'"), (["train", "gan", "--clip", "1"], "unrecognized"),
    (["train", "vgan", "--discriminator-decay", "1"], "expected a number from 0 to below 1"),
    (["train", "gan", "--discriminator-steps", "1.5"], "discriminator_steps = '1.5': expected a whole number from 1"),
    (["train", "gan", "--batch", "0"], "batch = 0: expected a whole number of at least 1"),
    (["train", "gan", "--average", "1"], "average = 1: expected a number from 0 to below 1"),
    (["train", "gan", "--rate", "inf"], "rate = inf: expected a number from 0"), (["train", "gan", "--ra", "1"], "--ra"),
    (["train", "nothing"], "invalid choice: 'nothing'"), (["nothing"], "invalid choice: 'nothing'"), ([], "COMMAND"),
    (["train", "gan", "--data", "rings"], "data = 'rings': expected one of 'ring'"),
    (["train", "gan", "--network", "convolutional"], r"data has samples of shape \(2,\)"),
    (["evaluate", "none"], "none: expected a run's folder"),
    (["resume", "none"], "none: expected a run's folder"), (["list", "none"], "folder = 'none': expected"),
    (["train", "gan", "--network", "convolutional", "--data", "digits", "--depth", "2"], "depth = 2: expected none"),
])
def test_wrong_input_is_one_line_and_status_2(given, message, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    try:
        status = main(given)
    except SystemExit as error:  # as argparse ends
        status = error.code
    told = capsys.readouterr()
    assert status == 2 and told.out == "" and told.err.count("\n") == 1 and told.err.startswith("ganlib: ")
    assert re.search(message, told.err)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ALL)
def test_every_hyperparameter_is_an_option_with_its_range(name):
    """And its default is that of the objective."""
    parser = arguments.parser()
    for part in ("train", name):
        parser = next(action for action in parser._actions if action.choices and part in action.choices).choices[part]
    options = {action.dest: action for action in parser._actions}
    for path, (what, value) in declared(ALL[name]()).items():
        action = options[f"hyper {path}"]
        assert f"(default: {value})" in action.help
        assert action.choices == what.options if isinstance(what, Choice) else f"a number{what.allowed}" in action.help
    parser.format_help()


def test_the_process_ends_with_the_status_and_without_a_traceback():
    wrong = subprocess.run([sys.executable, "-m", "ganlib", "train", "gan", "--data", "nothing.csv"], capture_output=True,
                           text=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)})
    assert wrong.returncode == 2 and wrong.stderr.count("\n") == 1 and "nothing.csv" in wrong.stderr


def test_progress_is_told_beside_what_is_done(ring, tmp_path, capsys):
    folder = shutil.copytree(ring, tmp_path / "copy")
    assert run("resume", folder, "--steps", 41) == 0
    told = capsys.readouterr()
    assert "41/41" in told.err and "it/s" in told.err
    assert told.out.startswith(f"{folder}: 41 iterations, finished after")


def test_tensorboard_has_the_history_where_it_is_installed(tmp_path):
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    assert run("train", "gan", "--steps", 5, "--out", tmp_path / "run", *SMALL) == 0
    found = accumulator.EventAccumulator(str(tmp_path / "run" / "tensorboard")).Reload()
    history = Folder(tmp_path / "run").load()[1].history["generator_loss"]
    assert [event.value for event in found.Scalars("generator_loss")] == history.tolist()


def test_a_configuration_is_read_as_it_was_written(ring):
    made_of = configuration.read(ring / "configuration.json")
    assert configuration.parse(made_of.text, "here") == made_of
    for text, message in (("[]", "expected what"), (made_of.text.replace('"steps"', '"step"'), "'step' is unknown"),
                          (made_of.text.replace('"bf16": false', '"bf16": 0'), "bf16 = 0: expected bool")):
        with pytest.raises(ValueError, match=f"here holds no configuration.*{message}"):
            configuration.parse(text, "here")
