"""Images scored on features of Inception or DINOv2: FID, KID, precision and recall, each beside what real images score.

    pip install torch-fidelity
    python -m experiments.evaluation.of_images --real photos/ --generated runs/mine --features inception --n 10000

Both sets are what `ganlib.data.of` takes as images (a folder, a .npy or .npz file, the name of a set), or a run's folder, of
which samples are drawn. The networks are torch-fidelity's, whose weights come from the net at the first use and are kept:
Inception as the FID of the literature has it, and DINOv2 as Stein et al. (2023) recommend it. Images are enlarged or shrunk
by bicubic means over all pixels (Parmar et al. 2022), and not as the code of 2017 did it, which skips pixels.
"""
import argparse
import sys
from pathlib import Path

import torch
from torch.nn.functional import interpolate
from tqdm.auto import tqdm

from ganlib import data, metrics
from ganlib.commands.folder import Folder
from ganlib.commands.sheets import as_images
from ganlib.data.scaling import as_seen

# name: torch-fidelity's name of the network, that of its features, and the side of the images that it sees
NETWORKS = {"inception": ("inception-v3-compat", "2048", 299), "dinov2": ("dinov2-vit-l-14", "dinov2", 224),
            "dinov2-small": ("dinov2-vit-s-14", "dinov2", 224)}


def network_of(name):
    """torch-fidelity's network, which maps uint8 images (n, 3, side, side) to a tuple with the features (n, d).

    Raises:
        ValueError: torch-fidelity or the weights cannot be had
    """
    kind, layer, _ = NETWORKS[name]
    try:
        from torch_fidelity.utils import create_feature_extractor
    except ImportError:
        raise ValueError(f"features = {name!r}: needs a library, `pip install torch-fidelity`") from None
    try:
        return create_feature_extractor(kind, [layer], cuda=False)
    except (OSError, RuntimeError) as error:
        raise ValueError(f"features = {name!r}: the network's weights cannot be had ({error}). They are loaded from the net "
                         f"at the first use, and kept in {torch.hub.get_dir()}") from None


def images_of(name, source, n, seed=0):
    """Up to n images of a set or of a run, uint8 (n, 1 or 3, h, w), in random order.

    Raises:
        ValueError: of what is no set of images, or a sweep
    """
    generator = torch.Generator().manual_seed(seed)
    if (Path(source) / "configuration.json").exists():
        run = Folder(source).load()[1]
        found = as_images(run, run.sample(n, seed).cpu())
    else:
        found = data.of(source)
        rows = torch.randperm(len(found.points), generator=generator)[:n] if hasattr(found, "points") else []
        found = as_seen(found, found.points[rows]).float() if len(rows) else torch.empty(0)
    if found.dim() != 4 or found.shape[1] not in (1, 3) or not found.abs().max() <= 1.001:
        raise ValueError(f"{name} = {str(source)!r}: expected images of 1 or 3 channels, or the run of one model of such")
    return ((found + 1) * 127.5).round().clamp(0, 255).byte()


def prepared(images, side):
    """Images uint8 (n, 1 or 3, h, w) as networks see them: uint8 (n, 3, side, side), grey in three equal channels."""
    # Like PIL's bicubic filter: where it shrinks it takes means over all pixels.
    resized = interpolate(images.float(), (side, side), mode="bicubic", antialias=True)
    return resized.round().clamp(0, 255).byte().expand(-1, 3, -1, -1)


@torch.inference_mode()
def features(images, network, side, batch=32, device="cpu"):
    """Features (n, d) of images uint8 (n, 1 or 3, h, w), batch after batch."""
    network = network.to(device)
    return torch.cat([network(prepared(some, side).to(device))[0].cpu()
                      for some in tqdm(images.split(batch), "features", disable=None)])


def scores(real, made):
    """Four numbers of features of real and of generated images, (n, d) and (m, d)."""
    return torch.stack([metrics.frechet_distance(real, made), metrics.kid(real, made)[0],
                        *metrics.precision_recall(real, made)])


def compared(real, made, repeats=3):
    """n, and rows (name, score, the same of real images, its standard error) from features of real and generated images.

    n real images are held against n generated ones, and n real ones against n others: at most half of the real ones. It
    needs 20 of each.
    """
    n = min(len(made), len(real) // 2)
    if n < 20:
        raise ValueError(f"{len(real)} real and {len(made)} generated images: expected at least 40 and 20")
    floor, error = metrics.floor(scores, real, n, repeats=repeats, generator=torch.Generator().manual_seed(0))
    names = ("Frechet distance", "KID", "precision", "recall")
    return n, list(zip(names, scores(real[:n], made[:n]).tolist(), floor.tolist(), error.tolist()))


def main(arguments=None):
    parser = argparse.ArgumentParser("python -m experiments.evaluation.of_images", description=__doc__.splitlines()[0])
    parser.add_argument("--real", required=True, help="a folder of images, a .npy or .npz file, or the name of a set")
    parser.add_argument("--generated", required=True, help="the same, or the folder of a run")
    parser.add_argument("--features", choices=NETWORKS, default="inception")
    parser.add_argument("--n", type=int, default=10_000, help="images of each set, at least 20 (default: %(default)s)")
    parser.add_argument("--batch", type=int, default=32, help="images at a time (default: %(default)s)")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    given = parser.parse_args(arguments)
    try:
        sets = [images_of(name, getattr(given, name), n) for name, n in (("real", 2 * given.n), ("generated", given.n))]
        network, side = network_of(given.features), NETWORKS[given.features][2]
        n, rows = compared(*(features(images, network, side, given.batch, given.device) for images in sets))
    except ValueError as error:
        sys.exit(str(error))
    print(f"{given.features}, {n:,} generated images against as many real ones; real against real in the last columns")
    for name, score, floor, error in rows:
        print(f"{name:17} {score:9.4f} {floor:9.4f} ± {error:.4f}")


if __name__ == "__main__":
    main()
