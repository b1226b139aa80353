"""Hard-wrapped text is read as if it were not, and line ends of two characters leave the offsets of the file right."""

from __future__ import annotations

import textwrap
from typing import Any

import pytest

import jobparse

TEXT = """\
BRIDGE INSPECTOR
City of Elmford
Department of Bridges, Ferries and Other Ways Over the Water

JOB DESCRIPTION

Under general supervision, walks every bridge of the town twice a year and writes a report on what has rusted since last time, and
performs related duties as required.

ESSENTIAL DUTIES

- Walks every bridge of the town twice a year, in spring and in autumn, and writes down what has rusted since the last time.
- Talks to the ferrymen and the keepers of the locks about what the ice has done to the piers and the planks in the long winter.
- Orders paint.

MINIMUM QUALIFICATIONS

- Two years of work experience with steel, wood or stone in a shipyard, a mill, a quarry or any other place of that kind at all.
- A valid driver's license.

HOW TO APPLY

Applications for this position will be accepted until 11:59 pm Central time on 07/01/2025 at the office of the town clerk.

This position is open to the general public, and to all who have worked for the bridges, ferries or other ways before that day.

The City of Elmford is an equal opportunity employer and considers all applicants without regard to race, age or faith.
"""


def wrapped(width: int) -> str:
    """The text with its long lines wrapped, as e-mail programs do it."""
    return "\n".join(textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in TEXT.split("\n"))


def values(text: str) -> dict[str, Any]:
    record = jobparse.parse(text).posting.model_dump(mode="json")
    return {name: value for name, value in record.items() if name not in ("sections", "source", "warnings")}


@pytest.mark.parametrize("width", [60, 66, 72, 78, 84, 100])
def test_a_wrap_changes_no_value(width: int) -> None:
    assert wrapped(width) != TEXT
    assert values(wrapped(width)) == values(TEXT)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("width", [60, 72])
def test_other_line_ends_of_a_wrapped_text(width: int, end: str) -> None:
    text = wrapped(width).replace("\n", end)
    parsed = jobparse.parse(text)
    assert values(text) == values(TEXT)
    assert [text[row.start : row.end].split()[0] for row in parsed.sections if row.kind == "duties"] == ["ESSENTIAL"]
    (span,) = parsed.evidence["/duties/2"]
    assert text[span.start : span.end] == "Orders paint."
    (span,) = parsed.evidence["/qualifications/minimum/1"]
    assert text[span.start : span.end] == "A valid driver's license."
    assert parsed.sections[-1].end == len(text.rstrip())


def test_a_line_in_capitals_is_not_joined_with_the_text_below_it() -> None:
    title = "HARBOR PILOT, NORTHERN NARROWS AND OUTER BUOYS OF THE PORT"
    text = (
        f"{title}\nThe Port of Alder seeks a pilot who guides ships through the\nnarrows, day and night, in all weathers of the\n"
        "year, and keeps a log of each passage. The pilot inspects the\nbuoys after each storm and reports lights that are out\n"
        "to the harbor office, which mends them.\n"
    )
    assert jobparse.parse(text).posting.title == title


# Each line of the page stands apart, and sentences run over the blank lines.
APART = """\
Deckhand

Alder Ferries

Benefits: The port pays all of the premiums of the Health

Plan of the river for its employees and for those who live with them, and all new hires get two

weeks of holidays in the first year.

Summary

Ties up boats of many sizes at the piers of the port in all weathers, and helps riders on and

off them, under the supervision of the mate, who tells what has to be done, when, and by whom

it is done.

Duties

Sweeps the decks of the boats and the floors of the piers, at dawn and again late in the

evening.

Sells tickets.

Closing Date: May 3, 2027
"""


def test_lines_that_all_stand_apart() -> None:
    posting = jobparse.parse(APART).posting
    assert posting.summary is not None
    assert posting.summary.endswith("by whom it is done.")
    assert posting.duties == [
        "Sweeps the decks of the boats and the floors of the piers, at dawn and again late in the evening.",
        "Sells tickets.",
    ]
    assert posting.dates.closes == "2027-05-03"


def test_paragraphs_apart_stay_apart() -> None:
    text = "\n\n".join(["Deckhand", "Duties", *(f"sweeps the {number} decks of the boats that cross" for number in range(12))])
    assert len(jobparse.parse(text).posting.duties) > 1


