"""Mistakes in the step, the optimizers, random numbers, first weights, the loop and its files."""
import test_draws as draws
import test_networks as networks
import test_objectives as every
import test_objectives_after as after
import test_objectives_began as began
import test_objectives_ebgan as ebgan
import test_objectives_wgan as wgan
import test_optimizers as optimizers
import test_resume as resume
import test_settings as settings
import test_step as step
import test_train as train

# What it is; the module of ganlib; text that occurs once in it: what stands there instead; the test that must fail.
MISTAKES = [
    # The step
    ("generated samples not detached for the discriminator", "step",
     {"with torch.no_grad():\n            fake =": "with torch.enable_grad():\n            fake ="},
     every.test_generated_samples_come_to_the_discriminator_without_the_generators_graph),
    ("the generator's gradient cut by detach in the step", "step",
     {'generator(weights, draws["z"])': 'generator(weights, draws["z"]).detach()'},
     every.test_the_generator_descends_its_loss_through_the_discriminator),
    ("clipping before the step", "step",
     {'state["discriminator.weights"] = self.objective.constrain(state["discriminator.weights"], own)\n': "pass\n",
      'state, seen = self._descend(watched, "discriminator"':
      'state, seen = self._descend(watched | {"discriminator.weights": self.objective.constrain('
      'watched["discriminator.weights"], own)}, "discriminator"'},
     wgan.test_every_weight_is_clipped_after_the_step_biases_too),
    ("clipping left out", "step",
     {'= self.objective.constrain(state["discriminator.weights"], own)': '= state["discriminator.weights"]'},
     wgan.test_every_weight_is_clipped_after_the_step_biases_too),
    ("every discriminator update on the first draws", "step",
     {"zip(real, draws[:-1], strict=True)": "zip(real, [draws[0]] * len(real), strict=True)"},
     step.test_eager_is_algorithm_1),
    ("the generator on the discriminator's draws", "step",
     {"self.generator_step(state, draws[-1], h)": "self.generator_step(state, draws[0], h)"},
     step.test_eager_is_algorithm_1),
    ("one optimizer's numbers for both networks", "step",
     {'scope(h, f"{role}_optimizer")': 'scope(h, "generator_optimizer")'}, step.test_eager_is_algorithm_1),
    ("nothing adapts at the discriminator's update", "step",
     {'return self._adapt(state, "discriminator", seen, own), seen': "return state, seen"},
     ebgan.test_the_margin_shrinks_at_each_discriminator_update_and_at_no_other),
    ("nothing adapts at the generator's update", "step",
     {'return self._adapt(state, "generator", seen, own), seen': "return state, seen"},
     began.test_in_training_the_balance_follows_the_errors_that_were_measured),
    ("what adapts stays without effect", "step", {"vars(own).update(part(state, OBJECTIVE))": "pass"},
     ebgan.test_the_margin_shrinks_at_each_discriminator_update_and_at_no_other),
    ("the sum of slopes for their length", "step",
     {"return gradient.square().sum(-1).sqrt()": "return gradient.abs().sum(-1)"},
     step.test_slope_and_descent_are_those_of_finite_differences),
    ("arrows uphill", "step", {"return -samples.shape[-2] * gradient": "return samples.shape[-2] * gradient"},
     step.test_slope_and_descent_are_those_of_finite_differences),

    # Optimizers
    ("Adam without the mean's bias correction", "optimizers",
     {"(h.learning_rate / (1 - h.beta1 ** updates))": "(h.learning_rate * (updates > 0))"},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("Adam without the square's bias correction", "optimizers",
     {"(1 - h.beta2 ** updates).sqrt()": "(1 - 0 * updates).sqrt()"}, optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("RMSProp's epsilon under the root", "optimizers",
     {"gradient / (square.sqrt() + self.eps), {": "gradient / (square + self.eps).sqrt(), {"},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("momentum as a mean", "optimizers",
     {'moments["velocity"] + gradient': 'moments["velocity"] + (1 - h.momentum[..., None]) * gradient'},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("RMSProp's square as a sum", "optimizers",
     {'decay * moments["square"] + (1 - decay) * gradient * gradient': 'decay * moments["square"] + gradient * gradient'},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("Adam's mean as a sum", "optimizers",
     {'beta1 * moments["mean"] + (1 - beta1) * gradient': 'beta1 * moments["mean"] + gradient'},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("β₁ for β₂", "optimizers",
     {'beta2 * moments["square"] + (1 - beta2) * gradient * gradient':
      'beta1 * moments["square"] + (1 - beta1) * gradient * gradient'},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("Adam's epsilon before the bias correction", "optimizers",
     {"(square.sqrt() / root + self.eps)": "((square.sqrt() + self.eps) / root)"},
     optimizers.test_sixty_steps_are_those_of_torch_optim),
    ("updates counted twice", "optimizers", {'updates = moments["updates"] + 1': 'updates = moments["updates"] + 2'},
     optimizers.test_sixty_steps_are_those_of_torch_optim),

    # Random numbers
    ("the first model's draws for all", "draws",
     {"torch.stack([drawn[i] for i in self.models])": "torch.stack([drawn[0] for _ in self.models])"},
     draws.test_each_model_draws_what_its_seed_draws_alone),
    ("a generator a model, not a seed", "draws",
     {"self.models = [different.index(s) for s in seeds]": "self.models = list(range(len(seeds)))"},
     draws.test_each_model_draws_what_its_seed_draws_alone),
    ("the other network's draws", "draws",
     {'return real, draws[role == "generator"]': 'return real, draws[role != "generator"]'},
     draws.test_an_update_of_one_network_has_its_part_of_an_iterations_draws),
    ("a pair's real half from the discriminator's batch", "draws",
     {'draws[-1]["real"] = self.real(data, batch_size)': 'draws[-1]["real"] = real[-1]'},
     after.test_the_generators_real_batch_is_another_one_and_is_drawn_by_who_pairs_alone),
    ("a bit lost", "draws", {"(words >> 8).astype(np.float32) / 2**24": "(words >> 9).astype(np.float32) / 2**24"},
     draws.test_what_is_made_of_a_word),
    ("a quarter for the half", "draws", {"+ 0.5) / 2**32": "+ 0.25) / 2**32"}, draws.test_what_is_made_of_a_word),
    ("Threefry's groups counted from 0", "draws",
     {"np.uint32(group + 1)": "np.uint32(group)"}, draws.test_published_answers),
    ("Threefry with half of its rotations", "draws", {"ROTATIONS[group % 2]": "ROTATIONS[0]"}, draws.test_published_answers),
    ("a stream that goes on from its block's beginning", "draws",
     {"at = self.drawn - start": "at = 0"}, draws.test_many_calls_give_what_one_gives),
    ("a restored stream of seed 0", "draws",
     {".setdefault(name, Stream(self.seed, name)).drawn = saved": ".setdefault(name, Stream(0, name)).drawn = saved"},
     draws.test_a_run_on_the_streams_may_stop_be_saved_and_go_on),

    # Networks, the loop, its files
    ("fan-out for fan-in", "networks",
     {"1 / math.sqrt(layer.weight.shape[1:].numel())": "1 / math.sqrt(layer.weight.shape[0])"},
     networks.test_initial_weights_have_the_distribution_of_torch_s_own),
    ("first weights above 0 only", "networks",
     {"spread * (2 * uniform[..., start:start + shape.numel()] - 1)": "spread * uniform[..., start:start + shape.numel()]"},
     networks.test_initial_weights_have_the_distribution_of_torch_s_own),
    ("an average that forgets all but a share", "run",
     {'torch.lerp(new["generator.weights"], before[AVERAGE], self.average)':
      'torch.lerp(before[AVERAGE], new["generator.weights"], self.average)'},
     settings.test_the_moving_average_is_that_of_the_weights_after_each_update),
    ("a schedule that begins again", "run",
     {"self._iteration(done[0], self.iterations + len(done[2]))": "self._iteration(done[0], len(done[2]))"},
     settings.test_a_schedule_is_the_rate_that_was_set_by_hand),
    ("a model taken for good that measures infinity", "run",
     {"if not (models & finite_weights(after)).any():": "if not finite_weights(after).any():"},
     train.test_a_model_is_good_if_what_it_measures_and_its_weights_are),
    ("a file without where the draws stand", "checkpoints",
     {'"draws": run.draws.save()': '"draws": type(run.draws)(0).save()'},
     draws.test_a_run_on_the_streams_may_stop_be_saved_and_go_on),
    ("models that share their draws otherwise", "checkpoints",
     {'"seed of each model": run.draws.models}': '"seed of each model": None}'},
     resume.test_a_file_whose_models_share_their_draws_otherwise_is_refused),
    ("a file of another k", "checkpoints",
     {'found["discriminator_steps"] = objective.discriminator_steps': "pass"}, resume.test_a_file_of_another_run_is_refused),
]
