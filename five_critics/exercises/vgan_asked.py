"""Chapter 5: its exercises on the page. The predictions are answered there; the others are notebook work."""
from ganlib.objectives import VGAN

from ..posing import predict, task

__all__ = []

for number in range(1, 14):
    task(f"vgan.{number}", "`five_critics.check` says that it passed.")

USUAL = VGAN.on_points()  # as the chapter's playground has it
TRY = "Run it."

predict("vgan.14", "Predict: a wide bottleneck", {
    "a": ("β falls to 0, and the KL grows to many nats",
          "Below the budget there is no excess, and the price goes to 0. Nothing then holds the KL."),
    "b": ("β stays at 0.1, and the KL about where it is with a budget of 0.5",
          f"What does the rule of exercise 9 do with the price while the KL is below I_c? {TRY}"),
    "c": ("β rises until the KL is 20",
          f"I_c is the place where a price begins to rise. Is the KL above it at the start? {TRY}")},
    "a", (USUAL, {"information": 20.0}),
    ("vgan_predictions", ["vgan.14: I_c = 20", "I_c = 0.5"], {"beta": "β", "kl": "KL, in nats"}))

predict("vgan.15", "Predict: a nat for 10", {
    "a": ("D is 1/2 everywhere, and the points stay where they are",
          f"The gradients are tiny, but not 0. What does RMSProp, of chapter 2, do with tiny gradients? {TRY}"),
    "b": ("D is very close to 1/2 everywhere, and still the points move, though not well",
          "At that price a silent code is best. But RMSProp divides by the gradient's size, so the points move on the "
          "little that is left."),
    "c": ("the same as usual, because a fixed price holds the KL as well as a moving one",
          f"A fixed price holds the KL somewhere. Where, if a nat costs 10, and the label is worth at most 1.4? {TRY}")},
    "b", (USUAL, {"beta": 10.0, "beta_rate": 0.0}),
    ("vgan_predictions", ["vgan.15: β = 10, fixed", "I_c = 0.5"], {
        "kl": "KL, in nats", "farthest_from_a_half": "how far D is from 1/2, at most", "w1_at_the_start": "W at the start",
        "w1": "W at the end"}))

predict("vgan.16", "Predict: a slow price", {
    "a": ("the KL is at 0.5, and β at the price that holds it there",
          f"What does exercise 10 say of the time that it takes? {TRY}"),
    "b": ("β has overshot, and the KL is nearly 0",
          f"A step is α times the excess. Add up 600 of them, with an excess of some nats. {TRY}"),
    "c": ("β is below 0.05, and the KL still some nats", "Exercise 10 at work.")},
    "c", (USUAL, {"beta": 0.0, "beta_rate": 1e-5}),
    ("vgan_predictions", ["vgan.16: β from 0, α = 1e-5"], {"beta": "β", "kl": "KL, in nats"}))

task("vgan.17", "`five_critics.check` says that it passed.", "The open question was decided by runs of one's own.")
