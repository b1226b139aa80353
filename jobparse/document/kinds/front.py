"""Front matter: which kind a block is that no heading, label or cue claims.

Such blocks stand in the title block and under headings that hold several kinds ("Job Description"): lines of the header,
paragraphs on the employer, paragraphs on the role, and lists of duties.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.kinds.portraits import introduces, is_of_employer, is_portrait
from jobparse.document.kinds.role_sentences import ROLE_OPENINGS, wants_somebody
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lines import is_bold
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Blocks of this length that hold a sentence are prose, in characters; a shorter one is if it is a sentence itself.
PROSE = 110
_SHORT_PROSE = 60
# How far before a sentence the colon of its heading stands, in characters, and how many spaces the shortest sentence has.
_COLON_REACH = 8
_FEWEST_SPACES = 4
# Words behind what is no verb but a noun: "Plans of the harbour hang in its hall".
_BEHIND_NOUNS = frozenset({"of", "for", "are", "were", "must", "should", "may", "will"})
# What a sentence ends with, and how many spaces the shortest has that says whom somebody seeks.
_STOPS, _FEWEST_IN_SEEKING = (".", "!"), 5
_TITLE_BLOCK = frozenset({"", "header"})
# Whom a paragraph speaks of shows in its first words, in characters.
_OPENING = 48
_LONGEST_LEAD_IN = 400
_EXAMPLE = ("example:", "for example", "e.g.")  # of something that the paragraph above it tells
_AMOUNT_SIGNS = ("$", "£", "€")  # of the items of a list of pay
# How far into a text the sender of a mail speaks of it, and how long that is, in characters.
_TOP, _LONGEST_NOTE = 1500, 320
_PAY_LINE = pattern(
    r"(?:[a-z][a-z /,&-]{2,60}: {1,12})?"  # for the class or step that it is for
    r"\$ ?\d[\d,.]{2,12}k?(?: ?(?:-|–|to) ?\$? ?\d[\d,.]{2,12}k?)?(?: ?(?:/|per|an?)? ?(?:hour|hr|hourly|day|daily|week|weekly"
    r"|biweekly|month|monthly|year|yr|yearly|annual|annually|annum)){1,2}\.?(?: {1,4}\([^()\n]{2,24}\))?"
)
# A title in bold has so many words at most.
_LONGEST_TITLE = 12
# A paragraph that says what the holder of a position will do ("The Air Pollution Specialist will organize, …").
_HOLDER = pattern(r"(?:the|this) (?:[a-z/-]{2,20} ){1,5}will (?!be )[a-z]{4,}(?:,| and| the| or| with| all)")
# The first words of a paragraph on one who holds a position, whatever else its title names: "The Ferry Program Manager oversees".
_BY_TITLE = pattern(r"(?:the|an?) (?:[a-z/&'-]{2,20} ){0,6}?(?P<last>[a-z]{4,20}) (?:will|is responsible|is an?|[a-z]{3,12}s)\b")
_OPENS_ROLE, _OPENING_LETTERS = pattern(ROLE_OPENINGS), frozenset("aditwj")
# That of one below who the employer is: "You will be the third pilot of the port".
_TO_READER = "you will be "
_SHORTEST_DUTY = 24
# What a short paragraph below one on the employer can be on, where no fields look.
_TOLD = frozenset({"schedule", "employment", "verification", "accommodation", "dates", "application", "legal"})
# An item that is a label with a short value, though of none that is known ("Hiring path: open to the public"), or counts posts of
# a term ("2 English Permanent, Full Time, 12 Quay St, Elmford").
_FACT = pattern(
    r"[A-Z][a-z]+(?:[ /-]{1,3}[A-Za-z]+){0,5}: [^.;\n]{2,48}[;.]?"
    r"|\d{1,2} (?:[A-Z][a-z]{3,12} ){0,2}(?:Permanent|Temporary|Casual|Seasonal|Fixed[ -]Term),[^\n]{0,200}"
)
# First words of a paragraph that asks for schooling or experience: "Two (2) years of work on ships", "Possession of a diploma".
_ASKS_OUTRIGHT = pattern(
    r"""
    (?: at \ least \  | a \ minimum \ of \  | minimum \ of \  )?
    (?: (?: \d{1,2} | NUMBER ) \+? (?: \ \(\d{1,2}\) )?
        \ (?: years? | months ) \b (?! .{0,40} \b (?: ago | old | now | later | each | every | spent | running | in\ a\ row )\b )
      | possession \ of \  | graduation \ from \  | high \ school \ (?: diploma | graduation ) | completion \ of \
      | (?: an? \  )? (?: bachelor | master | associate )(?:'?s?'?) \ degree
      | (?: any | an ) \ (?: equivalent \  )? combination \ of \ (?: education | training | experience )
    )
    """.replace("NUMBER", SMALL_NUMBER),
    re.VERBOSE,
)
# Kinds of what stands before the duties.
_BEFORE_DUTIES = frozenset({"", "header", "summary", "about"})
# Prose of these kinds can be followed by a paragraph that is an address alone, which mails print once more in angle brackets.
_ROLE = frozenset({"summary", "about"})
_LINKS = ("http://", "https://", "<http")
_PARTS_OF_LINK = 2
# Kinds whose lists go on item by item, once words have led into them.
_LISTS = frozenset({"about_candidate", "application", "benefits", "minimum_qualifications", "preferred_qualifications"})


def classify(document: Document, block: Block, following: Block | None, kind: str, *, container: bool) -> str:
    """The section kind of a block.

    Args:
        document: The document.
        block: The block.
        following: The block behind it.
        kind: Kind of the block before it, empty at the start of a container.
        container: Whether a heading that holds several kinds stands above it.
    """
    text = document.lower[block.body : block.end]
    listed = _listed(document, block, following, kind, text, container=container)
    if listed:
        return listed
    if kind in ("", "header") and not container and _is_of_sender(document, block, text):
        return "header"
    if kind in _ROLE and text.startswith(_LINKS) and text.count(" ") < _PARTS_OF_LINK:
        return "application"
    told = paragraph_kinds(text, kind) if kind == "about" and len(text) < 2 * PROSE and text.endswith(".") else []
    if len(told) == 1 and told[0] in _TOLD:
        return told[0]
    cut = not kind and not block.marker and len(text) >= PROSE and block.end == document.lines[-1].end  # the text breaks off
    if not (cut or _is_prose(text) or _opens_prose(document, block, text)) or text.rstrip().endswith("?"):
        if kind in _TITLE_BLOCK and _seeks(document, block, text):
            return "summary"
        if kind == "about" and not (container or block.marker) and len(text) < PROSE:
            return "header"  # a line of the title block below a paragraph on the employer
        if kind == "summary" and not container and _is_bold_title(document, block):
            return "header"
        brief = _says_briefly(document, block, text) or (container and _works_briefly(text))
        return kind or ("summary" if brief else "header")
    if kind not in _LISTS and asks_outright(document, block):
        return "minimum_qualifications"
    if kind == "header" and text.startswith(structure_words().opening_musts) and text.count(". ") == text.count(". must "):
        bodily = any(word in text for word in lexicon().bodily)
        return "physical_requirements" if bodily else "minimum_qualifications"
    behind_pay = kind == "salary" and len(text) >= PROSE
    return _subject(document, block, "header" if behind_pay else kind, container=container)


def _is_bold_title(document: Document, block: Block) -> bool:
    """Whether a line is the title of a job in bold, below a paragraph that hands the announcement on."""
    if not is_bold(document.text, block.start, block.body, block.end):
        return False
    words = document.lower[block.body : block.end].replace(",", " ").strip("*").split()
    return len(words) <= _LONGEST_TITLE and not lexicon().occupations.isdisjoint(words)


def _is_of_sender(document: Document, block: Block, text: str) -> bool:
    """Whether a short paragraph at the top of a text is what the sender of a mail says of it: "Please forward to …"."""
    if block.start > _TOP or len(text) > _LONGEST_NOTE or document.tokens.isdisjoint(structure_words().sender_tokens):
        return False
    return has_any(text, structure_words().sender_notes)


def asks_outright(document: Document, block: Block) -> bool:
    """Whether a paragraph asks for schooling or experience with its first words."""
    return _ASKS_OUTRIGHT.match(document.lower, block.body, block.end) is not None


def is_pay_line(document: Document, block: Block) -> bool:
    """Whether a line of the title block is the pay alone: "$5,918.00 - $11,455.00 per month", "Clerk II: $22 - $30 hourly"."""
    if document.text.find("$", block.body, block.end) < 0:
        return False
    return _PAY_LINE.fullmatch(document.lower, block.body, block.end) is not None


def _listed(document: Document, block: Block, following: Block | None, kind: str, text: str, *, container: bool) -> str | None:
    """The kind of an item of a list, or of the words that lead into one; None for other blocks."""
    leads = following is not None and following.marker and is_lead_in(document, block.body, block.end)
    if kind in ("", "header", "summary") and calls_for_applications(document, text):
        # "1. The Secretary invites applications for the post", "… for any of the following yards:"
        return "summary" if block.marker else "about" if leads else None
    if leads and len(text) < _LONGEST_LEAD_IN:
        return led_into(document, block) or kind or "summary"
    if not block.marker:
        if following is not None and text.endswith(structure_words().duty_leads) and ". " not in text:
            # "The pilot will:" over "Guide ships in" without a bullet
            stated = statement_kind(document, following.body, following.end) == "duties" and not following.gap
            return "duties" if stated else None
        # "We are looking for someone who is:" below duties without bullets
        leads = kind == "duties" and text.endswith(":") and len(text) < PROSE
        return announced(text) if leads else None
    if kind in _LISTS or text.startswith(_EXAMPLE) or (kind == "salary" and has_any(text, _AMOUNT_SIGNS)):
        return kind
    if kind in ("summary", "about") and text.startswith(structure_words().on_employer):
        return "about"
    if kind in ("", "header") and len(text) < PROSE and document.text[block.end : block.end + 1] == " ":
        return "header"  # a label ends the line: "• Bus Driver JobID: 1840"
    if len(text) > _SHORTEST_DUTY and (container or kind in ("duties", "summary", "about", "header")):
        said = "duties" if kind == "duties" else statement_kind(document, block.body, block.end)
        fact = said is None and _FACT.fullmatch(document.text, block.body, block.end) is not None
        return said or ("duties" if (container or kind == "summary") and not fact else None)
    return None


def calls_for_applications(document: Document, text: str) -> bool:
    """Whether a block, in lower case, calls for applications; told fast for texts that hold no such word."""
    words = structure_words()
    return not document.tokens.isdisjoint(words.invitation_tokens) and has_any(text, words.invitations)


def led_into(document: Document, block: Block) -> str | None:
    """The kind of the list that a lead-in announces: "Please submit:", "You must have:", else duties ("The Analyst will:")."""
    text = document.lower[block.body : block.end]
    last = text.rfind(". ") + 1  # the sentence that leads tells it better than those before it
    return (led_to(text[last:]) if last else None) or led_to(text)


def led_to(lead: str) -> str | None:
    """The kind of the list that words in lower case announce."""
    return announced(lead) or ("duties" if any(f" {word}" in lead for word in lexicon().lead_words) else None)


def announced(lead: str) -> str | None:
    """The kind other than duties that words in lower case announce a list of: "please submit:", "you must have:"."""
    for kind, phrases in lexicon().leads:
        if has_any(lead, phrases):
            return kind
    return None


def _opens_prose(document: Document, block: Block, text: str) -> bool:
    """Whether a block in ordinary letters begins as a sentence on the role does, with or without a stop at its end."""
    return (
        len(text) > _SHORT_PROSE
        and text.startswith(structure_words().on_role)
        and not document.text[block.body : block.body + PROSE].isupper()
    )


def _seeks(document: Document, block: Block, text: str) -> bool:
    """Whether a line is a short sentence on whom somebody seeks: "Elmkit is hiring a pilot in Alder!", "We seek two pilots.".

    Labs, foundations and repositories print no more than that between the title and what they ask for.
    """
    if text.rstrip("*_ ")[-1:] not in _STOPS or text.count(" ") < _FEWEST_IN_SEEKING or text[:1] == "[":
        return False
    return has_any(text, structure_words().seeking_briefly) and not document.text[block.body : block.end].isupper()


def _says_briefly(document: Document, block: Block, text: str) -> bool:
    """Whether a short sentence stands on the line of the heading above it: "Job description: Keeping the accounts."."""
    heading = document.text[max(0, block.start - _COLON_REACH) : block.start].rstrip(" ")
    if not heading.endswith(":") or "$" in text or text.count(" ") < _FEWEST_SPACES:
        return False
    return text.startswith("to ") or text.rstrip().endswith(".")


def _works_briefly(text: str) -> bool:
    """Whether a short sentence, in lower case, says what somebody does at work: "keeps the boilers of two schools running."."""
    first, second, *_ = (*text.split(" ", 2), "")
    if text.rstrip()[-1:] != "." or "$" in text or ":" in text or text.count(" ") < _FEWEST_SPACES:
        return False
    return does_work(text) or (first.endswith("s") and first in lexicon().duty_verbs and second not in _BEHIND_NOUNS)


def _is_prose(text: str) -> bool:
    if len(text) < PROSE and "$" in text:
        return False  # "Plant Operator II - Range 12: $40,000 - $50,000/yr."
    sentence = ". " in text or ".\n" in text or text.rstrip()[-1:] in '.!?"'
    return (
        (sentence and len(text) >= PROSE) or len(text) > 3 * PROSE or (len(text) > _SHORT_PROSE and text.rstrip().endswith("."))
    )


def _subject(document: Document, block: Block, kind: str, *, container: bool) -> str:
    """Whether a paragraph speaks of the role or of the employer."""
    words = lexicon()
    text = document.lower[block.body : block.end]
    if kind == "about" and (_HOLDER.match(text) or text.startswith(_TO_READER)):
        return "summary" if text.startswith(_TO_READER) else "duties"
    if kind in ("", "header") and has_any(text, structure_words().fees):
        return "application"
    if _opens_role(text, kind) or wants_somebody(text):
        return "summary"
    if kind == "duties" and is_of_employer(text):
        return "about"
    if has_any(text, words.vacancy_words):
        known = kind in ("", "header", "summary") and introduces(document, block.body, block.end)
        return "about" if known and not has_any(text, employer_words().seeking) else "summary"
    opening = f" {text[:_OPENING]}"
    employer = any(f" {word}" in opening for word in words.employer_words)
    if (employer or kind == "about") and names_holder(text):
        return "summary"
    if not employer and has_any(text, words.role_words):
        return "summary"
    if kind in ("", "header", "summary") and _tells_of_employer(document, block, text):
        return "about"
    if kind in ("", "header", "about"):
        return "about" if employer or " mission" in text or kind == "about" else "summary"
    if kind == "summary":
        return "about" if employer and container else "summary"
    return kind


def opens_role(text: str) -> bool:
    """Whether a paragraph, in lower case, speaks of the role or the vacancy: by its first words, or as a call does."""
    words = lexicon()
    opening = f" {text[:_OPENING]}"
    return (
        text.startswith(structure_words().on_role)
        or (text[0] in _OPENING_LETTERS and _OPENS_ROLE.match(text) is not None)
        or has_any(text, words.vacancy_words)
        or has_any(opening, words.role_words)
    )


def names_holder(text: str) -> bool:
    """Whether a paragraph, in lower case, begins with who holds a position, unlike "the Office of the Harbor Pilot guides"."""
    titled = _BY_TITLE.match(text)
    return titled is not None and titled["last"] in lexicon().occupations and " of " not in titled.group()


def does_work(text: str) -> bool:
    """Whether a sentence, in lower case, begins with what one does at work: "you explain plans", "the clerk reviews claims"."""
    who, _, rest = text.partition(" ")
    titled = None if who == "you" else _BY_TITLE.match(text)
    verb = rest.removeprefix("will ").partition(" ")[0] if who == "you" else titled.group().rpartition(" ")[2] if titled else ""
    return verb in lexicon().duty_verbs and (who == "you" or names_holder(text))


def _opens_role(text: str, kind: str) -> bool:
    """Whether a paragraph begins as sentences on a role do: "As our pilot, you …", "To oversee the rinks."."""
    if kind in ("", "header") and text.startswith("to "):
        return True
    if kind == "summary" and text.startswith("to ") and not text.startswith(structure_words().to_reach):
        return True
    return kind in _BEFORE_DUTIES and text[0] in _OPENING_LETTERS and _OPENS_ROLE.match(text) is not None


def _tells_of_employer(document: Document, block: Block, text: str) -> bool:
    """Whether a paragraph introduces the employer or is a portrait: unlike "Manages a branch with a staff of 20 people"."""
    if is_portrait(text):
        return text.split(" ", 1)[0] not in lexicon().duty_verbs
    return introduces(document, block.body, block.end)
