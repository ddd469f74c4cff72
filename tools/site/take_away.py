"""A Sphinx extension: beneath a notebook's title, what one can take away from its page; at its end, how long it runs.

The links lead to what `handouts.py` made: the notebook, the Python file, and on a published site the notebook in Colab.
The setting `exercise_solutions` of _config.yml folds the solutions of the exercises, or leaves them out of the pages.
"""
import os

import embed
import nbformat
from repository_links import repository
from sphinx.errors import ConfigError

COLAB = "https://colab.research.google.com/github/"
BRANCH = "handouts"  # to which the publishing workflow pushes them; Colab opens nothing but repositories
SOLUTIONS = ("folded", "left out")


def colab_address(environment, name):
    """Where Colab opens the handout, or None: the site is not being published, or not from GitHub."""
    found = repository(environment) if environment.get("SITE_ADDRESS") else None
    if not found or "//github.com/" not in found[0]:
        return None
    return f"{COLAB}{found[0].partition('//github.com/')[2]}/blob/{BRANCH}/{name}.ipynb"


def duration(seconds):
    """A time that a notebook took, in words."""
    minutes = round(seconds / 60)
    return "less than a minute" if seconds < 45 else "about a minute" if minutes <= 1 else f"about {minutes} minutes"


def links(name, environment, lecture=None):
    """The line beneath the title, as HTML; `lecture` names the playground of the chapter's lecture mode."""
    colab = colab_address(environment, name)
    found = [f'<a href="{colab}">Open in Colab</a>'] if colab else []
    found += [f'<a href="../handouts/{name}.ipynb" download>Download the notebook</a>',
              f'<a href="../handouts/{name}.py" download>Download as Python</a>']
    found += [f'<a href="../embed/{lecture}.html?lecture">Lecture mode</a>'] if lecture else []
    return '<p class="take-away">' + "\n".join(f"<span>{one}</span>" for one in found) + "</p>"


def running_time(metadata):
    """How long the notebook runs where it was measured, as a sentence; empty if nowhere."""
    seconds = metadata.get("seconds", {})
    places = {"cpu": "on two CPU cores", "t4": "on a T4"}
    found = [f"in {duration(seconds[place])} {words}" for place, words in places.items() if place in seconds]
    return f"This notebook runs {', '.join(found)}." if found else ""


def on_source_read(app, docname, source):
    if not str(app.env.doc2path(docname)).endswith(".ipynb"):
        return
    notebook = nbformat.reads(source[0], as_version=4)
    if app.config.exercise_solutions == "left out":
        notebook.cells = [cell for cell in notebook.cells if "solution" not in cell.metadata.get("tags", [])]
    line = links(docname.rpartition("/")[2], os.environ, embed.homes().get(docname))
    title, _, rest = notebook.cells[0].source.partition("\n")
    notebook.cells[0].source = f"{title}\n\n{line}\n{rest}"
    if words := running_time(notebook.metadata):
        notebook.cells.append(nbformat.v4.new_markdown_cell(f'<p class="take-away">{words}</p>'))
    source[0] = nbformat.writes(notebook)


def check(app, config):
    if config.exercise_solutions not in SOLUTIONS:
        allowed = " or ".join(map(repr, SOLUTIONS))
        raise ConfigError(f"exercise_solutions = {config.exercise_solutions!r}: expected {allowed}")


def setup(app):
    app.add_config_value("exercise_solutions", "folded", "env")
    app.connect("config-inited", check)
    app.connect("source-read", on_source_read)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
