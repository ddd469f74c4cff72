"""What surrounds an answer while it is judged: a limit of time, and the state of the process, put back afterwards."""
import builtins
import ctypes
import gc
import io
import os
import random
import signal
import sys
import threading
import time
import warnings
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout

import numpy as np
import torch

__all__ = ["TookTooLong", "global_state_kept", "printing_limited", "time_limit"]

PRINTED = 10_000  # letters of what an answer prints
REPEAT_S = 1  # an answer that swallows the first interruption gets another


class TookTooLong(BaseException):
    """The time is up. It is no `Exception`, so that an answer's `except Exception` lets it through."""


@contextmanager
def time_limit(seconds):
    """Raise `TookTooLong` in the block when `seconds` are over, and at its end whatever the block made of that.

    In the main thread of a POSIX system the timer of `signal.setitimer` rings, which ends a `time.sleep` too; a handler and
    a timer that were there go on afterwards. In another thread, and on Windows, a second thread, which ends with the block,
    asks Python to raise between two of its instructions. Neither breaks off one long operation inside of torch.
    """
    start = time.monotonic()
    main = threading.current_thread() is threading.main_thread()
    error = None
    try:
        with (alarm if main and hasattr(signal, "setitimer") else watcher)(seconds):
            yield
    except (KeyboardInterrupt, TookTooLong):
        raise
    except BaseException as other:
        error = other
    if time.monotonic() - start >= seconds:  # what came instead is what the block made of it
        raise TookTooLong from error
    if error:
        raise error


@contextmanager
def alarm(seconds):
    def ring(*_):
        raise TookTooLong
    start = time.monotonic()
    handler = signal.signal(signal.SIGALRM, ring)
    left, interval = signal.setitimer(signal.ITIMER_REAL, seconds, REPEAT_S)
    try:
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    finally:  # once more: it may have rung on the way out
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL if handler is None else handler)
        if left:
            signal.setitimer(signal.ITIMER_REAL, max(left - (time.monotonic() - start), 1e-6), interval)


@contextmanager
def watcher(seconds):
    raise_in, judging, over = ctypes.pythonapi.PyThreadState_SetAsyncExc, threading.get_ident(), threading.Event()

    def watch():
        wait = seconds
        while not over.wait(wait):
            raise_in(ctypes.c_ulong(judging), ctypes.py_object(TookTooLong))
            wait = REPEAT_S
    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        try:
            yield
        finally:
            over.set()
    finally:
        while True:
            try:
                over.set()
                watching.join()
                for _ in range(2):  # what was asked for and has not come yet comes here. To take it back instead would
                    pass            # leave Python looking for it at every turn
                break
            except TookTooLong:
                continue


class Limited(io.TextIOBase):
    """Writes the first letters to a stream, and nothing after them; it can be closed without closing the stream."""

    def __init__(self, stream):
        self.stream, self.left = stream, PRINTED

    @property
    def encoding(self):
        return getattr(self.stream, "encoding", None)

    def write(self, text):
        shown = text[:self.left]
        self.left -= len(shown)
        if shown:
            self.stream.write(shown)
            if not self.left:
                self.stream.write("\n... (no more of it is shown)\n")
        return len(text)

    def flush(self):
        if hasattr(self.stream, "flush"):
            self.stream.flush()


@contextmanager
def printing_limited():
    """In the block, standard output and error show the first 10,000 letters each."""
    with ExitStack() as stack:
        for redirected, stream in ((redirect_stdout, sys.stdout), (redirect_stderr, sys.stderr)):
            if stream is not None:
                stack.enter_context(redirected(Limited(stream)))
        yield


@contextmanager
def global_state_kept():
    """Put back, after the block, what it changed in the state of the process. In the block gradients are on.

    That is: random numbers (torch's, NumPy's, Python's), gradients and inference mode, warning filters, and all of
    `settings`.
    """
    with ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        stack.enter_context(torch.random.fork_rng(
            range(torch.cuda.device_count()) if torch.cuda.is_initialized() else []))
        stack.callback(random.setstate, random.getstate())
        stack.callback(np.random.set_state, np.random.get_state())
        stack.enter_context(torch.inference_mode(False))
        for read, write in settings():
            stack.callback(put_back, read, write, *readable(read))
        stack.enter_context(torch.enable_grad())
        yield


def readable(read):
    """[the value], or [] where it cannot be read: a folder that is gone, or precisions set through two of torch's ways."""
    try:
        return [read()]
    except (OSError, RuntimeError):
        return []


def put_back(read, write, *before):
    if before and readable(read) != list(before):
        write(*before)


def attribute(owner, name):
    """How an attribute is read and written."""
    return (lambda: getattr(owner, name)), (lambda value: setattr(owner, name, value))


def settings():
    """[(how a setting of the process is read, how it is written)], in the order opposite to that of putting back."""
    backends = torch.backends
    nets = [getattr(library, part) for library in (backends.cudnn, backends.mkldnn) for part in ("conv", "rnn", "matmul")
            if hasattr(library, part)]
    precise = [owner for owner in (*nets, backends.cuda.matmul, backends.cudnn, backends.mkldnn, backends)
               if hasattr(owner, "fp32_precision")]  # torch 2.9 and later; these come after what sets them in passing
    return [
        (os.environ.copy, lambda found: put_back_in(os.environ, found)),  # last: torch sets some when others are put back
        *(attribute(owner, "fp32_precision") for owner in precise),
        (torch.get_float32_matmul_precision, torch.set_float32_matmul_precision),
        *(attribute(backends.cudnn, name) for name in ("allow_tf32", "benchmark", "deterministic", "enabled")),
        (lambda: (torch.are_deterministic_algorithms_enabled(), torch.is_deterministic_algorithms_warn_only_enabled()),
         lambda both: torch.use_deterministic_algorithms(both[0], warn_only=both[1])),
        (lambda: (torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()),
         lambda both: torch.autograd.set_detect_anomaly(*both)),
        (torch.get_default_dtype, torch.set_default_dtype),
        (torch.get_default_device, lambda device: torch.set_default_device(None if device.type == "cpu" else device)),
        (torch.get_num_threads, torch.set_num_threads),
        (lambda: torch.is_autocast_enabled("cpu"), lambda on: torch.set_autocast_enabled("cpu", on)),
        (lambda: torch.is_autocast_enabled("cuda"), lambda on: torch.set_autocast_enabled("cuda", on)),
        (lambda: dict(vars(torch._tensor_str.PRINT_OPTS)), vars(torch._tensor_str.PRINT_OPTS).update),
        (np.get_printoptions, lambda options: np.set_printoptions(**options)),
        (np.geterr, lambda kinds: np.seterr(**kinds)),
        (os.getcwd, os.chdir), (sys.getrecursionlimit, sys.setrecursionlimit), (sys.gettrace, sys.settrace),
        (gc.isenabled, lambda on: gc.enable() if on else gc.disable()),
        *(attribute(sys, name) for name in ("stdin", "stdout", "stderr", "displayhook", "excepthook")),
        (lambda: list(sys.path), lambda found: sys.path.__setitem__(slice(None), found)),
        (sys.modules.copy, sys.modules.update),  # what an answer imports stays
        (vars(builtins).copy, lambda found: put_back_in(vars(builtins), found)),
    ]


def put_back_in(found, before):
    """Make a mapping what it was; what is in it now is not replaced by equal things."""
    for name in found.keys() - before.keys():
        del found[name]
    found.update({name: value for name, value in before.items() if name not in found or found[name] is not value})
