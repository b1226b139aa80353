"""Addresses: what is told of a place, and where each part of it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..spans import Span


class Address(NamedTuple):
    """A place. Text members are as printed, with white space collapsed; `country` is the ISO code.

    `state` is the code of the post of the United States or Canada. `spans` says where each member that is present was read;
    `kind` is `street`, `po_box`, `city` or `county`.
    """

    name: str | None
    street: str | None
    unit: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None
    spans: dict[str, Span]
    start: int
    end: int
    kind: str


def make_address(
    text: str, kind: str, spans: dict[str, Span], state: str | None, extent: Span | None = None, *, country: str | None = None
) -> Address:
    """Assemble an address from the spans of its members; `extent` is what is no member (the box of a post office, a province).

    Args:
        text: The text.
        kind: The kind of place.
        spans: Its members.
        state: The code of its state.
        extent: A span that belongs to it and is no member.
        country: The code of its country, where that is not the United States.
    """
    values = {member: " ".join(text[span.start : span.end].split()) for member, span in spans.items()}
    starts, ends = zip(*spans.values(), *([extent] if extent else ()), strict=True)
    return Address(
        values.get("name"),
        values.get("street"),
        values.get("unit"),
        values.get("city"),
        state,
        values.get("postal_code"),
        country or ("US" if "country" in spans else None),
        spans,
        min(starts),
        max(ends),
        kind,
    )
