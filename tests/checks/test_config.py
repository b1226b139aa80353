"""The configuration: which of its sources wins, and what it says of mistakes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from jobparse.checks.from_config import settings_of
from jobparse.config import find, resolve, schema
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_wins_and_is_taken_alone(tmp_path: Path) -> None:
    write(tmp_path / "jobparse.toml", '[check]\nfail-on = "info"\nignore = ["LNG"]\n')
    near = write(tmp_path / "a" / ".jobparse.toml", '[check]\nfail-on = "warning"\n')
    (tmp_path / "a" / "b").mkdir()
    found = resolve({}, environ={}, start=tmp_path / "a" / "b")
    assert found.file == near
    assert (found.values.check.fail_on, found.values.check.ignore) == ("warning", [])
    assert found.origins == {"check.fail-on": near.as_posix()}


def test_pyproject_counts_where_it_has_the_table(tmp_path: Path) -> None:
    write(tmp_path / "jobparse.toml", '[check]\nfail-on = "info"\n')
    inner = write(tmp_path / "a" / "pyproject.toml", "[tool.other]\nx = 1\n")
    assert find(inner.parent, {}) == tmp_path / "jobparse.toml"
    write(inner, "[tool.jobparse.check]\nmax-sentence = 40\n[tool.jobparse.employer]\nsize = 30\n")
    values = resolve({}, environ={}, start=inner.parent).values
    assert (values.check.max_sentence, values.employer.size) == (40, 30)


def test_flags_over_environment_over_file_over_user(tmp_path: Path) -> None:
    user = write(tmp_path / "home" / "jobparse" / "config.toml", '[check]\nselect = ["DAT"]\n')
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "home")}
    empty = tmp_path / "empty"
    empty.mkdir()
    assert resolve({}, environ=environ, start=empty).file == user
    write(empty / "jobparse.toml", '[check]\nfail-on = "info"\nignore = ["LNG"]\nmax-sentence = 40\n')
    environ |= {"JOBPARSE_FAIL_ON": "warning", "JOBPARSE_IGNORE": "TXT, DAT", "JOBPARSE_EMPLOYER_SIZE": "12"}
    found = resolve({"check.fail-on": "never", "check.select": []}, environ=environ, start=empty)
    assert (found.values.check.fail_on, found.values.check.ignore, found.values.check.max_sentence) == (
        "never",
        ["TXT", "DAT"],
        40,
    )
    assert found.values.check.select == []
    assert found.values.employer.size == 12
    assert found.origins["check.fail-on"] == "--fail-on"
    assert found.origins["check.ignore"] == "JOBPARSE_IGNORE"
    alone = resolve({}, environ=environ, start=empty, isolated=True)
    assert (alone.file, alone.values.check.fail_on, alone.origins) == (None, "error", {})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[check]\nfail-onn = "x"\n', "check.fail-onn: is no key of the configuration; did you mean 'fail-on'?"),
        ("[chek]\n", "chek: is no key of the configuration; did you mean 'check'?"),
        ('[check]\nfail-on = "often"\n', "check.fail-on: should be 'error', 'warning', 'info' or 'never', not 'often'"),
        ("[employer]\nsize = -1\n", "employer.size: should be greater than or equal to 0, not -1"),
        ('[check.severity]\nPAY303 = "grave"\n', "check.severity.PAY303: should be 'error', 'warning' or 'info', not 'grave'"),
        ('[check]\nextend = ["gogle"]\n', "check.extend.0: should be"),
        ('[check]\nlaw-date = "soon"\n', "check.law-date: should be a valid date"),
        ('[[check.required-text]]\nid = "a"\npatern = "x"\n', "did you mean 'pattern'?"),
        ("[check\n", "cannot be read as TOML"),
    ],
)
def test_mistakes_are_one_clear_line(text: str, said: str, tmp_path: Path) -> None:
    path = write(tmp_path / "jobparse.toml", text)
    with pytest.raises(JobparseError) as caught:
        resolve({}, environ={}, start=tmp_path)
    assert said in str(caught.value)
    assert str(caught.value).startswith(path.as_posix())
    assert "\n" not in str(caught.value)


def test_everything_becomes_settings(tmp_path: Path) -> None:
    write(
        tmp_path / "jobparse.toml",
        """
[check]
extend = ["google", "strict"]
select = ["PAY", "dat201"]
jurisdiction = ["us-il"]
law-date = 2025-01-01
as-of = "2025-07-01"
per-file-ignores = { "archive/**" = ["REQ404"] }
severity = { PAY303 = "error" }

[[check.required-text]]
id = "residency"
pattern = "actual residents"
when = "state == 'IL'"

[employer]
name = "City of Alder"
size = 30
public = true
""",
    )
    settings = settings_of(resolve({}, environ={}, start=tmp_path).values)
    assert settings.profiles == ("google", "strict")
    assert (settings.law_date, settings.as_of, settings.strict_pay) == (date(2025, 1, 1), date(2025, 7, 1), True)
    assert settings.required_text[0].when == "state == 'IL'"
    assert settings.per_file_ignores == {"archive/**": ("REQ404",)}
    assert settings.employer == ("City of Alder", 30, True)


@pytest.mark.parametrize("data", [{}, {"check": {"fail-on": "info", "law-date": "2025-01-01"}, "employer": {"size": 3}}])
def test_the_schema_takes_what_is_right(data: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator(schema()).validate(data)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate({"check": {"failon": "x"}})
