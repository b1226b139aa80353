"""PDF and Word documents that a run has to outlive: damaged, locked, without a text, in circles, and larger than they look."""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from hostile_kinds import EITHER, LAUGHS, RECORD, Kind, Make, members_of
from posting_forms import (
    as_docx,
    as_html,
    as_pdf,
    page_of,
    pdf_objects,
    pdf_of,
    zipped,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def _pdf(make: Make) -> bytes:
    return as_pdf(make.posting * 20)


def _pdf_scanned(_: Make) -> bytes:
    image = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page]
    draw = b"q 612 0 0 792 0 0 cm /I Do Q"
    drawn = b"<< /Length %d >>\nstream\n%b\nendstream" % (len(draw), draw)
    return pdf_objects([*objects, image + b"\nstream\n\x80\nendstream", drawn])


def _pdf_tree(kids: bytes, count: int) -> Callable[[Make], bytes]:
    """A PDF whose tree of pages leads back to itself."""
    inner = b"<< /Type /Pages /Parent 2 0 R /Count %d /Kids [2 0 R] >>" % count
    tree = b"<< /Type /Pages /Count %d /Kids [%b] >>" % (count, kids)
    return lambda _: pdf_objects([b"<< /Type /Catalog /Pages 2 0 R >>", tree, inner])


def _pdf_deflated(make: Make) -> bytes:
    """A page whose content unpacks to very much."""
    packed = zlib.compress(b" " * 10 * make.large, 9)
    content = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>"
    return pdf_objects([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page, content])


def _pdf_self_drawing(_: Make) -> bytes:
    """A form on the page that draws itself."""
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 5 >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /F 4 0 R >> >> /Contents 4 0 R >>"
    return pdf_objects(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            page,
            form + b"\nstream\n/F Do\nendstream",
        ]
    )


def _pdf_nested(_: Make) -> bytes:
    return pdf_of([page_of(["Clerk"])], catalog=b"/Deep " + b"[" * 100_000 + b"]" * 100_000)


def _pdf_encrypted(make: Make) -> bytes:
    key = make.chance.randbytes(32).hex().encode()
    lock = b"<< /Filter /Standard /V 1 /R 2 /O <%b> /U <%b> /P -4 >>" % (key, key)
    return pdf_of([page_of(make.posting.splitlines())], trailer=b"/Encrypt %b /ID [<00> <00>]" % lock)


def _pdf_wild_box(make: Make) -> bytes:
    data = pdf_of([page_of(make.posting.splitlines())])
    return data.replace(b"[0 0 612 792]", b"[-1e38 9e99 0 (x)]")


def _docx_with(name: str, content: bytes) -> Callable[[Make], bytes]:
    """A Word document with one member replaced or added."""

    def make_it(make: Make) -> bytes:
        members = dict(members_of(as_docx(make.posting)))
        members[name] = content
        return zipped(members.items())

    return make_it


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

_BODY = f"<w:document {_W}><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"

_OUTSIDE = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

_TABLE = "<w:tbl><w:tr><w:tc>"

_NESTED = f"<w:document {_W}><w:body>{_TABLE * 2000}<w:p/>{'</w:tc></w:tr></w:tbl>' * 2000}</w:body></w:document>"


def _docx_bomb(make: Make) -> bytes:
    return _docx_with("word/document.xml", b"<w>" + b" " * 15 * make.large + b"</w>")(make)


def _docx_lying(make: Make) -> bytes:
    """A document whose directory tells a smaller size than its members have."""
    data = as_docx(make.posting)
    at = data.rfind(b"PK\x01\x02")
    return data[: at + 24] + struct.pack("<I", 3) + data[at + 28 :]


def _docx_of_many(make: Make) -> bytes:
    rows = [(f"word/part{at}.xml", b"") for at in range(10_001)]
    return zipped([*members_of(as_docx(make.posting)), *rows], zipfile.ZIP_STORED)


def _docx_long(make: Make) -> bytes:
    rows = "".join(f"<w:p><w:r><w:t>Line {at} of the duties.</w:t></w:r></w:p>" for at in range(make.large // 1000))
    return _docx_with("word/document.xml", f"<w:document {_W}><w:body>{rows}</w:body></w:document>".encode())(make)


DOCUMENTS: tuple[Kind, ...] = (
    Kind("cut.pdf", lambda make: make.cut(_pdf(make)), EITHER, varies=True),
    Kind("spoiled.pdf", lambda make: make.spoiled(_pdf(make)), EITHER, varies=True),
    Kind("head only.pdf", lambda _: b"%PDF-1.7\n", ("damaged",)),
    Kind("noise.pdf", lambda make: b"%PDF-1.4\n" + make.noise(), ("damaged",), varies=True),
    Kind("locked.pdf", _pdf_encrypted, ("encrypted",)),
    Kind("scanned.pdf", _pdf_scanned, ("no_text",)),
    Kind("no pages.pdf", lambda _: pdf_of([]), ("damaged", "no_text")),
    Kind("10,000 pages.pdf", lambda _: pdf_of([page_of(["Clerk"])] * 10_000), ("too_large",)),
    Kind("circle of pages.pdf", _pdf_tree(b"3 0 R", 5), ("damaged", "no_text")),
    Kind("a page in itself.pdf", _pdf_tree(b"2 0 R 2 0 R", 1_000_000), ("damaged", "no_text", "too_large")),
    Kind("deflated.pdf", _pdf_deflated, ("damaged", "no_text", "too_large")),
    Kind("drawing itself.pdf", _pdf_self_drawing, ("damaged", "no_text")),
    Kind("nested.pdf", _pdf_nested, EITHER),
    Kind("wild box.pdf", _pdf_wild_box, EITHER),
    Kind("a page.pdf", lambda make: as_html(make.posting), RECORD),
    Kind("a document.txt", _pdf, RECORD),
    Kind("cut.docx", lambda make: make.cut(as_docx(make.posting)), ("damaged",), varies=True),
    Kind("spoiled.docx", lambda make: make.spoiled(as_docx(make.posting)), EITHER, varies=True),
    Kind("laughs.docx", _docx_with("word/document.xml", (LAUGHS + _BODY % "&j;").encode()), EITHER),
    Kind("outside.docx", _docx_with("word/document.xml", (_OUTSIDE + _BODY % "&a;").encode()), EITHER),
    Kind("bomb.docx", _docx_bomb, ("damaged", "too_large")),
    Kind("lying.docx", _docx_lying, EITHER),
    Kind("many parts.docx", _docx_of_many, ("too_large",)),
    Kind("nested.docx", _docx_with("word/document.xml", _NESTED.encode()), EITHER),
    Kind("long.docx", _docx_long, RECORD),
    Kind("no text.docx", _docx_with("word/document.xml", (_BODY % "").encode()), ("empty",)),
    Kind("no parts.docx", lambda _: zipped([("word/x.xml", b"")]), ("damaged",)),
    Kind("not xml.docx", _docx_with("word/document.xml", b"<w:document"), ("damaged",)),
)
