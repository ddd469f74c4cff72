"""A GAN on images in the page: equal to eager torch, drawn, steered, and clear where a file is missing."""
import base64
import io
import json
import re

import numpy as np
import pytest
import torch
from browser import TRAINERS
from PIL import Image
from playground_driver import AXE, PAGE, UNFOLD, WAIT, served_pages

import ganlib
from ganlib import data, metrics
from ganlib.draws import Streams
from ganlib.hyperparameters import as_tensors, declared, numbers
from ganlib.live.plane import ImageSize

SEED = 7
HEAVY = re.compile(r"\.(onnx|wasm|png)$|worker\.js$|ort\.")
TRAIN = "async ({ stem, values, seed, iterations }) => {" + TRAINERS + """
    const manifest = await json(stem);
    const source = { data: manifest.set, centres: [], batch: manifest.batch };
    const trainer = new ImageTrainer(graphs, await json("images"), manifest, values);
    await trainer.reset(seed);
    await trainer.showReal(source);
    const rows = [];
    for (const n of [1, iterations - 1]) rows.push(...(await trainer.advance(n, source)));
    const state = Object.fromEntries(Object.entries(trainer.state).map(([key, { data }]) => [key, [...data]]));
    const measures = manifest.set === "digits" ? await trainer.measure() : undefined;
    const samples = measures ? [...(await trainer.measured())] : [];
    const { verdicts } = await trainer.view();
    return JSON.stringify({ measured: manifest.measured, rows, state, measures, samples, verdicts: [...verdicts] });
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Of pages with one stage each, `<data>.<objective>.html`, and what a built site has beside them."""
    pages = {}
    for name, objective in (("digits.gan", ganlib.GAN()), ("mnist_5k.vgan", ganlib.VGAN())):
        digits = name.split(".")[0]
        shown = ganlib.ImagePlayground(objective, data=digits, samples=ganlib.load(digits).points[:36], alt="real digits")
        pages[name] = PAGE.replace("{widget}", shown._repr_mimebundle_()[0]["text/html"])
    with served_pages(tmp_path_factory.mktemp("site"), pages) as url:
        yield url


@pytest.fixture
def opened(shared_context, address):
    """Opens a page; afterwards it must have had no error but those that the test expects."""
    page, errors = shared_context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(UNFOLD)

    def at(name):
        page.goto(f"{address}{name}.html")
        page.locator(".live-images").wait_for()
        return page
    yield at
    page.close()
    assert errors == []


def wait_for_steps(page, least):
    reached = "(n) => Number(document.querySelector('.live-images').dataset.steps) >= n"
    page.wait_for_function(reached, arg=least, timeout=WAIT)


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def tiles(page):
    """The grid of samples after it was drawn."""
    return page.locator(".live-grids canvas").first.evaluate("""(canvas) => new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(canvas.toDataURL()))))""")


@pytest.mark.parametrize("stem, iterations", [("digits.gan", 8), ("mnist_5k.vgan", 3)])
def test_the_page_trains_on_images_as_torch_does(shared_context, address, stem, iterations):
    """The first iterations from the same seed: the weights, what is measured, and the scores of the samples."""
    page = shared_context.new_page()
    page.goto(address + "digits.gan.html")
    set_name, name = stem.split(".")
    objective, size, images = ganlib.ALL[name](), ImageSize(set_name), data.load(set_name)
    given = {field: value for field, (_, value) in declared(objective).items()}
    found = json.loads(page.evaluate(TRAIN, {"stem": stem, "seed": SEED, "values": given, "iterations": iterations}))
    page.close()
    step, draws, h = ganlib.Step(objective, *size.networks(objective)), Streams(SEED), as_tensors(numbers(objective))
    start = state = step.initial_state(draws.weights({role: step.networks[role].size for role in step.networks}))
    for _ in range(iterations):
        wanted = step.random_inputs(size.batch, size.latent)
        state, measured = step(state, *draws.iteration(images, objective.discriminator_steps, size.batch, wanted), h)
    rows = torch.tensor(found["rows"]).reshape(iterations, -1)
    for key, value in measured.items():
        assert rows[-1, found["measured"].index(key)].item() == pytest.approx(value.item(), rel=2e-3, abs=2e-3), key
    for role in ("generator", "discriminator"):
        ours, theirs = torch.tensor(found["state"][f"{role}.weights"]), state[f"{role}.weights"]
        assert (ours - theirs).abs().mean() < 1e-4 < 1e-3 < (theirs - start[f"{role}.weights"]).abs().mean()
    if "measures" in found:
        samples = torch.tensor(found["samples"]).reshape(512, *images.shape).clamp(-1, 1)
        expected = metrics.frechet_distance(metrics.digit_features(samples), metrics.digit_features(images.points))
        assert found["measures"]["distance"] == pytest.approx(expected.item(), rel=1e-3)
        counts = metrics.digit_counts(samples) / 512
        torch.testing.assert_close(torch.tensor(found["measures"]["digits"]), counts.float(), rtol=0, atol=0.005)
        order = torch.randperm(len(images.points), generator=torch.Generator().manual_seed(0))
        features = metrics.digit_features(images.points[order])
        floor = metrics.frechet_distance(features[:512], features[512:]).item()
        assert found["measures"]["floor"]["mean"] == pytest.approx(floor, rel=0.5)
        playground = ganlib.ImagePlayground(objective, set_name, SEED, engine="kernel", device="cpu")
        playground.advance(iterations, progress=False)
        in_kernel = playground._trained.trainings
        picture = in_kernel.view.picture(in_kernel.sides[0].run)
        torch.testing.assert_close(picture["verdicts"], torch.tensor(found["verdicts"]), rtol=2e-3, atol=2e-3)
        ours = in_kernel.view.measure(in_kernel.sides[0].run)
        assert ours["floor"] == pytest.approx(found["measures"]["floor"], rel=1e-3)
        assert ours["distance"] == pytest.approx(found["measures"]["distance"], rel=1e-2)
        assert ours["digits"] == pytest.approx(found["measures"]["digits"], abs=0.01)


