"""Headings that stand in another language as well."""

from __future__ import annotations

import jobparse
from jobparse.document.headings.two_languages import two_languages
from jobparse.document.lines import split_lines
from jobparse.lexicon import lexicon

TEXT = (
    "Harbour Pilot\n\nMo te turanga | About the role\n\nThe pilot guides ships in the narrows of the bay.\n\n"
    "O pukenga | About you\n\nYou know the tides of the coast.\n\n{last} | How to apply\n\nSend a letter to the port.\n"
)


def headings(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in jobparse.parse(text).posting.sections]


def test_headings_in_two_languages() -> None:
    found = headings(TEXT.format(last="Te tuku tono"))
    assert ("about_candidate", "O pukenga | About you") in found
    assert ("application", "Te tuku tono | How to apply") in found


def test_the_name_of_a_site_is_no_other_language() -> None:
    text = "Elm Port | How to apply\nHarbour Pilot\nElm Port | Benefits\n"
    assert two_languages(text, split_lines(text), lexicon()) == {}
