"""Web pages, PDF and Word documents: the same record as from the text, and no other exception than a clear one."""

from __future__ import annotations

import gc
import io
import json
import time
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from forms import TITLE, as_docx, as_html, as_pdf, as_text
from hypothesis import given, settings
from hypothesis import strategies as st

import jobparse
from jobparse.errors import InputError
from jobparse.readers import docx, html, pdf
from jobparse.readers.inputs import Input
from jobparse.readers.kinds import Named, kind_of
from jobparse.readers.options import ReadOptions
from jobparse.readers.registry import from_bytes, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMS: dict[str, Callable[[], bytes]] = {"html": as_html, "pdf": as_pdf, "docx": as_docx}
MEMBERS = ("title", "requisition_id", "employer", "salaries", "dates", "duties", "locations", "qualifications")


@pytest.mark.parametrize("kind", FORMS)
def test_the_record_is_that_of_the_text(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"posting.{kind}"
    path.write_bytes(FORMS[kind]())
    record = jobparse.parse_file(path).record
    expected = jobparse.parse(as_text()).record
    assert {name: record[name] for name in MEMBERS} == {name: expected[name] for name in MEMBERS}
    assert record["title"] == TITLE
    assert (record["source"]["extracted"], record["source"]["path"]) == (kind, path.as_posix())
    assert record["warnings"] == []


@pytest.mark.parametrize("kind", FORMS)
def test_the_first_bytes_count_before_the_name(kind: str) -> None:
    assert kind_of(FORMS[kind](), "posting.txt") == kind


@pytest.mark.parametrize("kind", ["html", "pdf", "docx"])
@given(data=st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_give_a_text_or_one_error(kind: str, data: bytes) -> None:
    start = {"html": b"<html>", "pdf": b"%PDF-1.7\n", "docx": b"PK\x03\x04word/"}[kind]
    module: Any = {"html": html, "pdf": pdf, "docx": docx}[kind]
    for whole in (start + data, FORMS[kind]()[: len(data) * 7] + data):
        try:
            module.extract(whole)
        except InputError as error:
            assert "\n" not in str(error)  # noqa: PT017


def page(body: str, head: str = "") -> str:
    return html.extract(f"<html><head>{head}</head><body>{body}</body></html>".encode()).text


def test_lists_keep_their_marks_and_depth() -> None:
    text = page("<ul><li>Guides<ul><li>ships</li></ul></li></ul><ol start=3><li>Third</li><li>Fourth</li></ol>")
    assert text == "- Guides\n  - ships\n\n3. Third\n4. Fourth\n"


def test_rows_are_labels_with_values() -> None:
    rows = "<tr><th>Salary:</th><td>$20 an hour</td></tr><tr><td>Hours</td><td>40</td></tr>"
    text = page(
        f"<table>{rows}</table><dl><dt>Closes</dt><dd>May 3</dd></dl><table><tr><td>a</td><td>b</td><td>c</td></tr></table>"
    )
    assert text == "Salary: $20 an hour\nHours: 40\n\nCloses: May 3\n\na   b   c\n"


def test_words_and_lines_of_a_page() -> None:
    assert (
        page("<p>Fish &amp;\n   chips&nbsp;daily<br>and <b>bold</b>er</p><div>next</div>")
        == "Fish & chips daily\nand bolder\n\nnext\n"
    )
    assert page("<pre>a\n b</pre>") == "a\nb\n"


def test_what_sites_put_around_a_posting_stays_out() -> None:
    noise = "<header><a>Menu</a></header><nav>Home</nav><aside>Ads</aside><p style='display: none'>x</p><p aria-hidden=true>y</p>"
    assert page(f"{noise}<h1>Clerk</h1><p>Files papers.</p><footer>Cookies</footer>") == "Clerk\n\nFiles papers.\n"
    assert "Files papers." in page("<nav><p>Files papers.</p></nav>"), "nothing of the posting may be lost"


def test_the_encoding_is_the_one_that_the_page_names() -> None:
    data = "<meta charset=iso-8859-1><p>Señor Clerk".encode("latin-1")
    assert html.extract(data)[:2] == ("Señor Clerk\n", "iso-8859-1")
    wrong = "<meta charset=no-such-code><p>Señor".encode()
    assert html.extract(wrong).text == "Señor\n"


def test_a_page_that_scripts_write_is_read_from_its_data() -> None:
    posting = {"@type": ["Thing", "JobPosting"], "title": "Clerk", "hiringOrganization": {"name": "City of Alder"}}
    posting["description"] = "<ul><li>Files papers.</li></ul>"
    script = f"<script type='application/ld+json'>{json.dumps({'@graph': [posting]})}</script>"
    found = html.extract(f"<html><head>{script}</head><body></body></html>".encode())
    assert found.text == "Title: Clerk\nEmployer: City of Alder\n\n- Files papers.\n"


def test_damaged_data_are_passed_over() -> None:
    found = html.extract(b'<script type="application/ld+json">{"@type": "JobPosting", </script><p>Clerk')
    assert (found.text, found.witness) == ("Clerk\n", None)


@pytest.mark.parametrize(
    "bad", ["<div>" * 200_000, "<ul><li>" * 50_000, "<" * 300_000, "<p " + "a=1 " * 200_000, "<!--" * 100_000]
)
def test_pages_made_to_be_slow(bad: str) -> None:
    begun = time.process_time()
    html.extract(f"<body><p>Clerk</p>{bad}".encode())
    assert time.process_time() - begun < 20  # minutes, where the depth is not looked at


def witnessed(**data: Any) -> list[str]:
    script = json.dumps({"@type": "JobPosting", **data})
    named = Named(as_html(f'<script type="application/ld+json">{script}</script>'), "a.html", "a.html")
    from jobparse.pipeline import parse_source

    (source,) = from_bytes(named, ReadOptions())
    assert not isinstance(source, InputError)
    parsed = parse_source(source)
    for warning in parsed.record["warnings"]:
        assert warning["code"] == "conflicting_values"
        assert 0 <= warning["start"] < warning["end"]
    return [warning["message"] for warning in parsed.record["warnings"]]


@pytest.mark.parametrize(
    "data",
    [
        {"title": "bridge  INSPECTOR"},
        {"validThrough": "2027-05-03T23:59:00-04:00", "datePosted": "2027-04-01"},
        {"baseSalary": {"currency": "USD", "value": {"minValue": "50,000", "maxValue": 60000, "unitText": "YEAR"}}},
        {"jobLocation": [{"address": {"addressLocality": "Alder", "postalCode": "04001-2222"}}]},
        {"identifier": {"value": "0412"}, "hiringOrganization": "City of Alder", "employmentType": "FULL_TIME"},
        {"title": None, "baseSalary": {"value": {"minValue": "much"}}, "jobLocation": 7, "identifier": [], "validThrough": {}},
    ],
)
def test_data_that_agree_give_no_warning(data: dict[str, Any]) -> None:
    assert witnessed(**data) == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"title": "Tunnel Inspector"}, "the page's own data say 'Tunnel Inspector' for title, the text says 'Bridge Inspector'"),
        ({"hiringOrganization": {"name": "Town of Elm"}}, "'Town of Elm' for employer"),
        ({"validThrough": "2027-05-04"}, "'2027-05-04' for dates, the text says '2027-05-03'"),
        ({"baseSalary": {"value": {"minValue": 50000, "maxValue": 61000, "unitText": "YEAR"}}}, "'50,000.00 - 61,000.00 a year'"),
        ({"baseSalary": {"value": {"minValue": 50000, "maxValue": 60000, "unitText": "MONTH"}}}, "a month"),
        ({"jobLocation": {"address": {"postalCode": "04002"}}}, "'04002' for locations"),
        ({"identifier": {"value": 413}}, "'413' for requisition_id"),
    ],
)
def test_data_that_say_something_else(data: dict[str, Any], said: str) -> None:
    (message,) = witnessed(**data)
    assert said in message


