"""Berthelot, Schumm & Metz (2017), BEGAN: Boundary Equilibrium Generative Adversarial Networks, arXiv 1703.10717."""
from dataclasses import dataclass

from ..hyperparameters import choice, hyper
from ..optimizers import Adam, Optimizer
from .ebgan import energy
from .objective import Objective, Shown


@dataclass(frozen=True)
class BEGAN(Objective):
    """L_D = L(x) - κ L(G(z)), L_G = L(G(z)), κ <- κ + λ_κ (γ L(x) - L(G(z))), kept in [0, 1]   (section 3.4).

    L is the autoencoder's mean absolute error (section 3.1 with η = 1, as the authors' code has it) or mean square error
    (η = 2). The paper's k_t is called κ here, since k counts discriminator updates. κ holds E L(G(z)) at γ E L(x): a
    smaller γ asks for generated samples closer to what the autoencoder knows, and gives less diversity.

    The paper updates both networks at once; here they alternate, as everywhere in this book. κ moves after the
    generator's update, by L(x) from the discriminator's last update and L(G(z)) from the generator's own.
    """
    gamma: float = hyper(0.5, low=0.0, high=1.0, symbol="γ", doc="diversity ratio: E L(G(z)) / E L(x) at the equilibrium")
    balance: float = hyper(0.0, low=0.0, high=1.0, most=1, symbol="κ", doc="weight of the generated samples' error, adapted")
    balance_rate: float = hyper(1e-3, low=1e-5, high=1.0, log=True, symbol="λ_κ", doc="step of the balance κ")
    energy: str = choice("mean_absolute", options=("mean_absolute", "mean_square"),
                         doc="how the reconstruction error is reduced to a number")
    discriminator_optimizer: Optimizer = Adam(1e-4)
    generator_optimizer: Optimizer = Adam(1e-4)

    network = "autoencoder"
    shown = Shown("L(x): reconstruction error", low=0.0, slider="gamma", called={
        "gamma": "diversity ratio", "energy_real": "error, real", "energy_fake": "error, generated"},
                  ends=("D looks at real samples", "D looks at generated ones too"),
                  derived={"ratio": "energy_fake / energy_real"},
                  sentence="κ is {balance}; the errors' ratio is {ratio}, γ asks for {gamma}.", curves={
        "reconstruction error": ("energy_real", "energy_fake", "convergence"), "balance κ": ("balance",)})

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures the mean errors `energy_real` and `energy_fake`, the `balance` κ, and the paper's global measure of
        `convergence`, L(x) + |γ L(x) - L(G(z))|."""
        on_real, on_fake = (energy(f, x, self.energy)[0].mean(-1) for x in (real, fake))
        return on_real - h.balance * on_fake, {
            "energy_real": on_real, "energy_fake": on_fake, "balance": h.balance.expand(on_real.shape),
            "convergence": on_real + (h.gamma * on_real - on_fake).abs()}

    def generator_loss(self, f, fake, h, draws):
        return energy(f, fake, self.energy)[0].mean(-1), {}

    def memory(self, h):
        return {"balance": h.balance, "energy_real": 0 * h.balance}

    def adapt(self, role, memory, measured, h):
        if role == "discriminator":
            return memory | {"energy_real": measured["energy_real"]}
        moved = memory["balance"] + h.balance_rate * (h.gamma * memory["energy_real"] - measured["generator_loss"])
        return memory | {"balance": moved.clamp(0, 1)}

    def value(self, f, x):
        """The reconstruction error of x, from 0."""
        return energy(f, x, self.energy)[0]
