"""The five announcements that the project starts from: every value that gold names, and the keys that gold does not score."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import accuracy
import pytest
from guarantees import record
from scoring import HEADINGS, Judged, Scores, score

import jobparse

FOLDER = Path(__file__).parent / "fixtures"
BID, LIAISON, CLASS, TALEO, TWICE = sorted(path.stem for path in FOLDER.glob("*.txt"))
ALL = (BID, LIAISON, CLASS, TALEO, TWICE)


@cache
def text_of(stem: str) -> str:
    return (FOLDER / f"{stem}.txt").read_bytes().decode("utf-8")


@cache
def record_of(stem: str) -> dict[str, Any]:
    return record(jobparse.parse_file(FOLDER / f"{stem}.txt"))


def judged(stem: str) -> Judged:
    gold = json.loads((FOLDER / f"{stem}.json").read_text(encoding="utf-8"))
    return Judged(stem, gold, text_of(stem), record_of(stem))


def mistakes(scores: Scores) -> list[str]:
    return [f"{note.document}: {key}: {note.text}" for key, tally in scores.fields.items() for note in tally.notes]


# What gold says


@pytest.mark.parametrize("stem", ALL)
@pytest.mark.parametrize("strict", [True, False], ids=["strict", "tolerant"])
def test_record_is_exact(stem: str, strict: bool) -> None:
    scores = score([judged(stem)], strict=strict)
    assert not scores.gold_errors
    assert mistakes(scores) == []
    assert scores.exact == 1
    assert scores.fields["sections (characters)"].recall >= 0.98


def test_gold_names_the_keys_that_matter() -> None:
    unscored = {"schema_version", "source", "selection", "conditions", "warnings", "classification"}
    for stem in ALL:
        assert set(record_of(stem)) - set(judged(stem).gold) <= unscored


def test_figures_reach_their_floors() -> None:
    parts = accuracy.parts_below(FOLDER)
    records = accuracy.parse_records([path for part in parts for path in part.texts])
    reached = {part.name: accuracy.figures(accuracy.score_part(part, records)) for part in parts}
    assert accuracy.fallen(reached, accuracy.read_floors()) == []
    assert {part.name for part in parts} <= set(accuracy.read_floors()), "accuracy.py --raise makes the floors of a new part"


# The scorer itself: a perfect record made worse must lose exactly there


@pytest.mark.parametrize(
    ("stem", "change", "fields"),
    [
        (BID, {"title": "Case Manager"}, {"title"}),
        (BID, {"title": None}, {"title"}),
        (BID, {"class_code": "1910"}, {"(absent everywhere)"}),
        (BID, {"residency_required": False}, {"residency_required"}),
        (LIAISON, {"duties": list(reversed(record_of(LIAISON)["duties"]))}, {"duties"}),
        (LIAISON, {"duties": record_of(LIAISON)["duties"][1:]}, {"duties"}),
        (LIAISON, {"working_conditions": [*record_of(LIAISON)["working_conditions"], "Noise"]}, {"working_conditions"}),
        (TWICE, {"salaries": [{**record_of(TWICE)["salaries"][0], "period": "hour"}]}, {"salaries[].period"}),
        (TWICE, {"schedule": {**record_of(TWICE)["schedule"], "days": ["monday"]}}, {"schedule.days"}),
    ],
)
def test_scorer_sees_a_changed_value(stem: str, change: dict[str, Any], fields: set[str]) -> None:
    row = judged(stem)
    scores = score([replace(row, record={**row.record, **change})], strict=True)
    assert {key for key, tally in scores.fields.items() if tally.false or tally.missed} == fields
    assert scores.exact == 0


def test_scorer_sees_changed_sections() -> None:
    row = judged(CLASS)
    sections = [{**section, "heading": None} for section in row.record["sections"]]
    scores = score([replace(row, record={**row.record, "sections": sections})], strict=True)
    assert scores.fields[HEADINGS].missed > 5
    moved = [{**section, "kind": "other"} for section in sections]
    assert score([replace(row, record={**row.record, "sections": moved})]).fields["sections (characters)"].right == 0


def test_a_floor_is_missed_below_it_only() -> None:
    reached = {"part": {"title": 0.9, "duties": 1.0}, "new": {"title": 0.1}}
    assert accuracy.fallen(reached, {"part": {"title": 0.9, "duties": 0.5}, "absent": {"title": 1.0}}) == []
    assert accuracy.fallen(reached, {"part": {"title": 0.901}}) == ["part: title: 0.900 is under its floor of 0.901"]
    assert accuracy.fallen(reached, {"part": {"summary": 0.5}}) == [
        "part: summary: nothing is scored any more, the floor is 0.500"
    ]


# What gold does not score: the printed texts


SALARY_TEXTS = {
    BID: ["Starting at $64,668.00"],
    LIAISON: ["Starting Salary: $74,244.00"],
    CLASS: [],
    TALEO: ["Starting Salary: $73,140.00 annually"],
    TWICE: ["$80,472/year (non-negotiable)"],
}


@pytest.mark.parametrize("stem", ALL)
def test_salary_texts(stem: str) -> None:
    assert [salary["text"] for salary in record_of(stem)["salaries"]] == SALARY_TEXTS[stem]


def test_only_unprinted_periods_are_inferred() -> None:
    inferred = {stem: [salary["period_inferred"] for salary in record_of(stem)["salaries"]] for stem in ALL}
    assert inferred == {BID: [True], LIAISON: [True], CLASS: [], TALEO: [False], TWICE: [False]}


LOCATION_TEXTS = {
    BID: ["1615 W. Chicago Ave, 4th floor, Chicago, IL 60622"],
    LIAISON: ["2 N. LaSalle Street, Suite 1600"],
    CLASS: [],
    TALEO: ["Community Commission for Public Safety & Accountability (CCPSA) 2 N LaSalle Street - Suite 960"],
    TWICE: ["Chicago Police Headquarters 3510 S. Michigan Ave, Chicago Il 60653"],
}


@pytest.mark.parametrize("stem", ALL)
def test_location_texts(stem: str) -> None:
    assert [place["text"] for place in record_of(stem)["locations"]] == LOCATION_TEXTS[stem]


EXPERIENCE_TEXTS = {
    BID: ["one year Social Services, Counseling or Administrative Support work experience"],
    LIAISON: [
        "four years of progressively responsible experience in human relations, social welfare, or community organizing",
    ],
    CLASS: ["three (3) years of community or social services experience"],
    TALEO: [],
    TWICE: [
        "two (2) years of work experience in the administration of diversity, equity, racial, and/or social justice programs",
    ],
}


@pytest.mark.parametrize("stem", ALL)
def test_education_and_experience_texts(stem: str) -> None:
    qualifications = record_of(stem)["qualifications"]
    assert [row["text"] for row in qualifications["experience"]] == EXPERIENCE_TEXTS[stem]
    for row in qualifications["education"]:
        assert any(row["text"] in item for item in qualifications["minimum"])
        assert "degree" in row["text"]


# What gold does not score: selection and conditions

INTERVIEW = (
    "This position requires applicants to complete an interview. The interviewed candidate(s) possessing the qualifications "
    "best suited to fulfill the responsibilities of the position, based on the interview will be selected."
)
EVALUATION_ENDS = (
    "Placement on an eligibility list is not an offer or guarantee of an interview nor employment with the City of Chicago."
)


def test_selection() -> None:
    assert record_of(BID)["selection"] == [INTERVIEW]
    assert record_of(LIAISON)["selection"] == []
    assert record_of(CLASS)["selection"] == []
    interview, evaluation = record_of(TALEO)["selection"]
    assert interview.startswith("This position requires applicants to successfully complete an interview.")
    assert interview.endswith(
        "Selected Bidders will be hired in seniority order according to the collective bargaining agreement."
    )
    assert evaluation.startswith("Initial evaluation will be based on information provided on the application")
    assert evaluation.endswith(EVALUATION_ENDS)
    interview, evaluation = record_of(TWICE)["selection"]
    assert interview == INTERVIEW
    assert evaluation.startswith("Initial evaluation will be based on")
    assert evaluation.endswith(EVALUATION_ENDS)


DRIVING = {
    TALEO: "A valid State of Illinois driver's license is required",
}


@pytest.mark.parametrize("stem", ALL)
def test_conditions(stem: str) -> None:
    rows = record_of(stem)["conditions"]
    driving = [row["text"] for row in rows if row["kind"] == "driving"]
    assert driving[:1] == [DRIVING[stem]] if stem in DRIVING else driving == []
    assert {row["kind"] for row in rows} <= {"driving", "on_call"}
    for row in rows:
        if row["kind"] == "on_call":
            assert stem == TWICE
            assert "call out, as needed" in row["text"]


# What gold does not score: application and source


def test_application_documents_and_contact() -> None:
    for stem in ALL:
        application = record_of(stem)["application"]
        assert application["contact"] is None  # nobody is named: the mayor signs, but takes no questions
        assert application["documents"] == []
        assert application["emails"] == application["phones"] == []


@pytest.mark.parametrize("stem", ALL)
def test_source(stem: str) -> None:
    path = FOLDER / f"{stem}.txt"
    assert record_of(stem)["source"] == {
        "path": path.as_posix(),
        "record": None,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "encoding": "utf-8",
        "length": len(text_of(stem)),
        "extracted": None,
    }
    assert record_of(stem)["schema_version"] == "1.0"


def test_passed_text_has_no_path() -> None:
    source = record(jobparse.parse(text_of(BID)))["source"]
    assert source["path"] is None
    assert source["length"] == len(text_of(BID))


# What gold does not score: warnings, each with the text that it is about


def warned(stem: str) -> list[tuple[str, str]]:
    """Codes with the texts they point at, those of site text by their first line."""
    rows = []
    for warning in record_of(stem)["warnings"]:
        about = text_of(stem)[warning["start"] : warning["end"]]
        rows.append((warning["code"], about.split("\n")[0] if warning["code"] == "page_furniture" else about))
    return rows


def test_nothing_is_doubtful_in_the_bid_announcement() -> None:
    assert warned(BID) == []


def test_broken_words_site_text_and_the_cut_off_end_are_named() -> None:
    assert warned(LIAISON) == [
        ("page_furniture", "Menu"),
        ("broken_word", "e stablishing"),
        ("broken_word", "p romoting"),
        ("broken_word", "b uilding"),
        ("truncated_text", "man"),
        ("page_furniture", "To view full details and how to apply, please login or create a Job Seeker account"),
        ("page_furniture", "Please Wait ..."),
    ]
    broken = [row["message"] for row in record_of(LIAISON)["warnings"] if row["code"] == "broken_word"]
    assert "e stablishing" in broken[0]


def test_broken_and_cut_off_text_is_kept_as_printed() -> None:
    skills = [row["text"] for row in record_of(LIAISON)["skills"]]
    assert skills[-1] == "PROJECT MANAGEMENT: Efficiently orchestrating man"


def test_a_class_specification_is_no_posting() -> None:
    assert [code for code, _ in warned(CLASS)] == ["not_a_posting"]
    assert record_of(CLASS)["document_type"] == "class_specification"


def test_the_footer_time_in_utc_is_named() -> None:
    assert ("utc_timestamp", "Jul 2, 2025, 4:59:00 AM") in warned(TALEO)
    assert {code for code, _ in warned(TALEO)} <= {"utc_timestamp", "page_furniture"}
    message = next(row["message"] for row in record_of(TALEO)["warnings"] if row["code"] == "utc_timestamp")
    assert "2025-07-01T23:59:00-05:00" in message


def test_the_second_copy_and_the_two_zip_codes_are_named() -> None:
    text = text_of(TWICE)
    rows = dict(warned(TWICE))
    assert set(rows) <= {"conflicting_values", "duplicate_text", "page_furniture"}
    assert rows["conflicting_values"] == "60290"
    copy = rows["duplicate_text"]
    assert copy == text[text.rindex("JOB ANNOUNCEMENT") :].rstrip()
    message = next(row["message"] for row in record_of(TWICE)["warnings"] if row["code"] == "conflicting_values")
    assert "60290" in message
    assert "60653" in message


def test_the_second_copy_is_one_section() -> None:
    text = text_of(TWICE)
    copies = [section for section in record_of(TWICE)["sections"] if section["kind"] == "duplicate"]
    assert len(copies) == 1
    assert copies[0]["start"] == text.rindex("JOB ANNOUNCEMENT")
    assert copies[0]["end"] == len(text.rstrip())


# Traps that stand in these texts


def test_numbered_roles_in_a_background_paragraph_are_no_duties() -> None:
    duties = record_of(TALEO)["duties"]
    assert len(duties) == 3
    assert not any("building stronger connections" in duty or "monthly public meetings" in duty for duty in duties)


def test_footnote_stars_are_entry_marks_not_emphasis() -> None:
    skills = record_of(CLASS)["skills"]
    assert all(row["at_entry"] for row in skills)
    assert not any("*" in row["text"] for row in skills)
    assert not any(row["at_entry"] for row in record_of(CLASS)["abilities"])


def test_escaped_dollar_is_an_amount() -> None:
    assert "\\$64,668.00" in text_of(BID)
    assert record_of(BID)["salaries"][0]["min"] == 64668.0
