"""Fixtures that several test modules share."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))  # tests in subfolders find `command` and `guarantees` too
sys.path.insert(1, str(Path(__file__).parent.parent / "benchmarks"))  # the scorer

import command

if TYPE_CHECKING:
    from collections.abc import Callable

# The same examples on every run, so that a red test is the fault of a change; nothing is timed, so that a busy machine is not.
settings.register_profile("jobparse", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("jobparse")

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def jobparse(monkeypatch: pytest.MonkeyPatch) -> Callable[..., command.Outcome]:
    """The command as a function: `jobparse("file.txt", "-f", "yaml", stdin=b"")`."""
    return partial(command.invoke, monkeypatch)


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    """A small posting in a file of its own."""
    path = tmp_path / "posting.txt"
    path.write_text(command.POSTING, encoding="utf-8")
    return path
