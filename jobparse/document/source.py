"""Bytes become text: which encoding, and is it text at all.

Order of the evidence: a byte-order mark, the NUL pattern of UTF-16 and UTF-32, strict UTF-8, UTF-8 with a few stray Windows
bytes in it, then the legacy code pages of Western text. Offsets everywhere else in jobparse are code points of `Source.text`.
"""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jobparse.errors import InputError
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.kinds import WarningCode

_BOMS = (  # the longer mark first: UTF-32 LE begins with the mark of UTF-16 LE
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# First bytes of files that people pass by mistake, what they are, and what to do about it.
_MAGIC = (
    (b"%PDF-", "a PDF", "extract its text first"),
    (b"{\\rtf", "an RTF document", "save it as plain text first"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or Outlook file", "save it as plain text first"),
    (b"\x89PNG", "a PNG image", "run text recognition (OCR) first"),
    (b"\xff\xd8\xff", "a JPEG image", "run text recognition (OCR) first"),
    (b"GIF87a", "a GIF image", "run text recognition (OCR) first"),
    (b"GIF89a", "a GIF image", "run text recognition (OCR) first"),
    (b"II*\x00", "a TIFF image", "run text recognition (OCR) first"),
    (b"MM\x00*", "a TIFF image", "run text recognition (OCR) first"),
    (b"\x1f\x8b", "gzip data", "unpack it first"),
    (b"BZh9", "bzip2 data", "unpack it first"),
    (b"\xfd7zXZ\x00", "xz data", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "zstandard data", "unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it first"),
    (b"Rar!\x1a", "a RAR archive", "unpack it first"),
    (b"SQLite format 3\x00", "an SQLite database", "export its texts first"),
    (b"\x7fELF", "a program", "give a text file"),
)
_ZIP_MEMBERS = (  # what a ZIP file is shows in the names of its first members
    (b"word/", "a Word document (DOCX)", "save it as plain text first"),
    (b"xl/", "an Excel workbook (XLSX)", "export its texts first"),
    (b"ppt/", "a PowerPoint file (PPTX)", "save it as plain text first"),
    (b"opendocument.text", "an OpenDocument text (ODT)", "save it as plain text first"),
    (b"epub+zip", "an EPUB book", "save it as plain text first"),
)
_BINARY = ("binary data, not text", "give a text file, or name its encoding with --encoding")

# Tab, line ends, form feed, backspace, the end-of-file mark of DOS and escape occur in texts; the other controls hardly ever do.
_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - {0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B}))

