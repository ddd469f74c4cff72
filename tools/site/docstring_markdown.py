"""A docstring, which is plain text with code in backticks, as Markdown of the book's dialect (MyST).

Everything between the backticks is kept and everything else is escaped, so that `f_w`, x^2 and |x - y| come out as they
were written. Lists, *emphasis*, indented examples and `>>>` sessions are known; sections are griffe's (Google style).
"""

import ast
import re
import textwrap

from api_names import NoPages
from griffe import DocstringSectionKind as Kind

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#$|~^&@%+])")
EMPHASIS = re.compile(r"(?<![\w*])\*(\w+(?: \w+)*)\*(?![\w*])")
ARXIV = re.compile(r"arXiv (\d{4}\.\d{4,5})")
WORD = re.compile(r'"([a-z][\w.]*)"')  # a value to type, not a title: the theme would bend its quotes
TITLES = {Kind.parameters: "Arguments", Kind.attributes: "Attributes", Kind.returns: "Returns", Kind.raises: "Raises"}


# Signs as a book prints them, so that no line ends inside an arrow or after a minus.
SIGNS = ((r"->", "→"), (r"<-", "←"), (r"(?<![^\s([{,=|*/^])-(?=[\w(|∞])|(?<=\s)-(?=\s)", "−"))


def escaped(text):
    """Plain text, no longer than a paragraph, as Markdown that shows it."""
    for sign, printed in SIGNS:
        text = re.sub(sign, printed, text)
    text = SPECIAL.sub(r"\\\1", text)
    return re.sub(r"^(\d+)(?=[.)] )", r"\1\\", re.sub(r"^([-:=(])", r"\\\1", text))


def inline(text, link):
    """One paragraph. `link(code)` is the Markdown of what stands in backticks."""
    text = " ".join(text.split())
    found = []

    def keep(markdown):
        found.append(markdown)
        return f"\0{len(found) - 1}\0"
    text = re.sub(r"`([^`]+)`", lambda code: keep(link(code[1])), text)
    text = WORD.sub(lambda word: keep(f'`"{word[1]}"`'), text)
    text = ARXIV.sub(lambda paper: keep(f"[arXiv {paper[1]}](https://arxiv.org/abs/{paper[1]})"), text)
    text = EMPHASIS.sub(lambda words: keep(f"*{words[1]}*"), text)
    return re.sub("\0(\\d+)\0", lambda place: found[int(place[1])], escaped(text))


def code_block(source):
    """An indented example: Python if it is, else as it stands."""
    source = textwrap.dedent(source).strip("\n")
    try:
        ast.parse(source)
    except SyntaxError:
        return fenced("text", source)
    return fenced("python", source)


def fenced(language, source):
    return f"```{language}\n{source}\n```"


def blocks(text, link):
    """Paragraphs, lists, examples and sessions, as Markdown blocks with an empty line between them."""
    made = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        if block.startswith("    "):
            made.append(code_block(block))
        elif block.startswith(">>>"):
            made.append(fenced("pycon", block))
        elif block.startswith("- "):
            items = re.split(r"\n(?=- )", block)
            made.append("\n".join(f"- {inline(item[2:], link)}" for item in items))
        else:
            made.append(inline(block, link))
    return "\n\n".join(made)


def sections(docstring):
    """griffe's sections of a docstring; [] without one."""
    options = {"warnings": False, "returns_multiple_items": False, "returns_named_value": False}
    return docstring.parse("google", **options) if docstring else []


def with_names(text, names):
    """`text` with backticks around those `names` that it explains on the way, as in "(n, d); y: (m, d)"."""
    return re.sub(r"((?:[;,] |\band )(?:\w+, )*)(\w+)(?=: )", lambda found: found[1] + (
        f"`{found[2]}`" if found[2] in names else found[2]), text)


def items(docstring, section, link, names=()):
    """The lines of a list: each argument, attribute, returned value or error with what is said of it."""
    if section.kind is Kind.returns:  # as it is written: griffe takes what stands before a colon for a type
        found = re.search(r"^Returns:\n((?:(?: .*)?(?:\n|$))+)", docstring.value, re.MULTILINE)
        yield inline(found[1], link)
        return
    for item in section.value:
        if section.kind is Kind.raises:
            yield f"{link(str(item.annotation))}: {inline(item.description, link)}"
        else:
            known = ", ".join(f"`{name}`" for name in item.name.split(", "))
            yield f"{known}: {inline(with_names(item.description, names), link)}"


def field(title, lines):
    """A named part of a description, as Sphinx sets those of functions: its title, and one line or a list of them."""
    if len(lines) == 1 and title == "Returns":
        return f":{title}: {lines[0]}"
    return f":{title}:\n" + "\n".join(f"  - {line}" for line in lines)


def markdown(docstring, link, names=()):
    """A whole docstring: its text, and a list of its fields (arguments, ...).

    Args:
        docstring: griffe's
        link: as for `inline`
        names: of the function's parameters
    """
    texts, fields = [], {}
    for section in sections(docstring):
        if section.kind is Kind.text:
            texts.append(blocks(section.value, link))
        elif section.kind is Kind.admonition:  # any line that ends with a colon and has an indented block below
            texts += [inline(f"{section.title}:", link), code_block(section.value.contents)]
        elif section.kind in TITLES:
            title = TITLES[section.kind]
            fields[title] = field(title, list(items(docstring, section, link, names)))
        else:
            raise NoPages(f"{docstring.parent.path} has a section {section.kind.value!r}: expected one of Args, "
                             "Attributes, Returns, Raises")
    return "\n\n".join(texts), fields


def first_sentence(docstring):
    """The docstring's first sentence, still as plain text."""
    paragraph = " ".join(docstring.value.split("\n\n")[0].split())
    return re.split(r"(?<=[.!?:]) (?=[A-Z])", paragraph)[0]
