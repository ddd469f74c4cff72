"""The playground on a page without a kernel, driven in a real browser: its controls, its failures, its numbers."""

import json

import gather_site
import matplotlib.figure
import pytest
import serve
import torch

import ganlib
from ganlib.hyperparameters import as_tensors, numbers
from ganlib.live.export import networks_for

WAIT = 30_000  # ms; a bound for slow machines, not a measure of speed
ALT = "real and generated points after 2,000 steps"
RUNTIME = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>playground</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script type="module" src="live/host.js"></script>
<body><p>Above.</p>{widget}<p style="height: 3000px">Below.</p></body></html>"""


def stored_html(**arguments):
    """What a notebook stores of a playground and a built page shows."""
    figure = matplotlib.figure.Figure(figsize=(4, 4))
    figure.add_subplot().plot([0, 1, 2], [0, 1, 0])
    widget = ganlib.Playground(ganlib.GAN(), figure=figure, alt=ALT, **arguments)
    return widget._repr_mimebundle_()[0]["text/html"]


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """The address of a page with a playground and what a built site has beside it, below a path."""
    folder = tmp_path_factory.mktemp("site")
    live = {path: file for path, file in gather_site.sources(gather_site.ROOT).items() if path.parts[0] == "live"}
    gather_site.gather(live, folder)
    (folder / "index.html").write_text(PAGE.replace("{widget}", stored_html()), encoding="utf-8")
    with serve.served(folder, prefix="/a/sub/path/") as url:
        yield url


class Driver:
    """A loaded page with one playground, and what went wrong or was asked for on it."""

    def __init__(self, page, url):
        self.page, self.errors, self.requests = page, [], []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda m: m.type in ("error", "warning") and self.errors.append(m.text))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(url)
        self.root = page.locator(".live-playground").first

    def button(self, name):
        return self.root.get_by_role("button", name=name, exact=True)

    def control(self, name):
        return self.root.locator(f'[data-control="{name}"]')

    def choose(self, name, option):
        self.control(name).locator("select").select_option(option)

    def type(self, name, text):
        box = self.control(name).locator("input[type=text]")
        box.fill(text)
        box.press("Enter")
        box.blur()

    def phase(self, phase):
        self.page.locator(f'.live-playground[data-phase="{phase}"]').first.wait_for(timeout=WAIT)

    def count(self, attribute="data-steps"):
        return int(self.root.get_attribute(attribute) or -1)

    def wait(self, at_least):
        self.page.wait_for_function(
            "([root, n]) => Number(root.dataset.steps) >= n", arg=[self.root.element_handle(), at_least], timeout=WAIT)

    def step(self, times=1):
        for _ in range(times):
            before = max(self.count(), 0)
            self.button("Step").click()
            self.wait(before + 1)

    def reset(self):
        """Press Reset and wait for the start."""
        self.button("Reset").click()
        self.page.wait_for_function(
            "(root) => root.dataset.steps === '0'", arg=self.root.element_handle(), timeout=WAIT)

    def readout(self, name):
        return self.root.locator("dt", has_text=name).locator("xpath=following-sibling::dd").inner_text()

    def picture(self):
        """The canvas after it was drawn, as a PNG's address."""
        return self.root.locator(".live-square canvas").evaluate(
            "(c) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(c.toDataURL()))))")

    def shown(self):
        """All that a reader sees of the training: numbers and picture."""
        self.picture()
        names = ("generator steps", "discriminator loss", "generator loss", "modes covered", "high-quality")
        return [*map(self.readout, names), self.picture()]


@pytest.fixture
def context(chromium):
    context = chromium.new_context(viewport={"width": 900, "height": 900})
    yield context
    context.close()


@pytest.fixture
def driver(context, address):
    driver = Driver(context.new_page(), address)
    driver.root.wait_for()
    yield driver
    assert driver.errors == []


