"""What an explorer's diagram is: controls, a torch function of their values, and the panels that draw its arrays."""
import warnings
from dataclasses import dataclass, field, replace

import torch
from torch.autograd import forward_ad

from ...checks import is_number
from ...hyperparameters import Choice, Validated, declared, on_slider, scope

COLOURS = ("ink", "real", "generated", "other", "muted", "fourth")
KINDS = {}  # file name -> class, of every diagram in this folder, as their files are imported


@dataclass(frozen=True)
class Heights:
    """The bars of a histogram, each from 0 to 1 and not all 0; only their proportions matter."""
    bars: int
    doc: str
    symbol: str
    colour: str

    def check(self, name, value):
        """`value`; ValueError if it is not `bars` such numbers."""
        right_type = isinstance(value, (tuple, list)) and len(value) == self.bars and all(map(is_number, value))
        if not right_type or not all(0 <= height <= 1 for height in value) or not any(value):
            raise ValueError(f"{name} = {value!r}: expected {self.bars} numbers from 0 to 1, not all of them 0")
        return value


def heights(default, *, doc, symbol="", colour="ink"):
    """Declare a field whose value is a tuple of bars that the reader drags; `colour` is one of COLOURS."""
    return field(default=default, metadata={"hyper": Heights(len(default), doc, symbol, colour)})


@dataclass(frozen=True)
class Curve:
    """A line through the points of a `Lines` panel, or only a dot, or both.

    Attributes:
        label: in the legend
        y: the array (n,) over the panel's x; NaN interrupts the line, and infinity is drawn at the panel's upper edge
        colour: one of COLOURS
        dot: the arrays () that hold the place (x, y) of a dot
    """
    label: str
    y: str = ""
    colour: str = "ink"
    dot: tuple[str, str] | tuple[()] = ()


@dataclass(frozen=True)
class Lines:
    """Curves over x.

    Attributes:
        title: what is seen
        alt: the same in words, for those who cannot see it: {name} stands for the value of a control or of an array
        x: the array (n,) of all curves, not decreasing
        x_label: of the axis, as y_label
        curves: at most four
        x_range, y_range: lowest and highest number of the axis, None where it follows the data
        verticals: {label: array ()} for vertical lines
        logs: "x", "y" or "xy": axes whose arrays and range are logarithms (base 10) of the numbers that the marks show
        named: each curve's label stands where the curve ends, and not in a legend
    """
    title: str
    alt: str
    x: str
    x_label: str
    y_label: str
    curves: tuple[Curve, ...]
    x_range: tuple[float | None, float | None] = (None, None)
    y_range: tuple[float | None, float | None] = (None, None)
    verticals: dict[str, str] = field(default_factory=dict)
    logs: str = ""
    named: bool = False
    kind: str = "lines"


@dataclass(frozen=True)
class Path:
    """A line through the points (n, 2) of a `Plane`, or a dot at each; colour is one of COLOURS."""
    label: str
    points: str
    colour: str = "ink"
    dots: bool = False


@dataclass(frozen=True)
class Plane:
    """A square of the plane, from -limit to limit: paths are cut at its edge, and dots beyond lie on it.

    Attributes:
        title, alt, x_label, y_label: as for `Lines`
        paths: at most four
        arrows: the arrays (n, 2) of where arrows begin and end, none where it is empty
        start: the two controls that dragging the picture sets, none where it is empty
        balls: the arrays of their centres (n, 2) and radii (n,), and a colour, none where it is empty
    """
    title: str
    alt: str
    x_label: str
    y_label: str
    limit: float
    paths: tuple[Path, ...]
    arrows: tuple[str, str] | tuple[()] = ()
    start: tuple[str, str] | tuple[()] = ()
    balls: tuple[str, str, str] | tuple[()] = ()
    kind: str = "plane"


@dataclass(frozen=True)
class Bars:
    """Groups of bars from 0 up or down: `bars` is {label: (array (n,), colour)}; title and alt as for `Lines`."""
    title: str
    alt: str
    x_label: str
    y_label: str
    bars: dict[str, tuple[str, str]]
    ticks: tuple[str, ...]
    kind: str = "bars"


