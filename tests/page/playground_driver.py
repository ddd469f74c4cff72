"""A page with a playground and nothing else, and what a test does there in a reader's place."""

import re
from contextlib import contextmanager
from functools import cache

import gather_site
import matplotlib.figure
import serve

import ganlib
from ganlib.live.plane import OBJECTIVES

WAIT = 90_000  # ms; a bound for slow and busy machines, not a measure of speed
AXE = (gather_site.ROOT / "js" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
DESKTOP = {"width": 900, "height": 900}
GAN = ganlib.GAN()
RATE = "generator_optimizer.learning_rate"
ALT = "real and generated points after 2,000 steps"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>playground</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script defer src="live/host.js"></script>
<body><p>Above.</p>{widget}<p style="height: 3000px">Below.</p></body></html>"""


@cache
def a_figure():
    figure = matplotlib.figure.Figure(figsize=(4, 4))
    figure.add_subplot().plot([0, 1, 2], [0, 1, 0])
    return figure


def stored_html(objective):
    """What a notebook stores of a playground and a built page shows."""
    widget = ganlib.Playground(objective, figure=a_figure(), alt=ALT)
    return widget._repr_mimebundle_()[0]["text/html"]


@contextmanager
def served_pages(folder, pages):
    """The address, below a path, of `pages` {name: HTML}, each `<name>.html`, with what a built site has beside them."""
    gather_site.gather(gather_site.folders(gather_site.ROOT, "live"), folder)
    for name, page in pages.items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    with serve.served(folder, prefix="/a/sub/path/") as url:
        yield url


def served_playground(folder, objective=GAN):
    """`served_pages` of a page with this playground, `index`, and of one for each objective that a page trains."""
    shown = {"index": objective, **{name: kind() for name, kind in OBJECTIVES.items()}}
    return served_pages(folder, {name: PAGE.replace("{widget}", stored_html(one)) for name, one in shown.items()})


def errors_of(page):
    """A list of what goes wrong on the page from now on: its scripts' errors, and what its console warns of."""
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda m: m.type in ("error", "warning") and errors.append(m.text))
    return errors


def allow_any_rate(page, name):
    """From now on the page's manifest of this objective allows rates of 1e30: no allowed one diverges within seconds."""
    def allow_more(route):
        manifest = route.fetch().json()
        for control in manifest["controls"]:
            if control["name"].endswith("learning_rate"):
                control["high"] = 1e30
        route.fulfill(json=manifest)
    page.route(f"**/{name}.json", allow_more)


