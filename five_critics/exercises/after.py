"""Chapter 8: what an answer must satisfy."""
import torch
from torch.nn.functional import normalize, softplus

from ..checking import exercise, expect, several

__all__ = []


@exercise("after.1", "How fast two numbers leave each other")
def largest_eigenvalue(answer):
    for step, drive in ((0.2, 0.5), (1.0, 1.0), (0.5, 2.0)):
        matrix = torch.tensor([[1.0, step * drive], [-step * drive, 1.0]], dtype=torch.float64)
        wanted = torch.linalg.eigvals(matrix).abs().max()
        expect(f"The largest absolute value for η = {step:g} and c = {drive:g}", answer(step, drive), wanted, {
            "These are the eigenvalues of the flow. A step adds the identity.": step * drive,
            "The eigenvalues are 1 ± i η c: an absolute value adds squares.": 1 + step * drive,
            "This is its square.": 1 + (step * drive) ** 2,
            "This is for alternating updates.": 1.0})
    return "It is above 1 for every step size: simultaneous updates leave the middle, the slower the smaller the step is."


@exercise("after.2", "The weight at which the circling ends")
def critical_weight(answer):
    for drive in (0.5, 1.0, 3.0):
        expect(f"The least γ without circling, for c = {drive:g}", answer(drive), 2 * drive, {
            "Complete the square again: the root is that of γ² − 4 c².": 4 * drive ** 2,
            "There the eigenvalues still have an imaginary part: the root is that of γ² − 4 c².": drive,
            "Under the root stands γ² − 4 c², so γ grows like c and not like its square.": drive ** 2})
        flow = torch.tensor([[0.0, drive], [-drive, -2 * drive]], dtype=torch.float64)
        assert torch.linalg.eigvals(flow).imag.abs().max() < 1e-6
    return "For the losses of a classifier c = 1/2, and γ = 1 is the weight from which the path no longer turns."


@exercise("after.3", "Find the bug: a penalty that punishes the wrong slope")
def r1(answer):
    real = torch.randn(7, 2, dtype=torch.float64)
    for weight in (1.0, 10.0):
        a, b = torch.randn(2, 2, dtype=torch.float64), torch.randn(2, dtype=torch.float64)
        a = a + a.T

        def f(x, a=a, b=b):
            return (x @ a * x).sum(-1, keepdim=True) / 2 + (x @ b)[:, None]
        slope = real @ a + b
        squares = slope.square().sum(1).mean()
        expect(f"R1 of a quadratic f at seven points, with γ = {weight:g}", answer(f, real, weight), weight / 2 * squares, {
            "This draws slopes to 1, as WGAN-GP does. R1 draws them to 0.":
            weight / 2 * (slope.norm(dim=1) - 1).square().mean(),
            "The γ/2 of the paper is missing a half.": weight * squares,
            "The norm is not squared: it has a corner at slope 0, which is where R1 wants to rest.":
            weight / 2 * slope.norm(dim=1).mean(),
            "A sum over the batch depends on its size.": weight / 2 * slope.square().sum(),
            "The mean slope is not the mean of the squares: slopes of opposite signs would cancel.":
            weight / 2 * slope.mean(0).square().sum()})
    return "At p = q the best D has no slope at all, and only a penalty whose least is at 0 lets it be so."


@exercise("after.4", "Find the bug: pairs that are no pairs")
def relativistic(answer):
    for n in (5, 8):
        real, fake = 2 * torch.randn(n, 1, dtype=torch.float64), 2 * torch.randn(n, 1, dtype=torch.float64)
        wanted = softplus(fake - real).mean()
        expect(f"D's loss on {n} pairs", answer(real, fake), wanted, {
            "The means are compared, and then the softplus is taken. Each pair has a softplus of its own.":
            softplus(fake.mean() - real.mean()),
            "This is G's loss. D's grows where the generated sample is above the real one.": softplus(real - fake).mean(),
            "These are all pairs of the batch: shape (n,) against (n, 1) broadcasts.":
            softplus(fake - real.T).mean(),
            "This is the loss of 2014, which judges each sample alone.": (softplus(-real) + softplus(fake)).mean()})
    return "A sample is judged beside another one, so that a generator cannot leave a mode alone without losing its pairs."


@exercise("after.5", "Find the bug: a norm that is too large")
def normalised(answer):
    for rows, columns in ((5, 3), (4, 6)):
        matrix = torch.randn(rows, columns, dtype=torch.float64)
        u = normalize(torch.ones(rows, dtype=torch.float64), dim=0)
        for _ in range(500):
            v = normalize(matrix.T @ u, dim=0)
            u = normalize(matrix @ v, dim=0)
        singular = torch.linalg.svdvals(matrix)
        got = answer(matrix, u)
        expect(f"W / σ(W) for a matrix {rows} × {columns}, with u at its best", got, matrix / singular[0], {
            "This is the norm of all singular values together. σ is the largest one.": matrix / singular.norm(),
            "These are the largest row sums, another norm.": matrix / matrix.abs().sum(1).max(),
            "It is the largest entry that is 1 now.": matrix / matrix.abs().max(),
            "The largest singular value is still σ, or σ squared: divide by it once.": matrix / singular[0] ** 2})
    return "Divided by the larger norm every layer would have slopes far below 1, and the more so the wider it is."


@exercise("after.6", "One round of the power iteration")
def one_round(answer):
    for rows, columns in ((4, 3), (2, 6)):
        matrix, u = torch.randn(rows, columns, dtype=torch.float64), torch.randn(rows, dtype=torch.float64)
        u = normalize(u, dim=0)
        sigma, new = several(answer(matrix, u), 2, "two things, σ and the new u")
        v = normalize(matrix.T @ u, dim=0)
        expect(f"The new u, for a matrix {rows} × {columns}", new, normalize(matrix @ v, dim=0), {
            "u has no length of its own: divide by its norm.": matrix @ v,
            "This is the old u.": u,
            "v must have length 1 too, before W is applied to it.": matrix @ (matrix.T @ u)})
        expect("σ", sigma, (matrix @ v).norm(), {
            "This is with the old u: after W there and back the new one is nearer.": u @ matrix @ v,
            "σ is a length, this is its square.": (matrix @ v).square().sum(),
            "This is the norm of W itself.": matrix.norm()})
    matrix, u = torch.diag(torch.tensor([3.0, 1.0], dtype=torch.float64)), torch.tensor([0.6, 0.8], dtype=torch.float64)
    for _ in range(30):
        sigma, u = answer(matrix, u)
    return f"Thirty rounds from anywhere find the 3 of diag(3, 1): {float(sigma):.6f}."
