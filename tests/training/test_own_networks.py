"""Networks of one's own: they start from their own weights, come back as modules, and are pure functions, which is tried."""
import copy
import io
import re
import threading
import warnings
from math import nan

import pytest
import torch
from torch import nn
from torch.nn.utils import parameters_to_vector

import ganlib
from ganlib import EBGAN, GAN, VGAN, WGANGP, data, image_networks, networks, sweep
from ganlib.networks import mlp

QUIET = {"progress": False, "batch_size": 16}


def own(*layers):
    return nn.Sequential(nn.Linear(2, 8), *(layers or [nn.ReLU()]), nn.Linear(8, 2))


class Sequence(nn.Module):
    """What no initialisation is known for: a recurrent layer, a bare parameter, and one that nothing but forward reads."""

    def __init__(self):
        super().__init__()
        self.lstm, self.out, self.scale = nn.LSTM(1, 8, batch_first=True), nn.Linear(8, 2), nn.Parameter(torch.ones(()))

    def forward(self, z):
        return self.out(self.lstm(z[..., None])[0][:, -1]) * self.scale


class Embedded(nn.Module):
    def __init__(self, **options):
        super().__init__()
        self.table, self.inner, self.out = nn.Embedding(2, 8, **options), nn.Linear(2, 8), nn.Linear(8, 2)

    def forward(self, z):
        return self.out(self.table((z[:, 0] > 0).long()) + self.inner(z))


LAYERS = {
    "PReLU": lambda: own(nn.PReLU()),
    "affine instance norm": lambda: own(nn.Unflatten(-1, (2, 4)), nn.InstanceNorm1d(2, affine=True), nn.Flatten()),
    "LSTM and a parameter": Sequence,
    "weight norm": lambda: nn.Sequential(nn.utils.parametrizations.weight_norm(nn.Linear(2, 8)), nn.Tanh(), nn.Linear(8, 2)),
    "spectral norm, fixed": lambda: nn.Sequential(nn.utils.parametrizations.spectral_norm(nn.Linear(2, 2))).eval(),
    "batch norm, fixed": lambda: own(nn.BatchNorm1d(8)).eval(),
    "dropout, switched off": lambda: own(nn.Dropout(0.5)).eval(),
    "double precision": lambda: own().double(),
    "attention": lambda: nn.Sequential(nn.Linear(2, 8), nn.Unflatten(1, (1, 8)), nn.Flatten(), nn.Unflatten(1, (2, 4)),
                                       nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0, batch_first=True), nn.Flatten(),
                                       nn.Linear(8, 2)),
    "embedding": Embedded,
    "half precision, a layer": lambda: own(nn.Linear(8, 8).half()),
    "a constant buffer": lambda: own(WithBuffer()),
    "a builder's with changed weights": lambda: changed(mlp(2, 2, 8, 1)),
    "a builder's with an unknown layer": lambda: mlp(2, 2, 8, 1, activation=nn.PReLU),
}


