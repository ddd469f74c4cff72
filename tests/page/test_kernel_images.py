"""Images trained in the kernel: in Python, and in a notebook's page. That it is the page's run: test_image_stage.py."""
import pytest
import torch
from kernel_driver import of, say, shown, until
from notebook_page import connect
from playground_driver import WAIT

import ganlib
from ganlib.live.image_trainings import slerp

pytestmark = pytest.mark.usefixtures("no_thread_is_left")


def in_kernel(objective, **options):
    """A playground on images, and the messages that its page would get."""
    playground, told = ganlib.ImagePlayground(objective, engine="kernel", device="cpu", **options), []
    playground.send = lambda content, buffers=None: told.append((content, buffers or []))
    return playground, told


def test_images_train_in_the_kernel_and_come_back_as_python_objects():
    with pytest.raises(ValueError, match="engine = 'gpu': expected one of 'browser', 'kernel'"):
        ganlib.ImagePlayground(ganlib.GAN(), engine="gpu")
    with pytest.raises(RuntimeError, match="engine = 'browser' trains in the page"):
        ganlib.ImagePlayground(ganlib.GAN()).advance(1)
    playground, told = in_kernel(ganlib.WGAN(discriminator_steps=1), seed=3)
    playground.play()
    until(lambda: playground.steps > 2)
    playground.pause()
    other, _ = in_kernel(ganlib.WGAN(discriminator_steps=1), seed=3)
    other.advance(playground.steps, progress=False)
    [ours], [theirs] = playground.runs, other.runs
    torch.testing.assert_close(ours.state, theirs.state, rtol=0, atol=0)
    torch.testing.assert_close(playground.generator.sample(5, seed=1), ours.sample(5, seed=1), rtol=0, atol=0)
    playground.clip, playground.seed = 0.02, 4
    playground.advance(1, progress=False)
    assert playground.steps == 1 and playground.runs[0].state["discriminator.weights"].abs().max() <= 0.02 + 1e-6
    playground.data = "mnist_5k"
    playground.advance(1, progress=False)
    assert (playground.steps, playground.generator.sample(2).shape) == (1, (2, 1, 28, 28))
    [pane] = shown(told)["panes"]
    assert len(pane["samples"]) == 36 * 28 * 28 and len(pane["verdicts"]) == 36 and sum(pane["digits"]) == pytest.approx(1)


def test_the_reader_asks_for_the_nearest_image_and_another_walk():
    playground, told = in_kernel(ganlib.GAN())
    say(playground, type="start", device="cpu", speed=None, interval=100)
    digits = ganlib.load("digits")
    say(playground, type="ask", id=7, about="nearest", image=(digits.points[40].flatten() * 0.98).tolist())
    answer = of(told, "answer")[-1]
    assert (answer["id"], answer["reads"]) == (7, [int(digits.labels[40])] * 2) and answer["distance"] < 0.02
    before = told[-2]
    say(playground, type="ask", id=8, about="walk", ends=[4, 9])
    z = torch.randn(2, 32)
    assert of(told, "answer")[-1]["about"] == "walk" and told[-1][1] != before[1]
    torch.testing.assert_close(slerp(*z, 1.0), z[1])
    torch.testing.assert_close(slerp(*z, 0.0), z[0])
    # Halfway it is no shorter than the shorter of the two, as no straight line is.
    assert slerp(*z, 0.5).norm() > 0.9 * z.norm(dim=1).min()


def test_a_notebooks_page_shows_and_steers_what_the_kernel_trains(shared_context, address):
    page, errors = shared_context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address + "gan.html")
    playground = ganlib.ImagePlayground(ganlib.GAN(), engine="kernel", device="cpu", name="here")
    connect(page, playground, "#live-here")
    stage = page.locator("#live-here")
    stage.locator(".live-status", has_text="Press Play to train in the kernel (cpu).").wait_for()

    def step_to(n):
        stage.get_by_role("button", name="Step", exact=True).click()
        stage.locator(".live-status", has_text=f"Paused at step {n}.").wait_for(timeout=WAIT)
        assert playground.steps == n
    step_to(1)
    box = stage.locator('[data-control="discriminator_steps"] input[type=text]')
    box.fill("3")
    box.press("Enter")
    step_to(2)
    assert playground.discriminator_steps == 3 and stage.get_attribute("data-discriminator-steps") == "4"
    stage.locator(".live-grids canvas").first.press("ArrowDown")
    stage.locator(".live-near [role=status]", has_text="Sample 7 reads as a").wait_for(timeout=WAIT)
    stage.locator('[data-control="data"] select').select_option("mnist_5k")
    stage.locator(".live-status", has_text="Paused at step 0.").wait_for(timeout=WAIT)
    step_to(1)
    assert playground.data == "mnist_5k"
    page.close()
    assert errors == []
