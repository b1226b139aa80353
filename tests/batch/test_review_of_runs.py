"""What a run must not destroy, and what a single odd input must not stop."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from jobparse.cli.parse_plan import Options
from jobparse.cli.run import run_parse
from jobparse.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

POSTING = "Accountant\n\nSalary: $50,000 a year\n\nDuties\n- Keeps the books of the harbor\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two postings."""
    inside = tmp_path / "in"
    inside.mkdir()
    for name in ("a.txt", "b.txt"):
        (inside / name).write_text(POSTING, encoding="utf-8")
    return inside


def _records(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("named", ["files", "folder", "glob", "list"])
@pytest.mark.parametrize("option", ["output", "errors"])
def test_no_input_is_written_over(folder: Path, named: str, option: str) -> None:
    posting = folder / "a.txt"
    listed = folder.parent / "list"
    listed.write_text(f"{posting}\n{folder / 'b.txt'}\n", encoding="utf-8")
    options = {
        "files": Options([str(posting), str(folder / "b.txt")]),
        "folder": Options([str(folder)]),
        "glob": Options([str(folder / "*.txt")]),
        "list": Options([], files_from=str(listed)),
    }[named]._replace(form="jsonl", quiet=True, **{option: str(posting)})
    with pytest.raises(OutputError, match="would be lost"):
        run_parse(options)
    assert posting.read_text(encoding="utf-8") == POSTING


def test_no_input_that_include_names_is_written_over(folder: Path) -> None:
    table = folder / "x.csv"
    table.write_text("text\nHarbor Clerk\n", encoding="utf-8")
    (folder / "y.csv").write_text("text\nFerry Pilot\n", encoding="utf-8")
    options = Options([str(folder)], output=str(table), include=["*.csv"], quiet=True)
    with pytest.raises(OutputError, match="or leave it out with --exclude"):
        run_parse(options)
    assert table.read_text(encoding="utf-8") == "text\nHarbor Clerk\n"
    out = folder / "out.jsonl"
    again = Options([str(folder)], output=str(out), include=["*.jsonl", "*.csv"], exclude=["out.jsonl"], quiet=True)
    for _ in range(2):
        assert run_parse(again) == 0
        assert len(_records(out)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_no_input_behind_a_link_in_a_folder_is_written_over(folder: Path) -> None:
    behind = folder.parent / "behind.txt"
    (folder / "a.txt").rename(behind)
    (folder / "a.txt").symlink_to(behind)
    with pytest.raises(OutputError, match="would be lost"):
        run_parse(Options([str(folder)], form="jsonl", output=str(behind), quiet=True))


@pytest.mark.parametrize("option", ["output", "errors"])
def test_no_input_that_standard_input_names_is_written_over(
    folder: Path, option: str, jobparse: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = f"{folder / 'b.txt'}\n{folder / 'a.txt'}\n"
    read = io.StringIO(names)
    monkeypatch.setattr("jobparse.readers.inputs._opened", lambda _: read)
    done = jobparse("--files-from", "-", "-f", "jsonl", f"--{option}", folder / "a.txt")
    assert done.status == 2
    assert "would be lost" in done.err
    assert (folder / "a.txt").read_text(encoding="utf-8") == POSTING


def test_the_list_of_inputs_is_not_written_over(folder: Path) -> None:
    listed = folder.parent / "list"
    listed.write_text(f"{folder / 'a.txt'}\n", encoding="utf-8")
    with pytest.raises(OutputError, match="would be lost"):
        run_parse(Options([], form="jsonl", files_from=str(listed), output=str(listed), quiet=True))


def test_records_and_errors_do_not_share_a_file(folder: Path) -> None:
    out = str(folder.parent / "out.jsonl")
    for other in (out, str(folder / ".." / "out.jsonl")):
        with pytest.raises(OutputError, match="one file"):
            run_parse(Options([str(folder)], output=out, errors=other, quiet=True))


@pytest.mark.parametrize("limit", [1e12, float("nan")])
def test_a_limit_that_is_no_time_is_refused(folder: Path, limit: float) -> None:
    with pytest.raises(InputError, match="--time-limit"):
        run_parse(Options([str(folder)], time_limit=limit, quiet=True))


@pytest.mark.parametrize("jobs", [-1, 0, 1001, 10**20])
def test_a_number_that_is_none_of_processes_is_refused(folder: Path, jobs: int) -> None:
    with pytest.raises(InputError, match="give 1 to 1,000"):
        run_parse(Options([str(folder)], jobs=jobs, quiet=True))


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8 and links of this kind")
def test_an_odd_name_and_a_link_to_itself_cost_their_own_line(folder: Path) -> None:
    (folder / "self.txt").symlink_to("self.txt")
    with open(os.fsencode(folder) + b"/odd\xff.txt", "w", encoding="utf-8") as stream:  # noqa: PTH123 (a path of bytes)
        stream.write(POSTING)
    out = folder.parent / "out.jsonl"
    assert run_parse(Options([str(folder)], output=str(out), quiet=True, resume=True)) == 1
    assert len(_records(out)) == 3
    assert run_parse(Options([str(folder)], output=str(out), quiet=True, resume=True)) == 1
    assert len(_records(out)) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="pipes as files")
def test_a_pipe_is_read_once(folder: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, POSTING.encode())
    os.close(writing)
    out = folder.parent / "out.jsonl"
    files = [f"/dev/fd/{reading}", str(folder / "a.txt")]
    try:
        assert run_parse(Options(files, output=str(out), jobs=1, quiet=True)) == 0
    finally:
        os.close(reading)
    assert len(_records(out)) == 2


def test_half_a_surrogate_pair_in_an_id(folder: Path) -> None:
    table = folder / "t.jsonl"
    table.write_text('{"id": "\\ud800", "text": "Clerk"}\n{"id": "b", "text": ["Clerk"]}\n', encoding="utf-8")
    out = folder.parent / "out.jsonl"
    assert run_parse(Options([str(table)], output=str(out), id_column="id", quiet=True)) == 1
    assert [record["source"]["record"] for record in _records(out)] == ["?"]  # type: ignore[index]


def test_the_first_of_two_columns_of_one_name(folder: Path) -> None:
    table = folder / "t.csv"
    table.write_text("text,text\nHarbor Clerk,Second\n", encoding="utf-8")
    out = folder.parent / "out.jsonl"
    assert run_parse(Options([str(table)], output=str(out), quiet=True)) == 0
    assert _records(out)[0]["title"] == "Harbor Clerk"


def _texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}


def test_texts_do_not_write_over_each_other(tmp_path: Path) -> None:
    ids = ["17", "17", "a/b", "a//b", "a\\b", "A/B", "../17", "17~2"]
    lines = [json.dumps({"id": name, "text": f"Clerk {number}"}) for number, name in enumerate(ids)]
    (tmp_path / "t.jsonl").write_text("\n".join(lines), encoding="utf-8")
    kept = tmp_path / "texts"
    options = Options(
        [str(tmp_path / "t.jsonl")], output=str(tmp_path / "o.jsonl"), id_column="id", save_text=str(kept), quiet=True
    )
    assert run_parse(options) == 0
    assert sorted(_texts(kept).values()) == [f"Clerk {number}" for number in range(len(ids))]
    below = "root~" + str(tmp_path / "t.jsonl")
    if os.sep == "/":
        assert _texts(kept)[f"{below}/17.txt"] == "Clerk 0"
        assert _texts(kept)[f"{below}/17~2.txt"] == "Clerk 1"
        assert _texts(kept)[f"{below}/17~3.txt"] == "Clerk 6"


def test_texts_of_equal_members_of_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        for number, name in enumerate(("x.txt", "x.txt", "../x.txt", "d/../x.txt")):
            archive.writestr(name, f"Clerk {number}")
    kept = tmp_path / "texts"
    assert run_parse(Options([str(path)], output=str(tmp_path / "o.jsonl"), save_text=str(kept), quiet=True)) == 0
    assert sorted(_texts(kept).values()) == [f"Clerk {number}" for number in range(4)]


def test_texts_of_folders_above_and_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("jobs/a.txt", "below/jobs/a.txt"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(f"Clerk {name}", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "below")
    assert run_parse(Options(["../jobs", "jobs"], output="o.jsonl", save_text="texts", quiet=True)) == 0
    assert _texts(tmp_path / "below" / "texts") == {
        "jobs/a.txt.txt": "Clerk below/jobs/a.txt",
        "up~/jobs/a.txt.txt": "Clerk jobs/a.txt",
    }


def test_texts_that_are_gone_are_written_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    (folder / "t.csv").write_text("id,text\n1,Clerk\n1,Pilot\n", encoding="utf-8")
    options = Options(["in", "in/t.csv"], output="o.jsonl", id_column="id", save_text="texts", resume=True, quiet=True)
    assert run_parse(options) == 0
    whole = _texts(folder.parent / "texts")
    assert len(whole) == 4
    for name in ("in/a.txt.txt", "in/t.csv/1~2.txt"):
        (folder.parent / "texts" / name).unlink()
    assert run_parse(options) == 0
    assert _texts(folder.parent / "texts") == whole
    with pytest.raises(OutputError, match="made with --save-text"):
        run_parse(options._replace(save_text=None))


def test_a_folder_of_texts_that_cannot_be_one_is_told_before_the_work(folder: Path) -> None:
    taken = folder.parent / "taken"
    taken.touch()
    for name in (taken, taken / "below"):
        with pytest.raises(OutputError, match="is no folder"):
            run_parse(Options([str(folder)], save_text=str(name), quiet=True))
    for named in (folder, folder.parent, folder / "a.txt", folder / "*.txt"):
        place = folder.parent if named == folder.parent else folder
        with pytest.raises(OutputError, match="holds inputs"):
            run_parse(Options([str(named)], save_text=str(place), quiet=True))


def test_texts_inside_a_folder_of_inputs_are_no_inputs(folder: Path) -> None:
    options = Options([str(folder)], output=str(folder.parent / "o.jsonl"), save_text=str(folder / "texts"), quiet=True)
    for _ in range(2):
        assert run_parse(options) == 0
        assert len(_records(folder.parent / "o.jsonl")) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes that can be waited for")
def test_a_program_that_takes_its_time_is_waited_for(folder: Path) -> None:
    typed = f"(sleep 6; cat {folder / 'a.txt'}) | {sys.executable} -m jobparse - --time-limit 5"
    done = subprocess.run(typed, shell=True, capture_output=True, check=False)  # noqa: S602
    assert done.returncode == 0, done.stderr


def test_a_run_that_could_not_begin_leaves_no_journal(folder: Path) -> None:
    with pytest.raises(InputError, match="--files-from"):
        run_parse(Options([], files_from=str(folder / "none"), output=str(folder.parent / "o.jsonl"), quiet=True))
    assert [path.name for path in folder.parent.iterdir()] == ["in"]


def test_texts_and_records_do_not_share_a_name(folder: Path) -> None:
    name = str(folder.parent / "o.jsonl")
    with pytest.raises(OutputError, match="is the name of a file that is written"):
        run_parse(Options([str(folder)], output=name, save_text=name, quiet=True))


@pytest.mark.parametrize("option", ["output", "errors", "save_text"])
def test_a_place_without_a_name_or_behind_a_link_to_itself_is_one_clear_error(folder: Path, option: str) -> None:
    with pytest.raises(OutputError, match="an empty name"):
        run_parse(Options([str(folder)], form="jsonl", quiet=True, **{option: ""}))
    if sys.platform != "win32":
        (folder.parent / "loop").symlink_to("loop")
        with pytest.raises(OutputError, match="loop"):
            run_parse(Options([str(folder)], form="jsonl", quiet=True, **{option: str(folder.parent / "loop")}))
