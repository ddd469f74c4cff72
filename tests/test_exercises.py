"""Every solution passes its check, every stub fails it, and every usual mistake fails with a message of its own."""

import math
import re

import nbformat
import pytest
import refresh
import torch
from torch import log, sigmoid, xlogy
from torch.nn.functional import binary_cross_entropy as bce
from torch.nn.functional import binary_cross_entropy_with_logits as bce_with_logits
from torch.nn.functional import softplus

import ganlib
from ganlib.exercises import EXERCISES, Wrong, expect, judge

BUG = "find the bug"
MARKERS = "# --- solution ---\n", "\n# --- end of solution ---"
HEADING = re.compile(r"### Exercise (\d+): (.+)\n\n([a-z ,]+) · ●{1,3} · \d+ minutes\n\n\S")
CHECK = re.compile(r'ganlib\.check\("([\w.]+)", (\w+)\)')


class Posed:
    """One exercise of a notebook: its statement, and its cells tagged exercise, solution and check."""

    def __init__(self, notebook, first, last):
        statement, *cells = notebook.cells[first:last]
        cells = [cell for cell in cells if cell.cell_type == "code"]
        self.setup = next(cell.source for cell in notebook.cells if cell.cell_type == "code")
        self.stub, self.solution, self.check = (
            next(cell for cell in cells if tag in cell.metadata.get("tags", []))
            for tag in ("exercise", "solution", "check")
        )
        self.number, self.title, self.kind = HEADING.match(statement.source).groups()
        self.name, self.asked = CHECK.fullmatch(self.check.source).groups()

    def answer(self, source):
        """What the reader hands to the check after running `source`."""
        namespace = {}
        exec(self.setup, namespace)
        exec(source, namespace)
        return namespace[self.asked]


def posed(path):
    notebook = nbformat.read(path, as_version=4)
    starts = [i for i, cell in enumerate(notebook.cells) if cell.source.startswith("### Exercise")]
    return [Posed(notebook, *ends) for ends in zip(starts, [*starts[1:], len(notebook.cells)])]


NOTEBOOKS = sorted(refresh.CHAPTERS.glob("*_exercises.ipynb"))
ALL = [exercise for path in NOTEBOOKS for exercise in posed(path)]
POSED = {exercise.name: exercise for exercise in ALL}


def kl(p, q):
    return (xlogy(p, p) - xlogy(p, q)).sum()


def jsd(p, q):
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2


