"""The levels of degrees, in words or by their abbreviations."""

from __future__ import annotations

import re

from jobparse.document.signs import has_any
from jobparse.patterns import pattern

# The level of a degree, in words or by its abbreviation ("a J.D.", "MBA", "four-year university degree"). Professional degrees
# stand first, since "juris doctorate" holds the word of the doctorate. "Master" needs an ending or a word behind it: a "master
# electrician" has no such degree; neither has an "associate engineer" the associate's. A "B degree" is South Africa's short form,
# and levels 7 and 8 of its framework of qualifications are those of a degree and of one with honours.
# It reads lower-case text, and each alternative begins with one of a few letters or a figure, so that most characters need but
# one trial.
_LEVELS = pattern(
    r"""
    (?= [abdfghjlmnopstu0-9] ) (?:
      (?P<professional> juris\ doctor(?:ate)?
        | m (?<=\bm) (?: b\.?b\.?s | \.b\.?b\.?s | b\.?\ ?ch\.?b ) \b
        | j (?<=\bj) \.?d\.?\b | doctor\ of\ (?: medicine | dental | veterinary )
        | m (?<=\bm) \.?d\.(?!\w) | l (?<=\bl) \.?l\.?m\b | law\ degree
        | law\ school (?<! \bin\ law\ school ) | medical\ degree )
    | (?P<doctorate> d (?<!pre-d) (?<!pred) (?<!post-d) (?<!postd) octora(?:te|l)
        | p (?<=\bp) h\.?\ ?d\.? (?! [-\ ] (?: students? | candidates? | program | project | position | thesis | supervis ) ) )
    | (?P<master> master (?: '?s )?
        (?: \ degree | \ of\b | 's\b | \b (?= , | \ or\b | \ in\b (?! \ an?\ (?: position | role )\b ) ) )
        | (?: advanced (?<! lieu\ of\ the\ advanced ) (?<! lieu\ of\ an\ advanced ) | second [\ -] level )
          \ (?: level\  )? university\ degree\b
        | graduate\ degree (?<! undergraduate\ degree ) | m (?<=\bm) \.?[bp]\.?a\.?\b | m (?<=\bm) \.s\. | m (?<=\bm) \.a\.
        | m (?<=\bm) \.?l\.?(?: i\.? )?s\b
        | m (?<=\bm) \.?p\.?h\b (?<! [0-9]\ mph ) (?<! [0-9]\ m\.p\.h ) | m (?<=\bm) s[wn]\b
        | m (?<=\bm) (?: \.?[fv] )? \.?\ ?sc\b
        | m (?<=\bm) (?: \.?\ ?(?: comm? | tech | eng ) | \.ed )\b
        | m (?<=\bm) [as]\b (?= /(?: [bm]\.?[as] | ph\.?d | mba )\b | \ degree | \ in\ | \ or\ (?: m\.?[as] | ph\.?d ) \b ) )
    | (?P<bachelor> bachelor (?: '?s | \ of\b | (?=\ (?: degree | in )\b ) | (?=,) ) | baccalaureate
        | undergraduate\ (?: \(?nqf\ (?: level\ )? 7\)?\  )? (?: degree | qualification )\b
        | first\ degree\b (?! \ (?: murder | felon | burn | relat | misdemean ) ) | honou?rs\ degree\b
        | b (?<=\bb) (?: \.?\ ?(?: comm? | tech | eng ) | \.ed )\b
        | b (?<=\bb) \.? [\ -] degree\b
        | nqf\ (?: level\  )? [78]
          (?: \ qualification\b | (?<=qualification\ at\ nqf\ .) | (?<=qualification\ at\ nqf\ level\ .) )
        | b (?<=\bb) \.[as]\. | b (?<=\bb) s[wn]\b | b (?<=\bb) \.?\ ?sc\b
        | b (?<=\bb) [as]\b (?= /[bm]\.?[as]\b | \ degree | \ in\ | \ or\ [bm]\.?[as]\b )
        | graduation\ from\ an?\ (?: accredited\  | recognized\  )? (?: four | 4 ) [\ -] year
        | four [\ -] year\ (?: \w+\  )? (?: college\  | university\  )? degree
        | graduation\ from\ an?\ (?: \w+\  ){0,3} (?: four | 4 ) [\ -] year\ (?: \w+\  )? (?: college | university )
        | (?: four | 4 ) [\ -] year\ (?: accredited\ college | course\ of\ study ) )
    | (?P<associate> two [\ -] year\ (?: \w+\  )? (?: college\  )? degree
        | associate (?: '?s )? (?: \ of\ \w+ )? \ degree | associate (?: '?s )? \ (?: degree | in ) \b
        | associate (?: '?s )? (?= \ or\ (?: an?\  )? bachelor )
        | a (?<=\ba) (?: \.[as]\. (?: s\. )? | as? (?: /a?as? )? ) \ (?: degree | in ) \b )
    | (?P<some_college> [0-9]{1,3}\)?\ (?: semester | quarter | college | credit )
          \ (?: \(?\w+\)?\  )? (?: hours | units | credits )
        | (?: one | two | three | [0-9] )\ years?\ of\ college (?! \b [^.,;]{0,30} \ (?: experience | teaching ) \b )
        | (?<! \blevel\ of\ ) (?<! \blevel\ equal\ to\ ) (?<! \blevel\ equivalent\ to\ )
          (?: one | two | three | four | [0-9]\)? )\ years?\ (?: of\ education\  | of\ study\  )? (?: above | beyond )
          \ (?: the\  )? high\ school | [0-9]{1,3}\ (?: semester | quarter ) \b )
    | (?P<high_school> high[ -]school (?<! post\ high\ school ) (?<! post-high\ school )
        (?<! \ above\ high\ school ) (?<! \ above\ the\ high\ school ) (?<! \ beyond\ the\ high\ school )
        (?<! \ beyond\ high\ school ) (?<! \ after\ high\ school )
        (?! \ (?: visitor | student | teacher | pupil | age ) )
        | grade (?<! pay\ grade ) (?<! salary\ grade ) (?<! job\ grade ) (?<! at\ grade ) \ (?: 12 | twelve ) \b
          (?= [.,;)] | $ | \ (?: diploma | education | graduat | certificate | or\b )
            | \ (?: plus | with )\b | \ and\ (?: an?\  )? (?: relevant | appropriate | recogni[sz]ed | valid | national | degree
              | diploma | certificate | bachelor | tertiary | three[ -]year )\b )
        | (?: senior\ certificate | matric (?: (?: ulation )? \ certificate )? ) \b
          (?= \ ?[.,;:)(/] | $ | \ (?: and | or | plus | with | nqf )\b )
        | secondary\ school\ (?: diploma | graduation | certificate ) \b (?<! post-secondary\ school\ diploma )
        | twelfth\ grade\b (?: (?<=completion\ of\ the\ twelfth\ grade) | (?<=completion\ of\ twelfth\ grade) )
        | 12th\ grade\b (?: (?<=completion\ of\ the\ 12th\ grade) | (?<=completion\ of\ 12th\ grade) )
        | hs (?<=\bhs) \ (?: diploma | or\ (?: an?\  )? (?: equivalency\b | ged\b ) )
        | g (?<=\bg) \.?e\.?d\.?\b | general\ education (?:al)? \ development )
    )
    """,
    re.VERBOSE,
)
# Where such words can begin, by their first letters: `_LEVELS` is tried only there. Each alternative begins with a plain letter
# or figure.
_LEVEL_START = pattern(
    r"""
      a (?: ssociate | dvanced\ (?: level\  )? u | (?<=\ba) (?: \.[as]\. | as?[ /] ) )
    | b (?: achelor | accalaureate | (?<=\bb) (?: \. | [\ -]degree | [as]\b | s[wn]\b | \ ?(?: sc | comm? | tech | eng )\b ) )
    | d octor
    | f (?: our[\ -]year | irst\ degree )
    | g (?: rade\ (?: 12 | tw ) | raduat (?: e\ degree | ion\ from ) | eneral\ education | (?<=\bg) \.?e )
    | h (?: s\x20 | igh[ -]school | on (?: ou | o ) rs\ degree )
    | j (?: uris | (?<=\bj) \.?d )
    | l (?: aw\ [ds] | (?<=\bl) \.?l )
    | undergraduate\ (?: degree | qualification | \(?nqf )
    | m (?: aster | atric | edical\ degree
        | (?<=\bm) (?: [.bdlp] | [fv]\.?sc | [as]\b | s[wn]\b | \ ?sc\b | \ ?(?: comm? | tech | eng )\b ) )
    | senior\ cert
    | secon (?: dary\ school | d [\ -] level ) | one\ year | two[\ -]year | three\ year | twelfth\ grade
    | p (?<=\bp) h
    | nqf\x20
    | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
    """,
    re.VERBOSE,
)
# Levels under further names, in lower-case text: certificates that schools of the Commonwealth, of India and of Ireland end with,
# and doctorates and degrees in short that belong to one field. "Secondary education" is a major as well.
_FURTHER = pattern(
    r"""
    (?<![\w-]) (?:
      (?P<high_school>
          (?: (?: senior | junior | secondary | general | african | twelve | 12 )\x20school\x20certificate
            | school\x20(?:leaving\x20certificate|certificate\x20of\x20education) ) \b
        | leaving\x20certificate\b | form\x20(?:four|five|six|4|5|6|iv|v|vi)\b
        | (?: completed | finished | completion\x20of | full )\x20 (?: upper\x20 )? secondary\x20(?:school|education|level)\b
        | secondary\x20(?:school\x20|education\x20){1,2} (?: certificate | completed | completion | leav )
        | ['"\u2018\u2019]? [ao] ['"\u2018\u2019]? [ -] levels\b | (?: kcse | msce | wassce | bgcse | nssco | ssce | sslc )\b
        | higher\x20secondary\b | 10\x20?\+\x20?2\b | (?:12th|twelfth)\x20(?:pass|standard|std|class)\b | class\x20xii\b )
    | (?P<doctorate> ed\.?d\b | psy\.?d\b | d\.?phil\b | doctor\x20of\x20(?:education|philosophy|psychology|science|public)\b )
    | (?P<professional> d\.?v\.?m\b | pharm\.?\x20?d\b | d\.?d\.?s\b )
    | (?P<master> m\.?f\.?a\b (?! \x20policy ) )
    | (?P<bachelor> b\.?f\.?a\b | b\.e\. (?=\x20|/|$) | b\.?b\.?a\b )
    )
    """,
    re.VERBOSE,
)
# One of these stands in whatever it finds.
_FURTHER_SIGNS = (
    *(
        "certificate",
        "secondary",
        "form ",
        "levels",
        "kcse",
        "msce",
        "wassce",
        "bgcse",
        "nssco",
        "ssce",
        "sslc",
        "+2",
        "+ 2",
        "12th",
    ),
    *(
        "twelfth",
        "class ",
        "ed.d",
        "edd",
        "psy",
        "phil",
        "doctor of",
        "dvm",
        "d.v.m",
        "pharm",
        "dds",
        "d.d.s",
        "mfa",
        "m.f.a",
        "bfa",
    ),
    *("b.f.a", "b.e.", "bba", "b.b.a"),
)
# One of these stands in whatever `_LEVELS` finds.
LEVEL_WORDS = (
    "degree",
    "hs diploma",
    "hs or ",
    "undergraduate",
    "bachelor",
    "baccalaureate",
    "college",
    "university",
    "school",
    "grade 12",
    "grade twelve",
    "senior certificate",
    "matric",
    "th grade",
    "master",
    "doctor",
    "g.e.d",
    "ged",
    "semester",
    "quarter",
    "units",
    "ph",
    "j.d",
    "jd",
    "m.d",
    "m.b.a",
    "mba",
    "m.p.a",
    "mpa",
    "m.s.",
    "m.a.",
    "bsc",
    "b.sc",
    "b sc",
    "msc",
    "m.sc",
    "m sc",
    "m. sc",
    "b. sc",
    ". tech",
    "fsc",
    "v.sc",
    "vsc",
    "ma ",
    "ma/",
    "ms ",
    "ms/",
    "mph",
    "mls",
    "mlis",
    "m.l.",
    "m.p.h",
    "msw",
    "msn",
    "llm",
    "ll.m",
    "l.l.m",
    "b.a.",
    "b.s.",
    "ba ",
    "ba/",
    "bs ",
    "bs/",
    "bsn",
    "bsw",
    "a.a.",
    "a.s.",
    "mbbs",
    "m.b.b.s",
    "mbchb",
    "mb chb",
    "bcom",
    "b.com",
    "mcom",
    "m.com",
    "btech",
    "b.tech",
    "mtech",
    "m.tech",
    "b tech",
    "m tech",
    "b com",
    "m com",
    "b eng",
    "m eng",
    "beng",
    "b.eng",
    "meng",
    "m.eng",
    "b.ed",
    "m.ed",
    "associate",
    "education development",
    "educational development",
    "diploma in ",
    "nqf",
    *_FURTHER_SIGNS,
)


