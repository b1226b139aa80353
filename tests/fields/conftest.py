"""Every text that a test of this folder parses is held to the guarantees as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import announcement
import guarantees
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _guarantees() -> Iterator[None]:
    announcement.PARSED.clear()
    yield
    for parsed in announcement.PARSED:
        guarantees.check_all(parsed)
