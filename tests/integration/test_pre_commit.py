"""pre-commit itself, on a repository of postings, with the hooks of this checkout."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from postings import BAD, ESCAPED, GOOD, repository

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.skipif(find_spec("pre_commit") is None, reason="pre-commit is not installed"),
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
]


def run_hook(hook: str, postings: dict[str, str], checkout: Path, offline: dict[str, str], folder: Path) -> tuple[int, str]:
    for name, text in postings.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {checkout}\n  rev: v1\n  hooks:\n  - id: {hook}\n", encoding="utf-8"
    )
    repository(folder)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never"],
        cwd=folder,
        env=offline,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["good posting.txt", "bad.log"])
def test_good_postings_and_other_files_pass(name: str, checkout: Path, offline: dict[str, str], tmp_path: Path) -> None:
    status, said = run_hook("jobparse-check", {name: GOOD if name.endswith(".txt") else BAD}, checkout, offline, tmp_path)
    assert status == 0, said
    assert ("Passed" if name.endswith(".txt") else "no files to check") in said


def test_a_bad_posting_stops_the_commit(checkout: Path, offline: dict[str, str], tmp_path: Path) -> None:
    status, said = run_hook("jobparse-check", {"good.txt": GOOD, "bad.txt": BAD}, checkout, offline, tmp_path)
    assert status == 1, said
    assert "Failed" in said
    assert "bad.txt:1:1  E DOC001 not-a-posting" in said
    assert not re.search(r"good\.txt:\d+:\d+  E ", said)


def test_the_other_hook_mends(checkout: Path, offline: dict[str, str], tmp_path: Path) -> None:
    status, said = run_hook("jobparse-check-fix", {"a.txt": ESCAPED}, checkout, offline, tmp_path)
    assert status == 1, said  # pre-commit fails a hook that changes files
    assert "files were modified by this hook" in said
    assert (tmp_path / "a.txt").read_text("utf-8") == GOOD
