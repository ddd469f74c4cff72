"""Chapter 4: its exercises on the page. The predictions are answered there; the others are notebook work."""
from ganlib.objectives import EBGAN, MAGAN

from ..posing import predict, task

__all__ = []

for number in range(1, 14):
    task(f"ebgan.{number}", "`five_critics.check` says that it passed.")

TRY = "Run it."

predict("ebgan.14", "Predict: a small margin", {
    "a": ("the points find the ring, only later, because the discriminator pushes them up less",
          f"Where does the discriminator stop pushing? What then keeps the points from all going to one place? {TRY}"),
    "b": ("the points stay where they start, because above the margin they are left alone",
          f"The discriminator leaves them alone. By exercise 3, does the generator? {TRY}"),
    "c": ("all points gather in one small clump",
          "Above 0.1 nothing raises the energy where the points are, so nothing drives them apart. The ring's spread is "
          "1.41.")},
    "c", (EBGAN.on_points(), {"margin": 0.1}),
    ("ebgan_predictions", ["ebgan.14: m = 0.1", "m = 1"], {
        "spread": "root mean square distance from the centre", "covered": "modes covered, of 8"}))

predict("ebgan.15", "Predict: a large margin", {
    "a": ("tens, far more than any distance in the picture",
          "To raise a generated point is worth as much as to lower a real one, and the two are close together. At the "
          "equilibrium the discriminator's loss is m, and the energy anything from 0 to m."),
    "b": ("close to 0, because an autoencoder learns to reproduce its data",
          f"That is one of its two goals. The other one pays up to 100 for each generated point nearby. {TRY}"),
    "c": ("about the same as with m = 1, a few tenths, because the margin concerns generated points only",
          f"Real and generated points are close together, and the energy is a continuous function. {TRY}")},
    "a", (EBGAN.on_points(), {"margin": 100.0}),
    ("ebgan_predictions", ["ebgan.15: m = 100", "m = 1"], {
        "energy_real": "mean energy of real points", "discriminator_loss": "the discriminator's loss"}))

predict("ebgan.16", "Predict: a margin that is asked often", {
    "a": ("the margin comes down a little and settles, and the points cover the ring better than EBGAN's",
          f"Which way can the margin go by the rule of exercise 12? And what did exercise 14 show? {TRY}"),
    "b": ("the margin comes down to less than a tenth, and the points gather in a clump",
          "The margin only ever falls, and a look every 10 updates gives it many chances."),
    "c": ("the margin stays where it is, because the generator gets better all the time",
          f"All the time? Ten updates are few, and its samples' mean energy goes up and down. {TRY}")},
    "b", (MAGAN.on_points(), {"epoch": 10}),
    ("ebgan_predictions", ["ebgan.16: MAGAN, epochs of 10"], {
        "margin": "the margin at the end", "spread": "root mean square distance from the centre"}))

task("ebgan.17", "`five_critics.check` says that it passed.", "The open question was decided by runs of one's own.")