class WithBuffer(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("shift", torch.full((8,), 0.5, dtype=torch.float64))

    def forward(self, x):
        return torch.relu(x + self.shift)


def changed(module, value=0.02):
    nn.init.constant_(module[-1].weight, value)
    return module


@pytest.mark.parametrize("make", LAYERS.values(), ids=LAYERS)
def test_any_layer_starts_from_its_own_weights_and_the_trained_module_is_taken_away(make):
    torch.manual_seed(0)
    module = make()
    before, z = copy.deepcopy(module.state_dict()), torch.randn(5, 2)
    run = ganlib.start(GAN(), "ring", generator=module, batch_size=16)
    with torch.no_grad():
        torch.testing.assert_close(run.generate(z), copy.deepcopy(module).float()(z))
    run.advance(3, progress=False)
    assert all(torch.equal(value, module.state_dict()[name]) for name, value in before.items())  # a copy is trained
    trained = run.generator
    assert type(trained) is type(module) and trained.training == module.training
    with torch.no_grad():
        torch.testing.assert_close(trained(z), run.generate(z))
    learned = [not torch.equal(a, b.float()) for a, b in zip(trained.parameters(), module.parameters())]
    assert any(learned)
    file = io.BytesIO()
    torch.save(trained.state_dict(), file)
    file.seek(0)
    again = make().float()
    again.load_state_dict(torch.load(file))
    with torch.no_grad():
        torch.testing.assert_close(again(z), run.generate(z))
    on = ganlib.start(GAN(), "ring", generator=trained, discriminator=run.discriminator, batch_size=16)
    torch.testing.assert_close(on.state["generator.weights"], run.state["generator.weights"])  # fine-tuning starts there
    trained.requires_grad_(False).zero_grad()
    assert run.state["generator.weights"].isfinite().all()


def test_what_is_frozen_stays_frozen():
    module = own()
    module[0].requires_grad_(False)
    run = ganlib.train(GAN(), "ring", steps=5, generator=module, **QUIET)
    trained = run.generator
    assert torch.equal(trained[0].weight, module[0].weight) and not trained[0].weight.requires_grad
    assert not torch.equal(trained[2].weight, module[2].weight)
    module[0].weight.zero_()  # the run's is its own
    torch.testing.assert_close(run.generator[0].weight, trained[0].weight)


BUILT = {"mlp": lambda: mlp(2, 2, 8, 1), "generator": lambda: networks.generator(data.ring(), 2, 8, 1),
         "marked": lambda: networks.from_seed(own())}


@pytest.mark.parametrize("make", BUILT.values(), ids=BUILT)
def test_what_the_package_builds_starts_from_the_runs_seed(make):
    runs = []
    for process in (0, 1):
        torch.manual_seed(process)
        runs.append(ganlib.start(GAN(), "ring", generator=make(), seed=3).state["generator.weights"])
    assert torch.equal(*runs)
    assert not torch.equal(runs[0], ganlib.start(GAN(), "ring", generator=make(), seed=4).state["generator.weights"])
    together = ganlib.start(GAN(), "ring", generator=make(), seed=[3, 4]).state["generator.weights"]
    torch.testing.assert_close(together[0], runs[0])


@pytest.mark.parametrize("kind", networks.KINDS)
def test_discriminators_and_image_networks_are_the_runs_to_draw_too(kind):
    digits = data.digits()
    for module in (networks.discriminator(digits, kind), image_networks.discriminator(digits, kind, width=4)):
        assert networks.is_from_seed(module) and networks.is_from_seed(copy.deepcopy(module))
        with torch.no_grad():
            next(module.parameters()).mul_(2)
        assert not networks.is_from_seed(module)
    assert networks.is_from_seed(image_networks.generator(digits, width=4))


def test_own_weights_are_the_same_for_all_models_and_refuse_many_seeds():
    module = own()
    run = sweep(WGANGP(), "ring", steps=2, penalty=[1.0, 10.0], generator=module, **QUIET)
    start = ganlib.start(WGANGP(), "ring", generator=module, batch_size=16, seed=[5, 5]).state["generator.weights"]
    assert torch.equal(start[0], start[1]) and torch.equal(start[0], parameters_to_vector(module.parameters()))
    first, second = run.generator
    assert not torch.equal(first[0].weight, second[0].weight)
    with pytest.raises(ValueError, match=r"seed = \[0, 1\]: the generator starts from its own weights.*networks.from_seed"):
        ganlib.start(GAN(), "ring", generator=module, seed=[0, 1])
    with pytest.raises(ValueError, match="module has a PReLU with weights: no initialisation is known for it"):
        networks.from_seed(nn.PReLU())


class Noisy(nn.Module):
    def __init__(self, draw):
        super().__init__()
        self.linear, self.draw = nn.Linear(2, 2), draw

    def forward(self, x):
        return self.linear(x) + self.draw(x)


class Function(nn.Module):
    """y = W x + b, and then a function of y and x."""

    def __init__(self, function, outputs=2, **parts):
        super().__init__()
        self.linear, self.function = nn.Linear(2, outputs), function
        for name, part in parts.items():
            setattr(self, name, part)

    def forward(self, x):
        return self.function(self.linear(x), x)


class Counting(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear, self.calls = nn.Linear(2, 2), 0

    def forward(self, x):
        self.calls += 1
        return self.linear(x) * self.calls


class Clipping(nn.Linear):
    def forward(self, x):
        with torch.no_grad():
            self.weight.clamp_(-0.01, 0.01)
        return super().forward(x)


class Turning(nn.Linear):
    def __init__(self):
        super().__init__(2, 2)
        self.register_buffer("turn", torch.full((2,), 1j))


class InAList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2)]