def test_nothing_heavy_is_loaded_before_play_and_no_other_host_ever(driver, address):
    driver.page.wait_for_load_state("networkidle")
    heavy = [url for url in driver.requests if url.endswith((".wasm", ".mjs", ".onnx", "worker.js"))]
    assert heavy == []
    assert driver.root.get_by_alt_text(ALT).is_visible()
    driver.step()
    outside = [url for url in driver.requests if not url.startswith((address, "data:", "blob:"))]
    assert outside == []
    assert not driver.root.get_by_alt_text(ALT).is_visible()


def test_play_trains_until_pause(driver):
    driver.button("Play").click()
    driver.wait(20)
    assert driver.root.get_attribute("data-phase") == "playing"
    driver.button("Pause").click()
    driver.phase("paused")
    driver.picture()
    steps = driver.count()
    driver.page.wait_for_timeout(300)
    assert driver.count() == steps
    assert driver.readout("generator steps") == f"{steps:,}"
    assert driver.root.get_by_role("status").inner_text() == f"Paused at step {steps:,}."
    driver.button("Play").click()
    driver.wait(steps + 1)


def test_step_makes_one_iteration_of_k_and_one_updates(driver):
    driver.step()
    assert (driver.count(), driver.count("data-discriminator-steps")) == (1, 1)
    driver.type("discriminator_steps", "5")
    driver.step(2)
    assert (driver.count(), driver.count("data-discriminator-steps")) == (3, 11)


def test_reset_and_seed_start_the_same_training_again(driver):
    driver.step(3)
    first = driver.shown()
    driver.reset()
    driver.step(3)
    assert driver.shown() == first
    driver.type("seed", "7")
    driver.page.wait_for_function("(r) => r.dataset.steps === '0'", arg=driver.root.element_handle(), timeout=WAIT)
    driver.step(3)
    assert driver.readout("discriminator loss") != first[1]
    driver.type("seed", "0")
    driver.page.wait_for_function("(r) => r.dataset.steps === '0'", arg=driver.root.element_handle(), timeout=WAIT)
    driver.step(3)
    assert driver.shown() == first


def after_steps(driver, change=None, steps=4):
    driver.step() if driver.count() < 0 else None
    driver.reset()
    if change:
        change()
    driver.step(steps)
    return driver.shown()


def test_learning_rates_act_at_the_next_step(driver):
    usual = after_steps(driver)
    driver.reset()
    start = driver.picture()
    driver.type("generator_optimizer.learning_rate", "1e-6")
    driver.type("discriminator_optimizer.learning_rate", "1e-6")
    driver.step(4)
    # The draws are the same, the networks hardly move: the samples and the surface stay where they were.
    change = pixel_change(driver.page, start, driver.picture())
    assert change < 0.1 * pixel_change(driver.page, start, usual[-1])
    driver.type("generator_optimizer.learning_rate", "0.1")
    driver.step(4)
    assert pixel_change(driver.page, start, driver.picture()) > 5 * change


def pixel_change(page, one, other):
    """The mean absolute difference of two pictures' channels, 0 to 255."""
    return page.evaluate("""async ([one, other]) => {
        const pixels = async (url) => {
            const image = await createImageBitmap(await (await fetch(url)).blob());
            const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height).data;
        };
        const [a, b] = [await pixels(one), await pixels(other)];
        return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
    }""", [one, other])


def test_the_choice_of_loss_changes_the_generators_loss_alone_at_the_first_step(driver):
    usual = after_steps(driver, steps=1)
    minimax = after_steps(driver, lambda: driver.choose("loss", "minimax"), steps=1)
    assert minimax[1] == usual[1]
    assert float(minimax[2]) < 0 < float(usual[2])  # log(1 - D) against -log D


