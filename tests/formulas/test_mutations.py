"""Mistakes seen in public GAN code, each made in ours, and the test that catches it.

A mistake is a change in the text of one of ganlib's files. The changed file is compiled, and the code of its functions
takes the place of the code of ganlib's own, so that it is at work wherever they are used. Then the test must fail.
"""
import importlib
from itertools import product
from pathlib import Path
from types import FunctionType
from typing import NamedTuple

import pytest
import test_objectives as every
import test_objectives_began as began
import test_objectives_ebgan as ebgan
import test_objectives_gan as gan
import test_objectives_least_squares as least_squares
import test_objectives_magan as magan
import test_objectives_vgan as vgan
import test_objectives_wgan as wgan
import test_objectives_wgan_gp as wgan_gp
import test_optimizers as optimizers


class Mistake(NamedTuple):
    what: str
    file: str  # a module of ganlib
    changes: dict[str, str]  # text that occurs once in it: what stands there instead
    caught_by: FunctionType


MISTAKES = [
    # GAN
    Mistake("minimax named non-saturating", "objectives.gan",
            {'if loss == "minimax"': 'if loss == "non_saturating"'},
            gan.test_non_saturating_generator_descends_the_mean_of_minus_log_d),
    Mistake("a sigmoid before a loss that takes logits", "objectives.gan",
            {"softplus(-on_real).mean(-1) + softplus(on_fake)":
             "softplus(-on_real.sigmoid()).mean(-1) + softplus(on_fake.sigmoid())"},
            gan.test_the_discriminator_descends_minus_the_value_of_equation_1),
    Mistake("log(1 - sigmoid(l)) as printed", "objectives.gan",
            {"return -softplus(on_fake).mean(-1)": "return (1 - torch.sigmoid(on_fake)).log().mean(-1)"},
            gan.test_a_surely_rejected_sample_keeps_its_digits_in_float32),
    Mistake("labels of real and generated samples exchanged", "objectives.gan",
            {"softplus(-on_real).mean(-1) + softplus(on_fake)": "softplus(on_real).mean(-1) + softplus(-on_fake)"},
            gan.test_value_at_the_optimal_discriminator_is_minus_log_four_plus_twice_jensen_shannon),
    Mistake("the generator's gradient cut in its loss", "objectives.gan",
            {'against_classifier(column("f(fake)", f(fake))': 'against_classifier(column("f(fake)", f(fake.detach()))'},
            gan.test_gradients_of_the_generators_loss_agree_with_finite_differences),

    # The step
    Mistake("generated samples not detached for the discriminator", "step",
            {"with torch.no_grad():\n            fake =": "with torch.enable_grad():\n            fake ="},
            every.test_generated_samples_come_to_the_discriminator_without_the_generators_graph),
    Mistake("the generator's gradient cut by detach in the step", "step",
            {'generator(weights, draws["z"])': 'generator(weights, draws["z"]).detach()'},
            every.test_the_generator_descends_its_loss_through_the_discriminator),
    Mistake("clipping before the step", "step",
            {'state["discriminator.weights"] = self.objective.constrain(state["discriminator.weights"], own)\n': "pass\n",
             'state, seen = self._descend(watched, "discriminator"':
             'state, seen = self._descend(watched | {"discriminator.weights": self.objective.constrain('
             'watched["discriminator.weights"], own)}, "discriminator"'},
            wgan.test_every_weight_is_clipped_after_the_step_biases_too),
    Mistake("clipping left out", "step",
            {'= self.objective.constrain(state["discriminator.weights"], own)': '= state["discriminator.weights"]'},
            wgan.test_every_weight_is_clipped_after_the_step_biases_too),

    # WGAN
    Mistake("the sign of WGAN's critic loss", "objectives.wgan",
            {"return -estimate, {": "return estimate, {"}, wgan.test_losses_by_hand),
    Mistake("the sign of WGAN's generator loss", "objectives.wgan",
            {"return -column(": "return column("}, wgan.test_losses_by_hand),
    Mistake("weights clipped above only", "objectives.wgan",
            {"torch.minimum(torch.maximum(weights, -c), c)": "torch.minimum(weights, c)"},
            wgan.test_clipping_by_hand_for_one_model_and_for_models_with_a_c_each),
    Mistake("the estimate is the distance of the means", "objectives.wgan",
            {'column("f(real)", f(real)).mean(-1) - column("f(fake)", f(fake)).mean(-1)':
             '(column("", f(real.mean(0, keepdim=True))) - column("", f(fake.mean(0, keepdim=True)))).mean(-1)'},
            wgan.test_w1_is_the_supremum_over_all_1_lipschitz_critics_on_a_line),

    # WGAN-GP
    Mistake("epsilon drawn once a batch", "objectives.wgan_gp",
            {'("uniform", (batch,))': '("uniform", (1,))'},
            wgan_gp.test_the_step_draws_one_epsilon_a_sample_and_each_its_own),
    Mistake("one epsilon used for the whole batch", "objectives.wgan_gp",
            {"epsilon = epsilon[(...,)": "epsilon = epsilon[..., :1].expand(epsilon.shape)[(...,)"},
            wgan_gp.test_one_epsilon_a_sample_is_the_same_in_every_pixel),
    Mistake("epsilon drawn for each pixel", "objectives.wgan_gp",
            {"epsilon = epsilon[(...,) + (None,) * (real.dim() - epsilon.dim())]": "epsilon = torch.rand_like(real)"},
            wgan_gp.test_one_epsilon_a_sample_is_the_same_in_every_pixel),
    Mistake("the gradient's norm over the channels only", "objectives.wgan_gp",
            {"gradient.flatten(output.dim()).square().sum(-1)":
             "gradient.square().sum(output.dim()).flatten(output.dim() - 1)"},
            wgan_gp.test_a_linear_critic_pays_for_the_length_of_its_slope_whatever_the_shape),
    Mistake("the gradient's norm over the whole batch", "objectives.wgan_gp",
            {"gradient.flatten(output.dim()).square().sum(-1)": "gradient.square().sum().expand(output.shape)"},
            wgan_gp.test_each_sample_pays_for_its_own_slope_only),
    Mistake("the mean square of the gradient instead of its norm", "objectives.wgan_gp",
            {"gradient.flatten(output.dim()).square().sum(-1)": "gradient.flatten(output.dim()).square().mean(-1)"},
            wgan_gp.test_a_critic_of_slope_1_pays_nothing),
    Mistake("the penalty on a sigmoid's output", "objectives.wgan_gp",
            {'output = column("f(x)", f(x))': 'output = column("f(x)", f(x).sigmoid())'}, wgan_gp.test_two_sided_by_hand),
    Mistake("create_graph missing", "objectives.wgan_gp",
            {"create_graph=True": "create_graph=False"},
            wgan_gp.test_the_penalty_reaches_the_critics_weights_by_finite_differences),
    Mistake("the penalty without the square root", "objectives.wgan_gp",
            {"(squared_slope(f, x) + 1e-12).sqrt()": "squared_slope(f, x)"}, wgan_gp.test_two_sided_by_hand),
    Mistake("the square root of 0 without an epsilon", "objectives.wgan_gp",
            {"(squared_slope(f, x) + 1e-12).sqrt()": "squared_slope(f, x).sqrt()"},
            wgan_gp.test_a_critic_without_slope_has_a_finite_gradient),
    Mistake("λ on the estimate instead of the penalty", "objectives.wgan_gp",
            {"-estimate + h.penalty * term": "-h.penalty * estimate + term"},
            wgan_gp.test_the_gradient_of_a_linear_critic_by_hand),
    Mistake("the penalty's sign", "objectives.wgan_gp",
            {"-estimate + h.penalty * term": "-estimate - h.penalty * term"}, wgan_gp.test_two_sided_by_hand),
    Mistake("slopes drawn to 0 instead of 1", "objectives.wgan_gp",
            {"else slope - 1": "else slope"}, wgan_gp.test_a_critic_of_slope_1_pays_nothing),
    Mistake("one side named two", "objectives.wgan_gp",
            {'if self.sides == "one"': 'if self.sides == "two"'}, wgan_gp.test_one_side_forgives_slopes_below_1_by_hand),

    # EBGAN
    Mistake("the hinge on the batch's mean energy", "objectives.ebgan",
            {"(margin[..., None] - on_fake).relu().mean(-1)": "(margin - on_fake.mean(-1)).relu()"},
            ebgan.test_the_hinge_is_taken_sample_by_sample),
    Mistake("no hinge", "objectives.ebgan",
            {"(margin[..., None] - on_fake).relu().mean(-1)": "(margin[..., None] - on_fake).mean(-1)"},
            ebgan.test_the_hinge_is_taken_sample_by_sample),
    Mistake("the generator's gradient through the reconstruction only", "objectives.ebgan",
            {"(reconstruction - x).flatten": "(reconstruction - x.detach()).flatten"},
            ebgan.test_the_generators_gradient_flows_through_both_places_of_x),
    Mistake("a sum of squares named norm", "objectives.ebgan",
            {"(e.square().sum(-1) + 1e-12).sqrt()": "e.square().sum(-1)"}, ebgan.test_energy_by_hand),
    Mistake("the norm of a whole batch", "objectives.ebgan",
            {".flatten(code.dim() - 1)": ".flatten(code.dim() - 1).norm(dim=-2, keepdim=True).expand(*code.shape[:-1], -1)"},
            ebgan.test_energies_are_those_of_a_loop),
    Mistake("pulling-away with the cosine unsquared", "objectives.ebgan",
            {"(unit @ unit.transpose(-1, -2)).square().sum": "(unit @ unit.transpose(-1, -2)).sum"},
            ebgan.test_pulling_away_by_hand),
    Mistake("pulling-away with the diagonal kept", "objectives.ebgan",
            {"(all_pairs - with_itself) / (n * (n - 1))": "all_pairs / (n * n)"},
            ebgan.test_pulling_away_lies_between_orthogonal_and_parallel_codes),
    Mistake("pulling-away normalised by the whole matrix's L1 norm", "objectives.ebgan",
            {"code / (code.square().sum(-1, keepdim=True) + 1e-24).sqrt()": "code / code.abs().sum((-1, -2), keepdim=True)"},
            ebgan.test_pulling_away_is_blind_to_the_length_of_each_row_and_to_their_order),
    Mistake("pulling-away by distance instead of cosine", "objectives.ebgan",
            {"(unit @ unit.transpose(-1, -2)).square()": "(code[..., :, None, :] - code[..., None, :, :]).square().sum(-1)"},
            ebgan.test_pulling_away_is_blind_to_the_length_of_each_row_and_to_their_order),
    Mistake("pulling-away in the discriminator's loss too", "objectives.ebgan",
            {"return hinge_loss(f, real, fake, h.margin, self.energy)":
             "loss, seen = hinge_loss(f, real, fake, h.margin, self.energy); "
             "return loss + h.pulling_away * pulling_away(energy(f, fake, self.energy)[1]), seen"},
            ebgan.test_only_the_generators_loss_has_the_pulling_away_term),

    # VGAN
    Mistake("the KL over real samples only", "objectives.vgan",
            {"kl = (kl_real.mean(-1) + kl_fake.mean(-1)) / 2": "kl = kl_real.mean(-1)"},
            vgan.test_discriminator_loss_by_hand),
    Mistake("the KL of the two halves added", "objectives.vgan",
            {"kl = (kl_real.mean(-1) + kl_fake.mean(-1)) / 2": "kl = kl_real.mean(-1) + kl_fake.mean(-1)"},
            vgan.test_discriminator_loss_by_hand),
    Mistake("the KL's mean over the units", "objectives.vgan",
            {"- log_variance).sum(-1) / 2": "- log_variance).mean(-1) / 2"}, vgan.test_kl_by_hand),
    Mistake("log σ taken for log σ²", "objectives.vgan",
            {"log_variance.exp() - 1 - log_variance": "(2 * log_variance).exp() - 1 - 2 * log_variance"},
            vgan.test_kl_by_hand),
    Mistake("σ through a sigmoid", "networks",
            {"(log_variance / 2).exp() * noise": "torch.sigmoid(log_variance) * noise"},
            vgan.test_the_network_samples_from_the_distribution_whose_kl_is_counted),
    Mistake("σ = exp(log σ²)", "networks",
            {"(log_variance / 2).exp() * noise": "log_variance.exp() * noise"},
            vgan.test_the_network_samples_from_the_distribution_whose_kl_is_counted),
    Mistake("β below 0", "objectives.vgan",
            {"h.information)).relu()}": "h.information))}"}, vgan.test_beta_follows_dual_ascent_and_never_falls_below_0),
    Mistake("the sign of β's step", "objectives.vgan",
            {'memory["beta"] + h.beta_rate': 'memory["beta"] - h.beta_rate'}, vgan.test_one_dual_step_by_hand),
    Mistake("the generator sees a sampled code where the mean was asked for", "objectives.vgan",
            {'if self.code == "sample"': 'if self.code == "mean"'}, vgan.test_the_mean_ignores_the_noise),
    Mistake("the KL always in the generator's loss", "objectives.vgan",
            {"h.generator_kl * h.beta * kl": "h.beta * kl"},
            vgan.test_the_kl_enters_the_generators_loss_by_its_share_of_beta),
    Mistake("R1 at generated samples", "objectives.vgan",
            {"[0], real).mean(-1)": "[0], fake).mean(-1)"}, vgan.test_r1_by_hand_at_real_samples_only),
    Mistake("one noise for both halves", "objectives.vgan",
            {'encoded(f, fake, draws["noise_fake"])': 'encoded(f, fake, draws["noise_real"])'},
            vgan.test_the_noise_of_each_half_is_its_own),

    # MAGAN, BEGAN, least squares
    Mistake("a margin that grows", "objectives.magan",
            {'ended & (real < m["margin"]) & (real < fake)': "ended & (real < fake)"}, magan.test_the_margin_by_hand),
    Mistake("a margin that shrinks while generated samples get better", "objectives.magan",
            {'(m["fake_before"] <= fake)': '(m["fake_before"] >= fake)'}, magan.test_the_margin_by_hand),
    Mistake("energies summed over epochs", "objectives.magan",
            {"torch.where(ended, 0.0, m[name])": "m[name]"}, magan.test_each_epoch_starts_from_nothing),
    Mistake("the sign of κ's step", "objectives.began",
            {'memory["balance"] + h.balance_rate': 'memory["balance"] - h.balance_rate'}, began.test_the_balance_by_hand),
    Mistake("κ out of [0, 1]", "objectives.began",
            {"moved.clamp(0, 1)": "moved"}, began.test_the_balance_by_hand),
    Mistake("γ on the generated samples", "objectives.began",
            {'h.gamma * memory["energy_real"] - measured["generator_loss"]':
             'memory["energy_real"] - h.gamma * measured["generator_loss"]'},
            began.test_the_balance_by_hand),
    Mistake("targets of real and generated samples exchanged", "objectives.least_squares",
            {"on_real - h.real_target": "on_real - h.fake_target", "on_fake - h.fake_target": "on_fake - h.real_target"},
            least_squares.test_the_best_discriminator_is_the_mixture_of_the_targets),
    Mistake("the half left out", "objectives.least_squares",
            {"return (real_term + fake_term) / 2, {}": "return real_term + fake_term, {}"},
            least_squares.test_losses_by_hand),

    # Optimizers
    Mistake("Adam without the mean's bias correction", "optimizers",
            {"(h.learning_rate / (1 - h.beta1 ** updates))": "(h.learning_rate * (updates > 0))"},
            optimizers.test_sixty_steps_are_those_of_torch_optim),
    Mistake("Adam without the square's bias correction", "optimizers",
            {"(1 - h.beta2 ** updates).sqrt()": "(1 - 0 * updates).sqrt()"},
            optimizers.test_sixty_steps_are_those_of_torch_optim),
    Mistake("RMSProp's epsilon under the root", "optimizers",
            {"gradient / (square.sqrt() + self.eps), {": "gradient / (square + self.eps).sqrt(), {"},
            optimizers.test_sixty_steps_are_those_of_torch_optim),
]


