"""The committed JavaScript bundles are what their sources make, and the parts without a browser do what they say."""

import json
import subprocess

import bundle
import pytest


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundles")
    bundle.bundle(folder)
    return folder


def test_every_bundle_is_committed_and_nothing_else(rebuilt):
    names = {file.name for file in rebuilt.iterdir()}
    assert names == {file.name for file in bundle.BUNDLES.iterdir()} == set(bundle.ENTRIES)


@pytest.mark.parametrize("name", bundle.ENTRIES)
def test_rebuilding_gives_the_committed_bytes(rebuilt, name):
    same = (rebuilt / name).read_bytes() == (bundle.BUNDLES / name).read_bytes()
    assert same, f"{name} differs from its sources: run `python tools/bundle.py` and commit ganlib/live/static"


@pytest.mark.parametrize("name", bundle.ENTRIES)
def test_a_bundle_imports_nothing_by_a_fixed_address(name):
    """anywidget loads the playground from a Blob URL, where a relative import would fail."""
    text = (bundle.BUNDLES / name).read_text(encoding="utf-8")
    assert "https://" not in text.replace("https://github.com", "")
    assert not any(word in text for word in ('from"./', "from './", 'import("', "import('"))


def in_node(script):
    """What the module `script` prints as JSON; it sees the sources as `js`."""
    imports = "".join(f'import * as {name} from "{(bundle.SOURCES / name).as_uri()}.js";'
                      for name in ("history", "numbers", "random"))
    answer = subprocess.run([bundle.node(), "--no-warnings", "--input-type=module", "-e", imports + script],
                            capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def test_a_stream_depends_on_its_seed_and_name_and_not_on_how_it_is_cut():
    whole, cut, seed, name = in_node("""
        const draw = (seed, name, ...sizes) => {
            const stream = new random.Stream(seed, name);
            return sizes.flatMap((n) => [...stream.normal(new Float32Array(n))]);
        };
        console.log(JSON.stringify(
            [draw(0, "z", 12), draw(0, "z", 5, 4, 3), draw(1, "z", 12), draw(0, "real", 12)]));""")
    assert whole == cut
    assert len({tuple(whole), tuple(seed), tuple(name)}) == 3


def test_the_draws_have_the_moments_of_their_distributions():
    n = 200_000
    normal, uniform = in_node(f"""
        const moments = (a) => {{
            const mean = (f) => a.reduce((sum, x, i) => sum + f(x, i), 0) / a.length;
            return [mean((x) => x), mean((x) => x * x), mean((x) => x ** 4), mean((x, i) => (i ? x * a[i - 1] : 0)),
                    Math.min(...a.slice(0, 1e5)), Math.max(...a.slice(0, 1e5))];
        }};
        console.log(JSON.stringify([moments(new random.Stream(0, "a").normal(new Float32Array({n}))),
                                    moments(new random.Stream(0, "b").uniform(new Float32Array({n})))]));""")
    within = 5 / n**0.5  # five standard errors of a mean of variance 1
    assert normal[:4] == pytest.approx([0, 1, 3, 0], abs=10 * within)
    assert normal[0] == pytest.approx(0, abs=within) and normal[3] == pytest.approx(0, abs=within)
    assert uniform[:4] == pytest.approx([1 / 2, 1 / 3, 1 / 5, 1 / 4], abs=within)
    assert 0 <= uniform[4] < 1e-3 and 1 - 1e-3 < uniform[5] < 1


def test_the_history_keeps_means_in_a_bounded_number_of_points():
    points, width, last, means = in_node("""
        const h = new history.History(2);
        for (let i = 1; i <= 10000; i++) h.add(Float32Array.of(i, -i));
        const [x, a, b] = h.series;
        console.log(JSON.stringify([x.length, h.width, x.at(-1), x.every((v, i) => a[i] === v && b[i] === -v)]));""")
    assert points < 1024 and width == 16
    assert last == 10000 - 7.5 and means  # each point is the mean of its iterations, placed at their middle


@pytest.mark.parametrize("text, value", [("0.5", 0.5), (" 1e-3 ", 0.001), ("+.25", 0.25), ("1", 1), ("1e-6", 1e-6)])
def test_numbers_that_are_taken(text, value):
    assert in_node(f"""console.log(JSON.stringify(
        numbers.parse({json.dumps(text)}, {{ low: 1e-6, high: 1, integer: false }})));""") == {"value": value}


def test_numbers_that_are_refused_say_what_was_allowed():
    texts = ["", "x", "1,5", "0x1", "1e", "Infinity", "NaN", "2", "-1", "1 2"]
    answers = in_node(f"""console.log(JSON.stringify({json.dumps(texts)}.map((text) =>
        numbers.parse(text, {{ low: 1e-6, high: 1, integer: false }}).error)));""")
    assert answers == [f'must be a number from 1e-6 to 1; got "{text}"' for text in texts]


def test_numbers_as_the_reader_sees_them():
    values = [0, 1, 0.001, 0.00025, 1e-6, 12.345, 100, 2000000]
    shown = in_node(f"console.log(JSON.stringify({values}.map(numbers.format)));")
    assert shown == ["0", "1", "0.001", "2.5e-4", "1e-6", "12.3", "100", "2e+6"]
