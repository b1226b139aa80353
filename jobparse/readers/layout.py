"""Elements of a page become lines: headings, paragraphs, list items with their marks, rows of tables as `Label: value`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend", "figcaption"})
_SECTIONS = ("div", "section", "article", "main", "header", "footer", "aside", "form", "fieldset", "details", "summary", "figure")
_TABLES = ("table", "thead", "tbody", "tfoot")
_BLOCKS = frozenset(["p", "ul", "ol", "dl", "blockquote", "address", "center", "hr", "body", "pre", *_SECTIONS, *_TABLES])
_SPACED = frozenset({"p", "ul", "ol", "dl", "table", "section", "article", "blockquote"})
_CELLS = frozenset({"td", "th", "dt", "dd"})
_BLANK = re.compile(r"[ \t\r\n\f\xa0]+")
# A first cell that is a label is not longer, in characters.
_LABEL = 60
_INDENT = "  "


@dataclass
class _Sink:
    """Lines that are being written, and the words of the line that is not finished."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    prefix: str = ""

    def end_line(self) -> None:
        text = _BLANK.sub(" ", "".join(self.words)).strip()
        self.words.clear()
        if text:
            self.lines.append(self.prefix + text)
            self.prefix = " " * (len(self.prefix) - len(self.prefix.lstrip()))

    def blank(self) -> None:
        self.end_line()
        if self.lines and self.lines[-1]:
            self.lines.append("")


class Layout:
    """Writes the text of an element, without calling itself: pages may be nested as deeply as they like."""

    def __init__(self) -> None:
        self._sinks = [_Sink()]
        self._rows: list[list[list[str]]] = []
        self._lists: list[int | None] = []
        self._pre = 0

    def text(self, root: LexborNode) -> str:
        """The text of an element and all that is in it."""
        node: LexborNode | None = root
        while node is not None:
            self._enter(node)
            following = node.child
            while following is None and node is not None:
                self._leave(node)
                if node.mem_id == root.mem_id:
                    node = None
                    break
                following = node.next
                if following is None:
                    node = node.parent
            if node is None or following is None:
                break
            node = following
        self._sinks[0].end_line()
        lines = self._sinks[0].lines
        return "\n".join(lines).strip("\n") + "\n" if any(lines) else ""

    @property
    def _sink(self) -> _Sink:
        return self._sinks[-1]

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self._write(node.text_content or "")
        elif tag == "br":
            self._sink.end_line()
        elif tag in _HEADINGS:
            self._sink.blank()
        elif tag == "li":
            self._item(node)
        elif tag == "tr":
            self._sink.end_line()
            self._rows.append([])
        elif tag in _CELLS:
            self._sink.end_line()
            self._sinks.append(_Sink())
        elif tag in _BLOCKS:
            if tag in ("ul", "ol"):
                self._lists.append(_number(node.attributes.get("start")) if tag == "ol" else None)
            self._pre += tag == "pre"
            nested = tag in ("ul", "ol") and len(self._lists) > 1
            if tag in _SPACED and not nested:
                self._sink.blank()
            else:
                self._sink.end_line()

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in _HEADINGS:
            self._sink.end_line()
        elif tag == "li":
            self._sink.end_line()
            self._sink.prefix = ""
        elif tag == "tr" and self._rows:
            self._row(self._rows.pop())
        elif tag in _CELLS and len(self._sinks) > 1:
            self._cell(tag)
        elif tag in _BLOCKS:
            self._pre -= tag == "pre"
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()
            if tag in _SPACED and not self._lists:
                self._sink.blank()
            else:
                self._sink.end_line()

    def _write(self, text: str) -> None:
        if not self._pre:
            self._sink.words.append(text)
            return
        for at, line in enumerate(text.split("\n")):
            if at:
                self._sink.end_line()
            self._sink.words.append(line)

    def _item(self, node: LexborNode) -> None:
        """Begin an item with the mark of its list: a dash, or its number."""
        del node
        self._sink.end_line()
        mark = "- "
        if self._lists and (number := self._lists[-1]) is not None:
            mark = f"{number}. "
            self._lists[-1] = number + 1
        self._sink.prefix = _INDENT * max(len(self._lists) - 1, 0) + mark

    def _cell(self, tag: str) -> None:
        """A cell goes to its row; a term of a list of definitions waits for what is said of it."""
        cell = self._sinks.pop()
        cell.end_line()
        lines = [line for line in cell.lines if line]
        if self._rows and tag in ("td", "th"):
            self._rows[-1].append(lines)
        elif tag == "dt":
            self._sink.lines += lines
        elif lines:
            self._row([[self._sink.lines.pop()], lines] if self._sink.lines and self._sink.lines[-1] else [lines])

    def _row(self, cells: list[list[str]]) -> None:
        """A row of two cells is a label with its value; of more, their texts beside each other."""
        filled = [cell for cell in cells if cell]
        if len(filled) == 2 and len(filled[0]) == 1 and len(filled[0][0]) <= _LABEL:
            label, value = filled[0][0].rstrip(" :"), filled[1]
            self._sink.lines += [f"{label}: {value[0]}", *value[1:]]
        elif all(len(cell) == 1 for cell in filled) and sum(len(cell[0]) for cell in filled) < 4 * _LABEL:
            self._sink.lines += ["   ".join(cell[0] for cell in filled)] if filled else []
        else:
            for cell in filled:
                self._sink.lines += cell


def _number(start: str | None) -> int:
    return int(start) if start and start.isdigit() and len(start) < 6 else 1
