"""A Sphinx extension: every page carries a Content-Security-Policy, by which it can load nothing but the site's own files.

Scripts that stand in a page are named by their hashes, so that no other one runs. Styles may stand in a page: stored tables
and figures carry some. onnxruntime needs 'wasm-unsafe-eval'; modules and workers are started from blob: addresses, so that a
server that does not know their type does no harm (js/widget/assets.js).
"""
import base64
import hashlib
import re

INLINE = re.compile(r"<script(?![^>]*\ssrc=)(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.S)
NO_SCRIPT = re.compile(r'\stype="(?!text/javascript|application/javascript|module)[^"]*"')  # JSON and the like does not run
STORED = re.compile(r'\n<meta http-equiv="Content-Security-Policy"[^>]*>')
BEGINNING = re.compile(r"<head>\s*(?:<meta charset=[^>]*>)?", re.I)


def digest(text):
    """What a policy calls a script that stands in a page."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(page=""):
    """The policy of a page, as the content of its meta element."""
    scripts = sorted({digest(found["text"]) for found in INLINE.finditer(page) if not NO_SCRIPT.search(found["attributes"])})
    return "; ".join([
        "default-src 'self'",  # for pages that a browser fetches before they are asked for
        "object-src 'none'", " ".join(["script-src 'self' blob: 'wasm-unsafe-eval'", *scripts]), "worker-src 'self' blob:",
        "connect-src 'self' blob:", "img-src 'self' blob: data:", "font-src 'self'", "style-src 'self' 'unsafe-inline'",
        "frame-src 'self'", "base-uri 'none'", "form-action 'self'"])


def with_policy(page):
    """The HTML of a page with its policy, in place of an earlier build's; it stands before anything that loads."""
    page = STORED.sub("", page)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
    return BEGINNING.sub(lambda found: f"{found[0]}\n{meta}", page, count=1)


def on_finish(app, error):
    """Once all is written: a theme's own template may add a script after any earlier event."""
    if error is None and app.builder.format == "html":
        for file in app.outdir.rglob("*.html"):
            page = file.read_text(encoding="utf-8")
            if file.relative_to(app.outdir).parts[0] != "_static" and (made := with_policy(page)) != page:
                file.write_text(made, encoding="utf-8")


def setup(app):
    app.connect("build-finished", on_finish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
