"""Employers that only a sentence on who they are names."""

from __future__ import annotations

import pytest

import jobparse

PAGE = "Wave Modeller\n\nAbout us\n\n{sentence} We care for the sea.\n\nDuties\n\n- Models waves\n- Writes reports\n"


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("SeaMet Tides is a small consultancy for forecasts of the sea.", "SeaMet Tides"),
        ("Founded in 1951, TIDAL is a related organisation of a larger one.", "TIDAL"),
        ("Elm Bay is a village of nine hundred on the river.", None),
        ("WAVLIC is the agency that licenses boats on the river.", None),
        ("The position is a lead role in a company of nine.", None),
    ],
)
def test_the_body_that_a_text_introduces(sentence: str, employer: str | None) -> None:
    assert jobparse.parse(PAGE.format(sentence=sentence)).posting.employer == employer


def test_who_is_named_elsewhere_goes_before() -> None:
    page = PAGE.format(sentence="SeaMet Tides is a small consultancy for forecasts.") + "\nEmployer: Alder Port Authority\n"
    assert jobparse.parse(page).posting.employer == "Alder Port Authority"
