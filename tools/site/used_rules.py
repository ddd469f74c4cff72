"""Leaves out of the theme's style sheets what styles nothing on any page: it is most of them, and a page waits for the rest.

A rule stays if its classes and ids all occur in a page, or as a word in a script, which may set them.
"""
import re

import tinycss2

NESTING = ("container", "layer", "media", "supports")
NAMES, WORDS = re.compile(r'\b(?:class|id)="([^"]*)"'), re.compile(r"[\w-]+")


def used_names(site):
    """The classes and ids that the built pages have or that their scripts may give them."""
    pages = (file.read_text(encoding="utf-8") for file in site.rglob("*.html"))
    scripts = (file.read_text(encoding="utf-8") for file in site.rglob("*.js"))
    return {name for page in pages for found in NAMES.findall(page) for name in found.split()}.union(
        *map(WORDS.findall, scripts))


def selectors(prelude):
    """The selectors of a rule, each a list of tokens."""
    found = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def names(selector):
    """The classes and ids without which a selector matches nothing; what stands in brackets may be alternatives."""
    for before, token in zip([None, *selector], selector):
        if token.type == "hash" or token.type == "ident" and before == ".":
            yield token.value


def kept(rules, used):
    """The text of the rules that style something."""
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in NESTING and rule.content:
            if inner := "".join(kept(tinycss2.parse_rule_list(rule.content, True, True), used)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        elif rule.type != "qualified-rule":
            yield rule.serialize()
        elif found := [one for one in selectors(rule.prelude) if used.issuperset(names(one))]:
            heads, declared = map(tinycss2.serialize, found), tinycss2.serialize(rule.content)
            yield f"{','.join(map(str.strip, heads))}{{{declared.strip()}}}\n"


def used_rules(sheet, used):
    """The text of a style sheet without the rules that need a class or an id that is not among those used."""
    return "".join(kept(tinycss2.parse_stylesheet(sheet, True, True), used))
