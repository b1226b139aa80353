"""Bytes that are not valid UTF-8: UTF-8 with a few strays, or one of the code pages of Western text."""

from __future__ import annotations

import codecs
import re

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


def guess(data: bytes) -> tuple[str, str, bool]:
    """Decode bytes that are not valid UTF-8.

    Returns:
        The text, Python's name of the encoding, and True: nothing proves it.
    """
    return _mostly_utf8(data) or _legacy(data)


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
