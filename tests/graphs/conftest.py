"""What the tests of graphs and of programs share."""
import json
import subprocess

import bundle
import numpy as np
import pytest
import torch

from ganlib.live.diagrams import ALL
from ganlib.live.plane import GRAPHS

# Answers one line of JSON with another: the arrays that a program gives, as the page computes them.
PAGE = """
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { compile } from "./explorer/program.js";
const compiled = {};
const plain = (value) => (Number.isFinite(value) ? value : String(value));
for await (const line of createInterface({ input: process.stdin })) {
  const { file, program, values } = JSON.parse(line);
  const run = file ? (compiled[file] ??= compile(JSON.parse(readFileSync(file)).program)) : compile(program);
  const arrays = Object.entries(run(values)).map(([name, array]) => [name, Array.from(array, plain)]);
  console.log(JSON.stringify(Object.fromEntries(arrays)));
}
"""


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """A second thread costs such small networks more than it gives."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def in_node():
    """in_node(program=..., values=...): the arrays {name: flat} that a program gives in JavaScript; or file=... of one."""
    with subprocess.Popen([bundle.node(), "--input-type=module", "-e", PAGE], cwd=bundle.SOURCES, text=True,
                          encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        def run(**message):
            process.stdin.write(json.dumps(message) + "\n")
            process.stdin.flush()
            return {name: np.array(numbers, float) for name, numbers in json.loads(process.stdout.readline()).items()}
        yield run
        process.stdin.close()


@pytest.fixture(scope="session")
def ask(in_node):
    """The arrays that a committed program gives: ask("segments", theta=0.5)."""
    shapes = {name: {array: tuple(value.shape) for array, value in kind().computed().items()} for name, kind in ALL.items()}

    def run(name, **values):
        numbers = {control: value.item() if np.ndim(value) == 0 and isinstance(value, np.ndarray) else value
                   for control, value in values.items()}
        given = ALL[name]().with_values(numbers).values()
        given = {control: np.asarray(value, float).tolist() for control, value in given.items()}
        found = in_node(file=str(GRAPHS / f"explorer.{name}.json"), values=given)
        return {array: numbers.reshape(shapes[name][array]) for array, numbers in found.items()}
    return run
