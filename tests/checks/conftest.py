"""A folder with a posting that has findings and one that has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rope_maker import CLEAN, POSTING

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "rope.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "in" / "clean.txt").write_text(CLEAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    return tmp_path
