"""A Sphinx extension: what the theme and the extensions add to each page comes as one style sheet and one script.

Font Awesome stays out (icons.css has the few icons in use), and so does the search index, except on the search page.
The book's own files stay as they are: they lie outside _static, and change more often. A page is painted before its
scripts come; those that stand in it and build on the theme's are modules, which keep their place after them.
"""
import posixpath
import re
import zlib
from functools import cache
from pathlib import Path

import used_rules

SHEETS_FIRST = ("styles/theme.css", "styles/pydata-sphinx-theme.css")  # as the theme's templates ask for them
SHEETS_LAST = ("../katex/katex.min.css",)
SCRIPTS_AT_END = ("scripts/bootstrap.js", "scripts/pydata-sphinx-theme.js")
ON_SCRIPTS = "DOCUMENTATION_OPTIONS."  # how a script begins that stands in a page and builds on the theme's
ICON_RULES = re.compile(r"(?:\.fa-[\w-]+(?::before)?,?)+\{(?:--fa|content):[^}]*\}|@font-face\{[^}]*Font Awesome[^}]*\}")
OLDER_FONTS = re.compile(r",\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)")  # every browser that runs the book has woff2
IMPORT, ADDRESS = re.compile(r'@import "([^"]*)";'), re.compile(r"url\((?!['\"]?(?:data:|#))['\"]?([^'\")]*)['\"]?\)")

wanted = {}  # the files that this build's pages ask for, each with those it is made of


def sheet(static, name):
    """A style sheet's text with what it imports, its addresses relative to `static`."""
    folder = posixpath.dirname(name)
    text = re.sub(r"/\*.*?\*/", "", Path(static, name).read_text(encoding="utf-8"), flags=re.S)
    text = OLDER_FONTS.sub("", ICON_RULES.sub("", text))
    text = ADDRESS.sub(lambda found: f"url({posixpath.normpath(posixpath.join(folder, found[1]))})", text)
    return IMPORT.sub(lambda found: sheet(static, posixpath.normpath(posixpath.join(folder, found[1]))), text)


def script(static, name):
    return re.sub(r"^//# sourceMappingURL=.*$", "", Path(static, name).read_text(encoding="utf-8"), flags=re.M)


@cache
def together(names):
    """The name of the one file that is made of those named, and of these."""
    return f"together.{zlib.crc32(' '.join(names).encode()):08x}{posixpath.splitext(names[0])[1]}"


def theirs(files):
    return [file for file in files if file.filename and not str(file.filename).startswith("_static/../")]


def on_page(app, page, template, context, doctree):
    def one(names):
        wanted[together(names)] = names
        return together(names)
    later = {} if page == "search" else {"defer": "defer"}  # the theme's own scripts of that page build on them at once
    for files, first, last, add, how in ((context["css_files"], SHEETS_FIRST, SHEETS_LAST, app.builder.add_css_file, {}),
                                         (context["script_files"], (), (), app.builder.add_js_file, later)):
        joined = theirs(files)
        names = (str(file.filename).removeprefix("_static/") for file in joined)
        add(one((*first, *names, *last)), priority=max(file.priority for file in joined), **how)
        made = files.pop()
        files[files.index(joined[-1])] = made
        files[:] = [file for file in files if file not in joined]
    for file in context["script_files"]:
        if file.attributes.get("body", "").startswith(ON_SCRIPTS):
            file.attributes["type"] = "module"
    context["scripts_at_end"] = "_static/" + one(SCRIPTS_AT_END)
    context["has_formulas"] = 'class="katex"' in context.get("body", "")


def on_finish(app, exception):
    """The extensions have copied their files by now."""
    if exception:
        return
    static = Path(app.outdir, "_static")
    sheets = [name for name in wanted if name.endswith(".css")]
    for name in wanted.keys() - sheets:
        (static / name).write_text("\n;\n".join(script(static, one) for one in wanted[name]), encoding="utf-8")
    used = used_rules.used_names(Path(app.outdir))
    for name in sheets:
        text = "\n".join(sheet(static, one) for one in wanted[name])
        (static / name).write_text(used_rules.used_rules(text, used), encoding="utf-8")


def setup(app):
    app.connect("html-page-context", on_page, priority=950)  # after those that add files
    app.connect("build-finished", on_finish, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
