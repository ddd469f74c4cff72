"""What exercises 11 and 12 of chapter 7 ask to predict: `python -m experiments.side_by_side.predictions`.

Nothing is trained here: the numbers are those of side_by_side.json (`experiments.side_by_side.plane`) and images.json
(`experiments.images.gallery`). Writes five_critics/results/side_by_side_predictions.json.
"""
from five_critics import results


def on_the_ring(objective, rate):
    """The modes covered by each seed at the end; a run that broke covers none."""
    [row] = [row for row in results.load("side_by_side")["rows"] if (row["set"], row["objective"]) == ("ring", objective)]
    covered = row["moments"][-1]["covered"][row["rates"].index(rate)]
    return {"covered": [0.0 if value is None else value for value in covered]}


def on_clothes(critic, updates):
    """The Frechet distances of each seed after so many updates, and the seconds that they took."""
    [row] = [row for row in results.load("images")["rows"] if (row["set"], row["critic"]) == ("fashion_mnist", critic)]
    [moment] = [moment for moment in row["rows"] if moment["iterations"] == updates]
    return {"frechet": moment["frechet"], "seconds": moment["seconds"]}


def main():
    rows = [{"variant": "side.11: VGAN, learning rate 0.008", **on_the_ring("vgan", 8e-3)},
            {"variant": "VGAN, learning rate 0.002", **on_the_ring("vgan", 2e-3)},
            {"variant": "GAN, learning rate 0.008", **on_the_ring("gan", 8e-3)},
            {"variant": "side.12: WGAN-GP, 400 updates", **on_clothes("wgan_gp", 400)},
            {"variant": "GAN, 3,000 updates", **on_clothes("gan", 3000)},
            {"variant": "WGAN-GP, 3,000 updates", **on_clothes("wgan_gp", 3000)}]
    results.save("side_by_side_predictions", "python -m experiments.side_by_side.predictions", rows)


if __name__ == "__main__":
    main()