def hooked():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = nn.Sequential(nn.utils.weight_norm(nn.Linear(2, 2)))
    module(torch.zeros(1, 2))
    return module


PRIVATE = torch.Generator().manual_seed(0)
BAD = {
    "running averages": (lambda: own(nn.BatchNorm1d(8)), r"generator.1 \(BatchNorm1d\) changes its buffers running_mean"),
    "dropout": (lambda: own(nn.Dropout(0.5)), r"generator.1 \(Dropout\) draws random numbers.*module.eval\(\)"),
    "another dropout": (lambda: own(nn.Unflatten(-1, (2, 4)), nn.FeatureAlphaDropout(), nn.Flatten()),
                        r"generator.2 \(FeatureAlphaDropout\) draws random numbers"),
    "randomised ReLU": (lambda: own(nn.RReLU()), r"generator.1 \(RReLU\) draws random numbers"),
    "attention with dropout": (lambda: nn.TransformerEncoderLayer(2, 1, 4), "draws random numbers"),
    "randn_like": (lambda: Noisy(torch.randn_like), r"generator \(Noisy\) draws random numbers"),
    "NumPy's": (lambda: Noisy(lambda x: float(__import__("numpy").random.rand())), "draws random numbers"),
    "Python's": (lambda: Noisy(lambda x: __import__("random").random()), "draws random numbers"),
    "a generator's": (lambda: Noisy(lambda x: torch.rand(1, generator=PRIVATE)), "gives another output for the same input"),
    "its weights": (lambda: Clipping(2, 2), "changes its weights when it is called"),
    "its input": (lambda: nn.Sequential(nn.ReLU(inplace=True), nn.Linear(2, 2)), "changes its input in place when it is"),
    "complex buffers": (Turning, "has complex weights"),
    "layers in a list": (InAList, "without weights that train.*nn.ModuleList and nn.ModuleDict hold them"),
    "a lock": (lambda: Function(lambda y, x: y, lock=threading.Lock()), "generator cannot be copied: "),
    "weights alone": (lambda: mlp(2, 2).state_dict(), "generator = .*expected a torch.nn.Module"),
    "memory": (Counting, "gives another output for the same input when it is called again"),
    "spectral norm": (lambda: nn.Sequential(nn.utils.parametrizations.spectral_norm(nn.Linear(2, 2))),
                      r"\(_SpectralNorm\) keeps its estimate.*fix it with module.eval\(\).*matrix_norm"),
    "a hook's weights": (hooked, "generator cannot be copied.*Use torch.nn.utils.parametrizations"),
    "a text": (lambda: "mlp", "generator = 'mlp': expected a torch.nn.Module"),
    "a function": (lambda: lambda z: z, "generator = .*expected a torch.nn.Module"),
    "a class": (lambda: nn.Linear, "generator = .*expected a torch.nn.Module"),
    "no weights": (nn.Identity, "generator is a Identity without weights that train"),
    "all frozen": (lambda: own().requires_grad_(False), "without weights that train"),
    "lazy": (lambda: nn.LazyLinear(2), "generator has lazy layers.*call it once"),
    "tied": (lambda: tied(), "generator uses one weight in two places"),
    "complex": (lambda: nn.Linear(2, 2, dtype=torch.complex64), "generator has complex weights"),
    "meta": (lambda: nn.Linear(2, 2, device="meta"), "generator has weights on the device 'meta'"),
    "scripted": (lambda: torch.jit.script(nn.Linear(2, 2)), "generator holds a RecursiveScriptModule: expected the module"),
    "compiled": (lambda: torch.compile(nn.Linear(2, 2)), "generator holds a OptimizedModule: expected the module that"),
    "parallel": (lambda: nn.DataParallel(nn.Linear(2, 2)), "generator holds a DataParallel: expected the module that"),
    "an old hook": (lambda: nn.Sequential(nn.utils.spectral_norm(nn.Linear(2, 2))).eval(), "cannot be copied, as it holds"),
    "detached": (lambda: Function(lambda y, x: y.detach()), "generator's output does not depend on its weights"),
    "unused": (lambda: Function(lambda y, x: y, extra=nn.Linear(2, 2)), "generator's weight 'extra.weight' has no part in"),
    "sparse gradients": (lambda: Embedded(sparse=True), "generator's weight 'table.weight' has a sparse gradient"),
    "NaN": (lambda: changed(own(), nan), "generator gives NaN or infinity with the weights that it starts from"),
    "double": (lambda: Function(lambda y, x: y.double()), "makes samples of torch.float64: expected torch.float32"),
    "a list": (lambda: Function(lambda y, x: y.tolist()), "generator makes samples of shape list: expected the data's"),
    "a part of the batch": (lambda: Function(lambda y, x: y[:1]), "generator makes 1 samples of 4 z: expected as many"),
    "another size": (lambda: nn.Linear(3, 2), r"generator does not take z of shape \(batch, 2\)"),
    "several outputs": (lambda: nn.GRU(2, 2), "generator makes samples of shape tuple: expected the data's"),
}


