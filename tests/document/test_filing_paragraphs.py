"""Paragraphs on how an application is filed, as civil-service agencies print them above what the examination is about."""

from __future__ import annotations

import pytest
from layouts import bodies, sections

import jobparse

HEAD = "Tide Gauge Operator\n\nRecruitment #31-442\n\n"
FILING = (
    "Applications must be filed by one of the following methods:\n\n"
    "I. Submitted online through the office's own site. Applications must be submitted by 11:59 p.m. on the closing date.\n"
    "II. Delivered to the counter on the 4th floor, weekdays from 8:30 a.m. to 4:00 p.m.\n"
    "III. Sent by mail to the counter. Applications sent by mail must bear a postmark of the filing period.\n\n"
)
CLEAR = (
    "What somebody has done, on which dates, and each licence that is asked for should be told in full, so that it is "
    "understood how the applicant meets the minimum requirements.\n\n"
)


def test_a_list_goes_on_behind_an_item_that_names_the_deadline() -> None:
    record = jobparse.parse(HEAD + FILING).record
    assert record["duties"] == []
    assert [kind for kind, _ in sections(HEAD + FILING)][-3:] == ["application", "dates", "application"]


def test_a_list_of_duties_goes_on_as_one() -> None:
    text = "Tide Gauge Operator\n\nThe operator will:\n\n- Deliver the charts.\n- Repair the gauges.\n- Send the logs.\n"
    assert jobparse.parse(text).record["duties"] == ["Deliver the charts.", "Repair the gauges.", "Send the logs."]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is the responsibility of the applicant to ensure that the form is completed in time by the method described above.",
        "The deadline for filing an application will not be extended on account of a site that cannot be reached.",
        "Applications will be accepted only while the filing period of the examination lasts.",
        "A resume is highly encouraged to judge your skills as a part of the whole. Put it into the folder of your documents.",
    ],
)
def test_how_an_application_is_filed(sentence: str) -> None:
    assert bodies(f"{HEAD}{sentence}\n")[-1] == ("application", sentence)


def test_how_clear_a_form_has_to_be_is_no_requirement() -> None:
    first = "It is the responsibility of the applicant to ensure that the form is handed in by the method above.\n\n"
    record = jobparse.parse(HEAD + first + CLEAR).record
    assert record["qualifications"]["minimum"] == []
    assert record["qualifications"]["licenses"] == []


def test_an_examination_for_those_inside() -> None:
    text = f"{HEAD}This examination is open only to employees of the office who meet the requirements.\n"
    assert sections(text)[-1][0] == "employment"


def test_until_when_requirements_can_be_met_is_none_of_them() -> None:
    text = f"{HEAD}Minimum Requirement Date: The minimum requirements must be met by the qualification date of this notice.\n"
    assert sections(text)[-1] == ("dates", "Minimum Requirement Date")
    assert jobparse.parse(text).record["qualifications"]["minimum"] == []


ITEM = "Benefits\n\n  * Plans for eyes and teeth, and for tuition a\n    {}\n  * A pension\n"


@pytest.mark.parametrize("last", ["Stipend", "Location"])
def test_the_last_word_of_a_wrapped_item_is_no_label(last: str) -> None:
    record = jobparse.parse(f"Tide Gauge Operator\n\n{ITEM.format(last)}").record
    assert record["benefits"] == [f"Plans for eyes and teeth, and for tuition a {last}", "A pension"]


def test_a_heading_at_the_margin_is_one_below_an_item() -> None:
    text = "Tide Gauge Operator\n\nDuties\n\n  * Reads the gauges of the harbor\nBenefits\n  * A pension\n"
    record = jobparse.parse(text).record
    assert (record["duties"], record["benefits"]) == (["Reads the gauges of the harbor"], ["A pension"])
