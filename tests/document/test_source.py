"""Bytes become text: every encoding that real files come in, and every kind of file that is none."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobparse.document.source import Source, check_encoding, decode
from jobparse.errors import InputError

TEXT = "Señor Clerk\n\nSalary: £20 – £30 an hour • “full time” • café’s résumé\n" * 3


@pytest.mark.parametrize(
    ("encoding", "name", "guessed"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-32", "utf-32", False),
        ("utf-16-le", "utf-16-le", True),
        ("utf-16-be", "utf-16-be", True),
        ("utf-32-le", "utf-32-le", True),
        ("utf-32-be", "utf-32-be", True),
        ("cp1252", "cp1252", True),
        ("mac_roman", "mac_roman", True),
    ],
)
def test_every_encoding_gives_the_same_text(encoding: str, name: str, guessed: bool) -> None:
    assert decode(TEXT.encode(encoding)) == (TEXT, name, guessed)


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\x00\x00\xfe\xff"])
def test_big_endian_marks(mark: bytes) -> None:
    encoding = "utf-16-be" if len(mark) == 2 else "utf-32-be"
    assert decode(mark + TEXT.encode(encoding))[0] == TEXT


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"The \x93clerk\x94 files papers.", "The “clerk” files papers."),
        (b"8 am \x96 5 pm", "8 am – 5 pm"),
        (b"the City\x92s clerk", "the City’s clerk"),
        (b"Salary:\xa0$20", "Salary:\xa0$20"),
        (b"\xbfHabla espa\xf1ol? \xbfS\xed?", "¿Habla español? ¿Sí?"),
        (b"\x95 Files papers\r\n\x95 Answers letters", "• Files papers\r\n• Answers letters"),
        (b"Pay \x80 20 \x85 caf\xe9", "Pay € 20 … café"),
        (b"a \x81\x8d byte that Windows does not know \x93quoted\x94", "a \x81\x8d byte that Windows does not know “quoted”"),
    ],
)
def test_windows_bytes(data: bytes, text: str) -> None:
    assert decode(data) == (text, "latin-1" if not any(0x80 <= byte < 0xA0 for byte in data) else "cp1252", True)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("mac_roman", "We don’t “go” there"),
        ("mac_roman", "We don’t"),
        ("cp437", "für Übung ─────"),
        ("cp437", "cafés"),
        ("latin-1", "¿"),
        ("latin-1", "\xa0"),
        ("latin-1", "DIVISIÓN DE EDUCACIÓN, 50 m², 20 °C, ½ day, infor\xadmation"),
        ("cp1252", "wait…what"),
        ("cp1252", "“¿Qué?”"),
    ],
)
def test_few_bytes_are_enough(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding, True)


def test_latin1() -> None:
    text = "Peña, gérant de café, 20 £\n"
    assert decode(text.encode("latin-1")) == (text, "latin-1", True)


def test_windows_bytes_far_into_a_large_file() -> None:
    data = b"Files papers and answers letters.\n" * 20_000 + b"The \x93clerk\x94 \x96 caf\xe9\n"
    assert decode(data)[0].endswith("The “clerk” – café\n")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("“résumé” – ’".encode() + b"\xe2\x80", "“résumé” – ’â€"),  # cut in the middle of a character
        ("“résumé” – it’s ".encode() + b"\x93Windows\x94", "“résumé” – it’s “Windows”"),
    ],
)
def test_a_few_stray_bytes_do_not_spoil_utf8(data: bytes, text: str) -> None:
    assert decode(data) == (text, "utf-8", True)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04" + b"\0" * 26 + b"word/document.xml", "DOCX"),
        (b"PK\x03\x04" + b"\0" * 26 + b"xl/workbook.xml", "XLSX"),
        (b"PK\x03\x04" + b"\0" * 26 + b"a.txt", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 20, "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"\x1f\x8b\x08\0\0\0", "gzip"),
        (b"{\\rtf1\\ansi Clerk}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word"),
        (b"Clerk\0\0\x01\x02 papers", "binary data"),
        (bytes(range(1, 32)) * 8, "binary data"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(InputError, match=f"^it looks like .*{kind}.*; "):
        decode(data)


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe", "\u00a0\u2003".encode()])
def test_nothing_to_read(data: bytes) -> None:
    with pytest.raises(InputError, match="is empty; "):
        Source.from_bytes(data)


def test_the_named_encoding_wins_over_detection() -> None:
    assert decode("Peña".encode(), encoding="latin-1") == ("PeÃ±a", "latin-1", False)
    assert decode(b"\xef\xbb\xbfClerk", encoding="utf-8")[0] == "Clerk"


def test_the_named_encoding_must_fit() -> None:
    with pytest.raises(InputError, match="is not valid utf-8 at byte 2; give the right --encoding"):
        decode(b"Pe\xf1a", encoding="utf-8")


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "", "utf-8\0"])
def test_unknown_encodings(name: str) -> None:
    with pytest.raises(InputError, match="unknown encoding"):
        check_encoding(name)


def test_a_damaged_file_with_a_mark_is_an_error() -> None:
    with pytest.raises(InputError, match="begins as UTF-16 but is damaged at byte"):
        decode(b"\xff\xfeC\0l\0e")


def test_newlines_and_offsets_stay() -> None:
    source = Source.from_bytes(b"\xef\xbb\xbfA\r\nB\rC\n", path="a.txt")
    assert source.text == "A\r\nB\rC\n"
    assert source.sha256 == hashlib.sha256(b"\xef\xbb\xbfA\r\nB\rC\n").hexdigest()
    assert (source.path, source.record, source.encoding_guessed) == ("a.txt", None, False)


def test_half_characters_in_a_text_become_whole_ones() -> None:
    source = Source.from_text("\ufeffCl\ud800erk", path="b\udce9.txt")
    assert source.text == "Cl\ufffderk"
    assert source.path == "b\ufffd.txt"
    assert source.sha256 == hashlib.sha256("\ufeffCl\ud800erk".encode("utf-8", "surrogatepass")).hexdigest()


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_any_bytes_give_a_text_or_one_clear_error(data: bytes) -> None:
    try:
        source = Source.from_bytes(data)
    except InputError as error:
        source, message = None, str(error)
    if source is None:
        assert message.count("; ") == 1
        assert message.isprintable()
    else:
        source.text.encode("utf-8")
        assert Source.from_bytes(data) == source


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=100))
def test_utf8_is_read_as_written(text: str) -> None:
    if not text.startswith(("\ufeff", "{\\rtf", "%PDF-")):
        assert decode(text.encode())[0] == text
