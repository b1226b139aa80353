"""Terms as mailing lists, wikis and files in repositories print them: in short sentences, with codes of currencies, in chips."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, read


@pytest.mark.parametrize(
    ("sentence", "summary"),
    [
        ("We are looking for two pilots to steer our new boats!", True),
        ("Elmkit is hiring a pilot for its boats in Alder.", True),
        ("We seek a pilot who loves the night.", True),
        ("We are hiring again!", False),
        ("NOW HIRING!", False),
    ],
)
@pytest.mark.parametrize(
    "layout", ["Harbor Pilot\n\n{}\n\n", "# Harbor Pilot\n\n{}\n\n", "---\ntitle: Harbor Pilot\nlayout: page\n---\n\n{}\n\n"]
)
def test_a_short_sentence_on_whom_somebody_seeks_is_the_summary(layout: str, sentence: str, *, summary: bool) -> None:
    posting = read(f"{layout.format(sentence)}## Requirements\n\n- Two years on ships\n").posting
    assert posting.summary == (sentence if summary else None)
    assert posting.title == "Harbor Pilot"


@pytest.mark.parametrize("week", ["20-hour-per-week", "20-hour-a-week", "20-hour-week", "20 hours-per-week"])
def test_hours_a_week_with_dashes(week: str) -> None:
    assert (
        announce(
            f"SUMMARY\n\nThis {week} position takes care of the rust on all bridges of the town."
        ).posting.schedule.hours_per_week
        == 20
    )


@pytest.mark.parametrize(
    ("part", "remote"),
    [
        ("SUMMARY\n\nThis position with the Elm Trust for Bridges is fully remote.", "remote"),
        ("SUMMARY\n\nThese will be part-time remote contract positions for a year.", "remote"),
        ("SUMMARY\n\nA remote, full-time position for those who like bridges.", "remote"),
        ("#### `$60/hour` `Remote`", "remote"),
        ("SUMMARY\n\nThis position looks after camps; the road to them is fully remote sites and mud.", None),
    ],
)
def test_remote_work(part: str, remote: str | None) -> None:
    assert [place.remote for place in announce(part).posting.locations if place.remote] == ([remote] if remote else [])


@pytest.mark.parametrize(
    ("item", "required"),
    [
        ("Oregon residency", True),
        ("New Hampshire residency required", True),
        ("Medical residency", None),
        ("Three years of Oregon residency programs", None),
    ],
)
def test_the_residency_of_a_state_as_an_item(item: str, required: bool | None) -> None:
    assert end_with(f"- {item}\n").posting.residency_required is required


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("PAY\n\n- $100K a year\n- Contract OR Full Time", ["full_time", "contract"]),
        ("- full time / contract", ["full_time", "contract"]),
        ("SUMMARY\n\nInterns work under a permanent project staff member of the yard.", []),
        ("SUMMARY\n\nThe crew is given $16 an hour plus $10 per diem on the road.", []),
        ("SUMMARY\n\nThis is a per diem post for one who knows steel.", ["per_diem"]),
        ("SUMMARY\n\nWe offer a permanent staff position to one who knows steel.", ["permanent"]),
    ],
)
def test_types_beside_others(part: str, types: list[str]) -> None:
    assert announce(part).posting.employment.types == types


@pytest.mark.parametrize(
    ("pay", "low", "high", "currency", "period"),
    [
        ("$85,000 CAD - $95,000 CAD per year", 85_000, 95_000, "CAD", "year"),
        ("$61,000 USD to $72,000 USD annually", 61_000, 72_000, "USD", "year"),
        ("1900 EUR - 2400 EUR per month", 1900, 2400, "EUR", "month"),
        ("$1,500 ~ $3,000 per month", 1500, 3000, "USD", "month"),
        ("USD 1600 ~ 3100 / month", 1600, 3100, "USD", "month"),
        ("$21~26/hr", 21, 26, "USD", "hour"),
        ("2 450 euros per month before tax", 2450, 2450, "EUR", "month"),
    ],
)
def test_ranges_with_codes_and_tildes(pay: str, low: float, high: float, currency: str, period: str) -> None:
    (salary,) = announce(f"Salary: {pay}").posting.salaries
    assert (salary.min, salary.max, salary.currency, salary.period) == (low, high, currency, period)


def test_the_same_pay_in_two_currencies_is_no_range() -> None:
    assert len(announce("Salary: $90,000 CAD, $65,000 USD").posting.salaries) == 2


@pytest.mark.parametrize(("words", "negotiable"), [("or negotiable", True), ("(negotiable)", True), ("or more", None)])
def test_pay_that_is_negotiable(words: str, negotiable: bool | None) -> None:
    assert announce(f"Salary: $100,000 - $120,000/year {words}").posting.salaries[0].negotiable is negotiable


def test_a_fellow_has_an_income() -> None:
    (salary,) = announce("SUMMARY\n\nThe fellow counts rust for two years. The yearly income is 24 720 euro.").posting.salaries
    assert (salary.min, salary.currency, salary.period) == (24_720, "EUR", "year")
    assert announce("SUMMARY\n\nThe fellow helps families whose annual income is below $24,000.").posting.salaries == []


def test_the_diversity_of_species_is_no_equal_opportunity() -> None:
    posting = end_with("\nWe study what keeps up the species diversity in the mosses and lichens under old bridges.\n").posting
    assert posting.equal_opportunity is None
    assert end_with("\nWe value diversity in our crews and want all staff to grow here.\n").posting.equal_opportunity


@pytest.mark.parametrize("lead", ["The following qualifications are desired for all posts:", "The following skills are a plus:"])
@pytest.mark.parametrize("bullets", [("\u2022 ", "    \u2022 "), ("- ", "  - "), ("", "- ")])
def test_a_lead_in_among_items_turns_to_what_is_desired(bullets: tuple[str, str], lead: str) -> None:
    outer, inner = bullets
    asked = f"{outer}The following qualifications are required for all posts:\n{inner}A head for heights\n{inner}A sure foot\n"
    posting = read(
        f"Bridge Inspector\n\nRequirements\n\n{asked}{outer}{lead}\n{inner}A sense for rust\n{inner}A boat card\n"
    ).posting
    assert posting.qualifications.minimum == ["A head for heights", "A sure foot"]
    assert posting.qualifications.preferred == ["A sense for rust", "A boat card"]


def test_what_somebody_must_also_have_is_no_wish() -> None:
    text = "Bridge Inspector\n\nThe inspector must know steel.\nBut all {} also have:\n1) a head for heights\n2) a sure foot\n"
    assert read(text.format("staff must")).posting.qualifications.minimum == ["a head for heights", "a sure foot"]
    assert read(text.format("staff should")).posting.qualifications.minimum == []


def test_what_the_ideal_candidate_is_responsible_for_are_duties() -> None:
    text = "Bridge Inspector\n\nThe ideal candidate will {}:\n- Walk every bridge\n- Write of the rust\n"
    assert read(text.format("be responsible for")).posting.duties == ["Walk every bridge", "Write of the rust"]
    assert read(text.format("have")).posting.duties == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Elm Energy Trust Seeking Lead Organizer", "Lead Organizer"),
        ("Alder Museum seeking Assistant Registrar", "Assistant Registrar"),
        ("Alder Museum is Hiring a Collections Manager!", "Collections Manager"),
    ],
)
def test_the_title_behind_who_seeks(line: str, title: str) -> None:
    assert read(f"{line}\n\nDuties\n- Counts the boats of the museum\n").posting.title == title


def test_the_lines_above_a_page_of_a_wiki_are_no_department() -> None:
    top = "Job openings/Bridge Inspector\n\nFrom Elm Foundation Governance Wiki\n\n"
    assert read(f"{top}Job Title\n\nBridge Inspector\n\nDuties\n- Walks every bridge\n").posting.department is None
