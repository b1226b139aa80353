"""Runs over many postings: rate beside PyCoLA's in the same run, what a second process brings, where the time goes, memory.

    python benchmarks/batch.py                                    # on ../shared/corpus/los_angeles, else on the fixtures
    python benchmarks/batch.py --folder FOLDER --repeat 20        # on the texts of a folder, each so often
    python benchmarks/batch.py --memory 100000                    # peak memory of a run over so many postings

PyCoLA (package `pycola`, version 0.1.60, extra `bench`) reads bulletins of the City of Los Angeles into twenty columns. It is
timed on the same files in the same run, each tool in a process of its own that is warm before the clock starts.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BULLETINS = ROOT.parent / "shared" / "corpus" / "los_angeles"
FIXTURES = ROOT / "tests" / "fixtures"

PYCOLA = """
import contextlib, io, os, sys, time, warnings
warnings.simplefilter("ignore")
from pycola.bulletin_parser import BulletinParser
folder, names = sys.argv[1] + "/", sorted(os.listdir(sys.argv[1]))
def run():
    done = 0
    for name in names:
        try:
            done += bool(BulletinParser({"path": folder, "filename": name}).standardize())
        except Exception:
            continue
    return done
with contextlib.redirect_stdout(io.StringIO()):
    run()
    begun = time.perf_counter()
    done = run()
    seconds = time.perf_counter() - begun
print(len(names) / seconds, done)
"""
JOBPARSE = """
import os, sys, time
from jobparse.batch.serial import serial
from jobparse.batch.work import Work
from jobparse.readers.inputs import expand
from jobparse.readers.options import ReadOptions
from jobparse.writers.record import Selection
inputs = list(expand([sys.argv[1]]))
work = Work(ReadOptions(), Selection(evidence=True))
def run():
    with open(os.devnull, "wb") as out:
        done = 0
        for piece in serial(inputs, work, None):
            for result in piece.results:
                if result.line is not None:
                    out.write(result.line)
                    done += 1
    return done
