"""Runs that are killed and resumed give, byte for byte, what an unbroken run over the inputs of now gives."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from templates import posting

from jobparse.batch.journal import Journal, folder_of
from jobparse.batch.results import Row
from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Command = Callable[..., subprocess.CompletedProcess[bytes]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")

KILLS = 52


def start(tmp_path: Path, *arguments: object) -> subprocess.Popen[bytes]:
    typed = [sys.executable, "-m", "jobparse", *map(str, arguments)]
    return subprocess.Popen(  # noqa: S603
        typed, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv"])
def test_killed_at_random_moments(tmp_path: Path, command: Command, name: str) -> None:
    folder = tmp_path / "postings"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03d}.txt").write_text(posting(number), encoding="utf-8")
    (folder / "empty.txt").touch()
    (tmp_path / "table.jsonl").write_text("".join(f'{{"text": "TITLE: Clerk {at}"}}\n' for at in range(300)), encoding="utf-8")
    inputs = [folder, "table.jsonl", "-j", "2"]
    fresh = tmp_path / f"fresh.{name.rpartition('.')[2]}"
    assert command(*inputs, "-o", fresh).returncode == 1
    seed = random.randrange(10**9)  # noqa: S311
    print("seed", seed)  # shown when the test fails
    moments = random.Random(seed)  # noqa: S311
    kills = progress = 0
    while kills < KILLS // 2:
        process = start(tmp_path, *inputs, "-o", name, "--resume")
        time.sleep(0.15 + moments.random() * 0.45)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            kills += 1
        process.wait()
        if (tmp_path / name).exists():
            assert (tmp_path / name).read_bytes() == fresh.read_bytes()
            (tmp_path / name).unlink()
            shutil.rmtree(folder_of(tmp_path / name))
            progress += 1
    assert command(*inputs, "-o", name, "--resume").returncode == 1
    assert (tmp_path / name).read_bytes() == fresh.read_bytes()


def test_the_parent_alone_killed_and_then_a_torn_end(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "fresh.jsonl")
    command(postings, "-o", "out.jsonl", "--resume")
    journal = folder_of(tmp_path / "out.jsonl")
    with (journal / "records.jsonl").open("ab") as data:
        data.write(b'{"schema_version":"1.0","sour')
    (tmp_path / "out.jsonl").unlink()
    done = command(postings, "-o", "out.jsonl", "--resume")
    assert b"(60 unchanged)" in done.stderr
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()


def test_lost_records_are_made_again(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl", "--resume")
    whole = (tmp_path / "out.jsonl").read_bytes()
    with (folder_of(tmp_path / "out.jsonl") / "records.jsonl").open("r+b") as data:
        data.truncate(len(whole) // 2)
    done = command(postings, "-o", "out.jsonl", "--resume")
    assert b" unchanged)" in done.stderr
    assert b"(60 unchanged)" not in done.stderr
    assert (tmp_path / "out.jsonl").read_bytes() == whole


def test_a_damaged_manifest_costs_only_work(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl", "--resume")
    whole = (tmp_path / "out.jsonl").read_bytes()
    (folder_of(tmp_path / "out.jsonl") / "manifest.sqlite").write_bytes(b"no database" * 1000)
    done = command(postings, "-o", "out.jsonl", "--resume")
    assert done.returncode == 1
    assert (tmp_path / "out.jsonl").read_bytes() == whole


def test_changed_new_and_vanished_inputs(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl", "--resume")
    changed = postings / "0" / "000.txt"
    before = changed.stat()
    changed.write_text(posting(1), encoding="utf-8")
    os.utime(changed, ns=(before.st_atime_ns, before.st_mtime_ns))  # the bytes count, not the time
    (postings / "0" / "001a.txt").write_text(posting(900), encoding="utf-8")
    (postings / "3" / "003.txt").unlink()
    done = command(postings, "-o", "out.jsonl", "--resume")
    assert b"(58 unchanged)" in done.stderr
    command(postings, "-o", "fresh.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()


def test_inputs_that_are_all_gone_leave_the_output(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl", "--resume")
    whole = (tmp_path / "out.jsonl").read_bytes()
    postings.rename(tmp_path / "away")
    postings.mkdir()
    for options in (["--resume"], []):
        done = command(postings, "-o", "out.jsonl", *options)
        assert done.returncode == 2
        assert b"holds no text" in done.stderr
        assert b"out.jsonl: is left as it was, since there is no record" in done.stderr
        assert (tmp_path / "out.jsonl").read_bytes() == whole


def test_inputs_that_are_back_are_not_done_again(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl", "--resume")
    postings.rename(tmp_path / "away")
    postings.mkdir()
    for _ in range(2):
        assert command(postings, "-o", "out.jsonl", "--resume").returncode == 2
    postings.rmdir()
    (tmp_path / "away").rename(postings)
    assert b"(60 unchanged)" in command(postings, "-o", "out.jsonl", "--resume").stderr


def test_the_same_input_twice(tmp_path: Path, postings: Path, command: Command) -> None:
    twice = [postings / "0", postings / "0" / "000.txt", postings / "0" / "000.txt"]
    command(*twice, "-o", "fresh.jsonl")
    for _ in range(2):
        command(*twice, "-o", "out.jsonl", "--resume")
        assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()


def test_other_options_are_refused(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl", "--resume")
    done = command(postings, "-o", "out.jsonl", "--resume", "--evidence")
    assert done.returncode == 2
    assert b"was made with --evidence false, this one with true; give the same" in done.stderr
    assert command(postings, "-o", "out.jsonl", "--resume").returncode == 1


def test_resume_needs_a_file(postings: Path, command: Command) -> None:
    done = command(postings, "--resume")
    assert (done.returncode, b"--resume: needs several inputs and -o FILE" in done.stderr) == (2, True)


def test_a_complete_run_leaves_nothing_behind(tmp_path: Path, postings: Path, command: Command) -> None:
    command(postings, "-o", "out.jsonl")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "postings"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(tmp_path: Path, command: Command, number: signal.Signals) -> None:
    folder = tmp_path / "postings"
    folder.mkdir()
    for at in range(600):
        (folder / f"{at:03d}.txt").write_text(posting(at), encoding="utf-8")
    process = start(tmp_path, folder, "-j", "2", "-o", "out.jsonl")
    until = time.monotonic() + 30
    while not any(tmp_path.glob(".out.jsonl.jobparse/records.jsonl")) and time.monotonic() < until:
        time.sleep(0.01)  # the run has begun when its journal is there; waiting longer, a fast machine has finished it
    time.sleep(0.05)
    process.send_signal(number)
    assert process.wait(30) == (130 if number == signal.SIGINT else 128 + number)
    assert not (tmp_path / "out.jsonl").exists()
    done = command(folder, "-o", "out.jsonl", "--resume")
    assert done.returncode == 0
    command(folder, "-o", "fresh.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()


def test_two_runs_into_one_output(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    first = Journal(output, {}, resume=False)
    with pytest.raises(OutputError, match="another run writes to it"):
        Journal(output, {}, resume=False)
    first.close(keep=False)
    Journal(output, {}, resume=False).close(keep=False)


def test_a_full_disk_is_one_clear_error_and_no_loss(tmp_path: Path, postings: Path, command: Command) -> None:
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)); "
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "from jobparse.cli import main; sys.argv = ['jobparse', *sys.argv[1:]]; main()"
    )
    typed = [sys.executable, "-c", limited, str(postings), "-o", "out.jsonl", "-j", "1"]
    done = subprocess.run(typed, cwd=tmp_path, capture_output=True, check=False)  # noqa: S603
    assert done.returncode == 2
    errors = [line for line in done.stderr.decode().splitlines() if "cannot be written" in line]
    assert len(errors) == 1
    assert "--resume" in errors[0]
    assert not (tmp_path / "out.jsonl").exists()
    command(postings, "-o", "out.jsonl", "--resume")
    command(postings, "-o", "fresh.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()


def test_a_journal_that_is_a_file_is_told(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    folder_of(output).touch()
    with pytest.raises(OutputError, match="which is a file; remove that file"):
        Journal(output, {}, resume=True)


def test_rows_are_never_without_their_records(tmp_path: Path) -> None:
    """What the manifest names is in the data at every moment that a commit can be cut off."""
    journal = Journal(tmp_path / "out.jsonl", {}, resume=False)
    for position in range(3):
        journal.write(b'{"at":%d}\n' % position)
        journal.done(position, f"{position}.txt", str(position), Row(1, 0, 0))
    journal.write(b'{"torn":')
    journal.commit()
    named = sqlite3.connect(f"file:{journal.folder}/manifest.sqlite?mode=ro&immutable=1", uri=True)
    assert named.execute("SELECT MAX(stop) FROM input").fetchone()[0] <= (journal.folder / "records.jsonl").stat().st_size
    named.close()
    assert b"".join(journal.lines()) == b'{"at":0}\n{"at":1}\n{"at":2}\n'
    journal.interrupt()
