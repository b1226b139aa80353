"""--fix and --diff: what may change in a file, and what must not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jobparse.checks.finding import Edit, Finding, Fix, Place
from jobparse.checks.fixes import Fixed, apply, mend, patch
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]

POSTING = "TITLE: Rope Maker\n\nSalary: \\$41,000 - \\$52,000 per year\n\nDUTIES\n- Splices ropes.\n"
MENDED = POSTING.replace("\\$", "$")
PLACE = Place(1, 1, 1, 2, "x")


def finding(*edits: tuple[int, int, str], safe: bool = True) -> Finding:
    fix = Fix("safe" if safe else "unsafe", tuple(Edit(*edit) for edit in edits))
    return Finding("a.txt", None, "TXT103", "markdown-residue", "info", "mend it", PLACE, PLACE, (), None, None, fix, "0")


def plain(fixed: Fixed) -> tuple[str, Counter[str]]:
    return fixed.after, fixed.mended


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    (tmp_path / "posting.txt").write_bytes(POSTING.encode())
    return tmp_path / "posting.txt"


MARKS = {"utf-16-be": b"\xfe\xff", "utf-16-le": b"\xff\xfe", "utf-32-be": b"\0\0\xfe\xff", "utf-8": b"\xef\xbb\xbf"}


@pytest.mark.parametrize("encoding", [*MARKS, "cp1252", "latin-1"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("rest", ["Señor “Señora”\f \x0b\t  \n\n \n", ""])
def test_every_other_byte_stays(jobparse: Command, path: Path, encoding: str, end: str, rest: str) -> None:
    rest = rest.replace("“", "").replace("”", "") if encoding == "latin-1" else rest
    before, after = ((text + rest).replace("\n", end) for text in (POSTING, MENDED))
    mark = MARKS.get(encoding, b"")
    path.write_bytes(mark + before.encode(encoding))
    assert jobparse("check", path, "--fix", "--select", "TXT103").status == 0
    assert path.read_bytes() == mark + after.encode(encoding)


def test_stray_bytes_of_another_encoding_stay(jobparse: Command, path: Path) -> None:
    before = "“Rope” — Señor\n".encode() + b"\x93Maker\x94 \x96 x\n" + POSTING.encode() + b"\x95 Splices.\n"
    path.write_bytes(before)
    jobparse("check", path, "--fix", "--select", "TXT103")
    assert path.read_bytes() == before.replace(b"\\$", b"$")


def test_what_the_encoding_has_no_sign_for_is_not_written() -> None:
    with pytest.raises(InputError, match="cp1252 has no sign for what is written"):
        apply("Señor €".encode("cp1252"), [finding((0, 1, "→"))], unsafe=False)


def test_edits_that_meet_wait_for_the_next_round() -> None:
    twice = [finding((0, 2, "x")), finding((1, 3, "y")), finding((3, 4, "z")), finding((2, 2, "w"))]
    assert plain(apply(b"abcdef", twice, unsafe=False)) == ("xcz" + "ef", {"TXT103": 2})
    assert plain(apply(b"abcdef", [finding((0, 1, "A"), (4, 5, "E")), finding((2, 3, "C"))], unsafe=False))[0] == "AbCdEf"
    assert plain(apply(b"abcdef", [finding((0, 1, ""), safe=False)], unsafe=False)) == ("abcdef", {})

    def look(data: bytes) -> list[Finding]:
        at = data.find(b"ab")
        return [finding((at, at + 1, ""))] if at >= 0 else []

    assert plain(mend(b"aaab", look, unsafe=False)) == ("b", {"TXT103": 3})
    assert plain(mend(b"a" * 100 + b"b", look, unsafe=False))[1] == {"TXT103": 10}, "fixes that go round end some time"


def test_what_is_held_back_is_left_alone(jobparse: Command, path: Path) -> None:
    select = ("--select", "TXT103")
    assert jobparse("check", path, "--write-baseline", "known.json", *select).status == 0
    jobparse("check", path, "--fix", "--baseline", "known.json", *select)
    row = '[[ignore]]\nrule = "TXT103"\nreason = "it is meant"\n'
    (path.parent / ".jobparse-ignore.toml").write_text(row, encoding="utf-8")
    assert jobparse("check", path, "--diff", *select).out == b""
    jobparse("check", path, "--fix", *select)
    assert path.read_bytes() == POSTING.encode()
    jobparse("check", path, "--fix", "--no-suppressions", *select)
    assert path.read_bytes() == MENDED.encode()


def test_a_file_without_anything_to_mend_is_not_touched(jobparse: Command, path: Path) -> None:
    path.write_bytes(MENDED.encode())
    before = path.stat()
    outcome = jobparse("check", path, "--fix", "--select", "TXT103")
    assert (path.stat().st_ino, path.stat().st_mtime_ns, outcome.err) == (before.st_ino, before.st_mtime_ns, "")


def test_what_is_left_is_told(jobparse: Command, path: Path) -> None:
    outcome = jobparse("check", path, "--fix", "--show-fixes", "-f", "concise", "--select", "TXT103,REQ404")
    assert [line.rpartition(" ")[2] for line in outcome.out.decode().splitlines()[:-1]] == ["[REQ404]"]
    assert outcome.lines == [f"jobparse: {path}: TXT103 × 1", "jobparse: mended 1 finding in 1 file"]


def test_standard_input(jobparse: Command, path: Path) -> None:
    outcome = jobparse("check", "-", "--diff", "--select", "TXT103", stdin=POSTING.encode())
    assert outcome.status == 1
    assert b"+Salary: $41,000 - $52,000 per year\n" in outcome.out
    assert jobparse("check", "-", "--diff", "--select", "TXT103", stdin=MENDED.encode()).out == b""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_standard_input_is_mended_on_standard_output(jobparse: Command, path: Path, encoding: str) -> None:
    before, after = (("Señor\r\n" + text).encode(encoding) for text in (POSTING, MENDED))
    outcome = jobparse("check", "-", "--fix", "--select", "TXT103,REQ404", "-f", "concise", stdin=before)
    assert (outcome.status, outcome.out) == (0, after)
    assert "[REQ404]" in outcome.err
    assert "[TXT103]" not in outcome.err
    outcome = jobparse("check", "-", "--fix", "-q", "--select", "TXT103,REQ404", "-f", "json", "-o", "left.json", stdin=after)
    assert (outcome.out, outcome.err) == (after, "")
    assert '"rule": "REQ404"' in (path.parent / "left.json").read_text("utf-8")


@pytest.mark.parametrize("data", [b"", b"\0\1\2" * 99, b"%PDF-1.7\n", b"<!doctype html><html><body><p>Clerk</p></body></html>"])
def test_standard_input_that_cannot_be_mended_gives_nothing(jobparse: Command, path: Path, data: bytes) -> None:
    outcome = jobparse("check", "-", "--fix", stdin=data)
    assert (outcome.status, outcome.out, len(outcome.lines)) == (2, b"", 1)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/fd")
def test_a_list_through_a_pipe_is_read_once(jobparse: Command, path: Path) -> None:
    names, end = os.pipe()
    with os.fdopen(end, "wb") as stream:
        stream.write(b"posting.txt\n")
    outcome = jobparse("check", "--files-from", f"/dev/fd/{names}", "--fix", "--select", "TXT103")
    os.close(names)
    assert (outcome.status, outcome.out) == (0, b"No findings in 1 file.\n")
    assert path.read_bytes() == MENDED.encode()


def test_a_patch_of_nothing_readable_ends_with_2(jobparse: Command, path: Path) -> None:
    for arguments in (["missing.txt"], ["missing*.txt"], ["missing.txt", "--exit-zero"]):
        outcome = jobparse("check", *arguments, "--diff")
        assert (outcome.status, len(outcome.lines)) == (2, 1)
    assert jobparse("check", "missing.txt", "--diff", "-q").err == ""
    outcome = jobparse("check", "missing.txt", "posting.txt", "--diff", "--ignore", "TXT")
    assert (outcome.status, outcome.out) == (1, b"")
    assert jobparse("check", "missing.txt", "posting.txt", "--diff", "--ignore", "TXT", "--exit-zero").status == 0


PATCHING = {"patch": ["patch", "-p0", "--binary", "--silent"], "git": ["git", "apply", "-p0", "--whitespace=nowarn"]}


@pytest.mark.parametrize("tool", PATCHING)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", ["- Ties.", "- Ties.\n", "\f- Ties \\$2.\u2028Yes.\x85"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_patch_does_what_fix_does(jobparse: Command, path: Path, tool: str, end: str, last: str, encoding: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"there is no {tool}")
    path = path.with_name("rope maker.txt")
    text = f"Señor\n{POSTING}{last if encoding != 'cp1252' else last[:9]}"
    path.write_bytes(text.replace("\n", end).encode(encoding))
    before = path.read_bytes()
    outcome = jobparse("check", path, "--diff", "--select", "TXT103")
    subprocess.run(PATCHING[tool], input=outcome.out, check=True, cwd=path.parent)  # noqa: S603
    patched = path.read_bytes()
    path.write_bytes(before)
    jobparse("check", path, "--fix", "--select", "TXT103")
    assert patched == path.read_bytes() != before


def test_files_that_are_no_text_are_left_alone(jobparse: Command, path: Path) -> None:
    table = path.with_name("postings.csv")
    table.write_text('id,text\n1,"TITLE: Clerk\nSalary: \\$41,000\n"\n', encoding="utf-8")
    before = table.read_bytes()
    jobparse("check", table, "--fix", "--select", "TXT103")
    assert table.read_bytes() == before


def test_patch_of_nothing() -> None:
    assert patch("a.txt", apply(b"abc", [], unsafe=True)) == b""


def test_many_fixes_are_made_at_once() -> None:
    rows = [finding((at * 3, at * 3 + 1, "")) for at in range(4_000)]
    assert apply(b"\\$ " * 4_000, rows, unsafe=False).new == b"$ " * 4_000
