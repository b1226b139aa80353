"""Dress: what stands around the lines of a whole text, and has to be gone before what they begin with is read.

The margin of a text that is indented as a whole, blanks at the ends of lines and those that stretch a line, line ends that stand
twice, the marks of a mail that is quoted as a whole, tags of HTML in a plain text.
"""

from __future__ import annotations

from jobparse.document.plain_text.marks import Mark
from jobparse.patterns import pattern

# The marks of quoted mail before a line: "> ", ">> ", "> > ".
_QUOTE = pattern(r"(?m)^[ \t]{0,3}>(?: ?>){0,8}(?: (?!\n))?")
# A mail is quoted as a whole if so many lines begin with a mark, and such a share of all; the heads of the mails and what the
# sender wrote above it are not longer, in characters.
_QUOTED_LINES, _QUOTED_SHARE = 5, 0.6
_REMARK = 1_200
# What margins and the blanks at the ends of lines are made of, and the share of the lines that has them where all should.
_BLANKS = " \t"
_WIDEST_MARGIN = 80
_SPACED = 0.9
# What is true of all lines shows in the first of them, in characters.
_SAMPLE = 2000
# The end of a line with a blank before it. More blanks there are no mistake, but its layout.
_BLANK_END = pattern(r"\n(?<=[ \t]\n)")
_LONGEST_TRAIL = 80
# Before a line in lower case: what its line end stands behind where the line above goes on; how many of those have a blank before
# it in a mail that says so with one. A pattern that begins with the line end is found by that alone.
_IN_LOWER_CASE = pattern(r"\n(?=[a-z])")
_NOT_OPEN = ".:;!?"
_FLOWED = 6
# A text has two line ends for each one if so many lines stand further apart, and such a share of all line ends is in pairs.
_APART, _EVEN = 2, 0.95
_SECOND_END = pattern(r"\n(\n)")
# Runs of line ends in which every second one is left out; longer ones are blank lines either way, and may be millions.
_ENDS_IN_A_ROW = pattern(r"\n{2,16}(?!\n)")
# The line ends between two lines, and the white space that a text may begin and end with.
_LINE_ENDS = pattern(r"\n(?:[ \t]{0,80}\n)*")
_WHITE = _BLANKS + "\n"
# Fewer lines that all stand apart are the paragraphs of a short text.
_FEWEST_APART = 15
# Gaps of several blanks between two words in small letters, of one blank, and any; so many of the first show a justified text.
# The patterns begin with a blank and look behind it then, since the scan jumps from one blank to the next.
_WIDE = pattern(r" (?<=[a-z,] )( {1,3})(?=[a-z])")
_NARROW = pattern(r" (?<=[a-z,] )(?=[a-z])")
_WIDE_ANYWHERE = pattern(r" (?<=[^\s] )( {1,3})(?=[^\s])")
_STRETCHED = 12
# Tags of HTML, and those of them that begin a line: "<br>", "<li class='x'>", "</p>". Links stay, for the addresses in them.
_TAG = pattern(
    r"(?i)</?(p|br|li|ul|ol|div|h[1-6]|tr|b|i|u|em|strong|span|font|sup|td|th|tbody|table|hr|o:p)(?:\s[^<>\n]{0,300})?/?>"
)
_END_OF_ITEM = pattern(r"(?i)\s{0,40}</li")
_BREAKING = frozenset({"p", "br", "li", "ul", "ol", "div", "tr", "hr", "h1", "h2", "h3", "h4", "h5", "h6"})
# Those of paragraphs and headings, between which and the line above a page leaves a blank one.
_APART_FROM = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
# So many tags make a text one that a page was copied from: a pair of them is around a heading. Less are none but on own lines.
_TAGS = 2


def dress(text: str) -> list[Mark]:
    """What stands around the lines of a whole text, and has to be gone before what they begin with is read; in no order."""
    above = text.rfind("\n", 0, len(text) - len(text.lstrip(_WHITE))) + 1 if text[0] in _WHITE else 0
    if above:
        return [Mark(0, above, "")]  # empty lines above the first
    marks = _margin(text) if text[0] in _BLANKS else []
    if (" \n" in text or ("\t" in text and "\t\n" in text)) and not _is_flowed(text):
        marks += _trails(text)
    doubled = _doubled(text, text.count("\n")) if "\n\n\n\n" in text else []
    marks += doubled or _all_apart(text)
    if 8 * text.count("  ", 0, _SAMPLE) > text.count(" ", 0, _SAMPLE):
        marks += _justified(text)
    if ">" in text:
        if text.count("\n>") >= _QUOTED_LINES and _is_quoted(text):
            marks += [Mark(*match.span(), "") for match in _QUOTE.finditer(text)]
        if "<" in text:
            marks += _tags(text)
    return marks