def test_a_longer_line_hides_no_wrap() -> None:
    words = "talks to the Keepers of Elmford Lock and to Ferrymen from Pine and Alder of what the Ice has done to Piers in winter"
    wrapped = textwrap.fill(" ".join([words] * 14), 72)
    glued = wrapped.replace("\nof ", " http://elmford.example.org/ferries/and/other/ways/over/the/water\nof ", 1)
    assert glued != wrapped
    text = f"BRIDGE INSPECTOR\n\nESSENTIAL DUTIES\n\n- Walks every bridge.\n- Writes of it, and\n{glued}.\n"
    assert len(jobparse.parse(text).posting.duties) == 2


def test_the_last_word_of_a_sentence_is_no_heading() -> None:
    text = TEXT[: TEXT.index("The City of Elmford is an equal")]
    wrapped = "\n".join(textwrap.fill(line, 76) for line in text.split("\n"))
    notice = "Elmford, as anyone can say, is an Affirmative Action/Equal Opportunity\nEmployer.\n"
    posting = jobparse.parse(f"{wrapped}\n{notice}").posting
    assert posting.equal_opportunity is not None
    assert posting.equal_opportunity.endswith("Employer.")


@pytest.mark.parametrize("width", range(60, 80))
def test_the_margin_of_a_text_browser_counts_where_the_wrap_is_told(width: int) -> None:
    duties = [
        "Walks every bridge of the town twice a year; writes a report of it; tells of rust; of planks that have rotted; of what "
        "the ice has done to the piers; orders paint; buys planks; hires the masons; and pays them from the chest of bridges.",
        "Talks to the ferrymen; to the keepers of the locks; reads the gauges; calculates the height of the water; tells all "
        "ferries of it; keeps the book of floods; and reports to the chief of the steel yard once in a month.",
    ]
    fill = [textwrap.fill(duty, width, initial_indent="   ", subsequent_indent="   ") for duty in duties]
    assert jobparse.parse("BRIDGE INSPECTOR\n\nDUTIES\n\n" + "\n\n".join(fill) + "\n").posting.duties == duties


def test_the_line_under_a_heading_is_no_part_of_it() -> None:
    title = "INSPECTOR OF BRIDGES AND KEEPER OF THE LOCKS OF THE LOWER RIVER"
    text = f"{title}\n{'=' * len(title)}\n\nDUTIES\n\n" + "\n".join(
        ["Walks every bridge of the town twice a year and writes a report on what", "has rusted, on planks that have rotted"] * 4
    )
    assert jobparse.parse(text).posting.title == title


def test_a_text_that_was_wrapped_twice() -> None:
    words = "talks to the keepers of Elmford Lock and to Ferrymen from Pine and Alder of what the ice has done to Piers in winter"
    once = textwrap.fill("- Writes of it, and " + " ".join([words] * 12), 76).split("\n")
    twice = "\n".join(textwrap.fill(line, 71) for line in once)
    text = f"BRIDGE INSPECTOR\n\nESSENTIAL DUTIES\n\n- Walks every bridge.\n{twice}.\n- Orders paint.\n"
    assert any(len(line) < 12 and line[0].isupper() for line in twice.split("\n"))
    assert len(jobparse.parse(text).posting.duties) == 3


# One item a line, without any marker.
UNMARKED = """\
Bridge Inspector
Department: Bridges and Ferries of the Upper and the Lower River of Elmford
Division: Piers
Starting Salary: $52,000 a year

ESSENTIAL DUTIES
Walks every bridge of the town twice a year and writes down what has rusted since the last time.
Talks to the keepers of the locks about what the ice has done to the planks in the long winter.
Orders the paint and the nails that the keepers of the locks ask for.
Sweeps all of the piers
Writes to the council of the town about bridges that nobody should walk over any more.
Mends planks.
Teaches those who are new at the work of the bridges how to climb and how to fall into a river.
Keeps the books on the paint and on the nails, by the year and by the bridge, and shows them to all who ask.

MINIMUM QUALIFICATIONS
Two years of experience with the care of
steel bridges, at one of the following: a shipyard, a mill, or the piers of a port, and a driver's license.
"""


