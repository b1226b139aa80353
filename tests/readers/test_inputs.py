"""Finding inputs: folders, globs, lists of files, and what is left out."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from jobparse.errors import WouldBeLost
from jobparse.readers.inputs import Search, expand, expects_several

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["a.txt", "b/c.PDF", "b/d.html", "b/old/e.txt", "f.csv", "g.jsonl", "h.docx", "i.txt.gz", "j.zip", "k.exe", "[x].txt"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in NAMES:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Clerk", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "in"


def found(*arguments: str, **search: object) -> list[str]:
    return [item.display.removeprefix("in/") for item in expand(arguments, Search(**search)) if item.error is None]  # type: ignore[arg-type]


@pytest.mark.usefixtures("folder")
class TestFolders:
    def test_texts_and_documents_are_taken_and_tables_are_not(self) -> None:
        assert found("in") == ["[x].txt", "a.txt", "b/c.PDF", "b/d.html", "b/old/e.txt", "h.docx", "i.txt.gz", "j.zip"]

    def test_include(self) -> None:
        assert found("in", include=("*.csv", "*.jsonl")) == ["f.csv", "g.jsonl"]
        assert found("in", include=("b/*",)) == ["b/c.PDF", "b/d.html"]
        assert found("in", include=("b/**",)) == ["b/c.PDF", "b/d.html", "b/old/e.txt"]

    def test_exclude(self) -> None:
        assert found("in", exclude=("b",)) == ["[x].txt", "a.txt", "h.docx", "i.txt.gz", "j.zip"]
        assert found("in", exclude=("**/old/*", "*.z*", "[[]*")) == ["a.txt", "b/c.PDF", "b/d.html", "h.docx", "i.txt.gz"]

    def test_ranges_that_run_backwards_mean_nothing(self) -> None:
        assert found("in", include=("[z-a]*",)) == []
        assert found("in", include=("[z-ah]*",)) == ["h.docx"]
        assert found("in", include=("b[!x]old/e.txt",)) == [], "a slash is no character of a name"

    def test_globs_are_expanded_and_files_of_that_name_win(self) -> None:
        assert found("in/*.txt") == ["[x].txt", "a.txt"]
        assert found("in/[x].txt") == ["[x].txt"]
        assert found("in/**/*.txt") == ["[x].txt", "a.txt", "b/old/e.txt"]
        (nothing,) = expand(["in/*.none"])
        assert "no file has a name like that" in str(nothing.error)

    def test_a_folder_where_nothing_is_included(self) -> None:
        (nothing,) = expand(["in"], Search(include=("*.none",)))
        assert "holds no file that --include names" in str(nothing.error)

    def test_folders_of_the_run_itself_are_left_out(self, folder: Path) -> None:
        assert found("in", leave_out=frozenset({(folder / "b").resolve()})) == ["[x].txt", "a.txt", "h.docx", "i.txt.gz", "j.zip"]

    @pytest.mark.parametrize("argument", ["in", "in/a.txt", "in/*.txt"])
    def test_what_the_run_writes_is_no_input(self, folder: Path, argument: str) -> None:
        with pytest.raises(WouldBeLost):
            found(argument, leave_out=frozenset({(folder / "a.txt").resolve()}))

    @pytest.mark.parametrize("nul", [False, True])
    def test_files_from(self, tmp_path: Path, nul: bool) -> None:
        names = ["in/a.txt", "in/missing.txt", "in/b"]
        end = "\0" if nul else "\r\n"
        (tmp_path / "list").write_bytes(end.join(names).encode())
        assert found(files_from="list", nul=nul) == ["a.txt", "missing.txt", "b/c.PDF", "b/d.html", "b/old/e.txt"]

    @pytest.mark.parametrize(
        ("arguments", "several"),
        [
            (["in/a.txt"], False),
            (["in"], True),
            (["in/a.txt", "in/a.txt"], True),
            (["in/f.csv"], True),
            (["in/f.csv.gz"], True),
            (["in/j.zip"], True),
            (["in/*.txt"], True),
            (["in/[x].txt"], False),
            (["-"], False),
            ([""], False),
        ],
    )
    def test_expects_several(self, arguments: list[str], several: bool) -> None:
        assert expects_several(arguments) is several
        assert expects_several(arguments, Search(files_from="list"))


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with names")
def test_pipes_and_devices_are_passed_over_also_behind_links(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "to a pipe.txt").symlink_to("pipe.txt")
    (folder / "device.txt").symlink_to("/dev/zero")
    (folder / "dangling.txt").symlink_to("no such file")
    assert [name for name in found("in") if name not in NAMES] == ["dangling.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders that are opened by their number")
def test_folders_deeper_than_the_system_takes_are_no_matter_of_permission(folder: Path) -> None:
    at = os.open(folder, os.O_RDONLY)
    for _ in range(21):
        os.mkdir("d" * 200, dir_fd=at)
        below = os.open("d" * 200, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = below
    os.close(at)
    (error,) = [item.error for item in expand(["in"]) if item.error is not None]
    assert error.kind == "unreadable"
    assert str(error).endswith("(File name too long); check the path and the disk, or leave it out with --exclude")
