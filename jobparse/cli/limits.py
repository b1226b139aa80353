"""Limits as they are typed: how large a posting may be, and how long one may take."""

from __future__ import annotations

import re

from jobparse.errors import InputError

_SIZE = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?)\s*(?P<unit>[kmg]i?b?|b)?", re.IGNORECASE)  # 20MB  500 KB  1.5GiB  1000
_UNITS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3, "ki": 1024, "mi": 1024**2, "gi": 1024**3}


def size_of(written: str) -> int:
    """Bytes of a size.

    >>> size_of("20MB"), size_of("1 KiB"), size_of("500")
    (20000000, 1024, 500)
    """
    match = _SIZE.fullmatch(written.strip())
    size = round(float(match["number"]) * _UNITS[(match["unit"] or "").lower().removesuffix("b")]) if match else 0
    if size < 1:
        raise InputError(f"--max-size: {written!r} is no size; write it like 500KB, 20MB or 1000000")
    return size


def limit_of(seconds: float) -> float | None:
    """Seconds that one record may take; `None` for any number.

    >>> limit_of(60.0), limit_of(0.0)
    (60.0, None)
    """
    if not 0 <= seconds < 1e9:
        raise InputError(f"--time-limit: {seconds} is no number of seconds; give 0 up to 1000000000, 0 for no limit")
    return seconds or None
