"""Every finder comes to the end of text without values, and of text made against it, and keeps to its range.

That the time grows with the length is measured by `benchmarks/speed.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from jobparse.values import cities, dates, money, numerals, pay_columns, places, times, weekly_hours

Finder = Callable[[str], Sequence[tuple[object, ...]]]


def bare_pay(text: str, start: int = 0, end: int | None = None) -> list[money.Pay]:
    return money.find_bare_pay(text, start, len(text) if end is None else end)


def pay_in_columns(text: str, start: int = 0, end: int | None = None) -> list[money.Pay]:
    return pay_columns.read_columns(text, money.find_pay(text, start, end), start)


FINDERS: list[Finder] = [
    numerals.find_quantities,
    dates.find_dates,
    dates.find_times,
    times.find_hours,
    times.find_days,
    weekly_hours.find_hours_per_week,
    money.find_pay,
    bare_pay,
    pay_in_columns,
    money.find_grades,
    places.find_addresses,
    cities.find_city_states,
]
UNITS = [
    "1",
    "A",
    "(",
    "$",
    "€",
    "$1 ",
    "R1 ",
    "EUR 1 ",
    "Step A ",
    "min ",
    "a",
    " ",
    "\n",
    ".",
    "1 ",
    "A ",
    "Aa ",
    "1-",
    "1/",
    "1:",
    "1,",
    "1.",
    "12 Aa ",
    "one ",
    ", Il",
    "May ",
]
LENGTH = 200_000


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_adversarial_text_finishes(finder: Finder, unit: str) -> None:
    assert isinstance(finder((unit * LENGTH)[:LENGTH]), list)


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
def test_offsets_lie_in_the_range(finder: Callable[[str, int, int], Sequence[tuple[object, ...]]]) -> None:
    text = "5 pm CST on May 1, 2024; $5 - $9 an hour; 12 Main Street, Ames, IA; Monday-Friday 9-5pm; "
    text += "two years; 40 hours per week; GS-7. "
    start, end = len(text), 2 * len(text)
    for found in finder(text * 3, start, end):
        assert start <= found.start < found.end <= end  # type: ignore[attr-defined]


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
def test_empty_text(finder: Finder) -> None:
    assert finder("") == []
