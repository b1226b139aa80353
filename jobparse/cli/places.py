"""Where a run writes: nowhere that it reads, and no two things in one place. Found out before the work, not after it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.readers.inputs import Search


def check_places(files: Sequence[str], search: Search, output: str | None, errors: str | None, texts: str | None) -> None:
    """Check the places that a run writes to.

    Args:
        files: The inputs as typed.
        search: What is taken from folders.
        output: The file of records.
        errors: The file of errors.
        texts: The folder of texts.

    Raises:
        OutputError: If something cannot be written, or would be written over what is read or written.
    """
    from jobparse.readers.inputs import would_find
    from jobparse.writers.files import check_target

    for option, place in (("--output", output), ("--errors", errors), ("--save-text", texts)):
        if place == "":
            raise OutputError(f"{option} '': an empty name; name a {'folder' if option == '--save-text' else 'file'}")
    named = [name for name in (output, errors) if name is not None]
    for name in named:
        if "://" not in name:
            real = check_target(name, [Path(file) for file in files if file and file != "-"])
            if would_find(files, search, real):
                more = ", or leave it out with --exclude" if search.include else ""
                raise OutputError(f"{name}: is one of the inputs and would be lost; choose another name{more}")
    if output is not None and errors is not None and os.path.realpath(output) == os.path.realpath(errors):
        raise OutputError(f"{output}: records and errors cannot go into one file; choose another name for --errors")
    if texts is not None:
        _check_texts(files, search, named, texts)


def _check_texts(files: Sequence[str], search: Search, named: Sequence[str], texts: str) -> None:
    from jobparse.batch.texts import check_folder
    from jobparse.readers.inputs import would_hold

    check_folder(texts)
    if any(os.path.realpath(name) == os.path.realpath(texts) for name in named):
        raise OutputError(f"--save-text {texts}: is the name of a file that is written; choose another")
    if would_hold(files, search, Path(texts)):
        raise OutputError(f"--save-text {texts}: the folder holds inputs; choose one for the texts alone")
