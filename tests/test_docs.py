"""The documentation says what is true."""

from __future__ import annotations

import re
import shlex
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

import jobparse as package
from jobparse.cli.run import COMMANDS
from jobparse.posting import JobPosting, SectionKind, WarningCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from command import Outcome

    Command = Callable[..., Outcome]

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def test_example_of_the_readme_is_real(jobparse: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    example = re.search(
        r"<!-- example -->\n```console\n\$ jobparse (.*)\n((?:.*\n)*?)```", (ROOT / "README.md").read_text("utf-8")
    )
    assert example is not None
    monkeypatch.chdir(ROOT)
    assert jobparse(*shlex.split(example[1])).out.decode() == example[2]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text("utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_every_key_kind_and_code_is_described() -> None:
    page = (ROOT / "docs" / "reference" / "record.md").read_text("utf-8")
    names = [*JobPosting.model_fields, *get_args(SectionKind), *get_args(WarningCode)]
    for model in JobPosting.model_fields.values():
        members = getattr(model.annotation, "model_fields", None) or getattr(
            (*get_args(model.annotation), None)[0], "model_fields", {}
        )
        names += members
    assert [name for name in names if f"`{name}`" not in page] == []


def test_every_option_is_in_the_reference(jobparse: Command) -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text("utf-8")
    pages = [jobparse("--help"), *(jobparse(name, "--help") for name in COMMANDS)]
    shown = {option for page_ in pages for option in re.findall(r"--[a-z-]+", page_.out.decode())}
    assert shown == set(re.findall(r"--[a-z-]+", page)), "run `make docs`"


def test_generated_pages_are_current() -> None:
    spec = spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    generate = module_from_spec(spec)
    spec.loader.exec_module(generate)
    for name, make in generate.PAGES.items():
        if name != "cli.md":  # whose wording depends on the version of typer
            assert (ROOT / "docs" / "reference" / name).read_text("utf-8") == make(), "run `make docs`"
    rules = {path.name: path.read_text("utf-8") for path in (ROOT / "docs" / "rules").glob("*.md")}
    assert rules == generate.rules(), "run `make docs`"


def test_every_kind_of_failure_is_described() -> None:
    page = (ROOT / "docs" / "how-to" / "pipeline.md").read_text("utf-8")
    code = "".join(path.read_text("utf-8") for path in (ROOT / "jobparse").rglob("*.py"))
    kinds = set(re.findall(r'InputError\([^\n]*, "([a-z_]+)"\)', code)) | set(
        re.findall(r'^ *raise InputError\(why, "(\w+)"\)', code)
    )
    assert len(kinds) > 8
    assert {kind for kind in kinds if f"`{kind}`" not in page} == set()


def test_modules_on_the_architecture_page_exist() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    paths = []
    for names in re.findall(r"<i>([^<]*)</i>", page):
        first, *others = re.findall(r"[\w/]+(?:\.py|/)(?!\w)", names)
        layer = first.split("/")[0] if "/" in first else ""  # it stands before the first one only
        paths += [first, *(f"{layer}/{other}" for other in others)]
    assert len(paths) > 30
    assert [path for path in paths if not (ROOT / "jobparse" / path).exists()] == []


def test_one_version() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'\nversion = "{package.__version__}"\n' in project


def test_public_names_are_documented() -> None:
    assert sorted(package.__all__) == dir(package)
    for name in package.__all__:
        if name != "__version__":
            assert getattr(package, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = package.nonsense
