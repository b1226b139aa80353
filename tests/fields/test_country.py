"""The country that a posting is of by its own words."""

from __future__ import annotations

import pytest
from announcement import announce

from jobparse.fields.country import country


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("The office is in Fernvale, Ontario.", "CA"),
        ("Location: Fernvale, ON", "CA"),
        ("LOCATION\n\nFernvale, BC V1A 2B3", "CA"),
        ("Send it to jobs@town.fernvale.ca by noon.", "CA"),
        ("The appointee pays into a superannuation fund.", "AU"),
        ("See www.hills.nsw.gov.au for more.", "AU"),
        ("Apply at https://jobs.fernvale.govt.nz.", "NZ"),
        ("Good GCSE passes are asked for, and the pay is £21,000.", "GB"),
        ("Apply at www.fernvale.gov.in before noon.", "IN"),
        ("The office is in Pretoria.", "ZA"),
        ("The pay is ₱27,000 a month.", "PH"),
        ("The Leaving Certificate is asked for.", "IE"),
        ("The office is in Nairobi.", "KE"),
        ("Union: CUPE Local 123", "CA"),
        ("Wages are those of the BCGEU agreement.", "CA"),
        ("A valid Class 5 driver's licence is asked for.", "CA"),
        ("The pay is ₦250,000 a month.", "NG"),
        ("Send it to jobs@docks.gov.jm by noon.", "JM"),
        ("The office is in Hong Kong.", "HK"),
        ("The office is in Lahore.", "PK"),
        ("See www.docks.gov.bd for more.", "BD"),
        ("Suitably qualified Tanzanians may apply.", "TZ"),
    ],
)
def test_a_country_by_its_cues(part: str, code: str) -> None:
    assert country(announce(part).document) == code


@pytest.mark.parametrize(
    "part",
    [
        "The office is in Fernvale.",
        "Apply at www.fernvale.ca.gov or www.ci.fernvale.ca.us.",
        "Deliver it to the Town of Fernvale, ON OR BEFORE noon.",
        "The office is in Ontario, California.",
        "The office is in Sydney, NE 69162; the county is the home of many Canadians from Ontario.",
        "Applicants of the United States, Canada and Mexico; see www.fernvale.gov for more.",
        "The bridge log.in of the town.",
        "American Indian, Asian or African heritage.",
    ],
)
def test_no_country(part: str) -> None:
    assert country(announce(part).document) is None


def test_two_countries_with_like_cues_are_none() -> None:
    assert country(announce("We work in New Zealand and Australia.").document) is None


@pytest.mark.parametrize(
    ("place", "code"),
    [("Lapu-Lapu Hall, Cebu", "PH"), ("Maiduguri field office", "NG"), ("Pune, Maharashtra", "IN"), ("Elmford", None)],
)
def test_places_of_countries(place: str, code: str | None) -> None:
    assert country(announce(f"Place of work: {place}").document) == code
