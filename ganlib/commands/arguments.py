"""What `python -m ganlib` takes: options of a run, and one for each hyperparameter, made from its declaration."""
import argparse

from ..checks import LAST_SEED, devices, is_number, whole
from ..data import SETS
from ..hyperparameters import Choice, declared
from ..objectives import ALL
from .configuration import NETWORKS

__all__ = ["parser"]


class Help(argparse.HelpFormatter):
    """Defaults in the help, where there are some."""

    def _get_help_string(self, action):
        told = action.default in (None, False, argparse.SUPPRESS) or "(default:" in action.help
        return action.help if told else f"{action.help} (default: %(default)s)"


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong, and takes no option by its first letters."""

    def __init__(self, **options):
        super().__init__(allow_abbrev=False, formatter_class=Help, **options)

    def error(self, message):
        self.exit(2, f"ganlib: {message} (see {self.prog} --help)\n")


def parser():
    """The parser; `command` says which is asked for."""
    found = Parser(prog="python -m ganlib", description="Trains GANs in folders, so that a run survives.",
                   epilog="Exit status: 0 fine, 1 the run or a file failed, 2 wrong usage, 130 interrupted.")
    commands = found.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, what in (("train", "train one model in a folder"), ("sweep", "train many settings at once, in one batch")):
        one = commands.add_parser(name, help=what, description=what)
        objectives = one.add_subparsers(dest="objective", required=True, metavar="OBJECTIVE")
        for objective, kind in ALL.items():
            said = kind.__doc__.splitlines()[0].replace("%", "%%")
            of_objective(objectives.add_parser(objective, help=kind.__name__, description=said), kind, name == "sweep")
    resume = commands.add_parser("resume", help="go on with a run from its last good checkpoint")
    resume.add_argument("run", help="its folder; one with configuration.json alone is begun")
    resume.add_argument("--steps", type=a_whole("steps"), help="iterations that the whole run shall have, if others")
    resume.add_argument("--device", choices=devices(), help="where to go on, if elsewhere")
    of_training(resume)
    evaluate = commands.add_parser("evaluate", help="scores, each beside that of real samples against real ones")
    evaluate.add_argument("run", help="its folder")
    of_samples(evaluate, 2000)
    sample = commands.add_parser("sample", help="samples as a picture, a table or files")
    sample.add_argument("run", help="its folder")
    sample.add_argument("--to", metavar="PATH", help="a .png, .csv or .npy file, or a folder for image files (default: in "
                        "the run's folder, sample.png of images and points of the plane, or else sample.csv)")
    sample.add_argument("--model", type=a_whole("model", 0), help="of a sweep, its number (default: all, in a .png)")
    of_samples(sample, None)
    runs = commands.add_parser("list", help="the runs below a folder")
    runs.add_argument("folder", nargs="?", default="runs", help="where to look")
    for each in (evaluate, sample, runs):
        as_json(each)
    return found


def of_objective(one, kind, many):
    """The options of `train` and, if `many`, of `sweep` for one objective."""
    run = one.add_argument_group("the run")
    run.add_argument("--data", default="ring", help=f"{', '.join(SETS)}; or a folder of images, a .csv, .npy or .npz file")
    run.add_argument("--labels", metavar="COLUMN", help="of a table, the column that training leaves out")
    run.add_argument("--scale", action="store_true", help="standardise own data for the networks")
    run.add_argument("--size", type=a_whole("size"), help="of images in a folder: pixels of a side")
    run.add_argument("--steps", type=a_whole("steps"), default=1000, help="generator updates, from 1")
    run.add_argument("--batch", type=a_whole("batch"), default=128, help="samples in a batch, from 1")
    run.add_argument("--rate", type=a_number("rate", low=0), help="both learning rates, from 0 (default: the objective's)")
    run.add_argument("--seed", type=a_whole("seed", 0, LAST_SEED), default=[0] if many else 0, nargs="+" if many else None,
                     help=f"of weights and draws, 0 to {LAST_SEED}")
    run.add_argument("--latent", type=a_whole("latent"), help="dimensions of z, from 1 (default: 2, convolutional 64)")
    run.add_argument("--network", choices=NETWORKS, default="mlp", help="kind of both networks")
    run.add_argument("--width", type=a_whole("width"), help="units or channels, from 1 (default: 64, convolutional 32)")
    run.add_argument("--depth", type=a_whole("depth", 0), help="hidden layers of an mlp, from 0 (default: 3)")
    run.add_argument("--device", choices=devices(), default="cpu", help="where to train")
    run.add_argument("--bf16", action="store_true", help="networks compute in bfloat16")
    run.add_argument("--compiled", action="store_true", help="translate the step to machine code; takes a minute")
    run.add_argument("--graphed", action="store_true", help="on a GPU, replay each iteration as one CUDA graph")
    run.add_argument("--average", type=a_number("average", 0, 1), metavar="A",
                     help="keep a moving average of the generator's weights, from 0 to below 1")
    run.add_argument("--on-points", action="store_true", help="start from the settings for points and small networks")
    run.add_argument("--out", metavar="FOLDER", help="the run's folder (default: a new one in runs/)")
    run.add_argument("--sheet-every", type=a_whole("sheet-every"), metavar="STEPS",
                     help="iterations between sheets of samples (default: a tenth of the steps)")
    of_training(run)
    own = one.add_argument_group("hyperparameters" + (", one value or several" if many else ""))
    for name, (what, default) in declared(kind()).items():
        of_hyperparameter(own, name, what, default, many and not isinstance(what, Choice) and name != "discriminator_steps")


def of_hyperparameter(group, name, what, default, many):
    """The option of one hyperparameter, its range in its help."""
    if isinstance(what, Choice):
        said, kind, metavar = "", what.options, None
    else:
        usual = "" if (what.least, what.most) == (what.low, what.high) else f", worth trying {what.low:g} to {what.high:g}"
        said, metavar = f"; a number{what.allowed}{usual}", name.rpartition(".")[2].upper()
        kind = None
    symbol = f"{what.symbol}: " if getattr(what, "symbol", "") else ""
    said = f"{symbol}{what.doc}{said}".replace("%", "%%") + f" (default: {default})"
    group.add_argument(option(name), dest=f"hyper {name}", default=argparse.SUPPRESS, choices=kind, help=said,
                       metavar=metavar, nargs="+" if many else None, type=str if kind else checked(what, name))


def option(name):
    """discriminator_optimizer.learning_rate -> --discriminator-learning-rate."""
    return "--" + name.replace("_optimizer.", "-").replace("_", "-")


def of_training(one):
    one.add_argument("--checkpoint-every", type=a_number("checkpoint-every", low=0), default=60, metavar="SECONDS",
                     help="seconds between checkpoints, from 0")
    one.add_argument("--quiet", action="store_true", help="no progress bar")
    as_json(one)


def of_samples(one, n):
    one.add_argument("--n", type=a_whole("n"), default=n, help="how many samples" + (" (default: what fits)" if n is None
                                                                                    else ""))
    one.add_argument("--seed", type=a_whole("seed", 0, LAST_SEED), default=0, help="of the samples")
    one.add_argument("--weights", choices=("generator", "average"), default="generator",
                     help="the generator's weights, or their moving average")


def as_json(one):
    one.add_argument("--json", action="store_true", help="results as JSON on the standard output")


def checked(what, name):
    """Text -> a number that the declaration allows."""
    return argument(lambda text: what.check(name, int(text) if what.integer else float(text)),
                    f"{name} = %r: expected a {'whole ' * what.integer}number{what.allowed}")


def a_whole(name, low=1, high=None):
    return argument(lambda text: whole(name, int(text), low, high), f"{name} = %r: expected a whole number")


def a_number(name, low, below=None):
    """A finite number from `low`, and below `below` if it is given."""
    limits = f"from {low}" + (f" to below {below}" if below is not None else "")

    def number(text):
        value = float(text)
        if not is_number(value) or value < low or below is not None and value >= below:
            raise ValueError(f"{name} = {text}: expected a number {limits}")
        return value
    return argument(number, f"{name} = %r: expected a number {limits}")


def argument(read, otherwise):
    """`read` with messages that argparse prints; `otherwise` is that for what is no number at all."""
    def found(text):
        try:
            return read(text)
        except ValueError as error:
            message = str(error) if "expected" in str(error) else otherwise % text
            raise argparse.ArgumentTypeError(message) from None
    return found
