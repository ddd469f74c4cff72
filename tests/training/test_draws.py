"""The random numbers that the page and Python share: the published cipher, the right distributions, the same in both; and a
run that draws from them.

That such a run is the page's: tests/page/test_playground_parity.py.
"""
import json
import math
import subprocess
from statistics import NormalDist

import bundle
import numpy as np
import pytest
import torch
from scipy import stats

from ganlib import GAN, data, start
from ganlib.draws import AHEAD, Draws, Stream, Streams, fnv1a, threefry

N = 200_000
LAST_PLACE = 2**-23  # of a float32: the two routes compute a normal number in double precision and round it
# Random123's kat_vectors for threefry2x32 with 20 rounds: counter, key, result; zeros, ones, and digits of pi.
KNOWN = [((0x00000000, 0x00000000), (0x00000000, 0x00000000), (0x6B200159, 0x99BA4EFE)),
         ((0xFFFFFFFF, 0xFFFFFFFF), (0xFFFFFFFF, 0xFFFFFFFF), (0x1CB996FC, 0xBB002BE7)),
         ((0x243F6A88, 0x85A308D3), (0x13198A2E, 0x03707344), (0xC4923A9C, 0x483DF7A0))]


def in_node(script):
    """What the module `script`, which has `Stream`, prints as JSON."""
    source = (bundle.SOURCES / "training" / "random.js").as_uri()
    answer = subprocess.run([bundle.node(), "--no-warnings", "--input-type=module", "-e",
                             f'import {{ Stream }} from "{source}"; {script}'], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


@pytest.mark.parametrize("counter, key, result", KNOWN, ids=["zeros", "ones", "pi"])
def test_published_answers(counter, key, result):
    counters = np.array(counter, dtype=np.uint32)[:, None]
    assert threefry(np.array(key, dtype=np.uint32), counters).tolist() == [[word] for word in result]


def test_the_cipher_is_that_of_jax():
    jax = pytest.importorskip("jax.extend.random")
    words = np.random.default_rng(0).integers(0, 2**32, size=(2, 1000), dtype=np.uint32)
    for key in words.T[:3]:
        # jax takes the first half of its argument for the first words of the counters and gives the result alike.
        theirs = np.asarray(jax.threefry_2x32(key, words.reshape(-1)))
        assert np.array_equal(threefry(key, words).reshape(-1), theirs)


@pytest.mark.parametrize("text, value", [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968)])
def test_published_hashes(text, value):
    assert fnv1a(text) == value


def test_what_is_made_of_a_word():
    """The least and the largest too, where the half counts most."""
    words = np.append(Stream(7, "z").words(1001), np.array([0, 2**32 - 1], np.uint32))

    def made(kind):
        stream = Stream(7, "z")
        stream.ahead = 0, words
        return getattr(stream, kind)(1003)
    uniform, normal = made("uniform"), made("normal")
    assert uniform.dtype == normal.dtype == torch.float32
    assert np.array_equal(uniform.numpy(), np.floor(words / 256) / 2**24)
    quantiles = [NormalDist().inv_cdf((word + 0.5) / 2**32) for word in words.tolist()]
    assert normal.numpy() == pytest.approx(quantiles, rel=1e-7, abs=1e-9)


def test_uniform_numbers_are_uniform():
    numbers = Stream(0, "z").uniform((N,)).double().numpy()
    within = 5 / math.sqrt(N)  # five standard errors of a mean of variance 1
    assert numbers.mean() == pytest.approx(1 / 2, abs=within * math.sqrt(1 / 12))
    assert numbers.var() == pytest.approx(1 / 12, abs=within * math.sqrt(1 / 180))
    assert 0 <= numbers.min() < 1e-3 and 1 - 1e-3 < numbers.max() < 1
    assert stats.kstest(numbers, "uniform").pvalue > 1e-3


def test_normal_numbers_are_normal():
    numbers = Stream(0, "z").normal((N,)).double().numpy()
    within = 5 / math.sqrt(N)
    assert numbers.mean() == pytest.approx(0, abs=within)
    assert numbers.var() == pytest.approx(1, abs=within * math.sqrt(2))
    assert (numbers**4).mean() == pytest.approx(3, abs=within * math.sqrt(96))
    assert stats.kstest(numbers, "norm").pvalue > 1e-3


@pytest.mark.parametrize("lag", [1, 2, 3, 1024])
def test_a_number_says_nothing_about_later_ones(lag):
    numbers = Stream(0, "z").normal((N,))
    assert float((numbers[:-lag] * numbers[lag:]).mean()) == pytest.approx(0, abs=5 / math.sqrt(N))


