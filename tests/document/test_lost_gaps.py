"""Texts that came without their blank lines are read as if a paragraph stood apart from the list above it."""

from __future__ import annotations

import jobparse

TEXT = """\
Kennel Keeper
City of Elmford
We run the town's kennels beside the old tannery and find homes for what the wardens bring in, four hundred dogs in a year.
What you will be doing all day
Feeding and walking the dogs
Cleaning the runs
Keeping the book of who came and who went
What we offer
Nine holidays
A pension after five years
Boots and a coat
This post is subject to a background check, which the town pays for.
Elmford welcomes keepers of any age, faith and origin to apply, and will make room for those who need another chair.
"""


def test_a_paragraph_below_a_list_is_none_of_its_items() -> None:
    posting = jobparse.parse(TEXT).posting
    assert posting.benefits == ["Nine holidays", "A pension after five years", "Boots and a coat"]
    assert [row.kind for row in posting.conditions] == ["background_check"]


def test_a_short_line_behind_a_paragraph_is_a_heading() -> None:
    posting = jobparse.parse(TEXT).posting
    assert posting.duties == ["Feeding and walking the dogs", "Cleaning the runs", "Keeping the book of who came and who went"]


def test_items_with_a_mark_are_followed_by_a_paragraph_without_one() -> None:
    rows = ("Nine holidays", "A pension after five years", "Boots and a coat")
    text = TEXT
    for row in rows:
        text = text.replace(f"{row}\n", f"- {row}.\n")
    assert jobparse.parse(text).posting.benefits == [f"{row}." for row in rows]


def test_items_that_are_sentences_are_told_from_no_paragraph() -> None:
    text = TEXT.replace("Nine holidays\n", "You have nine holidays in each of your years with us.\n").replace(
        "five years\n", "five years.\n"
    )
    assert jobparse.parse(text).posting.benefits[:2] == [
        "You have nine holidays in each of your years with us.",
        "A pension after five years.",
    ]


def test_a_list_that_closes_with_a_short_sentence_keeps_it() -> None:
    text = TEXT.replace("Boots and a coat\n", "Boots and a coat\nA bed for a tired dog.\n")
    assert jobparse.parse(text).posting.benefits[-1] == "A bed for a tired dog."
