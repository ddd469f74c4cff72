"""How an answer is judged and what is said of it, for every exercise."""
import itertools
import math
import reprlib
import sys
import textwrap
import traceback
from types import FunctionType
from typing import NamedTuple

import torch

from ganlib.checks import one_of

from .files import printable
from .guard import TookTooLong, global_state_kept, printing_limited, time_limit

__all__ = ["Verdict", "Wrong", "check", "exercise", "expect", "judge", "prediction"]


class Wrong(Exception):
    """The answer does not do what the exercise asks. The message is for the reader."""


class Verdict(NamedTuple):
    """What `judge` says of an answer."""
    status: str  # "passed", "wrong" or "not answered"
    message: str


EXERCISES = {}  # name: (title, check, whether the answer is a function or a value)
SEEN = {}  # name: [what `check` said in this session]; `report` writes it to a file
LIMIT_S = 60  # for one check; a right answer takes less than 1 s


def exercise(name, title, function=True):
    """Register a check as `name`. It raises `Wrong`, or returns a remark on the right answer (or None)."""
    def register(check):
        EXERCISES[name] = title, check, function
        return check
    return register


def check(name, answer):
    """Print whether `answer`, a function or a value, solves the exercise; if not, what was expected and what came.

    Raises:
        ValueError: there is no exercise called `name`
    """
    verdict = judge(name, answer)
    SEEN.setdefault(name, []).append(verdict.status)
    print(printable(wrapped(verdict.message), sys.stdout))


def wrapped(message):
    """`message` in lines of up to 76 characters, which a page shows without scrolling."""
    return "\n".join(textwrap.fill(line, 76, break_long_words=False) for line in message.splitlines())


def judge(name, answer):
    """As `check`, but returns the `Verdict` instead of printing it.

    Whatever the answer raises is told as its error, `SystemExit` too; a reader's Ctrl-C interrupts as everywhere. The state
    of the process stays as it was: random numbers, gradients, the default dtype and device, the number of threads, precision
    and determinism, anomaly detection, warning filters, how numbers are printed, Python's modules, built-in names, paths and
    environment. Of what the answer prints the first 10,000 letters are shown.

    An answer that takes longer than 60 s is stopped, and wrong. Off the main thread and on Windows this happens only
    between two instructions of Python: an answer that sleeps, or waits for one long operation, is told so when that ends.

    Raises:
        ValueError: there is no exercise called `name`
    """
    one_of("exercise", name, EXERCISES)
    title = EXERCISES[name][0]
    unanswered = Verdict("not answered", f"{name} is not answered yet: {title}.")
    if answer is None or answer is ...:
        return unanswered
    said, late = None, ""
    with global_state_kept(), printing_limited():
        try:
            with time_limit(LIMIT_S):
                said = said_of(name, answer)  # in here, as words for what an answer gave or raised are made by its own code
        except TookTooLong as interrupted:
            said, late = None, place(interrupted, answer)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            said = "wrong", f"Your code raised {type(error).__name__}, and what it says of that cannot be made."
    if said is None:
        return Verdict("wrong", f"{name}, not yet. Your code took longer than {LIMIT_S} s.{late}")
    status, words = said
    if status == "passed":
        return Verdict("passed", f"{name} passed: {title}." + (f"\n{words}" if words else ""))
    return unanswered if status == "not answered" else Verdict("wrong", f"{name}, not yet. {words}")


def said_of(name, answer):
    """The status of an answer, and a remark (or None), or what is wrong with it."""
    _, run, function = EXERCISES[name]
    try:
        if function and not callable(answer):
            raise Wrong(f"Expected a function, got {brief(answer)}. Pass the function itself, do not call it.")
        torch.default_generator.manual_seed(0)
        return "passed", run(answer)
    except Wrong as wrong:
        return "wrong", str(wrong)
    except (KeyboardInterrupt, TookTooLong):
        raise
    except BaseException as error:  # SystemExit too
        if isinstance(error, NotImplementedError) and not error.args:  # torch's own NotImplementedErrors have a message
            return "not answered", None
        return "wrong", f"Your code raised {type(error).__name__}: {words(error)}{place(error, answer)}"