# The usual mistakes: the exercise, words of the message that it must get, and the answer. An answer is a function or a
# value; "stub" is the stub as it is; a dict says what to replace in the solution.
LOG4 = math.log(4)
MISTAKES = [
    ("gan.1", "0/0 is NaN", lambda p, q: p.exp() / (p.exp() + q.exp())),
    ("gan.1", "hides the 0/0", lambda p, q: p.exp() / (p.exp() + q.exp() + 1e-30)),
    ("gan.1", "near 1 where the data are", lambda p, q: sigmoid(q - p)),
    ("gan.1", "ratio of p and q", lambda p, q: (p - q).exp()),
    ("gan.1", "the logit of D*", lambda p, q: p - q),
    ("gan.2", "C(G) has a constant", lambda p, q: 2 * jsd(p, q)),
    ("gan.2", "0 log 0 has become NaN", lambda p, q: (p * log(p / (p + q)) + q * log(q / (p + q))).sum()),
    ("gan.2", "Jensen-Shannon divergence is taken once", lambda p, q: jsd(p, q) - LOG4),
    ("gan.2", "KL(p || q) is infinite", lambda p, q: kl(p, q) - LOG4),
    ("gan.2", "Is the mixture", lambda p, q: kl(p, p + q) + kl(q, p + q) - LOG4),
    ("gan.2", "not the discriminator's loss", lambda p, q: LOG4 - 2 * jsd(p, q)),
    ("gan.2", "logarithm in base 2", lambda p, q: (2 * jsd(p, q) - LOG4) / math.log(2)),
    ("gan.3", "a sum over the batch", lambda real, fake: softplus(-real).sum() + softplus(fake).sum()),
    ("gan.3", "one mean over all samples", lambda real, fake: torch.cat([softplus(-real), softplus(fake)]).mean()),
    ("gan.3", "It is half of it", lambda real, fake: (softplus(-real).mean() + softplus(fake).mean()) / 2),
    ("gan.3", "It is V", lambda real, fake: -softplus(-real).mean() - softplus(fake).mean()),
    ("gan.3", "have changed places", lambda real, fake: softplus(real).mean() + softplus(-fake).mean()),
    ("gan.3", "sigmoid is applied twice",
     lambda real, fake: softplus(-sigmoid(real)).mean() + softplus(sigmoid(fake)).mean()),
    ("gan.3", "log 0 is infinite", lambda real, fake: -log(sigmoid(real)).mean() - log(1 - sigmoid(fake)).mean()),
    ("gan.3", "caps the loss",
     lambda real, fake: -log(sigmoid(real) + 1e-8).mean() - log(1 - sigmoid(fake) + 1e-8).mean()),
    ("gan.3", "Is a mean over the batch missing?", lambda real, fake: softplus(-real).mean(0) + softplus(fake).mean(0)),
    ("gan.4", "slope of the other loss", lambda logits: (-sigmoid(-logits), -sigmoid(logits))),
    ("gan.4", "both losses fall when the logit rises", lambda logits: (sigmoid(logits), sigmoid(-logits))),
    ("gan.4", "derivative with respect to D", lambda logits: (-1 / sigmoid(-logits), -1 / sigmoid(logits))),
    ("gan.4", "the derivative of D. That", lambda logits: (sigmoid(logits) * sigmoid(-logits),) * 2),
    ("gan.4", "Expected two tensors", lambda logits: -sigmoid(logits)),
    ("gan.5", "Where does k come in?", {"range(k)": "range(1)"}),
    ("gan.5", "belongs after the loop",
     {f"\n    {line}": f"\n        {line}" for line in ("g_loss =", "G_optimizer.z", "g_loss.back", "G_optimizer.s")}),
    ("gan.5", "left them in D's weights", {"D_optimizer.zero_grad()": "pass"}),
    ("gan.5", "left them in D's weights", {"D_optimizer.zero_grad()": "pass",
                                           "D_optimizer.step()": "D_optimizer.step(); D_optimizer.zero_grad()"}),
    ("gan.5", "left them in G's weights", {".detach()": "", "G_optimizer.zero_grad()": "pass"}),
    ("gan.5", "Where is the way from the generator's loss", {"D(G(sample_z()))": "D(G(sample_z()).detach())"}),
    ("gan.5", "gradient of the minimax loss", {"g_loss = softplus(-D": "g_loss = -softplus(D"}),
    ("gan.5", "teaches G to be rejected", {"g_loss = softplus(-D": "g_loss = softplus(D"}),
    ("gan.5", "makes G's loss larger", {"g_loss = softplus": "g_loss = -softplus"}),
    ("gan.5", "makes D's loss larger", {"d_loss.backward()": "(-d_loss).backward()"}),
    ("gan.5", "have changed places", {"-D(sample_real": "D(sample_real", "D(fake": "-D(fake"}),
    ("gan.5", "a sum over the batch", {"D(fake)).mean": "D(fake)).sum", "real())).mean": "real())).sum"}),
    ("gan.5", "3 batches of real samples", {"for _": "real = sample_real()\n    for _", "D(sample_real())": "D(real)"}),
    ("gan.5", "4 of noise", {"for _": "z = sample_z()\n    for _", "G(sample_z()).detach": "G(z).detach"}),
    ("gan.6", "Where is the way from the generator's loss", "stub"),
    ("gan.6", "Where is the way from the generator's loss", {"    fake = G(z)": "    fake = G(z).detach()"}),
    ("gan.6", "any business in G", {"fake.detach()": "fake"}),
    ("gan.6", "left them in G's weights", {"fake.detach()": "fake", "G_optimizer.zero_grad()": "pass",
                                           "d_loss.backward()": "d_loss.backward(retain_graph=True)"}),
    ("gan.7", "Which numbers does the last function expect", "stub"),
    ("gan.7", "caps the loss", lambda real, fake: bce(sigmoid(real), real * 0 + 1) + bce(sigmoid(fake), fake * 0)),
    ("gan.7", "have changed places", {"torch.ones_like": "torch.zeros_like", "torch.zeros_like": "torch.ones_like"}),
    ("gan.8", "the loss saturates", "stub"),
    ("gan.8", "teaches G to be rejected", lambda fake: bce_with_logits(fake, torch.zeros_like(fake))),
    ("gan.8", "sign is turned", lambda fake: -bce_with_logits(fake, torch.ones_like(fake))),
    ("gan.8", "a sum over the batch", lambda fake: softplus(-fake).sum()),
    ("gan.9", "as far as its gradient reaches G", "a"),
    ("gan.9", "stay finite", "c"),
    ("gan.9", "Expected one of 'a', 'b', 'c', got 'd'", "d"),
    ("gan.10", "Has it one now?", "b"),
    ("gan.10", "a G without limits", "c"),
    ("gan.10", "Expected one of 'a', 'b', 'c', got ['a', 'b']", ["a", "b"]),
    ("gan.11", "untrained, but not constant", "a"),
    ("gan.11", "sees the data only through D", "b"),
    ("gan.12", "`radius` is not near a mode", {"modes, radius) for": "modes, 1e9) for"}),
    ("gan.12", "does not cover a mode",
     {"scores =": "batches = [draw(n) for _ in range(repeats)]\n        scores =",
      "(draw(n), modes, radius) for _ in range(repeats)]": "(x, modes, radius) for x in batches]",
      "covered.mean()": "sum(ganlib.metrics.modes_covered(x, modes, 1e9)[0] / 4 for x in batches)"}),
    ("gan.12", "share in the first batch", {" for _ in range(repeats)]": "] * repeats"}),
    ("gan.12", "deviation of one batch's share", {" / math.sqrt(repeats)": ""}),
    ("gan.12", "repeats - 1", {"share.std()": "share.std(correction=0)"}),
    ("gan.12", "Expected {'generated'", lambda *args, **more: (2, 0.85, 0.06)),
]


