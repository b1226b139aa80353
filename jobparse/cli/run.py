"""What `jobparse parse` does, without the library that reads arguments: importing that takes longer than parsing a posting."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.cli.console import FAILED, FINE, SOME_FAILED, Console
from jobparse.errors import InputError, JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jobparse.document.source import Source
    from jobparse.readers.inputs import Input
    from jobparse.writers import Record
    from jobparse.writers.record import Selection

COMMANDS = ("parse", "schema")
RESERVED = ("check", "show", "report", "diff", "rule", "laws", "config")
"""Commands to come: were they taken as file names today, scripts would break on the day they come."""

_SIZE = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?)\s*(?P<unit>[kmg]i?b?|b)?", re.IGNORECASE)  # 20MB  500 KB  1.5GiB  1000
_UNITS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3, "ki": 1024, "mi": 1024**2, "gi": 1024**3}


class Options(NamedTuple):
    """What a run was asked for, as typed; the defaults are those of the command."""

    files: Sequence[str] = ("-",)
    form: str | None = None
    output: str | None = None
    encoding: str | None = None
    fields: Sequence[str] = ()
    evidence: bool = False
    sections: bool | None = None
    max_size: str = "20MB"
    stdin_filename: str | None = None
    quiet: bool = False
    verbose: bool = False
    debug: bool = False


def run_parse(options: Options, *, commands: Sequence[str] = ()) -> int:
    """Parse the inputs and write their records.

    Args:
        options: What was asked for.
        commands: Names that are no files, where `parse` was not spelled out.

    Returns:
        The exit status.

    Raises:
        JobparseError: A mistake in the options, or an output that cannot be written.
    """
    from jobparse.readers.inputs import expand, expects_several
    from jobparse.writers import choose, load
    from jobparse.writers.files import check_target, write_file
    from jobparse.writers.record import select

    _refuse_commands(options.files, commands)
    console = Console(quiet=options.quiet, verbose=options.verbose, debug=options.debug)
    target = None if options.output in _STDOUT else options.output
    several = expects_several(list(options.files))
    render = load(choose(options.form, target, several=several))
    run = _Run(
        console,
        select(_split(options.fields), sections=options.sections, evidence=options.evidence),
        _encoding(options.encoding),
        _size(options.max_size),
        options.stdin_filename,
    )
    inputs = list(expand(list(options.files)))
    if target is None:
        console.emit(render(run.records(inputs), several=several))
    else:
        paths = [item.path for item in inputs if item.path is not None]
        check_target(target, paths)  # before the work, not after it
        write_file(target, render(run.records(inputs), several=several), inputs=paths)
    return run.finish()


# Names of standard output; a file that stands behind one ("> log.txt") must be written on, not replaced.
_STDOUT = (None, "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")


class _Run:
    """One run over the inputs: what to do with each, and how many went well."""

    def __init__(
        self, console: Console, selection: Selection, encoding: str | None, max_size: int, stdin_filename: str | None
    ) -> None:
        self.console = console
        self.selection = selection
        self.encoding = encoding
        self.max_size = max_size
        self.stdin_filename = stdin_filename
        self.done = 0
        self.failed = 0

    def records(self, inputs: Iterable[Input]) -> Iterator[Record]:
        """Yield the record of each input that can be read; report the others and go on."""
        from jobparse.pipeline import parse_source
        from jobparse.writers.record import build

        for item in inputs:
            try:
                parsed = parse_source(self._read(item))
                record = build(parsed, self.selection)
            except JobparseError as error:
                self.failed += 1
                self.console.input_error(error)
            except Exception as error:  # one posting that trips the parser must not cost the other thousands
                self.failed += 1
                self.console.internal_error(error, item.display)
            else:
                self.done += 1
                if self.console.verbose:
                    self._describe(item, parsed)
                yield record

    def finish(self) -> int:
        """Sum up, and return the exit status."""
        total = self.done + self.failed
        if self.failed and total > 1:
            self.console.note(f"{self.failed:,} of {total:,} inputs failed")
        if not self.failed:
            return FINE
        return SOME_FAILED if self.done else FAILED

    def _read(self, item: Input) -> Source:
        from jobparse.readers.text import read_stream, read_text

        if item.error is not None:
            raise item.error
        if item.path is not None:
            return read_text(item.path, display=item.display, encoding=self.encoding, max_size=self.max_size)
        if sys.stdin is None:
            raise InputError("standard input: is closed; give a file, or pipe a text into the command")
        name = self.stdin_filename
        shown = name or "standard input"
        return read_stream(sys.stdin.buffer, display=shown, path=name, encoding=self.encoding, max_size=self.max_size)

    def _describe(self, item: Input, parsed: Any) -> None:
        source = parsed.source
        guessed = ", guessed" if source.encoding_guessed else ""
        self.console.detail(f"{item.display}: {source.encoding}{guessed}, {len(source.text):,} characters")
        for warning in parsed.warnings:
            self.console.detail(f"{item.display}:{warning.start}: {warning.code}: {warning.message}")


def _refuse_commands(arguments: Sequence[str], names: Sequence[str]) -> None:
    for argument in arguments:
        if argument in names:
            here = "goes first" if argument in COMMANDS else "is not available in this version"
            raise InputError(f"{argument}: the command of this name {here}; for a file of this name write ./{argument}")


def _split(fields: Iterable[str]) -> list[str]:
    return [name for part in fields for name in (piece.strip() for piece in part.split(",")) if name]


def _encoding(name: str | None) -> str | None:
    from jobparse.document.source import check_encoding

    return None if name is None else check_encoding(name)


def _size(written: str) -> int:
    """Bytes of a size.

    >>> _size("20MB"), _size("1 KiB"), _size("500")
    (20000000, 1024, 500)
    """
    match = _SIZE.fullmatch(written.strip())
    size = round(float(match["number"]) * _UNITS[(match["unit"] or "").lower().removesuffix("b")]) if match else 0
    if size < 1:
        raise InputError(f"--max-size: {written!r} is no size; write it like 500KB, 20MB or 1000000")
    return size