def _margin(text: str) -> list[Mark]:
    """The margin of a text all of whose lines are indented, as a mail's quoted part or a page's printed one is."""
    lines = text.split("\n")
    first = text[:_WIDEST_MARGIN]
    margin = first[: len(first) - len(first.lstrip(_BLANKS))]
    for line in lines:
        while margin and not line.startswith(margin) and line.strip(_BLANKS):
            margin = margin[:-1]
    if not margin or len(lines) == 1:
        return []
    marks = []
    at = 0
    for line in lines:
        if line.startswith(margin):
            marks.append(Mark(at, at + len(margin), ""))
        at += len(line) + 1
    return marks


def _is_flowed(text: str) -> bool:
    """Whether a mail says with a blank at the end of a line that it goes on, and with none that a paragraph ends."""
    if 2 * text.count(" \n\n") >= text.count("\n\n"):
        return False
    lines = blank = 0
    for match in _IN_LOWER_CASE.finditer(text):
        end = match.start()
        spaced = text[end - 1 : end] == " "
        before = text[end - 1 - spaced : end - spaced]
        if before and not before.isspace() and before not in _NOT_OPEN:
            lines += 1
            blank += spaced
    return blank >= _FLOWED and blank >= _SPACED * lines


def _trails(text: str) -> list[Mark]:
    """The blanks at the ends of lines."""
    marks: list[Mark] = []
    ends = [match.start() for match in _BLANK_END.finditer(text)]
    for end in [*ends, len(text)] if text[-1] in _BLANKS else ends:
        tail = text[max(0, end - _LONGEST_TRAIL - 1) : end]
        blanks = len(tail) - len(tail.rstrip(_BLANKS))
        if blanks <= _LONGEST_TRAIL:
            marks.append(Mark(end - blanks, end, ""))
    return marks


def _doubled(text: str, ends: int) -> list[Mark]:
    """Every second line end of a text that has two where another one has one."""
    even, apart = text.count("\n\n"), text.count("\n\n\n\n")
    if apart < _APART or 2 * even < _EVEN * ends:
        return []
    runs = _ENDS_IN_A_ROW.finditer(text)
    return [Mark(*match.span(1), "") for run in runs for match in _SECOND_END.finditer(text, *run.span())]


def _all_apart(text: str) -> list[Mark]:
    r"""The empty lines that stand between any two lines of a text: they part nothing, and are left out as often as everywhere.

    >>> [(start, end) for start, end, _ in _all_apart("Duties\n\n\n" + "Steers\n\n" * 16 + "Rows")][:3]
    [(7, 8), (16, 17), (24, 25)]
    """
    runs = []
    fewest = 0
    for run in _LINE_ENDS.finditer(text, len(text) - len(text.lstrip(_WHITE)), len(text.rstrip(_WHITE))):
        ends = run.group().count("\n")
        if ends == 1:
            return []
        if ends < fewest or not fewest:
            fewest = ends
        runs.append(run.start())
    marks: list[Mark] = []
    for start in runs if len(runs) >= _FEWEST_APART else ():
        end = start
        for _ in range(fewest - 1):
            end = text.index("\n", end + 1)
        marks.append(Mark(start + 1, end + 1, ""))
    return marks


def _justified(text: str) -> list[Mark]:
    """The blanks, but for one, between the words of a text whose lines were stretched to one length."""
    wide = list(_WIDE.finditer(text))
    if len(wide) < _STRETCHED or 6 * len(wide) < len(_NARROW.findall(text)):
        return []
    return [Mark(*match.span(1), "") for match in _WIDE_ANYWHERE.finditer(text)]


def _is_quoted(text: str) -> bool:
    """Whether a mail quotes a whole posting, with no more than a remark above it."""
    lines = [line for line in text.split("\n") if line.strip(_BLANKS)]
    quoted = sum(line.lstrip(" ").startswith(">") for line in lines)
    return quoted >= _QUOTED_SHARE * len(lines) and text.find("\n>") <= _REMARK


def _tags(text: str) -> list[Mark]:
    """The tags of a text that holds several; those that begin a line leave a line end where none stands."""
    found = list(_TAG.finditer(text))
    if len(found) < _TAGS:
        found = [one for one in found if text[one.start() - 1 : one.start()] in "\n" and text[one.end() : one.end() + 1] in "\n"]
    marks = []
    done, empty, item = 0, True, False  # whether nothing has been read of a line so far
    for match in found:
        start, end = match.span()
        name = match.group(1).lower()
        apart = name in _APART_FROM and text[start + 1] != "/" and start > 1 and text[start - 1] == "\n" != text[start - 2]
        apart = apart and not (item and not text[done:start].strip())
        between = text[done:start].rpartition("\n")
        empty = not between[2].strip() and (empty or between[1] != "")
        begins = name in _BREAKING and text[start - 1 : start] not in "\n" and text[end : end + 2].lstrip(" ")[:1] not in "\n"
        item = name == "li" and text[start + 1] != "/" and (begins or empty) and not _END_OF_ITEM.match(text, end)
        marks.append(Mark(start, end, "\n" * (begins or apart) + "- " * item))
        done, empty = end, (empty or begins) and not item
    return marks
