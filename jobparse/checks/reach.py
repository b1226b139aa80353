"""What a run looked at: only of that it can be told whether a suppression or an entry of a baseline is of no use.

A hook before a commit checks the files that were changed, and a run with `--select` few of the rules; neither says anything of
the rest.
"""

from __future__ import annotations

from pathlib import Path

from jobparse.checks.catalogue import catalogue
from jobparse.checks.paths import portable
from jobparse.patterns import pattern

EVERYWHERE = "**"
_MAGIC = pattern(r"[*?\[]")


class Reach:
    """Files and rules of a run.

    Args:
        folders: Folders that were searched as a whole.
        rules: Codes of the rules that ran.
    """

    def __init__(self, folders: tuple[str, ...], rules: frozenset[str]) -> None:
        self.folders = folders
        self.rules = rules
        self._seen: set[str] = set()

    def saw(self, file: str) -> None:
        """Remember a file that was checked."""
        self._seen.add(portable(file, Path.cwd().as_posix()))

    def ran(self, codes: frozenset[str]) -> bool:
        """Whether all rules ran that some codes mean, those apart that are off unless asked for."""
        usual = {code for code in codes if code in catalogue() and catalogue()[code].default}
        return bool(usual or codes) and (usual or codes) <= self.rules

    def judges(self, glob: str, root: str) -> bool:
        """Whether the run looked at all files that a glob can mean, told from a folder; "**" means those of any run."""
        if glob == EVERYWHERE:
            return bool(self.folders)
        if "/" in glob.strip("/"):
            path = f"{root}/{glob.strip('/')}"
            if not _MAGIC.search(glob) or self._saw(path):
                return self.judges_file(path)
        fixed: list[str] = []
        for part in glob.strip("/").split("/")[:-1]:
            if _MAGIC.search(part):
                break
            fixed.append(part)
        return self._searched("/".join([root, *fixed]))

    def judges_file(self, file: str) -> bool:
        """Whether a file was checked, or would have been were it still there."""
        return self._saw(file) or (self._searched(file) and not Path(file).exists())

    def _saw(self, file: str) -> bool:
        return portable(file, Path.cwd().as_posix()) in self._seen

    def _searched(self, place: str) -> bool:
        path = Path(place)
        return any(path.resolve().is_relative_to(Path(folder).resolve()) for folder in self.folders)
