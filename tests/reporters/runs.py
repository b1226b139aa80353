"""Runs to report: none, clean, ordinary, many and hostile ones."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

import jobparse
from jobparse.checks.finding import Edit, Finding, Fix, Place
from jobparse.checks.laws import Law
from jobparse.checks.run import Checked, CheckRun
from jobparse.checks.runner import check
from jobparse.checks.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.checks.finding import Severity

POSTING = "TITLE: Harbor Clerk\nEmployer: Port of Alder\nSalary: $41,000 - $52,000\nDUTIES\n- Keeps the book of berths.\n"
LAW = Law(
    "us-il", "Equal Pay Act", "US-IL", date(2025, 1, 1), None, frozenset({"pay"}), 15, (), "820 ILCS 112", date(2026, 11, 1), True
)
HOSTILE = (
    '\x1b[31m red \x1b]0;title\x07\x9b1m ::error::x \n::set-output name=a::b\r\n##[add-mask]x ]]> </failure><x a="b\'&c"> '
    "| cell | <script>alert(1)</script> [link](1) `code` @team \x00\x08\x7f\x85\u2028\u202e\ud800 %0A ,file=x, \ufffe"
)


def finding(
    severity: Severity = "warning",
    *,
    at: int = 1,
    file: str = "a.txt",
    message: str = "mend it",
    text: str = "TITLE",
    rule: str = "PAY303",
) -> Finding:
    place = Place(at, 1, at, 6, text)
    print_ = sha256(f"{file}{rule}{at}".encode(errors="replace")).hexdigest()
    return Finding(file, None, rule, "missing-pay-period", severity, message, place, place, (), None, None, None, print_)


def run(checked: Iterable[Checked], fail_on: str = "error", *, colour: bool = False) -> CheckRun:
    return CheckRun(checked, fail_on, jobparse.__version__, colour)


def real(file: str = "postings/clerk.txt") -> Checked:
    from dataclasses import replace

    found = [replace(row, file=file) for row in check(jobparse.parse(POSTING), Settings(select=("PAY303", "REQ404")))]
    return Checked(file, None, tuple(found), dict(enumerate(POSTING.split("\n"), 1)))


def full() -> Finding:
    """A finding that has everything."""
    from dataclasses import replace

    row = finding("error", at=3)
    fix = Fix("safe", (Edit(3, 5, "x"),))
    value = {"closes": date(2025, 7, 1), "opens": None}
    return replace(row, record="row 7", law=LAW, fix=fix, related=(Place(1, 2, 1, 3, "a"), Place(2, 1, 4, 1, "b")), value=value)


def runs() -> dict[str, list[Checked]]:
    hostile = finding("error", file=f"a{HOSTILE}.txt", message=HOSTILE, text=HOSTILE)
    info = finding("info", file=f"a{HOSTILE}.txt", message=HOSTILE, text=HOSTILE)
    return {
        "nothing": [],
        "clean": [Checked("a.txt", None, (), {}), Checked("b.txt", None, (), {})],
        "real": [real(), Checked("b.txt", None, (), {}), real("-")],
        "twice": [real(), real()],
        "full": [Checked("a.csv", "row 7", (full(),), {3: "TITLE: x"})],
        "unreadable": [Checked("x.bin", None, (finding("error", file="x.bin", rule="JP900", text=""),), {})],
        "many": [
            Checked(f"{n}.txt", None, tuple(finding(file=f"{n}.txt", at=m) for m in range(1, 30)), {1: "TITLE"})
            for n in range(20)
        ],
        "hostile": [Checked(hostile.file, HOSTILE, (hostile, info), {1: HOSTILE})],
    }
