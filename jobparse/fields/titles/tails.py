"""What stands behind a title on its line: what else the line goes on with, and what is said of the posting or the post there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.values.months import WHOLE_MONTH

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# What a line goes on with behind a title: the first word of a sentence, its employer, the pay ("Clerk - Starting pay $21.50",
# "Clerk - $21.50/hr"), the parts of a page's own title ("Clerk | Port of Alder | Alder, OR").
_OPENED = pattern(
    r"\. (?:The|An?|This|Our)\Z| [Pp]osted (?:\d|an? |today|yesterday).*\Z"
    r"|(?: [\u2013-])? [Ss]tarting (?:[Pp]ay|[Ww]age|[Ss]alary|at)\b.*\Z"
    r"|(?:,| [(\u2013|-])? ?\b(?i:salary|pay|wage)(?: [Rr]ange)?:? ?[$\u00a3\u20ac] ?\d.*\Z"
    r"| Job at (?=[A-Z]).*\Z"
    r"|(?:,| [(\u2013|-]|(?<![Bb]onus) (?=[$\u00a3\u20ac]))(?: up to)? ?[$\u00a3\u20ac]\d.*\Z| \| [^|]+ \| .*\Z"
)
_MONEY = ("$", "\u00a3", "\u20ac")
_JOB_AT = " Job at "
# Where a title ends before what is said of its posting, in lower-case text: "Surveyor (two posts) ref: TX/7", "Surveyor - job
# group N", "Surveyor (m/f/d), Alder", "Surveyor - 0.8 FTE", "Surveyor Full-Time, 9 Months", "SURVEYOR - TWO (2) POSTS",
# "Surveyor = 14 posts", "Surveyor (X3 POSTS)", "Surveyors x 2", "Surveyor – Ongoing", "Surveyor - Band 5", "Surveyor (GMG/SEG
# 1)", "Surveyor (Grade Code 1012)", "SURVEYOR - POST LEVEL 03", "Surveyor job description", "Surveyor Position Opening",
# "Surveyor SEARCH REOPENED", "Surveyor (Temporary Job Opening)", "Surveyor (Ref No. 7/27)", "Surveyor - Temporary Fixed Term
# Contract", "SURVEYOR POSITION 14.2018", "Surveyor (GMG/SEG 1) (vacant) - Docks Branch", "Surveyor (Open Positions: 2)",
# "Surveyor (Req #40127)", "SURVEYOR [B6] [2 POSTS]",
# "Surveyor - Filing Deadline May 2, 2027", "Surveyor (Great Pay & Benefits)", "Surveyor (Signing Bonus)".
TAIL = pattern(
    r"""
    [\s,=:*-]*
    (?: (?: full | part )[ -]time, \ \d{1,2} [ -]months?
      | \(? \bref (?: erence )? \.? (?: \s? (?: no | number | code | nr ) \b | \s?[:\#] ) .*
      | \bjob\ group\b .*
      | \b (?<=,\ ) (?: located | based | assigned | reporting ) \ (?: in | at | to | within ) \b .*
      | \( x? (?: \d{1,2} | NUMBER ) \s (?: \(\d{1,2}\)\s )?
        (?: [a-z-]{3,12}\s ){0,2} (?: posts? | positions? | vacanc(?:y|ies) | openings? | jobs ) \) .*
      | \( (?: req (?: uisition )? | job | posting | position | vacancy | id ) \b \.? \s? (?: id | no\.? | number )? :? \s?
        \#? \s? [a-z]{0,4} -? \d [\d-]{1,11} \)
      | \( open \ positions: \s? \d{1,3} \)
      | \b (?: (?: bid | job ) (?: /(?: bid | job ) )? \  )? announcement
      | \b (?: job | position | role ) \ (?: description | profile | specification | advert (?: isement )? | post (?: ing )? )
      | \b (?: job | position | employment | career ) \ (?: opening | opportunity | vacancy )
      | \( class \ title \ of \ [^()]* \) | (?<= [,-]\ ) please \b .*
      | (?<= ,\ ) (?: grade | range | step | pay\ band ) \ (?: [ivx]{1,5} | [a-z]? \d{1,3} )
      | [,(–-] \s? (?: pay | salary | wage | job | task ) \ (?: grade | range | band | scale | group ) s?
        \s [a-z]? (?: [ivx]{1,4} | \d{1,3} )
        (?: \s? [–/&-] \s? (?: [ivx]{1,4} | \d{1,3} ) )? \s? \)?
      | \( grades? \s [ivx\d]{1,3} \s? (?: [–/&-] | to | and ) \s? [ivx\d]{1,3} \)
      | [(–-] \s? (?: internal | external ) \ (?: candidates?\  | applicants?\  | staff\  | posting\  )? only \)?
      | (?<= \* ) (?: internal | external ) \ (?: candidates?\  | applicants?\  )? only
      | (?<= \s ) apply \ (?: now | today | here | online )
      | \[ edit \]
      | \( (?: (?: open\ to\  )? all \ (?: interested | sources | applicants | candidates ) | current\ employees ) \b
        [^()]{0,60} \)
      | [–-] \s \( \d{4} / \d{2,5} (?: \s? \( \d{3,8} \) )? \)
      | [,(:\[–-] \s? (?: job | req (?: uisition )? | posting | position | announcement | vacancy | recruitment | bulletin | exam
          | competition | pn | pos | noc | vid | jid | pcn ) \b \.? \s? (?: (?: id | no\.? | number )\b )? \s? :? \s? \#? \s?
          (?= \S* \d ) [\w./-]{2,14} [)\]]?
      | (?: [,–-] \s | \s \# | [\[(] ) \d{2,4} - \d{1,5} [\])]?
      | \b ref \s (?= \S* \d ) [\w./-]{3,20}
      | (?: \( | :\ ) (?= [^()\s]{0,20} \d ) [a-z]{1,6} (?: / [\w.-]{1,8} ){1,4} \)?
      | [,(–-] \s? \d{1,2} (?: \.\d{1,2} )? \s? (?: hours? | hrs? ) \b [^()\n]{0,24} \)?
      | [,(–-] \s? (?: \d{1,2} | NUMBER ) [ -] (?: month | year | week ) s? (?: [ -] (?: fixed | limited | term ) ){0,2}
          \s (?: contract | appointment | position | post | assignment ) \)?
      | \( (?: \d{1,2} | NUMBER ) \ (?: months | years | weeks ) \)
      | [,(–-] \s? (?: immediate | urgent ) \ (?: openings? | vacanc (?: y | ies ) | hire | need ) \)?
      | [,:(|–-] \s{0,3} (?: required | to \ (?: start | begin | commence ) | commencing | starting | available | apply )
        \ (?: for | from | by | in | on | as\ soon | immediately | now | asap | here | online | today | MONTH
          | \d{1,2} (?: st | nd | rd | th )? ) \b .*
      | \( grade \s [ivx\d]{1,4} \) , \s .* | (?<= [a-z)] ) no\. \ of \ (?: posts | vacanc | positions ) .*
      | (?<= [a-z)] ) \ (?: in | within ) \ the \ [^,;:()]{3,50}
        \ (?: directorate | department | division | ministry | branch | section )
      | (?: [,–-] \s | \( ) (?: kes | kshs? | ugx | tzs | ngn | usd | eur | gbp | rs | inr | zar
          | (?: r | php ) (?= \.? \s? (?: \d{3} | \d{1,3} [., ] \d{2} | \d{1,3} k \b ) ) ) \.? \s? \d [^()]{0,30} \)?
      | [,–-] \s up\ to\ [$£€] .*
      | (?: [,–-] \s | \( | (?<= [a-z]\ ) )
          (?: scp \s? \d{1,2} (?: \s? - \s? \d{1,2} )? | gs-?\d{1,2} (?: /\d{1,2} )? | p-?[1-5] ) \)?
      | (?: [–-] \s | \( ) (?: no[a-d] | (?: pay\  )? level \s \d{1,2} | (?: pay\  )? scale \s \w{1,3} | jg \s [a-z] ) \)?
      | (?: [,–-] \s? | \( | (?<= [a-z]\ ) ) (?: (?: posted | opens | opened | date ) :? \s )? \d{1,2}/\d{1,2}/\d{2,4} \)?
      | (?: [,–-] \s | \( ) (?: MONTH ) \.? \s (?: \d{1,2},?\s )? 20\d\d \)?
      | [–(-] \s? (?: open\ competitive | promotional (?:\ only )? | open\ (?: and | & )\ promotional ) \)?
      | \( (?: multiple | several | various ) \ (?: positions | openings | vacancies | posts ) \)
      | (?: (?<= \* ) | (?<= [a-z]\ ) ) new | \( new!? \) | [–-] \s (?: hot\ job | immediate\ start )
      | (?<= [a-z]\ ) (?: apply | share | print | save (?: \ job )? | email | opportunity )
      | [(\[] (?: pdf | docx? | word ) \b [^()\[\]]{0,20} [)\]] | \.(?: pdf | docx? ) | \( opens?\ in\ [^()]{0,30} \)
      | (?<= [–-]\ ) (?: job\  )? (?: vacancy | opening )
      | \( \d{1,2}/\d{1,2}/\d{2,4} \)
      | (?<= [a-z]\ ) page\ is\ loaded
      | (?<= [a-z]\ ) for \ (?: the\  )? 20\d\d \s? [–/-] \s? (?: 20 )? \d\d (?: \ school\ year )?
      | [(–-] \s? (?: flsa\  )? (?: non-?\s? )? exempt \)?
      | [–-] \s (?: contract | temporary ) \ agents? (?: [\s,]+ (?: fg | ad | ast ) [\s-]? [ivx\d]{1,4} )?
      | \( (?: fixed | limited ) [ -] term \b [^()]* \)
      | \b x \s? \d{1,3} (?: \s (?: posts? | positions? ) )? \b (?: (?<=s) \s (?: at | in | for ) \b .* )?
      | \$ \s? \d .*
      | \( (?: please | with\ apolog | apolog | re-?post | re-?advert | repeat | updated | corrected | revised | extended
          | deadline | (?: posts? | positions? )\ (?: filled | closed )
          | \d{1,2}[ -](?: yr | year | month )s? (?: [ -]limited | [ -]fixed )? [ -](?: term | contract | appointment )
        ) [^()]{0,80} \)
      | \( (?: \$ [\d,]{3,7} \  )? (?:
            (?: sign(?:ing)? [ -] on | signing | hiring | retention | relocation ) \ (?: bonus | incentive )
          | (?: with | includes? | including | no | full | great | good | excellent | competitive | generous ) \x20
            (?: (?: pay | salary | wages? | full | great | good | excellent | competitive | generous | and | & | \+ ) ,? \  ){0,4}
            (?: pay | benefits? | salary )
          | (?: pay | salary ) \ (?: and | & | \+ ) \ (?: great | excellent | full ) \ benefits
          | benefits? [ -] eligible
        ) \b [^()]{0,40} \)
      | (?: vacancy | job | procurement | recruitment ) \ notice
      | [,(–-] \s? (?: future | upcoming | ongoing | anticipated ) \ (?: (?: job | career | employment )\  )?
        (?: opportunit (?: y | ies ) | openings? | vacanc (?: y | ies ) ) \)?
      | \[ (?: closed | filled | expired | cancelled ) \]?
      | [(\[–-] \s? (?: (?: position | post | vacancy | this\ position ) \ (?: is\  | has\ been\  | now\  )? )?
        (?: closed | filled | expired | cancell?ed ) [)\]]?
      | \( (?: closes | closing | deadline ) \b [^()]{0,40} \)
      | \( \d{1,2} (?: \.\d{1,2} )? \ (?: hours? | hrs ) \b [^()]{0,24} \)
      | \( (?: \#?\d{3,8} ,?\s )? grade \s (?: code :? \s )? \w{1,6} \s? \)
      | \( (?: (?: position | post | vacancy ) \ (?: is\  )? )? (?: open (?:ed)? \ (?: to | for ) | (?: only\  )? for | only )
        \ [^()]{0,60}? \b (?: nationals? | citizens? | candidates? | applicants? | employees
          | staff (?! \ (?! only | of ) [a-z] ) ) \b [^()]{0,40} \)
      | (?: [,(–-] \s? | (?<=[a-z]\ ) ) (?: nhs\ | afc\ | agenda\ for\ change\ )? band \s? \d [a-d]? \s? \)?
      | [(-] \s? (?: post | task | job ) \s (?: level | grade ) \s t? \d{1,2} \s? \)?
      | \( (?: [a-z]{2,4}/ )+ [a-z]{2,4} [ -] \d{1,2} \) (?: \s? \( (?: non-?\s? )? vacant \) )? (?: \s [–-] \s [^()\n]{3,60} )?
      | \( (?: non-?\s? )? vacant \)
      | \[ (?: [a-z]{1,4} [ -]? \d{1,3} | x? (?: \d{1,2} | NUMBER ) \s (?: \(\d{1,2}\)\s )? (?: posts? | positions?
          | vacanc (?: y | ies ) ) ) \] .*
      | [–-] \s? (?: temporary\  | permanent\  )? (?: specified\ purpose | fixed[ -]term ) \b .*
      | [,;(|–-] \s? (?: (?: final | filing | application | posting )\  ){0,2}
        (?: deadline | clos (?: es | ing ) (?: \ (?: date | on ) )? | apply\ by | (?: applications?\  )? due (?: \ (?: by | on ))?
        ) \b :? \s (?= [^\n]{0,16} \d ) [^\n]{1,60}
      | \( \d (?: \.\d{1,2} )? \s? fte [^()]* \)
      | [,–-] \s (?: \d | \d?\.\d{1,3} ) \s? fte (?: \s \( [^()]* \) )? | [.,] \s open \ until \b .*
      | , \s (?: p-?[1-7] | no-?[a-d] | gs?-?\d{1,2} | d-?[12] | l-?[1-7] | b\d/b\d | ad\s?\d{1,2}
          | (?: fg | ast ) \s? [ivx\d]{1,3} ) \b (?: [,.] \s .* | \s \([^()]*\) )?
      | \( [^()]* \.{3} | (?<=[a-z]), \ office\ of\ (?: the\  )? [a-z][a-z' -]{2,30}
      | [(–-] \s? (?: (?: ongoing | continuous ) (?: \ recruitment )? | open \ (?: until\ filled | continuous(?:ly)? ) ) \)?
      | \b (?: multiple | several | various ) \ (?: posts? | positions? | vacanc(?:y|ies) | openings? ) (?: \ available )? \b
        (?: \s? - \s? (?: 20 )? \d{2} - (?: 20 )? \d{2} )?
      | \b (?: x\  )? (?: \d{1,3} | NUMBER ) (?: \ ?\(\d{1,3}\) )?
        \ (?: posts? | positions? | vacanc(?:y|ies) | openings? | jobs ) (?: \ (?: available | open | vacant ) )?
      | \(? \b (?: position | vacancy ) \ (?: (?: no | number ) \b [.:]? \s? | \# \s? )?
          (?= [^()\s]{0,12} \d [./-] ) [\w./-]{2,16} \)?
      | (?<=[a-z]\ ) (?: posts? | positions? | vacanc (?: y | ies ) | needed | wanted )
      | (?<=[a-z]\ ) jobs \ (?: at | in ) \ .*
      | \b (?: search\  )? (?: re-?opened | re-?posted | re-?advertised | extended )
      | (?: (?<=[-–]\ ) | (?<=\*) ) (?: revised | corrected | updated | re-?(?: open | post | advertise ) (?: ed | d | ing )? )
      | \( (?: (?: temporary | temp | permanent | contract | internal | external ) \  )? (?: job\  )?
        (?: opening | vacancy | posting | post ) \)
      | \( [fmwdhx] (?: \s?/\s? [fmwdhxia*] ){1,3} \) (?: (?: , | \s [–-] ) \s .* )?
    ) $
    """.replace("NUMBER", SMALL_NUMBER).replace("MONTH", WHOLE_MONTH),
    re.VERBOSE,
)
# One of these stands in whatever `TAIL` finds.
TAIL_SIGNS = (
    *(
        "(",
        "[",
        " jobs ",
        " notice",
        "specified",
        "fixed",
        "ref",
        "job group",
        " post",
        " position",
        " vacanc",
        " opening",
        " opportunity",
        " opportunities",
        " jobs",
        " x",
        " descript",
    ),
    *(
        "...",
        ", office of ",
        " profile",
        " specific",
        " advert",
        "ongoing",
        "continuous",
        "open until",
        "opened",
        "posted",
        "advertised",
        "extended",
    ),
    *(" filled", "- closed", "(closed", "- expired", "- cancel", "(cancel", " hours", " hrs", "(clos"),
    *(" revised", " corrected", " updated"),
    *("announce", "$", " fte", " month", "deadline", "clos", "apply by", " due "),
    *(" required ", " starting ", " available ", " commenc", " to start ", " to begin ", "no. of ", " in the ", " within the "),
    *(" level ", " grade ", "band ", "please ", " needed", " wanted", ", located", ", based", ", assigned", ", reporting"),
    *(
        " loaded",
        " for ",
        "exempt",
        " req",
        " job",
        " exam",
        " pn ",
        " noc",
        " no",
        "- 1",
        "- 2",
        "- 3",
        "- 4",
        "- 5",
        "- 6",
        "- 7",
        "- 8",
        "- 9",
    ),
    *(
        " #",
        "/",
        ": ",
        " - ",
        " \u2013 ",
        " new",
        "*new",
        " apply",
        " share",
        " print",
        " save",
        " email",
        ".pdf",
        ".doc",
        " gs",
        " p",
        " scp",
    ),
    *(", range", ", step", " only", " apply ", "[edit", " agent", "*re", "- re"),
    *(", p", ", n", ", g", ", d", ", l", ", b", ", a", ", f"),
)


def cut_off(document: Document, line: Line) -> int:
    """How much of a line is no part of its title: "Harbor Clerk. Location: Elm Bay", "Harbor Clerk. The" over "Town of Alder"."""
    text = document.text
    if opened := _OPENED.search(text, line.body, line.end):
        title = text[line.body : opened.start()]
        if opened.group()[1:2] in _MONEY:  # "Clerk $21.50"; but "Clerk Jobs Start At $21.50" goes on
            title = title.rpartition(" ")[2]
        sure = text.startswith(_JOB_AT, opened.start()) or names_occupation(title)
        return line.end - opened.start() if sure else 0
    if text[line.end - 1] != "." or text[line.end : line.end + 1] in ("\n", "") or text.find(". ", line.body, line.end) >= 0:
        return 0
    return int(names_occupation(text[line.body : line.end]))
