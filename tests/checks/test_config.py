"""The configuration: which of its sources wins, and what it says of mistakes."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, Any, get_args

import jsonschema
import pytest

from jobparse.checks.catalogue import catalogue
from jobparse.checks.from_config import checked_settings, settings_of
from jobparse.checks.laws import Demand, Law
from jobparse.checks.select import chosen
from jobparse.checks.settings import Settings
from jobparse.config import find, resolve, schema
from jobparse.errors import ConfigError, JobparseError
from jobparse.schema import published

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
        ("[employer]\nsize = -1\n", "employer.size: should be 0 or more, not -1"),
        ('[check.severity]\nPAY303 = "grave"\n', "check.severity.PAY303: should be 'error', 'warning' or 'info', not 'grave'"),
        ('[check]\nextend = ["gogle"]\n', "check.extend.0: should be"),
        ('[check]\nlaw-date = "soon"\n', "check.law-date: should be a day such as 2031-05-03, not 'soon'"),
        ('[[check.required-text]]\nid = "a"\npatern = "x"\n', "did you mean 'pattern'?"),
        ('[check]\nrequired-text = [{ id = "a", pattern = "" }]\n', "0.pattern: should be a text that is not empty, not ''"),
        ('[check]\nstrict-pay = "yes"\n', "check.strict-pay: should be true or false, not 'yes'"),
        ("[check]\nstrict-pay = 1\n", "check.strict-pay: should be true or false, not 1"),
        ('[check]\nmax-sentence = "40"\n', "check.max-sentence: should be a whole number, not '40'"),
        ("[check]\nmax-sentence = true\n", "check.max-sentence: should be a whole number, not true"),
        ("[check]\nlaw-date = 2031-05-03T10:00:00\n", "check.law-date: should be a day such as 2031-05-03"),
        ("[check]\nlaw-date = 1735689600\n", "check.law-date: should be a day such as 2031-05-03, not 1735689600"),
        ("check = 3\n", "check: should be a table, not 3"),
        ("[check]\nrequired-text = [3]\n", "check.required-text.0: should be a table, not 3"),
        ("[check]\nselect = 3\n", "check.select: should be a list, not 3"),
        ("[check]\nbaseline = 3\n", "check.baseline: should be a text in quotes, not 3"),
        ("[check]\nseverity = ['PAY']\n", "check.severity: should be a table, not ['PAY']"),
        ("[check]\nmax_sentence = 40\n", "check.max_sentence: is no key of the configuration; did you mean 'max-sentence'?"),
        ("[check\n", "cannot be read as TOML"),
        ("x = " + "[" * 5000 + "\n", "cannot be read as TOML"),
    ],
)
def test_mistakes_are_one_clear_line(text: str, said: str, tmp_path: Path) -> None:
    path = write(tmp_path / "jobparse.toml", text)
    with pytest.raises(JobparseError) as caught:
        resolve({}, environ={}, start=tmp_path)
    assert said in str(caught.value)
    assert str(caught.value).startswith(path.as_posix())
    assert "\n" not in str(caught.value)


def test_every_mistake_is_told_with_a_guess(tmp_path: Path) -> None:
    path = write(tmp_path / "jobparse.toml", '[check]\nextend = ["gogle"]\nselct = []\nmax-sentence = "x"\n').as_posix()
    with pytest.raises(ConfigError) as caught:
        resolve({}, environ={}, start=tmp_path)
    assert caught.value.lines[0] == f"{path}: check.selct: is no key of the configuration; did you mean 'select'?"
    assert caught.value.lines[1].endswith("or 'strict', not 'gogle'; did you mean 'google'?")
    assert caught.value.lines[2] == f"{path}: check.max-sentence: should be a whole number, not 'x'"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ignore = ["PAY3O3"]', "check.ignore: unknown rule 'PAY3O3'; did you mean PAY303?"),
        ('per-file-ignores = { "a/**" = ["PAYY"] }', "check.per-file-ignores.a/**: unknown rule 'PAYY'"),
        ('ignore = ["JP900"]', "check.ignore: JP900 cannot be ignored; give it another severity: --severity JP900=info"),
        ('per-file-ignores = { a = ["unreadable-input"] }', "check.per-file-ignores.a: JP900 cannot be ignored"),
        ("severity = { PAYY = 'error' }", "check.severity: unknown rule 'PAYY'"),
        ('jurisdiction = ["us-ill"]', "check.jurisdiction: unknown law or region 'us-ill'; did you mean us-il?"),
        ('jurisdiction = ["auto", "us-il"]', "check.jurisdiction: 'auto' stands alone"),
        ('jurisdiction = ["us-xx"]', "check.jurisdiction: unknown law or region 'us-xx'; choose from: "),
        ("laws-file = 'none.toml'", "check.laws-file: "),
        ('required-text = [{ id = "a", pattern = "(" }]', "check.required-text.a: '(' is no regular expression"),
        ('required-text = [{ id = "a", pattern = "a{99999999999}" }]', "check.required-text.a: 'a{99999999999}' is no regular"),
        (f'required-text = [{{ id = "a", pattern = "{"(" * 999}" }}]', "check.required-text.a: '((((("),
        ('required-text = [{ id = "a", pattern = "b", when = "emplyer" }]', "check.required-text.a: when: 'emplyer' is no"),
    ],
)
def test_what_names_nothing_is_told_with_its_key(text: str, said: str, tmp_path: Path) -> None:
    path = write(tmp_path / "jobparse.toml", f"[check]\n{text}\n")
    with pytest.raises(JobparseError) as caught:
        checked_settings(resolve({}, environ={}, start=tmp_path))
    assert str(caught.value).startswith(f"{path.as_posix()}: {said}")


def test_a_file_extends_others(tmp_path: Path) -> None:
    house = write(
        tmp_path / "house" / "base.toml",
        '[check]\nbaseline = "known.json"\nfail-on = "info"\nseverity = { PAY = "info", DAT = "info" }\n[employer]\nsize = 3\n',
    )
    own = write(tmp_path / "a" / "jobparse.toml", 'extend = ["../house/base.toml"]\n[check.severity]\nPAY = "error"\n')
    found = resolve({"check.severity": {"DAT205": "error"}}, environ={}, start=own.parent)
    check = found.values.check
    assert check.severity == {"PAY": "error", "DAT": "info", "DAT205": "error"}
    assert (check.fail_on, found.values.employer.size) == ("info", 3)
    assert check.baseline == (tmp_path / "house" / "known.json").as_posix(), "told from the file that says it"
    assert found.root == own.parent.as_posix()
    assert found.origin("check.fail-on") == (own.parent / "../house/base.toml").as_posix()
    severity = checked_settings(found).severity
    assert (severity["PAY303"], severity["DAT201"], severity["DAT205"]) == ("error", "info", "error")
    house.write_text('extend = ["../a/jobparse.toml"]\n', encoding="utf-8")
    with pytest.raises(JobparseError, match="leads back to this file"):
        resolve({}, environ={}, start=own.parent)
    house.unlink()
    with pytest.raises(JobparseError, match=r"base\.toml: cannot be read \(No such file"):
        resolve({}, environ={}, start=own.parent)


def test_what_is_typed_adds_to_what_is_ignored(tmp_path: Path) -> None:
    write(tmp_path / "jobparse.toml", '[check]\nignore = ["LNG"]\nselect = ["PAY"]\n')
    check = resolve({"check.ignore": ["TXT"], "check.select": ["DAT"]}, environ={}, start=tmp_path).values.check
    assert (check.ignore, check.select) == (["LNG", "TXT"], ["DAT"])


@pytest.mark.parametrize(
    ("pairs", "key", "value"),
    [
        (["severity.DAT205=error"], "check.severity", {"DAT205": "error"}),
        (["check.severity.DAT205=error", "severity.PAY=info"], "check.severity", {"DAT205": "error", "PAY": "info"}),
        (['severity={DAT205="error"}'], "check.severity", {"DAT205": "error"}),
        (["severity=DAT205=error"], "check.severity", {"DAT205": "error"}),
        (["employer.size=20"], "employer.size", 20),
        (["employer.public=true"], "employer.public", True),
        (['select=["DAT"]'], "check.select", ["DAT"]),
        (["select=DAT, PAY"], "check.select", ["DAT", "PAY"]),
        (["extend=google"], "check.extend", ["google"]),
        (['check={fail-on="info"}'], "check.fail-on", "info"),
        (["per-file-ignores.in/a.txt=DAT,PAY"], "check.per-file-ignores", {"in/a.txt": ["DAT", "PAY"]}),
        (['per-file-ignores."*.txt"=["DAT"]'], "check.per-file-ignores", {"*.txt": ["DAT"]}),
        (['baseline="a=b.json"'], "check.baseline", "a=b.json"),
        (["fail-on=info", "fail-on=never"], "check.fail-on", "never"),
    ],
)
def test_pairs_set_every_kind_of_key(tmp_path: Path, pairs: list[str], key: str, value: Any) -> None:
    table, _, name = key.partition(".")
    found = resolve({}, environ={}, start=tmp_path, config=pairs)
    assert found.values.model_dump(by_alias=True)[table][name] == value
    assert found.origin(key).startswith("--config ")


def test_pairs_set_texts_of_the_house(tmp_path: Path) -> None:
    row = 'required-text=[{id="residency", pattern="must be residents", when="union"}]'
    (text,) = resolve({}, environ={}, start=tmp_path, config=[row]).values.check.required_text
    assert (text.id, text.pattern, text.when) == ("residency", "must be residents", "union")


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ("chek.select=DAT", "--config chek.select: chek: is no key of the configuration; did you mean 'check'?"),
        ("selct=DAT", "--config selct: selct: is no key of the configuration; choose from"),
        ("select=[DAT]", "--config select: '[DAT]' cannot be read as TOML"),
        ("=3", "--config: '=3' sets nothing; write it as KEY=VALUE"),
        ("check.=3", "--config: 'check.=3' sets nothing"),
        ("check=3", "--config check: check: should be a table, not '3'"),
        (
            "severity.PAY303=grave",
            "--config check.severity.PAY303: check.severity.PAY303: should be 'error', 'warning' or 'info'",
        ),
        ("severity=PAY303=error,PAY", "--config check.severity: check.severity: should be a table, not 'PAY303=error,PAY'"),
        ("fail-on.x=1", "--config check.fail-on.x: check.fail-on: should be 'error'"),
        ("employer.size=many", "--config employer.size: employer.size: should be a whole number, not 'many'"),
    ],
)
def test_mistakes_in_pairs_name_the_pair(tmp_path: Path, pair: str, said: str) -> None:
    with pytest.raises(JobparseError) as caught:
        resolve({}, environ={}, start=tmp_path, config=[pair])
    assert str(caught.value).startswith(said)


def test_options_count_before_pairs_and_pairs_before_variables(tmp_path: Path) -> None:
    environ = {"JOBPARSE_FAIL_ON": "info", "JOBPARSE_SELECT": "TXT", "JOBPARSE_IGNORE": "DAT"}
    pairs = ["fail-on=warning", "select=DAT", "ignore=LNG", "severity.PAY=info", "severity.DAT=info"]
    found = resolve({}, environ=environ, start=tmp_path, config=pairs)
    assert (found.values.check.fail_on, found.values.check.select, found.values.check.ignore) == ("warning", ["DAT"], ["LNG"])
    flags = {"check.fail-on": "never", "check.select": ["PAY"], "check.ignore": ["TXT"], "check.severity": {"PAY": "error"}}
    found = resolve(flags, environ=environ, start=tmp_path, config=pairs)
    check = found.values.check
    assert (check.fail_on, check.select, check.ignore) == ("never", ["PAY"], ["LNG", "TXT"])
    assert check.severity == {"PAY": "error", "DAT": "info"}
    assert found.origin("check.fail-on") == "--fail-on"
    with pytest.raises(JobparseError, match=r"^--law-date: check\.law-date: should be a day"):
        resolve({"check.law-date": "soon"}, environ={}, start=tmp_path)


def test_a_file_that_is_named_counts_as_the_one_that_is_found(tmp_path: Path) -> None:
    write(tmp_path / "jobparse.toml", '[check]\nfail-on = "info"\n')
    (tmp_path / "in").mkdir()
    named = [str(tmp_path / "in" / ".." / "jobparse.toml")]
    assert resolve({}, environ={}, start=tmp_path / "in", config=named).root == tmp_path.as_posix()
    write(tmp_path / "in" / "jobparse.toml", "")
    assert resolve({}, environ={}, start=tmp_path, config=[str(tmp_path / "in" / "jobparse.toml")]).root == tmp_path.as_posix()


def test_one_file_alone_is_named(tmp_path: Path) -> None:
    odd = write(tmp_path / "a=b.toml", '[check]\nfail-on = "info"\n')
    assert resolve({}, environ={}, start=tmp_path, config=[str(odd)]).values.check.fail_on == "info"
    with pytest.raises(JobparseError, match="names two files"):
        resolve({}, environ={}, start=tmp_path, config=[str(odd), "other.toml"])
    with pytest.raises(JobparseError, match=r"other\.toml: cannot be read"):
        resolve({}, environ={}, start=tmp_path, config=["other.toml"])


def test_every_key_of_a_table_has_a_variable(tmp_path: Path) -> None:
    environ = {
        "JOBPARSE_SEVERITY": '{ PAY303 = "error", DAT = "info" }',
        "JOBPARSE_PER_FILE_IGNORES": '{ "archive/**" = ["REQ", "DAT"], "b.md" = "TXT" }',
        "JOBPARSE_REQUIRED_TEXT": '[{ id = "residency", pattern = "must be residents" }]',
        "JOBPARSE_SELECT": '["DAT", "PAY"]',
    }
    found = resolve({}, environ=environ, start=tmp_path)
    assert found.values.check.per_file_ignores == {"archive/**": ["REQ", "DAT"], "b.md": ["TXT"]}
    assert found.values.check.required_text[0].id == "residency"
    assert found.values.check.severity == {"PAY303": "error", "DAT": "info"}
    assert found.values.check.select == ["DAT", "PAY"]
    assert found.origin("check.required-text") == "JOBPARSE_REQUIRED_TEXT"
    with pytest.raises(JobparseError, match=r"^JOBPARSE_REQUIRED_TEXT: '\[residency\]' cannot be read as TOML"):
        resolve({}, environ={"JOBPARSE_REQUIRED_TEXT": "[residency]"}, start=tmp_path)


def test_a_byte_order_mark_is_no_part_of_a_file(tmp_path: Path) -> None:
    write(tmp_path / "jobparse.toml", '\ufeff[check]\nfail-on = "info"\n')
    assert resolve({}, environ={}, start=tmp_path).values.check.fail_on == "info"
    write(tmp_path / "a" / "pyproject.toml", '\ufeff[tool.jobparse.check]\nfail-on = "never"\n')
    assert resolve({}, environ={}, start=tmp_path / "a").values.check.fail_on == "never"


def test_variables(tmp_path: Path) -> None:
    with pytest.raises(JobparseError, match="did you mean JOBPARSE_FAIL_ON"):
        resolve({}, environ={"JOBPARSE_FAILON": "info"}, start=tmp_path)
    with pytest.raises(JobparseError, match=r"^JOBPARSE_FAIL_ON: check\.fail-on: should be"):
        resolve({}, environ={"JOBPARSE_FAIL_ON": "often"}, start=tmp_path)
    named = write(tmp_path / "x" / "own.toml", '[check]\nfail-on = "info"\n')
    environ = {"JOBPARSE_CONFIG": str(named), "JOBPARSE_SEVERITY": "PAY303=error, DAT=info", "JOBPARSE_UNRELATED": "1"}
    found = resolve({}, environ=environ, start=tmp_path)
    assert (found.file, found.values.check.fail_on) == (named, "info")
    assert found.values.check.severity == {"PAY303": "error", "DAT": "info"}
    assert found.root == tmp_path.as_posix(), "a file that is named is not where the postings are"


def test_files_of_others_do_not_stop_a_check(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[broken\n")
    assert find(tmp_path, {}) is None
    write(tmp_path / "pyproject.toml", "tool = 3 # jobparse\n")
    assert find(tmp_path, {}) is None


def test_a_dotted_name_comes_first(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "jobparse.toml", ".jobparse.toml"):
        write(tmp_path / name, "[tool.jobparse]\n" if name == "pyproject.toml" else "")
        assert find(tmp_path, {}) == tmp_path / name


def test_a_profile_turns_on_what_it_speaks_of() -> None:
    assert "LNG604" not in {rule.code for rule in chosen(Settings(), catalogue())}
    assert "LNG604" in {rule.code for rule in chosen(Settings(profiles=("inclusive",)), catalogue())}


def test_the_schema_of_laws_takes_those_that_are_shipped() -> None:
    text = files("jobparse.checks").joinpath("laws.toml").read_text("utf-8")
    rows = json.loads(json.dumps(tomllib.loads(text), default=str))
    schema_of_laws = json.loads(published("law"))
    jsonschema.Draft202012Validator.check_schema(schema_of_laws)
    jsonschema.Draft202012Validator(schema_of_laws).validate(rows)
    members = schema_of_laws["$defs"]["Law"]["properties"]
    assert set(members) == set(Law.__dataclass_fields__)
    assert set(members["demands"]["items"]["enum"]) == set(get_args(Demand))


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
