"""Sentences below no heading that are told together: by the rules, by their words, and by the sentences beside them."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

TEXT = """\
Lock Keeper

The Canal Trust of Upper Marl has looked after forty miles of water since 1920. It is run by a board of nine members who are \
chosen by the towns along the banks.

{words}

To apply, send a letter and your resume to locks@marl.example.org by the end of May. Interviews will be held at the boat house.

We are an equal opportunity employer and do not discriminate because of race, color, religion, sex, age or disability. People \
of all backgrounds are asked to come and talk to us about the canal, its boats and the work along its banks and towpaths.
"""


def kinds_of(words: str, *sentences: str) -> list[str]:
    text = TEXT.format(words=words)
    parsed = jobparse.parse(text)
    check_all(parsed)
    starts = [text.find(sentence) for sentence in sentences]
    return [next(one.kind for one in parsed.sections if one.start <= at < one.end) for at in starts]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("You clear weeds from the gates, keep the log of the boats and help crews at night.", "duties"),
        ("The Trust pays the whole premium for health and dental cover. There are twelve paid holidays a year.", "benefits"),
        ("The ideal candidate is patient, discreet and curious, with a love of boats.", "about_candidate"),
    ],
)
def test_each_is_what_its_words_say(sentence: str, kind: str) -> None:
    assert kinds_of(sentence, sentence) == [kind]


def test_a_paragraph_goes_through_several() -> None:
    told = kinds_of(
        "You will open and close the gates, grease the winches and keep the log of boats. "
        "Candidates must have a high school diploma and one year of experience on the water. "
        "We offer medical and dental insurance, a pension and paid holidays.",
        "You will open",
        "Candidates must",
        "We offer",
    )
    assert told == ["duties", "minimum_qualifications", "benefits"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Trust also explains health and dental plans to the members of its boating clubs each year.", "benefits"),
        ("Our museum shows how men and women with years of experience once steered barges by night.", "minimum_qualifications"),
        ("61% have a bachelor's degree, and 23% have a master's degree.", "minimum_qualifications"),
        ("The gates open at 6:00 in the morning, for boats that pay a toll of $12.", "salary"),
    ],
)
def test_a_word_in_passing_turns_nothing(sentence: str, kind: str) -> None:
    assert kind not in kinds_of(sentence, sentence)


def test_the_title_stays_in_its_block() -> None:
    text = TEXT.format(words="You will open the gates for boats.").replace("Lock Keeper", "Benefits Clerk", 1)
    assert jobparse.parse(text).sections[0].kind == "header"
