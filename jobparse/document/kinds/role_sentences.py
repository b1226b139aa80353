"""How sentences begin that say what a post is, in whatever part of a text: "As our pilot, you will …", "In this role …"."""

from __future__ import annotations

from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern

# They stand in lower-case text. What somebody enjoys as one of the staff is no work: "As an employee, you will have a pension".
ROLE_OPENINGS = (
    r"as (?:our|your|an?|the) (?!(?:[\w-]+ )?(?:employee|member|resident|part)\b)[^.!?]{2,80}?,? you(?:'ll| will|'d| would)\b"
    r"(?! (?:enjoy|find|get|love|receive|have access))"
    r"|join (?:us|our|the) [^.!?]{0,100}?\bas (?:an?|our|the) "
    r"|the (?:main |primary |overall |general )?(?:purpose|aim|goal|objective|function) of (?:this|the) (?:[\w-]+ ){0,3}?"
    r"(?:job|post|position|role|class|classification)\b"
    r"|this is an? (?:[\w,/-]+ ){0,6}?(?:job|post|position|role|internship) (?:in|at|with|for|that|which|of|on|to)\b"
    r"|(?:bring|put|use|lend) your (?:[\w,-]+ ){0,6}?"
    r"(?:talents?|skills?|expertise|experience|knowledge|passion|energy) (?:to|for|as|in)\b"
    r"|in this (?:job|post|position|role)\b"
    r"|the (?:work|job|post) (?:involves|includes|consists of)\b"
    r"|an? (?:[a-z-]+ ){0,3}opportunity (?:has arisen|has come up|exists)\b"
    r"|(?:[^.!?]{3,100}\? )?we (?:need|want|have an opening for) an? (?:[\w-]+ ){1,5}?(?:to|who|for|in|at)\b"
)
# Whom an employer wants, in lower-case text: "Elm Bay wants two harbour pilots for its team".
_WANTING = (" wants ", " needs ", " requires ")
_WANTS = pattern(
    r"[^.;:]{3,90}? (?:wants|needs|requires) (?:an? |more |new |several |two |three |four |\d{1,2} )?"
    r"(?P<whom>(?:[a-z/&'-]{2,20} ){0,4}[a-z'-]{3,20})"
)


def wants_somebody(text: str) -> bool:
    """Whether a sentence in lower case says that an employer wants those of an occupation."""
    wants = _WANTS.match(text) if has_any(text, _WANTING) else None
    if wants is None or text.startswith(employer_words().no_seekers):
        return False
    words = wants["whom"].split()
    stop = next((at for at, word in enumerate(words) if word in _BEHIND_WHOM), len(words))
    return stop > 0 and words[stop - 1].removesuffix("s") in lexicon().occupations


_BEHIND_WHOM = frozenset({"for", "to", "in", "at", "with", "who", "on", "of", "and"})
