"""What the kernel tells a page, when, and when its training waits."""
import time

import numpy as np
import pytest
import torch
from kernel_driver import in_kernel, of, rests, say, shown, start, trainers, until

import ganlib
from ganlib.live import kernel
from ganlib.live.trainings import packed

pytestmark = pytest.mark.usefixtures("no_thread_is_left")


def test_a_page_gets_one_frame_until_it_has_drawn_it():
    playground, told = in_kernel()
    start(playground)
    assert [content["type"] for content, _ in told] == ["real", "frame"]
    say(playground, type="play")
    until(lambda: len(of(told, "frame")) == 2)
    before = playground.steps
    until(lambda: playground.steps > before + 5)
    assert len(of(told, "frame")) == 2
    say(playground, type="drawn")
    until(lambda: len(of(told, "frame")) == 3)
    say(playground, type="pause")
    assert trainers() == 0
    frames = of(told, "frame")
    assert frames[-1]["panes"][0]["steps"] == playground.steps
    rows = [np.frombuffer(buffers[content["panes"][0]["rows"]["buffer"]], np.float32).reshape(-1, 2)
            for content, buffers in told if content["type"] == "frame"]
    history = torch.stack(list(playground.runs[0].history.values()), 1)
    np.testing.assert_array_equal(np.concatenate(rows), history)


def test_training_waits_for_a_page_that_has_gone(monkeypatch):
    monkeypatch.setattr(kernel, "PATIENCE", 0.2)
    playground, told = in_kernel()
    start(playground)
    say(playground, type="play")
    until(lambda: len(of(told, "frame")) == 2)
    until(lambda: rests(playground))
    assert trainers() == 1
    before = playground.steps
    say(playground, type="drawn")
    until(lambda: playground.steps > before)
    say(playground, type="stop")
    assert trainers() == 0
    playground.play()  # Python's own training waits for no page
    begun, frames = time.monotonic(), len(of(told, "frame"))
    until(lambda: time.monotonic() > begun + 3 * kernel.PATIENCE and len(of(told, "frame")) > frames)
    before = playground.steps
    until(lambda: playground.steps > before)


@pytest.mark.parametrize("others", [{}, {"against": ganlib.GAN(loss="minimax")}])
def test_a_page_may_have_it_pause_at_a_step_and_go_on_from_there(others):
    playground, told = in_kernel(**others)
    start(playground)
    say(playground, type="play", until=7, id=3)
    until(lambda: of(told, "reached") == [{"type": "reached", "id": 3}])
    assert [pane["steps"] for pane in of(told, "frame")[-1]["panes"]] == [7] * (1 + len(others)) and rests(playground)
    say(playground, type="play", until=5, id=4)  # which is past
    until(lambda: playground.steps > 30)
    say(playground, type="pause")
    assert len(of(told, "reached")) == 1


def test_interval_and_speed_are_kept():
    playground, told = in_kernel()
    start(playground, interval=60_000)
    say(playground, type="speed", speed=4)
    begun = time.monotonic()
    say(playground, type="play")
    until(lambda: playground.steps >= 2)
    assert 2 <= playground.steps <= 4 * (time.monotonic() - begun)
    assert len(of(told, "frame")) == 1
    say(playground, type="interval", interval=0)
    until(lambda: len(of(told, "frame")) == 2)
    say(playground, type="speed", speed=None)
    before = playground.steps
    until(lambda: playground.steps > before + 20)


def test_single_updates_and_reset():
    playground, told = in_kernel(seed=6)
    start(playground)
    for role, counts in (("discriminator", (0, 1)), ("discriminator", (0, 2)), ("generator", (1, 2)), ("iteration", (2, 3))):
        say(playground, type="step", role=role, times=1)
        shown = of(told, "frame")[-1]["panes"][0]
        assert (shown["steps"], shown["discriminatorSteps"]) == counts
    say(playground, type="reset")
    assert of(told, "frame")[-1]["panes"][0]["steps"] == 0


def test_another_view_shows_what_is_trained_already():
    playground, told = in_kernel()
    playground.advance(4)
    start(playground)
    start(playground)
    assert [frame["panes"][0]["steps"] for frame in of(told, "frame")[-2:]] == [4, 4]
    playground.reset()
    assert of(told, "frame")[-1]["panes"][0]["steps"] == 0


def test_messages_are_json_and_float32():
    arrays = [torch.ones(2, dtype=torch.float64), np.arange(3)]
    message, buffers = packed({"a": arrays, "b": {"c": float("nan"), "d": -np.inf}, "e": "text", "f": None, "g": 1.5})
    assert message == {"a": [{"buffer": 0}, {"buffer": 1}], "b": {"c": {"number": "NaN"}, "d": {"number": "-Infinity"}},
                       "e": "text", "f": None, "g": 1.5}
    assert [np.frombuffer(buffer, np.float32).tolist() for buffer in buffers] == [[1, 1], [0, 1, 2]]


def test_a_built_page_knows_of_no_kernel():
    html = in_kernel()[0]._html()
    assert "kernel" not in html and "device" not in html


def test_two_beside_each_other_are_seen_at_one_zoom():
    far = ganlib.GAN(generator_optimizer=ganlib.Adam(1.0))
    playground, told = in_kernel(far, against=ganlib.GAN(), batch=16)
    start(playground)
    [usual] = {pane["limit"] for pane in shown(told)["panes"]}
    say(playground, type="step", role="iteration", times=5)
    panes = shown(told)["panes"]
    [limit] = {pane["limit"] for pane in panes}
    away, near = (np.abs(pane["samples"]).max() for pane in panes)
    assert near < usual < limit and usual < away
