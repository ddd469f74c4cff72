"""The keystone: one training step as pure functions of (state, samples, draws, hyperparameters).

The same functions run eagerly, for many models at once (a leading axis on everything), and, exported, in the reader's
browser. They draw no random numbers and change nothing in place.

The state is a flat dict of tensors: for each of the two networks its `weights` (..., P) and its optimizer's moments,
under dotted names such as "generator.weights" or "discriminator.mean".
"""
import torch

from .hyperparameters import scope
from .networks import Pure
from .objectives import Objective

ROLES = ("generator", "discriminator")


class Step:
    """The two updates that alternate in GAN training, for one objective and one pair of networks.

    Args:
        objective: an `Objective`
        generator: module, z (batch, latent) -> samples (batch, ...)
        discriminator: module, samples (batch, ...) -> (batch, 1)
    """

    def __init__(self, objective, generator, discriminator):
        if not isinstance(objective, Objective):
            raise ValueError(f"objective = {objective!r}: expected an Objective such as GAN()")
        self.objective = objective
        self.networks = {"generator": Pure(generator), "discriminator": Pure(discriminator)}
        self.optimizers = {"generator": objective.generator_optimizer, "discriminator": objective.discriminator_optimizer}

    def initial_state(self, uniform):
        """The state before the first step, from uniform draws {"generator": (..., P_g), "discriminator": (..., P_d)}."""
        return self.state_from({role: self.networks[role].initial(uniform[role]) for role in ROLES})

    def state_from(self, weights):
        """The state before the first step, from given weights {"generator": (..., P_g), "discriminator": (..., P_d)}."""
        state = {}
        for role in ROLES:
            moments = self.optimizers[role].moments(weights[role])
            state |= {f"{role}.{name}": value for name, value in {"weights": weights[role], **moments}.items()}
        return state

    def sample(self, state, z):
        """Generated samples G(z) from z (..., n, latent)."""
        return self._apply("generator", state["generator.weights"], z)

    def value(self, state, x):
        """What the objective shows of the discriminator at samples x (..., n, features): (..., n)."""
        return self.objective.value(self._apply("discriminator", state["discriminator.weights"], x))

    def discriminator_step(self, state, real, draws, h):
        """One discriminator update on real samples (..., batch, ...) and generated ones from draws["z"].

        Returns:
            the new state, and what was measured before the update, each of shape (...,)
        """
        with torch.no_grad():
            fake = self.sample(state, draws["z"])
        critic, own = self.networks["discriminator"], scope(h)
        return self._descend(state, "discriminator", h, lambda weights: self.objective.discriminator_loss(
            lambda x: critic(weights, x), real, fake, own))

    def generator_step(self, state, draws, h):
        """One generator update through the discriminator as it is, from draws["z"]. Returns as `discriminator_step`."""
        critic, generator, own = self.networks["discriminator"], self.networks["generator"], scope(h)
        frozen = critic.unpack(state["discriminator.weights"])
        return self._descend(state, "generator", h, lambda weights: self.objective.generator_loss(
            lambda x: critic(frozen, x), generator(weights, draws["z"]), own))

    def __call__(self, state, real, draws, h):
        """One full iteration (Algorithm 1 of the GAN paper): k discriminator updates, then one generator update.

        Args:
            real: k batches, a sequence of (..., batch, ...)
            draws: k + 1 dicts of draws, {"z": (..., batch, latent)}; the last is the generator's
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

    def _apply(self, role, weights, x):
        network = self.networks[role]
        return network(network.unpack(weights), x)

    def _descend(self, state, role, h, loss_of):
        network, optimizer = self.networks[role], self.optimizers[role]
        weights = state[f"{role}.weights"]
        named = {name: w.detach().requires_grad_() for name, w in network.unpack(weights).items()}
        loss, seen = loss_of(named)
        # Models do not touch each other, so the gradient of the sum holds each model's own gradient.
        gradient = torch.autograd.grad(loss.sum() if loss.dim() else loss, list(named.values()))
        moments = {name.partition(".")[2]: value for name, value in state.items() if name.startswith(role + ".")}
        del moments["weights"]
        with torch.no_grad():
            weights, moments = optimizer.update(weights, network.pack(dict(zip(named, gradient))), moments,
                                                scope(h, f"{role}_optimizer"))
        new = {f"{role}.{name}": value for name, value in {"weights": weights, **moments}.items()}
        return state | new, {f"{role}_loss": loss.detach(), **{name: value.detach() for name, value in seen.items()}}
