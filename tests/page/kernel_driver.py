"""A playground that trains in this process, and what a test does and hears in its page's place."""
import threading
import time

import numpy as np

import ganlib
from ganlib.live import kernel

PATIENT = 60  # s; a bound for slow machines, not a measure of speed


def trainers():
    """How many threads train."""
    return sum(thread.name == kernel.THREAD for thread in threading.enumerate())


def until(condition):
    end = time.monotonic() + PATIENT
    while not condition():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.005)


def rests(playground):
    """Whether nothing is trained while there was time for many steps."""
    before = playground.steps
    time.sleep(0.3)
    return playground.steps == before


def in_kernel(objective=None, **options):
    """A playground, and the list of messages that its page would get: (content, buffers)."""
    playground, told = ganlib.Playground(objective or ganlib.GAN(), engine="kernel", **options), []
    playground.send = lambda content, buffers=None: told.append((content, buffers or []))
    return playground, told


def shown(told):
    """The last frame, with the arrays of its buffers in their places."""
    content, buffers = [message for message in told if message[0]["type"] == "frame"][-1]

    def unpacked(part):
        if isinstance(part, dict) and "buffer" in part:
            return np.frombuffer(buffers[part["buffer"]], np.float32)
        if isinstance(part, dict):
            return {name: unpacked(value) for name, value in part.items()}
        return [unpacked(value) for value in part] if isinstance(part, list) else part
    return unpacked(content)


def of(told, kind):
    """The messages of one type, without their buffers."""
    return [content for content, _ in told if content["type"] == kind]


def say(playground, **message):
    """What a page says."""
    playground._handle_custom_msg(message, [])


def start(playground, interval=0):
    """What a page says first."""
    say(playground, type="start", device="cpu", speed=None, interval=interval)


def states(playground):
    return [run.state for run in playground.runs]
