"""Whatever is wrong: one clear line that names the file, the cause and the remedy, and nothing half-written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from command import Outcome

    Command = Callable[..., Outcome]

TEXT = "TITLE: Señor Clerk’s Aide\n\nSalary: $20.50 per hour – £1 extra\n"


def test_missing(jobparse: Command) -> None:
    outcome = jobparse("no/such.txt")
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.lines == ["jobparse: no/such.txt: no such file or folder; check the spelling and the current folder"]


def test_an_empty_name_is_not_the_current_folder(jobparse: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "clerk.txt").write_text("TITLE: Clerk\n")
    monkeypatch.chdir(tmp_path)
    outcome = jobparse("")
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.lines == ["jobparse: '': an empty name; name a file or a folder, or give - for standard input"]


def test_folder_without_postings(jobparse: Command, tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    outcome = jobparse(tmp_path)
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.lines == [
        f"jobparse: {tmp_path.as_posix()}: the folder holds no text, page, PDF or Word file; name the files, or another folder"
    ]


@pytest.mark.parametrize("content", [b"", b"\n \t\r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_empty(jobparse: Command, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(content)
    outcome = jobparse(path)
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.lines == [f"jobparse: {path.as_posix()}: is empty; give a file that holds a job announcement"]


def test_binary(jobparse: Command, tmp_path: Path) -> None:
    path = tmp_path / "posting.txt"
    path.write_bytes(b"{\\rtf1\\ansi " + bytes(range(256)))
    outcome = jobparse(path)
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.lines == [f"jobparse: {path.as_posix()}: it looks like an RTF document; save it as plain text first"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_that_are_no_error(jobparse: Command, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "posting.txt"
    path.write_bytes(TEXT.encode(encoding))
    record = jobparse(path).record
    assert record["title"] == "Señor Clerk’s Aide"
    assert record["source"]["encoding"] == encoding
    assert record["source"]["length"] == len(TEXT)


def test_latin1(jobparse: Command, tmp_path: Path) -> None:
    path = tmp_path / "posting.txt"
    path.write_bytes("TITLE: Señor Clerk\n".encode("latin-1"))
    record = jobparse(path).record
    assert (record["title"], record["source"]["encoding"]) == ("Señor Clerk", "latin-1")
    assert "encoding_guessed" in [warning["code"] for warning in record["warnings"]]


def test_encoding_option(jobparse: Command, tmp_path: Path) -> None:
    path = tmp_path / "posting.txt"
    path.write_bytes("TITLE: Señor Clerk\n".encode("cp850"))
    assert jobparse(path, "--encoding", "cp850").record["title"] == "Señor Clerk"
    wrong = jobparse(path, "--encoding", "utf-8")
    assert wrong.status == 2
    assert wrong.lines == [
        f"jobparse: {path.as_posix()}: is not valid utf-8 at byte 9; give the right --encoding, or none to detect it"
    ]
    unknown = jobparse(path, "--encoding", "klingon")
    assert (unknown.status, len(unknown.lines)) == (2, 1)
    assert "unknown encoding 'klingon'; try utf-8" in unknown.err


def test_too_large(jobparse: Command, posting: Path) -> None:
    size = posting.stat().st_size
    outcome = jobparse(posting, "--max-size", size - 1)
    assert (outcome.status, outcome.out, len(outcome.lines)) == (2, b"", 1)
    assert f"{posting.as_posix()}: is too large ({size:,} bytes, the limit is {size - 1:,} bytes); raise" in outcome.err
    assert jobparse(posting, "--max-size", size).status == 0
    assert "is too large" in jobparse("-", "--max-size", "1KB", stdin=b"a" * 1001).err


def test_the_default_limit_is_20_mb(jobparse: Command, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(20_000_001)  # a hole: nothing is read, so it need not be there
    assert "the limit is 20,000,000 bytes" in jobparse(path).err


@pytest.mark.parametrize("size", ["", "much", "-1", "0", "20XB", "1e3"])
def test_sizes_that_are_none(jobparse: Command, posting: Path, size: str) -> None:
    outcome = jobparse(posting, f"--max-size={size}")
    assert (outcome.status, len(outcome.lines)) == (2, 1)
    assert "is no size; write it like 500KB" in outcome.err


@pytest.mark.parametrize("size", ["20MB", "20mb", "1.5 MiB", "500k", "1G", "1000", "1000B"])
def test_sizes(jobparse: Command, posting: Path, size: str) -> None:
    assert jobparse(posting, "--max-size", size).status == 0


def test_unknown_format(jobparse: Command, posting: Path, tmp_path: Path) -> None:
    outcome = jobparse(posting, "-f", "xml")
    assert (outcome.status, outcome.out) == (2, b"")
    known = "json, jsonl, yaml, csv, tsv, xlsx, parquet, sqlite, jsonld"
    assert outcome.lines == [f"jobparse: unknown format 'xml'; choose one of: {known}"]
    by_name = jobparse(posting, "-o", tmp_path / "out.xml")
    assert (by_name.status, len(by_name.lines)) == (2, 1)
    assert "say which one with --format" in by_name.err
    assert not (tmp_path / "out.xml").exists()


@pytest.mark.parametrize("place", ["posting.txt/out.json", "missing/out.json", "."])
def test_unwritable_output(jobparse: Command, posting: Path, tmp_path: Path, place: str) -> None:
    target = tmp_path / place
    outcome = jobparse(posting, "-o", target)
    assert (outcome.status, outcome.out, len(outcome.lines)) == (2, b"", 1)
    assert outcome.err.startswith(f"jobparse: {target}: ")
    assert "; " in outcome.err
    assert [path.name for path in tmp_path.iterdir()] == ["posting.txt"]


def test_output_over_an_input(jobparse: Command, posting: Path) -> None:
    before = posting.read_bytes()
    for arguments in ((posting,), (posting.parent,)):
        outcome = jobparse(*arguments, "-f", "json", "-o", posting)
        assert outcome.status == 2
        assert "is one of the inputs" in outcome.err
    assert posting.read_bytes() == before


def test_good_and_bad_together(jobparse: Command, posting: Path, tmp_path: Path) -> None:
    binary = tmp_path / "binary.txt"
    binary.write_bytes(b"\0\1\2" * 10)
    outcome = jobparse("missing.txt", posting, binary, posting)
    assert outcome.status == 1
    assert [record["source"]["path"] for record in outcome.records] == [posting.as_posix()] * 2
    assert len(outcome.lines) == 3
    assert outcome.lines[0].startswith("jobparse: missing.txt: ")
    assert outcome.lines[1].startswith(f"jobparse: {binary.as_posix()}: ")
    assert outcome.lines[2].startswith("jobparse: 4 inputs, 2 records, 0 warnings, 2 failed, ")


@pytest.mark.parametrize("form", ["json", "jsonl", "yaml"])
def test_when_nothing_can_be_read_nothing_is_written(jobparse: Command, tmp_path: Path, form: str) -> None:
    target = tmp_path / "out"
    target.write_text("old", encoding="utf-8")
    outcome = jobparse("missing.txt", "gone.txt", "-f", form, "-o", target)
    assert outcome.status == 2
    assert target.read_text(encoding="utf-8") == "old"
    assert jobparse("missing.txt", "gone.txt", "-f", form).out == b""


@pytest.mark.parametrize("arguments", [("--bad-option",), ("-o",), ("schema", "record", "extra"), ("-", "-f")])
def test_usage_errors_are_one_line(jobparse: Command, arguments: tuple[str, ...]) -> None:
    outcome = jobparse(*arguments)
    assert (outcome.status, outcome.out, len(outcome.lines)) == (2, b"", 1)
    assert outcome.lines[0].startswith("jobparse: ")
    assert outcome.lines[0].endswith("; see 'jobparse --help'")


def test_standard_input_is_read_once(jobparse: Command) -> None:
    outcome = jobparse("-", "-", stdin=TEXT.encode())
    assert (outcome.status, len(outcome.records)) == (1, 1)
    assert "standard input: can be read only once" in outcome.err


def test_names_cannot_break_the_line(jobparse: Command, tmp_path: Path) -> None:
    path = tmp_path / "a\nb\x1b[31m.txt"
    path.write_bytes(b"")
    outcome = jobparse(path, "x\0y")
    assert len(outcome.lines) == 3
    assert "a\\nb\\x1b[31m.txt: is empty" in outcome.lines[0]


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_names_that_are_no_unicode(jobparse: Command, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/posting-\xe9.txt"
    try:
        Path(os.fsdecode(path)).write_text(TEXT, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes Unicode names only")
    for form in ("json", "yaml"):
        outcome = jobparse(os.fsdecode(path), "-f", form)
        assert outcome.status == 0
        assert "posting-\ufffd.txt" in outcome.out.decode("utf-8")


def test_a_broken_link_is_reported(jobparse: Command, posting: Path) -> None:
    (posting.parent / "gone.txt").symlink_to(posting.parent / "nowhere")
    outcome = jobparse(posting.parent)
    assert (outcome.status, len(outcome.records)) == (1, 1)
    assert "gone.txt: no such file" in outcome.err
