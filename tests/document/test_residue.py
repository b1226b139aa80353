"""Residue is left out of what is read, and every offset leads into the text as it came."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse import Parsed
from jobparse.document.plain_text.dress import dress
from jobparse.document.plain_text.line_ends import plain_line_ends
from jobparse.document.source import Source

POSTING = """\
Harbor Pilot

Salary: $51,000 a year
Closing Date: May 3, 2027

DUTIES

- Guides ships through the narrows of the port, day and night, in all the
  weathers of the year, and keeps the log of each passage in order
- Inspects buoys after each storm and reports lights that are out

QUALIFICATIONS

- Two years of experience as a mate & a master's license
"""
QUOTED = "".join(f"> {line}\n" if line else ">\n" for line in POSTING.split("\n"))


def plain(text: str) -> str:
    return plain_line_ends(Source.from_text(text)).plain.text


def values(parsed: Parsed) -> tuple[object, ...]:
    """What is read of the posting above."""
    posting = parsed.posting
    return posting.title, posting.dates.closes, posting.salaries[0].min, posting.duties, posting.qualifications.minimum


EXPECTED = values(jobparse.parse(POSTING))
WIKI = POSTING.replace("Harbor Pilot", "= Harbor Pilot =").replace("DUTIES", "== Duties ==").replace("QUALI", "h2. QUALI")


def stretched(text: str) -> str:
    """A text with more blanks between some of its words, as lines are stretched to one length."""
    words = text.split(" ")
    return "".join(word + " " * (1 + at * at % 3) if word else " " for at, word in enumerate(words))


def indented(text: str, margin: str = "    ") -> str:
    return "".join(f"{margin}{line}\n" if line else "\n" for line in text.split("\n"))


@pytest.mark.parametrize(
    "text",
    [
        QUOTED,
        "Seen this?\n\nOn Mon, 3 May 2027, Ann Pine wrote:\n\n" + QUOTED,
        QUOTED.replace("> ", "> > "),
        "\n".join(f"\u200e{line}" for line in POSTING.split("\n")),
        POSTING.replace("weathers", "wea\u00adthers").replace("narrows", "nar\u00adrows"),
        POSTING.replace("&", "&amp;").replace("master's", "master&#39;s").replace("\n\n", "\n&nbsp;\n"),
        POSTING.replace("\n", "<br>\n"),
        POSTING.replace("\n  ", "\n            "),
        WIKI,
        indented(POSTING),
        indented(POSTING, "\t"),
        indented(WIKI),
        indented(QUOTED),
        POSTING.replace("\n", "  \n"),
        indented(POSTING).replace("\n", " \n"),
        "".join(f"> {line}\n" for line in WIKI.split("\n")),
        WIKI.replace("\n", "<br>\n"),
        POSTING.replace("\n", "\u2028"),
        WIKI.replace("\n", "\u0085"),
        POSTING.replace("\n", "\n\n"),
        POSTING.replace("\n", " \n \n").replace(" \n", "\n"),
        QUOTED.replace("\n", "\n\n"),
        stretched(POSTING),
        indented(stretched(POSTING)),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_same_is_read_with_and_without_residue(text: str, end: str) -> None:
    parsed = jobparse.parse(text.replace("\n", end))
    check_all(parsed)
    assert values(parsed) == EXPECTED


def test_a_value_over_quoted_lines_has_a_span_for_each() -> None:
    parsed = jobparse.parse(QUOTED)
    printed = [parsed.source.text[start:end] for start, end in parsed.evidence["/duties/0"]]
    assert len(printed) == 2
    assert " ".join(printed) == parsed.posting.duties[0]


def test_a_value_ends_behind_a_character_reference() -> None:
    parsed = jobparse.parse("DUTIES\n\n- Keeps the boats of the pilots&#39;\n- Answers the letters of the masters&#39;\n")
    start, end = parsed.evidence["/duties/0"][0]
    assert parsed.source.text[start:end] == "Keeps the boats of the pilots&#39;"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a\u200bb", "ab"),
        ("\u202bTitle\u202c\nText", "Title\nText"),
        ("Fish &amp; chips&nbsp;daily", "Fish & chips daily"),
        ("<p>One</p><ul><li>Two</li><li class='x'>Three</li></ul>", "\nOne\n\n- Two\n\n- Three\n\n"),
        ("Text\n== Duties ==\nText", "Text\n# Duties \nText"),
        ("Text\nh3. Duties\nText", "Text\n# Duties\nText"),
        ("<p>One</p>Two <li>\n<li></li>", "\nOne\nTwo \n"),
        ("h1. Harbor Pilot\nText", "# Harbor Pilot\nText"),
    ],
)
def test_left_out(text: str, left: str) -> None:
    assert " ".join(plain(text).split()) == " ".join(left.split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<p>One.</p>\n<p>Two.</p>", "One.\n\nTwo."),
        ("<ul>\n<li>One</li>\n</ul>\n<h3>Two</h3>\n<p>Three</p>", "- One\n\n\nTwo\n\nThree"),
        ("<p>One</p>\n\n<p>Two</p>", "One\n\nTwo"),
        ("<ul>\n<li>\n<p>One</p>\n</li>\n</ul>", "-\nOne\n\n"),
        ("<p>One<br>\nTwo</p>", "One\nTwo"),
    ],
)
def test_a_blank_line_stands_before_a_paragraph_of_a_page(text: str, left: str) -> None:
    assert plain(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Q&A; see below",
        "pay < $5 <br>",
        "x <y> z <y> z <y>",
        "A mail.\n> one\n> two\nAnd more",
        "====\nTitle\n====",
        "a == b == c",
        "\u200b\u200b",
        "Reviews work according to\nh2. of the code.",
        "Reviews work according to\nh2. Of the code.",
        "&unknown; &#0000000;",
    ],
)
def test_left_as_it_is(text: str) -> None:
    assert plain(text) == text


def test_no_section_begins_inside_a_tag() -> None:
    text = (
        "<p>Clerk</p><h2>Duties</h2><p>Keeps books.</p><p>Answers calls.</p><ul><li>Skills:</li><li>Reading</li></ul>"
        "<ol><li>Benefits:</li><li>Pension</li>"
    )
    parsed = jobparse.parse(text)
    check_all(parsed)
    assert parsed.posting.duties == ["Keeps books.", "Answers calls."]
    assert [text[section.start : section.end] for section in parsed.sections] == [
        "<p>Clerk</p><h2>",
        "Duties</h2><p>Keeps books.</p><p>Answers calls.</p><ul>",
        "<li>Skills:</li><li>Reading</li></ul><ol>",
        "<li>Benefits:</li><li>Pension</li>",
    ]


def test_a_short_quotation_in_an_answer_stays_quoted() -> None:
    text = POSTING + "\n" + "".join(f"> {line}\n" for line in "abcdefg")
    assert plain(text).endswith("> a\n> b\n> c\n> d\n> e\n> f\n> g\n")


def test_the_indent_of_a_line_that_goes_on_is_left_out() -> None:
    assert (
        plain("- Two\n      years\n      of work.\n  again\n\n  and\n   So") == "- Two\nyears\nof work.\n  again\n\n  and\n   So"
    )
    parsed = jobparse.parse(
        "QUALIFICATIONS\n\n- A degree and two\n          years of experience with boats\n- A master's license\n"
    )
    check_all(parsed)
    assert [entry.years for entry in parsed.posting.qualifications.experience] == [2]


SENT = """\
Harbor Pilot

