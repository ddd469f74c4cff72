"""A bench for training steps: it compares every gradient that an optimizer is given with the right one."""
import torch
from torch import nn

from ..checking import Wrong, cause, same

__all__ = []


class Bench:
    """Two small networks, a generator and a `critic` by its letter in the exercise, and their optimizers.

    `batch` holds the last samples drawn; `events` is what happened, in order: "x" and "z" drawn, "G" and critic updated.
    """
    critic = "D"

    def __init__(self):
        self.networks = {"G": nn.Linear(2, 2), self.critic: self.new_critic()}
        self.optimizers = {role: torch.optim.SGD(net.parameters(), lr=0.5) for role, net in self.networks.items()}
        for role, optimizer in self.optimizers.items():
            optimizer.register_step_pre_hook(lambda *_, role=role: self.compare(role))
        self.events, self.batch = "", {"x": torch.zeros(1, 2), "z": torch.zeros(1, 2)}
        self.held = dict.fromkeys(self.networks, 0)  # the gradients in both at the time of the last update of either

    def new_critic(self):
        """The critic at the start: samples (n, 2) -> (n, 1)."""
        return nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))

    def losses(self, f, real, fake):
        """For each role its right loss, and then the wrong ones as {what to say: loss}."""
        raise NotImplementedError

    def run(self, answer, *more):
        """Call `answer` with the networks, their optimizers and `more`; returns the updates it made, such as "DDDG"."""
        start = len(self.events)
        answer(*self.networks.values(), *self.optimizers.values(), *more)
        return "".join(event for event in self.events[start:] if event in self.networks)

    def prepare(self):
        """Draws the samples of one iteration; returns what a training step takes of them."""
        return self.draw("x"), self.draw("z")

    def judge_iterations(self, answer, k, *more):
        """Call `answer` for two iterations of Algorithm 1, with 3 critic updates in each; `k` is that number's name."""
        f = self.critic
        hints = {f"{f}G": f"Where does {k} come in?", f"{f}G" * 3: "The generator's update belongs after the loop."}
        for turn in (1, 2):  # what the first leaves behind shows in the second
            updates = self.run(answer, lambda: self.draw("x"), lambda: self.draw("z"), 3, *more)
            if updates != f"{f * 3}G":
                seen = f"With {k} = 3: expected the updates {f} {f} {f} G, got {' '.join(updates) or 'none'}."
                raise Wrong(f"{seen} {hints.get(updates, '')}".rstrip())
            drawn = self.events.count("x"), self.events.count("z")
            if drawn != (3 * turn, 4 * turn):
                raise Wrong(f"With {k} = 3, iteration {turn}: expected {3 * turn} batches of real samples and {4 * turn} of "
                            f"noise so far, got {drawn[0]} and {drawn[1]}. Every update has its own minibatch.")

    def judge_steps(self, answer, *more):
        """Call `answer` for two iterations, with `more` after what `prepare` gives: each must update D, then G."""
        for _ in range(2):  # what the first leaves behind shows in the second
            try:
                updates = self.run(answer, *self.prepare(), *more)
            except RuntimeError as error:
                if "second time" not in str(error):
                    raise
                raise Wrong("backward went through G twice, and the first time used the graph up. "
                            "Which of the two losses has any business in G?") from None
            if updates != self.critic + "G":
                raise Wrong(f"Expected the updates {self.critic} G, got {' '.join(updates) or 'none'}.")

    def draw(self, name):
        self.events += name
        self.batch[name] = torch.randn(16, 2) + (2 if name == "x" else 0)
        return self.batch[name]

    def gradients(self, role):
        """The gradient, flat, that `role` should have now, and those of its wrong losses by what to say of them."""
        net, fake = self.networks[role], self.networks["G"](self.batch["z"])
        right, wrong = self.losses(self.networks[self.critic], self.batch["x"], fake)[role]

        def gradient(loss):
            return flat(torch.autograd.grad(loss, list(net.parameters()), retain_graph=True))
        return gradient(right), {text: gradient(loss) for text, loss in wrong.items()}

    def compare(self, role):
        self.events += role
        grads = {r: flat(torch.zeros_like(w) if w.grad is None else w.grad for w in net.parameters())
                 for r, net in self.networks.items()}
        with torch.enable_grad():
            wanted, others = self.gradients(role)
        got = grads[role]
        mistakes = {f"It holds older gradients too: another backward has left them in {role}'s weights.":
                    wanted + self.held[role],
                    "It is the gradient of a sum over the batch, not of a mean.": 16 * wanted,
                    f"The sign is turned: this update makes {role}'s loss larger.": -wanted}
        if role == "G":
            mistakes["No gradient arrived. Where is the way from the generator's loss to its weights cut?"] = 0
        self.held = grads
        if not same(got, wanted):
            lengths = f"expected a gradient of length {wanted.norm():.4g}, got {got.norm():.4g}"
            text = cause(got, wanted, mistakes | others, "It belongs to another loss, or was changed before the step.")
            raise Wrong(f"Update of {role}: {lengths}.\n{text}")


def flat(tensors):
    return torch.cat([t.flatten() for t in tensors]).double()
