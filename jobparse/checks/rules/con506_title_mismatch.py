"""The page calls the job otherwise than the announcement does.

What: the title that the page prints and the title in the announcement have most of their words in common, and some cut short
("DIR / HARBOR OFFICE", "Director/Harbor Office"), or each has a word or a level that the other one lacks. Capitals, blanks, marks
and additions to one of them do not count, and titles with few words in common are two titles, such as that of a class and that of
the office.

Why: searches and readers meet two titles for one job. Google for Jobs wants the data of a page and its text to agree
(developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).

Fails:
    ASST. / HARBOR MASTER
    at City of Alder in Alder, Illinois, United States
    Job Description
    JOB ANNOUNCEMENT
    Assistant/Harbor Master
    Starting Salary: $74,000 per year

Passes:
    ASSISTANT HARBOR MASTER
    at City of Alder in Alder, Illinois, United States
    Job Description
    JOB ANNOUNCEMENT
    Assistant Harbor Master
    Starting Salary: $74,000 per year

Fails:
    Harbor Clerk I
    City of Alder
    Position Title: Harbor Clerk II
    Starting Salary: $74,000 per year

Passes:
    Harbor Clerk
    City of Alder
    Position Title: Harbor Clerk (Night Shift)
    Starting Salary: $74,000 per year

Fix: print the title of the announcement on the page, in full words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.checks.titles import header_title
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_WORD = pattern(r"[a-z]+|\d+")
# Short forms that leave letters out between.
_SHORT = {
    "mgr": "manager",
    "supv": "supervisor",
    "spvr": "supervisor",
    "engr": "engineer",
    "asst": "assistant",
    "dept": "department",
    "sgt": "sergeant",
    "svcs": "services",
    "svc": "service",
    "mgmt": "management",
}
_SMALL = frozenset({"of", "the", "and", "for", "in", "to", "a", "an", "job", "jobs", "position", "vacancy", "opening"})
_ASIDE = pattern(r"\([^()]{0,80}\)")
_LEVEL = pattern(r"i{1,3}|iv|v|\d")
# How far into a text its titles stand, in characters.
_FRONT = 3000


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the title of the page where the announcement's own title differs."""
    own = next(iter(subject.evidence("/title")), None)
    page = header_title(subject)
    if own is None or page is None or page == own or own.start > _FRONT:
        return
    titles = subject.text[page.start : page.end], subject.text[own.start : own.end]
    words = _words(titles[0]), _words(titles[1])
    if _cut_short(*words) or _cut_short(*reversed(words)) or (_two_jobs(*words) and all(map(names_occupation, titles))):
        yield Hit(
            "the title of the page and that of the announcement differ; print one of them in both places",
            page,
            (own,),
            value={"page": " ".join(titles[0].split()), "announcement": subject.record["title"]},
        )


def _words(title: str) -> list[str]:
    return [word for word in _WORD.findall(_ASIDE.sub(" ", title.lower())) if word not in _SMALL]


def _cut_short(shorter: list[str], longer: list[str]) -> bool:
    """Whether one title has the words of another one, at least one of them cut short."""
    if len(shorter) != len(longer) or len(longer) < 2 or shorter == longer:
        return False
    return all(short == long or _stands_for(short, long) for short, long in zip(shorter, longer, strict=True))


def _stands_for(short: str, word: str) -> bool:
    return _SHORT.get(short) == word or (2 <= len(short) < len(word) - 2 and word.startswith(short))


def _two_jobs(page: list[str], own: list[str]) -> bool:
    """Whether each title has a word, or another level, that the other one lacks: "Park Ranger I" and "Park Ranger II"."""
    lacking = set(page) - set(own), set(own) - set(page)
    return all(lacking) and len({bool(_LEVEL.fullmatch(word)) for words in lacking for word in words}) == 1


RULE = Rule("CON506", "title-mismatch", "info", check, profiles={"google": "warning"})
