"""Bytes become text: which encoding, and is it text at all.

Order of the evidence: a byte-order mark, the NUL pattern of UTF-16 and UTF-32, strict UTF-8, UTF-8 with a few stray Windows
bytes in it, then the legacy code pages of Western text. Offsets everywhere else in jobparse are code points of `Source.text`.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass

from jobparse.errors import InputError

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

_SURROGATE = re.compile("[\ud800-\udfff]")
_HIGH = re.compile(rb"[\x80-\xff]+")  # bytes that need a code page
_OTHERS = ("mac_roman", "cp437")  # old Mac and DOS: what Western texts come in beside Windows-1252
_TYPOGRAPHY = re.compile(  # Windows quotes, apostrophes, dashes and bullets in the places where English puts them
    rb"(?<![A-Za-z\x80-\xff])\x93[A-Za-z] | [A-Za-z.,!?]\x94(?![A-Za-z\x80-\xff]) | [A-Za-z]\x92(?:[stdm]|re|ll|ve)\b"
    rb"| [ ]\x96[ ] | [0-9]\x96[0-9] | ^[ \t]*\x95[ \t]",
    re.VERBOSE | re.MULTILINE,
)
_IMPLAUSIBLE = re.compile(  # what Mac and DOS texts look like when they are read as Windows: "donÕt", "caf‚s", "ÄÄÄ"
    "[a-z][À-ÖØ-Þ] | [A-Za-z][\x81\x8d\x8f\x90\x9d€‚ƒ„†‡ˆ‰‹•˜¡¢£¤¥¦¨¬¯´¸¿][A-Za-z] | [ÄÍ]{3}", re.VERBOSE
)
_SAMPLE = 16_384  # bytes of lines with such characters that are enough to tell code pages apart


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
    """

    text: str
    path: str | None
    record: str | None
    sha256: str
    encoding: str
    encoding_guessed: bool

    @classmethod
    def from_bytes(
        cls, data: bytes, *, path: str | None = None, encoding: str | None = None, record: str | None = None
    ) -> Source:
        """Decode `data`; `encoding` overrides the detection.

        Raises:
            InputError: If the bytes are empty, blank or no text. The message does not name the file: the reader does.
        """
        text, name, guessed = decode(data, encoding=encoding)
        return cls(_checked(text), _clean(path), record, hashlib.sha256(data).hexdigest(), name, guessed)

    @classmethod
    def from_text(cls, text: str, *, path: str | None = None, record: str | None = None) -> Source:
        """Take a text that is decoded already.

        Raises:
            InputError: If the text is empty or blank.
        """
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(_checked(text.removeprefix("\ufeff")), _clean(path), record, digest, "utf-8", encoding_guessed=False)


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
        raise InputError(_looks_like(*known))
    if (wide := _wide(data)) is not None:
        return wide
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls > max(1, len(data) // 50):
        raise InputError(_looks_like(*_BINARY))
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError:
        return _mostly_utf8(data) or _legacy(data)


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
        raise InputError(f"unknown encoding {name!r}; try utf-8, utf-16, cp1252 or latin-1") from error
    return name


def _decode_as(data: bytes, encoding: str, cause: str, remedy: str) -> tuple[str, str, bool]:
    """Decode strictly; `cause` and `remedy` are for the message where that fails."""
    check_encoding(encoding)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{cause} at byte {error.start}; {remedy}") from error
    except UnicodeError as error:  # some codecs say no more than that (UTF-16 without its mark, IDNA)
        raise InputError(f"{cause}; {remedy}") from error
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


def _mostly_utf8(data: bytes) -> tuple[str, str, bool] | None:
    """UTF-8 with a few bytes that are not: cut in the middle of a character, or pasted from a Windows file.

    Reading the whole file with a legacy code page for their sake would turn every other quotation mark into rubbish.
    """
    strays = 0

    def keep_stray(error: UnicodeError) -> tuple[str, int]:
        nonlocal strays
        if not isinstance(error, UnicodeDecodeError):
            raise error
        strays += 1
        return _windows(error.object[error.start : error.end]), error.end

    codecs.register_error("jobparse-stray", keep_stray)
    text = data.decode("utf-8", "jobparse-stray")
    proper = len(text) - len(text.encode("ascii", "ignore")) - strays
    return (text, "utf-8", True) if proper > strays else None


def _legacy(data: bytes) -> tuple[str, str, bool]:
    """Read bytes of one of the Western code pages: Windows unless that gives words with odd characters inside."""
    text = _windows(data)
    if _TYPOGRAPHY.search(data) is None and _IMPLAUSIBLE.search(text):
        from charset_normalizer import from_bytes  # imported here because it costs more than parsing a posting

        sample = bytearray()
        for high in _HIGH.finditer(data):
            sample += data[max(0, high.start() - 40) : high.end() + 40] + b"\n"
            if len(sample) >= _SAMPLE:
                break
        chaos = {match.encoding: match.chaos for match in from_bytes(bytes(sample), cp_isolation=list(_OTHERS))}
        name = min((name for name in _OTHERS if name in chaos), key=chaos.__getitem__, default=None)
        if name is not None:
            return data.decode(name), name, True
    # Windows-1252 and Latin-1 differ in the bytes 80 to 9F only.
    return text, "cp1252" if re.search(rb"[\x80-\x9f]", data) else "latin-1", True


def _windows(data: bytes) -> str:
    """Decode Windows-1252; its five undefined bytes become the control characters of the same number, as in browsers."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        table = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}
        return data.decode("latin-1").translate(table)


def _checked(text: str) -> str:
    if not text or text.isspace():
        raise InputError("is empty; give a file that holds a job announcement")
    return _SURROGATE.sub("\ufffd", text)  # half a character: no writer could encode it, and offsets must not move


def _clean(path: str | None) -> str | None:
    return None if path is None else _SURROGATE.sub("\ufffd", path)