def mistaken(name, answer):
    exercise = POSED[name]
    if answer == "stub":
        return exercise.answer(exercise.stub.source)
    if not isinstance(answer, dict):
        return answer
    places = re.compile("|".join(map(re.escape, answer)))
    assert set(places.findall(exercise.solution.source)) == set(answer), "the solution no longer holds what is replaced"
    return exercise.answer(places.sub(lambda found: answer[found.group()], exercise.solution.source))


@pytest.mark.parametrize(("name", "words", "answer"), MISTAKES, ids=[f"{name}: {words}" for name, words, _ in MISTAKES])
def test_usual_mistake_is_told_its_cause_and_not_the_answer(name, words, answer):
    verdict = judge(name, mistaken(name, answer))
    assert verdict.status == "wrong"
    assert words in verdict.message
    assert_hides_answer(POSED[name], verdict.message)


def assert_hides_answer(exercise, message):
    lines = [line.strip() for line in exercise.solution.source.splitlines()]
    given = exercise.stub.source
    for line in lines:
        code = line.removeprefix("return ").partition("  #")[0]
        if len(code) > 3 and not code.startswith(("#", "def ")) and code not in given:
            assert code not in message
    if exercise.asked == "prediction" and "Expected one of" not in message:
        assert repr(exercise.answer(exercise.solution.source)) not in message


