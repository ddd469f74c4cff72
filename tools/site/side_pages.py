"""A Sphinx extension: a chapter's side pages have no numbers, which would go on from its last section's."""
from docutils import nodes


def without_numbers(app, env):
    for page, numbers in env.toc_secnumbers.items():
        if len(numbers.get("") or ()) < 2:
            continue
        numbers.clear()
        for titled in (env.titles[page], *env.tocs[page].findall(nodes.reference)):
            titled.attributes.pop("secnumber", None)
    return []


def setup(app):
    app.connect("env-get-updated", without_numbers, priority=900)  # after those that give numbers
    return {"parallel_read_safe": True, "parallel_write_safe": True}
