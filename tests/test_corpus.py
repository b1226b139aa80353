"""Real postings that are not part of the project: none may crash it, lose text or give a value that no text says."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from guarantees import check_all, comparable, record

import jobparse

CORPUS = Path(os.environ.get("JOBPARSE_CORPUS") or Path(__file__).parent.parent.parent / "shared" / "corpus")
TEXTS = sorted(CORPUS.rglob("*.txt"))

pytestmark = pytest.mark.corpus


def cases() -> list[Any]:
    """A case for each text, or one that is skipped with the reason."""
    if TEXTS:
        return [pytest.param(path, id=path.relative_to(CORPUS).as_posix()) for path in TEXTS]
    reason = f"no texts below {CORPUS}; JOBPARSE_CORPUS names another folder"
    return [pytest.param(CORPUS, id="absent", marks=pytest.mark.skip(reason=reason))]


@pytest.mark.parametrize("path", cases())
def test_guarantees_hold(path: Path) -> None:
    parsed = jobparse.parse_file(path)
    check_all(parsed)
    json.dumps(record(parsed), ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("path", cases())
def test_line_ends_change_no_value(path: Path) -> None:
    text = jobparse.parse_file(path).source.text.replace("\r\n", "\n").replace("\r", "\n")
    plain = comparable(jobparse.parse(text))
    for end in ("\r\n", "\r"):
        assert comparable(jobparse.parse(text.replace("\n", end))) == plain
