"""The lists of the outline: its entries, and in which of the open lists each belongs by its marker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobparse.spans import Span
    from jobparse.values.conjunctions import Conjunction

_DEEPEST = 3  # lists inside lists; what would lie deeper stays in the list that it is met in


@dataclass(slots=True)
class Entry:
    """A statement, or a line that leads to some.

    Attributes:
        span: Its words, without marker and conjunctions; None for a list that nothing leads to.
        style: How its list is marked: `number`, `letter`, `roman`, `plain`, or the bullet itself.
        value: Its number in the list.
        lead: Whether it only leads to its items, and asks for nothing where there are none.
        extra: Whether it is no statement of the minimum, so that its degrees and amounts are still to be read.
        link: The conjunction before it.
        any_of: Whether it says that one of its items will do.
        level: Whether it names the grade or level that its items are for, and nothing else.
        items: The entries below it.
    """

    span: Span | None
    style: str = "plain"
    value: int = 0
    lead: bool = False
    extra: bool = False
    link: Conjunction | None = None
    any_of: bool = False
    level: bool = False
    items: list[Entry] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """An outline in the making: the lists that are open, from the outermost to the innermost."""

    title: str = ""
    root: Entry = field(default_factory=lambda: Entry(None))
    path: list[Entry] = field(default_factory=list)
    last: Entry | None = None
    trailing: Conjunction | None = None
    open: bool = False

    def add(self, entry: Entry, *, ready: bool) -> None:
        """Put an entry where its marker belongs; `ready` tells that the one before it leads to a list."""
        if not self.path:
            self.path = [self.root]
        entry.link = entry.link or self.trailing
        self._find_list(entry, ready)
        self.path[-1].items.append(entry)
        self.last, self.trailing = entry, None

    def _find_list(self, entry: Entry, ready: bool) -> None:
        """Make the list of an entry the innermost one."""
        if entry.style == "plain":
            if ready:
                self._nest(entry, ready)
            elif not (self._holds_plain() and not entry.lead):
                del self.path[1:]
            return
        depth = self._same_list(entry, ready)
        if depth:
            del self.path[depth + 1 :]
            return
        if not ready and any(_style_of(head) == entry.style for head in self.path[1:]):
            # A list that begins anew stands beside the one before it.
            depth = next(at for at, head in enumerate(self.path) if at and _style_of(head) == entry.style)
            del self.path[depth:]
        self._nest(entry, ready)

    def _same_list(self, entry: Entry, ready: bool) -> int:
        """The depth of the list that goes on with an entry, or 0.

        Of two lists that could, the one whose number comes next is taken; then the outer one for a line that leads to a list
        of its own, and the inner one else.
        """
        found = 0
        rank = (False, False)
        for depth in range(len(self.path) - 1, 0, -1):
            items = self.path[depth].items
            if _style_of(self.path[depth]) != entry.style:
                continue
            if not entry.value:
                return 0 if ready and depth == len(self.path) - 1 and items[-1].any_of else depth
            if entry.value > items[-1].value:
                here = (entry.value == items[-1].value + 1, entry.lead)
                if not found or here > rank or (here == rank and entry.lead):
                    found, rank = depth, here
        return found

    def _holds_plain(self) -> bool:
        """Whether the innermost list is one of plain lines below a line that leads to them."""
        return len(self.path) > 1 and _style_of(self.path[-1]) == "plain" and (self.path[-1].any_of or self.path[-1].level)

    def _nest(self, entry: Entry, ready: bool) -> None:
        """Open a list below the last entry where that leads to it, else beside it."""
        inner = entry.style in ("letter", "roman") and self.last is not None and self.last.style in ("number", "letter")
        head = self.last if self.last is not None and (ready or (inner and self.last.style != entry.style)) else None
        if len(self.path) > _DEEPEST:
            return
        if head is None:
            head = Entry(None, link=entry.link)
            self.path[-1].items.append(head)
        self.path.append(head)


def _style_of(head: Entry) -> str:
    """How the list below an entry is marked."""
    return head.items[0].style if head.items else ""
