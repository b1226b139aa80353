"""The field's words: headings, labels and cue sentences, read once from the TOML files beside this module.

Words are data, shapes are code: a synonym is added here in one line, and the loader rejects a phrase that stands twice or
names an unknown kind.
"""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.entries import (
    HEADING_KINDS,
    AskedConditions,
    Cue,
    Label,
    NoConditions,
    asked_of,
    conditions_of,
    cues_of,
    headings_of,
    label_senses_of,
    labels_of,
    leads_of,
    no_conditions_of,
    senses_of,
)
from jobparse.lexicon.phrases import PhraseIndex
from jobparse.lexicon.senses import LabelSense, Sense, Senses
from jobparse.lexicon.verbs import verb_forms
from jobparse.lexicon.word_lists import WordLists, read_table

__all__ = ["HEADING_KINDS", "Cue", "Label", "Lexicon", "Sense", "lexicon"]


class Lexicon(WordLists):
    """All words, ready for look-up by `key`; `phrases` are those of cues, closing notes, ends of summaries and conditions."""

    headings: dict[str, str]
    other_jobs: frozenset[str]
    labels: dict[str, tuple[Label, ...]]
    everyday: frozenset[str]
    senses: Senses[Sense]
    hints: Senses[Sense]
    label_senses: Senses[LabelSense]
    cues: dict[str, Cue]
    closing: tuple[str, ...]
    preambles: tuple[str, ...]
    summary_end: tuple[str, ...]
    phrases: PhraseIndex
    role_words: tuple[str, ...]
    vacancy_words: tuple[str, ...]
    employer_words: tuple[str, ...]
    lead_words: tuple[str, ...]
    name_ends: frozenset[str]
    list_foot: tuple[str, ...]
    conditions: dict[str, str]
    asked_conditions: AskedConditions
    no_conditions: NoConditions
    occupations: frozenset[str]
    no_titles: frozenset[str]
    academic: tuple[str, ...]
    page_openers: tuple[str, ...]
    numbered: frozenset[str]
    unions: frozenset[str]
    union_nouns: frozenset[str]
    sure_unions: frozenset[str]
    other_unions: frozenset[str]
    no_unions: frozenset[str]
    no_units: frozenset[str]
    duty_verbs: frozenset[str]
    asks: tuple[str, ...]
    pays: tuple[str, ...]
    bodily: tuple[str, ...]
    no_bodily: tuple[str, ...]
    surroundings: tuple[str, ...]
    papers: tuple[str, ...]
    no_verbs: tuple[str, ...]
    leads: tuple[tuple[str, tuple[str, ...]], ...]

    def is_occupation(self, word: str) -> bool:
        """Whether a word in lower case is a noun of job titles, one or several: "clerk", "pilots"."""
        return word in self.occupations or word.removesuffix("s") in self.occupations


@cache
def lexicon() -> Lexicon:
    """Read and check all word lists, once.

    Raises:
        LexiconError: A phrase stands twice, is not folded, or names an unknown kind.
    """
    table, statements, jobs, unions = (read_table(name) for name in ("cues", "statements", "occupations", "unions"))
    headings, of_conditions, senses = read_table("headings"), read_table("conditions"), read_table("senses")
    conditions, asked_conditions = conditions_of(of_conditions), asked_of(of_conditions)
    cues, labels = cues_of(table["cue"], table["opening"]), labels_of(read_table("labels"))
    closing = tuple(table["closing"])
    summary_end = tuple(table["summary_end"])
    return Lexicon(
        headings=headings_of(headings),
        other_jobs=frozenset(headings["page_furniture"]["other_jobs"]),
        labels=labels,
        everyday=frozenset(table["everyday"].split()),
        senses=senses_of(senses["senses"]),
        hints=senses_of(senses["hints"]),
        label_senses=label_senses_of(senses["labels"], labels),
        cues=cues,
        closing=closing,
        preambles=tuple(table["preambles"]),
        summary_end=summary_end,
        phrases=PhraseIndex.of(
            [*cues, *closing, *summary_end, *(words for words in (*conditions, *asked_conditions.kinds) if " " in words)]
        ),
        role_words=tuple(table["role"]),
        vacancy_words=tuple(table["vacancy"]),
        employer_words=tuple(table["employer"]),
        lead_words=tuple(table["lead"]),
        name_ends=frozenset(table["name_ends"].split()),
        list_foot=tuple(table["list_foot"]),
        conditions=conditions,
        asked_conditions=asked_conditions,
        no_conditions=no_conditions_of(of_conditions["none"]),
        occupations=frozenset(jobs["nouns"].split()),
        no_titles=frozenset(jobs["no_titles"].split()),
        academic=tuple(jobs["academic"]),
        page_openers=tuple(jobs["page_openers"]),
        numbered=frozenset(jobs["numbered"].split()),
        unions=frozenset(unions["names"].split()),
        union_nouns=frozenset(unions["nouns"].split()),
        sure_unions=frozenset(f"{unions['names']} {unions['sure']}".split()),
        other_unions=frozenset(unions["others"].split()),
        no_unions=frozenset(unions["none"]),
        no_units=frozenset(unions["no_units"].split()),
        duty_verbs=frozenset(form for verb in statements["duty_verbs"].split() for form in verb_forms(verb)),
        asks=tuple(statements["asks"]),
        pays=tuple(statements["pays"]),
        bodily=tuple(statements["bodily"]),
        no_bodily=tuple(statements["no_bodily"]),
        surroundings=tuple(statements["surroundings"]),
        papers=tuple(statements["papers"]),
        no_verbs=tuple(statements["no_verbs"]),
        leads=leads_of(statements["leads"]),
    )