@pytest.mark.parametrize("width", [60, 66, 80])
def test_lines_that_are_not_full_end_where_they_did(width: int) -> None:
    text = "\n".join(textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in UNMARKED.split("\n"))
    assert values(text) == values(UNMARKED)


def test_a_full_line_with_a_colon_goes_on() -> None:
    text = """\
Bridge Inspector

DUTIES

Walks every bridge of the town twice a year, and on each of them the
span and the piers, and then writes down at once all that he has found
of: rust, rot, ice; holes in the planks; nails that are loose; and birds
that nest in the beams over the lock, in spring, at the time when they
must not be moved, and tells the keepers of the lock below what is done:
Nails are driven in, planks are turned, and the birds are left where
they are, until the young ones can fly over the river without any help;
he also mends all that can be mended without a ladder or a boat.
"""
    (duty,) = jobparse.parse(text).posting.duties
    assert duty.endswith("a ladder or a boat.")


@pytest.mark.parametrize("width", [60, 72, 84])
def test_a_wrap_whose_lines_are_all_apart(width: int) -> None:
    text = "\n".join(line for line in wrapped(width).split("\n") if line)
    assert values(text.replace("\n", "\n\n")) == values(TEXT)
    assert values(wrapped(width).replace("\n", "\n\n")) == values(TEXT)