@pytest.mark.parametrize("seed, name", [(1, "z"), (2**32 - 1, "z"), (0, "real"), (0, "y"), (0, "z ")])
def test_streams_of_other_seeds_or_names_are_unrelated(seed, name):
    ours, other = Stream(0, "z").normal((N,)), Stream(seed, name).normal((N,))
    for shift in (0, 1):
        assert float((ours * other.roll(shift)).mean()) == pytest.approx(0, abs=5 / math.sqrt(N))


@pytest.mark.parametrize("kind", ["uniform", "normal"])
def test_many_calls_give_what_one_gives(kind):
    stream, sizes = Stream(3, "z"), [(5,), (2, 2), (), (0,), (1,), (1024, 3), (7,)]
    parts = [getattr(stream, kind)(shape) for shape in sizes]
    assert [part.shape for part in parts] == [torch.Size(shape) for shape in sizes]
    whole = getattr(Stream(3, "z"), kind)((sum(part.numel() for part in parts),))
    assert torch.equal(torch.cat([part.reshape(-1) for part in parts]), whole)


def test_numbers_made_in_advance_are_those_made_when_asked_for():
    """Also after the position was set, forwards and back, as `restore` does."""
    stream, whole = Stream(3, "z"), Stream(3, "z").words(4 * AHEAD)
    for at, n in [(0, 300), (300, 300), (600, 5), (601, 40), (100, 7), (3 * AHEAD, 9), (3 * AHEAD + 9, AHEAD - 9), (0, 1)]:
        stream.drawn = at
        assert np.array_equal(stream.words(n), whole[at:at + n])


def test_kinds_may_alternate():
    stream = Stream(3, "z")
    mixed = [stream.uniform((3,)), stream.normal((4,)), stream.uniform((2,))]
    assert torch.equal(mixed[1], Stream(3, "z").normal((7,))[3:])
    assert torch.equal(mixed[2], Stream(3, "z").uniform((9,))[7:])


@pytest.mark.parametrize("at", [0, 1, 1022, 2**33 - 5, 2**33 + 1])
@pytest.mark.parametrize("seed, name", [(0, "z"), (2**32 - 1, "real.uniform"), (123456789, "Größe")])
def test_node_draws_the_same(seed, name, at):
    """Across the edges of node's buffer of 1024 words and of the counter's lower word, from even and odd positions."""
    arguments = f"{seed}, {json.dumps(name)}"
    theirs = in_node(f"""
        const draw = (kind) => {{
            const stream = new Stream({arguments});
            stream.at = {at};
            return [1, 2, 5, 2000, 3].flatMap((n) => [...stream[kind](new Float32Array(n))]);
        }};
        console.log(JSON.stringify({{ uniform: draw("uniform"), normal: draw("normal") }}));""")
    for kind, numbers in theirs.items():
        stream = Stream(seed, name)
        stream.drawn = at
        ours = getattr(stream, kind)((2011,))
        within = 0 if kind == "uniform" else LAST_PLACE
        assert torch.allclose(ours, torch.tensor(numbers), rtol=within, atol=0)


def test_nodes_normal_numbers_far_into_the_tails():
    """Among two million numbers some lie beyond 5 standard deviations; both routes say the same of all."""
    n, kept = 2_000_000, 4.5
    theirs = in_node(f"""
        const numbers = new Stream(0, "tails").normal(new Float32Array({n}));
        console.log(JSON.stringify([...numbers].flatMap((x, i) => (Math.abs(x) > {kept} ? [[i, x]] : []))));""")
    ours = Stream(0, "tails").normal((n,))
    at = torch.tensor([i for i, _ in theirs])
    assert at.tolist() == (ours.abs() > kept).nonzero().flatten().tolist() and len(at) > 5
    assert torch.allclose(ours[at], torch.tensor([x for _, x in theirs]), rtol=LAST_PLACE, atol=0)


@pytest.mark.parametrize("seed", [-1, 2**32, 1.5, True, None, "0"])
def test_seeds_that_do_not_exist(seed):
    with pytest.raises(ValueError, match=r"seed = .*: expected a whole number from 0 to 4294967295"):
        Stream(seed, "z")


def test_seeds_that_do_not_exist_in_node():
    messages = in_node("""
        const said = (seed) => { try { new Stream(seed, "z"); return "taken"; } catch (error) { return error.message; } };
        console.log(JSON.stringify([-1, 2 ** 32, 1.5, NaN, "0", 0, 2 ** 32 - 1].map(said)));""")
    assert all(message.endswith("expected a whole number from 0 to 4294967295") for message in messages[:5])
    assert messages[5:] == ["taken", "taken"]


