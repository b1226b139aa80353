"""Packed files and archives: each member named, cuts told, and none of them a way out or a bomb."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import random
from typing import TYPE_CHECKING, Any

import pytest
from forms import as_pdf, as_text
from tabular import TABLES, TEXTS, archive, as_csv, rows_of

from jobparse.document.source import Source
from jobparse.errors import InputError
from jobparse.readers.inputs import Input
from jobparse.readers.options import ReadOptions
from jobparse.readers.registry import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_zstandard(tmp_path: Path) -> None:
    import zstandard

    path = tmp_path / "a.csv.zst"
    path.write_bytes(zstandard.compress(as_csv()))
    assert rows_of(path)[2] == ("3", TEXTS[2])
    text = tmp_path / "a.txt.zst"
    text.write_bytes(zstandard.compress(b"TITLE: Clerk"))
    assert rows_of(text) == [(None, "TITLE: Clerk")]


@pytest.mark.parametrize("pack", ["gz", "bz2", "xz", "zst"])
@pytest.mark.parametrize("name", ["a.xlsx", "a.parquet"])
def test_packed_workbooks_and_parquet(name: str, pack: str, tmp_path: Path) -> None:
    import zstandard

    packers: dict[str, Callable[[bytes], bytes]] = {
        "gz": gzip.compress,
        "bz2": bz2.compress,
        "xz": lzma.compress,
        "zst": zstandard.compress,
    }
    path = tmp_path / f"{name}.{pack}"
    path.write_bytes(packers[pack](TABLES[name]()))
    assert rows_of(path, id_column="id") == [("000", TEXTS[0]), ("001", TEXTS[1]), ("002", TEXTS[2])]
    with pytest.raises(InputError, match="--max-size"):
        rows_of(path, max_size=500)


def _cut(packed: bytes) -> bytes:
    return packed[: len(packed) * 2 // 3]


@pytest.mark.parametrize("pack", ["gz", "bz2", "xz", "zst"])
@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_rows_before_a_cut_are_kept_and_the_cut_is_told(kind: str, pack: str, tmp_path: Path) -> None:
    import zstandard

    packers: dict[str, Callable[[bytes], bytes]] = {
        "gz": gzip.compress,
        "bz2": lambda data: bz2.compress(data, 1),
        "xz": lzma.compress,
        "zst": zstandard.compress,
    }
    noise = random.Random(7)  # noqa: S311 (texts that do not pack well, so that the cut falls among them)
    texts = ["Clerk " + "".join(noise.choices("abcdefgh ", k=900)) for _ in range(900)]
    lines = [json.dumps({"text": text}) for text in texts] if kind == "jsonl" else ["text", *texts]
    path = tmp_path / f"a.{kind}.{pack}"
    path.write_bytes(_cut(packers[pack]("\n".join(lines).encode())))
    found: list[str] = []
    with pytest.raises(InputError, match="is cut off behind row ") as caught:
        found.extend(source.text for source in read(Input(path, path.name), ReadOptions()) if isinstance(source, Source))
    assert found == texts[: len(found)]
    assert 100 < len(found) < 700
    assert f"{path.name}: is cut off behind row {len(found)}; the rows before are read" in str(caught.value)


def test_rows_before_a_cut_are_kept_in_an_archive_too(tmp_path: Path) -> None:
    noise = random.Random(7)  # noqa: S311
    lines = ["text", *("Clerk " + "".join(noise.choices("abcdefgh ", k=900)) for _ in range(300))]
    path = tmp_path / "a.zip"
    path.write_bytes(archive(("a.csv.gz", _cut(gzip.compress("\n".join(lines).encode()))), ("b.txt", b"Clerk")))
    *rows, cut, last = rows_of(path)
    assert len(rows) > 50
    assert "a.zip (a.csv.gz): is cut off behind row " in cut[1]
    assert last == ("b.txt", "Clerk")


@pytest.mark.parametrize("pack", ["gz", "bz2", "xz", "zst"])
def test_a_packed_text_that_is_cut_is_no_posting(pack: str, tmp_path: Path) -> None:
    import zstandard

    packers: dict[str, Callable[[bytes], bytes]] = {
        "gz": gzip.compress,
        "bz2": bz2.compress,
        "xz": lzma.compress,
        "zst": zstandard.compress,
    }
    path = tmp_path / f"a.txt.{pack}"
    path.write_bytes(packers[pack](as_text().encode())[:-6])
    with pytest.raises(InputError, match="is damaged and cannot be unpacked"):
        rows_of(path)


def test_several_frames_of_zstandard(tmp_path: Path) -> None:
    import zstandard

    path = tmp_path / "a.csv.zst"
    data = as_csv()
    path.write_bytes(zstandard.compress(data[:30]) + zstandard.compress(b"") + zstandard.compress(data[30:]))
    assert [text for _, text in rows_of(path)] == TEXTS


def test_archives(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(
        archive(
            ("b/clerk.txt", b"TITLE: Clerk"),
            ("../../etc/pilot.txt", b"TITLE: Pilot"),
            ("__MACOSX/clerk.txt", b"x"),
            (".hidden.txt", b"x"),
            ("picture.png", b"x"),
            ("a/table.csv", as_csv()),
            ("c.pdf", as_pdf()),
            ("d.txt.gz", gzip.compress(b"TITLE: Packer")),
            ("e.zip", archive(("x.txt", b"x"))),
            ("f.txt", b""),
        )
    )
    found = rows_of(path)
    names = [name for name, _ in found]
    assert names == [
        "etc/pilot.txt",
        "a/table.csv#1",
        "a/table.csv#2",
        "a/table.csv#3",
        "b/clerk.txt",
        "c.pdf",
        "d.txt.gz",
        "error",
        "error",
    ]
    assert "is an archive inside an archive" in found[-2][1]
    assert "a.zip (f.txt): is empty" in found[-1][1]
    assert not list(tmp_path.parent.glob("etc")), "nothing is unpacked"


@pytest.mark.parametrize("name", ["bomb.txt.gz", "bomb.zip", "bomb.csv.gz"])
def test_bombs_are_not_unpacked(name: str, tmp_path: Path) -> None:
    zeros = b"a " * 30_000_000
    path = tmp_path / name
    if name.endswith(".zip"):
        path.write_bytes(archive(("a.txt", zeros), ("b.txt", b"TITLE: Clerk")))
        found = rows_of(path, max_size=1_000_000)
        assert "too large" in found[0][1]
        assert found[1] == ("b.txt", "TITLE: Clerk")
        return
    path.write_bytes(gzip.compress(b"text\n" + zeros if "csv" in name else zeros))
    try:
        found = rows_of(path, max_size=1_000_000)
    except InputError as error:
        assert "too large" in str(error)  # noqa: PT017
    else:
        assert [record for record, _ in found] == ["error"]


def test_an_encrypted_member_is_told(tmp_path: Path) -> None:
    data = bytearray(archive(("a.txt", b"TITLE: Clerk"), ("b.txt", b"TITLE: Pilot")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    assert rows_of(path) == [("error", "a.zip (a.txt): is encrypted; unpack it first"), ("b.txt", "TITLE: Pilot")]


def test_what_cannot_be_read_names_its_row_and_member(jobparse: Callable[..., Any], tmp_path: Path) -> None:
    rows = b'{"id": "a7", "text": "TITLE: Clerk"}\n{"id": "a8", "text": ""}\nnot json\n'
    (tmp_path / "rows.jsonl").write_bytes(rows)
    (tmp_path / "all.zip").write_bytes(archive(("b.txt", b""), ("in/rows.jsonl", rows), ("z.txt", b"TITLE: Pilot")))
    expected = {
        "rows.jsonl": ["a8", "3"],
        "all.zip": ["b.txt", "in/rows.jsonl#a8", "in/rows.jsonl#3"],
        "gone.txt": [None],
    }
    for name, records in expected.items():
        jobparse(tmp_path / name, "--id-column", "id", "-o", tmp_path / f"{name}.out.jsonl", "--errors", tmp_path / f"{name}.err")
        errors = (tmp_path / f"{name}.err").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["record"] for line in errors] == records
