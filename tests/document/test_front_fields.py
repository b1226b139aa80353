"""The fields on top of a page's source are labels; what serves the site alone is left out."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

PAGE = """\
---
layout: post
permalink: /jobs/{{ title }}/
# The title of the job, in quotes
title: "Harbor Pilot - Alder Free Library"
tags:
  - jobs
  - harbor
image:
  src: pilot.png
location: Alder, ME
salary_min: $41,000
salary_max: $51,000
closes: '2027-05-03'
num_vacancies: "2" # in quotes
contact_email: pilots@example.org
key_objectives:
  - title: Keep the port open
    items:
      - Guides ships through the narrows of the port, day and night
      - Inspects buoys after each storm and reports what is out
role_summary: |
  The pilot works for the library of the port, which lends charts to all ships.

  The pilot reports to the captain of the port.
team: harbor
---
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "\n", "\ufeff"])
def test_fields_are_labels(before: str, end: str) -> None:
    parsed = jobparse.parse((before + PAGE).replace("\n", end))
    check_all(parsed)
    posting = parsed.posting
    assert (posting.title, posting.employer) == ("Harbor Pilot", "Alder Free Library")
    assert [(place.city, place.state) for place in posting.locations] == [("Alder", "ME")]
    assert [(row.min, row.max) for row in posting.salaries] == [(41000, 51000)]
    assert (posting.dates.closes, posting.openings.count) == ("2027-05-03", 2)
    assert posting.application.emails == ["pilots@example.org"]
    assert posting.duties[-2:] == [
        "Guides ships through the narrows of the port, day and night",
        "Inspects buoys after each storm and reports what is out",
    ]
    assert posting.summary is not None
    assert posting.summary.startswith("The pilot works for")


@pytest.mark.parametrize(
    "text",
    [
        "---\nHarbor Pilot\n---\n\nDuties\n\n- Guides ships\n",
        "---\ntitle: Harbor Pilot\n\nDuties\n\n- Guides ships\n",
        "Harbor Pilot\n\n---\nlayout: post\ntags: jobs\n---\n\nDuties\n\n- Guides ships\n",
    ],
)
def test_other_dashes_are_none(text: str) -> None:
    parsed = jobparse.parse(text)
    check_all(parsed)
    assert parsed.document.source.text == text


def test_the_date_of_a_page_is_the_day_on_which_it_was_posted() -> None:
    page = "---\ntitle: Harbor Pilot\ndate: 2027-04-01\ncloses: 2027-05-03\n---\n\n## Duties\n\n- Guides ships\n"
    dates = jobparse.parse(page).posting.dates
    assert (dates.posted, dates.closes) == ("2027-04-01", "2027-05-03")
    assert jobparse.parse(page.replace("---\n", "")).posting.dates.posted is None


TEASED = """\
---
layout: post
title: Harbor Pilot
date: 2027-04-01
excerpt: "The port of Alder seeks a pilot who guides ships through the narrows by day and by night:

* Reads charts
Level: P-3"
comments: false
{field}---

The port of Alder seeks a pilot who guides ships through the narrows by day and by night:

- Guides ships through the narrows
- Reports what the buoys have lost

## How to Apply

Send a letter to the captain of the port.
"""


def test_the_fields_over_a_page_are_its_title_block() -> None:
    page = TEASED.format(field="")
    parsed = jobparse.parse(page)
    check_all(parsed)
    rows = parsed.posting.sections
    assert [row.kind for row in rows] == ["header"] * 4 + ["summary", "duties", "application"]
    assert page[rows[4].start :].startswith("The port of Alder")
    assert parsed.posting.duties == ["Guides ships through the narrows", "Reports what the buoys have lost"]
    assert parsed.posting.dates.posted == "2027-04-01"


def test_a_switch_that_is_an_answer_and_words_of_their_own_stay() -> None:
    posting = jobparse.parse(TEASED.format(field="location: Elm, ME\n")).posting
    assert [place.city for place in posting.locations] == ["Elm"]
    page = "---\ntitle: Harbor Pilot\nsummary: |\n  The pilot guides ships.\nlevel: 3\n---\n\n# Duties\n\n- Reads charts\n"
    posting = jobparse.parse(page).posting
    assert posting.summary == "The pilot guides ships."
    assert "summary" in {section.kind for section in posting.sections}


def test_the_subtitle_is_a_line_below_the_title() -> None:
    page = "---\nlayout: post\ntitle: Pilot position in Elm Bay, Maine\nsubtitle: University of Alder\n---\n\n{}\n"
    parsed = jobparse.parse(page.format("We are looking for a pilot who steers the ferries of the bay in fog and under the sun."))
    check_all(parsed)
    assert (parsed.posting.title, parsed.posting.employer) == ("Pilot", "University of Alder")


@pytest.mark.parametrize(
    "remark", ["  # Show the author?", " # on", "\n# Links of the page (optional).\n#   Take the marks away to show them."]
)
def test_switches_of_the_site_with_a_remark_are_left_out(remark: str) -> None:
    page = (
        f"---\ntitle: Harbor Pilot\ncloses: 2027-05-03\nprofile: false{remark}\ndraft: true\n---\n\n# Duties\n\n- Guides ships\n"
    )
    posting = jobparse.parse(page).posting
    assert (posting.title, posting.duties, posting.summary) == ("Harbor Pilot", ["Guides ships"], None)
    assert posting.qualifications.minimum == []
    kept = jobparse.parse(page.replace("profile: false", "requirements: Two years on ships")).posting
    assert kept.qualifications.minimum == ["Two years on ships"]
