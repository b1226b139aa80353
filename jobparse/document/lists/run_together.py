"""Items of a list that stand in one line without anything between them: "Conducts tours of the port Prepares maps Keeps logs".

Programs that take the text out of pages leave the marks of lists behind, and often their line ends too. Where an item begins is
told by its first word, and by what stands before it.
"""

from __future__ import annotations

from functools import cache

from jobparse.document.headings.bounds import SMALL
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.verbs import verb_forms
from jobparse.patterns import pattern

# Kinds of sections that are lists: the items of duties begin with a verb, those of benefits with the name of one, those of the
# others with words of requirements.
_DUTIES, _BENEFITS = "duties", "benefits"
LISTED = frozenset(
    {
        _DUTIES,
        _BENEFITS,
        "minimum_qualifications",
        "preferred_qualifications",
        "knowledge",
        "skills",
        "abilities",
        "other_requirements",
        "licenses",
    }
)
# So many duties or benefits without a stop before them show that the line ends were lost: one sentence may name "the Order Desk".
# The first words of requirements are no words of names.
_FEWEST = 2
# A number of years begins an item as well, unless a word before it counts on: "at least 3 years".
_YEARS = ("year", "yr")
_DAYS = ("paid ", "days ", "holidays")
_COUNTING = SMALL | {"least", "minimum", "than", "over", "within", "last", "past", "every", "next", "about", "plus", "or"}
# So many sentences that begin as items do, and this share of all, make a list.
_SENTENCES, _MOST = 3, 0.6
_STOPS = (".", "!", "?", ";", ".)")
# A number or letter that an item begins with, also behind a stop: "(ii) A degree", "… work. 2. A card".
_COUNTED = pattern(r"\((?:[ivx]{1,4}|[a-hA-H]|\d{1,2})\)")
_COUNTED_ON = pattern(r"(?:[ivx]{1,4}|[a-hA-H]|\d{1,2})[.)]")
_INITIALS = pattern(r"(?:[A-Z]\.){2,3}")  # "H.S. Diploma"
# What sentences on requirements have, and no item does that names one: "Work at sea may stand for a degree".
_FINITE = frozenset({"is", "are", "may", "will", "can", "shall", "should", "does", "do"})
# The least letters of a word that has the form of a verb, and what such a form ends with.
_VERB = 4
_FORMS = ("s", "ing")
# What may begin an item in a paragraph: a word with a capital, or a number, behind no stop and before a word in small letters.
_MAY_OPEN = pattern(r"[A-Z0-9](?<=[\w)]\s.)\S*(?=\s+[^\W\dA-Z_])")
# Words that begin a requirement also behind a name, by what follows: "… with Harbor Office Ability to swim".
_ASKING = {
    **dict.fromkeys(("knowledge", "understanding", "possession", "completion"), "of "),
    "ability": "to ",
    "familiarity": "with ",
    "graduation": "from ",
    "proficiency": "in ",
    "must": "b",
}


