"""Pictures that dress the lines of a posting: of headings, labels and items."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

POSTING = """\
🚀 Harbor Guide 🚀

📍 Location: Oslo, Norway
💰 Salary: $50,000 - $60,000 a year
⏰ Type: Full-time

## 📝 About the role

The guide walks visitors over the piers and tells them of the cranes and lights.

💻 What you'll do

✅ Walk the piers each day
✅ Write the log of the tours

🎯 Requirements 👇

1️⃣ Two years of experience as a guide
2️⃣ Good English

🎁 **Benefits**
🚤 Free boat trips
🩺 Health insurance
🍏 Fruit

📩 How to apply
Send a CV to jo@example.org 🙂
"""


@pytest.mark.parametrize("text", [POSTING, POSTING.replace("\n", "\r\n"), POSTING.rstrip(), POSTING.replace("✅", "✔️")])
def test_pictures_hide_no_headings_labels_and_items(text: str) -> None:
    parsed = jobparse.parse(text)
    check_all(parsed)
    posting = parsed.posting
    assert posting.title == "Harbor Guide"
    assert [(place.city, place.country) for place in posting.locations] == [("Oslo", "NO")]
    assert [(pay.min, pay.max, pay.period) for pay in posting.salaries] == [(50000, 60000, "year")]
    assert posting.employment.types == ["full_time"]
    assert posting.duties == ["Walk the piers each day", "Write the log of the tours"]
    assert posting.qualifications.minimum == ["Two years of experience as a guide", "Good English"]
    assert posting.benefits == ["Free boat trips", "Health insurance", "Fruit"]
    assert posting.application.documents == ["CV"]
    assert [section.heading for section in parsed.sections if section.kind == "duties"] == ["What you'll do"]


def test_a_picture_inside_a_sentence_stays() -> None:
    text = "Harbor Guide\n\nDuties\n\n- Walks the 🚀 pier of the port\n- Writes the log\n"
    assert jobparse.parse(text).posting.duties == ["Walks the 🚀 pier of the port", "Writes the log"]


def test_a_text_of_nothing_but_pictures() -> None:
    check_all(jobparse.parse("🚀\n🚀 \n📍"))
    check_all(jobparse.parse("🚀" * 3000 + "\n" + "👉 " * 3000))


def test_pictures_before_amounts_make_no_range_of_them() -> None:
    parsed = jobparse.parse("Harbor Guide\n\nSalary\n\n💰 $41.04\n💰 $54,018.00\n💰 $61,000.00\n\nDuties\n\n- Walks the piers.\n")
    check_all(parsed)
    assert [pay.text for pay in parsed.posting.salaries] == ["$41.04", "$54,018.00", "$61,000.00"]


def test_a_picture_before_other_signs_is_no_bullet() -> None:
    parsed = jobparse.parse("Harbor Guide\n\nDuties\n\n✅... Walks the piers\n✅... Writes the log\n✅... Counts the boats\n")
    check_all(parsed)
    assert "•" not in " ".join(parsed.posting.duties)