def brief(value):
    """`repr(value)`, the middle of a long one left out."""
    short = reprlib.Repr()
    short.maxstring = short.maxother = short.maxlong = 100
    return short.repr(value)


def words(error):
    """What an error says, at most 1,000 letters of it."""
    try:
        text = str(error)
    except Exception:
        return "(its message cannot be made)"
    return text if len(text) <= 1000 else text[:1000] + " ..."


def place(error, answer):
    """The line of the reader's code where `error` was raised, if its source is known."""
    file = answer.__code__.co_filename if isinstance(answer, FunctionType) else None
    lines = [frame.line for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file and frame.line]
    return f"\nThe line: {lines[-1]}" if lines else ""


def several(got, count, what):
    """`got` as a tuple of `count` values; `what` names them, such as "two tensors, the slopes"."""
    try:
        values = tuple(itertools.islice(got, count + 1))  # it may have no end
    except TypeError:
        values = ()
    if len(values) != count:
        raise Wrong(f"Expected {what}, got {brief(got)}.")
    return values


def expect(what, got, wanted, mistakes=None, hint=""):
    """Raise `Wrong` unless `got` is what was wanted, to 1e-4 of its size.

    The message begins with `what` was computed, and from which input. `mistakes` is {hint: the value that this mistake
    gives}; `hint` is said if none of them fits.
    """
    wanted = torch.as_tensor(wanted, dtype=torch.float64)
    kind = "one number" if wanted.dim() == 0 else f"a tensor of shape {tuple(wanted.shape)}"
    try:
        value = torch.as_tensor(got, dtype=torch.float64).detach()
    except (TypeError, ValueError, RuntimeError):
        forgotten = " Does the function end with a return?" if got is None else ""
        raise Wrong(f"{what}: expected {kind}, got {type(got).__name__}.{forgotten}") from None
    if value.shape != wanted.shape:
        missing = " Is a mean over the batch missing?" if wanted.dim() == 0 else ""
        raise Wrong(f"{what}: expected {kind}, got a tensor of shape {tuple(value.shape)}.{missing}")
    if not same(value, wanted):
        seen = f"{what}: expected {shown(wanted)}, got {shown(value)}."
        raise Wrong(f"{seen}\n{cause(value, wanted, mistakes, hint)}".rstrip())


def cause(value, wanted, mistakes=None, hint=""):
    """What to say of a wrong `value`: the exercise's own hints come first, then what goes wrong everywhere."""
    own = [text for text, wrong in (mistakes or {}).items() if same(value, wrong)] or [hint]
    if own[0]:
        return own[0]
    if not value.isfinite().all():
        return "A number overflowed on the way, or 0 was divided by 0."
    ratios = {-1: "The sign is turned.", 2: "It is twice the right value.", 0.5: "It is half of the right value.",
              1 / math.log(2): "Is the logarithm in base 2? The book's is the natural one."}
    return next((text for ratio, text in ratios.items() if same(value, ratio * wanted)), "")


def same(value, other):
    other = torch.as_tensor(other, dtype=torch.float64).detach().expand_as(value)
    return torch.allclose(value, other, rtol=1e-4, atol=1e-6, equal_nan=True)


def shown(value):
    """A number or a short tensor with four digits."""
    return f"{value:.4g}" if value.dim() == 0 else "[" + ", ".join(f"{number:.4g}" for number in value.flatten()) + "]"


def prediction(name, title, right, replies):
    """Register an exercise whose answer is one of the keys of `replies`; each says what to reply to it."""
    @exercise(name, title, function=False)
    def check_choice(answer):
        if not isinstance(answer, str) or answer not in replies:
            raise Wrong(f"Expected one of {', '.join(map(repr, replies))}, got {brief(answer)}.")
        if answer != right:
            raise Wrong(f"You said {answer!r}. {replies[answer]}")
        return replies[answer]