def test_pdf_columns_are_read_one_after_the_other() -> None:
    from fpdf import FPDF

    document: Any = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=10)
    for side, word in ((10, "left"), (110, "right")):
        for row in range(12):
            document.set_xy(side, 40 + 5 * row)
            document.cell(90, 5, f"The {word} column has words in its row {row} to fill it.")
    lines = pdf.extract(bytes(document.output())).text.split("\n")
    assert [line.split()[1] for line in lines if line] == ["left"] * 12 + ["right"] * 12


def test_pdf_labels_keep_their_values() -> None:
    from fpdf import FPDF

    document: Any = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=10)
    for row in range(10):
        document.set_xy(10, 20 + 8 * row)
        document.cell(40, 5, f"Label {row}:")
        document.set_xy(110, 20 + 8 * row)
        document.cell(40, 5, f"value {row}")
    lines = [line for line in pdf.extract(bytes(document.output())).text.split("\n") if line]
    assert [" ".join(line.split()) for line in lines] == [f"Label {row}: value {row}" for row in range(10)]


def test_pdf_edges_of_pages_stand_once() -> None:
    text = pdf.extract(as_pdf([("p", f"Line {n}") for n in "abcdefghij"], pages=3, edges=True)).text
    assert text.count("Personnel Office of Alder") == 1
    assert "Page" not in text
    assert [text.count(f"Line a{more}\n") for more in ("", "x", "xx")] == [1, 1, 1]


