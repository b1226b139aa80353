"""The steps of the GitHub action, run here as the runner would."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from postings import BAD, GOOD

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
pytestmark = pytest.mark.skipif(shutil.which("bash") is None or sys.platform == "win32", reason="bash is not installed")


class Runner:
    """A machine of GitHub's as far as the action sees one."""

    def __init__(self, checkout: Path, offline: dict[str, str], folder: Path) -> None:
        self.checkout, self.offline = checkout, offline
        self.work, self.temp = folder / "work", folder / "temp"
        self.work.mkdir()
        self.temp.mkdir()

    def run(self, **inputs: str) -> tuple[int, str]:
        defaults = {name: row["default"] for name, row in ACTION["inputs"].items()}
        given = defaults | {name.replace("_", "-"): value for name, value in inputs.items()}
        for name in ("output", "summary", "path"):
            (self.temp / name).write_text("", encoding="utf-8")
        done = subprocess.run(  # noqa: S603
            ["bash", str(self.checkout / "action" / "run.sh")],  # noqa: S607
            cwd=self.work,
            env=self.offline
            | {f"INPUT_{name.upper().replace('-', '_')}": value for name, value in given.items()}
            | {
                "PYTHON": sys.executable,
                "ACTION_PATH": str(self.checkout),
                "RUNNER_TEMP": str(self.temp),
                "GITHUB_OUTPUT": str(self.temp / "output"),
                "GITHUB_STEP_SUMMARY": str(self.temp / "summary"),
                "GITHUB_PATH": str(self.temp / "path"),
                "GITHUB_WORKSPACE": str(self.work),
                "GITHUB_ACTIONS": "true",
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    @property
    def outputs(self) -> dict[str, str]:
        return dict(line.split("=", 1) for line in (self.temp / "output").read_text("utf-8").splitlines())


@pytest.fixture
def runner(checkout: Path, offline: dict[str, str], tmp_path: Path) -> Runner:
    return Runner(checkout, offline, tmp_path)


def test_a_bad_posting_fails_the_step(runner: Runner) -> None:
    (runner.work / "good posting.txt").write_text(GOOD, encoding="utf-8")
    (runner.work / "bad.txt").write_text(BAD, encoding="utf-8")
    status, said = runner.run(paths="good posting.txt\nbad.txt\n", sarif_file="out.sarif")
    assert status == 1, said
    assert re.search("^::error file=bad.txt,line=1,col=1,endColumn=[0-9]+,title=DOC001 not-a-posting::", said, re.MULTILINE)
    report = Path(runner.outputs["report-path"]).read_text("utf-8").splitlines()
    severities = [json.loads(line)["severity"] for line in report]
    assert (runner.outputs["findings"], runner.outputs["errors"]) == (str(len(report)), str(severities.count("error")))
    assert "error" in severities
    assert (runner.temp / "summary").read_text("utf-8").startswith("### jobparse check")
    assert json.loads((runner.work / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"


def test_inputs_are_passed_on_and_are_no_code(runner: Runner) -> None:
    (runner.work / "bad.txt").write_text(BAD, encoding="utf-8")
    status, said = runner.run(paths="bad.txt", fail_on="never", format="concise", args="--force-exclude")
    assert status == 0, said
    assert "bad.txt:1:1: error: " in said
    status, said = runner.run(paths="$(touch ran)", args="`touch ran` ; touch ran")
    assert status != 0
    assert not (runner.work / "ran").exists()


def test_install_only(runner: Runner) -> None:
    status, said = runner.run(install_only="true")
    assert (status, runner.outputs) == (0, {}), said
    folder = Path((runner.temp / "path").read_text("utf-8").strip())
    assert (folder / "jobparse").exists()


def test_a_version_is_a_version(runner: Runner) -> None:
    status, said = runner.run(version="1 --index-url=https://example.org")
    assert (status, said) == (2, "version: not a version such as 0.1.0\n")


def test_every_input_reaches_the_script() -> None:
    steps = ACTION["runs"]["steps"]
    passed = {name for step in steps for name in step.get("env", {}) if name.startswith("INPUT_")}
    assert passed == {f"INPUT_{name.upper().replace('-', '_')}" for name in ACTION["inputs"]}
    script = (ROOT / "action" / "run.sh").read_text("utf-8")
    assert {name for name in passed if name not in script} == set()
    assert {f"{name}=" in script for name in ACTION["outputs"]} == {True}
