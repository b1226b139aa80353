"""Word documents: headers, paragraphs, lists with their printed numbers, tables as `Label: value`."""

from __future__ import annotations

import gc
import io
import zipfile
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table

from jobparse.errors import InputError
from jobparse.readers.extracted import Extracted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.text.paragraph import Paragraph

# A few kilobytes of ZIP can stand for gigabytes of XML: what a document may unpack to, in bytes, and in how many members.
_LARGEST, _MOST = 300_000_000, 10_000
# A first cell that is a label is not longer, in characters.
_LABEL = 60
_DEEPEST = 8
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_SMALL = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def extract(data: bytes, *, encoding: str | None = None) -> Extracted:
    """Take the text out of a Word document.

    Args:
        data: The document.
        encoding: Not looked at: the document stores characters.

    Raises:
        InputError: If it is damaged, encrypted or too large unpacked.
    """
    del encoding
    _check_size(data)
    try:
        lines = _lines_of(data)
    except InputError:
        raise
    except Exception as error:  # the library raises what its parts do: KeyError, ValueError, errors of XML and of its own
        raise InputError(f"is a damaged Word document ({type(error).__name__}); save it anew", "damaged") from error
    finally:
        # The parts of a document hold each other, with megabytes that Python does not count: left to itself, it would look for
        # them only after hundreds of documents. They are young, so that looking among the young ones is enough.
        gc.collect(1)
    return Extracted("\n".join(_spaced(lines)).strip("\n") + "\n")


def _lines_of(data: bytes) -> list[str]:
    document = Document(io.BytesIO(data))
    writer = _Writer(document)
    lines = [line for section in document.sections for line in writer.furniture(section)]
    for block in document.iter_inner_content():
        lines += writer.block(block, 0)
    return lines


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > _MOST or sum(info.file_size for info in infos) > _LARGEST:
                raise InputError("is too large unpacked; save it as plain text", "too_large")
            for info in infos:
                with archive.open(info) as member:  # what the header says of the size need not be true
                    if len(member.read(info.file_size + 1)) > info.file_size:
                        raise InputError("is too large unpacked; save it as plain text", "too_large")
    except InputError:
        raise
    except Exception as error:
        raise InputError(f"is a damaged Word document ({error}); save it anew", "damaged") from error


def _spaced(lines: list[str]) -> Iterator[str]:
    """Lines without more than one blank one between them."""
    before = ""
    for line in lines:
        if line or before:
            yield line
        before = line


class _Writer:
    """Blocks of one document become lines; numbers of lists count up as they are printed."""

    def __init__(self, document: Any) -> None:
        self._formats = _list_formats(document)
        self._styles: dict[str | None, _Style] = {}
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * 10)

    def furniture(self, section: Any) -> Iterator[str]:
        """The header of a section, which holds the agency's name; footers hold page numbers."""
        if section.header.is_linked_to_previous:
            return
        for block in section.header.iter_inner_content():
            yield from self.block(block, 0)
        yield ""

    def block(self, block: Paragraph | Table, depth: int) -> Iterator[str]:
        """The lines of a paragraph or a table."""
        if isinstance(block, Table):
            yield ""
            if depth < _DEEPEST:
                yield from self._table(block, depth)
            yield ""
            return
        text = _text(block)
        style = self._style(block)
        if not text:
            yield ""
        elif style.name.startswith(("Heading", "Title")):
            yield from ("", text, "")
        else:
            yield from (self._mark(block, style) + text).split("\n")

    def _table(self, table: Table, depth: int) -> Iterator[str]:
        """Rows of two cells as a label with its value; of more, their texts beside each other; merged cells once."""
        for row in table.rows:
            cells: list[list[str]] = []
            seen: set[int] = set()
            for cell in row.cells:
                if id(cell._tc) in seen:  # noqa: SLF001 (the library has no other mark of a merged cell)
                    continue
                seen.add(id(cell._tc))  # noqa: SLF001
                lines = [line for block in cell.iter_inner_content() for line in self.block(block, depth + 1) if line]
                if lines:
                    cells.append(lines)
            if len(cells) == 2 and len(cells[0]) == 1 and len(cells[0][0]) <= _LABEL:
                yield f"{cells[0][0].rstrip(' :')}: {cells[1][0]}"
                yield from cells[1][1:]
            elif all(len(cell) == 1 for cell in cells) and sum(len(cell[0]) for cell in cells) < 4 * _LABEL:
                yield "   ".join(cell[0] for cell in cells)
            else:
                for cell in cells:
                    yield from cell

    def _style(self, paragraph: Paragraph) -> _Style:
        """The style of a paragraph, looked up once: the library goes through all styles for each paragraph."""
        name = paragraph._p.style  # noqa: SLF001 (the name alone; the library's `style` is what takes so long)
        if name not in self._styles:
            self._styles[name] = _style_of(paragraph)
        return self._styles[name]

    def _mark(self, paragraph: Paragraph, style: _Style) -> str:
        """The mark of a list item as it is printed: a dash, or its number."""
        number, level = _numbering(paragraph, style)
        if number is None:
            return "- " if style.name.startswith("List Bullet") else ""
        form, start, text = self._formats.get((number, level), ("bullet", 1, ""))
        if form in ("bullet", "none"):
            return "  " * level + "- " if form == "bullet" else ""
        counts = self._counts[number]
        counts[level] = counts[level] + 1 if counts[level] else start
        counts[level + 1 :] = [0] * (9 - level)
        shown = text or f"%{level + 1}."
        for at in range(level + 1):
            own = self._formats.get((number, at), ("decimal", 1, ""))[0]
            shown = shown.replace(f"%{at + 1}", _figure(max(counts[at], 1), own))
        return "  " * level + shown + " "


