"""The markup of wikis and other sources of pages is read like Markdown, and every offset leads into the text as it came."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.plain_text.line_ends import plain_line_ends
from jobparse.document.source import Source

MARKDOWN = """\
# Harbor Pilot

- **Salary:** $51,000 a year
- **Closing Date:** May 3, 2027

## Duties

- Guides ships through the narrows of the port
- Inspects buoys after each storm

## Requirements

1. Two years of experience as a mate
2. A master's license

## How to apply

Send the form to [the pilot station](https://pilots.example.org/station), or write to pilots@example.org.
"""
WIKI = """\
__NOTOC__
{{Outdated}}
<!-- Keep the headings. -->
= Harbor Pilot =

* '''Salary:''' $51,000 a year
* '''Closing Date:''' May 3, 2027

== Duties ==
* Guides ships through the [[Narrows|narrows of the port]]
* Inspects '''buoys''' after each storm

== Requirements ==
# Two years of experience as a mate
# A master's license

== How to apply ==

Send the form to [https://pilots.example.org/station the pilot station], or write to pilots@example.org.

[[Category:Jobs]]
"""
TABLE = WIKI.replace("* '''Salary:''' $51,000 a year\n", '{| class="wikitable"\n! Salary\n| $51,000 a year\n|-\n').replace(
    "* '''Closing Date:''' May 3, 2027\n", "! Closing Date\n| May 3, 2027\n|}\n"
)
TERMS = WIKI.replace("* '''Salary:'''", "; Salary :").replace("* '''Closing Date:'''", "; Closing Date :")
INFOBOX = WIKI.replace("{{Outdated}}\n", "{{Job\n| salary = $51,000 a year\n| closing date = May 3, 2027\n}}\n")
BROWSER = """\
Harbor Pilot

   Jump to: navigation, search

   Contents

     * 1 Duties
     * 2 Requirements
     * 3 How to apply

   Salary: $51,000 a year
   Closing Date: May 3, 2027

[edit] Duties

     * Guides ships through the narrows of the port
     * Inspects buoys after each storm

[edit] Requirements

    1. Two years of experience as a mate
    2. A master's license

[edit] How to apply

   Send the form to the pilot station, or write to pilots@example.org.

   Retrieved from "https://wiki.example.org/index.php?title=Pilot"

   Categories: Jobs | 2027

Personal tools

     * Log in

Toolbox

     * What links here

   This page was last modified on 4 May 2020, at 10:23.
"""
BEHIND = (
    BROWSER.replace("[edit] Duties", "Duties[edit]")
    .replace("[edit] Requ", "Requ")
    .replace("ements\n\n    1.", "ements[edit]\n\n    1.")
)
TEXTILE = """\
h1. Harbor Pilot

*Salary:* $51,000 a year
*Closing Date:* May 3, 2027

h2. Duties

* Guides ships through the narrows of the port
* Inspects buoys after each storm

h2. Requirements

# Two years of experience as a mate
# A master's license

h2. How to apply

Send the form to "the pilot station":https://pilots.example.org/station, or write to pilots@example.org.
"""
RST = """\
.. _pilot:

.. contents::
   :local:

============
Harbor Pilot
============

:Salary: $51,000 a year
:Closing Date: May 3, 2027

Duties
~~~~~~

* Guides ships through the narrows of the port
* Inspects buoys after each storm

Requirements
~~~~~~~~~~~~

#. Two years of experience as a mate
#. A master's license

How to apply
~~~~~~~~~~~~

Send the form to `the pilot station <https://pilots.example.org/station>`_, or write to pilots@example.org.
"""
ASCIIDOC = """\
= Harbor Pilot
:toc:
:icons: font

Salary:: $51,000 a year
Closing Date:: May 3, 2027

== Duties

* Guides ships through the narrows of the port
* Inspects buoys after each storm

== Requirements

. Two years of experience as a mate
. A master's license

== How to apply

Send the form to https://pilots.example.org/station[the pilot station], or write to mailto:pilots@example.org[pilots@example.org].
"""


@pytest.mark.parametrize(
    "text", [MARKDOWN, WIKI, TABLE, TERMS, INFOBOX, BROWSER, BEHIND, TEXTILE, RST, ASCIIDOC], ids=lambda text: text[:12].strip()
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_same_is_read_in_each_markup(text: str, end: str) -> None:
    parsed = jobparse.parse(text.replace("\n", end))
    check_all(parsed)
    posting = parsed.posting
    assert (posting.title, posting.dates.closes, posting.dates.updated) == ("Harbor Pilot", "2027-05-03", None)
    assert [(row.min, row.period) for row in posting.salaries] == [(51000, "year")]
    assert posting.duties == ["Guides ships through the narrows of the port", "Inspects buoys after each storm"]
    assert posting.qualifications.minimum == ["Two years of experience as a mate", "A master's license"]
    assert posting.application.emails == ["pilots@example.org"]
    assert posting.application.instructions == ["Send the form to the pilot station, or write to pilots@example.org."]


def plain(text: str) -> str:
    return " ".join(plain_line_ends(Source.from_text(text)).plain.text.split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("See [the rules](https://example.org/rules).", "See the rules."),
        ("See [https://example.org/rules].", "See https://example.org/rules."),
        ("See [www.example.org](http://www.example.org) now", "See www.example.org now"),
        ("![A ship](https://example.org/ship.png)\nText", "Text"),
        ("[[File:Ship.png|A ship]]\nText", "Text"),
        ("one {{nbsp}}two\n{% if open %}\nthree", "one two three"),
        ("one <!-- two\n -->three", "one three"),
        ("'''Pilots'''\nText of '''bold''' words", "Pilots Text of bold words"),
        ("Text\n'''Pilots'''\nText of '''bold''' words", "Text # Pilots Text of bold words"),
    ],
)
def test_left_out(text: str, left: str) -> None:
    assert plain(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Apply [with this form](https://example.org/form)",
        "To apply, see [the form](https://example.org/form)",
        "Write to [Ann](mailto:ann@example.org)",
        "a [b] (c) [d](e)",
        "5'' of rain, 6'' of snow",
        ": one\n; two",
        "# of posts: 2\n# of ships: 3",
        "= a\nb = c",
        "1. one\n2. two <-- three",
        "the {office} of {the} mayor",
        "Text\n****\nText",
        "the list [edit it] here",
    ],
)
def test_left_as_it_is(text: str) -> None:
    assert plain(text) == " ".join(text.split())


def test_the_address_of_a_link_that_leads_to_the_application_stays() -> None:
    text = "HARBOR PILOT\n\nHOW TO APPLY\n\n[Apply online](https://pilots.example.org/apply) by May 3, 2027.\n"
    assert jobparse.parse(text).posting.application.urls == ["https://pilots.example.org/apply"]


def test_a_line_with_the_mark_of_a_heading_is_one_whatever_its_letters() -> None:
    text = (
        "# Harbor Pilot\n\n## Duties\n\n- Guides ships through the narrows\n\n### What a day on the water brings\n\n"
        "Fog, mostly.\n\n## Person specification - skills required\n\n### Seamanship\n#### Essential\n- Knows the narrows well\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Guides ships through the narrows"]
    assert posting.qualifications.minimum == ["Knows the narrows well"]
    headings = [section.heading for section in posting.sections]
    assert {"What a day on the water brings", "Person specification - skills required", "Seamanship"} <= set(headings)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("We are looking for someone who will:", "duties"),
        ("You should possess the following:", "minimum_qualifications"),
        ("An able candidate will be able to:", "minimum_qualifications"),
    ],
)
def test_a_heading_that_leads_into_a_list_says_what_it_is(heading: str, kind: str) -> None:
    text = f"# Harbor Pilot\n\nThe port seeks a pilot of its own.\n\n## {heading}\n\n* Guide ships\n* Inspect buoys\n"
    assert [section.kind for section in jobparse.parse(text).sections][-1] == kind


def test_a_place_under_its_heading_is_no_heading() -> None:
    text = "# Harbor Pilot\n\n## Duties\n\n- Guides ships\n\n## Location\n\nAlder, ME, USA\n\n## Website\n\nwww.example.org\n"
    (place,) = jobparse.parse(text).posting.locations
    assert (place.city, place.state) == ("Alder", "ME")


def test_the_first_item_behind_a_sentence_on_the_role_keeps_its_bullet() -> None:
    text = (
        "# Harbor Pilot\n\n## Job Description\n\nThe port seeks a pilot to guide ships. The work includes:\n\n"
        "* Guides ships through the narrows of the port\n* Inspects buoys after each storm of the year\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 2


def test_applicants_who_are_asked_for_an_application_stay_among_the_steps() -> None:
    text = (
        "HARBOR PILOT\n\nDUTIES\n\n- Guides ships\n\nHOW TO APPLY\n\nThe form is at the desk of the station.\n\n"
        "Applicants must have a completed application on file and submit a letter by May 3, 2027.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == []


def test_what_is_indented_under_an_item_belongs_to_it() -> None:
    text = "DUTIES\n\n* Guides ships.\n  Keeps the log of each passage.\n  Reports to the captain.\n* Inspects buoys.\n"
    assert jobparse.parse(text).posting.duties == [
        "Guides ships. Keeps the log of each passage. Reports to the captain.",
        "Inspects buoys.",
    ]


def test_a_sentence_goes_on_behind_a_dash_at_the_start_of_a_line() -> None:
    text = (
        "HARBOR PILOT\n\nDUTIES\n\nGuides ships through the narrows of the port and along the piers\n"
        "\u2013 and keeps the log of each passage.\n\nInspects buoys.\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 2


def test_the_library_behind_a_title_is_the_employer() -> None:
    text = "= Harbor Librarian - Alder Free Library =\n\n== Duties ==\n* Lends charts to ships\n"
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.employer) == ("Harbor Librarian", "Alder Free Library")