def test_a_scanned_pdf_says_what_to_do() -> None:
    from fpdf import FPDF
    from PIL import Image

    document: Any = FPDF()
    picture = Image.new("L", (60, 80), 128)
    document.add_page()
    document.image(picture, 10, 10, 100)
    scan = bytes(document.output())
    with pytest.raises(InputError, match=r"has no text layer \(1 scanned pages\): run text recognition \(OCR\) first"):
        pdf.extract(scan)
    document = FPDF()
    document.set_font("Helvetica", size=11)
    document.add_page()
    document.cell(0, 8, "Clerk")
    document.add_page()
    document.image(picture, 10, 10, 100)
    found = pdf.extract(bytes(document.output()))
    assert found.notes == (("truncated_text", "pages without a text layer were not read (run OCR on them): 2"),)


def test_an_encrypted_pdf_is_refused() -> None:
    from fpdf import FPDF

    document: Any = FPDF()
    document.set_encryption(owner_password="o", user_password="u")  # noqa: S106
    document.add_page()
    document.set_font("Helvetica", size=11)
    document.cell(0, 8, "Clerk")
    with pytest.raises(InputError, match="is encrypted"):
        pdf.extract(bytes(document.output()))


def word(build: Callable[[Any], None]) -> str:
    from docx import Document

    document: Any = Document()
    build(document)
    stream = io.BytesIO()
    document.save(stream)
    return docx.extract(stream.getvalue()).text


def test_word_headers_tables_and_numbers() -> None:
    def build(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "Personnel Office of Alder"
        document.sections[0].footer.paragraphs[0].text = "Page 1"
        document.add_heading("Clerk", 0)
        for text in ("One year of filing; or", "A diploma"):
            document.add_paragraph(text, style="List Number")
        table = document.add_table(3, 2)
        for row, (label, value) in enumerate((("Salary:", "$20 an hour"), ("Hours", "40"), ("both", ""))):
            table.cell(row, 0).text, table.cell(row, 1).text = label, value
        table.cell(2, 0).merge(table.cell(2, 1))
        table.cell(0, 1).add_table(1, 2).cell(0, 0).text = "inner"

    text = word(build)
    assert text.startswith("Personnel Office of Alder\n\nClerk\n")
    assert "1. One year of filing; or\n2. A diploma\n" in text
    assert "Salary: $20 an hour\ninner\n" in text
    assert "Hours: 40\n" in text
    assert text.count("both") == 1
    assert "Page 1" not in text


def test_word_links_breaks_and_deleted_text() -> None:
    from docx.oxml import parse_xml

    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def build(document: Any) -> None:
        paragraph = document.add_paragraph("See ")
        paragraph._p.append(parse_xml(f"<w:hyperlink {space}><w:r><w:t>our site</w:t></w:r></w:hyperlink>"))
        paragraph._p.append(parse_xml(f"<w:del {space}><w:r><w:delText>gone</w:delText></w:r></w:del>"))
        paragraph._p.append(parse_xml(f"<w:ins {space}><w:r><w:br/><w:t>new</w:t></w:r></w:ins>"))

    assert word(build) == "See our site\nnew\n"


def test_a_word_document_that_is_a_bomb() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "x")
        archive.writestr("word/document.xml", b"\0" * 301_000_000)
    with pytest.raises(InputError, match="too large unpacked"):
        docx.extract(stream.getvalue())


