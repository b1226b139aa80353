"""Sentences of prose that no heading claims and no rule knows: what their words weigh for, and where they weigh nothing."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.lexicon.sentence_weights import SentenceWeights, sentence_weights

TEXT = """\
BRIDGE TENDER

The Port of Tarn Head is looking for a tender for its two swing bridges.

{words}

DUTIES

- Opens the bridges for ships.
- Greases the gears each week.
"""


def kind_of(text: str, words: str) -> str:
    parsed = jobparse.parse(text)
    check_all(parsed)
    at = text.find(words)
    return next(section.kind for section in parsed.sections if section.start <= at < section.end)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Founded in 1871, the port handles two million tons of grain a year with a crew of ninety.", "about"),
        ("We check references and criminal records before anybody starts.", "verification"),
        ("Crews work four ten-hour shifts a week, with every second weekend off.", "schedule"),
        ("Three years at the helm of a vessel over fifty feet and a diploma in ropes are essential.", "minimum_qualifications"),
        ("All who are shortlisted sit a written test and meet a panel of three.", "selection"),
        ("The hourly rate climbs from $24.10 to $29.75 over five steps.", "salary"),
    ],
)
def test_a_paragraph_of_prose_is_what_its_words_weigh_for(words: str, kind: str) -> None:
    assert kind_of(TEXT.format(words=words), words) == kind


@pytest.mark.parametrize(
    "words",
    [
        "We need somebody to take over the north bridge from Ned, who retires in spring.",
        "The tender will work with the harbor master and his staff of nine on a new plan for the locks.",
    ],
)
def test_what_tells_of_the_role_stays(words: str) -> None:
    assert kind_of(TEXT.format(words=words), words) == "summary"


def test_a_paragraph_turns_and_turns_back() -> None:
    words = (
        "You will join a small crew at the mouth of the river. Founded in 1871, the port handles two million tons of grain "
        "a year with a crew of ninety. The tender will be part of a new plan for the locks of Tarn Head."
    )
    text = TEXT.format(words=words)
    assert kind_of(text, "Founded in 1871") == "about"
    assert kind_of(text, "The tender will be part") == kind_of(text, "You will join") == "summary"


def test_a_duty_that_speaks_of_something_else_stays_one() -> None:
    words = "- Checks the transcripts and references of all who apply for the summer crew."
    text = TEXT.format(words="All are welcome.").rstrip() + f"\n{words}\n"
    assert kind_of(text, words) == "duties"


@pytest.mark.parametrize(
    ("heading", "words", "kind"),
    [
        ("LIFE AT TARN HEAD", "We pay for all of your health and dental plan, and give six weeks of paid leave.", "benefits"),
        ("THE LONG AND SHORT", "To put your name in, mail a letter and a resume to the harbor clerk by June 3.", "application"),
    ],
)
def test_a_section_under_an_unknown_heading_is_what_its_words_weigh_for(heading: str, words: str, kind: str) -> None:
    text = TEXT.format(words="All are welcome.") + f"\n{heading}\n\n{words}\n"
    assert kind_of(text, words) == kind


def test_a_section_under_a_known_heading_stays() -> None:
    words = "Pay is $24.10 an hour, and health and dental plans are paid by the port."
    text = TEXT.format(words="All are welcome.") + f"\nHOW TO APPLY\n\n{words}\n"
    assert kind_of(text, words) == "application"


def test_weights_are_small_and_of_known_kinds() -> None:
    told = sentence_weights()
    assert "summary" in told.kinds
    assert told.told("", set(told.kinds), 0.99) is None


def test_kinds_without_a_bias_are_refused() -> None:
    with pytest.raises(jobparse.errors.LexiconError, match=r"sentence_weights\.json"):
        SentenceWeights(["about", "duties"], [0], {})
    with pytest.raises(jobparse.errors.LexiconError, match=r"sentence_weights\.json"):
        SentenceWeights(["praise"], [0], {})
