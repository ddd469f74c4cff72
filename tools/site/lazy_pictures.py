"""A Sphinx extension: pictures that a stored output carries and marks `loading="lazy"` become files beside the pages.

A notebook stays whole wherever it is opened; a page does not grow by them, and a browser asks for one when it comes near.
The stored figures of live widgets are marked here, all but a page's first, which is seen at once.
"""
import base64
import hashlib
import re
import struct
from pathlib import Path

FOLDER = "_images"
IMAGE, CARRIED = re.compile(r"<img\b[^>]*>"), re.compile(r'(?<=\bsrc=")data:image/(png|webp|jpeg);base64,([^"]*)(?=")')
STORED = re.compile(r'(?<=<live-widget )([^>]*><img\b)([^>]*\bsrc="data:image/png;base64,([^"]*)"[^>]*>)')


def marked(body):
    """HTML in which the stored figures of live widgets say their size, which keeps their place, and that they may wait."""
    waiting = iter(["", *[' loading="lazy"'] * len(STORED.findall(body))])

    def more(figure):
        width, height = struct.unpack(">II", base64.b64decode(figure[3][:32])[16:24])
        size = "" if "width=" in figure[2] else f' width="{width}" height="{height}"'
        return f"{figure[1]}{next(waiting)}{size}{figure[2]}"
    return STORED.sub(more, body)


def taken_out(body, keep):
    """HTML with each carried picture of a lazy image replaced by its address: `keep(name, bytes)` says it."""
    def kept(found):
        content = base64.b64decode(found[2])
        return keep(f"{hashlib.sha256(content).hexdigest()[:20]}.{found[1]}", content)

    def replaced(image):
        return CARRIED.sub(kept, image[0]) if 'loading="lazy"' in image[0] else image[0]
    return IMAGE.sub(replaced, body)


def on_page(app, page, template, context, doctree):
    def keep(name, content):
        folder = Path(app.outdir, FOLDER)
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        return context["pathto"](f"{FOLDER}/{name}", 1)
    if "body" in context:
        context["body"] = taken_out(marked(context["body"]), keep)


def setup(app):
    app.connect("html-page-context", on_page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
