"""Runs over a folder that `mixed_folder.py` filled, and whether everything came of it that should.

    python benchmarks/mixed_run.py TARGET                          # every format, one process and two, killed and resumed
    python benchmarks/mixed_run.py TARGET --formats jsonl,csv      # some formats
    python benchmarks/mixed_run.py TARGET --differences            # and in which fields forms of one posting differ

Every input has to give its record or its line among the errors, in bytes that do not depend on the number of processes; tables
are read again with pandas, polars, duckdb and sqlite. Memory is the largest sum of the proportional set sizes of all processes,
and the largest resident set of one, as the system accounts for them.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from batch import pss_of, tree_of
from mixed_folder import Wanted, read_manifest
from mixed_tables import round_trips

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
FORMATS = ("jsonl", "csv", "xlsx", "parquet", "sqlite", "jsonld")
# Failures that are mistakes of the program, or of the machine.
_OURS = ("internal", "crashed", "missing_extra")
# A message names the input, what is wrong, and behind a semicolon or a colon what to do: "a.txt: is empty; give another file".
_MESSAGE = re.compile(r".+(; |: run |\? name it ).+", re.DOTALL)
# What of a record says where it was read, not what: it is another in another form of the same posting.
_PLACE = ("source", "sections", "warnings")


class Ran(NamedTuple):
    """What a run did: its exit status, what it said, seconds, and memory of all processes and of the largest one, in MB."""

    status: int
    said: str
    seconds: float
    all_mb: float
    one_mb: float


def run(target: Path, *arguments: str, out: Path | None = None) -> Ran:
    """Run the command in the target, so that inputs are called `inputs/…`, and look at its memory."""
    typed = [sys.executable, "-m", "jobparse", *arguments]
    said = target / "said.log"
    begun = time.perf_counter()
    with said.open("wb") as stderr, (out or Path(os.devnull)).open("wb") as stdout:
        process = subprocess.Popen(typed, cwd=target, stdout=stdout, stderr=stderr, env=os.environ | {"PYTHONPATH": str(ROOT)})
        peak = 0
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            peak = max(peak, sum(map(pss_of, tree_of(process.pid))))
            time.sleep(0.1)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begun
    return Ran(process.returncode, said.read_text("utf-8", "replace"), seconds, peak / 1e6, usage.ru_maxrss / 1024)


def parse(target: Path, form: str, jobs: int, *more: str) -> tuple[Ran, Path, Path]:
    """Parse the folder into a file of a format, with its failures noted."""
    folder = target / f"out{jobs}"
    folder.mkdir(exist_ok=True)
    output, errors = folder / f"records.{form}", folder / f"errors.{form}.jsonl"
    done = run(
        target, "inputs", "--include", "*", "-o", str(output), "--errors", str(errors), "-j", str(jobs), "--no-progress", *more
    )
    return done, output, errors


def problems_of_a_run(done: Ran, status: int = 1) -> Iterator[str]:
    """What a run must not do, whatever it reads."""
    if done.status != status:
        yield f"the exit status is {done.status}, not {status}: {done.said[-500:]}"
    for word in ("Traceback", "internal error"):
        if word in done.said:
            at = done.said.index(word)
            yield f"it says {word}: {done.said[max(0, at - 200) : at + 300]}"
    raw = {char for char in done.said if not char.isprintable() and char != "\n"}
    if raw:
        yield f"characters that steer a terminal are printed as they are: {sorted(raw)}"


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]


def problems_of_outcomes(
    manifest: Sequence[Wanted], records: Sequence[dict[str, Any]], errors: Sequence[dict[str, Any]]
) -> Iterator[str]:
    """Inputs of which something else came than has to."""
    rows: dict[str, Counter[str | None]] = defaultdict(Counter)
    for record in records:
        rows[record["source"]["path"]][record["source"]["record"]] += 1
    failed: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for error in errors:
        failed[shown(error["input"])].append(error)
        if error["kind"] in _OURS:
            yield f"a failure of ours: {error}"
        if not (error["message"].startswith(error["input"]) and _MESSAGE.fullmatch(error["message"][len(error["input"]) :])):
            yield f"a message without its file, cause or remedy: {error}"
    for wanted in manifest:
        path = shown(f"inputs/{wanted.path}")
        if wanted.text is None:
            given = [name for name in rows if is_of(name, path)]
            failures = [error for name in failed if is_of(name, path) for error in failed[name]]
            yield from _hostile(wanted, given, failures)
        elif rows[path][wanted.record] != 1 or path in failed:
            yield f"{path} ({wanted.record}): {rows[path][wanted.record]} records, {failed.get(path)}"
    known = {shown(f"inputs/{wanted.path}") for wanted in manifest}
    above = tuple(f"{path}/" for path in known if not path.endswith("/"))
    for name in {*rows, *failed} - known:
        if not name.startswith(above):
            yield f"{name}: nobody put it there"


def is_of(name: str, path: str) -> bool:
    """Whether an input is an entry of the manifest, or in it."""
    return name == path or name.startswith(f"{path}/")


def _hostile(wanted: Wanted, given: Sequence[str], failures: Sequence[dict[str, Any]]) -> Iterator[str]:
    kinds = {failure["kind"] for failure in failures} | ({"record"} if given else set()) or {"nothing"}
    if wanted.comes_of_it and not kinds & set(wanted.comes_of_it):
        yield f"{wanted.path!r}: {sorted(kinds)} came of it, not {wanted.comes_of_it}: {[f['message'][-300:] for f in failures]}"
    if not wanted.comes_of_it and kinds == {"nothing"}:
        yield f"{wanted.path!r}: nothing came of it"


def shown(path: str) -> str:
    """A path as records tell it."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in path)