def test_digits_train_by_play_and_the_slider_acts(opened):
    asked = []
    page = opened("digits.gan")
    page.on("request", lambda request: asked.append(request.url))
    assert page.get_by_alt_text("real digits").is_visible()
    page.reload()
    page.locator(".live-images").wait_for()
    assert [url for url in asked if HEAVY.search(url)] == []  # nothing heavy before Play
    button(page, "Step").click()
    wait_for_steps(page, 1)
    first = tiles(page)
    button(page, "Play").click()
    wait_for_steps(page, 30)
    button(page, "Pause").click()
    page.locator(".live-status", has_text="Paused at step").wait_for(timeout=WAIT)
    page.locator(".live-say", has_text="Fr\u00e9chet distance").wait_for(timeout=WAIT)
    assert tiles(page) != first
    button(page, "Reset").click()
    page.locator(".live-status", has_text="Paused at step 0.").wait_for(timeout=WAIT)
    box = page.locator('[data-control="discriminator_steps"] input[type=text]')
    box.fill("5")
    box.press("Enter")
    button(page, "Step").click()
    wait_for_steps(page, 1)
    assert page.locator(".live-images").get_attribute("data-discriminator-steps") == "5"


def test_a_sample_is_looked_at_and_walked_from_by_keys_alone(opened):
    page = opened("digits.gan")
    button(page, "Step").click()
    wait_for_steps(page, 1)
    grid, walk = page.locator(".live-grids canvas").first, page.locator(".live-walk input")
    heard = page.locator(".live-near [role=status]")
    grid.press("ArrowDown")
    heard.filter(has_text="Sample 7 reads as a").wait_for(timeout=WAIT)
    strip = "() => document.querySelector('.live-walk canvas').toDataURL()"
    before = page.evaluate(strip)
    grid.press("Enter")
    page.wait_for_function(f"(before) => ({strip})() !== before", arg=before, timeout=WAIT)
    walk.press("End")
    assert walk.input_value() == "24"
    page.evaluate(AXE)
    for theme in ("light", "dark"):
        page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", theme)
        found = page.evaluate("""async () => (await axe.run('.live-images')).violations.map(
            (one) => [one.id, one.nodes[0].html])""")
        assert found == [], theme
    page.set_viewport_size({"width": 360, "height": 800})
    page.wait_for_function("document.documentElement.scrollWidth <= 360", timeout=WAIT)
    page.set_viewport_size({"width": 900, "height": 900})


def test_other_images_come_when_chosen_and_a_missing_picture_is_named(opened):
    page = opened("digits.gan")
    page.route("**/mnist_5k.png", lambda route: route.abort())
    button(page, "Step").click()
    wait_for_steps(page, 1)
    page.locator('[data-control="data"] select').select_option("mnist_5k")
    alert = page.locator(".live-alert")
    alert.filter(has_text="mnist_5k.png could not be loaded").wait_for(timeout=WAIT)
    page.unroute("**/mnist_5k.png")
    button(page, "Step").click()
    page.locator(".live-status", has_text="Paused at step 1.").wait_for(timeout=WAIT)
    first = tiles(page)
    assert not alert.is_visible()
    button(page, "Step").click()
    wait_for_steps(page, 2)
    assert tiles(page) != first


@pytest.mark.parametrize("given, says", [
    ({"objective": ganlib.LeastSquares()}, r"expected one of GAN\(\), WGAN\(\), WGANGP\(\), EBGAN\(\), VGAN\(\)"),
    ({"objective": ganlib.GAN(loss="minimax")}, "objective.loss = 'minimax': expected .* loss = 'non_saturating'"),
    ({"objective": ganlib.VGAN(generator_optimizer=ganlib.Adam())}, r"optimizers of the kind that VGAN\(\) has"),
    ({"data": "ring"}, "data = 'ring': expected one of 'digits', 'mnist_5k'"),
    ({"seed": -1}, "seed = -1"), ({"name": "a b"}, "name = 'a b'"), ({"samples": torch.zeros(36, 1, 8, 8)}, "alt = ''"),
    ({"samples": torch.zeros(37, 1, 8, 8), "alt": "grey"}, r"samples has shape \(37, 1, 8, 8\): expected .* 1 to 36")])
def test_what_has_no_graphs_is_refused(given, says):
    with pytest.raises(ValueError, match=says):
        ganlib.ImagePlayground(**{"objective": ganlib.GAN(), **given})


def test_before_play_samples_stand_beside_real_ones():
    digits, samples = ganlib.load("digits").points, ganlib.load("digits").points[100:136]
    shown = ganlib.ImagePlayground(ganlib.GAN(), samples=samples, alt="real digits")
    with Image.open(io.BytesIO(base64.b64decode(shown.figure.partition(",")[2]))) as image:
        tiles = 1 - torch.from_numpy(np.array(image)).float().reshape(6, 9, 8, 9)[:, :8, :, :8].permute(0, 2, 1, 3) / 127.5
    for columns, images in ((slice(0, 6), samples), (slice(6, 8), digits[:12])):
        torch.testing.assert_close(tiles[:, columns].reshape(-1, 1, 8, 8), images, rtol=0, atol=1 / 127.5)
