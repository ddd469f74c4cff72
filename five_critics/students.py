"""Students' names: which are taken, which are one person's, and how they stand in a file's name and in a table's cell."""
import re
import unicodedata

from .checking import brief

__all__ = ["cell", "is_name", "named", "person", "stem"]

LONGEST = 100  # letters of a name
STEM_BYTES = 200  # of a file's name, whose limit is 255 on most disks
DEVICE = re.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]")
JOINERS = "\u200c\u200d"  # no control characters: Persian and Indian scripts write with them
FORMULA = tuple("=+-@\u2212")  # what formulas begin with, once full-width and raised forms are made plain


def is_name(student):
    """Whether it is a text with a letter or digit, not too long, that can be written in UTF-8."""
    return (isinstance(student, str) and len(student) <= LONGEST and any(map(str.isalnum, student))
            and not any(unicodedata.category(letter) == "Cs" for letter in student))


def hidden(letter):
    """Whether it is a line break, a control character or one that changes the direction of what follows."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") and letter not in JOINERS


def named(student):
    """`student` as files keep it: composed letters (NFC), one blank between words. ValueError if it is no name."""
    if not is_name(student):
        raise ValueError(f"student = {brief(student)}: expected a name with at least one letter or digit and at most "
                         f"{LONGEST} characters, all of which can be written")
    if any(map(hidden, student)):
        raise ValueError(f"student = {student!r}: expected a name without line breaks, control or direction characters")
    return " ".join(unicodedata.normalize("NFC", student).split())


def person(student):
    """The same text for all ways to write a name: composed or not, in capitals or not, with any blanks."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFD", student).casefold())
    return " ".join("".join(" " if letter.isspace() else letter for letter in folded
                            if letter.isspace() or not hidden(letter)).split())


def stem(student):
    """The name as the beginning of a file's name: letters, digits and their accents, with hyphens between them.

    What Windows keeps for a device, such as Con, gets a hyphen at its end.
    """
    words = "".join(letter if letter.isalnum() or letter == "_" or unicodedata.category(letter)[0] == "M" else " "
                    for letter in person(student))
    found = "-".join(words.split()).encode()[:STEM_BYTES].decode(errors="ignore")
    return f"{found}-" if DEVICE.fullmatch(found) else found


def cell(text):
    """`text` as a table's cell that no spreadsheet takes for a formula, nor for two cells or two lines.

    An apostrophe goes before what would be a formula, also after a semicolon, which some spreadsheets read as the end of a
    cell. Line breaks, control and direction characters become their escapes, such as \\n.
    """
    parts = unicodedata.normalize("NFC", text).split(";")
    return ";".join(("'" if is_formula(part) else "") + "".join(map(visible, part)) for part in parts)


def is_formula(text):
    plain = "".join(letter for letter in unicodedata.normalize("NFKC", text) if not hidden(letter))
    return plain.lstrip().startswith(FORMULA)


def visible(letter):
    return letter.encode("unicode_escape").decode() if hidden(letter) else letter
