"""How an exercise is asked where it is read: its kind, and what the reader's answer is compared with.

Every exercise of a chapter that is answered on its page is declared once, with one of the functions of this module, in
`five_critics/exercises/`. `five_critics.exercise(name)` shows it; `answers` judges what comes back.
"""
import html
import re
from dataclasses import dataclass, field, fields

from ganlib.hyperparameters import declared, with_values
from ganlib.objectives import ALL

from . import formulas, results
from .checking import EXERCISES, prediction

__all__ = ["ASKED", "Asked", "Formula", "bug", "chapter_of", "derive", "predict", "task"]

ASKED = {}  # name: Asked
PAGES = {"gan": "01_gan", "wgan": "02_wgan", "wgan_gp": "03_wgan_gp", "ebgan": "04_ebgan", "vgan": "05_vgan"}
KINDS = {"predict": "predict", "bug": "find the bug", "derive": "derive", "task": "in the notebook"}


@dataclass(frozen=True)
class Asked:
    """An exercise on a page. `data` is what the page needs of it, `is_right` says of an answer whether it solves it."""
    name: str
    kind: str
    data: dict
    is_right: object = field(repr=False, default=None)  # None: only the notebook's check can say
    measured: tuple = ()  # of a prediction: what `seeds` takes

    @property
    def state(self):
        """What the page's module gets: js/exercise/exercise.js."""
        chapter, _, number = self.name.partition(".")
        return {"name": self.name, "kind": self.kind, "number": int(number), "chapter": chapter,
                "title": EXERCISES[self.name][0], **self.data,
                **({"measured": seeds(*self.measured)} if self.measured else {})}

    @property
    def text(self):
        """The exercise as plain text: what is asked, not what is right."""
        title, kind = EXERCISES[self.name][0], KINDS[self.kind]
        lines = [title if title.lower().startswith(kind) else f"{kind}: {title}"]
        if self.kind == "predict":
            lines += [f"  {key}: {text}" for key, text in self.data["options"].items()]
        elif self.kind == "bug":
            lines += [f"{i:3}  {line}" for i, line in enumerate(self.data["code"].splitlines(), 1)]
        elif self.kind == "derive":
            lines += [f"  {one['ask']}" for one in self.data["fields"]]
        else:
            lines += [f"  [ ] {step}" for step in self.data["steps"]]
        return "\n".join(lines)


@dataclass(frozen=True)
class Formula:
    """One thing to type: `ask` says what, as a formula of `letters` {letter: (low, high)}, or a number without any.

    Each of `mistakes` {formula: hint} is a known wrong answer.
    """
    ask: str
    answer: str
    letters: dict = field(default_factory=dict)
    mistakes: dict = field(default_factory=dict)


def put(name, kind, data, is_right=None, measured=()):
    ASKED[name] = Asked(name, kind, data, is_right, measured)


def chapter_of(name):
    return name.partition(".")[0]


def predict(name, title, options, right, stage=None, measured=(), explorer=None, instead=""):
    """Register an exercise whose answer is one of `options` {key: (text, reply)}; the notebook's check is made from them.

    Args:
        stage: (the objective as the chapter's playground has it, {dotted name: value} that the experiment changes), where a
            playground makes the experiment
        measured: (result file, [variants], {column: words}), from which the page shows what each seed gave
        explorer: (an explorer's name, {control: value}, what it shows of the experiment), where only an explorer can
        instead: what stands in the place of both, where nothing can run in the page
    """
    prediction(name, title, right, {key: reply for key, (_, reply) in options.items()})
    data = {"options": {key: text for key, (text, _) in options.items()}, "right": right,
            "replies": {key: reply for key, (_, reply) in options.items()}}
    if stage is not None:
        data["stage"] = staged(*stage, chapter_of(name))
    if explorer is not None:
        data["stage"] = explored(*explorer)
    if instead:
        data["instead"] = instead
    put(name, "predict", data, lambda answer: answer == right, measured)


PREDICTED = 600  # generator updates after which the experiments of predictions look


def staged(usual, changes, chapter):
    """The state of a playground, the link that sets the chapter's, where both pause, and the line of Python that makes one.

    `usual` is the objective as the chapter's playground has it, `changes` {dotted name: value} what the experiment changes.
    """
    objective, own = with_values(usual, changes), exported(usual)
    query = "".join(f"{name}={value}&" for name, value in changes.items())
    return {"state": state(objective), "link": f"{PAGES[chapter]}.html#live-{own}?{query}reset=1&play=1&until={PREDICTED}",
            "until": PREDICTED, "python": f"ganlib.Playground({written(objective)})"}