def values(record: dict[str, Any]) -> dict[str, Any]:
    """What a record says of the posting, without where that stands."""
    found = {name: value for name, value in record.items() if name not in _PLACE}
    return found | {"sections": [(row["kind"], row["heading"]) for row in record["sections"]]}


def differences(
    target: Path, manifest: Sequence[Wanted], records: Sequence[dict[str, Any]]
) -> Iterator[tuple[Wanted, list[str], dict[str, Any]]]:
    """By posting, the fields in which its record differs from that of the plain text, which is parsed here."""
    import jobparse

    plain = {
        path.stem: values(jobparse.parse(path.read_bytes().decode()).record) for path in sorted((target / "texts").iterdir())
    }
    by_place = {(record["source"]["path"], record["source"]["record"]): record for record in records}
    for wanted in manifest:
        record = by_place.get((shown(f"inputs/{wanted.path}"), wanted.record))
        if wanted.text is not None and record is not None:
            found, expected = values(record), plain[f"{wanted.text:05d}"]
            yield wanted, [name for name in expected if found[name] != expected[name]], record


def tree(folder: Path) -> dict[bytes, tuple[int, int]]:
    """Size and time of every entry of a folder: what shows that something was written into it."""
    found = {}
    for root, folders, files in os.walk(os.fsencode(folder)):
        for name in (*folders, *files):
            path = os.path.join(root, name)  # noqa: PTH118 (a path of bytes)
            with suppress(OSError):  # a path that is too long
                state = os.lstat(path)
                found[path] = (state.st_size, state.st_mtime_ns)
    return found


