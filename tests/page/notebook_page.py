"""A widget on a page as a notebook's front end shows it: its module comes as text, and everything else by message."""
import base64
import json
import time

from playground_driver import UNFOLD

FRONT_END = """async ({ esm, state }) => {
    const listeners = {};
    window.model = {
        get: (name) => state[name],
        set: (name, value) => { state[name] = value; },
        on: (event, listener) => (listeners[event] ??= []).push(listener),
        off: (event, listener) => { listeners[event] = listeners[event].filter((other) => other !== listener); },
        save_changes: () => window.toKernel(JSON.stringify(state)),
        send: async (message) => {
            for (const { content, buffers } of await window.ask(message)) {
                const bytes = buffers.map((b) => new DataView(Uint8Array.from(atob(b), (c) => c.charCodeAt(0)).buffer));
                listeners["msg:custom"].forEach((listener) => listener(content, bytes));
            }
        },
        change: (name, value) => {
            state[name] = value;
            (listeners[`change:${name}`] ?? []).forEach((listener) => listener());
        },
    };
    const url = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
    const module = await import(url);
    const el = document.body.appendChild(document.createElement("div"));
    window.end = module.default.render({ model: window.model, el });
}"""


def connect(page, widget, root=".live-playground"):
    """Show the widget, which makes `root`, on the page; its Python side answers the page's messages."""
    def ask(message):
        sent = []
        widget.send = lambda content, buffers=None: sent.append(
            {"content": content, "buffers": [base64.b64encode(b).decode() for b in buffers or []]})
        widget._handle_custom_msg(message, [])
        return sent
    page.expose_function("ask", ask)
    traits = widget.traits()
    page.expose_function("toKernel", lambda state: widget.set_state(
        {name: value for name, value in json.loads(state).items() if not traits[name].read_only}))
    state = {name: getattr(widget, name) for name in widget.keys if not name.startswith("_")}
    state = {name: value for name, value in state.items() if isinstance(value, (str, int, float, list, tuple, dict))}
    page.evaluate(UNFOLD)
    page.evaluate(FRONT_END, {"esm": str(widget._esm), "state": state})
    page.locator(root).wait_for()


def until(page, condition, seconds=90):
    """Lets the page go on until the condition holds."""
    last = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < last, "the condition never held"
        page.wait_for_timeout(20)
