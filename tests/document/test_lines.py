"""Clean-up that keeps every offset, and lines with their indent and list marker."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobparse
from jobparse.document.lines import clean, split_lines


def test_one_character_for_each_code_point() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    cleaned = clean(every)
    assert len(cleaned) == len(every)
    assert len(cleaned.lower()) == len(every)


@given(st.text(max_size=200))
def test_same_length_for_any_text(text: str) -> None:
    assert len(clean(text)) == len(clean(text).lower()) == len(text)


@given(st.text(max_size=200))
def test_clean_text_is_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("\u2018a\u2019", "'a'"),
        ("\u201ca\u201d", '"a"'),
        ("a\u2013b\u2014c\u2212d\u2011e", "a-b-c-d-e"),
        ("a\u00a0b\u202fc\u2009d\u3000e", "a b c d e"),
        ("a\tb", "a b"),
        ("\u0130stanbul", "Istanbul"),
        ("a\rb", "a\nb"),
        ("a\r\rb", "a\n\nb"),
        ("a\n\rb", "a\n\nb"),
        ("a\fb\vc", "a\nb\nc"),
        ("a\u2028b\u2029c\u0085d", "a\nb\nc\nd"),
        ("Salary\uff1a 5", "Salary: 5"),
        ("stra\u00dfe \ufb01sh", "stra\u00dfe \ufb01sh"),
        ("plain text, 1-2 'a' \"b\"\n", "plain text, 1-2 'a' \"b\"\n"),
        ("", ""),
    ],
)
def test_clean(raw: str, plain: str) -> None:
    assert clean(raw) == plain


def only(text: str) -> tuple[str, str]:
    """Marker and text of the one line of a text."""
    (line,) = split_lines(clean(text))
    return line.marker, clean(text)[line.body : line.end]


@pytest.mark.parametrize(
    "marker",
    [
        *"-+•·●○◦▪▫■□➢►▶‣∙⁃»✓✔❖*",
        "\u2013",
        "\u2014",
        "o",
        "?",
        "¿",
        "§",
        "\uf0b7",
        "\uf0a7",
        "1.",
        "12.",
        "1)",
        "(1)",
        "a.",
        "(a)",
        "B)",
        "iv.",
        "(iv)",
        "iii)",
        "IV.",
    ],
)
def test_markers(marker: str) -> None:
    found, body = only(f"{marker} Oils the locks")
    assert found == clean(marker)
    assert body == "Oils the locks"


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("•Oils the locks", "Oils the locks"),
        ("•\tOils the locks", "Oils the locks"),
        ("-Oils the locks", "Oils the locks"),
        ("*Oils the locks", "Oils the locks"),
        ("\uf0b7Oils the locks", "Oils the locks"),
        ("1.Oils the locks", "Oils the locks"),
        ("2.A baccalaureate degree", "A baccalaureate degree"),
        ("   - Oils the locks", "Oils the locks"),
        ("\u200b• Oils the locks", "Oils the locks"),
        ('- "Oiling" the locks', '"Oiling" the locks'),
        ("- $5 for each lock", "$5 for each lock"),
        ("- (Some) locks", "(Some) locks"),
        ("- *NEGOTIATION - Brings others together", "NEGOTIATION - Brings others together"),
        ("- 4 locks", "4 locks"),
        ("(ii)Oils the locks", "Oils the locks"),
        ("k. Oils the locks", "Oils the locks"),
        ("p) Oils the locks", "Oils the locks"),
    ],
)
def test_marker_and_body(line: str, body: str) -> None:
    marker, found = only(line)
    assert marker
    assert found == body


@pytest.mark.parametrize(
    "line",
    [
        "-5 degrees in winter",
        "-40 to +40 degrees",
        "4.2 miles of river",
        "1.5 years of work",
        "*Integrity*: keeps promises",
        "*Integrity* is kept",
        "open until filled",
        "o'clock",
        "(see below)",
        "(is)land of locks",
        "(including boats)",
        "e.g. ropes and sails",
        "p. 12 of the book of locks",
        "s. a book of locks",
        "J. Lockley oils them",
        "i.e. ropes and sails",
        "B.A. in hydrology",
        "A.M. shift",
        "D.C. offices",
        "$5 for each lock",
        "9:00 am to 5:00 pm",
        "12/31/2025 is the last day",
        "312-555-0144",
        "2025 was a wet year",
        "1 year of work",
        "a lock keeper",
        "I am a keeper",
        "Oils the locks",
        "and oils the locks - all of them",
        "* * *",
    ],
)
def test_no_marker(line: str) -> None:
    marker, body = only(line)
    assert marker == ""
    assert body == line


@pytest.mark.parametrize("line", ["**Duties** and pay", "## Duties", "__Duties__"])
def test_emphasis_and_headings_of_markdown_are_no_list_markers(line: str) -> None:
    marker, body = only(line)
    assert marker == ""
    assert body.startswith("Duties")


@pytest.mark.parametrize(
    "line", ["- **Locks:** oils them", "* **Locks**: oils them", "* **Oils locks** - each day", "- *Locks*: oils them"]
)
def test_emphasis_behind_a_marker_is_no_star_of_a_footnote(line: str) -> None:
    assert only(line)[1] == line[2:]
    assert only("- *LOCKS - oils them")[1] == "LOCKS - oils them"


def test_a_mark_of_quoted_mail_is_no_text() -> None:
    assert only("> Oils the locks")[1] == "Oils the locks"


def test_lines_know_where_they_stand() -> None:
    text = "First\n\n  - Second  \n\t \nThird\n"
    lines = split_lines(clean(text))
    assert [text[line.start : line.end] for line in lines] == ["First", "- Second", "Third"]
    assert [line.indent for line in lines] == [0, 2, 0]
    assert [line.gap for line in lines] == [False, True, True]
    assert [text[line.body : line.end] for line in lines] == ["First", "Second", "Third"]


@pytest.mark.parametrize("end", ["\n", "\r"])
def test_line_ends_make_the_same_lines(end: str) -> None:
    text = clean(end.join(["Duties", "", "- Oils", "- Counts", ""]))
    assert [text[line.body : line.end] for line in split_lines(text)] == ["Duties", "Oils", "Counts"]
    assert [line.gap for line in split_lines(text)] == [False, True, False]


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n", "\u00a0"])
def test_no_lines(text: str) -> None:
    assert split_lines(clean(text)) == []


@given(st.text(alphabet="ab-*•o1.() \n\r\t\u200b\uf0b7", max_size=80))
def test_every_character_but_white_space_lies_in_a_line(text: str) -> None:
    lines = split_lines(clean(text))
    at = 0
    for line in lines:
        assert at <= line.start <= line.body <= line.end
        assert not clean(text)[at : line.start].strip()
        at = line.end
    assert not clean(text)[at:].strip()


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("A Masterâ€™s degree", "A Master's   degree"),
        ("two pilotsâ€™ boats", "two pilots'   boats"),
        ("9 am â€“ 5 pm", "9 am  -  5 pm"),
        ("tide â€¢ Keeps", "tide  •  Keeps"),
        ("the tide; Â· Keeps", "the tide;  · Keeps"),
        ("the â€œOtterâ€\x9d sails", 'the   "Otter"   sails'),
        ("years.Â\xa0 In", "years.   In"),
        ("text\nÂ\xa0\ntext", "text\n' \ntext"),
    ],
)
def test_mojibake_between_words_is_what_it_was(raw: str, plain: str) -> None:
    assert clean(raw) == plain
    assert len(raw) == len(plain)


@pytest.mark.parametrize("raw", ["the pilotsâ€™\nboats", "â€œOtter", "Otter â€“\n"])
def test_mojibake_at_the_ends_of_lines_keeps_its_room(raw: str) -> None:
    lengths = [[len(line.strip()) for line in text.split("\n")] for text in (raw, clean(raw))]
    assert lengths[0] == lengths[1]


def test_mojibake_is_no_european_money() -> None:
    posting = jobparse.parse("Harbor Pilotâ€™s Mate\n\nClosing Date: 05/03/2027\n\nA Masterâ€™s degree is wanted.\n").posting
    assert posting.dates.closes == "2027-05-03"


def test_letters_with_nothing_behind_their_stop() -> None:
    parsed = jobparse.parse("Clerk\n\nDuties:\na. Helps the board in plans for\nthe river\nb.Convenes the crew\nc.Helps others\n")
    assert parsed.posting.duties == ["Helps the board in plans for the river", "Convenes the crew", "Helps others"]
    assert jobparse.parse("Clerk\n\nDuties:\n\ne.Learning courses are made.\n\nBoats are mended.\n").posting.duties == [
        "e.Learning courses are made.",
        "Boats are mended.",
    ]


def test_letters_with_several_blanks_behind_them() -> None:
    head = "Clerk\n\nDuties:\n"
    parsed = jobparse.parse(f"{head}Ø  Sweeps the quay\nØ  Ties ropes\nØ  Paints the rails\n")
    assert parsed.posting.duties == ["Sweeps the quay", "Ties ropes", "Paints the rails"]
    kept = jobparse.parse(f"{head}\nØ  Sweeps the quay\n").posting.duties
    assert kept != ["Sweeps the quay"]
