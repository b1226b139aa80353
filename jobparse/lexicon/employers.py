"""The words of employers and their departments, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists

# How a sentence goes on whose subject hires, as a part of patterns, verbose ones too: "is currently seeking".
HIRES = r"(?:is|are)\x20(?:currently\x20|now\x20|actively\x20)?(?:seeking|looking|hiring|recruiting|accepting)"


class EmployerWords(WordLists):
    """Words of names of employers and of what stands beside them; `employers.toml` says what each list is."""

    notices: frozenset[str]
    board_ends: frozenset[str]
    callings: frozenset[str]
    companies: frozenset[str]
    firms: frozenset[str]
    no_firms: frozenset[str]
    first_halves: frozenset[str]
    before_names: tuple[str, ...]
    sheets: tuple[str, ...]
    parts_behind: tuple[str, ...]
    generic_parts: frozenset[str]
    behind_names: frozenset[str]
    joining: frozenset[str]
    joining_abroad: frozenset[str]
    parts: tuple[str, ...]
    job_boards: frozenset[str]
    governing_boards: tuple[str, ...]
    no_departments: tuple[str, ...]
    unfinished: tuple[str, ...]
    office_holders: tuple[str, ...]
    letterheads: tuple[str, ...]
    organisations: tuple[str, ...]
    units: frozenset[str]
    unit_offices: frozenset[str]
    speaking: tuple[str, ...]
    introducing: tuple[str, ...]
    no_states: frozenset[str]
    people: frozenset[str]
    addressees: frozenset[str]
    columns: frozenset[str]
    bearing: tuple[str, ...]
    seeking: tuple[str, ...]
    offering: tuple[str, ...]
    inviting: tuple[str, ...]
    doing: tuple[str, ...]
    equal: tuple[str, ...]
    nobody: frozenset[str]
    place_kinds: frozenset[str]
    body_kinds: frozenset[str]
    generic: frozenset[str]
    bodies: frozenset[str]
    owners: frozenset[str]
    international: tuple[str, ...]
    international_short: frozenset[str]
    purposes: frozenset[str]
    whole_ends: tuple[str, ...]
    field_units: tuple[str, ...]
    school_words: frozenset[str]
    part_words: frozenset[str]
    department_ends: frozenset[str]
    unit_ends: frozenset[str]
    opening_parts: frozenset[str]
    ending_parts: frozenset[str]
    federal: tuple[str, ...]
    agencies: tuple[str, ...]
    kinds_of_service: tuple[str, ...]
    department_sites: tuple[str, ...]
    department_headings: tuple[str, ...]
    team_headings: tuple[str, ...]
    department_words: frozenset[str]
    wholes: tuple[str, ...]
    no_seekers: tuple[str, ...]
    hiring_offices: tuple[str, ...]
    of_bodies: tuple[str, ...]
    of_places: tuple[str, ...]
    bordered: tuple[str, ...]
    near: tuple[str, ...]
    distances: tuple[str, ...]
    whole_departments: tuple[str, ...]
    elsewhere: tuple[str, ...]
    hiring_nouns: frozenset[str]
    common_in_names: frozenset[str]
    never_hiring: frozenset[str]
    part_heads: frozenset[str]
    before_bodies: frozenset[str]


@cache
def employer_words() -> EmployerWords:
    """Read and check the words, once."""
    return read_lists("employers", EmployerWords)
