"""Each update rule against its counterpart in torch.optim, over many steps: Adam's first step is blind to scale."""
from types import SimpleNamespace

import pytest
import torch

from ganlib.optimizers import SGD, Adam, RMSProp

STEPS, SIZE = 60, 24
# (rule, what torch.optim takes for these hyperparameters, several settings)
RULES = {
    "SGD": (SGD, lambda w, h: torch.optim.SGD([w], lr=h["learning_rate"], momentum=h["momentum"]),
            [dict(learning_rate=0.1, momentum=0.0), dict(learning_rate=1.0, momentum=0.9),
             dict(learning_rate=1e-4, momentum=0.999)]),
    "RMSProp": (RMSProp, lambda w, h: torch.optim.RMSprop([w], lr=h["learning_rate"], alpha=h["decay"]),
                [dict(learning_rate=5e-5, decay=0.99), dict(learning_rate=1.0, decay=0.0),
                 dict(learning_rate=1e-2, decay=0.9999)]),
    "Adam": (Adam, lambda w, h: torch.optim.Adam([w], lr=h["learning_rate"], betas=(h["beta1"], h["beta2"])),
             [dict(learning_rate=1e-3, beta1=0.9, beta2=0.999), dict(learning_rate=1e-4, beta1=0.0, beta2=0.9),
              dict(learning_rate=1.0, beta1=0.5, beta2=0.0)]),
}
CASES = [(name, setting) for name, (_, _, settings) in RULES.items() for setting in settings]


def gradients():
    """(STEPS, SIZE): ten orders of magnitude, signs that change, and a weight whose gradient is always 0."""
    random = torch.Generator().manual_seed(1)
    size = 10.0 ** torch.linspace(-8, 2, SIZE, dtype=torch.float64)
    gradient = torch.randn(STEPS, SIZE, generator=random, dtype=torch.float64) * size
    gradient[:, SIZE // 2] = 0
    gradient[::3] *= 0.01  # the scale changes from step to step as well
    return gradient


def with_torch(make, setting):
    """The weights after every step of torch's own optimizer: (STEPS, SIZE)."""
    weights = torch.linspace(-1, 1, SIZE, dtype=torch.float64).requires_grad_()
    optimizer, path = make(weights, setting), []
    for gradient in gradients():
        weights.grad = gradient.clone()
        optimizer.step()
        path.append(weights.detach().clone())
    return torch.stack(path)


def with_rule(rule, settings, models=()):
    """The weights after every step of ours: (STEPS, *models, SIZE)."""
    h = SimpleNamespace(**{name: torch.tensor(value, dtype=torch.float64) for name, value in settings.items()})
    weights = torch.linspace(-1, 1, SIZE, dtype=torch.float64).expand(*models, SIZE)
    moments, path = rule().moments(weights), []
    for gradient in gradients():
        weights, moments = rule().update(weights, gradient.expand(*models, SIZE), moments, h)
        path.append(weights)
    return torch.stack(path)


@pytest.mark.parametrize("name, setting", CASES)
def test_sixty_steps_are_those_of_torch_optim(name, setting):
    rule, make, _ = RULES[name]
    torch.testing.assert_close(with_rule(rule, setting), with_torch(make, setting), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name", RULES)
def test_models_side_by_side_each_follow_their_own_hyperparameters(name):
    rule, make, settings = RULES[name]
    together = {key: [setting[key] for setting in settings] for key in settings[0]}
    path = with_rule(rule, together, models=(3,))
    for i, setting in enumerate(settings):
        torch.testing.assert_close(path[:, i], with_torch(make, setting), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name", RULES)
def test_defaults_are_what_the_class_says(name):
    rule, make, _ = RULES[name]
    default = {field: getattr(rule(), field) for field in rule.__dataclass_fields__}
    torch.testing.assert_close(with_rule(rule, default), with_torch(make, default), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name, setting", CASES)
def test_an_update_changes_nothing_in_place(name, setting):
    rule = RULES[name][0]()
    h = SimpleNamespace(**{key: torch.tensor(value) for key, value in setting.items()})
    weights, gradient = torch.ones(SIZE), torch.ones(SIZE)
    moments = rule.moments(weights)
    _, moments = rule.update(weights, gradient, moments, h)
    before = {key: value.clone() for key, value in moments.items()}
    rule.update(weights, gradient, moments, h)
    assert torch.equal(weights, torch.ones(SIZE)) and torch.equal(gradient, torch.ones(SIZE))
    assert all(torch.equal(moments[key], value) for key, value in before.items())


@pytest.mark.parametrize("name, setting", CASES)
def test_a_weight_without_gradient_stays_where_it_is(name, setting):
    path = with_rule(RULES[name][0], setting)[:, SIZE // 2]
    assert torch.equal(path, path[0].expand(STEPS))


def test_float32_hyperparameters_cost_adam_less_than_one_part_in_ten_thousand():
    """In float32, 1 - 0.999 is off by 1e-5 of itself, and so are the first steps; torch.optim does it in double."""
    _, make, [setting, *_] = RULES["Adam"]
    h = SimpleNamespace(**{name: torch.tensor(value) for name, value in setting.items()})
    ours = torch.zeros(SIZE)
    theirs = torch.zeros(SIZE, requires_grad=True)
    moments, optimizer = Adam().moments(ours), make(theirs, setting)
    for gradient in gradients().float():
        ours, moments = Adam().update(ours, gradient, moments, h)
        theirs.grad = gradient.clone()
        optimizer.step()
    torch.testing.assert_close(ours, theirs.detach(), rtol=1e-4, atol=1e-7)
