"""A checkout of the project as others fetch it, and an environment in which it can be installed without a network."""

from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

import pytest
from postings import repository

ROOT = Path(__file__).parents[2]
PARTS = ("jobparse", "action", "action.yml", ".pre-commit-hooks.yaml", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE")


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it stands here, uncommitted changes too, as a repository with one commit."""
    folder = tmp_path_factory.mktemp("jobparse-checkout")
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return repository(folder)


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment for installers: what the project needs is there already, the project itself is not."""
    packages = tmp_path_factory.mktemp("packages")
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        name = path.name.lower()
        if "jobparse" not in name and not name.startswith(("pip", "setuptools", "_distutils")) and path.suffix != ".pth":
            (packages / path.name).symlink_to(path)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "GITLAB_", "INPUT_", "CI"))
    }
    return kept | {
        "PYTHONPATH": str(packages),
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads a "no" option the other way round: 0 is no isolation
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
