"""A Sphinx extension: links from the pages to the repository that they were built from.

The address is never written down. It comes from CI's environment or from the git remote `origin`, so that a fork links
to itself; where there is neither, or the host is not one that the theme knows, the buttons are left out.
"""

import os
import re
import subprocess
from urllib.parse import urlsplit

from site_files import site_address

PROVIDERS = ("github", "gitlab", "bitbucket")


def web_address(remote):
    """The page of a git remote on a known host, `https://host/owner/name`, without user and password; else None."""
    ssh = re.fullmatch(r"(?:[\w.-]+@)?([\w.-]+):(?!/)(.+)", remote)
    if ssh:
        host, path = ssh.groups()
    else:
        parts = urlsplit(remote)
        host, path = parts.hostname or "", parts.path
    path = path.strip("/").removesuffix(".git")
    known = any(provider in host for provider in PROVIDERS)
    return f"https://{host}/{path}" if known and "/" in path else None


def git(*arguments):
    """What git prints, or "" where there is no git or no answer."""
    try:
        answer = subprocess.run(["git", *arguments], capture_output=True, text=True, cwd=os.path.dirname(__file__))
    except OSError:
        return ""
    return answer.stdout.strip() if answer.returncode == 0 else ""


def repository(environment):
    """(address, branch) of the repository, or None."""
    if "GITHUB_REPOSITORY" in environment:
        remote = f"{environment.get('GITHUB_SERVER_URL', 'https://github.com')}/{environment['GITHUB_REPOSITORY']}"
    else:
        remote = environment.get("CI_PROJECT_URL") or git("remote", "get-url", "origin")
    address = web_address(remote)
    default = git("symbolic-ref", "--short", "refs/remotes/origin/HEAD").removeprefix("origin/")
    return (address, environment.get("CI_DEFAULT_BRANCH") or default or "main") if address else None


def source_address(found, path, first, last):
    """The page of some lines of a file; `found` as `repository` gives it. None without a repository."""
    if found is None:
        return None
    address, branch = found
    if "bitbucket" in address:
        return f"{address}/src/{branch}/{path}#lines-{first}:{last}"
    if "gitlab" in address:
        return f"{address}/-/blob/{branch}/{path}#L{first}-{last}"
    return f"{address}/blob/{branch}/{path}#L{first}-L{last}"


def sentences(found, site):
    """What the page about the book says of its places, as substitutions; `found` as `repository` gives it."""
    here = f"This copy of the book is at {site}." if site else ""
    if found is None:
        return {"where_to_find": here, "where_to_report": "Write to whoever gave you this copy."}
    address = found[0]
    issues = f"{address}/-/issues" if "gitlab" in address else f"{address}/issues"
    return {"where_to_find": f"{here} Its repository is at {address}.".strip(),
            "where_to_report": f"Open an issue in [the repository]({issues})."}


def add_links(app, config):
    found = repository(os.environ)
    config.myst_substitutions = {**config.myst_substitutions, **sentences(found, site_address(os.environ))}
    if found:
        config.html_theme_options |= {
            "repository_url": found[0],
            "repository_branch": found[1],
            "use_repository_button": True,
            "use_edit_page_button": True,
            "use_issues_button": "bitbucket" not in found[0],
        }


def setup(app):
    app.connect("config-inited", add_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
