"""Prints the path of a Chromium or Chrome for the tests; installs one where there is none.

Looked for, in this order: the environment variable CHROME, the PATH, macOS's applications, Playwright's own Chromium.
Installed, when all of that fails: by `playwright install chromium`, else by the system's package manager. Every attempt
has a time limit, so that nothing hangs where there is no network.
"""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
MACOS = tuple(
    Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in ("Google Chrome", "Chromium", "Microsoft Edge")
)
PLAYWRIGHT = (sys.executable, "-m", "playwright")
APT = ("apt-get", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20")
# What to run, as the system's administrator, for each package manager; the last is for systems whose package is a stub.
MANAGERS = {
    "apt-get": [
        (*APT, "update"),
        (*APT, "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"),
        (*PLAYWRIGHT, "install-deps", "chromium"),
    ],
    "dnf": [("dnf", "install", "-y", "chromium")],
    "zypper": [("zypper", "--non-interactive", "install", "chromium")],
    "pacman": [("pacman", "-Sy", "--noconfirm", "chromium")],
    "apk": [("apk", "add", "chromium")],
}
# The start of JavaScript that trains in a page as its worker does: the folder live/ lies beside the page.
TRAINERS = """
    const base = new URL("live/", location.href).href;
    const ort = await import(base + "ort.wasm.min.mjs");
    Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: base });
    const { FormulaTrainer, Graphs, ImageTrainer, Trainer } = await import(base + "worker.js");
    const json = async (file) => (await fetch(base + file + ".json")).json();
    const read = async (file) => new Uint8Array(await (await fetch(base + file)).arrayBuffer());
    const graphs = new Graphs(ort, read);
"""


class NoBrowser(Exception):
    """There is no browser that runs; the message says what was tried."""


def runs(program):
    """Whether `program` starts and calls itself a Chromium, Chrome or Edge: a stub or a missing library does not."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and any(name in answer.stdout for name in ("Chrom", "Edge"))


def playwrights_own():
    """Where Playwright keeps the Chromium it installs, whether or not it is there."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def find():
    """The path of a browser that runs, or None. Raises NoBrowser if CHROME names something that does not run."""
    named = os.environ.get("CHROME")
    if named:
        program = shutil.which(named)
        if program is None or not runs(program):
            raise NoBrowser(f"CHROME={named} does not run: it must name a Chromium or Chrome")
        return program
    candidates = [*map(shutil.which, NAMES), *map(str, MACOS), playwrights_own()]
    return next((program for program in candidates if program and Path(program).exists() and runs(program)), None)


@contextmanager
def running():
    """Playwright's handle of the browser that `find` finds, without a window, while the block runs."""
    from playwright.sync_api import sync_playwright

    program, arguments = find(), ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        try:
            yield chromium
        finally:
            chromium.close()


def attempt(command, limit=300):
    """Runs `command`, ending it and its children after `limit` seconds. Returns None, or in one line how it failed."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": "10000"}
    name = " ".join(map(str, (Path(command[0]).name, *command[1:])))
    print("+", name, file=sys.stderr, flush=True)
    try:
        process = subprocess.Popen(
            command,
            env=environment,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    try:
        output, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return f"{name}: no end after {limit} s"
    lines = output.strip().splitlines() or ["no output"]
    told = [line.strip() for line in lines if line.startswith("E:") or "Error:" in line] or lines
    return f"{name}: {told[-1]}" if process.returncode else None


def as_administrator():
    """What to put before a command that changes the system: nothing for root, else `sudo -n`; None without either."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and attempt(("sudo", "-n", "true"), limit=20) is None:
        return ("sudo", "-n")
    return None


def install():
    """Installs a browser and returns its path. Raises NoBrowser with every attempt's failure."""
    failures = [attempt((*PLAYWRIGHT, "install", "chromium"))]
    found = find()
    manager = next((name for name in MANAGERS if shutil.which(name)), None)
    if not found and manager:
        prefix = as_administrator()
        if prefix is None:
            failures.append(f"{manager}: needs root or sudo without a password")
        for command in [] if prefix is None else MANAGERS[manager]:
            failures.append(attempt((*prefix, *command)))
            found = found or find()
    if not found:
        tried = "; ".join(failure for failure in failures if failure) or "what was installed does not run"
        raise NoBrowser(f"no Chromium or Chrome found and none could be installed: set CHROME=/path/to/it ({tried})")
    return found


if __name__ == "__main__":
    try:
        print(find() or install())
    except NoBrowser as error:
        sys.exit(f"browser: {error}")
