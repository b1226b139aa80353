"""One posting of our own in every form that it can come in."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

TITLE = "Bridge Inspector"
BLOCKS = [
    ("h", TITLE),
    ("p", "City of Alder"),
    ("p", "Job Number: 0412"),
    ("p", "Salary: $50,000 - $60,000 a year"),
    ("p", "Location: 12 Pine Street, Alder, ME 04001"),
    ("h", "Essential Duties"),
    ("b", "Inspects the bridges of the city, of steel, stone and wood, every spring and every fall, and after each storm."),
    ("b", "Writes reports on what has to be mended."),
    ("h", "Minimum Qualifications"),
    ("b", "Two years of experience in inspecting bridges."),
    ("b", "A valid driver's license."),
    ("p", "Closing Date: May 3, 2027"),
]


def as_text() -> str:
    marks = {"h": "\n{}\n", "p": "{}", "b": "- {}"}
    return "\n".join(marks[kind].format(text) for kind, text in BLOCKS) + "\n"


def as_html(data: str = "") -> bytes:
    marks = {"h": "<h2>{}</h2>", "p": "<p>{}</p>", "b": "<li>{}</li>"}
    body = "".join(marks[kind].format(text.replace("&", "&amp;")) for kind, text in BLOCKS)
    body = body.replace("<h2>", "<h1>", 1).replace("</h2>", "</h1>", 1)
    for before, after in (("</h2><li>", "</h2><ul><li>"), ("</li><h2>", "</li></ul><h2>"), ("</li><p>", "</li></ul><p>")):
        body = body.replace(before, after)
    page = (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Jobs | Alder</title>{data}<style>p{{}}</style></head><body>"
        "<nav><a>Home</a><a>Jobs</a></nav><div hidden>Session over</div><main>{body}<button>Apply</button></main>"
        "<script>var x = '<p>no text</p>';</script><footer>Cookies</footer></body></html>"
    )
    return page.format(data=data, body=body).encode()


def as_docx() -> bytes:
    from docx import Document

    document: Any = Document()
    for kind, text in BLOCKS:
        if kind == "h":
            document.add_heading(text, 1)
        else:
            document.add_paragraph(text, style="List Bullet" if kind == "b" else None)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def as_pdf(blocks: list[tuple[str, str]] = BLOCKS, *, pages: int = 1, edges: bool = False) -> bytes:
    from fpdf import FPDF

    class Pages(FPDF):  # type: ignore[misc]
        def header(self) -> None:
            if edges:
                self.set_font("Helvetica", size=9)
                self.cell(0, 8, "Personnel Office of Alder", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            if edges:
                self.set_y(-15)
                self.set_font("Helvetica", size=9)
                self.cell(0, 8, f"Page {self.page_no()} of 3")

    document = Pages()
    document.set_creation_date(datetime(2027, 1, 1, tzinfo=UTC))
    for page in range(pages):
        document.add_page()
        for kind, text in blocks:
            document.set_font("Helvetica", "B" if kind == "h" else "", 13 if kind == "h" else 11)
            if kind == "h":
                document.ln(4)
            shown = f"- {text}" if kind == "b" else text + "x" * page
            document.multi_cell(0, 6, shown, new_x="LMARGIN", new_y="NEXT", align="L")
            if kind == "h":
                document.ln(2)
    return bytes(document.output())