def problems_of_resuming(target: Path, form: str, after: float, expected: Path, errors: Path) -> Iterator[str]:
    """Kill a run with all its processes after so many seconds, resume it, and compare the bytes."""
    folder = target / "resumed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    output = folder / f"records.{form}"
    noted = folder / f"errors.{form}.jsonl"
    typed = ["inputs", "--include", "*", "-o", str(output), "--errors", str(noted), "-j", "2", "--no-progress", "--resume"]
    process = subprocess.Popen(
        [sys.executable, "-m", "jobparse", *typed],
        cwd=target,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    time.sleep(after)
    if process.poll() is not None:
        yield "the run was over before it was killed"
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if output.exists():
        yield "a run that was killed left an output"
    done = run(target, *typed)
    yield from problems_of_a_run(done)
    if not re.search(r"\([\d,]+ unchanged\)", done.said):
        yield f"nothing was taken over: {done.said[-300:]}"
    for mine, other in ((output, expected), (noted, errors)):
        if mine.read_bytes() != other.read_bytes():
            yield f"{mine.name} of the run that was resumed differs from that of an unbroken one"


def problems_of_checking(target: Path) -> Iterator[str]:
    """Check the folder: one document of each format, whatever is in it."""
    for form, begin in (("json", "{"), ("sarif", "{"), ("junit", "<")):
        out = target / f"findings.{form}"
        done = run(target, "check", "inputs", "--include", "*", "-f", form, "-j", "2", out=out)
        yield from problems_of_a_run(done)
        text = out.read_text("utf-8")
        print(f"  check -f {form:8}{done.seconds:8.1f} s{done.all_mb:8.0f} MB{len(text):14,} characters")
        try:
            if begin == "{":
                json.loads(text)
            else:
                import xml.etree.ElementTree as ET

                ET.fromstring(text)  # noqa: S314 (our own output)
        except ValueError as error:
            yield f"check -f {form}: {error}"


def report(title: str, problems: Iterator[str]) -> int:
    """Print problems, and return how many there are."""
    found = list(problems)
    print(f"{'NO ' if found else 'yes'} {title}")
    for problem in found[:20]:
        print(f"      {ascii(problem)[:1500]}")
    return len(found)


def main() -> int:
    """Run, check and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("target", type=Path, help="folder that mixed_folder.py filled")
    parser.add_argument("--formats", default=",".join(FORMATS), help="formats to write")
    parser.add_argument("--differences", action="store_true", help="tell in which fields forms of one posting differ")
    parser.add_argument("--only-parse", action="store_true", help="leave out what is killed, and the checks of postings")
    options = parser.parse_args()
    target = options.target.resolve()
    manifest = read_manifest(target)
    before = tree(target / "inputs")
    wrong = 0
    print(f"{len({row.path for row in manifest}):,} files")
    outputs: dict[str, Path] = {}
    for form in options.formats.split(","):
        made = []
        for jobs in (1, 2):
            done, output, errors = parse(target, form, jobs)
            made.append((output, errors))
            print(f"  {form:8}-j {jobs}{done.seconds:8.1f} s{done.all_mb:8.0f} MB in all{done.one_mb:8.0f} MB in one")
            wrong += report(f"{form}: a run with {jobs} processes is whole", problems_of_a_run(done))
        same = [f"{one.name} differs" for one, other in zip(*made, strict=True) if one.read_bytes() != other.read_bytes()]
        wrong += report(f"{form}: the same bytes with one process and with two", iter(same))
        outputs[form] = made[0][0]
        if form == "jsonl":
            seconds = done.seconds
            print(f"      {done.said.splitlines()[-1]}")
    if "jsonl" in outputs:
        errors = outputs["jsonl"].with_name("errors.jsonl.jsonl")
        records = read_lines(outputs["jsonl"])
        wrong += report("every input gave its record or its failure", problems_of_outcomes(manifest, records, read_lines(errors)))
        wrong += report("the record does not depend on the form", compared(target, manifest, records, tell=options.differences))
        for form, output in outputs.items():
            wrong += report(f"{form}: comes back whole", round_trips(form, output, records))
        if not options.only_parse:
            after = seconds * random.uniform(0.3, 0.7)  # noqa: S311
            wrong += report("killed and resumed", problems_of_resuming(target, "jsonl", after, outputs["jsonl"], errors))
    if not options.only_parse:
        wrong += report("check", problems_of_checking(target))
    changed = [str(path) for path, state in tree(target / "inputs").items() if before.get(path) != state]
    wrong += report("nothing was written among the inputs", iter(changed))
    return 1 if wrong else 0


def compared(target: Path, manifest: Sequence[Wanted], records: Sequence[dict[str, Any]], *, tell: bool) -> Iterator[str]:
    """Postings whose form carries the same lines, and whose record differs; for other forms, how many are the same."""
    same: dict[str, list[bool]] = defaultdict(list)
    fields: dict[str, Counter[str]] = defaultdict(Counter)
    for wanted, names, record in differences(target, manifest, records):
        same[wanted.form].append(not names)
        fields[wanted.form].update(names)
        if names and wanted.exact:
            yield f"{wanted.path}: {names}"
        if names and tell:
            print(ascii(f"      {wanted.form}: {wanted.path} {wanted.text}: {names} {record['source']['sha256'][:8]}"))
    for form, rows in same.items():
        print(f"      {form:26}{sum(rows):6} of{len(rows):6} the same   {dict(fields[form].most_common(6)) or ''}")


if __name__ == "__main__":
    sys.exit(main())
