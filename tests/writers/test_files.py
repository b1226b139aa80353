"""Output files appear whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jobparse.errors import OutputError
from jobparse.writers.files import check_target, opened, replaced, write_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def breaks_off() -> Iterator[str]:
    yield "half"
    raise RuntimeError("stop")


def test_the_file_holds_what_was_written(tmp_path: Path) -> None:
    write_file(str(tmp_path / "out.json"), ["Señor\n", "Clerk\n"])
    assert (tmp_path / "out.json").read_bytes() == "Señor\nClerk\n".encode()
    assert names(tmp_path) == ["out.json"]


def test_a_run_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(RuntimeError):
        write_file(str(target), breaks_off())
    assert target.read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == ["out.json"]


def test_no_output_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    write_file(str(target), [])
    assert target.read_text(encoding="utf-8") == "old"


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    link = tmp_path / "link.json"
    link.symlink_to(target)
    write_file(str(link), ["new"])
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_not_replaced() -> None:
    write_file(os.devnull, ["text"])
    assert not os.path.isfile(os.devnull)  # noqa: PTH113 (a device)


@pytest.mark.parametrize("below", ["missing/out.json", "file/out.json", "loop/out.json", "a\0b", "x" * 300])
def test_places_that_cannot_be_written(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    before = names(tmp_path)
    with pytest.raises(OutputError, match="; "):
        write_file(str(tmp_path / below), ["text"])
    assert names(tmp_path) == before


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder; name a file in it"):
        check_target(str(tmp_path))


def test_an_input_is_never_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "posting.txt"
    source.write_text("Clerk", encoding="utf-8")
    os.link(source, tmp_path / "same.txt")
    for name in ("posting.txt", "same.txt"):
        with pytest.raises(OutputError, match="is one of the inputs"):
            check_target(str(tmp_path / name), [source])


@pytest.mark.skipif(sys.platform == "win32", reason="ends a process as Unix does")
@pytest.mark.parametrize("way", ["opened", "replaced"])
def test_what_a_killed_run_left_behind_is_cleared_away_and_nothing_else(way: str, tmp_path: Path) -> None:
    target = tmp_path / "errors.jsonl"
    body = f"""
import os, signal
from jobparse.writers.files import {way}
with {way}({str(target)!r}) as place:
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", body], check=False)  # noqa: S603
    (left,) = names(tmp_path)
    assert left.startswith(".errors.")
    others = [".errors.notes.tmp.jsonl", ".other.00000000.tmp.jsonl"]
    for other in others:
        (tmp_path / other).touch()
    with opened(str(target)) as first:
        assert left in names(tmp_path), "it may have been made just now"
        for name in names(tmp_path):
            os.utime(tmp_path / name, (0, 0))
        with replaced(str(target)) as second:
            second.write_bytes(b"second")
        assert left not in names(tmp_path)
        first.write(b"first")
    assert target.read_bytes() == b"first"
    assert names(tmp_path) == sorted([*others, "errors.jsonl"])


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")  # noqa: PTH110
def test_a_full_disk_is_one_clear_error() -> None:
    with pytest.raises(OutputError, match="No space left"):
        write_file("/dev/full", ["Clerk\n"])
