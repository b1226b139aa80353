"""The guarantees on every fixture and on texts that nobody has seen: made of what parsers trip over, and of anything at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import accuracy
import pytest
from guarantees import as_json, check_all, check_partition, comparable, record
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

import jobparse
from jobparse import InputError, Parsed

FIXTURES = sorted(path for folder in accuracy.EXACT_FOLDERS for path in folder.glob("*.txt"))
TEXTS = {path.stem: path.read_bytes().decode("utf-8-sig") for path in FIXTURES}
LINES = [line for text in TEXTS.values() for line in text.splitlines() if line.strip()]

OTHERS = sorted(set(accuracy.FIXTURES.rglob("*.txt")) - set(FIXTURES))

fixtures = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def thorough(examples: int) -> settings:
    """Settings of a property: the same examples on every run, however slow the machine."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


HEADINGS = r"""
ESSENTIAL DUTIES|Essential Duties|ESSENTIAL\nDUTIES:|Duties & Responsibilities|MINIMUM QUALIFICATIONS
Qualifications:|REQUIREMENTS|Preferred Qualifications
Preference will be given to candidates possessing the following:|KNOWLEDGE, SKILLS, ABILITIES|Knowledge
Some knowledge of:|Skills|Abilities|WORKING CONDITIONS|EQUIPMENT|PHYSICAL REQUIREMENTS|BENEFITS|ABOUT YOU
SELECTION PROCESS|SELELCTION PROCES|BID INSTRUCTIONS:|HOW TO APPLY|NOTE|NOTE:|Job Description|JOB ANNOUNCEMENT
THE POSITION|Zorp and Blick|# Role|**Duties**|THIS POSITION IS IN THE CAREER SERVICE
Licensure, Certification, or Other Qualifications|Education & Experience|Menu|Please Wait ...
== Duties ==|h2. Skills|<h2>Duties</h2>|<li>Digs<br>|&bull; Digs|Master&#39;s|Similar jobs"""
LABELS = r"""
Title:|CLASS TITLE:|Code: 1910|Job Number:\n412401|Requisition No. 12|Salary:|Salary: $5|Pay Basis\n:\nYearly
Grade: GS-7|Location:|Location: 1 Main St, Suite 5|Days: Monday - Friday|Hours: 9 am - 5 pm|Shift: M-F
Closing Date: 01/02/2024|Posted On: Jul 15, 2024|Department:|Division: Parks|Number of Positions: 2
Openings: two (2)|FLSA: Exempt|Union: Local 73|BU\n:\n01|Contact: Ann Lee|a:|:|::|Status: Full-Time"""
VALUES = r"""
$1|$1 |$64,668.00|\$64,668.00|$20.50 per hour|$80,472/year (non-negotiable)|$50k - $60k|up to $30.10|€40.000|A$7
12,34,56|$|$ $|01/02/2024|13/45/2024|February 30, 2024|March 8, 2024|2024-02-29T25:61:00|Jul 2, 2025, 4:59:00 AM
11:59 pm C.S.T. on December 02, 2024|until|0/0/0|99:99|9:00am to 5:00pm|24:00|12 am|noon|0|00000000000000000000
999999999999999999999999|1e999|٣|²|½|１２|one (1) year|six months|two and a half years|five thousand million hundred
Bachelor's degree in a, b, or c|Ph.D.|high school diploma or GED
an equivalent combination of education and experience
; or|OR|AND|and either 2 or 3|one of the following:|(a)|2.|two years of experience|1 and either 2 or 3
may be substituted for one year|However, all candidates must|For Level II
Chicago, IL 60622|Springfield, Illinois|P.O. Box 5|4th floor
http://a.b/c|https://|www.|a@b.co|@|312-555-1212|City of Chicago|City of|Department of Law (DOL)
must be residents of the City|background check|pass a drug test|driver's license|open until filled|continuous|None
N/A"""
MARKS = "- |* |• |· |o |1. |2) |(a) |iv) |*|**|__|~|?|¿|\uf0b7 |—|–|>|| |\\|\\*|\\$|([|[|{|(|)|]|\"|“|”|’|'|`|<|&|&nbsp;|#"
ODD = [
    *"\x00\x07\x0b\x0c\x1c\x85\u2028\u200b\u00ad\u00a0\ufeff\ud800\udfff\U0001f600İßﬁⅫ\u202e\ue000\U0010ffff",
    "\u200e\u202b\u2066",
    "&amp;",
    "<br>",
    "â€™",
    "Ã©",
    "e\u0301",
    "職位",
]
BREAKS = ["", " ", "  ", "\t", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\r\n\r\n", " \n", "; ", ". ", ", "]


def split(block: str) -> list[str]:
    r"""The fragments of a block, one a line or between bars; "\n" in a fragment is a line break."""
    return [fragment.replace(r"\n", "\n") for fragment in block.strip().replace("\n", "|").split("|")]


fragments = st.one_of(
    st.sampled_from(split(HEADINGS)),
    st.sampled_from(split(LABELS)),
    st.sampled_from(split(VALUES)),
    st.sampled_from([mark for mark in MARKS.split("|") if mark]),
    st.sampled_from(ODD),
    st.sampled_from(LINES),
    st.sampled_from(["word " * 60, "x" * 700, "ABCD " * 40, "1" * 90, "a: " * 30, "- a\n" * 30, "(" * 80, "$1 " * 20]),
    st.text(max_size=12),
)
stressful = st.lists(st.tuples(fragments, st.sampled_from(BREAKS)), min_size=1, max_size=25).map(
    lambda pairs: "".join(fragment + gap for fragment, gap in pairs)
)
any_character = st.one_of(st.characters(), st.characters(categories=["Cs", "Cc", "Zs", "Po"]), st.sampled_from("aA1 \n:.-*$"))
characters = st.text(any_character, max_size=200)


def parsed_or_none(text: str) -> Parsed | None:
    """The result, or none where the text is blank; anything else that is raised is a failure."""
    try:
        return jobparse.parse(text)
    except InputError:
        assert not text.strip("\ufeff").strip(), "text that is not blank was refused"
        return None


# On every fixture


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_guarantees_hold_on_other_postings_of_ours(path: Path) -> None:
    check_all(jobparse.parse_file(path))


@fixtures
def test_guarantees_hold(text: str) -> None:
    check_all(jobparse.parse(text))


@fixtures
def test_every_prefix_can_be_parsed(text: str) -> None:
    for end in range(1, len(text), len(text) // 12):
        parsed = parsed_or_none(text[:end])
        if parsed:
            check_all(parsed)


@fixtures
@pytest.mark.parametrize(
    ("old", "new"),
    [("\n", "\r\n"), ("\n", "\r"), ("\n\n", "\n\n\n\n"), ("\n", "  \n"), ("\n", "\t\n"), ("", "\ufeff")],
    ids=["crlf", "cr", "doubled blank lines", "trailing spaces", "trailing tabs", "byte-order mark"],
)
def test_white_space_changes_no_value(text: str, old: str, new: str) -> None:
    plain = text.replace("\r\n", "\n")
    other = plain.replace(old, new) if old else new + plain
    assert comparable(jobparse.parse(other)) == comparable(jobparse.parse(plain))


@fixtures
def test_blank_lines_around_change_no_value(text: str) -> None:
    assert comparable(jobparse.parse(f"\n\n \n{text}\n \n\n")) == comparable(jobparse.parse(text))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_encoding_changes_no_value(tmp_path: Path, path: Path, encoding: str) -> None:
    text = path.read_bytes().decode("utf-8-sig")
    other = tmp_path / "other.txt"
    other.write_bytes(text.encode(encoding))
    assert comparable(jobparse.parse_file(other)) == comparable(jobparse.parse(text))


def test_a_file_gives_the_same_as_its_text() -> None:
    for path in FIXTURES:
        from_file, from_text = jobparse.parse_file(path), jobparse.parse(path.read_bytes().decode("utf-8-sig"))
        assert comparable(from_file) == comparable(from_text)
        assert from_file.evidence == from_text.evidence


# The same again: in this process, and in others with another hash seed, time zone and locale

_OTHER = """
import sys, jobparse
from guarantees import as_json
for path in sys.argv[1:]:
    print(as_json(jobparse.parse_file(path)))
"""


def test_same_input_same_result() -> None:
    for text in TEXTS.values():
        assert as_json(jobparse.parse(text)) == as_json(jobparse.parse(text))


def test_same_result_in_other_processes() -> None:
    here = [as_json(jobparse.parse_file(path)) for path in FIXTURES]
    folders = [str(Path(__file__).parent), str(Path(jobparse.__file__).parent.parent)]
    for seed, zone, locale in (("0", "Asia/Kathmandu", "C"), ("4711", "America/Anchorage", "tr_TR.UTF-8")):
        variables = {
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "LC_ALL": locale,
            "PYTHONUTF8": "1",
            "PYTHONPATH": os.pathsep.join(folders),
        }
        command = [sys.executable, "-c", _OTHER, *map(str, FIXTURES)]
        done = subprocess.run(command, env=os.environ | variables, capture_output=True, check=True)  # noqa: S603  # our own code
        assert done.stdout.decode("utf-8").splitlines() == here


# On texts that nobody has seen


@thorough(600)
@given(stressful)
@example("e stablishing \ufeff")
@example("A\u0130: $5\nSalary\u2028: $6")
@example("Salary: $1 - $2 - $3 per hour per year\nHours: 24:00 - 99:99\nCloses: 13/45/2024 at 25:61 pm")
@example("Job Number:\n\n:\n:\n|\n")
@example("NOTE\n: \nESSENTIAL\nDUTIES:\n")
@example("This is based on a validaion study.$20.50 per hour")
def test_guarantees_hold_on_stressful_text(text: str) -> None:
    parsed = parsed_or_none(text)
    if parsed:
        check_all(parsed)


@thorough(300)
@given(characters)
@example("\ud800")
@example("\x00")
@example("\u200b")
@example("\ufeff\ufeff a")
@example("\x1c\x1d\x1e\x1f.")
@example("\x85\u2028\u2029.")
def test_guarantees_hold_on_any_text(text: str) -> None:
    parsed = parsed_or_none(text)
    if parsed:
        check_all(parsed)


@thorough(300)
@given(st.one_of(st.binary(max_size=300), characters.map(lambda text: text.encode("utf-16-le", "surrogatepass"))))
@example(b"\xff\xfe\x00\xd8a\x00")
@example(b"\xef\xbb\xbf")
@example(b"\x93Quoted\x94 \x96 caf\xe9")
@example(b"%PDF-1.7")
def test_any_bytes_give_a_record_or_the_one_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.txt"
    path.write_bytes(data)
    message = ""
    try:
        parsed = jobparse.parse_file(path)
    except InputError as error:
        message = str(error)
    if message:
        assert message.startswith(str(path))
        assert "\n" not in message
    else:
        check_all(parsed)
        json.dumps(record(parsed), ensure_ascii=False).encode("utf-8")


@thorough(150)
@given(stressful)
def test_parsing_again_gives_the_same(text: str) -> None:
    parsed = parsed_or_none(text)
    if parsed:
        again = jobparse.parse(text)
        assert as_json(again) == as_json(parsed)


@thorough(150)
@given(stressful, st.sampled_from(["\r\n", "\r"]))
def test_line_ends_change_no_value_of_stressful_text(text: str, end: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    parsed = parsed_or_none(plain)
    if parsed:
        assert comparable(jobparse.parse(plain.replace("\n", end))) == comparable(parsed)


@thorough(150)
@given(st.lists(st.sampled_from(LINES), max_size=60).map("\n".join))
def test_guarantees_hold_on_shuffled_lines(text: str) -> None:
    parsed = parsed_or_none(text)
    if parsed:
        check_all(parsed)


@thorough(150)
@given(st.data())
def test_guarantees_hold_on_damaged_postings(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(list(TEXTS.values())))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 2000)))
    check_all(jobparse.parse(text[:start] + data.draw(stressful) + text[end:]))


