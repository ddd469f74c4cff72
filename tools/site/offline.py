"""A Sphinx extension: what was visited of a published site can be read without a network, and the site can be installed.

Writes the service worker, which is another one whenever any file of the site is, and the manifest.
"""
import hashlib
import json
from pathlib import Path

WORKER = "offline_worker.js"
MANIFEST = {"name": "Five Critics", "description": "An interactive book on five GAN papers", "start_url": "pages/intro.html",
            "scope": "./", "display": "minimal-ui", "background_color": "#ffffff", "theme_color": "#0b62a8",
            "icons": [{"src": "_static/favicon.svg", "sizes": "any", "type": "image/svg+xml"}]}


def version(site):
    """Of all files of a site, but for the worker."""
    files = (file for file in sorted(site.rglob("*")) if file.is_file() and file.name != WORKER)
    digests = (hashlib.sha256(file.read_bytes()).hexdigest() for file in files)
    return hashlib.sha256("".join(digests).encode()).hexdigest()[:12]


def write(site):
    """Adds both files to the folder of a site that is otherwise complete."""
    (site / "manifest.json").write_text(json.dumps(MANIFEST), encoding="utf-8")
    worker = Path(__file__).with_name(WORKER).read_text(encoding="utf-8")
    (site / WORKER).write_text(worker.replace("VERSION", version(site)), encoding="utf-8")


def on_finish(app, error):
    if error is None and app.builder.format == "html":
        write(Path(app.outdir))


def setup(app):
    app.connect("build-finished", on_finish, priority=990)  # all else is written
    return {"parallel_read_safe": True, "parallel_write_safe": True}
