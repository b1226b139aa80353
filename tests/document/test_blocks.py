"""Lines joined to paragraphs and items, and the items of lists however their bullets survived."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobparse
from jobparse.document.blocks import blocks
from jobparse.document.items import items
from jobparse.document.sections import build
from jobparse.document.sentences import sentence_at
from jobparse.document.source import Source


def found_items(text: str) -> list[str]:
    document = build(Source.from_text(text))
    return [document.value(*span) for span in items(document, 0, len(text))]


def found_blocks(text: str) -> list[str]:
    document = build(Source.from_text(text))
    return [document.value(block.body, block.end) for block in blocks(document, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Oils locks\n- Counts boats\n", ["Oils locks", "Counts boats"]),
        ("• Oils locks\n\n• Counts boats\n", ["Oils locks", "Counts boats"]),
        ("* Oils locks\n* Counts boats\n", ["Oils locks", "Counts boats"]),
        ("? Oils locks\n? Counts boats\n", ["Oils locks", "Counts boats"]),
        ("¿ Oils locks\n¿ Counts boats\n", ["Oils locks", "Counts boats"]),
        ("\uf0b7 Oils locks\n\uf0b7 Counts boats\n", ["Oils locks", "Counts boats"]),
        ("1. Oils locks\n2. Counts boats\n", ["Oils locks", "Counts boats"]),
        ("1) Oils locks\n2) Counts boats\n", ["Oils locks", "Counts boats"]),
        ("a. Oils locks\nb. Counts boats\n", ["Oils locks", "Counts boats"]),
        ("i. Oils locks\nii. Counts boats\n", ["Oils locks", "Counts boats"]),
        ("Oils locks\nCounts boats\nPaints gates\n", ["Oils locks", "Counts boats", "Paints gates"]),
        ("Oils locks\n\nCounts boats\n", ["Oils locks", "Counts boats"]),
        ("Oils the locks.\nCounts the boats.\n", ["Oils the locks.", "Counts the boats."]),
        ("-Oils locks\n-Counts boats\n", ["Oils locks", "Counts boats"]),
    ],
)
def test_one_item_a_line(text: str, expected: list[str]) -> None:
    assert found_items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "* Oils the locks every morning. * Counts the boats every noon. * Paints.\n",
            ["Oils the locks every morning.", "Counts the boats every noon.", "Paints."],
        ),
        (
            "• Oils the locks every morning; • Counts the boats every noon\n",
            ["Oils the locks every morning;", "Counts the boats every noon"],
        ),
        (
            "1. Oils the locks every morning. 2. Counts the boats every noon.\n",
            ["Oils the locks every morning.", "Counts the boats every noon."],
        ),
        (
            "1) Oils the locks every morning; 2) Counts the boats every noon.\n",
            ["Oils the locks every morning;", "Counts the boats every noon."],
        ),
        (
            "(1) Oils the locks every morning; (2) Counts the boats every noon.\n",
            ["Oils the locks every morning;", "Counts the boats every noon."],
        ),
        (
            "The keeper will: * Oil the locks every morning. * Count the boats every noon.\n",
            ["Oil the locks every morning.", "Count the boats every noon."],
        ),
        (
            "- Keeps the yard and its two gates: o Oils the locks o Counts the boats at noon\n",
            ["Keeps the yard and its two gates: o Oils the locks o Counts the boats at noon"],
        ),
    ],
)
def test_inline_items(text: str, expected: list[str]) -> None:
    assert found_items(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two (2) years of work on steel bridges and one (1) year on wooden bridges of any kind.\n",
        "A degree in drafting may stand in for the years that are asked for in points 1) and 2) above.\n",
        "Rates each of the 40 bridges from 1 to 5. Writes of the worst 3. Shows the list to the chief.\n",
        "Multiplies 5 * 4 on paper, and the like, for the books of the yard and for its own pleasure.\n",
        "Reads section 4.2 of the code and section 5.1 of the law on rivers and on all that swims there.\n",
        "Keeps the *oldest* of the bridges and the *youngest* of the boats in good order all year round.\n",
    ],
)
def test_what_is_no_list(text: str) -> None:
    assert len(found_items(text)) == 1


def test_wrapped_items_are_joined() -> None:
    text = (
        "- Oils the locks of the river and\n  those of the canal, and counts\n  the boats that wait there.\n- Paints the gates.\n"
    )
    assert found_items(text) == [
        "Oils the locks of the river and those of the canal, and counts the boats that wait there.",
        "Paints the gates.",
    ]


def test_hard_wrapped_prose_is_joined() -> None:
    text = (
        "The keeper oils the locks of the river and counts the boats that wait\nbefore the gates on every day of the "
        "year, and paints what has lost\n"
        "its colour since the spring. On Sundays the keeper rests and reads the\nbooks of the yard, which are old and "
        "many. In winter there is ice to\n"
        "break and rope to mend, and the lamps have to be lit before the train\ncomes in.\n"
    )
    assert len(found_blocks(text)) == 1


def test_a_line_that_ends_open_goes_on() -> None:
    assert found_blocks("Oils the locks of\nElmford\n") == ["Oils the locks of Elmford"]


def test_a_blank_line_ends_a_block() -> None:
    assert found_blocks("Oils the locks of\n\nElmford and greyhaven\n") == ["Oils the locks of", "Elmford and greyhaven"]


def test_nested_bullets_are_items_of_their_own() -> None:
    assert found_items("- Oils the locks\n    o The upper lock\n    o The lower lock\n- Counts the boats\n") == [
        "Oils the locks",
        "The upper lock",
        "The lower lock",
        "Counts the boats",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The keeper will:\n\n- Oil locks.\n- Count boats.\n", ["Oil locks.", "Count boats."]),
        ("Duties of the keeper include the following:\n- Oil locks.\n", ["Oil locks."]),
        ("**The keeper will:**\n- Oil locks.\n", ["Oil locks."]),
        ("- Oil locks.\n\nThe list of essential duties is not intended to be exhaustive.\n", ["Oil locks."]),
        ("- Oil locks.\n\nAdditional duties may be required for this position.\n", ["Oil locks."]),
        ("- Oil locks.\n\nPlease read this posting carefully before you apply.\n", ["Oil locks."]),
        (
            "- Oil locks.\n\n*The list of essential duties is not intended to be inclusive; there may be others.*\n",
            ["Oil locks."],
        ),
        ("- Oil locks. The list of essential duties is not intended to be exhaustive.\n", ["Oil locks."]),
    ],
)
def test_lead_ins_and_closing_notes_are_no_items(text: str, expected: list[str]) -> None:
    assert found_items(text) == expected


@pytest.mark.parametrize("text", ["-\n", "***\n", "---\n", "• \n•\n", "____\n"])
def test_rules_and_empty_bullets_are_no_items(text: str) -> None:
    assert found_items(f"{text}- Oils locks.\n") == ["Oils locks."]


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("Boots are worn. Gloves are given out. Hats are not.\n", "Gloves", "Gloves are given out."),
        ("- Boots are worn\n- Gloves are given out\n", "Gloves", "Gloves are given out"),
        ("Dr. Quill of St. Elm St. gives gloves. Hats are not given.\n", "gives", "Dr. Quill of St. Elm St. gives gloves."),
        ("Boots are worn; gloves are given out.\n", "gloves", "gloves are given out."),
        ("Boots are worn in\nall weathers. Hats are not.\n", "all", "Boots are worn in all weathers."),
        ("Work for the U.S. Navy counts. Hats do not.\n", "Navy", "Work for the U.S. Navy counts."),
    ],
)
def test_sentence_at(text: str, word: str, sentence: str) -> None:
    document = build(Source.from_text(text))
    assert document.value(*sentence_at(document, text.index(word), 0, len(text))) == sentence


@given(st.text(alphabet="Aab1.)(*-•o: \n", min_size=1, max_size=120).filter(str.strip))
def test_items_are_ordered_and_hold_words(text: str) -> None:
    document = build(Source.from_text(text))
    at = 0
    for start, end in items(document, 0, len(text)):
        assert at <= start < end <= len(text)
        assert any(char.isalnum() for char in text[start:end])
        at = end


def test_lines_behind_a_paragraph_that_follows_a_list_are_no_items() -> None:
    text = "DUTIES\n\n- Guides ships.\n- Inspects buoys.\n\nThe port lies in the north.\nTides are high there.\n- Mends nets.\n"
    document = build(Source.from_text(text))
    found = [document.value(*span) for span in items(document, text.index("-"), len(text))]
    assert found == ["Guides ships.", "Inspects buoys.", "Mends nets."]


@pytest.mark.parametrize(
    "text",
    [
        "Duties include: - Guides ships through the narrows - Inspects buoys after storms - Mends nets in winter",
        "The pilot works at night. - Guides ships through the narrows. - Inspects buoys after storms; - Mends nets in winter",
        "DUTIES - Guides ships through the narrows - Inspects buoys after storms - Mends nets in winter",
    ],
)
def test_dashes_inside_a_line_are_bullets(text: str) -> None:
    document = build(Source.from_text(text))
    found = [document.value(*span).rstrip(".;") for span in items(document, text.index("- G"), len(text))]
    assert found == ["Guides ships through the narrows", "Inspects buoys after storms", "Mends nets in winter"]


def test_dashes_between_words_are_none() -> None:
    text = "The pilot works Monday - Friday in the Port - North - and the Harbor - South - of Alder - Maine, day and night."
    document = build(Source.from_text(text))
    assert len(items(document, 0, len(text))) == 1


def test_a_figure_goes_on_with_the_line_above() -> None:
    said = "The inspector is sworn in under the code of the town, Chapter 13 of Title\n38 of the Rules of the town."
    parsed = jobparse.parse(f"BRIDGE INSPECTOR\n\nMINIMUM QUALIFICATIONS\n\n{said}\n")
    assert parsed.posting.qualifications.minimum == [said.replace("\n", " ")]


SMALL_ITEMS = [
    "keeping the log of the harbor",
    "a City & Guilds certificate, or the will to gain it",
    "at least two years of experience",
]


@pytest.mark.parametrize("first", ["greeting every ship that calls", "Greeting every ship that calls"])
def test_items_in_small_letters_stand_by_themselves(first: str) -> None:
    text = f"HARBOR CLERK\n\nDUTIES\n{first}\n" + "\n".join(SMALL_ITEMS) + "\n\nBENEFITS\n\n- Bread.\n"
    assert jobparse.parse(text).posting.duties == [first, *SMALL_ITEMS]


@pytest.mark.parametrize(
    "broken", ["Keeping the log\nof the harbor and\nof the lock", "Please read our page\nharbor rules,\nbefore you call"]
)
def test_a_sentence_broken_before_small_letters_is_one(broken: str) -> None:
    text = f"HARBOR CLERK\n\nDUTIES\n{broken}\n\nBENEFITS\n\n- Bread.\n"
    assert len(jobparse.parse(text).posting.duties) == 1


def test_an_item_that_leads_to_the_next_one_ends_with_its_line() -> None:
    text = (
        "Clerk\n\nRequirements\nTwo years on boats in a harbor of the north or of the south; OR\n60 semester units in rigging.\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == [
        "Two years on boats in a harbor of the north or of the south; OR",
        "60 semester units in rigging.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "• A degree in botany or a degree in zoology of a school\n(NQF 7)\n• A boat\n",
            ["A degree in botany or a degree in zoology of a school (NQF 7)", "A boat"],
        ),
        (
            "• Plans and manages the daily work of the whole staff of the Harbor\nMaster's Office.\n• Keeps the log.\n",
            ["Plans and manages the daily work of the whole staff of the Harbor Master's Office.", "Keeps the log."],
        ),
        (
            "iv. shown a clear understanding of the tides of the whole coast and\nof their goals and of the ability to put "
            "them into\nthe work of the pilot.\n",
            [
                "shown a clear understanding of the tides of the whole coast and of their goals and of the ability to put "
                "them into the work of the pilot."
            ],
        ),
        (
            "• Plans and manages the daily work of the whole staff of the Harbor\nMooring and towing\n• Keeps the log.\n",
            ["Plans and manages the daily work of the whole staff of the Harbor", "Mooring and towing", "Keeps the log."],
        ),
    ],
)
def test_the_last_line_of_an_item(text: str, expected: list[str]) -> None:
    assert found_blocks(text) == expected
