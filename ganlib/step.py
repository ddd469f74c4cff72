"""The keystone: one training step as pure functions of (state, samples, draws, hyperparameters).

The same functions run eagerly, for many models at once (a leading axis on everything), and, exported, in the reader's
browser. They draw no random numbers and change nothing in place.

The state is a flat dict of tensors: for each of the two networks its `weights` (..., P) and its optimizer's moments,
under dotted names such as "generator.weights" or "discriminator.mean", and what the objective remembers, such as
"objective.beta" (...,), or a vector (..., size). `part` and `as_part` take a part of it without its prefix and put one back.
"""
import torch

from .hyperparameters import as_tensors, numbers, scope
from .networks import Pure
from .objectives import Objective

ROLES = ("generator", "discriminator")
OBJECTIVE = "objective"  # whose part of the state is what the objective remembers


def part(state, owner):
    """What a state holds of "generator", "discriminator" or "objective", by its own names: {"weights": (..., P), ...}.

    >>> part({"generator.weights": 1, "generator.mean": 2, "objective.beta": 3}, "generator")
    {'weights': 1, 'mean': 2}
    """
    prefix = f"{owner}."
    return {name.removeprefix(prefix): value for name, value in state.items() if name.startswith(prefix)}


def as_part(owner, values):
    """The inverse of `part`: {"weights": (..., P), ...} under the names that a state has for them, "generator.weights"."""
    return {f"{owner}.{name}": value for name, value in values.items()}


