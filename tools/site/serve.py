"""Serves a folder on this machine alone: `python tools/serve.py [FOLDER] [--port N]`.

Prints the address. When the port is taken it uses any free one. Ctrl-C ends it.
"""

import argparse
import sys
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "_build" / "html"


class Handler(SimpleHTTPRequestHandler):
    """Static files below `prefix`, which starts and ends with a slash; everything outside it is a 404."""

    # The system's own table may lack or contradict these, and a browser refuses a module of another type.
    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".woff2": "font/woff2",
        ".onnx": "application/octet-stream",
    }

    def __init__(self, *args, prefix="/", **kwargs):
        self.prefix = prefix
        super().__init__(*args, **kwargs)

    def send_head(self):
        if not self.path.startswith(self.prefix):
            self.send_error(404, f"nothing outside {self.prefix}")
            return None
        return super().send_head()

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def end_headers(self):
        # The files change whenever the book is built again.
        self.send_header("Cache-Control", "no-cache")
        # A sandboxed frame is no part of its own site: it may read these files only where the server says so.
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def log_message(self, format, *args):
        pass


def make_server(folder, port=0, prefix="/"):
    """A server of `folder` on 127.0.0.1, bound but not yet running, and its address. Port 0 is any free one."""
    if not (prefix.startswith("/") and prefix.endswith("/")):
        raise ValueError(f"prefix must start and end with a slash, got {prefix!r}")
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(folder), prefix=prefix))
    return server, f"http://127.0.0.1:{server.server_port}{prefix}"


@contextmanager
def served(folder, prefix="/"):
    """Serves `folder` from a thread while the block runs; gives the address."""
    server, address = make_server(folder, prefix=prefix)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=SITE)
    parser.add_argument("--port", type=int, default=8000, help="tried first (default 8000)")
    arguments = parser.parse_args()
    if not arguments.folder.is_dir():
        sys.exit(f"{arguments.folder} is not a folder: build the site first with `make book SERVE=0`")
    try:
        server, address = make_server(arguments.folder, arguments.port)
    except OSError:
        server, address = make_server(arguments.folder)
    print(f"The book is at {address} (Ctrl-C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.server_close()


if __name__ == "__main__":
    main()