def _text(paragraph: Paragraph) -> str:
    """The text of a paragraph with that of its links and content controls; deleted text of tracked changes stays out."""
    pieces: list[str] = []
    for node in paragraph._p.iter():  # noqa: SLF001 (the library's text leaves links and controls out)
        if node.tag == qn("w:t") and node.text:
            pieces.append(node.text)
        elif node.tag in (qn("w:tab"), qn("w:noBreakHyphen")) and node.getparent().tag == qn("w:r"):
            pieces.append(" " if node.tag == qn("w:tab") else "-")
        elif node.tag in (qn("w:br"), qn("w:cr")):
            pieces.append("\n")
    lines = ("".join(pieces)).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


class _Style(NamedTuple):
    """The name of a style, and the properties of its paragraphs: its own, and those of the styles that it is based on."""

    name: str
    properties: tuple[Any, ...]


def _style_of(paragraph: Paragraph) -> _Style:
    """The style of a paragraph as the library finds it."""
    style = paragraph.style
    name = (style.name or "") if style is not None else ""
    properties: list[Any] = []
    while style is not None and len(properties) < 5:
        properties.append(style.element.pPr)
        style = style.base_style
    return _Style(name, tuple(properties))


def _numbering(paragraph: Paragraph, style: _Style) -> tuple[str | None, int]:
    """The list that a paragraph is an item of, by itself or by its style, and its level."""
    for found in (paragraph._p.pPr, *style.properties):  # noqa: SLF001
        numbering = found.numPr if found is not None else None
        if numbering is not None and numbering.numId is not None:
            level = numbering.ilvl.val if numbering.ilvl is not None else 0
            number = numbering.numId.val
            return (str(number), min(max(int(level), 0), 8)) if number else (None, 0)
    return None, 0


def _list_formats(document: Any) -> dict[tuple[str, int], tuple[str, int, str]]:
    """Format, first number and text of every level of every list, from the numbering part."""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError, AttributeError):
        return {}
    abstract: dict[str, dict[int, tuple[str, int, str]]] = {}
    for found in root.iter(qn("w:abstractNum")):
        levels: dict[int, tuple[str, int, str]] = {}
        for level in found.iter(qn("w:lvl")):
            place = int(level.get(qn("w:ilvl")) or 0)
            levels[place] = (
                _value(level, "w:numFmt") or "decimal",
                int(_value(level, "w:start") or 1),
                _value(level, "w:lvlText") or "",
            )
        abstract[found.get(qn("w:abstractNumId")) or ""] = levels
    formats: dict[tuple[str, int], tuple[str, int, str]] = {}
    for found in root.iter(qn("w:num")):
        for place, form in abstract.get(_value(found, "w:abstractNumId") or "", {}).items():
            formats[found.get(qn("w:numId")) or "", place] = form
    return formats


def _value(element: Any, name: str) -> str | None:
    child = element.find(qn(name))
    return child.get(qn("w:val")) if child is not None else None


def _figure(number: int, form: str) -> str:
    """A number as a list prints it.

    >>> _figure(3, "decimal"), _figure(2, "lowerLetter"), _figure(14, "upperRoman")
    ('3', 'b', 'XIV')
    """
    if form.endswith("Letter"):
        text = _LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1)
    elif form.endswith("Roman"):
        text, left = "", min(number, 3999)
        for value, letters in (*_ROMAN, *_ROMAN_SMALL):
            text += letters * (left // value)
            left %= value
    else:
        return f"{number:02d}" if form == "decimalZero" else str(number)
    return text.upper() if form.startswith("upper") else text
