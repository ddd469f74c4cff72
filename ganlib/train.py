"""Training starts here: everything that a run is made of is checked before its first step."""
import math
import warnings
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch.utils._pytree import tree_leaves

from . import data as datasets
from . import networks, processes, purity
from .checks import LAST_SEED, a_device, a_flag, brief, is_number, is_whole, there_is_room, whole
from .compiled import Compiled
from .draws import Draws
from .graphed import Graphed, GraphedCompiled
from .hyperparameters import as_tensors, checked_h, numbers, scheduled
from .networks import Pure, is_from_seed
from .one_pass import uncoupled
from .processes import Spread
from .run import AVERAGE, Run
from .step import ROLES, Step, check_objective

__all__ = ["start", "train"]


DRAWS = 16  # of random weights, with which a discriminator is tried


def start(objective, data, *, generator=None, discriminator=None, latent=2, batch_size=128, seed=0, device="cpu",
          compiled=False, graphed=False, bf16=False, average=None, schedule=None, h=None):
    """A run before its first step: `run.advance(steps)` trains it, `run.restore(path)` takes up a saved one.

    Args:
        objective: an `Objective`, for example `GAN(loss="minimax")`; it carries k, the losses and the optimizers
        data: a data set, the name of one, or one's own: all that `ganlib.data.of` takes
        generator, discriminator: modules; the book's networks for this data and objective if not given. A copy is trained
            (`run.generator` gives it), in float32, and starts from the module's own weights; what is frozen stays frozen.
            The book's networks start from weights that the run draws from its seed (see `networks.from_seed`)
        latent: dimensions of z, which is drawn from N(0, I)
        batch_size: real samples, and as many generated ones, in each update
        seed: of the weights and of all draws. A sequence of seeds trains one model for each, all at once; then states,
            samples and history have a leading (history: a second) axis of models
        device: "cpu", "cuda", ..., one that is there (`checks.devices`)
        compiled: translate an iteration to machine code, which takes a minute or so at the first one and rounds a little
            differently; where that fails or gives another step, a warning says so, and the run goes on without
        graphed: on a GPU, record an iteration once and replay it (a CUDA graph), with the same numbers: small networks
            leave a GPU waiting for each operation to be launched
        bf16: compute the networks' products and convolutions in bfloat16, with 8 bits in place of 24: faster on GPUs that
            have it; losses, weights and optimizers stay float32
        average: from 0 to below 1: keep a moving average of the generator's weights with this share of the old ones, which
            `run.sample(n, weights="average")` and `run.averaged` use
        schedule: {dotted name: function of the number of iterations made}, for numeric hyperparameters that change in the
            course of the run: {"discriminator_optimizer.learning_rate": lambda i: 1e-3 * 0.99 ** i}
        h: numeric hyperparameters by dotted name that replace the objective's own, a number or one for each model;
            `sweep` makes them

    Returns:
        a `Run`

    Raises:
        ValueError: an argument is out of range, or a network does not fit the data, is no pure function (`purity.check`),
            or cannot start from its own weights because there are several seeds
    """
    data = datasets.of(data)
    check_objective(objective)
    for name, value in {"compiled": compiled, "graphed": graphed, "bf16": bf16}.items():
        a_flag(name, value)
    device, latent, batch_size = a_device("device", device), whole("latent", latent), whole("batch_size", batch_size)
    if graphed and not device.startswith("cuda"):
        raise ValueError(f"graphed = True, device = {device!r}: expected a GPU, device='cuda'")
    seeds, alone = seeds_of(seed), is_whole(seed)
    models = () if alone else (len(seeds),)
    there_is_room(f"batch_size = {batch_size}", 4 * len(seeds) * batch_size * math.prod(data.shape), "expected fewer")
    there_is_room(f"latent = {latent}", 4 * len(seeds) * max(batch_size, 64) * latent, "expected fewer")
    if average is not None and not (is_number(average) and 0 <= average and np.float32(average) < 1):
        raise ValueError(f"average = {average!r}: expected a number from 0 to below 1, or None")
    modules = {"generator": networks.generator(data, latent) if generator is None else generator,
               "discriminator": networks.discriminator(data, objective.network) if discriminator is None else discriminator}
    modules = {role: own_copy(role, module, device) for role, module in modules.items()}
    if len(set(seeds)) > 1 and (chosen := [role for role in ROLES if not is_from_seed(modules[role])]):
        raise ValueError(f"seed = {seed!r}: the {chosen[0]} starts from its own weights, the same for every seed. Train one "
                         "seed after the other, or mark it with networks.from_seed, and each draws its own")
    if (several := processes.count()) > 1 and (compiled or graphed or batch_size < several):
        raise ValueError(f"batch_size = {batch_size}, compiled = {compiled}, graphed = {graphed}: expected at least "
                         f"{several} samples, one for each process, and False, as neither sees what processes exchange")
    kinds = {(False, False): Step, (True, False): Compiled, (False, True): Graphed, (True, True): GraphedCompiled}
    step = (Spread if several > 1 else kinds[compiled, graphed])(objective, *(modules[role] for role in ROLES), bf16)
    sizes = {role: step.networks[role].size for role in ROLES}
    there_is_room(f"{len(seeds):,} models", 16 * len(seeds) * sum(sizes.values()), "expected fewer")
    draws = Draws(int(seed) if alone else seeds, device)
    uniform, weights = draws.weights(sizes), {}
    for role, network in step.networks.items():
        weights[role] = (network.initial(uniform[role]) if is_from_seed(modules[role]) else
                         network.own_weights().expand(*models, -1).contiguous())
    h = as_tensors(numbers(objective), device) | checked_h(objective, {} if h is None else h, weights["generator"])
    state = step.state_from(weights, h)
    if average is not None:
        state[AVERAGE] = state["generator.weights"].clone()
    run = Run(step, datasets.on(data, device), latent, batch_size, state, draws, h, average=average,
              schedule=checked_schedule(objective, schedule, state))
    check_networks(run)
    return run


