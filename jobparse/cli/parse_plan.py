"""What `jobparse parse` was asked for, as typed, and what is to be done: checked before anything is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jobparse.batch.run import Workforce
    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Input, Search
    from jobparse.writers.output import Output

# Names of standard output; a file that stands behind one ("> log.txt") must be written on, not replaced.
_STDOUT = (None, "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")


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
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    files_from: str | None = None
    nul: bool = False
    text_column: str | None = None
    id_column: str | None = None
    excel: bool = False
    jobs: int | None = None
    errors: str | None = None
    fail_fast: bool = False
    time_limit: float = 60.0
    resume: bool = False
    save_text: str | None = None
    progress: bool = True
    engine: str = "local"


class Plan(NamedTuple):
    """The options, checked: what is read, what is done with it, and where it goes."""

    files: list[str]
    search: Search
    several: bool
    output: Output
    work: Work
    workforce: Workforce
    target: str | None
    journaled: bool
    resume: bool

    @classmethod
    def of(cls, options: Options) -> Plan:
        """Check the options, before anything is read.

        Raises:
            JobparseError: If one cannot be.
        """
        from jobparse.batch.run import Workforce, check_jobs, own_files
        from jobparse.batch.work import Work
        from jobparse.cli.limits import limit_of, size_of
        from jobparse.cli.places import check_places
        from jobparse.readers.inputs import Search, expects_several
        from jobparse.readers.options import ReadOptions
        from jobparse.readers.registry import is_table_on_stdin
        from jobparse.writers.files import is_regular
        from jobparse.writers.output import Output
        from jobparse.writers.record import select

        files = list(options.files)
        target = None if options.output in _STDOUT else options.output
        named = [path for path in (target, options.errors) if path is not None]
        own = own_files([*named, options.save_text] if options.save_text else named)
        search = Search(tuple(options.include), tuple(options.exclude), own, options.files_from, options.nul)
        reading = ReadOptions(
            _encoding(options.encoding), size_of(options.max_size), options.stdin_filename, options.text_column, options.id_column
        )
        several = expects_several(files, search, table_on_stdin=is_table_on_stdin(reading))
        selection = select(_split(options.fields), sections=options.sections, evidence=options.evidence)
        output = Output.choose(options.form, target, several=several, excel=options.excel)
        if output.format.name == "jsonld" and selection.only is not None:
            selection = selection._replace(only=selection.only | {"document_type"})  # it decides what may be published
        check_places(files, search, target, options.errors, options.save_text)
        journaled = several and target is not None and is_regular(target)
        if options.resume and not journaled:
            raise OutputError("--resume: needs several inputs and -o FILE, the file that the run before wrote to; name it")
        if options.jobs is not None:
            check_jobs(options.jobs)
        work = Work(reading, selection, options.save_text, options.verbose)
        workforce = Workforce(options.jobs, limit_of(options.time_limit))
        return cls(files, search, several, output, work, workforce, target, journaled, options.resume)

    def inputs(self) -> Iterator[Input]:
        """The inputs, found as they are asked for."""
        from jobparse.readers.inputs import expand

        return expand(self.files, self.search)


def _split(fields: Iterable[str]) -> list[str]:
    return [name for part in fields for name in (piece.strip() for piece in part.split(",")) if name]


def _encoding(name: str | None) -> str | None:
    from jobparse.document.source import check_encoding

    return None if name is None else check_encoding(name)
