"""Globs of paths, as users of `.gitignore` and shells know them."""

from __future__ import annotations

import fnmatch
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def matches(globs: Sequence[str], below: str, name: str) -> bool:
    """Whether one of some globs means a file.

    Args:
        globs: With a slash inside they are held against the path, without one against the name.
        below: Path below the folder that is searched.
        name: The last part of it.

    >>> matches(["*.csv"], "2024/all.csv", "all.csv"), matches(["2024/*"], "2024/all.csv", "all.csv")
    (True, True)
    >>> matches(["**/old/*"], "old/a.txt", "a.txt"), matches(["old"], "new/a.txt", "a.txt")
    (True, False)
    """
    return any(_compiled(glob).fullmatch(below if "/" in glob.strip("/") else name) for glob in globs)


@lru_cache(maxsize=256)
def _compiled(glob: str) -> re.Pattern[str]:
    """The regular expression of a glob: `*` and `?` stop at a slash, `**/` means any folders."""
    parts: list[str] = []
    at = 0
    glob = glob.strip("/")
    while at < len(glob):
        if glob.startswith("**/", at):
            parts.append("(?:[^/]+/)*")
            at += 3
        elif glob.startswith("**", at):
            parts.append(".*")
            at += 2
        elif glob[at] == "[" and (close := _closing(glob, at)) > 0:
            parts.append(_one_of(glob[at + 1 : close]))
            at = close + 1
        else:
            parts.append({"*": "[^/]*", "?": "[^/]"}.get(glob[at], re.escape(glob[at])))
            at += 1
    return re.compile("".join(parts), re.DOTALL)


def _closing(glob: str, at: int) -> int:
    """Where the bracket that opens at a place is closed, if it is, else -1; a closing one that comes first is a character."""
    first = at + 2 if glob[at + 1 : at + 2] in ("!", "^") else at + 1
    return glob.find("]", first + 1)


def _one_of(inside: str) -> str:
    """The regular expression of what stands between brackets: that of `fnmatch`, where a range that runs backwards means nothing.

    >>> import re
    >>> [bool(re.fullmatch(_one_of(inside), "b")) for inside in ("a-c", "!a-c", "^x", "z-a")]
    [True, False, True, False]
    """
    before, _, behind = fnmatch.translate("x").partition("x")
    glob = f"[!{inside[1:]}]" if inside.startswith("^") else f"[{inside}]"
    return f"(?!/){fnmatch.translate(glob).removeprefix(before).removesuffix(behind)}"
