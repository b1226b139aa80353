"""The work on one input: read, parse, build the record, encode it. It runs in this process or in another."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from jobparse.batch.results import Result, failed, internal
from jobparse.errors import InputError, JobparseError
from jobparse.writers.record import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.batch.texts import Texts
    from jobparse.checks.run import Checked
    from jobparse.checks.settings import Settings
    from jobparse.document.source import Source
    from jobparse.pipeline import Parsed
    from jobparse.readers.inputs import Input
    from jobparse.readers.options import ReadOptions

# So many bytes of an input are digested in one step.
_STEP = 1 << 22


class Work(NamedTuple):
    """What is done with each input.

    Attributes:
        reading: How it is read.
        selection: What of its record goes out.
        save_text: Folder that takes the texts that offsets refer to; `None`: they are not kept.
        verbose: Whether results come with details for a curious user.
        check: What to hold the posting against; a result is then a `Checked` in the form of `pickle`, in place of a record.
        digests: Whether the bytes of each input are digested, so that a later run can tell whether it has changed.
    """

    reading: ReadOptions
    selection: Selection = Selection()
    save_text: str | None = None
    verbose: bool = False
    digests: bool = False
    check: Settings | None = None


def results(item: Input, work: Work) -> Iterator[Result]:
    """Read and parse an input.

    Args:
        item: The input.
        work: What to do with it.

    Yields:
        A result for each of its records. Nothing is raised but what ends the process.
    """
    from jobparse.readers.registry import read

    texts = texts_of(item.display, work)
    try:
        for source in read(item, work.reading):
            if isinstance(source, InputError):
                yield failed(item.display, source)
            else:
                yield parsed_line(item.display, source, work, texts)
    except JobparseError as error:
        yield failed(item.display, error)
    except Exception as error:  # a reader that trips over a file must not cost the other thousands
        yield internal(item.display, error)


def checked_of(parsed: Parsed, display: str, settings: Settings) -> Checked:
    """Check a posting, and keep the lines that its findings stand on."""
    from jobparse.checks.comments import without_commented
    from jobparse.checks.run import Checked
    from jobparse.checks.runner import check, lines_of, running

    found = check(parsed, settings)
    findings = without_commented(parsed, found, settings, frozenset(rule.code for rule in running(parsed, settings)))
    rows = lines_of(parsed)
    numbers = {place.line for finding in findings for place in (finding.anchor, *finding.related)}
    return Checked(display, parsed.source.record, tuple(findings), {number: rows[number - 1] for number in sorted(numbers)})


def digesting(item: Input) -> Iterator[str | None]:
    """Digest the bytes of an input in steps, so that one that is large is told from one that hangs.

    Args:
        item: The input.

    Yields:
        `None` after each step, and in the end the SHA-256 in hexadecimal; not that for what cannot be read, or only once:
        standard input, a pipe.
    """
    if item.path is None or item.error is not None:
        return
    digest = hashlib.sha256()
    try:
        if not item.path.is_file():
            return
        with item.path.open("rb", buffering=0) as stream:
            while piece := stream.read(_STEP):
                digest.update(piece)
                yield None
    except (OSError, ValueError):
        return
    yield digest.hexdigest()


def texts_of(display: str, work: Work) -> Texts | None:
    """Where the texts of an input go, if they are kept."""
    if work.save_text is None:
        return None
    from jobparse.batch.texts import Texts

    return Texts(work.save_text, display)


def parsed_line(display: str, source: Source, work: Work, texts: Texts | None) -> Result:
    """Parse a source, keep its text and encode its record."""
    from jobparse.pipeline import parse_source
    from jobparse.writers.json import encode
    from jobparse.writers.record import build

    try:
        parsed = parse_source(source)
        if work.check is not None:
            import pickle

            return Result(pickle.dumps(checked_of(parsed, display, work.check)))
        if texts is not None:
            texts.save(source)
        line = encode(build(parsed, work.selection), indent=None) + "\n"
        details = tuple(_details(display, parsed)) if work.verbose else ()
        return Result(line.encode(), None, len(parsed.record["warnings"]), details)
    except JobparseError as error:
        return failed(display, error, source.record)
    except Exception as error:  # one posting that trips the parser must not cost the others
        return internal(display, error, source.record)


def _details(display: str, parsed: Parsed) -> Iterator[str]:
    source = parsed.source
    where = display if source.record is None else f"{display} ({source.record})"
    guessed = ", guessed" if source.encoding_guessed else ""
    taken = f", text taken out of {source.extracted}" if source.extracted else ""
    yield f"{where}: {source.encoding}{guessed}, {len(source.text):,} characters{taken}"
    for warning in parsed.record["warnings"]:
        yield f"{where}:{warning['start']}: {warning['code']}: {warning['message']}"