def functions(namespace):
    """{name: function} of a module's own functions, methods, and functions in dicts."""
    found = {}
    for name, value in namespace.items():
        if isinstance(value, FunctionType) and value.__module__ == namespace["__name__"]:
            found[name] = value
        elif isinstance(value, dict) and name != "__builtins__":
            found |= {f"{name}[{key!r}]": f for key, f in value.items() if isinstance(f, FunctionType)}
        elif isinstance(value, type) and value.__module__ == namespace["__name__"]:
            found |= {f"{name}.{method}": f for method, f in vars(value).items() if isinstance(f, FunctionType)}
    return found


def make(mistake, monkeypatch):
    """Put the mistake to work until the test ends. It must be in the text once, and change a function."""
    module = importlib.import_module(f"ganlib.{mistake.file}")
    text = Path(module.__file__).read_text(encoding="utf-8")
    for old, new in mistake.changes.items():
        assert text.count(old) == 1 and old.count("\n") == new.count("\n"), old
        text = text.replace(old, new)
    changed = {"__name__": module.__name__, "__package__": module.__package__}
    exec(compile(text, module.__file__, "exec"), changed)
    ours, theirs = functions(vars(module)), functions(changed)
    assert ours.keys() == theirs.keys()
    different = [name for name in ours if ours[name].__code__ != theirs[name].__code__]
    assert different
    for name in different:
        monkeypatch.setattr(ours[name], "__code__", theirs[name].__code__)


def calls(test):
    """The arguments of every case of a parametrized test."""
    cases = [{}]
    for mark in getattr(test, "pytestmark", []):
        names, values = [name.strip() for name in mark.args[0].split(",")], mark.args[1]
        cases = [case | dict(zip(names, value if len(names) > 1 else [value])) for case, value in product(cases, values)]
    return cases


def fails(test):
    """Whether any case does: by an assert, or by what autograd says of a gradient. A badly written mistake's NameError does
    not count."""
    for case in calls(test):
        try:
            test(**case)
        except (AssertionError, RuntimeError):  # GradcheckError is one too
            return True
    return False


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.what)
def test_the_mistake_is_caught(mistake, monkeypatch):
    make(mistake, monkeypatch)
    assert fails(mistake.caught_by)


def test_without_a_mistake_nothing_is_caught():
    for test in {mistake.caught_by for mistake in MISTAKES}:
        assert not fails(test), test.__name__