class Step:
    """The two updates that alternate in GAN training, for one objective and one pair of networks.

    Args:
        objective: an `Objective`
        generator: module, z (batch, latent) -> samples (batch, ...)
        discriminator: module, samples (batch, ...) -> what the objective expects, most often (batch, 1)
        bf16: compute the networks' products and convolutions in bfloat16; losses, weights and optimizers stay float32
    """

    def __init__(self, objective, generator, discriminator, bf16=False):
        check_objective(objective)
        self.objective = objective
        self.watches = type(objective).watch is not Objective.watch  # what it remembers of the discriminator's weights
        given = {"generator": generator, "discriminator": discriminator}
        self.networks = {role: Pure(module, bf16, name=role) for role, module in given.items()}
        self.optimizers = {"generator": objective.generator_optimizer, "discriminator": objective.discriminator_optimizer}

    def random_inputs(self, batch, latent):
        """The random numbers of one update besides the real samples: {name: ("uniform" or "normal", shape)}."""
        discriminator = self.networks["discriminator"].module
        return {"z": ("normal", (batch, latent)), **self.objective.random_inputs(batch, discriminator)}

    def initial_state(self, uniform, h=None):
        """The state before the first step, from uniform draws {"generator": (..., P_g), "discriminator": (..., P_d)}."""
        return self.state_from({role: self.networks[role].initial(uniform[role]) for role in ROLES}, h)

    def state_from(self, weights, h=None):
        """The state before the first step, from given weights {"generator": (..., P_g), "discriminator": (..., P_d)}.

        `h`: the hyperparameters as tensors, for what adapts from where they start; the objective's own if not given.
        """
        state = {}
        for role in ROLES:
            state |= as_part(role, {"weights": weights[role], **self.optimizers[role].moments(weights[role])})
        h = as_tensors(numbers(self.objective), weights["generator"].device) if h is None else h
        each = torch.zeros_like(weights["generator"][..., 0])  # memory has the models' axis too
        memory = {name: each + start for name, start in self.objective.memory(scope(h)).items()}
        return self._watched(state | as_part(OBJECTIVE, memory))

    def sample(self, state, z):
        """Generated samples G(z) from z (..., n, latent)."""
        return self._apply("generator", state["generator.weights"], z)

    def value(self, state, x):
        """What the objective shows of the discriminator at samples x (..., n, features): (..., n)."""
        return self.objective.value(self._frozen(state), x)

    def slope(self, state, x):
        """||grad|| of that value at each sample x (..., n, features): (..., n)."""
        with torch.enable_grad():
            x = x.detach().requires_grad_()
            gradient, = torch.autograd.grad(self.value(state, x).sum(), x)
        return gradient.square().sum(-1).sqrt()

    def descent(self, state, samples, draws, h):
        """Where the generator's loss draws each generated sample: -n dL_G/dx at samples (..., n, features), as shaped;
        `draws` are as for `generator_step`, of n samples."""
        with torch.enable_grad():
            samples = samples.detach().requires_grad_()
            loss, _ = self.objective.generator_loss(self._frozen(state), samples, self._own(state, h), draws)
            gradient, = torch.autograd.grad(loss.sum(), samples)
        return -samples.shape[-2] * gradient

    def discriminator_step(self, state, real, draws, h):
        """One discriminator update on real samples (..., batch, ...) and generated ones from draws["z"].

        The objective may then constrain the weights, and adapt.

        Returns:
            the new state, and what was measured before the update, each of shape (...,)
        """
        with torch.no_grad():
            fake = self.sample(state, draws["z"])
        watched = self._watched(state)
        own = self._own(watched, h)
        state, seen = self._descend(watched, "discriminator", h, lambda weights: self.objective.discriminator_loss(
            self._judge(watched, weights, real, fake), real, fake, own, draws))
        with torch.no_grad():
            state["discriminator.weights"] = self.objective.constrain(state["discriminator.weights"], own)
            return self._adapt(state, "discriminator", seen, own), seen

    def generator_step(self, state, draws, h):
        """One generator update through the discriminator as it is, from draws["z"]. Returns as `discriminator_step`.

        An objective that `pairs` takes draws["real"] (..., batch, ...) too.
        """
        generator, own = self.networks["generator"], self._own(state, h)
        frozen = self._frozen(state)
        state, seen = self._descend(state, "generator", h, lambda weights: self.objective.generator_loss(
            frozen, generator(weights, draws["z"]), own, draws))
        with torch.no_grad():
            return self._adapt(state, "generator", seen, own), seen

    def __call__(self, state, real, draws, h):
        """One full iteration (Algorithm 1 of the GAN paper): k discriminator updates, then one generator update.

        Args:
            real: k batches, a sequence of (..., batch, ...)
            draws: k + 1 dicts of draws, as `random_inputs` names them; the last is the generator's, with a batch "real"
                too if the objective `pairs`
            h: numeric hyperparameters by dotted name, as tensors of shape () or (models,)

        Returns:
            the new state, and {name: (...,)} as last measured
        """
        measured = {}
        for batch, draw in zip(real, draws[:-1], strict=True):
            state, seen = self.discriminator_step(state, batch, draw, h)
            measured |= seen
        state, seen = self.generator_step(state, draws[-1], h)
        return state, measured | seen

    def _discriminator(self, named, *batches):
        """The discriminator as a function of samples, as an objective takes it; `batches` are those it is asked about."""
        return lambda *inputs: self.networks["discriminator"](named, *inputs)

    def _judge(self, state, named, *batches):
        """The discriminator with the weights `named`, as the objective has them act."""
        if self.watches:
            named = self._of_each_model(self.objective.effective, state, named)
        return self._discriminator(named, *batches)

    def _frozen(self, state):
        return self._judge(state, self.networks["discriminator"].unpack(state["discriminator.weights"]))

    def _watched(self, state):
        """The state with what the objective remembers of the discriminator's weights."""
        if not self.watches:
            return state
        with torch.no_grad():
            named = self.networks["discriminator"].unpack(state["discriminator.weights"])
            return state | as_part(OBJECTIVE, self._of_each_model(self.objective.watch, state, named))

    def _of_each_model(self, function, state, named):
        """function(weights, memory), each with a leading axis where there are many models."""
        many = state["discriminator.weights"].dim() > 1
        return (torch.vmap(function) if many else function)(named, part(state, OBJECTIVE))

    def _own(self, state, h):
        """The objective's hyperparameters, with what it remembers in place of those that adapt."""
        own = scope(h)
        vars(own).update(part(state, OBJECTIVE))
        return own

    def _adapt(self, state, role, seen, own):
        return state | as_part(OBJECTIVE, self.objective.adapt(role, part(state, OBJECTIVE), seen, own))

    def _apply(self, role, weights, x):
        network = self.networks[role]
        return network(network.unpack(weights), x)

    def _summed(self, gradient):
        """The flat gradient (..., P) that the optimizer takes: the sum over processes, where there are several."""
        return gradient

    def _descend(self, state, role, h, loss_of):
        network, optimizer = self.networks[role], self.optimizers[role]
        moments = part(state, role)
        weights = moments.pop("weights")
        named = {name: w.detach().requires_grad_() for name, w in network.unpack(weights).items()}
        loss, seen = loss_of(named)
        # Models do not touch each other, so the gradient of the sum holds each model's own gradient.
        gradient = torch.autograd.grad(loss.sum() if loss.dim() else loss, list(named.values()))
        with torch.no_grad():
            gradient = self._summed(network.pack(dict(zip(named, gradient))))
            weights, moments = optimizer.update(weights, gradient, moments, scope(h, f"{role}_optimizer"))
        new = as_part(role, {"weights": weights, **moments})
        return state | new, {f"{role}_loss": loss.detach(), **{name: value.detach() for name, value in seen.items()}}


def check_objective(objective):
    if not isinstance(objective, Objective) or type(objective) is Objective:
        raise ValueError(f"objective = {objective!r}: expected an Objective such as GAN()")
