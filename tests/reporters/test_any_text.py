"""Whatever a posting, a path or a message holds, each format stays one valid document that is all ours."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from runs import finding, run

from jobparse.checks.finding import Place
from jobparse.checks.run import Checked
from jobparse.reporters import FORMATS, load
from jobparse.reporters.harmless import shown, width
from jobparse.reporters.step_summary import Summary
from jobparse.reporters.text import excerpt

TEXT = st.text(st.characters(codec=None), max_size=60)
SIGNS = st.text(st.sampled_from("::#[]|<>&\"'`\\%,\n\r\t\x1b\x07\x9b\u202e\u2028\x00a日\u0301"), max_size=30)


@given(st.one_of(TEXT, SIGNS), st.one_of(TEXT, SIGNS), st.sampled_from(["error", "warning", "info"]))
def test_formats_hold(file: str, words: str, severity: str) -> None:
    row = finding(severity, file=file, message=words, text=words)  # type: ignore[arg-type]
    texts = {}
    for form in FORMATS:
        texts[form] = "".join(load(FORMATS[form])(run([Checked(file, None, (row,), {1: words})])))
        texts[form].encode()
    for form in ("json", "jsonl", "gitlab", "sarif"):
        assert not re.search(r"(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]", texts[form]), "half a character is no JSON"
    assert json.loads(texts["json"])[0]["message"] == json.loads(texts["jsonl"])["message"]
    assert len(json.loads(texts["gitlab"])) == len(json.loads(texts["sarif"])["runs"][0]["results"]) == 1
    assert len(ElementTree.fromstring(texts["junit"])) == 1  # noqa: S314 (our own)
    assert texts["concise"].count("\n") == 2
    assert texts["text"].count("\n") == 6
    lines = re.split("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", texts["github"])
    assert [line.lstrip()[:2] for line in lines].count("::") == 1
    assert [line for line in lines if "##[" in line and not line.startswith("::")] == []
    assert "\x1b" not in texts["text"] + texts["concise"] + texts["junit"]


@given(st.one_of(TEXT, SIGNS))
def test_summary_of_the_job_is_one_row(words: str) -> None:
    summary = Summary()
    summary.add(finding(file=words, message=words))
    rows = summary.text("Found.").split("\n")
    assert [row.count("|") for row in rows if row.startswith("| warning")] == [5]
    assert not re.search(r"[<>`@\[\]]", "".join(rows[4:]).replace("&#", ""))


@given(st.text(max_size=300), st.data())
def test_excerpts_fit(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    source, caret = excerpt(line, Place(1, start + 1, 1, end + 1, line[start:end]))
    assert shown(source) == source
    assert width(source) <= 112
    assert re.fullmatch(r" *\^+", caret)
