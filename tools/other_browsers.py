"""Firefox and WebKit load every page, train every playground and answer an exercise: `make test-browsers`.

Needs the built site, and of Debian the packages firefox-esr, webkit2gtk-driver and xvfb; names of engines as arguments
(`firefox`, `webkit`) leave out the other one. Firefox is driven over WebDriver BiDi, which tells of a page's errors as well;
WebKit by its own WebDriver, which does not, so that there only what a page shows is looked at. The status is 1 where
something went wrong.
"""
import contextlib
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parent / "site"))
import serve  # noqa: E402

PATIENCE = 120  # s for a page, or for the steps of a playground
STEPS = 30
PAGES = """() => [...document.querySelectorAll("live-widget")].filter((el) => el.querySelector("[role=alert]:not([hidden])")
    || !el.firstElementChild).map((el) => el.getAttribute("module") + ": " + el.textContent.slice(0, 200))"""
READY = "() => document.readyState === 'complete' && [...document.querySelectorAll('live-widget > *')].length"
PLAY = """() => { const root = document.querySelector(".live-playground");
    [...(root?.querySelectorAll("button") ?? [])].find((one) => one.textContent === "Play")?.click(); return !!root; }"""
TRAINED = """() => { const root = document.querySelector(".live-playground");
    const alert = root.querySelector(".live-alert:not([hidden])");
    const rate = root.querySelector(".live-rate").textContent;
    return { steps: Number(root.dataset.steps ?? 0), alert: alert?.textContent ?? "", rate }; }"""
ANSWER = """() => { const root = document.querySelector("#exercise-gan-3 .ex-root");
    const boxes = [...(root?.querySelectorAll("input[type=text]") ?? [])];
    boxes.forEach((box, i) => {
        box.value = ["log(1 + q/p)", "1", "-2"][i];
        box.dispatchEvent(new Event("input", { bubbles: true })); });
    [...(root?.querySelectorAll("button") ?? [])].find((one) => one.textContent === "Check")?.click();
    return boxes.length; }"""
ANSWERED = "() => document.querySelector('#exercise-gan-3 .ex-state').textContent"


class Firefox:
    """A headless Firefox over WebDriver BiDi."""

    def __init__(self):
        import websocket
        self.profile = tempfile.mkdtemp()
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--profile", self.profile, "--remote-debugging-port", "0"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        for line in self.process.stderr:
            if found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
                break
        self.socket = websocket.create_connection(f"{found[1]}/session", timeout=PATIENCE, suppress_origin=True)
        self.ids, self.errors = itertools.count(), []
        self.name = self.call("session.new", capabilities={})["capabilities"]["browserVersion"]
        self.call("session.subscribe", events=["log.entryAdded"])
        self.context = self.call("browsingContext.getTree")["contexts"][0]["context"]

    def call(self, method, **params):
        number = next(self.ids)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("method") == "log.entryAdded" and answer["params"]["level"] == "error":
                self.errors.append(answer["params"]["text"])
            if answer.get("id") == number:
                if answer["type"] == "error":
                    raise RuntimeError(answer["message"])
                return answer["result"]

    def open(self, url):
        self.errors.clear()
        self.call("browsingContext.navigate", context=self.context, url=url, wait="complete")

    def ask(self, function):
        program = f"async () => JSON.stringify(await ({function})() ?? null)"
        answer = self.call("script.callFunction", functionDeclaration=program, awaitPromise=True,
                           target={"context": self.context})
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


class WebKit:
    """WebKitGTK's MiniBrowser under Xvfb."""

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.webkitgtk.service import Service
        read, write = os.pipe()
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24"], pass_fds=[write],
                                       stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
        os.environ["LANGUAGE"] = "en_US"  # with the locale C a browser has no language that numbers can be written in
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser")))
        options.add_argument("--automation")
        self.driver = webdriver.WebKitGTK(options=options, service=Service(shutil.which("WebKitWebDriver")))
        self.driver.set_page_load_timeout(PATIENCE)
        self.name, self.errors = self.driver.capabilities["browserVersion"], []

    def open(self, url):
        self.driver.get(url)

    def ask(self, function):
        return json.loads(self.driver.execute_async_script(
            f"const done = arguments[0]; Promise.resolve(({function})()).then((one) => done(JSON.stringify(one ?? null)))"))

    def close(self):
        self.driver.quit()
        self.screen.terminate()
        self.screen.wait()


ENGINES = {"firefox": Firefox, "webkit": WebKit}


def until(browser, function, good):
    """What the page answers once it is `good`, or last."""
    end = time.monotonic() + PATIENCE
    while not good(answer := browser.ask(function)) and time.monotonic() < end:
        time.sleep(0.2)
    return answer


def look(browser, url):
    """What went wrong on a page, in words."""
    browser.open(url)
    until(browser, READY, lambda count: count is not False)
    time.sleep(0.5)
    return [*browser.ask(PAGES), *browser.errors]


def train(browser, url):
    """(what went wrong, steps per second) of a playground's own page."""
    browser.open(url)
    until(browser, PLAY, bool)
    told = until(browser, TRAINED, lambda told: told["steps"] >= STEPS or told["alert"])
    wrong = [] if told["steps"] >= STEPS else [told["alert"] or f"only {told['steps']} steps in {PATIENCE} s"]
    return [*wrong, *browser.errors], told["rate"]


def answer(browser, url):
    """What went wrong with an exercise."""
    browser.open(url)
    until(browser, ANSWER, lambda boxes: boxes == 3)
    said = until(browser, ANSWERED, lambda said: said == "right")
    return [] if said == "right" else [f"gan.3 is {said!r}"]


def test(name, address, pages):
    """Print what one engine does; returns how many things went wrong."""
    count = 0
    with contextlib.closing(ENGINES[name]()) as browser:
        print(f"{name} {browser.name}")
        for page in pages:
            rate = ""
            if page.startswith("embed/"):
                wrong, rate = train(browser, address + page)
            else:
                wrong = look(browser, address + page)
            if page == "chapters/01_gan_exercises.html":
                wrong += answer(browser, address + page)
            count += len(wrong)
            print(f"  {page}: {'; '.join(wrong) or rate or 'no error'}", flush=True)
    return count


if __name__ == "__main__":
    names = sys.argv[1:] or list(ENGINES)
    if unknown := set(names) - ENGINES.keys():
        sys.exit(f"{', '.join(sorted(unknown))}: expected {' or '.join(ENGINES)}")
    built = sorted(file.relative_to(serve.SITE).as_posix() for file in serve.SITE.rglob("*.html"))
    with serve.served(serve.SITE) as address:
        wrong = sum(test(name, address, [page for page in built if not page.startswith("_static")]) for name in names)
    sys.exit(f"{wrong} things went wrong" if wrong else 0)
