"""What an answer can do to the process that judges it: end it, never end, and change what all share."""
import builtins
import gc
import os
import random
import signal
import subprocess
import sys
import threading
import time
import warnings

import numpy as np
import pytest
import torch

from five_critics import checking, guard
from five_critics.checking import judge

NAME = "gan.3"  # its check calls the answer
backends = torch.backends


@pytest.fixture
def hurry(monkeypatch):
    monkeypatch.setattr(checking, "LIMIT_S", 0.1)
    monkeypatch.setattr(guard, "REPEAT_S", 0.1)


def in_a_thread(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


def loops(real, fake):
    while True:
        pass


def swallows(real, fake):
    while True:
        try:
            sum(range(100))
        except Exception:
            pass


def swallows_all_once(real, fake):
    try:
        loops(real, fake)
    except BaseException:
        return loops(real, fake)


def ends_late(real, fake):
    try:
        loops(real, fake)
    finally:
        return torch.zeros(())  # noqa: B012


def calls_a_check_that_loops(real, fake):
    assert judge(NAME, loops).status == "wrong"
    loops(real, fake)


@pytest.mark.parametrize("answer", [loops, swallows, swallows_all_once, ends_late, calls_a_check_that_loops])
@pytest.mark.parametrize("where", ["main thread", "other thread", "no timer"])
def test_an_answer_without_end_is_wrong(hurry, monkeypatch, where, answer):
    if where == "no timer":  # as on Windows
        monkeypatch.delattr(signal, "setitimer")
    threads = threading.active_count()
    verdict = in_a_thread(lambda: judge(NAME, answer)) if where == "other thread" else judge(NAME, answer)
    assert verdict.status == "wrong" and "took longer than 0.1 s" in verdict.message
    assert threading.active_count() == threads


TRACED = """
import signal, sys
from five_critics import guard
del signal.setitimer  # as on Windows

def trace(frame, event, argument):
    frame.f_trace_opcodes = True
    return trace

def work():
    return [i for i in range(10)]

for _ in range(3):
    try:
        with guard.time_limit(0.01):
            while True:
                pass
    except guard.TookTooLong:
        pass
sys.settrace(trace)
print(work())
"""


def test_nothing_is_left_that_interrupts_python_later():
    """A request for an exception that is taken back leaves Python looking for it at each turn: a traced call never ends."""
    found = subprocess.run([sys.executable, "-c", TRACED], capture_output=True, text=True, timeout=120, check=True)
    assert found.stdout == f"{list(range(10))}\n"


def test_the_line_that_took_so_long_is_told_and_sleep_is_interrupted(hurry):
    def sleeps(real, fake):
        time.sleep(1000)
    assert judge(NAME, sleeps).message.endswith("took longer than 0.1 s.\nThe line: time.sleep(1000)")


def test_a_timer_that_was_there_goes_on(hurry):
    rung = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
    try:
        signal.setitimer(signal.ITIMER_REAL, 1000, 7)
        judge(NAME, loops)
        left, interval = signal.getitimer(signal.ITIMER_REAL)
        assert 900 < left < 1000 and interval == 7
        signal.raise_signal(signal.SIGALRM)
        assert rung == [1]
        signal.setitimer(signal.ITIMER_REAL, 0)
        judge(NAME, loops)
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_leaving_python_is_an_error_of_the_answer_and_ctrl_c_is_not():
    for leave in (lambda *_: sys.exit("bye"), lambda *_: exit("bye")):
        verdict = judge(NAME, leave)
        assert verdict.status == "wrong" and "SystemExit: bye" in verdict.message
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background ignores it
    try:
        with pytest.raises(KeyboardInterrupt):
            judge(NAME, lambda *_: (torch.set_grad_enabled(False), signal.raise_signal(signal.SIGINT)))
    finally:
        signal.signal(signal.SIGINT, before)
    assert torch.is_grad_enabled()


INFERENCE = torch.inference_mode()
# what an answer does, and how it is seen
CHANGES = {
    "gradients": (lambda: torch.set_grad_enabled(False), torch.is_grad_enabled),
    "inference": (INFERENCE.__enter__, torch.is_inference_mode_enabled),
    "dtype": (lambda: torch.set_default_dtype(torch.float64), lambda: torch.ones(1).dtype),
    "device": (lambda: torch.set_default_device("meta"), lambda: torch.ones(1).device),
    "threads": (lambda: torch.set_num_threads(torch.get_num_threads() + 1), torch.get_num_threads),
    "torch's random numbers": (lambda: torch.manual_seed(5), torch.get_rng_state),
    "numpy's": (lambda: np.random.seed(5), lambda: np.random.get_state()[1:3]),
    "python's": (lambda: random.seed(5), random.getstate),
    "warnings": (lambda: warnings.simplefilter("error", ResourceWarning), lambda: list(warnings.filters)),
    "determinism": (lambda: torch.set_deterministic_debug_mode("warn"), torch.get_deterministic_debug_mode),
    "matmul precision": (lambda: torch.set_float32_matmul_precision("medium"), torch.get_float32_matmul_precision),
    "tf32": (lambda: setattr(backends.cudnn, "allow_tf32", False), lambda: backends.cudnn.allow_tf32),
    "anomaly": (lambda: torch.autograd.set_detect_anomaly(True, check_nan=False),
                lambda: (torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled())),
    "autocast": (lambda: torch.set_autocast_enabled("cpu", True), lambda: torch.is_autocast_enabled("cpu")),
    "torch's digits": (lambda: torch.set_printoptions(2, sci_mode=True), lambda: repr(torch.ones(1) / 3)),
    "numpy's digits": (lambda: np.set_printoptions(2), lambda: repr(np.ones(1) / 3)),
    "numpy's errors": (lambda: np.seterr(all="ignore"), np.geterr),
    "folder": (lambda: os.chdir(os.sep), os.getcwd),
    "recursion": (lambda: sys.setrecursionlimit(sys.getrecursionlimit() + 1), sys.getrecursionlimit),
    "modules": (lambda: sys.modules.update(torch=None), lambda: sys.modules["torch"]),
    "where modules are found": (lambda: sys.path.clear(), lambda: list(sys.path)),
    "built-in names": (lambda: setattr(builtins, "sum", max), lambda: sum),
    "environment": (lambda: os.environ.update(HOME="nowhere", NEW="1"), lambda: sorted(os.environ.items())),
    "collection of garbage": (gc.disable, gc.isenabled),
    "standard output": (lambda: setattr(sys, "stdout", None), lambda: sys.stdout),
}
if hasattr(backends, "fp32_precision"):
    CHANGES["precision, torch's other way"] = (lambda: setattr(backends.cuda.matmul, "fp32_precision", "tf32"), lambda: [
        torch.get_float32_matmul_precision(), backends.cuda.matmul.fp32_precision, backends.mkldnn.matmul.fp32_precision])


@pytest.mark.parametrize("kind", CHANGES)
def test_what_an_answer_changes_is_put_back(kind):
    change, seen = CHANGES[kind]
    before, others = seen(), [repr(read()) for _, read in CHANGES.values()]
    different = []

    def answer(real, fake):
        change()
        try:
            different.append(repr(seen()) != repr(before))
        except RuntimeError:  # torch reads no precision that was set in two ways
            different.append(True)
        raise SystemExit
    assert judge(NAME, answer).status == "wrong"
    assert different == [True]
    assert [repr(read()) for _, read in CHANGES.values()] == others


def test_answers_are_judged_with_gradients_whatever_the_notebook_did():
    seen = []
    with torch.no_grad():
        judge(NAME, lambda real, fake: seen.append(torch.ones((), requires_grad=True).sin().requires_grad))
        assert not torch.is_grad_enabled()
    assert seen[0]


def prints(real, fake):
    while True:
        print("x" * 99)


def closes(real, fake):
    print("before")
    sys.stdout.close(), sys.stderr.close()


@pytest.mark.parametrize("answer, shown", [(prints, "no more of it is shown"), (closes, "before")])
def test_of_what_an_answer_prints_some_is_shown_and_the_stream_stays_open(hurry, capfd, answer, shown):
    assert judge(NAME, answer).status == "wrong"
    print("after", flush=True)
    out, _ = capfd.readouterr()
    assert shown in out and out.endswith("after\n") and len(out) < guard.PRINTED + 100


class Hostile:
    """What is said of it is made by its own code."""

    def __init__(self, act):
        self.act = act

    def __repr__(self):
        self.act()

    def __getattr__(self, name):
        raise LookupError


class HostileError(Exception):
    def __str__(self):
        sys.exit("bye")


@pytest.mark.parametrize("answer, words", [
    (Hostile(lambda: loops(0, 0)), "took longer than 0.1 s"), (Hostile(lambda: os.chdir(os.sep)), "Expected a function"),
    (lambda *_: Hostile(lambda: 1 / 0), "got <Hostile instance at 0x"),
    (lambda *_: (_ for _ in ()).throw(HostileError()), "Your code raised SystemExit")],
    ids=["a repr without end", "a repr that leaves the folder", "a repr that fails", "a message that leaves Python"])
def test_what_an_answer_says_of_itself_cannot_harm_either(hurry, answer, words):
    before = os.getcwd()
    verdict = judge(NAME, answer)
    assert verdict.status == "wrong" and words in verdict.message and os.getcwd() == before


class Unprintable(Exception):
    def __str__(self):
        raise LookupError


def raises(error):
    def answer(real, fake):
        raise error
    return answer


@pytest.mark.parametrize(("answer", "words"), [
    (raises(Unprintable()), "Your code raised Unprintable: "), (raises(GeneratorExit()), "Your code raised GeneratorExit: "),
    (raises(ValueError("9" * 10**6)), "raised ValueError: 99"), (raises(ValueError("\ud800")), "raised ValueError: \\ud800"),
    ([0.5] * 10**6, "Expected a function, got [0.5, 0.5"), ("x" * 10**6, "Expected a function, got 'xxx")])
def test_what_is_said_of_an_answer_is_short_and_can_be_printed(capfd, answer, words):
    checking.check(NAME, answer)
    printed = " ".join(capfd.readouterr().out.split())
    assert words in printed and len(printed) < 1200


def test_an_answer_that_goes_on_for_ever_is_not_gathered():
    with pytest.raises(checking.Wrong, match="Expected two numbers, got"):
        checking.several(iter(int, 1), 2, "two numbers")


@pytest.mark.parametrize("name", [["gan.1"], {}, None, 1, torch.zeros(2), np.zeros(2), "gan", "\ud800", float("nan")])
def test_what_names_no_exercise_is_refused(name):
    for ask in (judge, checking.check):
        with pytest.raises(ValueError, match="(?s)exercise = .*: expected one of .*'gan.1', 'gan.2', "):
            ask(name, None)


@pytest.mark.parametrize("answer", [torch.zeros(2), np.zeros(2), ["b"], {}, b"b", 1])
def test_a_prediction_of_another_kind_is_told_the_choices(answer):
    assert "Expected one of 'a', 'b', 'c', got" in judge("gan.9", answer).message
