"""Stands in for a command line without `check`: the smallest one that the hooks and the action can be tried with."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path


def main() -> None:
    import jobparse
    from jobparse.checks.run import Checked, CheckRun
    from jobparse.checks.runner import check
    from jobparse.reporters import choose, load

    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*")
    parser.add_argument("--format", default="auto")
    parser.add_argument("--output")
    parser.add_argument("--config")
    parser.add_argument("--fail-on", default="error")
    parser.add_argument("--select")
    for flag in ("--exit-zero", "--quiet", "--force-exclude", "--fix"):
        parser.add_argument(flag, action="store_true")
    options = parser.parse_args(sys.argv[2:])
    checked = []
    for name in options.files:
        path = Path(name)
        for file in sorted(path.glob("**/*.txt")) if path.is_dir() else [path]:
            parsed = jobparse.parse_file(file)
            if options.fix and "\\$" in parsed.source.text:
                file.write_text(parsed.source.text.replace("\\$", "$"), encoding="utf-8")
                parsed = jobparse.parse_file(file)
            lines = dict(enumerate(parsed.source.text.splitlines(), 1))
            checked.append(Checked(file.as_posix(), None, tuple(check(parsed)), lines))
    run = CheckRun(checked, options.fail_on, jobparse.__version__)
    text = "".join(load(choose(options.format, os.environ))(run))
    if options.output:
        Path(options.output).write_text(text, encoding="utf-8")
    else:
        sys.stdout.buffer.write(text.encode())
    sys.exit(1 if run.failed and not options.exit_zero else 0)
