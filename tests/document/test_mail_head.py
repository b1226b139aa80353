"""Mails saved as they came: the fields on their way, and what stands between their parts, are read past."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

HEAD = """\
From list@alder.example.org  Mon May  3 09:56:21 2027
Return-Path: <list@alder.example.org>
Received: from mx.alder.example.org (mx.alder.example.org [192.0.2.10])
\tby mail.elm.example.org with ESMTP id p03Eu;
\tMon, 3 May 2027 09:56:21 -0500
References: <79-33@mx.alder.example.org>
X-Spam-Status: No, score=-1.5 required=5.0
Comments: To: "pilots@elm.example.org" <pilots@elm.example.org>
Content-Type: multipart/mixed; boundary="part-Q4-17x-mz9"
Message-ID: <79-33@mx.alder.example.org>
Date: Mon, 3 May 2027 09:54:12 -0500
From: Ann Pine <ann@alder.example.org>
Subject: Harbor Pilot, Port of Alder
To: list@alder.example.org
"""
BODY = """\
The Port of Alder seeks a harbor pilot for ships that come by night.

Essential Duties:
- Guides ships through the narrows of the port,=
 by day and by night
- Reports what the buoys of the port have lost in a storm to the captain=20

Qualifications:
- Two years of experience as a mate on ships of the river or the sea
- A diploma of a school for pilots, or of one for masters of tugs and barges

To apply, send a letter to ann@alder.example.org.
"""
PART = "\n--part-Q4-17x-mz9\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/plain\n\n"
PLAIN = BODY.replace("=\n", "").replace("=20", " ")


def test_the_fields_of_the_way_are_left_out() -> None:
    text = HEAD + PART + BODY + "\n--part-Q4-17x-mz9--\n"
    parsed = jobparse.parse(text)
    check_all(parsed)
    posting = parsed.posting
    kinds = [row.kind for row in posting.sections]
    assert set(kinds[:-4]) == {"header", "page_furniture"}  # the subject is the title
    assert kinds[-4:] == ["summary", "duties", "minimum_qualifications", "application"]
    assert posting.duties == [
        "Guides ships through the narrows of the port, by day and by night",
        "Reports what the buoys of the port have lost in a storm to the captain",
    ]


def test_the_same_text_in_a_second_part_is_a_copy() -> None:
    text = HEAD + PART + BODY + '\n--part-Q4-17x-mz9\nContent-Type: text/plain;\n name="pilot.txt"\n\n' + PLAIN
    parsed = jobparse.parse(text)
    check_all(parsed)
    assert [row.kind for row in parsed.posting.sections].count("duties") == 1
    assert parsed.posting.sections[-1].kind == "duplicate"


@pytest.mark.parametrize(
    "text",
    [
        "Received: 3 May 2027\nMessage: none\n\n" + PLAIN,
        "Harbor Pilot\n\nReceived: stamped at the desk\n\n--a-line-of-the-post-office--\n\n" + PLAIN,
    ],
)
def test_other_lines_stay(text: str) -> None:
    parsed = jobparse.parse(text)
    check_all(parsed)
    assert "Received" in parsed.document.text