@dataclass(frozen=True)
class Matrix:
    """A table (n, m) whose cells are the darker the larger their number is, from 0; `value` says what the numbers are."""
    title: str
    cells: str
    rows: str
    columns: str
    row_labels: tuple[str, ...]
    column_labels: tuple[str, ...]
    value: str
    kind: str = "matrix"


@dataclass(frozen=True)
class Numbers:
    """Readouts {label: array ()}: infinity reads "infinite", NaN reads "none"."""
    title: str
    entries: dict[str, str]
    kind: str = "numbers"


@dataclass(frozen=True)
class Sentences:
    """What to say: for each array () the sentence with that index; {name} as in the alt of `Lines`."""
    sentences: dict[str, tuple[str, ...]]
    kind: str = "sentences"


@dataclass(frozen=True)
class Diagram(Validated):
    """The base of all diagrams. A subclass declares its controls as fields with `hyper`, `choice` and `heights`, and gives

    - `title`, a few words, and `lead`, a sentence: what to move, and what to watch;
    - `called`, {name or option: words} where a reader should not see the name of a control or of an option in code;
    - `folded`, the controls that are out of sight at first;
    - `panels`, which draw the named arrays;
    - `arrays(h)`, the function that is exported: `h` has the controls as attributes, tensors of shape () in float64 (a
      histogram's heights are (n,), a choice is the number of its option), and the result is {name: tensor} of any shapes,
      computed in float64 throughout. For derivatives there is `slope`;
    - if it walks, `walk`, the number of steps, `start(h)`, a state (n,), and `move(state, h)`, the next one. Then `h.path`
      has all states, (walk + 1, n).

    A panel may show a control too, by its name, as if it were an array.
    """
    title = lead = ""
    called = {}
    folded = ()
    panels = ()
    walk = 0

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        package, _, file = cls.__module__.rpartition(".")
        if package == __package__:
            KINDS[file] = cls

    def __post_init__(self):
        super().__post_init__()
        for name, (what, value) in declared(self).items():
            on_slider(f"{type(self).__name__}.{name}", what, value)  # a control can show no other

    @staticmethod
    def arrays(h):
        raise NotImplementedError

    def computed(self):
        """The arrays {name: float64 tensor} at this diagram's own values."""
        return self.function(**self.values())

    def values(self):
        """The controls' values {name: float64 tensor}; of a choice, the number of its option."""
        return {name: torch.as_tensor(what.options.index(value) if isinstance(what, Choice) else value, dtype=torch.float64)
                for name, (what, value) in declared(self).items()}

    @classmethod
    def function(cls, **controls):
        """The arrays {name: float64 tensor} of control values that are tensors."""
        h = scope(controls)
        if cls.walk:
            states = [cls.start(h)]
            for _ in range(cls.walk):
                states.append(cls.move(states[-1], h))
            h.path = torch.stack(states)
        return {name: value.double() for name, value in cls.arrays(h).items()}

    def with_values(self, values):
        """The diagram with other values {control: value}; ValueError for a name or a value that it cannot take."""
        for name in values:
            if name not in declared(self):
                raise ValueError(f"{name} = {values[name]!r}: expected one of {', '.join(declared(self))}")
        return replace(self, **values)


def even(low, high, n):
    """n even numbers (n,) from `low` to `high`."""
    return torch.linspace(low, high, n, dtype=torch.float64)


def slope(function, x):
    """d function / d x at each x (...,), for a function of each x alone; 0 where autograd sees no dependence on x."""
    # Backward mode cannot be exported through relu. Forward mode's first use loads parts of torch that torch deprecates.
    with forward_ad.dual_level(), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        tangent = forward_ad.unpack_dual(function(forward_ad.make_dual(x.clone(), torch.ones_like(x)))).tangent
    return torch.zeros_like(x) if tangent is None else tangent