def train(objective, data, *, steps, progress=True, **options):
    """Train a GAN.

    Args:
        objective: an `Objective`, for example `GAN(loss="minimax")`; it carries k, the losses and the optimizers
        data: a data set, the name of one, or one's own: all that `ganlib.data.of` takes
        steps: generator updates to make
        progress: show a progress bar
        options: as in `start`: networks, latent, batch_size, seed, device, compiled, graphed, bf16,
            average, schedule

    Returns:
        a `Run`, also if the kernel is interrupted meanwhile; `run.advance(steps)` trains on

    Raises:
        ValueError: an argument is out of range, or the two networks do not fit the data
        Diverged: the losses became NaN or infinite; the exception's `run` is the last good state
    """
    steps = whole("steps", steps)
    a_flag("progress", progress)
    return start(objective, data, **options).advance(steps, progress)


def own_copy(name, module, device):
    """A copy of a module for a run, in float32 on its device."""
    Pure(module, name=name)  # refuses what it cannot call
    return networks.copied(name, module).to(device=device, dtype=torch.float32)


def check_networks(run):
    """Refuse networks that are no pure functions or do not fit: z (batch, latent) -> samples (batch, *data.shape) -> value.

    Notes in the run whether the generator couples the samples of a batch.
    """
    batch, shape, models = min(run.batch_size, 4), tuple(run.data.shape), run.state["generator.weights"].dim() - 1
    z = torch.randn(batch, run.latent, generator=torch.Generator().manual_seed(0)).to(run.state["generator.weights"])
    samples = tried(run, "generator", z)
    if not torch.is_tensor(samples) or samples.shape[1:] != shape or not samples.dim():
        made = tuple(samples.shape[1:]) if torch.is_tensor(samples) else type(samples).__name__
        raise ValueError(f"generator makes samples of shape {made}: expected the data's, {shape}")
    if len(samples) != batch:
        raise ValueError(f"generator makes {len(samples)} samples of {batch} z: expected as many")
    if samples.dtype != torch.float32:
        raise ValueError(f"generator makes samples of {samples.dtype}: expected torch.float32, as its weights are")
    values = tried(run, "discriminator", samples)
    if not all(torch.is_tensor(value) and value.is_floating_point() for value in tree_leaves(values)):
        raise ValueError(f"discriminator gives {brief(values)}: expected tensors of floating-point numbers")
    for role, given, made in (("generator", z, samples), ("discriminator", samples, values)):
        if not all(value.isfinite().all() for value in tree_leaves(made)):
            raise ValueError(f"{role} gives NaN or infinity with the weights that it starts from: expected finite numbers")
        network, named = first_model(run, role)
        purity.check_gradients(role, network, named, given)
        networks.copied(role, network.module)  # a call may have left something in it
    try:
        shown = tuple(run.value(torch.zeros(batch, *shape)).shape)
        if shown[models:] != (batch,):
            raise ValueError(f"discriminator gives values of shape {shown[models:]} for {batch} samples: expected one "
                             "number a sample, as (batch, 1)")
        run.sample(batch)
    except ValueError:
        raise
    except Exception as error:
        what = "for several models at once (torch.vmap): train one after the other" if models else "as the objective does"
        raise ValueError(f"the networks cannot be called {what}: {error}") from error
    if run.step.objective.unbounded and is_a_share(run, samples, values):
        warnings.warn(f"discriminator gives numbers from 0 to 1 whatever its weights, as a sigmoid does, and the losses of "
                      f"{type(run.step.objective).__name__} take any number, such as a logit: leave the sigmoid out",
                      stacklevel=3)
    run.coupled = not uncoupled(run.step.networks["generator"], z.shape)
    if processes.count() > 1 and (run.coupled or not uncoupled(run.step.networks["discriminator"], samples.shape)):
        raise ValueError("a network couples the samples of a batch, as batch normalisation does, and each process sees a "
                         "share of them: use layer, group or no normalisation")
    if run.step.objective.per_sample and not uncoupled(run.step.networks["discriminator"], samples.shape):
        raise ValueError("discriminator couples the samples of a batch, as batch normalisation does, and the penalty of "
                         f"{type(run.step.objective).__name__} takes the slope at each sample by itself: use layer, group "
                         "or no normalisation")


