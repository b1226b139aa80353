"""Reporters: one module per format of findings, and the registry that finds them by name.

Each module offers `render(run)`: an iterator of pieces of text, which walks the postings once, while they are checked. A posting
is text of strangers: no format lets it steer a terminal, a build server, a browser or a parser.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.checks.run import CheckRun


class Render(Protocol):
    """Turns a run into the text of one format."""

    def __call__(self, run: CheckRun) -> Iterator[str]:
        """Yield the text piece by piece."""
        ...


class Format(NamedTuple):
    """One format: what it is called, what it is for, and the module that writes it."""

    name: str
    purpose: str
    module: str


FORMATS = {
    row.name: row
    for row in (
        Format("text", "for people: the line, what it is about and what to do", "jobparse.reporters.text"),
        Format("concise", "one line a finding, as compilers print it", "jobparse.reporters.concise"),
        Format("json", "one array of findings", "jobparse.reporters.json"),
        Format("jsonl", "one finding a line", "jobparse.reporters.jsonl"),
        Format("github", "annotations and job summary of GitHub Actions", "jobparse.reporters.github"),
        Format("gitlab", "code quality report of GitLab", "jobparse.reporters.gitlab"),
        Format("sarif", "SARIF 2.1.0, for code scanning", "jobparse.reporters.sarif"),
        Format("junit", "test report of most build servers", "jobparse.reporters.junit"),
    )
}
AUTO = "auto"


def choose(name: str, environ: Mapping[str, str]) -> Format:
    """The format that was named; "auto" is `github` where GitHub runs the command, `gitlab` where GitLab does, else `text`.

    Args:
        name: Name of a format, or "auto".
        environ: The environment of the process.

    Raises:
        OutputError: If there is no such format.

    >>> choose("auto", {}).name, choose("auto", {"GITHUB_ACTIONS": "true"}).name, choose("sarif", {"GITLAB_CI": "true"}).name
    ('text', 'github', 'sarif')
    """
    name = name.lower()
    if name == AUTO:
        on = {"GITHUB_ACTIONS": "github", "GITLAB_CI": "gitlab"}
        name = next((form for variable, form in on.items() if environ.get(variable) == "true"), "text")
    if name not in FORMATS:
        raise OutputError(f"unknown format {name!r}; choose one of: {', '.join([AUTO, *FORMATS])}")
    return FORMATS[name]


def load(chosen: Format) -> Render:
    """Import the renderer of a format; only the one in use costs start-up time."""
    return cast("Render", import_module(chosen.module).render)
