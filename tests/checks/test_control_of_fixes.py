"""The command: fixes touch nothing else, unsafe ones are asked for, a patch can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rope_maker import POSTING

import jobparse as package
from jobparse.checks.fixes import apply
from jobparse.checks.runner import check

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fixes_change_nothing_else(jobparse: Command, folder: Path, encoding: str, end: str) -> None:
    path = folder / "in" / "rope.txt"
    text = ("Señor: " + POSTING).replace("\n", end)
    path.write_bytes(text.encode(encoding))
    before = path.read_bytes()
    patch = jobparse("check", "in", "--diff", "--select", "TXT103")
    assert (patch.status, path.read_bytes()) == (1, before)
    if encoding.startswith("utf-16"):
        assert "in/rope.txt: would be mended, but patches have no UTF-16" in patch.err
    else:
        assert b"+Salary: Starting at $41,000" in patch.out
    fixed = jobparse("check", "in", "--fix", "--select", "TXT103")
    assert fixed.status == 0
    assert "mended 1 finding in 1 file" in fixed.err
    assert path.read_bytes() == text.replace(r"\$", "$").encode(encoding)
    assert jobparse("check", "in", "--diff", "--select", "TXT103").status == 0


def test_unsafe_fixes_are_asked_for(jobparse: Command, folder: Path) -> None:
    path = folder / "in" / "rope.txt"
    jobparse("check", "in", "--fix", "--select", "LNG603")
    assert path.read_text("utf-8") == POSTING
    assert jobparse("check", "in", "--unsafe-fixes", "--select", "LNG603").status == 2
    assert path.read_text("utf-8") == POSTING, "how to mend is not that it is to be mended"
    jobparse("check", "in", "--fix", "--unsafe-fixes", "--select", "LNG603")
    assert path.read_text("utf-8") != POSTING
    assert "foreman" not in path.read_text("utf-8")


def test_overlapping_edits_wait_for_the_next_round() -> None:
    parsed = package.parse(POSTING)
    findings = check(parsed)
    twice = [*findings, *findings]
    once = apply(POSTING.encode(), findings, unsafe=True)
    assert apply(POSTING.encode(), twice, unsafe=True).new == once.new


def test_a_patch_in_a_file(jobparse: Command, folder: Path) -> None:
    outcome = jobparse("check", "in", "--diff", "--select", "TXT103", "-o", "fixes.patch")
    assert (outcome.status, outcome.out) == (1, b"")
    assert (folder / "fixes.patch").read_bytes().startswith(b"--- in/rope.txt\n")