@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.name)
class TestEveryExercise:
    def test_solution_passes(self, exercise):
        verdict = judge(exercise.name, exercise.answer(exercise.solution.source))
        assert verdict.status == "passed", verdict.message
        assert verdict.message.startswith(f"{exercise.name} passed: {exercise.title}.")

    def test_stored_output_shows_the_solution_passing(self, exercise):
        [output] = exercise.check.outputs
        assert output.text == judge(exercise.name, exercise.answer(exercise.solution.source)).message + "\n"

    def test_stub_fails(self, exercise):
        verdict = judge(exercise.name, exercise.answer(exercise.stub.source))
        if exercise.kind == BUG:  # here the stub is the code to mend
            assert verdict.status == "wrong"
            assert (exercise.name, "stub") in [(name, answer) for name, _, answer in MISTAKES]
        else:
            assert verdict == ("not answered", f"{exercise.name} is not answered yet: {exercise.title}.")
        assert_hides_answer(exercise, verdict.message)

    def test_is_registered_under_its_title(self, exercise):
        assert EXERCISES[exercise.name][0] == exercise.title
        assert exercise.name.endswith(f".{exercise.number}")

    def test_solution_stands_between_markers_and_is_folded(self, exercise):
        source = exercise.solution.source
        assert source.startswith(MARKERS[0]) and source.endswith(MARKERS[1])
        assert exercise.solution.metadata.tags == ["solution", "hide-input"]
        assert exercise.solution.metadata.jupyter == {"source_hidden": True}  # folded in JupyterLab as on the site

    def test_two_usual_mistakes_are_known(self, exercise):
        assert len([name for name, _, _ in MISTAKES if name == exercise.name]) >= 2

    def test_code_that_raises_fails_and_names_the_error(self, exercise):
        def rubbish(*args, **more):
            raise LookupError("no such thing")
        verdict = judge(exercise.name, rubbish)
        assert verdict.status == "wrong"
        if exercise.asked != "prediction":
            assert "LookupError: no such thing\nThe line: raise LookupError" in verdict.message


def test_notebooks_pose_every_registered_exercise_once():
    assert sorted(exercise.name for exercise in ALL) == sorted(EXERCISES)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_has_exercises_in_order_and_bugs_to_find(path):
    exercises = posed(path)
    assert [int(exercise.number) for exercise in exercises] == list(range(1, len(exercises) + 1))
    assert len(exercises) >= 6
    assert [exercise.kind for exercise in exercises].count(BUG) >= 2


def test_chapter_1_has_at_least_eight():
    assert sum(name.startswith("gan.") for name in EXERCISES) >= 8


def test_check_prints_the_verdict_and_returns_nothing(capsys):
    assert ganlib.check("gan.9", "a") is None
    assert capsys.readouterr().out == judge("gan.9", "a").message + "\n"


def test_unknown_exercise_names_the_known():
    with pytest.raises(ValueError, match=r"exercise = 'gan\.99': expected one of 'gan\.1', 'gan\.2', "):
        ganlib.check("gan.99", None)


def test_result_instead_of_function_is_told_so():
    assert "Pass the function itself" in judge("gan.4", torch.zeros(3)).message


def test_forgotten_return_is_told_so():
    assert "end with a return?" in judge("gan.3", lambda real, fake: None).message


def test_judging_leaves_the_readers_random_state_and_repeats_itself():
    solution = POSED["gan.5"].answer(POSED["gan.5"].solution.source.replace("softplus(-D(G", "softplus(D(G"))
    torch.manual_seed(1)
    before = torch.get_rng_state()
    first = judge("gan.5", solution)
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(2)
    assert judge("gan.5", solution) == first


def test_torchs_own_not_implemented_error_counts_as_a_mistake():
    verdict = judge("gan.3", lambda real, fake: torch.nn.Module()(real))
    assert verdict.status == "wrong"
    assert "NotImplementedError" in verdict.message


@pytest.mark.parametrize(
    ("got", "words"),
    [
        (torch.tensor([1.0, 2.0]), "expected a tensor of shape (3,), got a tensor of shape (2,)"),
        ("text", "got str"),
        ([2, 4, 6], "expected [1, 2, 3], got [2, 4, 6].\nIt is twice"),
        ([math.nan, 2, 3], "overflowed"),
        ([1, 2, 4], "expected [1, 2, 3], got [1, 2, 4]."),
        ([3, 2, 1], "backwards"),
    ],
)
def test_expect_says_what_was_expected_and_what_came(got, words):
    with pytest.raises(Wrong, match=re.escape(words)):
        expect("Three numbers", got, [1, 2, 3], {"It is backwards.": [3, 2, 1]})


def test_expect_takes_what_is_close_in_any_form():
    for got in ([1, 2, 3], torch.tensor([1, 2, 3.0001], requires_grad=True), torch.arange(1, 4).numpy()):
        expect("Three numbers", got, [1, 2, 3])
