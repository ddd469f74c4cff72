"""Every objective compiled against eager, 50 iterations in double precision: `python benchmarks/compiled.py`.

Compiling costs 10 to 30 s an objective, so the tests compile two objectives and trace the others; this compiles all.
Prints the largest difference in any weight, moment or memory, relative to numbers of size 1.
"""
import torch

from ganlib import Step, data, networks
from ganlib.compiled import Compiled
from ganlib.hyperparameters import numbers
from ganlib.objectives import ALL
from ganlib.step import ROLES

RING, ITERATIONS, BATCH, LATENT = data.ring(), 50, 16, 2


def trained(step, h):
    """The state after all iterations, two discriminator updates in each; the draws depend on nothing."""
    random = torch.Generator().manual_seed(0)
    draw = {"normal": torch.randn, "uniform": torch.rand}
    wanted = step.random_inputs(BATCH, LATENT)
    state = step.initial_state({role: torch.rand(step.networks[role].size, generator=random, dtype=torch.float64)
                                for role in ROLES}, h)
    for _ in range(ITERATIONS):
        real = [data.draw(RING, BATCH, random).double() for _ in range(2)]
        draws = [{name: draw[kind](shape, generator=random, dtype=torch.float64) for name, (kind, shape) in wanted.items()}
                 for _ in range(3)]
        state, _ = step(state, real, draws, h)
    return state


def main():
    torch.manual_seed(0)
    for name, kind in ALL.items():
        objective = kind()
        pair = networks.generator(RING, LATENT, 16, 1), networks.discriminator(RING, objective.network, 16, 1, code=3)
        h = {n: torch.tensor(value, dtype=torch.float64) for n, value in numbers(objective).items()}
        eager, compiled = (trained(how(objective, *pair), h) for how in (Step, Compiled))
        apart = [torch.where(compiled[n] == value, 0, (compiled[n] - value).abs() / value.abs().clamp(min=1)).max()
                 for n, value in eager.items()]  # equal infinities are no distance apart
        print(f"{name:15s} {torch.stack(apart).max():.1e}", flush=True)


if __name__ == "__main__":
    main()
