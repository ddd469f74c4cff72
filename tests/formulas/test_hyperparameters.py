"""Hyperparameters: what may be set, what is refused and with which words, and how they reach a step as tensors."""
import math
import re
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest
import torch

from ganlib import GAN, WGAN, WGANGP
from ganlib.hyperparameters import Validated, as_tensors, choice, declared, hyper, numbers, scope, with_values
from ganlib.objectives import ALL
from ganlib.optimizers import SGD, Adam, RMSProp


@dataclass(frozen=True)
class Owner(Validated):
    rate: float = hyper(0.5, low=0.5, high=1.0, least=0.25, most=2.0, doc="a number")
    count: int = hyper(3, low=2, high=4, least=1, most=5, doc="a whole number")
    share: float = hyper(0.5, low=0.1, high=0.9, most=1, open=True, doc="a number below 1")
    any: float = hyper(0.5, low=-1.0, high=1.0, doc="any number")
    kind: str = choice("a", options=("a", "b"), doc="a name")
    inner: Adam = Adam(beta1=0.5)
    plain: object = None


@pytest.mark.parametrize("good", [dict(rate=0.25), dict(rate=2.0), dict(rate=1), dict(count=1), dict(count=5),
                                  dict(share=0), dict(share=1 - 1e-7), dict(any=-1e38), dict(any=1e38), dict(kind="b")])
def test_both_ends_of_what_is_allowed_and_every_option_are_taken(good):
    owner = Owner(**good)
    for name, value in good.items():
        assert getattr(owner, name) == value


