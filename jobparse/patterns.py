"""Regular expressions that are compiled when they are first used.

Compiling all patterns of the package takes longer than parsing a posting, and a posting needs only some of them. After its first
use a pattern costs what a compiled one costs: the methods of the compiled pattern stand on the object itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable


class _Lazy:
    """Stands for a compiled pattern until one of its methods is asked for."""

    def __init__(self, source: str | bytes | Callable[[], str], flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if callable(self.pattern):
            self.pattern = self.pattern()
        compiled = re.compile(self.pattern, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A regular expression, compiled when first used.

    Args:
        source: The expression, or what gives it then: one whose words are read from a list.
        flags: Flags of `re`, combined with `|`.

    >>> pattern(r"[0-9]+").findall("7 and 12")
    ['7', '12']
    """
    return cast("re.Pattern[str]", _Lazy(source, int(flags)))


def bytes_pattern(source: bytes) -> re.Pattern[bytes]:
    """The same for bytes.

    >>> bytes_pattern(rb"[0-9]+").findall(b"7 and 12")
    [b'7', b'12']
    """
    return cast("re.Pattern[bytes]", _Lazy(source, 0))
