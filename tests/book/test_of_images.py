"""Scores on features of a large network: what reaches the network, what comes of it, and what is said without it.

Weights are not loaded here: networks are small ones, and torch-fidelity's own with random weights.
"""
import sys

import numpy as np
import pytest
import torch
import torchvision
from PIL import Image
from torch_fidelity import feature_extractor_inceptionv3

import ganlib
from experiments.evaluation import of_images

CLOSED = "http://127.0.0.1:9"  # no proxy is there, so that nothing is loaded


class Tones(torch.nn.Module):
    """Means of the four quarters of each channel, (n, 12), of what a network is given."""

    def forward(self, x):
        assert x.dtype == torch.uint8 and x.shape[1:] == (3, 32, 32)
        return (torch.nn.functional.adaptive_avg_pool2d(x.float(), 2).flatten(1),)


def some_images(n=60, channels=3, side=16, seed=0):
    return torch.randint(0, 256, (n, channels, side, side), generator=torch.Generator().manual_seed(seed), dtype=torch.uint8)


@pytest.mark.parametrize("side", [28, 96, 224, 299])
@pytest.mark.parametrize("channels", [1, 3])
def test_images_are_resized_as_pil_does_it_with_means_over_all_pixels(side, channels):
    images = some_images(2, channels, 112)
    images[1] = 0
    images[1, :, :, 54] = 255  # a thin line
    found = of_images.prepared(images, side)
    assert found.shape == (2, 3, side, side) and found.dtype == torch.uint8
    for one, wanted in zip(found, images.expand(-1, 3, -1, -1)):
        for channel, pixels in zip(one, wanted):
            exact = Image.fromarray(pixels.float().numpy()).resize((side, side), Image.Resampling.BICUBIC)
            assert np.abs(channel.numpy() - np.array(exact).clip(0, 255)).max() < 0.51
    assert found[1].float().mean() == pytest.approx(255 / 112, rel=0.15)  # the line is thinner or paler, and still there


def test_features_do_not_depend_on_the_batch_and_grey_is_three_equal_channels():
    images = some_images(channels=1)
    found = of_images.features(images, Tones(), 32)
    assert found.shape == (60, 12)
    assert torch.equal(found, of_images.features(images, Tones(), 32, batch=7))
    assert torch.equal(found[:, :4], found[:, 4:8]) and torch.equal(found, of_images.features(images.expand(-1, 3, -1, -1),
                                                                                              Tones(), 32))
    black, white = of_images.features(torch.tensor([0, 255], dtype=torch.uint8).view(2, 1, 1, 1).expand(-1, -1, 8, 8),
                                      Tones(), 32)
    assert (black == 0).all() and (white == 255).all()


def test_a_folder_an_array_and_a_run_give_the_same_bytes(tmp_path):
    images = some_images(30)
    (tmp_path / "folder").mkdir()
    for i, one in enumerate(images):
        Image.fromarray(one.permute(1, 2, 0).numpy()).save(tmp_path / "folder" / f"{i}.png")
    np.save(tmp_path / "bytes.npy", images.numpy())
    np.save(tmp_path / "signed.npy", images.numpy() / 127.5 - 1)
    wanted = {one.tobytes() for one in images.numpy()}
    for source in ("folder", "bytes.npy", "signed.npy"):
        found = of_images.images_of("real", tmp_path / source, 30)
        assert {one.tobytes() for one in found.numpy()} == wanted, source
        assert len(of_images.images_of("real", tmp_path / source, 7)) == 7
    run = ["train", "gan", "--data", str(tmp_path / "folder"), "--width", "8", "--batch", "8", "--steps", "2",
           "--quiet", "--out", str(tmp_path / "run")]
    from ganlib.commands.main import main
    assert main(run) == 0
    found = of_images.images_of("generated", tmp_path / "run", 5)
    assert found.shape == (5, 3, 16, 16) and found.dtype == torch.uint8


def test_what_is_no_image_is_named(tmp_path):
    for source in ("ring", tmp_path / "points.npy"):
        np.save(tmp_path / "points.npy", np.random.default_rng(0).normal(size=(50, 2)))
        with pytest.raises(ValueError, match="real = .*: expected images of 1 or 3 channels"):
            of_images.images_of("real", source, 10)
    with pytest.raises(ValueError, match="30 real and 60 generated images: expected at least 40 and 20"):
        of_images.compared(torch.randn(30, 4), torch.randn(60, 4))


def test_each_score_stands_beside_that_of_real_images():
    """Images that are brighter by 40 levels: their features are moved by 40, and no generated one lies among real ones."""
    real = (some_images(200).float() * 0.5).byte()
    bright = some_images(100, seed=1)
    sets = [of_images.features(images, Tones(), 32) for images in (real, (bright.float() * 0.5).byte(),
                                                                   (bright.float() * 0.5 + 40).byte())]
    n, same = of_images.compared(sets[0], sets[1])
    _, moved = of_images.compared(sets[0], sets[2])
    assert n == 100 and [row[0] for row in same] == ["Frechet distance", "KID", "precision", "recall"]
    assert moved[0][1] - same[0][1] == pytest.approx(12 * 40 ** 2, rel=0.03)  # |c|^2 for 12 features moved by c = 40
    assert same[0][1] < 2 * same[0][2] < moved[0][1] / 100
    assert moved[2][1] == moved[3][1] == 0 and same[2][1] > 0.5
    assert [row[2:] for row in same] == [row[2:] for row in moved]  # the floor is the real images' own


def test_without_the_library_it_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "torch_fidelity", None)
    monkeypatch.setitem(sys.modules, "torch_fidelity.utils", None)
    np.save(tmp_path / "images.npy", some_images().numpy())
    with pytest.raises(SystemExit, match="features = 'dinov2': needs a library, `pip install torch-fidelity`"):
        of_images.main(["--real", str(tmp_path / "images.npy"), "--generated", str(tmp_path / "images.npy"),
                        "--features", "dinov2"])


@pytest.mark.parametrize("name", of_images.NETWORKS)
def test_without_weights_it_says_where_they_are_kept(name, monkeypatch, tmp_path):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    for proxy in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(proxy, CLOSED)
        monkeypatch.setenv(proxy.upper(), CLOSED)
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(ValueError, match=f"features = '{name}': the network's weights cannot be had .*kept in {tmp_path}"):
        of_images.network_of(name)


def test_inception_with_random_weights_gives_2048_features(monkeypatch, tmp_path, capsys):
    """torchvision's Inception has the same layers under the same names; the real weights lie where these are put."""
    from_net = feature_extractor_inceptionv3.URL_INCEPTION_V3
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    kept = tmp_path / "hub" / "checkpoints" / from_net.rpartition("/")[2]
    kept.parent.mkdir(parents=True)
    torch.manual_seed(0)
    torch.save(torchvision.models.Inception3(num_classes=1008, aux_logits=False, init_weights=False).state_dict(), kept)
    network, side = of_images.network_of("inception"), of_images.NETWORKS["inception"][2]
    digits = ((ganlib.load("digits").points[:3] + 1) * 127.5).byte()
    found = of_images.features(digits, network, side, batch=2)
    assert found.shape == (3, 2048) and found.isfinite().all() and not torch.equal(found[0], found[1])
    assert torch.allclose(found[2], of_images.features(digits[2:], network, side)[0], rtol=1e-3, atol=1e-5)