# A degree without a level, which is the first one: "A degree in geology", "educated to degree level", "university degree or
# equivalent"; but no "advanced degree", no "degree of care" and no "38-degree water".
_PLAIN = pattern(
    r"""
    (?<![\w-]) (?P<bachelor>
      (?: (?: an? | any | university | college | relevant | appropriate | suitable | recogni[sz]ed | undergraduate | good
        | accredited | your ) \x20 ){0,2} degree )
    (?= [ -]level\b | \x20in\x20[a-z]{3}
      | \x20or\x20(?: equivalent | an\x20equivalent | equal | comparable | higher | (?:an?\x20)? diploma\x20in\x20 )
      | \x20and\x20(?:\d|one\b|two\b|three\b|four\b|five\b|at\x20least\b)
      | \x20from\x20an?\x20 | \x20qualification | \x20required | -qualified )
    """,
    re.VERBOSE,
)
# A diploma in a subject, which colleges award below the degree: "National Diploma in Surveying"; not that of a school.
_DIPLOMA = pattern(
    r"(?P<associate>(?:(?:an?|national|higher|advanced|college|ordinary|three-year|two-year) ){0,3}diploma)(?= in [a-z]{2})"
)
_NO_DIPLOMA = pattern(r"(?:school|secondary|graduate|degree or|degree or an?|master'?s?|grade 12|leaving) $")
# What makes it another degree, or none.
_NO_PLAIN = pattern(
    r"(?:advanced|higher|graduate|second|first-level|some|certain|high|great|terminal|joint|\d)[ -]$|equival\w+ (?:of|to) an? $"
)
_BEFORE = 16


