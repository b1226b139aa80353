"""Runs over folders: the same bytes with any number of processes, failures noted and told apart, and how they end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from templates import posting

from jobparse import InputError, parse_many
from jobparse.batch.pool import Pool
from jobparse.batch.results import Result
from jobparse.batch.run import Run, Stopped, Workforce
from jobparse.batch.serial import TimeIsUp, limited, serial
from jobparse.batch.work import Work
from jobparse.readers import registry
from jobparse.readers.inputs import Input, expand
from jobparse.readers.options import ReadOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Command = Callable[..., subprocess.CompletedProcess[bytes]]

WORK = Work(ReadOptions())


def outcome(pieces: Any) -> list[tuple[str, Any]]:
    """Lines and failures of a run, in order."""
    return [(piece.item.display, result.line or result.failure[:4]) for piece in pieces for result in piece.results]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_order_and_bytes_do_not_depend_on_the_number_of_processes(postings: Path, jobs: int) -> None:
    inputs = list(expand([str(postings)]))
    assert outcome(Pool(WORK, jobs, None).results(inputs)) == outcome(serial(inputs, WORK, None))


def test_the_command_writes_the_same_with_any_number_of_processes(postings: Path, command: Command, tmp_path: Path) -> None:
    for jobs in ("1", "3"):
        done = command(postings, "-j", jobs, "-o", f"out{jobs}.jsonl", "--errors", f"errors{jobs}.jsonl")
        assert done.returncode == 1
        assert b"63 inputs, 60 records, 0 warnings, 3 failed" in done.stderr
    assert (tmp_path / "out1.jsonl").read_bytes() == (tmp_path / "out3.jsonl").read_bytes() != b""
    assert (tmp_path / "errors1.jsonl").read_bytes() == (tmp_path / "errors3.jsonl").read_bytes()
    rows = [json.loads(line) for line in (tmp_path / "errors1.jsonl").read_text("utf-8").splitlines()]
    assert [(Path(row["input"]).name, row["kind"]) for row in rows] == [
        ("empty.txt", "empty"),
        ("binary.txt", "binary"),
        ("zz.txt", "binary"),
    ]
    assert all(row["message"].startswith(row["input"]) for row in rows)


def test_standard_output_is_the_same_as_a_file(postings: Path, command: Command, tmp_path: Path) -> None:
    streamed = command(postings, "-q")
    command(postings, "-q", "-o", "out.jsonl")
    assert streamed.stdout == (tmp_path / "out.jsonl").read_bytes()
    assert streamed.stderr == b""


def test_fail_fast_stops_at_the_first_failure(postings: Path, command: Command, tmp_path: Path) -> None:
    done = command(postings, "--fail-fast", "-o", "out.jsonl")
    assert done.returncode == 1
    assert b"stopped at the first failure" in done.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_nothing_readable_is_2(command: Command) -> None:
    assert command("missing.txt", "gone.txt").returncode == 2


class Deadly:
    """A reader in place of the real one, whose texts do to the process what they say."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = registry.read

        def read(item: Input, options: ReadOptions) -> Iterator[Any]:
            name = Path(item.display).name
            if name == "kill.txt":
                os.kill(os.getpid(), signal.SIGKILL)
            if name == "once.txt" and not (flag := Path(item.display).with_suffix(".flag")).exists():
                flag.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            if name == "hang.txt":
                time.sleep(60)
            if name == "slow.txt":
                time.sleep(0.5)
            if name == "exit.txt":
                os._exit(3)
            if name == "trip.txt":
                raise RuntimeError("tripped")
            yield from real(item, options)

        monkeypatch.setattr(registry, "read", read)