def test_data_acts_at_once_and_keeps_the_weights(driver):
    driver.step(3)
    before = driver.shown()
    driver.choose("data", "swiss_roll")
    driver.page.wait_for_function(
        "(r) => r.textContent.includes('no modes')", arg=driver.root.element_handle(), timeout=WAIT)
    assert driver.count() == 3
    driver.choose("data", "grid")
    driver.page.wait_for_function("(r) => r.textContent.includes('of 25')", arg=driver.root.element_handle(), timeout=WAIT)
    assert driver.picture() != before[-1]
    driver.choose("data", "ring")
    driver.page.wait_for_function("(r) => r.textContent.includes('of 8')", arg=driver.root.element_handle(), timeout=WAIT)
    assert driver.shown() == before


def test_sliders_and_boxes_show_the_same_number(driver):
    control = driver.control("generator_optimizer.learning_rate")
    box, slider = control.locator("input[type=text]"), control.locator("input[type=range]")
    slider.focus()
    slider.press("Home")
    assert box.input_value() == "1e-6"
    slider.press("End")
    assert box.input_value() == "1"
    driver.type("generator_optimizer.learning_rate", "0.001")
    assert float(slider.input_value()) == pytest.approx(3)  # decades above 1e-6
    assert slider.get_attribute("aria-valuetext") == "0.001"


@pytest.mark.parametrize("name, label, rubbish, allowed", [
    ("generator_optimizer.learning_rate", "generator learning rate", ("fast", "-1", "", "NaN", "1e99"), "1e-6 to 1"),
    ("discriminator_steps", "discriminator steps", ("0", "2.5", "many"), "1 to 100"),
    ("seed", "seed", ("-1", "<b>", "0x10"), "0 to 4294967295"),
])
def test_rubbish_in_a_box_is_answered_and_the_last_good_value_stays(driver, name, label, rubbish, allowed):
    box, message = driver.control(name).locator("input[type=text]"), driver.control(name).get_by_role("alert")
    good = box.input_value()
    driver.step(2)
    usual = driver.shown()
    for text in rubbish:
        driver.type(name, text)
        said = message.inner_text()
        assert said.startswith(label) and allowed in said and f'"{text}"' in said and good in said
        assert box.get_attribute("aria-invalid") == "true"
    driver.reset()
    driver.step(2)
    assert driver.shown() == usual
    driver.type(name, good)
    assert not message.is_visible()


def test_keyboard_alone_can_operate_everything(driver):
    page = driver.page
    page.locator("body").evaluate("(body) => body.focus()")

    def tab_to(target):
        for _ in range(60):
            page.keyboard.press("Tab")
            if target.evaluate("(el) => el === document.activeElement"):
                outline = target.evaluate("(el) => getComputedStyle(el).outlineStyle")
                assert outline == "solid", "focus is not visible"
                return
        raise AssertionError(f"Tab never reached {target}")

    tab_to(driver.button("Play"))
    page.keyboard.press("Space")
    driver.wait(5)
    page.keyboard.press("Space")
    driver.phase("paused")
    steps = driver.count()
    tab_to(driver.button("Step"))
    page.keyboard.press("Enter")
    driver.wait(steps + 1)
    tab_to(driver.button("Reset"))
    page.keyboard.press("Enter")
    page.wait_for_function("(r) => r.dataset.steps === '0'", arg=driver.root.element_handle(), timeout=WAIT)
    tab_to(driver.control("seed").locator("input"))
    page.keyboard.type("5")
    tab_to(driver.control("data").locator("select"))
    page.keyboard.press("ArrowDown")
    page.wait_for_function("(r) => r.textContent.includes('of 25')", arg=driver.root.element_handle(), timeout=WAIT)
    steps_slider = driver.control("discriminator_steps").locator("input[type=range]")
    tab_to(steps_slider) if steps_slider.is_visible() else None
    page.keyboard.press("ArrowRight")
    assert driver.control("discriminator_steps").locator("input[type=text]").input_value() == "2"
    rate = driver.control("generator_optimizer.learning_rate").locator("input[type=text]")
    tab_to(rate)
    page.keyboard.type("0.5")
    tab_to(driver.control("loss").locator("select"))
    assert rate.input_value() == "0.5"
    page.keyboard.press("ArrowDown")
    assert driver.control("loss").locator("select").input_value() == "minimax"