def plain_degree(lower: str, start: int, end: int) -> list[re.Match[str]]:
    """The degree without a level that a statement names, or the diploma in a subject.

    >>> [match["bachelor"] for match in plain_degree("a degree in geology", 0, 19)]
    ['a degree']
    >>> plain_degree("an advanced degree in geology", 0, 29)
    []
    >>> [match["associate"] for match in plain_degree("a national diploma in geology", 0, 29)]
    ['a national diploma']
    """
    for word, degree, other in (("degree", _PLAIN, _NO_PLAIN), ("diploma in ", _DIPLOMA, _NO_DIPLOMA)):
        match = degree.search(lower, start, end) if lower.find(word, start, end) >= 0 else None
        if match and not other.search(lower, max(start, match.start() - _BEFORE), match.start()):
            return [match]
    return []


def find_levels(lower: str, start: int, end: int) -> list[re.Match[str]]:
    """What `_LEVELS` finds between two offsets, tried only where it can begin, and the levels under further names.

    >>> [match.lastgroup for match in find_levels("a school leaving certificate, or form four", 0, 42)]
    ['high_school', 'high_school']
    >>> find_levels("a bachelor's degree in secondary education", 0, 42)[0].lastgroup
    'bachelor'
    """
    found = []
    sign = _LEVEL_START.search(lower, start, end)
    while sign:
        match = _LEVELS.match(lower, sign.start(), end)
        if match:
            found.append(match)
        sign = _LEVEL_START.search(lower, match.end() if match else sign.start() + 1, end)
    if has_any(lower[start:end], _FURTHER_SIGNS):
        further = [
            match
            for match in _FURTHER.finditer(lower, start, end)
            if not any(match.start() < row.end() and row.start() < match.end() for row in found)
        ]
        found = sorted(found + further, key=lambda match: match.start()) if further else found
    return found