def side_by_side(usual, changes):
    """As `staged`, without a link: what `changes` make of the usual objective, and beside it the usual one."""
    objective = with_values(usual, changes)
    settings = {name: value for name, (_, value) in declared(usual).items()}
    return {"state": {**state(objective), "against": {"objective": exported(usual), "settings": settings}},
            "python": f"ganlib.Playground({written(objective)}, against={written(usual)})"}


def explored(name, values, note):
    """The state of an explorer, the line of Python that makes one, and what it shows of the experiment."""
    given = "".join(f", {control}={value!r}" for control, value in values.items())
    return {"module": "explorer.js", "state": {"explorer": name, **values}, "note": note,
            "python": f'ganlib.Explorer("{name}"{given})'}


def exported(objective):
    [own] = [known for known, kind in ALL.items() if type(objective) is kind]
    return own


def state(objective):
    values = {name.replace("_optimizer.", "_"): value for name, (_, value) in declared(objective).items()}
    return {"objective": exported(objective), **values}


def written(objective):
    """The line of Python that makes an objective, without what it has of itself."""
    given, usually = {one.name: getattr(objective, one.name) for one in fields(objective)}, type(objective)()
    more = ", ".join(f"{name}={'ganlib.' if name.endswith('optimizer') else ''}{value!r}"
                     for name, value in given.items() if value != getattr(usually, name))
    return f"ganlib.{type(objective).__name__}({more})"


def seeds(file, variants, columns):
    """Of a committed result: its command, and a row for each variant and column with the number that each seed gave."""
    stored = results.load(file)
    rows = {row["variant"]: row for row in stored["rows"]}
    return {"command": stored["command"],
            "rows": [{"variant": re.sub(r"^\w+\.\d+: ", "", variant), "what": words,
                      "values": [f"{value:.2g}" if 0 < abs(value) < 0.1 else f"{value:.3g}"
                                 for value in rows[variant][column]]}
                     for variant in variants for column, words in columns.items()]}


def bug(name, code, lines, near, faults, fault, trained=None):
    """Register where a find-the-bug exercise's fault lies: in one of `lines`, and it is the one of `faults` called `fault`.

    Args:
        code: the notebook's stub, without its end of line
        lines: numbers from 1 of the lines that may be picked
        near: {line: hint} of wrong picks; 0 for all others
        faults: {key: (text, reply)}
        trained: (the objective as the chapter's playground has it, {dotted name: value} with which it trains as the faulty
            code does), or None where no playground can show it
    """
    data = {"code": code, "lines": list(lines), "near": {str(line): hint for line, hint in near.items()},
            "options": {key: text for key, (text, _) in faults.items()}, "right": fault,
            "replies": {key: reply for key, (_, reply) in faults.items()}}
    if trained is not None:
        data["stage"] = side_by_side(*trained)

    def is_right(answer):
        return isinstance(answer, list) and len(answer) == 2 and answer[0] in lines and answer[1] == fault
    put(name, "bug", data, is_right)


def derive(name, *asked, hints=()):
    """Register the formulas of an exercise, and hints that the reader may take one by one."""
    data = {"fields": [{"ask": one.ask, "answer": one.answer, "letters": {a: list(b) for a, b in one.letters.items()},
                        "mistakes": [list(pair) for pair in one.mistakes.items()]} for one in asked], "hints": list(hints)}

    def is_right(answer):
        return isinstance(answer, list) and len(answer) == len(asked) and all(
            solves(text, one) for text, one in zip(answer, asked))
    put(name, "derive", data, is_right)


def solves(text, one):
    try:
        return formulas.same(text, one.answer, one.letters)
    except formulas.NotAFormula:
        return False


def task(name, *steps, hints=()):
    """Register an exercise that is notebook work: what a good answer does, for the reader to tick off."""
    put(name, "task", {"steps": list(steps), "hints": list(hints)})


def as_html(asked):
    """What stands on the page where no JavaScript runs: the exercise, and folded what is right of a prediction."""
    data, items = asked.data, []
    if asked.kind == "derive":
        items = [one["ask"] for one in data["fields"]]
    elif asked.kind in ("predict", "bug"):
        items = data["options"].values()
    else:
        items = data["steps"]
    code = f"<pre>{html.escape(data['code'])}</pre>" if asked.kind == "bug" else ""
    listed = "".join(f"<li>{marked(item)}</li>" for item in items)
    folded = ""
    if asked.kind == "predict":
        right = data["right"]
        folded = f"<details><summary>The outcome</summary><p>{marked(data['options'][right])}</p>" \
                 f"<p>{marked(data['replies'][right])}</p></details>"
    return f"{code}<ul>{listed}</ul>{folded}"


def marked(text):
    """Plain text as HTML, in which `code` is code."""
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", html.escape(text))
