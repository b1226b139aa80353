"""A folder as people have it, outside of the project: postings in every form, and among them files that a run has to outlive.

    python benchmarks/mixed_folder.py TARGET                       # 2,000 postings and 200 hostile files, from the fixtures
    python benchmarks/mixed_folder.py TARGET --texts FOLDER        # and from the texts of a folder of yours
    python benchmarks/mixed_folder.py TARGET --real 40 --large 200000       # a small one

TARGET/inputs is the folder to run on, TARGET/manifest.json says what has to come of each file of it, and TARGET/texts holds the
plain texts that the postings were made from. The same texts, numbers and seed give the same folder. `mixed_run.py` runs on it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from itertools import count, cycle
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from hostile_archives import ARCHIVES
from hostile_documents import DOCUMENTS
from hostile_entries import ENTRIES
from hostile_kinds import Make
from hostile_tables import TABLES as HOSTILE_TABLES
from hostile_texts import TEXTS
from posting_forms import PACKERS, as_csv, as_docx, as_html, as_jsonl, as_parquet, as_pdf, as_xlsx, doubled, wrapped, zipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

KINDS = (*TEXTS, *DOCUMENTS, *HOSTILE_TABLES, *ARCHIVES)
FIXTURES = Path(__file__).resolve().parent.parent / "tests" / "fixtures"
REAL, HOSTILE, LARGE = 2000, 200, 20_000_000
# How many rows a table has, and members an archive.
_ROWS = 8
# Names that are odd, and right all the same.
_ODD = (
    b"two  words .txt",
    b"line\nbreak.md",
    b"not UTF-8 \xe9\xff.txt",
    "\N{HEBREW LETTER ALEF}\N{CJK UNIFIED IDEOGRAPH-8077} e\u0301.txt".encode(),
    b"100% #1 & 'more' (2).txt",
    b"[a-b]*?.txt",
    b"UPPER.TXT",
    b"dots.in.it.v2.txt",
    b"x" * 240 + b".md",
)


class Form(NamedTuple):
    """A form of postings.

    Attributes:
        suffix: End of the name of its files.
        write: The bytes of a text in it.
        weight: How many of 2,000 files have it.
        exact: Whether it carries the same lines as the text, so that the record is the same to a letter.
        fits: Which texts it can hold.
    """

    suffix: str
    write: Callable[[str], bytes]
    weight: int
    exact: bool = True
    fits: Callable[[str], bool] = lambda _: True


class Table(NamedTuple):
    """A form that holds several postings; `record` names one of them by its number from 0."""

    suffix: str
    write: Callable[[Sequence[dict[str, str]]], bytes]
    weight: int
    record: Callable[[int], str] = lambda number: str(number + 1)


def _encoded(encoding: str) -> Callable[[str], bytes]:
    return lambda text: text.encode(encoding)


def _ended(end: str) -> Callable[[str], bytes]:
    return lambda text: text.replace("\n", end).encode()


def _packed(suffix: str, write: Callable[[str], bytes] = str.encode) -> Callable[[str], bytes]:
    return lambda text: PACKERS[suffix](write(text))


def _within(encoding: str) -> Callable[[str], bool]:
    """Whether a text can be written in an encoding and is other bytes in it than in UTF-8."""

    def fits(text: str) -> bool:
        try:
            return text.encode(encoding) != text.encode()
        except UnicodeEncodeError:
            return False

    return fits


def _printable(text: str) -> bool:
    """Whether a standard font of PDF has the characters of a text."""
    return not set(text) - {"\n", "\t"} - set(bytes(range(32, 256)).decode("cp1252", "ignore"))


FORMS: dict[str, Form] = {
    "text": Form(".txt", str.encode, 300),
    "markdown": Form(".md", str.encode, 130),
    "odd name": Form("", str.encode, 80),
    "utf-8 with a mark": Form(".txt", _encoded("utf-8-sig"), 60),
    "utf-16": Form(".txt", _encoded("utf-16"), 50),
    "utf-16-le without a mark": Form(".txt", _encoded("utf-16-le"), 20),
    "utf-32": Form(".txt", _encoded("utf-32"), 10),
    "cp1252": Form(".txt", _encoded("cp1252"), 80, fits=_within("cp1252")),
    "latin-1": Form(".txt", _encoded("latin-1"), 40, fits=_within("latin-1")),
    "CRLF": Form(".txt", _ended("\r\n"), 100),
    "CR": Form(".txt", _ended("\r"), 30),
    "gzip": Form(".txt.gz", _packed(".gz"), 70),
    "zstandard": Form(".md.zst", _packed(".zst"), 50),
    "bzip2": Form(".txt.bz2", _packed(".bz2"), 15),
    "xz": Form(".txt.xz", _packed(".xz"), 15),
    "wrapped": Form(".txt", lambda text: wrapped(text).encode(), 100, exact=False),
    "doubled lines": Form(".txt", lambda text: doubled(text).encode(), 60, exact=False),
    "page": Form(".html", as_html, 150, exact=False),
    "page with data": Form(".htm", lambda text: as_html(text, data=True), 110, exact=False),
    "packed page": Form(".html.gz", _packed(".gz", as_html), 30, exact=False),
    "PDF": Form(".pdf", as_pdf, 200, exact=False, fits=_printable),
    "Word": Form(".docx", as_docx, 200, exact=False),
}
TABLES: dict[str, Table] = {
    "csv": Table(".csv", as_csv, 20),
    "tsv": Table(".tsv", lambda rows: as_csv(rows, "\t"), 15),
    "packed csv": Table(".csv.gz", lambda rows: PACKERS[".gz"](as_csv(rows)), 10),
    "JSON Lines": Table(".jsonl", as_jsonl, 15),
    "packed JSON Lines": Table(".jsonl.zst", lambda rows: PACKERS[".zst"](as_jsonl(rows)), 10),
    "workbook": Table(".xlsx", lambda rows: as_xlsx([list(rows[0]), *(list(row.values()) for row in rows)]), 10),
    "Parquet": Table(".parquet", lambda rows: as_parquet({name: [row[name] for row in rows] for name in rows[0]}), 10),
    "ZIP": Table(
        ".zip",
        lambda rows: zipped((f"{at}/clerk {at}.txt", row["text"].encode()) for at, row in enumerate(rows)),
        10,
        lambda number: f"{number}/clerk {number}.txt",
    ),
}


class Wanted(NamedTuple):
    """What has to come of a file, or of a row of one: a line of the manifest.

    Attributes:
        path: The file, below TARGET/inputs.
        record: The row or member of it; `None` for the whole.
        form: Its form, or kind of hostile file.
        text: Number of the text in TARGET/texts that it holds; `None` for a hostile file.
        exact: Whether its record is that of the text to a letter.
        comes_of_it: What may come of a hostile file.
    """

    path: str
    record: str | None
    form: str
    text: int | None = None
    exact: bool = True
    comes_of_it: tuple[str, ...] = ()


def read_texts(folder: Path | None) -> list[str]:
    """The texts to make postings from, with plain line ends: those of the fixtures and those of a folder, each once."""
    paths = [path for root in (FIXTURES, folder) if root is not None for path in sorted(root.rglob("*.txt"))]
    texts = dict.fromkeys(path.read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n") for path in paths)
    return [text for text in texts if text.strip()]


def shares(number: int) -> Iterator[str]:
    """The forms of so many files: each once, then by weight, well mixed."""
    weights = {name: form.weight for name, form in (FORMS | TABLES).items()}
    left = {name: max(1.0, weight * number / sum(weights.values())) for name, weight in weights.items()}
    for _ in range(number):
        name = max(left, key=lambda name: left[name] / weights[name] if left[name] >= 1 else left[name] / 1e9)
        left[name] -= 1
        yield name


def put_real(inputs: Path, texts: Sequence[str], number: int) -> Iterator[Wanted]:
    """Write postings in every form, a few folders of them."""
    following = {name: cycle(range(len(texts))) for name in FORMS | TABLES}
    for at, name in enumerate(shares(number)):
        folder = f"real/{at // 250:02d}"
        (inputs / folder).mkdir(parents=True, exist_ok=True)
        if name in FORMS:
            form = FORMS[name]
            text = next(one for one in following[name] if form.fits(texts[one]))
            path = f"{folder}/{at:04d} {name}{form.suffix}" if form.suffix else f"{folder}/{_odd_name(at)}"
            (inputs / path).write_bytes(form.write(texts[text]))
            yield Wanted(path, None, name, text, form.exact)
        else:
            table = TABLES[name]
            chosen = [next(following[name]) for _ in range(_ROWS)]
            path = f"{folder}/{at:04d} {name}{table.suffix}"
            (inputs / path).write_bytes(table.write([{"id": f"{one:05d}", "text": texts[one]} for one in chosen]))
            yield from (Wanted(path, table.record(row), name, one) for row, one in enumerate(chosen))


def _odd_name(at: int) -> str:
    return os.fsdecode(b"%04d " % at + _ODD[at % len(_ODD)])


def put_hostile(inputs: Path, number: int, large: int, seed: int) -> Iterator[Wanted]:
    """Write hostile files: each kind once, then others of those of which another is another case."""
    entries = inputs / "hostile entries"
    entries.mkdir(parents=True)
    for at, entry in enumerate(ENTRIES):
        path = entries / os.fsdecode(entry.name)
        entry.put(path, Make(at, Random(f"{seed} {at}"), large))  # noqa: S311 (the same each time)
        yield Wanted(path.relative_to(inputs).as_posix(), None, "entry", comes_of_it=entry.comes_of_it)
    rest = number - len(ENTRIES)
    for round_ in count():
        folder = inputs / f"hostile {round_}"
        folder.mkdir()
        for kind in KINDS:
            if rest <= 0:
                return
            if kind.varies or not round_:
                rest -= 1
                chance = Random(f"{seed} {kind.name} {round_}")  # noqa: S311 (the same each time)
                (folder / kind.name).write_bytes(kind.make(Make(round_, chance, large)))
                yield Wanted(f"{folder.name}/{kind.name}", None, kind.name, comes_of_it=kind.comes_of_it)


def fill(
    target: Path, *, texts: Path | None = None, real: int = REAL, hostile: int = HOSTILE, large: int = LARGE, seed: int = 0
) -> list[Wanted]:
    """Fill a folder, which must not exist yet, and return its manifest."""
    target.mkdir(parents=True)
    inputs = target / "inputs"
    plain = read_texts(texts)
    (target / "texts").mkdir()
    for at, text in enumerate(plain):
        (target / "texts" / f"{at:05d}.txt").write_bytes(text.encode())
    wanted = [*put_real(inputs, plain, real), *put_hostile(inputs, hostile, large, seed)]
    (target / "manifest.json").write_text(json.dumps([row._asdict() for row in wanted], indent=0), encoding="ascii")
    return wanted


def read_manifest(target: Path) -> list[Wanted]:
    """The manifest of a folder."""
    rows: list[dict[str, Any]] = json.loads((target / "manifest.json").read_text(encoding="ascii"))
    return [Wanted(**row) for row in rows]


def main() -> int:
    """Fill a folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("target", type=Path, help="folder to make; it must not be inside the project")
    parser.add_argument("--texts", type=Path, help="texts to use beside those of the fixtures")
    parser.add_argument("--real", type=int, default=REAL, metavar="N", help="how many files with postings")
    parser.add_argument("--hostile", type=int, default=HOSTILE, metavar="N", help="how many hostile files")
    parser.add_argument("--large", type=int, default=LARGE, metavar="BYTES", help="size of what is made to be large")
    parser.add_argument("--seed", type=int, default=0, help="where cuts and noise fall")
    options = parser.parse_args()
    if options.target.resolve().is_relative_to(FIXTURES.parent.parent):
        parser.error("the folder must not be inside the project")
    if options.target.exists():
        parser.error(f"{options.target} is there already; choose another name, or remove it")
    wanted = fill(
        options.target,
        texts=options.texts,
        real=options.real,
        hostile=options.hostile,
        large=options.large,
        seed=options.seed,
    )
    files = {row.path for row in wanted}
    print(f"{options.target}: {len(files):,} files, {sum(row.text is not None for row in wanted):,} postings among them")
    return 0


if __name__ == "__main__":
    sys.exit(main())
