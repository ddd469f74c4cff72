"""What of ganlib is public, and what a reader calls it: read off the source by griffe, without importing anything.

A room is a module or a folder of `ganlib/`. Its public names are those of its `__all__`; without one they are the
functions and classes that it defines itself, without a leading underscore and with a docstring.
"""

import ast
from dataclasses import dataclass

import griffe

OBJECTIVE = "ganlib.objectives.objective.Objective"
# In which order a reader meets the files of a folder; those that are not named here follow by name.
ORDER = {
    "ganlib.objectives": ("objective", "gan", "wgan", "wgan_gp", "ebgan", "vgan"),
    "ganlib.distances": ("segments", "gaussians", "discrete", "samples"),
    "ganlib.metrics": ("modes", "kernels", "neighbours", "frechet", "digit_classifier", "floors"),
    "ganlib.live": ("playground", "export"),
}


class NoPages(Exception):
    """The pages of the reference cannot be made; the message says what to change."""


@dataclass(frozen=True)
class Section:
    """A module and those of its functions and classes that are public, in the order of the source."""

    module: griffe.Module
    objects: list


@dataclass(frozen=True)
class Room:
    """A page of the reference: for a file one section, for a folder one for each of its files."""

    name: str
    module: griffe.Module
    sections: list


def load(root):
    """griffe's picture of `root`/ganlib."""
    return griffe.load("ganlib", search_paths=[root], try_relative_path=False, allow_inspection=False)


def rooms(package):
    """Every room by name."""
    found = {name: module for name, module in package.modules.items() if not name.startswith("_")}
    return {name: Room(name, module, room_sections(module)) for name, module in found.items()}


def room_sections(module):
    if not module.is_init_module:
        return [Section(module, public(module))]
    parts = [part for name, part in module.modules.items() if not name.startswith("_")]
    if module.exports is None:
        sections = [Section(part, public(part)) for part in parts]
    else:
        exported = [target(module[name]) for name in module.exports]
        sections = [Section(part, public(part) if part in exported else in_order(
            o for o in exported if not o.is_module and o.module is part)) for part in parts]
    order = ORDER.get(module.path, ())
    rank = {name: place for place, name in enumerate(order)}
    sections = [section for section in sections if section.objects]
    return sorted(sections, key=lambda section: (rank.get(section.module.name, len(rank)), section.module.name))


def target(found):
    return found.final_target if found.is_alias else found


def in_order(objects):
    return sorted(objects, key=lambda found: found.lineno)


def public(module):
    """The public functions and classes of one module."""
    if module.exports is not None:
        return in_order(target(module[name]) for name in module.exports)
    own = (found for found in module.members.values() if not found.is_alias and (found.is_function or found.is_class))
    return in_order(found for found in own if found.docstring and not found.name.startswith("_"))


def members(owner):
    """A class's documented methods and properties, those with a name of two underscores on each side only as __call__.

    What overrides a method of a base without a docstring of its own is described there.
    """
    return in_order(found for name, found in owner.members.items()
                    if not found.is_alias and (found.is_function or "property" in found.labels) and found.docstring
                    and (not name.startswith("_") or name == "__call__"))


def is_objective(found):
    return found.is_class and any(base.path == OBJECTIVE for base in found.mro())


def public_paths(package, all_rooms):
    """{path in the source: how a reader reaches it}: `ganlib.Run`, `ganlib.metrics.kid` or `ganlib.data.ring`."""
    ours = {name: path for name, path in package.imports.items() if path.startswith("ganlib.")}
    top = {target(package[path.removeprefix("ganlib.")]).path: name for name, path in ours.items()}
    later = ast.literal_eval(str(package["_LATER"].value))  # what the package imports when it is first asked for
    top |= {target(package[f"{module}.{attribute}"]).path: name for name, (module, attribute) in later.items() if attribute}
    paths = {}
    for room in all_rooms.values():
        for section in room.sections:
            for found in section.objects:
                exported = room.module.exports or ()
                if found.path in top:
                    path = f"ganlib.{top[found.path]}"
                elif is_objective(found):
                    path = f"ganlib.{found.name}"
                elif found.name in exported and target(room.module[found.name]) is found:
                    path = f"{room.module.path}.{found.name}"
                else:
                    path = found.path
                paths[found.path] = path
                paths |= {member.path: f"{path}.{member.name}" for member in members(found)} if found.is_class else {}
    return paths


class Links:
    """Where the names that a docstring has in backticks lead to.

    `paths`: as `public_paths` makes them
    """

    def __init__(self, paths):
        self.paths = paths
        self.known = set(paths.values())
        places = {}
        for path in self.known:
            places.setdefault(path.rpartition(".")[2], set()).add(path)
        self.classes = {name: paths.pop() for name, paths in places.items() if name[0].isupper() and len(paths) == 1}

    def find(self, name, scope):
        """The public path of `name` in the docstring of `scope`, or None: arguments and fields lead nowhere."""
        owner = scope if scope.is_class else scope.parent if scope.parent is not None and scope.parent.is_class else None
        if name == scope.name or name in argument_names(scope):
            return None
        candidates = [self.paths.get(f"{base.path}.{name}") for base in (owner, *owner.mro())] if owner else []
        module = scope if scope.is_module else scope.module
        candidates += [self.paths.get(f"{module.path}.{name}"), f"{module.path}.{name}", f"{module.parent.path}.{name}"]
        head, _, rest = name.partition(".")
        candidates += [name, f"ganlib.{name}", f"{self.classes.get(head, '')}.{rest}" if rest else self.classes.get(name)]
        return next((path for path in candidates if path in self.known and path != self.paths.get(scope.path)), None)

    def scope(self, scope):
        """The Markdown of code in backticks, a link if its name is known, as a function for one docstring."""
        def link(code):
            path = self.find(code, scope)
            return f"{{py:obj}}`{code} <{path}>`" if path else f"`{code}`"
        return link


def argument_names(scope):
    """The names of a function's parameters; for a class those of its fields and of all its methods."""
    functions = [scope] if scope.is_function else []
    fields = []
    if scope.is_class:
        functions = [found for found in scope.members.values() if found.is_function]
        fields = [found.name for found in scope.attributes.values() if "property" not in found.labels]
    return {*fields, *(parameter.name for function in functions for parameter in function.parameters)}