def tied():
    module = mlp(2, 2, 2, 1)
    module[2].weight = module[0].weight
    return module


@pytest.mark.parametrize("make, message", BAD.values(), ids=BAD)
def test_what_is_no_pure_function_is_refused_with_the_layer_and_the_reason(make, message):
    module, other = make(), mlp(2, 1, 8, 1)
    state = torch.get_rng_state()
    with pytest.raises(ValueError, match=message):
        ganlib.start(GAN(), "ring", generator=module, discriminator=other)
    assert torch.equal(torch.get_rng_state(), state)
    if isinstance(module, nn.Module):
        assert not module._forward_hooks


@pytest.mark.parametrize("function, message", [
    (lambda y, x: y.tolist(), r"discriminator gives \[\[.*: expected tensors of floating-point numbers"),
    (lambda y, x: y.long(), "(?s)discriminator gives .*: expected tensors of floating-point numbers"),
    (lambda y, x: y * nan, "discriminator gives NaN or infinity"),
    (lambda y, x: {"value": y}, r"f\(x\) has shape dict: expected \(..., batch, 1\)"),
    (lambda y, x: y[..., None, None], r"discriminator gives values of shape \(4, 1, 1\) for 4 samples: expected"),
    (lambda y, x: y + x.mul_(1).sum(1, keepdim=True), "changes its input in place when it is called"),
    (lambda y, x: 0 * y.detach() + 1, "discriminator's output does not depend on its weights"),
])
def test_a_discriminator_from_which_nothing_can_be_learned_is_refused(function, message):
    with pytest.raises(ValueError, match=message):
        ganlib.start(GAN(), "ring", discriminator=Function(function, 1))
    blind = nn.Sequential(Blind(), nn.Linear(2, 1))
    for objective in (GAN(), WGANGP()):
        with pytest.raises(ValueError, match="discriminator's output does not depend on its samples"):
            ganlib.start(objective, "ring", discriminator=blind)