_SURROGATE = pattern("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Source:
    """A decoded text and where it came from.

    Attributes:
        text: The text, byte-order mark removed, newlines as in the file, lone surrogates replaced one for one by U+FFFD.
        path: Path as given, with forward slashes; `None` for a text that is no file.
        record: Row or member inside a table or archive.
        sha256: SHA-256 of the bytes (of the text as UTF-8 where there are no bytes), in hexadecimal.
        encoding: Python's name of the encoding.
        encoding_guessed: True where nothing in the bytes proves the encoding.
        extracted: Kind of the document that the text was taken out of (html, pdf, docx); `None` for a text file, whose own the
            offsets are.
        witness: What the document says of itself as data: the schema.org/JobPosting of a web page.
        notes: What of the document could not be read, as codes and messages of warnings.
    """

    text: str
    path: str | None
    record: str | None
    sha256: str
    encoding: str
    encoding_guessed: bool
    extracted: str | None = None
    witness: Mapping[str, Any] | None = None
    notes: tuple[tuple[WarningCode, str], ...] = ()

    @classmethod
    def from_bytes(
        cls, data: bytes, *, path: str | None = None, encoding: str | None = None, record: str | None = None
    ) -> Source:
        """Decode `data`; `encoding` overrides the detection.

        Raises:
            InputError: If the bytes are empty, blank or no text. The message does not name the file: the reader does.
        """
        text, name, guessed = decode(data, encoding=encoding)
        whole = _whole_characters(_not_blank(text, "file"))
        return cls(whole, _clean(path), record, hashlib.sha256(data).hexdigest(), name, guessed)

    @classmethod
    def from_text(cls, text: str, *, path: str | None = None, record: str | None = None) -> Source:
        """Take a text that is decoded already.

        Raises:
            InputError: If the text is empty or blank.
        """
        what = "text" if record is None else "row"
        try:
            data = text.encode()
        except UnicodeEncodeError:  # half characters, for which the digest takes them as they are
            data, text = text.encode("utf-8", "surrogatepass"), _whole_characters(text)
        digest = hashlib.sha256(data).hexdigest()
        return cls(_not_blank(text.removeprefix("\ufeff"), what), _clean(path), record, digest, "utf-8", encoding_guessed=False)


def decode(data: bytes, *, encoding: str | None = None) -> tuple[str, str, bool]:
    r"""Turn bytes into text.

    Args:
        data: The bytes of a text file.
        encoding: Name of the encoding, where the caller knows better than the detection.

    Returns:
        The text without byte-order mark, Python's name of the encoding, and whether that was a guess.

    Raises:
        InputError: If the bytes are no text, or not in the encoding that was named or that their byte-order mark announces.

    >>> decode(b"r\xc3\xa9sum\xc3\xa9")
    ('résumé', 'utf-8', False)
    >>> decode(b"\x93r\xe9sum\xe9\x94 \x96 $20")
    ('“résumé” – $20', 'cp1252', True)
    """
    if encoding is not None:
        return _decode_as(data, encoding, f"is not valid {encoding}", "give the right --encoding, or none to detect it")
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decode_as(
                data, name, f"begins as {name.removesuffix('-sig').upper()} but is damaged", "save it again as UTF-8"
            )
    if (known := _magic(data)) is not None:
        raise InputError(_looks_like(*known), "binary")
    if (wide := _wide(data)) is not None:
        return wide
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls > max(1, len(data) // 50):
        raise InputError(_looks_like(*_BINARY), "binary")
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError:
        from jobparse.document.plain_text.codepages import guess  # most files never need it

        return guess(data)


def check_encoding(name: str) -> str:
    """Return `name` if Python can decode text with it.

    Raises:
        InputError: If there is no such text encoding.
    """
    try:
        b"\0\0\0\0".decode(name)  # `codecs.lookup` would also accept base64, rot13 and the like; empty bytes are not looked at
    except UnicodeError:  # it exists, and four NULs are not valid in it
        return name
    except (LookupError, ValueError) as error:
        raise InputError(f"unknown encoding {name!r}; try utf-8, utf-16, cp1252 or latin-1", "encoding") from error
    return name


def _decode_as(data: bytes, encoding: str, cause: str, remedy: str) -> tuple[str, str, bool]:
    """Decode strictly; `cause` and `remedy` are for the message where that fails."""
    check_encoding(encoding)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{cause} at byte {error.start}; {remedy}", "encoding") from error
    except UnicodeError as error:  # some codecs say no more than that (UTF-16 without its mark, IDNA)
        raise InputError(f"{cause}; {remedy}", "encoding") from error
    return text.removeprefix("\ufeff"), encoding, False


def _looks_like(kind: str, remedy: str) -> str:
    return f"it looks like {kind}; {remedy}"


def _magic(data: bytes) -> tuple[str, str] | None:
    """What the first bytes say the file is, and the remedy."""
    for mark, kind, remedy in _MAGIC:
        if data.startswith(mark):
            return kind, remedy
    if data.startswith(b"PK\x03\x04"):
        for name, kind, remedy in _ZIP_MEMBERS:
            if name in data[:4096]:
                return kind, remedy
        return "a ZIP archive", "unpack it first"
    return None


def _wide(data: bytes) -> tuple[str, str, bool] | None:
    """UTF-16 or UTF-32 without a mark: in Western text every second byte, or three of four, are NUL."""
    head = data[:4096]
    if b"\0" not in head:
        return None
    share = [head[offset::4].count(0) / max(1, len(head) // 4) for offset in range(4)]
    patterns = (
        ("utf-32-le", share[0] < 0.1 and min(share[1:]) > 0.7),
        ("utf-32-be", share[3] < 0.1 and min(share[:3]) > 0.7),
        ("utf-16-le", max(share[0], share[2]) < 0.1 and min(share[1], share[3]) > 0.7),
        ("utf-16-be", max(share[1], share[3]) < 0.1 and min(share[0], share[2]) > 0.7),
    )
    for name, fits in patterns:
        if fits:
            try:
                return data.decode(name), name, True
            except UnicodeDecodeError:
                return None
    return None


def _not_blank(text: str, what: str) -> str:
    if not text or text.isspace():
        raise InputError(f"is empty; give a {what} that holds a job announcement", "empty")
    return text


def _whole_characters(text: str) -> str:
    """The text without half characters: no writer could encode them, and offsets must not move.

    A text that can be encoded has none, which is told far sooner than by looking for them.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def _clean(path: str | None) -> str | None:
    return None if path is None else _SURROGATE.sub("\ufffd", path)
