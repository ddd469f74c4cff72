"""Formulas in a browser train as the objectives that they write do in eager torch, over 50 iterations.

The browser works out the formulas' slopes in JavaScript; the objectives know nothing of formulas. What is measured and
the weights agree as closely as in test_playground_parity.py, which says why not closer.
"""
import json

import pytest
import torch
from browser import TRAINERS
from test_playground_parity import assert_close

import ganlib
from ganlib.hyperparameters import declared
from ganlib.live.plane import read_json
from ganlib.live.trainings import Training, data_of
from ganlib.live.view import View

ITERATIONS, BATCH, SEED = 50, 32, 7
SOURCE = {"data": "ring", "centres": [[0, 0]], "batch": BATCH}
ADAM = dict.fromkeys(("discriminator_optimizer", "generator_optimizer"), ganlib.Adam(1e-4, beta1=0.5))
SIGMOID = dict(a="-log(sigmoid(y))", b="-log(1 - sigmoid(y))")  # both also where Python and JavaScript write softplus
PAIRS = {
    "least squares": (ganlib.LeastSquares(**ADAM), dict(a="(y - 1)^2 / 2", b="y^2/2 + 0", c="(1 - y)**2/2")),
    "non-saturating": (ganlib.GAN(**ADAM), dict(**SIGMOID, c="softplus(-y)")),
    "clipped": (ganlib.WGAN(clip=0.03, discriminator_steps=2, **ADAM),
                dict(a="-y", b="y", c="-y", held="clipped", clip=0.03)),
    "penalised": (ganlib.WGANGP(penalty=3.0, discriminator_steps=2, **ADAM),
                  dict(a="-y", b="y", c="-y", held="penalised", penalty=3.0)),
}
TRAIN = "async ({ values, source, seed, calls }) => {" + TRAINERS + """
    const manifest = await json("formulas");
    const trainer = new FormulaTrainer(graphs, await json("index"), manifest, values);
    await trainer.reset(seed);
    const rows = [];
    for (const n of calls) rows.push(...(await trainer.advance(n, source)));
    const state = Object.entries(trainer.state).map(([key, { data }]) => [key, [...data]]);
    await trainer.showReal(source);
    const { arrows } = await trainer.view(source);
    return JSON.stringify({ measured: manifest.measured, rows, state: Object.fromEntries(state), arrows: [...arrows] });
}"""


def eager(objective, iterations):
    """The objective's own run, with the page's networks and random numbers."""
    values = {key: value for key, (_, value) in declared(objective).items()}
    training = Training("own", values, data_of(SOURCE), BATCH, SEED, "cpu", own=objective)
    training.run.iterate(iterations)
    return training.run


@pytest.mark.parametrize("case", PAIRS)
def test_a_formula_trains_as_its_objective_does(loaded, case):
    objective, written = PAIRS[case]
    formulas = ganlib.Formulas(discriminator_steps=objective.discriminator_steps, **ADAM, **written)
    values = {key: value for key, (_, value) in declared(formulas).items()}
    given = {"values": values, "source": SOURCE, "seed": SEED, "calls": [1, ITERATIONS - 1]}
    found = json.loads(loaded.evaluate(TRAIN, given))
    run = eager(objective, ITERATIONS)

    rows = torch.tensor(found["rows"]).reshape(ITERATIONS, -1)
    for column, key in enumerate(found["measured"]):
        assert_close(rows[:, column], run.history[key], key)
        assert run.history[key].std() > 0
    start = eager(objective, 0).state
    for key, value in run.state.items():
        assert_close(torch.tensor(found["state"][key]).reshape(value.shape), value, key)
    assert (run.state["generator.weights"] - start["generator.weights"]).abs().mean() > 1e-4  # it did train
    arrows = View(data_of(SOURCE), read_json("index")["data"]["ring"], SEED).picture(run)["arrows"]
    largest = arrows.abs().max()
    assert_close(torch.tensor(found["arrows"]).reshape(-1, 2) / largest, arrows / largest, "arrows")
