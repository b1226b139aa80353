"""Labels that no list holds, told by their words and by a value that looks like one of that, in all forms of rows."""

from __future__ import annotations

import pytest

import jobparse

TEXT = "Harbor Clerk\nPort of Alder\n{}\nSalary: $51,000\nJob Type: Full-time\n\nDUTIES\n- Counts the boats.\n- Keeps the log.\n"
FORMS = ["{}: {}", "{} : {}", "{}:\n{}", "{}:\n\n{}", "**{}:** {}", "**{}: {}**", "- {}: {}", "\u2022 {}: {}", "| {} | {} |"]


@pytest.mark.parametrize("form", FORMS)
def test_a_day_behind_a_label_by_sense(form: str) -> None:
    posting = jobparse.parse(TEXT.format(form.format("First Published", "May 3, 2027"))).posting
    assert posting.dates.posted == "2027-05-03"


@pytest.mark.parametrize("form", FORMS)
def test_a_name_behind_a_label_by_sense(form: str) -> None:
    posting = jobparse.parse(TEXT.format(form.format("HR Rep", "Dana Birch"))).posting
    assert posting.application.contact == "Dana Birch"


@pytest.mark.parametrize("form", FORMS)
def test_a_value_of_another_shape_makes_no_label(form: str) -> None:
    posting = jobparse.parse(TEXT.format(form.format("First Published", "in the Tide Times"))).posting
    assert posting.dates.posted is None


def test_an_item_of_the_body_is_no_label() -> None:
    text = TEXT.format("Town of Elm") + "- First Published: May 3, 2027\n"
    posting = jobparse.parse(text).posting
    assert posting.dates.posted is None
    assert posting.duties[-1] == "First Published: May 3, 2027"