class Driver:
    """A loaded page with one playground, and what went wrong or was asked for on it."""

    def __init__(self, page, url):
        self.page, self.errors, self.requests = page, errors_of(page), []
        page.on("request", lambda request: self.requests.append(request.url))
        page.add_init_script(UNFOLD)
        page.goto(url)
        self.root = page.locator(".live-playground").first

    def button(self, name):
        return self.root.get_by_role("button", name=name, exact=True)

    def control(self, name):
        return self.root.locator(f'[data-control="{name}"]')

    def is_live(self, name):
        """Whether a control acts under the present choices; one that does not is disabled."""
        return self.control(name).locator("input, select").first.is_enabled()

    def choose(self, name, option):
        self.control(name).locator("select").select_option(option)

    def type(self, name, text):
        box = self.control(name).locator("input[type=text]")
        box.fill(text)
        box.press("Enter")
        box.blur()

    def change(self, name, key):
        """Give a control another value as a reader would; `key` moves a slider. Returns what changes it back."""
        select, slider = (self.control(name).locator(kind) for kind in ("select", "input[type=range]"))
        if select.count():
            old = select.input_value()
            values = select.locator("option").evaluate_all("(options) => options.map((option) => option.value)")
            select.select_option(next(value for value in values if value != old))
            return lambda: select.select_option(old)
        old = self.control(name).locator("input[type=text]").input_value()
        if slider.count():
            slider.press(key)
        else:
            self.type(name, str(int(old) + 1) if old.isdigit() else f"{old} + y/2")
        return lambda: self.type(name, old)

    def phase(self, phase):
        self.page.locator(f'.live-playground[data-phase="{phase}"]').first.wait_for(timeout=WAIT)

    def count(self, attribute="data-steps"):
        return int(self.root.get_attribute(attribute) or -1)

    def wait(self, at_least):
        self.page.wait_for_function(
            "([root, n]) => Number(root.dataset.steps) >= n", arg=[self.root.element_handle(), at_least], timeout=WAIT)

    def at_rest(self):
        """The count of steps once it stands still: the frame with which a training answers Pause may come late."""
        return int(self.root.evaluate("""async ({ dataset }) => {
            for (let i = 0; i < 100; i++) {
                const before = dataset.steps;
                await new Promise((done) => setTimeout(done, 500));
                if (dataset.steps === before) return before;
            }
            throw new Error("it trains on");
        }"""))

    def wait_for_start(self):
        root = self.root.element_handle()
        self.page.wait_for_function(
            "({ dataset: { steps, phase } }) => steps === '0' && !['idle', 'loading'].includes(phase)",
            arg=root, timeout=WAIT)

    def wait_for_readout(self, text):
        self.root.locator("dd", has_text=text).first.wait_for(timeout=WAIT)

    def boxes(self):
        """What each control says: {name: text}."""
        return self.root.locator("[data-control]").evaluate_all("""(all) => Object.fromEntries(all.map(
            (el) => [el.dataset.control, el.querySelector("input[type=text], select").value]))""")

    def step(self, times=1):
        """Presses Step so many times in a row, and waits until the last step is shown."""
        assert self.steps_or_diverges(times)

    def steps_or_diverges(self, times):
        """Whether all steps could be made."""
        before = max(self.count(), 0)
        at_a_press = next(n for n in (100, 20, 1) if times % n == 0)
        self.root.get_by_label("steps at a press").select_option(str(at_a_press))
        self.button("Step").click(click_count=times // at_a_press)
        root = self.root.element_handle()
        self.page.wait_for_function("([root, n]) => root.dataset.steps >= n || root.dataset.phase === 'diverged'",
                                    arg=[root, before + times], timeout=WAIT)
        return root.evaluate("""async (root) => {
            for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);  // each picture has a frame of its own
            return root.dataset.phase !== "diverged";
        }""")

    def click_link(self, fragment):
        """Clicks a link of the page's prose."""
        self.page.evaluate("""(href) => {
            document.getElementById("try")?.remove();
            const link = Object.assign(document.createElement("a"), { href, id: "try", textContent: "try" });
            document.body.prepend(link);
        }""", fragment)
        self.page.locator("#try").click()

    def follow(self, fragment):
        """Clicks a link that sets this playground, and waits until it has: a training beside must be loaded first."""
        status = self.root.get_by_role("status")
        status.evaluate("(status) => (status.textContent = '')")
        self.click_link(fragment)
        status.filter(has_text=re.compile("Set by a link|All settings are as this page starts them")).wait_for(timeout=WAIT)

    def copied(self, button):
        """What the button copies: it is written below a moment later."""
        text = self.root.locator(".live-share input")
        text.evaluate("(text) => (text.value = '')")
        self.button(button).click()
        self.page.wait_for_function("(text) => text.value", arg=text.element_handle(), timeout=WAIT)
        return text.input_value()

    def reset(self):
        self.button("Reset").click()
        self.wait_for_start()

    def pane(self, at):
        """The first training, 0, or the one beside it, 1."""
        return self.root.locator(".live-pane").nth(at)

    def number(self, name, at=0):
        found = self.pane(at).locator("dt", has_text=name).first.locator("xpath=following-sibling::dd").inner_text()
        return float(found.split()[0].replace(",", ""))

    def stroke(self):
        """Draws a line with the mouse across the picture."""
        box = self.root.locator(".live-square canvas").first.bounding_box()
        mouse = self.page.mouse
        mouse.move(box["x"] + 0.2 * box["width"], box["y"] + 0.2 * box["height"])
        mouse.down()
        mouse.move(box["x"] + 0.8 * box["width"], box["y"] + 0.8 * box["height"], steps=15)
        mouse.up()

    def readout(self, name):
        return self.root.locator("dt", has_text=name).first.locator("xpath=following-sibling::dd").inner_text()

    def picture(self):
        """The canvas after it was drawn, as a PNG's address."""
        return self.root.locator(".live-square canvas").evaluate("""(canvas) => new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(canvas.toDataURL()))))""")

    def shown(self):
        """All that a reader sees of the training: numbers and picture."""
        names = ["generator steps", "discriminator steps", "discriminator loss", "generator loss", "distance",
                 "modes covered", "high-quality"]
        self.picture()
        return self.root.evaluate(SHOWN, names)

    # ---- one page for many tests

    def look(self):
        """All that tells this page from a new one whose training was just reset: texts, inputs, picture and places."""
        return self.root.evaluate(LOOK)

    def renew(self, boxes):
        """Puts everything back in its place as a reader can, `boxes` in the controls, and resets the training."""
        if self.page.viewport_size != DESKTOP:
            self.page.set_viewport_size(DESKTOP)
        self.page.evaluate(TIDY)
        for name in ("Pause", "Stop drawing", "Clear"):
            if self.button(name).is_visible():
                self.button(name).click()
        if self.boxes()["against"]:
            self.choose("against", "")
            self.root.locator(".live-pane").nth(1).wait_for(state="detached", timeout=WAIT)
        for name, value in self.boxes().items():
            if value != boxes[name] and self.control(name).locator("select").count():
                self.choose(name, boxes[name])
            elif value != boxes[name]:
                self.type(name, boxes[name])
        if self.root.locator(".live-alert").is_visible():
            self.follow("#live-gan")  # a link without a fault: what was wrong with another is no longer said
            self.page.evaluate(TIDY)
        if self.button("Back to the text").is_visible():
            self.button("Back to the text").click()
        self.reset()


# As a reader who has unfolded all groups of controls and numbers.
UNFOLD = """new MutationObserver(() => {
    for (const group of document.querySelectorAll(".live-group:not([data-seen])")) {
        group.dataset.seen = "";
        group.open = true;
    }
}).observe(document, { childList: true, subtree: true })"""
SHOWN = """(root, names) => {
    const terms = [...root.querySelectorAll("dt")];
    const called = (dt, name) => [name, name.replace("discriminator", "critic")].some((one) => dt.textContent.includes(one));
    const number = (name) => terms.find((dt) => called(dt, name)).nextElementSibling.textContent;
    return [...names.map(number), root.querySelector(".live-square canvas").toDataURL()];
}"""
LOOK = """(root) => ({
    texts: [...root.querySelectorAll(":not(.live-plot *):not(.live-rate):not(.live-tried *)")].map((el) =>
        [...el.childNodes].map((node) => (node.nodeType === 3 ? node.data : "")).join("")).filter(Boolean),
    inputs: [...root.querySelectorAll(":is(input:not([readonly]), select, button, details):not(.live-tried *)")].map((el) =>
        [el.value, el.checked, el.disabled, el.hidden, el.open, el.ariaInvalid === "true", el.ariaPressed].join()),
    seen: [...root.querySelectorAll("*:not(.live-plot *):not(.live-tried *)")].filter(
        (el) => !el.checkVisibility()).map((el) => el.className),
    picture: root.querySelector(".live-square canvas").toDataURL(),
    role: root.querySelector(".live-square canvas").role,
    data: { ...root.dataset },
    page: { ...document.documentElement.dataset, fragment: location.hash, top: scrollY, width: innerWidth,
            focus: document.activeElement.tagName, bottom: document.body.children.length },
})"""
# What no control puts back: what was copied stays written below, and these belong to the page around the playground.
TIDY = """() => {
    document.querySelectorAll(".live-group").forEach((el) => (el.open = true));
    document.querySelectorAll(".live-joined select").forEach((el) => (el.value = "1"));
    document.querySelectorAll(".live-bring :is(input, textarea)").forEach((el) => (el.value = ""));
    document.querySelectorAll(".live-share > :is(input, label)").forEach((el) => (el.hidden = true));
    document.querySelectorAll(".live-share > label").forEach((el) => (el.textContent = "copied"));
    document.querySelectorAll(".live-key input").forEach((el) => el.checked || el.click());
    delete document.documentElement.dataset.theme;
    document.getElementById("try")?.remove();
    document.activeElement.blur();
    history.replaceState(null, "", location.pathname);
    scrollTo(0, 0);
}"""


def after_steps(driver, change=None, steps=4):
    """What is shown `steps` steps after the start, with `change` made there."""
    if driver.root.get_attribute("data-phase") == "idle":
        driver.step()
    driver.reset()
    if change:
        change()
    driver.step(steps)
    return driver.shown()


def violations(driver):
    """What axe finds in the light and in the dark theme, targets below 24 px included."""
    driver.page.evaluate(AXE)
    found = []
    for theme in ("light", "dark"):
        driver.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", theme)
        found += driver.page.evaluate("""async () => (await axe.run(".live-playground", {
            resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })).violations.map(
            (one) => [one.id, one.nodes.map((node) => node.html)])""")
    return found


PIXELS = """const pixels = async (url) => {
    const image = await createImageBitmap(await (await fetch(url)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
};"""


def pixel_change(page, one, other):
    """The mean absolute difference of two pictures' channels, 0 to 255."""
    return page.evaluate("async ([one, other]) => {" + PIXELS + """
        const [a, b] = [await pixels(one), await pixels(other)];
        return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
    }""", [one, other])
