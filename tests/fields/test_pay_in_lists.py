"""Amounts that are an item of what is offered: pay where they are all of it, and nothing where words say what else they are."""

from __future__ import annotations

import pytest
from announcement import announce


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("$48,210 - $61,775", (48210, 61775, "year")),
        ("Up to $61,775", (None, 61775, "year")),
        ("Starting at $22.40 an hour", (22.4, None, "hour")),
        ("$1,790.40 - $2,331.20 biweekly", (1790.4, 2331.2, "biweek")),
        ("$180 per day", (180, 180, "day")),
        ("Ksh. 120,000 - 150,000 p.m.", (120000, 150000, "month")),
    ],
)
def test_an_item_that_is_nothing_but_pay(item: str, expected: tuple[float | None, float | None, str]) -> None:
    (row,) = announce(f"What we offer\n\n- {item}\n- Paid holidays").posting.salaries
    assert (row.min, row.max, row.period) == expected


@pytest.mark.parametrize(
    "item",
    ["$48,210 of life insurance", "$500", "Up to $4,000 for moving", "$75 per month for the telephone", "$150,000 per month"],
)
def test_an_item_with_words_on_something_else_is_none(item: str) -> None:
    assert announce(f"What we offer\n\n- {item}\n- Paid holidays").posting.salaries == []