@pytest.mark.parametrize("bad, message", [
    (dict(rate=0.2499), "Owner.rate = 0.2499: expected a number from 0.25 to 2"),
    (dict(rate=2.0001), "Owner.rate = 2.0001: expected a number from 0.25 to 2"),
    (dict(rate=-1.0), "Owner.rate = -1.0: expected a number from 0.25 to 2"),
    (dict(rate=math.nan), "Owner.rate = nan: expected a number from 0.25 to 2"),
    (dict(rate=math.inf), "Owner.rate = inf: expected a number from 0.25 to 2"),
    (dict(rate="0.5"), "Owner.rate = '0.5': expected a number from 0.25 to 2"),
    (dict(rate=True), "Owner.rate = True: expected a number from 0.25 to 2"),
    (dict(rate=None), "Owner.rate = None: expected a number from 0.25 to 2"),
    (dict(count=0), "Owner.count = 0: expected a whole number from 1 to 5"),
    (dict(count=1.5), "Owner.count = 1.5: expected a whole number from 1 to 5"),
    (dict(count=3.0), "Owner.count = 3.0: expected a whole number from 1 to 5"),
    (dict(share=1.0), "Owner.share = 1.0: expected a number from 0 to below 1"),
    (dict(share=1 - 1e-9), "Owner.share = 0.999999999: expected a number from 0 to below 1"),  # 1 as a float32
    (dict(any=1e39), "Owner.any = 1e+39: expected a number"), (dict(any=-math.inf), "Owner.any = -inf: expected a number"),
    (dict(kind="c"), "Owner.kind = 'c': expected one of 'a', 'b'"),
    (dict(kind=None), "Owner.kind = None: expected one of 'a', 'b'"),
    (dict(kind=["a"]), "Owner.kind = ['a']: expected one of 'a', 'b'"),
])
def test_a_bad_value_is_refused_with_its_name_value_and_range(bad, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        Owner(**bad)
    with pytest.raises(ValueError, match=re.escape(message)):
        replace(Owner(), **bad)


@pytest.mark.parametrize("make, message", [
    (lambda: GAN(discriminator_steps=0), "GAN.discriminator_steps = 0: expected a whole number of at least 1"),
    (lambda: GAN(discriminator_steps=1.5), "GAN.discriminator_steps = 1.5: expected a whole number of at least 1"),
    (lambda: GAN(loss="hinge"), "GAN.loss = 'hinge': expected one of 'non_saturating', 'minimax'"),
    (lambda: GAN(generator_optimizer="Adam"), "GAN.generator_optimizer = 'Adam': expected an Optimizer"),
    (lambda: GAN(discriminator_optimizer=Adam), "GAN.discriminator_optimizer = <class"),
    (lambda: Adam(learning_rate=-1e-3), "Adam.learning_rate = -0.001: expected a number from 0"),
    (lambda: WGAN(clip=-1e-9), "WGAN.clip = -1e-09: expected a number from 0"),
    (lambda: Adam(beta1=1.0), "Adam.beta1 = 1.0: expected a number from 0 to below 1"),
    (lambda: Adam(beta2=-0.1), "Adam.beta2 = -0.1: expected a number from 0 to below 1"),
    (lambda: RMSProp(decay=1), "RMSProp.decay = 1: expected a number from 0 to below 1"),
    (lambda: SGD(momentum=1.0), "SGD.momentum = 1.0: expected a number from 0 to below 1"),
])
def test_objectives_and_optimizers_refuse_what_is_out_of_range(make, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        make()


def test_a_slider_is_a_suggestion():
    """What mathematics allows is allowed, however far from where it is worth trying."""
    assert (WGAN(clip=20.0).clip, WGANGP(penalty=0).penalty, Adam(0.0).learning_rate) == (20.0, 0, 0.0)
    assert GAN(discriminator_steps=1000).discriminator_steps == 1000


def test_what_is_declared_comes_back_flat_with_dotted_names_and_values():
    assert {name: value for name, (_, value) in declared(Owner(rate=1.0)).items()} == {
        "rate": 1.0, "count": 3, "share": 0.5, "any": 0.5, "kind": "a", "inner.learning_rate": 1e-3,
        "inner.beta1": 0.5, "inner.beta2": 0.999}
    assert list(declared(Owner(plain=Owner(rate=2.0)))) == [
        "rate", "count", "share", "any", "kind", *(f"inner.{n}" for n in ("learning_rate", "beta1", "beta2")),
        "plain.rate", "plain.count", "plain.share", "plain.any", "plain.kind",
        *(f"plain.inner.{n}" for n in ("learning_rate", "beta1", "beta2"))]
    assert list(declared(GAN()))[:2] == ["discriminator_steps", "discriminator_optimizer.learning_rate"]


def test_only_numbers_become_arguments_of_a_step():
    assert numbers(Owner()) == {"rate": 0.5, "count": 3, "share": 0.5, "any": 0.5, "inner.learning_rate": 1e-3,
                                "inner.beta1": 0.5, "inner.beta2": 0.999}


def test_a_default_that_is_whole_declares_a_whole_number():
    kinds = {name: getattr(what, "integer", None) for name, (what, _) in declared(Owner()).items()}
    assert kinds["count"] is True and kinds["rate"] is False


@pytest.mark.parametrize("name", ALL)
def test_every_objective_has_defaults_within_range_and_says_what_each_hyperparameter_means(name):
    for field, (what, value) in declared(ALL[name]()).items():
        what.check(field, value)
        assert len(what.doc) > 5, f"{name}: {field} has no explanation"


def test_hyperparameters_cannot_be_changed_behind_the_check():
    with pytest.raises(FrozenInstanceError):
        GAN().discriminator_steps = 0


def test_a_scope_holds_one_level_of_names_only():
    values = {"margin": 1, "a.rate": 2, "a.beta": 3, "a.b.rate": 4, "ab.rate": 5}
    assert vars(scope(values)) == {"margin": 1}
    assert vars(scope(values, "a")) == {"rate": 2, "beta": 3}
    assert vars(scope(values, "a.b")) == {"rate": 4}


def test_values_become_float32_tensors_with_one_value_a_model_if_given():
    tensors = as_tensors({"k": 3, "rate": [0.1, 0.2]})
    assert tensors["k"].dtype == tensors["rate"].dtype == torch.float32
    assert tensors["k"].shape == () and tensors["rate"].shape == (2,)


def test_values_are_replaced_by_dotted_name_and_the_rest_stays():
    gan = with_values(GAN(), {"discriminator_steps": 3, "generator_optimizer.learning_rate": 0.5, "loss": "minimax"})
    assert gan == GAN(discriminator_steps=3, loss="minimax", generator_optimizer=Adam(0.5, beta1=0.5))
    with pytest.raises(ValueError, match="clip: expected one of discriminator_steps, .*loss"):
        with_values(GAN(), {"clip": 1.0})
    with pytest.raises(ValueError, match="Adam.learning_rate = -1: expected"):
        with_values(GAN(), {"generator_optimizer.learning_rate": -1})


@pytest.mark.parametrize("kind", ALL.values())
def test_an_objective_on_points_has_its_toy_settings_and_then_the_changes(kind):
    usual = {name: value for name, (_, value) in declared(kind()).items()}
    found = {name: value for name, (_, value) in declared(kind.on_points(discriminator_steps=9)).items()}
    assert found == usual | kind.toy | {"discriminator_steps": 9}