@pytest.mark.skipif(sys.platform != "linux", reason="the reader is put in by a fork")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_kills_its_process_costs_only_itself(postings: Path, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("kill", "once", "exit", "trip", "hang"):
        (postings / "2" / f"{name}.txt").write_text(posting(7), encoding="utf-8")
    inputs = list(expand([str(postings)]))
    Deadly(monkeypatch)
    rows = outcome(Pool(WORK, jobs, 2.0).results(inputs))
    kinds = {Path(name).name: row[2] for name, row in rows if not isinstance(row, bytes)}
    assert kinds == {
        "empty.txt": "empty",
        "binary.txt": "binary",
        "zz.txt": "binary",
        "kill.txt": "crashed",
        "exit.txt": "crashed",
        "trip.txt": "internal",
        "hang.txt": "timeout",
    }
    assert [name for name, _ in rows] == [item.display for item in inputs]
    assert sum(isinstance(row, bytes) for _, row in rows) == 61


@pytest.mark.skipif(sys.platform != "linux", reason="the reader is put in by a fork")
def test_a_slow_file_is_not_blamed_for_the_one_behind_it_that_hangs(postings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [postings / "0" / name for name in ("slow.txt", "hang.txt")]
    for file in files:
        file.write_text(posting(7), encoding="utf-8")
    Deadly(monkeypatch)
    rows = outcome(Pool(WORK, 1, 2.0).results(expand(map(str, files))))
    assert [Path(name).name for name, _ in rows] == ["slow.txt", "hang.txt"]
    assert isinstance(rows[0][1], bytes)
    assert rows[1][1][2] == "timeout"


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")
def test_the_time_limit_holds_in_this_process_too(postings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = postings / "0" / "hang.txt"
    hanging.write_text(posting(7), encoding="utf-8")
    Deadly(monkeypatch)
    rows = outcome(serial(expand([str(hanging), str(postings / "0" / "000.txt")]), WORK, 1.0))
    assert rows[0][1][2] == "timeout"
    assert isinstance(rows[1][1], bytes)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")
def test_a_file_that_is_being_opened_when_the_time_is_up_is_closed_without_a_word(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()

    def opening() -> None:
        stream = file.open("rb")
        try:
            time.sleep(5)
        finally:
            del stream  # as `open` itself does when the alarm rings before it has returned

    with pytest.raises(TimeIsUp), limited(0.05):
        opening()
    with pytest.raises(ResourceWarning):  # from then on they are told again
        warnings.warn("open", ResourceWarning, stacklevel=1)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")
def test_a_file_that_is_open_when_the_time_is_up_is_closed_without_a_word(
    postings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []

    def results(item: Input, work: Work) -> Iterator[Result]:
        stream = (postings / "0" / "000.txt").open("rb")  # the alarm rings before anybody can close it
        opened.append(stream.fileno())
        while True:
            yield from ()

    monkeypatch.setattr("jobparse.batch.serial.results", results)
    (piece,) = serial(expand([str(postings / "0" / "000.txt")]), WORK, 0.05)
    assert [result.failure[2] for result in piece.results if result.failure] == ["timeout"]
    with pytest.raises(OSError, match="Bad file"):
        os.fstat(opened[0])


@pytest.mark.skipif(sys.platform != "linux", reason="the slow disk is put in by a fork")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_disk_that_is_slow_is_waited_for_and_one_that_hangs_is_not(
    postings: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (postings / "0" / "large.txt").write_text(posting(7) * 50, encoding="utf-8")
    (postings / "0" / "hang.txt").write_text(posting(7), encoding="utf-8")
    inputs = list(expand([str(postings / "0")]))
    real = Path.open

    class Slow:
        def __init__(self, path: Path) -> None:
            self.path, self.stream = path, real(path, "rb")

        def __enter__(self) -> Slow:
            return self

        def __exit__(self, *_: object) -> None:
            self.stream.close()

        def read(self, size: int) -> bytes:
            if self.path.name == "hang.txt":
                time.sleep(60)
            if self.path.name == "large.txt":
                time.sleep(0.1)
            return self.stream.read(size)

    def slow(path: Path, mode: str = "r", buffering: int = -1, **options: Any) -> Any:
        return Slow(path) if buffering == 0 and path.suffix == ".txt" else real(path, mode, buffering, **options)

    monkeypatch.setattr(Path, "open", slow)
    monkeypatch.setattr("jobparse.batch.work._STEP", 4000)
    work = WORK._replace(digests=True)
    rows = outcome(serial(inputs, work, 1.0) if jobs == 1 else Pool(work, jobs, 1.0).results(inputs))
    kinds = {Path(name).name: row[2] for name, row in rows if not isinstance(row, bytes)}
    assert kinds == {"hang.txt": "timeout"}


def test_a_table_is_streamed_and_its_order_kept(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    rows = [json.dumps({"text": posting(number)}) for number in range(400)]
    rows[200] = "{torn"
    path.write_text("\n".join(rows), encoding="utf-8")
    others = [tmp_path / f"{number}.txt" for number in range(20)]
    for number, other in enumerate(others):
        other.write_text(posting(number), encoding="utf-8")
    inputs = list(expand([str(others[0]), str(path), *map(str, others[1:])]))
    found = outcome(Pool(WORK, 2, None).results(inputs))
    assert found == outcome(serial(inputs, WORK, None))
    assert len(found) == 420
    assert [row[2] for _, row in found if not isinstance(row, bytes)] == ["damaged"]


def test_results_that_wait_for_the_first_input_are_bounded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("jobparse.batch.pool._HELD", 20_000)
    paths = [tmp_path / f"{number:03d}.txt" for number in range(80)]
    for number, path in enumerate(paths):
        path.write_text(posting(number), encoding="utf-8")
    inputs = list(expand(list(map(str, paths))))
    assert outcome(Pool(WORK, 2, 30).results(inputs)) == outcome(serial(inputs, WORK, None))


def test_a_system_that_allows_fewer_processes_is_enough(postings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = Pool._start

    def grudging(pool: Pool) -> Any:
        if len(pool.workers) == 2:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        return start(pool)

    monkeypatch.setattr(Pool, "_start", grudging)
    inputs = list(expand([str(postings)]))
    assert outcome(Pool(WORK, 50, None).results(inputs)) == outcome(serial(inputs, WORK, None))


def test_few_inputs_are_done_in_this_process(postings: Path) -> None:
    few = list(expand([str(postings / "0")]))[:3]
    pieces = Workforce(4).pieces(few, WORK)
    assert pieces.gi_code is serial.__code__  # type: ignore[attr-defined]
    many = Workforce(2).pieces(expand([str(postings)]), WORK)
    assert many.gi_code is Workforce._in_others.__code__  # type: ignore[attr-defined]
    many.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_standard_input_among_many_inputs(postings: Path, tmp_path: Path, place: int) -> None:
    inputs = [str(postings / "0"), str(postings / "1"), "-"]
    inputs[2], inputs[place] = inputs[place], inputs[2]
    typed = [sys.executable, "-m", "jobparse", *inputs, "-j", "2", "-f", "jsonl", "--fields", "title"]
    done = subprocess.run(typed, input=b"TITLE: Ferry Pilot\n", capture_output=True, cwd=tmp_path, check=False)  # noqa: S603
    titles = [json.loads(line)["title"] for line in done.stdout.splitlines()]
    assert len(titles) == 31
    assert titles.index("Ferry Pilot") == place * 15


@pytest.mark.parametrize("jobs", [0, -1, 10**6])
def test_a_number_of_processes_that_is_none_is_refused_in_python_too(postings: Path, jobs: int) -> None:
    with pytest.raises(InputError, match="is no number of processes"):
        next(iter(parse_many([postings], jobs=jobs)))


def test_a_run_counts_and_stops() -> None:
    run = Run(fail_fast=True)
    item = Input(Path("a.txt"), "a.txt")
    from jobparse.batch.results import Failure, Piece

    pieces = [
        Piece(item, [Result(b"{}\n", None, 2)], True, None),
        Piece(item, [Result(None, Failure("a.txt", None, "empty", "a.txt: is empty"))], True, None),
    ]
    with pytest.raises(Stopped):
        list(run.lines(pieces))
    assert (run.totals.inputs, run.totals.records, run.totals.warnings, run.totals.failures) == (1, 1, 2, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_workers_end_with_the_run_that_is_killed(postings: Path, tmp_path: Path) -> None:
    for number in range(400):
        (postings / f"more{number}.txt").write_text(posting(number) * 20, encoding="utf-8")
    typed = [sys.executable, "-m", "jobparse", str(postings), "-j", "2", "-o", str(tmp_path / "out.jsonl")]
    process = subprocess.Popen(typed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    children: list[str] = []
    for _ in range(200):
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
        if len(children) == 2:
            break
        time.sleep(0.02)
    assert len(children) == 2
    process.kill()
    process.wait()
    for _ in range(200):
        if not any(_runs(child) for child in children):
            return
        time.sleep(0.05)
    pytest.fail("workers live on")


def _runs(child: str) -> bool:
    try:
        return " Z " not in Path(f"/proc/{child}/stat").read_text("ascii")
    except OSError:
        return False
