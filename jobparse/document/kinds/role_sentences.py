"""How sentences begin that say what a post is, in whatever part of a text: "As our pilot, you will …", "In this role …"."""

from __future__ import annotations

# They stand in lower-case text. What somebody enjoys as one of the staff is no work: "As an employee, you will have a pension".
ROLE_OPENINGS = (
    r"as (?:our|your|an?|the) (?!(?:[\w-]+ )?(?:employee|member|resident|part)\b)[^.!?]{2,80}?,? you(?:'ll| will|'d| would)\b"
    r"(?! (?:enjoy|find|get|love|receive|have access))"
    r"|join (?:us|our|the) [^.!?]{0,100}?\bas (?:an?|our|the) "
    r"|the (?:main |primary |overall |general )?(?:purpose|aim|goal|objective|function) of (?:this|the) (?:[\w-]+ ){0,3}?"
    r"(?:job|post|position|role|class|classification)\b"
    r"|this is an? (?:[\w,/-]+ ){0,6}?(?:job|post|position|role|internship) (?:in|at|with|for|that|which|of|on|to)\b"
    r"|in this (?:job|post|position|role)\b"
    r"|the (?:work|job|post) (?:involves|includes|consists of)\b"
    r"|an? (?:[a-z-]+ ){0,3}opportunity (?:has arisen|has come up|exists)\b"
    r"|(?:[^.!?]{3,100}\? )?we (?:need|want|have an opening for) an? (?:[\w-]+ ){1,5}?(?:to|who|for|in|at)\b"
)