def test_it_waits_while_out_of_view_and_goes_on_by_itself(driver):
    driver.button("Play").click()
    driver.wait(5)
    driver.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    driver.phase("waiting")
    assert "out of view" in driver.root.get_by_role("status").inner_text()
    steps = driver.count()
    driver.page.evaluate("scrollTo(0, 0)")
    driver.phase("playing")
    driver.wait(steps + 20)
    driver.button("Pause").click()
    driver.phase("paused")
    driver.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    driver.page.evaluate("scrollTo(0, 0)")
    driver.page.wait_for_timeout(300)
    assert driver.root.get_attribute("data-phase") == "paused"


def test_reduced_motion_is_respected(chromium, address):
    context = chromium.new_context(reduced_motion="reduce")
    driver = Driver(context.new_page(), address)
    driver.button("Play").click()
    driver.wait(1)
    frames = driver.root.evaluate("""(root) => new Promise((done) => {
        let frames = 0;
        new MutationObserver(() => frames++).observe(root, { attributeFilter: ["data-steps"] });
        setTimeout(() => done(frames), 2000);
    })""")
    context.close()
    assert 1 <= frames <= 5


@pytest.mark.parametrize("dark", [False, True])
def test_the_theme_of_the_page_is_followed(driver, dark):
    driver.step()
    light = driver.picture()
    driver.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", "dark" if dark else "light")
    background = driver.root.evaluate("(root) => getComputedStyle(root).backgroundColor")
    assert (max(map(int, background[4:-1].split(","))) < 64) is dark
    assert (driver.picture() != light) is dark


@pytest.mark.parametrize("file", [*RUNTIME, "worker.js", "gan.init.onnx", "gan.view.onnx", "data.ring.onnx"])
def test_a_file_that_fails_to_load_is_named_and_the_figure_stays(context, address, file):
    context.route(f"**/{file}", lambda route: route.abort())
    driver = Driver(context.new_page(), address)
    driver.button("Play").click()
    driver.phase("failed")
    assert f"{file} could not be loaded" in driver.root.get_by_role("alert").first.inner_text()
    assert driver.root.get_by_alt_text(ALT).is_visible()


def test_play_tries_again_after_a_failed_load(context, address):
    context.route("**/*.wasm", lambda route: route.abort())
    driver = Driver(context.new_page(), address)
    driver.button("Play").click()
    driver.phase("failed")
    context.unroute("**/*.wasm")
    driver.button("Play").click()
    driver.wait(1)
    assert not driver.root.locator(".live-alert").is_visible()


@pytest.mark.parametrize("file, says", [("gan.json", "gan.json could not be loaded"),
                                        ("playground.js", "The live figure could not be started")])
def test_without_its_first_files_the_figure_stays(context, address, file, says):
    context.route(f"**/{file}", lambda route: route.abort())
    page = context.new_page()
    page.goto(address)
    assert says in page.get_by_role("alert").inner_text()
    assert page.get_by_alt_text(ALT).is_visible()