# ---- a run that draws from them

WANTED = {"z": ("normal", (4, 2)), "epsilon": ("uniform", (4, 1))}


def all_of(stream, kind, shapes):
    """The numbers of one stream, in parts of these shapes."""
    whole = getattr(Stream(5, stream), kind)(sum(math.prod(shape) for shape in shapes))
    return [part.reshape(shape) for part, shape in zip(whole.split([math.prod(shape) for shape in shapes]), shapes)]


def test_an_iteration_draws_from_the_streams_of_the_page():
    """By the names that js/training/trainer.js gives them, one stream after the other for all updates at once."""
    draws, ring = Streams(5), data.load("ring")
    first = draws.weights({"generator": 7, "discriminator": 3})
    assert torch.equal(first["generator"], Stream(5, "init.uniform.generator").uniform(7))
    assert torch.equal(first["discriminator"], Stream(5, "init.uniform.discriminator").uniform(3))
    real, named = zip(draws.iteration(ring, 3, 4, WANTED), draws.iteration(ring, 2, 4, WANTED))
    real, named = [*real[0], *real[1]], [*named[0], *named[1]]
    alone, own = draws.update("discriminator", ring, 4, WANTED)
    none, last = draws.update("generator", ring, 4, WANTED)
    uniform, normal = all_of("real.uniform", "uniform", [(4,)] * 6), all_of("real.normal", "normal", [(4, 2)] * 6)
    assert none is None and len(real) == 5 and len(named) == 7
    for ours, *numbers in zip([*real, alone], uniform, normal, strict=True):
        assert torch.equal(ours, ring.transform(*numbers))
    for name, (kind, shape) in WANTED.items():
        expected = all_of(name, kind, [shape] * 9)
        assert all(torch.equal(ours[name], x) for ours, x in zip([*named, own, last], expected, strict=True))


@pytest.mark.parametrize("name", ["ring", "swiss_roll", "digits", "stacked_digits"])
def test_every_data_set_can_be_drawn_from(name):
    found = data.load(name)
    uniform = Stream(5, "real.uniform").uniform((6, 3) if name == "stacked_digits" else 6)
    normal = Stream(5, "real.normal").normal((6, 2)) if name in ("ring", "swiss_roll") else None
    assert torch.equal(Streams(5).real(found, 6), found.transform(uniform, normal))


def paged(steps=0, seed=5):
    run = start(GAN(discriminator_steps=2), "ring", batch_size=16)
    run.draws = Streams(seed)
    return run.advance(steps, progress=False) if steps else run


def test_a_run_on_the_streams_may_stop_be_saved_and_go_on(tmp_path):
    whole = paged(9)
    parts = paged(4)
    parts.save(tmp_path / "run.pt")
    assert_draws_the_same(parts.advance(5, progress=False), whole)
    again = paged(2, seed=1).restore(tmp_path / "run.pt")
    assert again.draws.seed == 5
    assert_draws_the_same(again.advance(5, progress=False), whole)
    assert not torch.equal(paged(9, seed=1).history["generator_loss"], whole.history["generator_loss"])
    other = start(GAN(discriminator_steps=2), "ring", batch_size=16)
    with pytest.raises(ValueError, match="another kind.*seed of each model"):
        other.restore(tmp_path / "run.pt")
    other.save(tmp_path / "run.pt")
    with pytest.raises(ValueError, match="another kind.*seed of each model"):
        again.restore(tmp_path / "run.pt")


def assert_draws_the_same(ours, theirs):
    assert ours.draws.save() == theirs.draws.save() and ours.iterations == theirs.iterations
    for a, b in ((ours.state, theirs.state), (ours.history, theirs.history)):
        assert a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


# ---- torch's generators

def test_each_model_draws_what_its_seed_draws_alone():
    for kind in ("normal", "uniform"):
        many = getattr(Draws([3, 1, 3]), kind)(4, 2)
        for model, seed in enumerate((3, 1, 3)):
            assert torch.equal(many[model], getattr(Draws(seed), kind)(4, 2))
        assert not torch.equal(many[0], many[1])


def test_an_update_of_one_network_has_its_part_of_an_iterations_draws():
    ring, wanted = data.load("ring"), {"z": ("normal", (3, 2))}
    [real], drawn = Draws(4).iteration(ring, 1, 5, wanted)
    assert not torch.equal(drawn[0]["z"], drawn[1]["z"])
    for role, part in zip(("discriminator", "generator"), drawn, strict=True):
        batch, own = Draws(4).update(role, ring, 5, wanted)
        assert torch.equal(batch, real) and torch.equal(own["z"], part["z"])