def tried(run, role, x):
    """The output of a network, for the first model, after it was seen to be a pure function."""
    network, named = first_model(run, role)
    try:
        output = purity.check(role, network, named, x)
    except purity.Impure:
        raise
    except Exception as error:
        what, shape = "z" if role == "generator" else "samples", ", ".join(map(str, x.shape[1:]))
        raise ValueError(f"{role} does not take {what} of shape (batch, {shape}): {error}") from error
    return output


def is_a_share(run, x, values):
    """Whether the discriminator, which gives `values` at x, gives numbers from 0 to 1 whatever its weights: random ones are
    tried, since with its own any network may do so by chance."""
    network, generator = run.step.networks["discriminator"], torch.Generator().manual_seed(0)

    def inside(output):
        first = tree_leaves(output)[0]
        return bool(((first >= 0) & (first <= 1)).all())

    def drawn():
        return network.unpack(torch.randn(network.size, generator=generator).to(x))
    with torch.no_grad():
        return inside(values) and all(inside(network(drawn(), x)) for _ in range(DRAWS))


def first_model(run, role):
    """A network, and the weights that its first model has by name."""
    network, weights = run.step.networks[role], run.state[f"{role}.weights"]
    return network, network.unpack(weights.reshape(-1, weights.shape[-1])[0])


def checked_schedule(objective, schedule, state):
    """A schedule, after a check of its functions' first values, and that no hyperparameter in it adapts by itself."""
    if schedule is None:
        return {}
    if not isinstance(schedule, dict) or not all(isinstance(of, Callable) for of in schedule.values()):
        raise ValueError(f"schedule = {schedule!r}: expected {{dotted name: function of the number of iterations made}}")
    for name in schedule:
        if f"objective.{name}" in state:
            raise ValueError(f"schedule has {name!r}, which adapts by itself: expected a hyperparameter that stays")
    scheduled(objective, schedule, 0, state["generator.weights"])
    return dict(schedule)


def seeds_of(seed):
    """The seeds as a list, one a model."""
    seeds = [seed] if is_whole(seed) else seed.tolist() if hasattr(seed, "tolist") else seed
    if isinstance(seeds, (str, bytes)) or not isinstance(seeds, Sequence) or not len(seeds):
        raise ValueError(f"seed = {seed!r}: expected a whole number, or a sequence of at least one")
    there_is_room(f"{len(seeds):,} models", 1000 * len(seeds), "expected fewer seeds")
    return [whole("seed", each, 0, LAST_SEED) for each in seeds]