# What the contract says of texts, on small examples


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        (r"\$5 \& \*six\*", "$5 & *six*"),
        ("*Plans* and **runs** audits", "Plans and runs audits"),
        ("Plans \u00a0 and\n  runs audits", "Plans and runs audits"),
    ],
)
def test_text_values_follow_the_general_rules(printed: str, value: str) -> None:
    parsed = jobparse.parse(f"TITLE: Clerk\n\nESSENTIAL DUTIES\n\n- {printed}\n- Files papers.\n")
    assert parsed.posting.duties == [value, "Files papers."]


def test_blank_text_is_refused() -> None:
    for text in ("", " \n\t\r\n", "\ufeff", "\ufeff \n"):
        with pytest.raises(InputError):
            jobparse.parse(text)


def test_the_partition_covers_one_character() -> None:
    parsed = jobparse.parse("x")
    check_partition(parsed)
    assert [(section.start, section.end) for section in parsed.sections] == [(0, 1)]


ALL_OTHERS = "\n\n".join(path.read_bytes().decode("utf-8-sig") for path in OTHERS)


@thorough(600)
@given(
    st.integers(0, len(ALL_OTHERS)),
    st.sampled_from([8, 40, 150, 600]),
    st.integers(0, len(ALL_OTHERS)),
    st.sampled_from([0, 4, 30]),
)
def test_pieces_cut_out_anywhere_parse(start: int, length: int, other: int, more: int) -> None:
    text = ALL_OTHERS[start : start + length] + ALL_OTHERS[other : other + more]
    assume(text.strip())

    check_all(jobparse.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "This job is no longer available\nNurse\nDuties:\n- Cares for the ",  # where "the " could stand before a cue
        "drug presentative at the ",
    ],
)
def test_nothing_before_the_text_is_looked_at_behind_it(text: str) -> None:
    check_partition(jobparse.parse(text))