@pytest.mark.parametrize("width", [60, 66])
def test_a_wrap_that_hangs(width: int) -> None:
    lines = [
        textwrap.fill(line, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        for line in UNMARKED.split("\n")
    ]
    assert values("\n".join(lines)) == values(UNMARKED)


def test_a_label_in_capitals_is_not_joined_with_the_line_above_it() -> None:
    text = (
        "Fund for the Rescue of Old Harbours and Ships (FROHS) Harbour Office\nTITLE:  Harbor Pilot\n"
        "JOB DESCRIPTION:  The pilot guides ships through the narrows, day and\nnight, in all weathers of the year, and keeps "
        "a log of each of the\npassages. The pilot inspects the buoys after each storm and reports to\nthe harbor office.\n"
    )
    assert jobparse.parse(text).posting.title == "Harbor Pilot"


def test_a_label_in_a_column_of_its_own_does_not_hide_the_wrap() -> None:
    text = (
        "POST 2/7 : HARBOR PILOT\nREQUIREMENTS : A certificate of the tides and a licence that is good for boats of\n"
        "all sizes. Two years of work on the boats of a harbor, with a good record of\nsafe tows. Knows the rules of the Harbor "
        "Office on boats and the rules of\nthe sea. Reads charts of the Elm Bay and those of the harbors of the Alder\n"
        "Coast and its towns, by day and by night, in all weathers of the year and\nwithout a light.\n"
    )
    (item,) = jobparse.parse(text).posting.qualifications.minimum
    assert "of the Alder Coast and its towns" in item


def test_a_heading_that_ends_as_a_sentence_goes_on_is_one() -> None:
    line = "The boats of the harbor go out by day and by night with their pilots and\ncome back with the ships of the sea.\n"
    posting = jobparse.parse(f"Harbor Pilot\n{line * 4}What we are looking for\nA person who is at home on boats.\n").posting
    assert posting.qualifications.minimum == ["A person who is at home on boats."]


def test_the_blank_at_the_end_of_a_line_of_a_mail_says_that_it_goes_on() -> None:
    text = (
        "Harbor Pilot for the Old \nHarbors of the Coast, University of Alder\n\n"
        "The university invites applications for a post of pilot in the \nharbors of the coast, which is to be filled as soon as "
        "the boats are \npainted and the charts of the sound are read by the office of the \ncoast. The post is for two years. "
        "Candidates have to know the tides of \nthe sound by heart.\n\n"
        "The harbor is old and its quays are long, so that a pilot has to walk \nfor an hour before the first boat comes in "
        "sight in the morning, and \nback in the evening.\n\n"
        "Letters go to the office of the harbor, which is open by day and \nby night.\n\nAll are welcome.\n"
    )
    assert jobparse.parse(text).posting.title == "Harbor Pilot for the Old Harbors of the Coast"


def test_a_line_that_ends_with_a_stop_is_full_with_the_two_blanks_behind_it() -> None:
    first = "1. The list of harbor pilots will be used ahead of the one of river pilots every time."
    rest = (
        "However, where pilots of the river have more years of service on the water of the bay than all of the others, they "
        "come first, and the order of those that follow stays what it was when the list was made, unless the port says so."
    )
    width = len(f"{first} {rest.split()[0]}")  # where one blank stood behind the stop, the word would find room
    rows = [textwrap.fill(f"{number}{first[1:]}  {rest}", width) for number in range(1, 7)]
    rows.append(f"7. They come from {'a' * (width - 18)}\nwith their boats.")  # a line that fills the column
    assert all(row.startswith(f"{number}{first[1:]}\nHowever,") for number, row in enumerate(rows[:6], 1))
    text = "\n".join(["Harbor Pilot", "", "MINIMUM QUALIFICATIONS", "", *rows, ""])
    assert jobparse.parse(text).posting.qualifications.minimum[:6] == [f"{first[3:]} {rest}"] * 6


def test_one_longer_line_leaves_the_column_of_a_wrap_as_it_is() -> None:
    duties = [
        "Feeds the dogs of the town and those of the Animal Control Department of the county, and sees to it that they all have "
        "water, straw and a blanket in the cold of the year, as the book of the shelter says;",
        "Sweeps the runs and the yards by day, and at night when it has snowed, with those who come to help the shelter;",
        "Keeps the book of the shelter on behalf of the head of Stray Animals Section, in which each dog has a page of its own;",
        "Drives the van of the shelter to all the farms of the county, on roads that are long and steep in all the hills, and "
        "looks there for strays that no one has seen for a week or more.",
    ]
    wrapped = "\n".join(textwrap.fill(duty, 60) for duty in duties)
    letter = "Ask for the form at https://www.county-of-alder.example.org/animals/shelter/forms/keeper-of-dogs\nand send it in.\n"
    text = f"Kennel Keeper\n\nDUTIES\n\n{wrapped}\n\nHOW TO APPLY\n\n{letter}"
    assert jobparse.parse(text).posting.duties == duties


def test_lines_that_are_all_longer_than_any_wrap_show_none() -> None:
    text = "Kennel Keeper\n\nDUTIES\n\n" + "\n".join(f"feeds {'the dogs of the town and ' * 9}walks them" for _ in range(9))
    assert jobparse.parse(text).posting.title == "Kennel Keeper"


def test_lines_that_begin_alike_are_items() -> None:
    rows = [
        "Guiding ships through the narrows of the port by day and by night in all the weathers of the year",
        "Keeping a log of each passage and of the buoys for the harbor master and the clerk of the old port",
        "Teaching deckhands the knots and the rules of the road at sea in the rooms above the hall where the boats are",
        "Mooring the boats of the port",
    ]
    prose = "The port is old and its pilots are proud of that, and of the boats that they keep at the quay by the hall,\n"
    text = f"Harbor Pilot\n\n{prose}{prose}\nDuties\n\n" + "\n".join(rows) + "\n"
    assert jobparse.parse(text).posting.duties == rows


HALVES = """\
HARBOR GUIDE

Description

The Harbor Guide walks visitors over the piers of the port, tells them what
the cranes lift and why the lights are green, and keeps the log of the tours.
On a summer day more than nine hundred people come to the port, among them a
{break_}large number of schools. The Guide answers their letters too, with the
help of the harbor office, and writes the leaflets that are handed out to all.
In the winter months the Guide sorts the pictures that the harbor office has
gathered over the years, answers what people ask of the old cranes, and makes
plans for the coming year with the keepers of the lights and with the museum,
which lends its models to the port and takes them back when the season ends.
{end}
"""


def test_a_blank_line_within_a_sentence_parts_nothing() -> None:
    parsed = jobparse.parse(HALVES.format(break_="\n", end=""))
    assert "among them a large number of schools." in " ".join(parsed.document.text.replace("\n", "|").split())


def test_lines_in_lower_case_behind_a_whole_line_stay_apart() -> None:
    end = "\nThe Guide also has to be, on all days of the year and in all kinds of\nweather,\n\nfriendly to all\n\nable to swim\n"
    parsed = jobparse.parse(HALVES.format(break_="", end=end))
    assert "weather,\n\nfriendly to all\n\nable" in parsed.document.text
