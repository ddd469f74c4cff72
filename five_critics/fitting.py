"""Critics that train while the generator stands still: most of chapter 3's experiments need no more."""
import torch

from ganlib import networks
from ganlib.objectives import wgan_gp

__all__ = ["between", "difference", "fit", "slope"]


def slope(f, x):
    """The length of f's gradient at each sample x (..., batch, d): (..., batch), differentiable in f's weights."""
    return (wgan_gp.squared_slope(f, x) + 1e-12).sqrt()


def between(real, made):
    """A random point on the straight line of each pair of samples (..., batch, d)."""
    return wgan_gp.between(real, made, torch.rand(real.shape[:-1]))


def difference(on_real, on_made):
    """Equation 3 without its penalty, of the critic's values (..., batch, 1)."""
    return (on_made - on_real).mean((-2, -1))


def fit(sample, steps, penalty=None, clip=None, at=between, excess=lambda s: s - 1, loss=difference):
    """Trains critics of three layers of 64 units, several at once, always from seed 0.

    Args:
        sample: of a number n, real and generated samples, (critics, n, d) each
        steps: updates of 256 samples, by RMSProp with a clip and by Adam without
        penalty: λ, one number or one for each critic; None leaves the penalty out
        clip: c, to which all weights are cut after each update; None leaves them alone
        at: of real and generated samples, the points at which the slope is paid for
        excess: of a slope, what is squared
        loss: of the values on real and generated samples, what is descended besides

    Returns:
        f, from points (critics, n, d) to values (critics, n, 1), and its weights (critics, size)
    """
    torch.manual_seed(0)
    real, made = sample(1)
    net = networks.Pure(networks.mlp(real.shape[-1], 1))
    u = torch.rand(len(real), net.size)
    w = net.initial(u) if clip is None else clip * (2 * u - 1)
    w.requires_grad_()

    def f(x):
        return net(net.unpack(w), x)

    optimizer = torch.optim.RMSprop([w], 1e-3) if clip else torch.optim.Adam([w], 1e-3, betas=(0.5, 0.9))
    for _ in range(steps):
        real, made = sample(256)
        cost = loss(f(real), f(made))
        if penalty is not None:
            cost = cost + penalty * excess(slope(f, at(real, made))).square().mean(-1)
        optimizer.zero_grad(), cost.sum().backward(), optimizer.step()
        if clip is not None:
            w.data.clamp_(-clip, clip)
    return f, w.detach()