def may_run_together(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a paragraph of a section can be several items: tells most that are none without a look at each of their words."""
    found: list[str] = _MAY_OPEN.findall(text, start + 1, end)
    if len(found) < _FEWEST:
        return False
    openers = openers_of(kind)
    forms = _FORMS if kind == _DUTIES else ()
    return sum(word[0].isdigit() or word.endswith(forms) or key(word) in openers for word in found) >= _FEWEST


def run_together(text: str, tokens: list[tuple[int, int]], kind: str, *, lines: bool = False) -> list[int]:
    """Where the line ends before the items of a section stood: offsets of blanks, in order; none where it reads like prose.

    Args:
        text: Clean text.
        tokens: What stands between the blanks of the section, in order.
        kind: The kind of the section, one of `LISTED`.
        lines: Whether the text has its line ends elsewhere. Then a paragraph of sentences is one, however they begin, and
            several items have to show without a stop before them.
    """
    if not tokens:
        return []
    openers = openers_of(kind)
    form = _form(text, tokens, openers) if kind == _DUTIES else ""
    sentences = 0
    finite = False
    opens = True  # whether a sentence begins with the word before
    above = ""  # the word before that
    stopped: list[int] = []
    bare: list[int] = []
    sure = False  # whether one of those can begin no name: "… of the other Member States"
    named: list[int] = []  # behind what may be a name
    for (first, last), (begin, stop), (after, _) in zip(tokens, tokens[1:], [*tokens[2:], (len(text), 0)], strict=False):
        before = text[first:last]
        alone, opens = opens, False
        counted = _COUNTED.fullmatch(before) or (above.endswith((*_STOPS, ":-")) and _COUNTED_ON.fullmatch(before))
        led, above = above.endswith(":"), before
        open_end = (before[-1].isalnum() or before[-1] == ")") and len(before.strip("()")) > 1 and not counted
        if not text[begin].isupper():
            finite = finite or before in _FINITE
            if text[begin].isdigit() and open_end and _is_counted(text, stop, before, kind):
                bare.append(begin - 1)
                sure = True
            continue
        ends = bool(counted and not led) or (before.endswith(_STOPS) and _INITIALS.fullmatch(before) is None)
        sentences += ends
        opens = ends
        word = key(text[begin:stop])
        small = text[after : after + 1].islower()
        known = word in openers or (form and small and _has_form(text, begin, stop, form))
        known = known or (ends and small and kind == _DUTIES and word == "to")  # "To guide ships. To keep the log."
        if not known or text[stop - 1] == ":" or text[begin + 1 : begin + 2].isupper():
            continue
        if ends:
            inside = bool(counted) and before[0] == "(" and not lines  # "… or (B) A degree"
            sure = sure or inside
            (bare if inside else stopped).append((first if alone or counted else begin) - 1)  # "Gates. Open the span"
        elif not open_end or before in SMALL:
            continue
        elif not before.lstrip("([")[:1].isupper():
            bare += [begin - 1] if small or not lines else []  # "a valid Certified Social Worker"
            sure = sure or not text[after + 1 : after + 2].islower() or small
        elif small and (word.endswith(form) if form else text.startswith(_ASKING.get(word, "|"), after)):
            named.append(begin - 1)
    opening = key(text[slice(*tokens[0])])
    begun = len(stopped) + (opening in openers or (kind == _DUTIES and opening == "to"))
    bare, stopped = ([cut for cut in cuts if cut > tokens[0][0]] for cuts in (bare, sorted(set(stopped))))
    if len(bare) >= (_FEWEST if lines or kind in (_DUTIES, _BENEFITS) or not sure else 1):
        return sorted(bare + stopped + named)
    if lines or (finite and kind != _DUTIES):
        return []
    every = kind != _DUTIES and begun == sentences + 1
    return stopped if every or begun >= max(_SENTENCES, _MOST * (sentences + 1)) else []


def _is_counted(text: str, stop: int, before: str, kind: str) -> bool:
    """Whether what ends with a number begins an item: years of requirements, or days among benefits; not "at least 3 years"."""
    if kind == _DUTIES or not before[0].islower() or before in _COUNTING:
        return False
    return text.startswith(_DAYS if kind == _BENEFITS else _YEARS, stop + 1)


def _form(text: str, tokens: list[tuple[int, int]], openers: frozenset[str]) -> str:
    """What the verbs end with that the items of a list of duties begin with, if the first one and another one do: "s", "ing"."""
    first = key(text[slice(*tokens[0])])
    form = next((form for form in _FORMS if first.endswith(form)), "")
    if not form or first not in openers:
        return ""
    others = (key(text[begin:stop]) for begin, stop in tokens[1:] if text[begin].isupper())
    more = any(word.endswith(form) and word in openers for word in others)
    return form if more else ""


def _has_form(text: str, begin: int, stop: int, form: str) -> bool:
    """Whether a word with a capital has the form of a verb."""
    word = text[begin:stop]
    return len(word) >= _VERB and word.endswith(form) and not word.endswith("ss") and word[1:].islower()


@cache
def openers_of(kind: str) -> frozenset[str]:
    """The first words of the items of a section."""
    words = structure_words()
    if kind == _DUTIES:
        return lexicon().duty_verbs | {form for verb in words.list_verbs for form in verb_forms(verb)}
    return words.benefit_openers if kind == _BENEFITS else words.item_openers
