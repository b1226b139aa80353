"""The words that tell lines and paragraphs apart, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.lexicon.word_lists import read_lists


class StructureWords(NamedTuple):
    """Words of lines and paragraphs that no list of headings, labels or cues knows; `structure.toml` says what each list is."""

    tails: frozenset[str]
    tailed: frozenset[str]
    offices: frozenset[str]
    no_employers: frozenset[str]
    lone_headings: frozenset[str]
    schools: frozenset[str]
    row_labels: frozenset[str]
    employer_nouns: frozenset[str]
    employer_fillers: frozenset[str]
    employer_openers: frozenset[str]
    employer_closers: frozenset[str]
    name_lasts: frozenset[str]
    item_openers: frozenset[str]
    name_firsts: frozenset[str]
    camels: tuple[str, ...]
    lead_words: frozenset[str]
    list_verbs: frozenset[str]
    benefit_openers: frozenset[str]
    greetings: frozenset[str]
    behind_titles: frozenset[str]
    sentence_openers: frozenset[str]
    heading_words: frozenset[str]
    asking: frozenset[str]
    spoken_to: frozenset[str]
    wishes: tuple[str, ...]
    parts_of_wishes: tuple[str, ...]
    parts_of_benefits: frozenset[str]
    parts_of_skills: frozenset[str]
    menu_words: frozenset[str]
    on_papers: tuple[str, ...]
    moments: tuple[str, ...]
    alternatives: frozenset[str]
    duty_leads: tuple[str, ...]
    of_work: tuple[str, ...]
    open_leads: tuple[str, ...]
    must_haves: tuple[str, ...]
    musts: tuple[str, ...]
    schooled: tuple[str, ...]
    licensed: tuple[str, ...]
    scopes: tuple[str, ...]
    uncounted: tuple[str, ...]
    on_role: tuple[str, ...]
    fees: tuple[str, ...]
    on_employer: tuple[str, ...]
    merits: tuple[str, ...]
    closing_notes: tuple[str, ...]
    portrait: tuple[str, ...]
    missions: tuple[str, ...]
    bodies: frozenset[str]
    no_bodies: frozenset[str]
    places: frozenset[str]
    over_conditions: tuple[str, ...]
    agreed: tuple[str, ...]
    brought: tuple[str, ...]
    facets: tuple[str, ...]
    praise: tuple[str, ...]
    joining: tuple[str, ...]
    services: tuple[str, ...]
    own_parts: frozenset[str]
    invitations: tuple[str, ...]
    invitation_tokens: frozenset[str]
    sender_notes: tuple[str, ...]
    sender_tokens: frozenset[str]
    remarks: tuple[str, ...]
    questions: tuple[str, ...]
    requests: frozenset[str]
    knowing: tuple[str, ...]
    skilled: tuple[str, ...]
    able: tuple[str, ...]
    inside_sentences: frozenset[str]
    in_capitals: frozenset[str]
    advantages: tuple[str, ...]
    on_applying: tuple[str, ...]
    on_asking: tuple[str, ...]
    on_checks: tuple[str, ...]
    on_choosing: tuple[str, ...]
    on_rights: tuple[str, ...]
    links: frozenset[str]
    unfinished: frozenset[str]


@cache
def structure_words() -> StructureWords:
    """Read and check the words, once."""
    return read_lists("structure", StructureWords)