def test_without_javascript_the_figure_is_there(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.get_by_alt_text(ALT).is_visible()
    context.close()


def test_divergence_is_said_and_reset_mends_it(context, address):
    """No allowed learning rate diverges within seconds, so this page's manifest allows a larger one."""
    def allow_more(route):
        manifest = route.fetch().json()
        for control in manifest["controls"]:
            if control["name"].endswith("learning_rate"):
                control["high"] = 1e30
        route.fulfill(json=manifest)
    context.route("**/gan.json", allow_more)
    driver = Driver(context.new_page(), address)
    driver.type("discriminator_optimizer.learning_rate", "1e30")
    driver.button("Play").click()
    driver.phase("diverged")
    assert "Diverged at step" in driver.root.get_by_role("alert").first.inner_text()
    assert driver.button("Play").is_disabled() and driver.button("Step").is_disabled()
    driver.type("discriminator_optimizer.learning_rate", "0.001")
    driver.reset()
    driver.step(2)
    assert not driver.root.locator(".live-alert").is_visible()
    assert driver.errors == []


def test_it_fits_a_phone(chromium, address):
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    driver = Driver(context.new_page(), address)
    driver.step()
    width = driver.page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width == 360


TRAIN = """async ({ base, values, state, turns, real, z }) => {
    const ort = await import(base + "ort.wasm.min.mjs");
    Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: base });
    const { Trainer } = await import(base + "worker.js");
    const manifest = await (await fetch(base + "gan.json")).json();
    const trainer = new Trainer(ort, manifest, async (file) => new Uint8Array(await (await fetch(base + file)).arrayBuffer()));
    for (const [name, shape] of Object.entries(manifest.state))
        trainer.state[name] = trainer.tensor(Float32Array.from(state[name]), shape);
    const measured = await trainer.train(Uint8Array.from(turns), Float32Array.from(real), { z: Float32Array.from(z) }, values);
    return JSON.stringify(Object.entries(measured).map(([name, series]) => [name, [...series]]));
}"""


@pytest.mark.parametrize("loss", ["non_saturating", "minimax"])
def test_the_browser_trains_as_torch_does(driver, address, loss):
    """Fifty iterations from the same weights, draws and hyperparameters give the same losses to 1e-4."""
    iterations, k, batch = 50, 1, 128
    objective = ganlib.GAN(discriminator_steps=k, loss=loss)
    data = ganlib.load("ring")
    step = ganlib.Step(objective, *networks_for(data))
    g = torch.Generator().manual_seed(3)
    sizes = {role: network.size for role, network in step.networks.items()}
    state = step.initial_state({role: torch.rand(size, generator=g) for role, size in sizes.items()})
    z = torch.randn(iterations, k + 1, batch, 2, generator=g)
    real = data.transform(torch.rand(iterations * (k + 1) * batch, generator=g),
                          torch.randn(iterations * (k + 1) * batch, 2, generator=g)).reshape(z.shape)
    given = {
        "base": address + "live/", "values": {**numbers(objective), "loss": loss},
        "state": {name: value.reshape(-1).tolist() for name, value in state.items()},
        "turns": ([0] * k + [1]) * iterations, "real": real.reshape(-1).tolist(), "z": z.reshape(-1).tolist(),
    }
    measured = {name: torch.tensor([float("nan") if v is None else v for v in series])
                for name, series in json.loads(driver.page.evaluate(TRAIN, given))}

    expected, precise = (eager_losses(step, state, real, z, numbers(objective), kind) for kind in (torch.float32, torch.float64))
    assert measured.keys() == expected.keys() == {"discriminator_loss", "generator_loss"}
    last = {"discriminator_loss": k - 1, "generator_loss": k}  # where in an iteration it was last measured
    for name, series in measured.items():
        # Where rounding moves a unit across ReLU's corner, even torch in double precision goes another way: not here.
        torch.testing.assert_close(expected[name], precise[name], atol=1e-5, rtol=0, check_dtype=False)
        found = series.reshape(iterations, k + 1)[:, last[name]]
        torch.testing.assert_close(found, expected[name], atol=1e-4, rtol=0)


def eager_losses(step, state, real, z, values, dtype):
    """{loss: (iterations,)} of eager torch for real and z (iterations, k + 1, batch, 2)."""
    state = {name: value.to(dtype) for name, value in state.items()}
    h = {name: value.to(dtype) for name, value in as_tensors(values).items()}
    losses = []
    for x, noise in zip(real.to(dtype), z.to(dtype)):
        state, seen = step(state, x[:-1], [{"z": one} for one in noise], h)
        losses.append(seen)
    return {name: torch.stack([seen[name] for seen in losses]) for name in losses[0]}
