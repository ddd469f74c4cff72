"""What readers answered on a page: a code that they copy there and hand in, judged again here.

    five_critics.report("Ada Lovelace", answers="FC1.eyJnYW4uOSI6ImIifQ")

The code holds the answers themselves, not whether they are right.
"""
import base64
import binascii
import json
import re

from .checking import brief
from .files import once
from .posing import ASKED

__all__ = ["judged", "read"]

BEGINNING = "FC1."
LONGEST = 50_000  # signs of a code; one with all exercises has some 4,000
CODE = re.compile(r"[\w=-]*", re.ASCII)


def read(code):
    """{exercise: answer} in a code; blanks and line breaks in it do no harm.

    Raises:
        ValueError: it is no code of answers
    """
    try:
        if not isinstance(code, str) or len(code) > LONGEST:
            raise ValueError(f"at most {LONGEST:,} signs")
        text = "".join(code.split())
        if not text.startswith(BEGINNING) or not CODE.fullmatch(text.removeprefix(BEGINNING)):
            raise ValueError("it does not begin with FC1., or holds other signs than letters, digits, - and _")
        packed = text.removeprefix(BEGINNING).rstrip("=")
        found = json.loads(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode(), object_pairs_hook=once)
        if not isinstance(found, dict):
            raise ValueError("it holds no exercises")
        if found and not found.keys() & ASKED.keys():
            raise ValueError("it holds no exercise of this book")
    except RecursionError:
        raise ValueError(f"answers = {brief(code)}: expected the code that a page of exercises gives; nested too "
                         "deeply") from None
    except (ValueError, binascii.Error) as error:
        raise ValueError(f"answers = {brief(code)}: expected the code that a page of exercises gives; {error}") from None
    return found


def judged(answers):
    """{exercise: "passed" or "wrong"} of {exercise: answer}; exercises that no page can judge are left out."""
    return {name: "passed" if ASKED[name].is_right(answer) else "wrong" for name, answer in answers.items()
            if name in ASKED and ASKED[name].is_right}
