"""Postings by template, runs of the command in processes of their own, and what they leave."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from templates import posting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def postings(tmp_path: Path) -> Path:
    """Sixty postings, and among them three files that cannot be read."""
    folder = tmp_path / "postings"
    for number in range(60):
        path = folder / f"{number % 4}" / f"{number:03d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(posting(number), encoding="utf-8")
    (folder / "1" / "empty.txt").write_bytes(b"")
    (folder / "2" / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (folder / "3" / "zz.txt").write_bytes(b"{\\rtf1 }")
    return folder


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs the command to its end, in the folder of the test."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
        typed = [sys.executable, "-m", "jobparse", *map(str, arguments)]
        return subprocess.run(typed, capture_output=True, cwd=tmp_path, env=os.environ | environment, check=False)  # noqa: S603

    return run