run()
begun = time.perf_counter()
done = run()
seconds = time.perf_counter() - begun
print(len(inputs) / seconds, done)
"""


def main() -> int:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=BULLETINS if BULLETINS.is_dir() else FIXTURES, help="texts to run on")
    parser.add_argument("--repeat", type=int, default=20, help="how often each text is used in whole runs")
    parser.add_argument("--tries", type=int, default=5, help="how often rates are measured; the best counts")
    parser.add_argument("--memory", type=int, metavar="N", help="peak memory of a run over N postings, with two processes")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        if options.memory:
            memory(options.folder, Path(scratch), options.memory)
            return 0
        single = copies(options.folder, Path(scratch) / "single", 1)
        rates(single, options.tries)
        shares(single)
        processes(copies(options.folder, Path(scratch) / "many", options.repeat), Path(scratch), options.tries)
    return 0


def copies(folder: Path, target: Path, repeat: int, limit: int | None = None) -> Path:
    """A folder with each text of another one so often; no two of them the same, so that nothing can be remembered."""
    texts = sorted(folder.rglob("*.txt"))
    count = limit or repeat * len(texts)
    for at in range(count):
        path = (
            target / f"{at // 1000:04d}" / f"{at:07d}.txt"
            if limit
            else target / f"{at // len(texts)}-{texts[at % len(texts)].name}"
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(texts[at % len(texts)].read_bytes() + (f"\nCopy {at}.\n".encode() if at >= len(texts) else b""))
    return target


def rates(folder: Path, tries: int) -> None:
    """Postings a second on one core, jobparse with the whole record and evidence, PyCoLA with its columns, in turns."""
    tools = {"jobparse, record and evidence": JOBPARSE}
    if find_spec("pycola"):
        tools["PyCoLA 0.1.60, 20 columns"] = PYCOLA
    else:
        print("PyCoLA is not installed: pip install 'jobparse[bench]'", file=sys.stderr)
    best: dict[str, tuple[float, int]] = {}
    for _ in range(tries):
        for name, code in tools.items():
            done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
            rate, records = done.stdout.split()
            best[name] = max(best.get(name, (0.0, 0)), (float(rate), int(records)))
    print(f"\nOne core, {len(list(folder.iterdir()))} postings")
    for name, (rate, records) in best.items():
        print(f"  {name:34}{rate:10,.0f} postings a second   {records} read")
    if len(best) > 1:
        ours, theirs = (rate for rate, _ in best.values())
        print(f"  ratio {ours / theirs:.2f} (aim: at least 1)")


def shares(folder: Path) -> None:
    """Where the time of one core goes: reading, parsing, building and validating the model, evidence, writing."""
    import jobparse
    from jobparse.document.source import Source
    from jobparse.pipeline import parse_source
    from jobparse.writers.json import encode
    from jobparse.writers.record import Selection, build

    paths = sorted(folder.iterdir())
    _ = jobparse.parse(paths[0].read_text(encoding="utf-8", errors="replace")).posting  # patterns and models are made once
    spent = dict.fromkeys(("reading", "parsing", "validating the model", "evidence", "writing"), 0.0)
    for path in paths:
        marks = [time.perf_counter()]
        source = Source.from_bytes(path.read_bytes(), path=path.name)
        marks.append(time.perf_counter())
        parsed = parse_source(source)
        marks.append(time.perf_counter())
        _ = parsed.posting
        marks.append(time.perf_counter())
        record = build(parsed, Selection(evidence=True))
        marks.append(time.perf_counter())
        encode(record, indent=None).encode()
        marks.append(time.perf_counter())
        for name, begun, ended in zip(spent, marks, marks[1:], strict=False):
            spent[name] += ended - begun
    total = sum(spent.values())
    print("\nShare of the time (the command leaves the model out: it writes the plain record)")
    for name, seconds in spent.items():
        print(f"  {name:34}{100 * seconds / total:9.1f} %")


def processes(folder: Path, scratch: Path, tries: int) -> None:
    """Whole runs of the command with one process and with two, in turns."""
    best = {1: 0.0, 2: 0.0}
    count = len(list(folder.iterdir()))
    for _ in range(tries):
        for jobs in best:
            begun = time.perf_counter()
            typed = [sys.executable, "-m", "jobparse", str(folder), "-j", str(jobs), "-q", "-o", str(scratch / f"{jobs}.jsonl")]
            subprocess.run(typed, check=True, cwd=ROOT)
            best[jobs] = max(best[jobs], count / (time.perf_counter() - begun))
    print(f"\nWhole runs, {count:,} postings to a file, journal included")
    for jobs, rate in best.items():
        print(f"  {jobs} process{'es' if jobs > 1 else ''}{rate:36,.0f} postings a second")
    print(f"  ratio {best[2] / best[1]:.2f} (aim: at least 1.8 on two idle cores)")


def memory(folder: Path, scratch: Path, count: int) -> None:
    """The largest sum of the memory of all processes of a run, as the system accounts for it (proportional set size)."""
    postings = copies(folder, scratch / "postings", 1, limit=count)
    typed = [sys.executable, "-m", "jobparse", str(postings), "-j", "2", "-q", "-o", str(scratch / "out.jsonl")]
    begun = time.perf_counter()
    process = subprocess.Popen(typed, cwd=ROOT)
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(map(pss_of, tree_of(process.pid))))
        time.sleep(0.2)
    seconds = time.perf_counter() - begun
    lines = sum(1 for _ in (scratch / "out.jsonl").open("rb"))
    print(json.dumps({"postings": count, "records": lines, "peak_mb": round(peak / 1e6), "per_second": round(count / seconds)}))
    shutil.rmtree(postings)


def tree_of(pid: int) -> list[int]:
    """A process and all below it."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [pid, *(found for child in children for found in tree_of(int(child)))]


def pss_of(pid: int) -> int:
    """Proportional set size of a process, in bytes: what it shares with others counts in parts."""
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Pss:"))


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.exit(main())