The Port of Alder seeks a Harbor Pilot for its station at the mouth of the =
Alder.  The pilot=92s day begins at six.=20

Duties:  Guides ships through the narrows of the port, day and night, in all =
weathers; inspects buoys after each storm and reports lights that are out.

Salary:  $51,000 =96 $58,000 a year

To apply:  Write to the port, or see http://port.example.org/apply?id=3D7 =
for more.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mail_as_it_was_sent(end: str) -> None:
    parsed = jobparse.parse(SENT.replace("\n", end))
    check_all(parsed)
    posting = parsed.posting
    assert posting.summary is not None
    assert "the mouth of the Alder. The pilot\u2019s day begins at six." in posting.summary
    assert [(pay.min, pay.max) for pay in posting.salaries] == [(51000, 58000)]
    assert posting.application.urls == ["http://port.example.org/apply?id=7"]


def test_characters_of_several_bytes() -> None:
    text = SENT.replace("pilot=92s", "pilot=E2=80=99s caf=C3=A9").replace("=96", "=E2=80=93")
    assert "pilot\u2019s caf\xe9" in plain_line_ends(Source.from_text(text)).plain.text


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Pilot\n============\n\nx=20 and y=3D\n\nDuties\n======\n\nPay\n===\n\nGuides ships\n",
        SENT.replace(" =\n", "\n"),
        "a=\n" * 9 + "=20\n",
    ],
)
def test_signs_of_equality_alone_are_none_of_a_mail(text: str) -> None:
    plain = plain_line_ends(Source.from_text(text)).plain.text
    assert "=20" in plain


def test_a_long_run_of_line_ends_is_left_as_it_is() -> None:
    rows = "\n\n\n\n".join(f"Guides ship number {number} to its berth." for number in range(8))
    assert len(dress(rows + "\n" * 100_000 + rows)) < 100


def test_one_pair_of_tags_is_left_out_as_well() -> None:
    text = POSTING.replace("QUALIFICATIONS", "<b>QUALIFICATIONS</b>")
    assert values(jobparse.parse(text)) == EXPECTED


def test_a_tag_alone_on_a_line_and_rules_as_long_as_their_headings() -> None:
    text = "Boat Builder\n============\n\nSkills\n------\n\n* Knows wood.\n\n<br>\n\nPay of ours\n-----------\n\n$20 an hour\n"
    parsed = jobparse.parse(text)
    assert "---" not in parsed.document.text
    assert "<br>" not in parsed.document.text
    assert parsed.posting.title == "Boat Builder"
    drawn = jobparse.parse("Boat Builder\n\nSkills\n\n* Knows <br> and wood.\n\nSigned by the master\n-----------\n")
    assert "<br>" in drawn.posting.skills[0].text
    assert "---" in drawn.document.text
