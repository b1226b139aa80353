"""The laws that come with jobparse, files of one's own, and mistakes in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jobparse.checks.laws import load_laws
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from pathlib import Path

ROW = """
[[law]]
id = "us-me-alder"
title = "Alder Ordinance 7"
region = "US-ME/Alder"
effective_from = 2030-01-01
demands = ["pay"]
source = "https://alder.example.gov"
"""


def test_laws_of_the_package() -> None:
    laws = load_laws()
    assert len({law.id for law in laws}) >= 20
    assert [law.id for law in laws if not law.verified] == ["us-dc", "us-nj-jersey-city", "us-me", "us-de"]
    assert [law.id for law in laws if law.verified and not law.binding] == ["eu"]
    assert [law.id for law in laws if law.last_verified is None] == ["us-nj-jersey-city", "us-me"]
    assert all(law.demands and law.source and law.note for law in laws)
    assert not [law.id for law in laws if law.note != " ".join(law.note.split())]


@pytest.mark.parametrize(
    ("law", "first", "last_before"),
    [
        ("us-federal", date(2011, 3, 3), date(2011, 3, 2)),
        ("us-ma", date(2025, 10, 29), date(2025, 7, 31)),
        ("us-me", date(2026, 7, 29), date(2026, 1, 1)),
        ("us-va", date(2026, 7, 1), date(2026, 6, 30)),
        ("us-nj-jersey-city", date(2022, 6, 15), date(2022, 4, 13)),
        ("ca-bc", date(2023, 11, 1), date(2023, 10, 31)),
    ],
)
def test_first_days(law: str, first: date, last_before: date) -> None:
    (found,) = [row for row in load_laws() if row.id == law]
    assert found.in_force(first)
    assert not found.in_force(last_before)


@pytest.mark.parametrize(
    ("law", "day", "title"),
    [
        ("us-il", date(2024, 12, 31), None),
        ("us-il", date(2025, 1, 1), "Illinois"),
        ("us-co", date(2023, 12, 31), "before its amendment"),
        ("us-co", date(2024, 1, 1), "Rule 11.1.1"),
        ("us-ca", date(2025, 12, 31), "SB 1162"),
        ("us-ca", date(2026, 1, 1), "SB 642"),
        ("us-de", date(2027, 9, 25), None),
    ],
)
def test_one_version_at_most_is_in_force(law: str, day: date, title: str | None) -> None:
    found = [row.title for row in load_laws() if row.id == law and row.in_force(day)]
    assert len(found) == (title is not None)
    assert title is None or title in found[0]


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "laws.toml"
    path.write_text(ROW, encoding="utf-8")
    (law,) = load_laws(str(path))
    assert (law.id, law.employer_min, law.exemptions, law.binding) == ("us-me-alder", 1, (), True)
    assert law.last_verified is None


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('source = "https://alder.example.gov"', "", "has no source"),
        ('demands = ["pay"]', 'demands = ["wage"]', "'wage' is no demand"),
        ('demands = ["pay"]', 'demands = "pay"', "demands is no list"),
        ('demands = ["pay"]', "demands = [[1]]", "is no demand"),
        ("2030-01-01", '"2030-01-01"', "effective_from is no date"),
        ("2030-01-01", "2030-01-01T10:00:00", "effective_from is no date"),
        ("2030-01-01", "2030-01-01\neffective_to = 2029-01-01", "effective_to is before effective_from"),
        ("2030-01-01", '2030-01-01\nemployer_min = "15"', "employer_min is no number"),
        ("2030-01-01", "2030-01-01\nemployer_min = true", "employer_min is no number"),
        ("2030-01-01", '2030-01-01\nexemptions = ["small"]', "'small' is no exemption"),
        ("2030-01-01", "2030-01-01\nsize = 3", "size is no member"),
        ('"US-ME/Alder"', '"US-ME"\nexemptions = ["other-public"]', "other-public needs the city"),
        ('"US-ME/Alder"', '"Maine"', "'Maine' is no region"),
        ('demands = ["pay"]', "demands = []", "demands nothing"),
        ("2030-01-01", "2030-01-01\nemployer_min = -1", "employer_min is below 0"),
        ("2030-01-01", '2030-01-01\nprofile = "gogle"', "'gogle' is no profile"),
    ],
)
def test_mistakes_name_the_row(tmp_path: Path, before: str, after: str, told: str) -> None:
    path = tmp_path / "laws.toml"
    path.write_text(ROW.replace(before, after), encoding="utf-8")
    with pytest.raises(JobparseError, match=r"law 1 \(us-me-alder\)") as error:
        load_laws(str(path))
    assert told in str(error.value)


@pytest.mark.parametrize("text", ["", "law = 3", "law = [1, 2]", "[law]\nid = 'x'", "= =", ROW + ROW, "[laws]\n" + ROW])
def test_what_is_no_file_of_laws_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "laws.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(JobparseError, match=r"laws\.toml"):
        load_laws(str(path))
    with pytest.raises(JobparseError, match="cannot be read"):
        load_laws(str(tmp_path / "none.toml"))


@pytest.mark.parametrize("name", ["", "us-me,us-il", "US-ME", "auto", "none", "us me", "-"])
def test_an_id_is_one_that_can_be_asked_for(tmp_path: Path, name: str) -> None:
    path = tmp_path / "laws.toml"
    path.write_text("\ufeff" + ROW.replace("us-me-alder", name), encoding="utf-8")
    with pytest.raises(JobparseError, match="is no id"):
        load_laws(str(path))
