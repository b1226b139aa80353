"""The page on build servers: its examples are YAML, and the action that it shows is the one that there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

import jobparse as package
from jobparse.reporters import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    from command import Outcome

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "ci.md").read_text("utf-8")
BLOCKS = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def test_inputs_and_outputs_are_described() -> None:
    for name in [*ACTION["inputs"], *ACTION["outputs"]]:
        assert f"| `{name}` |" in PAGE
    (step,) = [
        step for block in BLOCKS if "jobs" in block for step in block["jobs"]["check"]["steps"] if step.get("id") == "jobparse"
    ]
    assert set(step["with"]) <= set(ACTION["inputs"])


def test_hooks_are_those_that_there_are() -> None:
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert {hook["id"] for block in BLOCKS if "repos" in block for hook in block["repos"][0]["hooks"]} <= hooks
    assert all(f"`{hook}`" in PAGE or f"id: {hook}\n" in PAGE for hook in hooks)


def test_options_are_those_that_there_are(jobparse: Callable[..., Outcome]) -> None:
    known = set(re.findall(r"--[a-z-]+", jobparse("check", "--help").out.decode()))
    script = (ROOT / "action" / "run.sh").read_text("utf-8")
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    steps = "\n".join(line for line in script.splitlines() if "pip install" not in line)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", PAGE + steps + hooks)) - known == set()


def test_versions_are_of_now_and_formats_are_described() -> None:
    assert set(re.findall(r"jobparse==([\d.]+)|jobparse@v([\d.]+)|rev: v([\d.]+)", PAGE)) == {
        (package.__version__, "", ""),
        ("", package.__version__, ""),
        ("", "", package.__version__),
    }
    assert [name for name in FORMATS if f"`{name}`" not in PAGE] == []
