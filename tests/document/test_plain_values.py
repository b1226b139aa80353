"""Source text as a value: white space collapsed, Markdown escapes and emphasis removed."""

from __future__ import annotations

import pytest

from jobparse.document.model import plain


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Oils  the\n locks", "Oils the locks"),
        ("Oils\u00a0the\u2003locks", "Oils the locks"),
        (r"\$64,668.00", "$64,668.00"),
        (r"a \& b \- c \* d", "a & b - c * d"),
        ("*Oils* the **locks**", "Oils the locks"),
        ("__Oils__ the ***locks***", "Oils the locks"),
        ("Oils the locks*", "Oils the locks*"),
        ("5 * 4 * 3", "5 * 4 * 3"),
        ("snake_case_name", "snake_case_name"),
        (r"C:\temp", r"C:\temp"),
        ("\u201cOils\u201d \u2013 locks", "\u201cOils\u201d \u2013 locks"),
        ("", ""),
    ],
)
def test_plain(raw: str, value: str) -> None:
    assert plain(raw) == value