def test_a_sigmoid_before_losses_that_take_any_number_is_told():
    sigmoid = nn.Sequential(mlp(2, 1, 8, 2), nn.Sigmoid())
    bottleneck = networks.Bottleneck(nn.Linear(2, 4), nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()), 2)
    for objective in (GAN(), WGANGP(), ganlib.R3GAN(), VGAN()):
        with pytest.warns(UserWarning, match=f"gives numbers from 0 to 1.*{type(objective).__name__} take any"):
            ganlib.start(objective, "ring", discriminator=bottleneck if objective.network == "bottleneck" else sigmoid)
    by_chance = mlp(2, 1, 8, 2)
    with torch.no_grad():
        by_chance[-1].weight.mul_(1e-3)
        by_chance[-1].bias.fill_(0.5)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ganlib.start(ganlib.LeastSquares(), "ring", discriminator=sigmoid)
        for module in (by_chance, nn.Sequential(by_chance, nn.ReLU())):
            ganlib.start(GAN(), "ring", discriminator=module)


class Blind(nn.Module):
    def forward(self, x):
        return torch.ones_like(x)


def test_batch_normalisation_is_allowed_where_it_breaks_nothing():
    def batch(outputs):
        return nn.Sequential(nn.Linear(2, 8), nn.BatchNorm1d(8, track_running_stats=False), nn.ReLU(), nn.Linear(8, outputs))
    run = ganlib.train(WGANGP(), "ring", steps=2, generator=batch(2), **QUIET)
    assert run.coupled and "each sample depends on the others in its batch" in repr(run)
    assert not torch.allclose(run.sample(20)[:5], run.sample(5), atol=1e-4)
    assert not ganlib.start(GAN(), "ring").coupled
    ganlib.train(GAN(), "ring", steps=2, discriminator=batch(1), **QUIET)
    norm = nn.BatchNorm1d(8, affine=False, track_running_stats=False)
    standardised = nn.Sequential(nn.Linear(2, 8), norm, nn.Linear(8, 1))
    bottleneck = networks.Bottleneck(batch(4), nn.Linear(2, 1), 2)
    for objective, module in ((WGANGP(), batch(1)), (WGANGP(), standardised), (VGAN(penalty="r1"), bottleneck)):
        with pytest.raises(ValueError, match="discriminator couples the samples of a batch.*slope at each sample by itself"):
            ganlib.start(objective, "ring", discriminator=module)
    ganlib.start(VGAN(), "ring", discriminator=bottleneck)


def test_a_network_that_cannot_be_many_is_told_so():
    class Branching(nn.Linear):
        def forward(self, x):
            return super().forward(x) if x.sum() > 0 else super().forward(2 * x)
    module = Branching(2, 2)
    ganlib.train(GAN(), "ring", steps=2, generator=module, **QUIET)
    with pytest.raises(ValueError, match=r"several models at once \(torch.vmap\): train one after the other"):
        ganlib.start(GAN(), "ring", generator=module, seed=[0, 0])


@pytest.mark.parametrize("bad, message", [
    (dict(inputs=2.5), "inputs = 2.5: expected a whole number"),
    (dict(outputs="2"), "outputs = '2': expected a whole number"),
    (dict(activation="relu"), "activation = 'relu': expected a class of modules"),
    (dict(activation=nn.ReLU()), re.escape("activation = ReLU(): expected a class of modules")),
    (dict(last="tanh"), "last = 'tanh': expected a module"), (dict(width=2.5), "width = 2.5: expected"),
    (dict(activation=int), "activation = <class 'int'>: expected a class of modules"),
    (dict(width=10**7), r"a network with layers of \[2, 10000000, .* would take .* GB"),
    (dict(inputs=[]), r"inputs = \(\): expected at least one size"), (dict(outputs=(2, None)), "outputs = None: expected"),
])
def test_a_perceptron_of_no_size_or_kind_is_refused(bad, message):
    with pytest.raises(ValueError, match=message):
        mlp(**{"inputs": 2, "outputs": 2, **bad})


def test_an_autoencoder_of_ones_own_keeps_its_weights():
    module = networks.Autoencoder(nn.Linear(2, 1), nn.Linear(1, 2))
    run = ganlib.start(EBGAN(), "ring", discriminator=module)
    assert torch.equal(run.state["discriminator.weights"], parameters_to_vector(module.parameters()))