def test_a_missing_library_names_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import sys

    for name in ("jobparse.readers.pdf", "pypdfium2"):
        monkeypatch.setitem(sys.modules, name, None)
    path = tmp_path / "a.pdf"
    path.write_bytes(as_pdf())
    with pytest.raises(InputError, match=r"pip install 'jobparse\[pdf\]'") as caught:
        list(read(Input(path, "a.pdf"), ReadOptions()))
    assert caught.value.kind == "missing_extra"


def test_a_long_word_document_takes_no_look_at_all_styles_for_each_paragraph() -> None:
    from docx import Document

    document: Any = Document()
    for number in range(4000):
        document.add_paragraph(f"Paragraph {number}.")
    stream = io.BytesIO()
    document.save(stream)
    begun = time.process_time()
    assert len(docx.extract(stream.getvalue()).text.splitlines()) == 4000
    assert time.process_time() - begun < 4  # three times as long, where each paragraph looks


def test_what_is_wrong_with_a_pdf_does_not_hang_on_the_one_before() -> None:
    from posting_forms import page_of, pdf_of

    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%b> /U <%b> /P -4 >> /ID [<00> <00>]" % (b"00" * 32, b"11" * 32)
    with pytest.raises(InputError, match="is encrypted"):
        pdf.extract(pdf_of([page_of(["Clerk"])], trailer=lock))
    with pytest.raises(InputError, match="is a damaged PDF"):
        pdf.extract(pdf_of([]))


def test_a_sentence_that_goes_on_behind_a_page_is_not_cut() -> None:
    from posting_forms import page_of, pdf_of

    before = "The certificate is one that was issued by the Department of"
    pages = (
        [before, "Harbors is not enough. One of the two others must have been"],
        ["Issued by the Board of Pilots.", "- Keeps the log of the harbor, and"],
        ["of the river.", "- Counts the floats"],
        ["- Mends the nets", "DUTIES"],
        ["files papers"],
    )
    text = pdf.extract(pdf_of([page_of(rows) for rows in pages])).text
    assert text == (
        f"{before}\nHarbors is not enough. One of the two others must have been\n"
        "Issued by the Board of Pilots.\n- Keeps the log of the harbor, and\nof the river.\n- Counts the floats\n\n"
        "- Mends the nets\nDUTIES\n\nfiles papers\n"
    )


def test_a_line_of_dots_alone_leaves_no_space_above_it() -> None:
    from posting_forms import page_of, pdf_of

    rows = ["Written test . . . . . . . . . . . .", ". . . . . . . . . . . .", ". . . . 50%", "Interview"]
    assert pdf.extract(pdf_of([page_of(rows)])).text.splitlines() == rows


def test_word_documents_that_were_read_are_not_held() -> None:
    from docx.package import Package

    def held() -> int:
        return sum(type(found) is Package for found in gc.get_objects())

    data = as_docx()
    docx.extract(data)
    gc.collect()
    before = held()
    gc.disable()  # as good as what a run does between its rare looks for garbage
    try:
        for _ in range(5):
            docx.extract(data)
        assert held() <= before
    finally:
        gc.enable()
