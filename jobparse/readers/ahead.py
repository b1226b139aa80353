"""Looking ahead in what is read once: the beginning tells how to read all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


def looked_ahead(items: Iterator[T], size: Callable[[T], int], count: int, total: int) -> tuple[list[T], Iterator[T]]:
    """The beginning of an iterator, and an iterator over all of it.

    Args:
        items: What is looked into; an error that it raises is raised again where it is come to, and not before.
        size: How much one of them holds.
        count: How many make the beginning at most.
        total: How much they hold together at most; one is always looked at.

    >>> beginning, everything = looked_ahead(iter("abc"), len, 2, 100)
    >>> beginning, "".join(everything)
    (['a', 'b'], 'abc')
    """
    held: list[T] = []
    fault: Exception | None = None
    try:
        while count > len(held) and total > 0:
            item = next(items)
            held.append(item)
            total -= size(item)
    except StopIteration:
        pass
    except Exception as error:  # raised again
        fault = error

    def everything() -> Iterator[T]:
        yield from held
        if fault is not None:
            raise fault
        yield from items

    return held, everything()
