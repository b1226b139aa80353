"""Terms beside other words: types in brackets and behind amounts, kinds of examinations, the law on overtime in sentences."""

from __future__ import annotations

import pytest
from announcement import announce, end_with


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("Salary: $45,000 (full-time)", ["full_time"]),
        ("Salary: $20/hour, full time with benefits", ["full_time"]),
        ("Salary: $45,000 (full-time equivalent)", []),
        ("One (1) vacancy; full-time", ["full_time"]),
        ("FTE: .5", ["part_time"]),
        ("FT/PT: FT", ["full_time"]),
        ("TERM OF EMPLOYMENT\n\nTwelve month year. Full time.", ["full_time"]),
        ("(24 months contract)", ["contract"]),
        ("Long-Term Contractual", ["contract"]),
        ("Contractual, full-time with State benefits", ["full_time", "contract"]),
        ("Nature of post: Contractual", ["contract"]),
        ("NATURE OF APPOINTMENT: Purely temporary / Contractual", ["temporary", "contract"]),
        ("The post is purely temporary and contractual.", ["temporary", "contract"]),
        ("SUMMARY\n\nWe have a permanent, part-time opportunity in our Bridges team.", ["part_time", "permanent"]),
        ("SALARY\n\n$20 per hour. Seasonal position, May through August.", ["seasonal"]),
        ("SUMMARY\n\nThis is a non-permanent position.", []),
        ("SUMMARY\n\nKeeps permanent records.", []),
        ("SUMMARY\n\nThe office is for full-time and part-time students.", []),
        ("BENEFITS\n\n- We have a full-time position in view for nobody yet.", []),
        ("SUMMARY\n\nPays contractual, legal and other fees.", []),
    ],
)
def test_types(part: str, types: list[str]) -> None:
    assert announce(part).posting.employment.types == types


def test_types_in_brackets_inside_a_line_of_the_title_block() -> None:
    assert announce("EB: Bridge Hand 6 hr (Full-Time) Job ID# 3317").posting.employment.types == ["full_time"]


def test_types_of_a_sentence_among_duties_and_behind_an_if() -> None:
    parsed = announce("YOUR RESPONSIBILITIES\n\nThis is a temporary (approximately 1 year) appointment to mend one bridge.")
    assert parsed.posting.employment.types == ["temporary"]
    parsed = end_with("NOTE: IF THIS APPOINTMENT IS MADE ON A PROVISIONAL BASIS, NO TENURE IS GIVEN.")
    assert parsed.posting.employment.types == []


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        ("Recruitment Type: Open", ["public"]),
        ("Recruitment Type: Open Competitive", ["public"]),
        ("Recruitment Type: Open until filled", []),
        ("Recruitment Type: Promotional", ["employees"]),
        ("Exam Type: Open, Promotional", ["public", "employees"]),
        ("Exam Type: Departmental Promotional Only", ["employees"]),
        ("OPEN COMPETITIVE EXAMINATION", ["public"]),
        ("PROMOTIONAL OPPORTUNITY", ["employees"]),
        ("External recruitment", ["public"]),
        ("Advertised internally and externally", ["employees", "public"]),
        ("Who can apply: Persons residing in Canada and citizens abroad", ["public"]),
        ("Who can apply: Persons employed by the Department of Bridges", ["employees"]),
        ("INTERNAL JOB BID", ["bidders"]),
        ("SUMMARY\n\nApplications are invited from existing employees of the Council only.", ["employees"]),
        ("SUMMARY\n\nApplications are invited from existing employees of the Council and others.", []),
        ("Must be open to feedback from the public.", []),
        ("SUMMARY\n\nWrites promotional announcements.", []),
        ("SUMMARY\n\nHelps contractors to bid on bridges.", []),
    ],
)
def test_open_to(part: str, groups: list[str]) -> None:
    assert announce(part).posting.employment.open_to == groups


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ("FLSA: NE", "non_exempt"),
        ("FLSA: E", "exempt"),
        ("FLSA: Eastern", None),
        ("FLSA Status\n\nExempt\n\nGrade\n\n12", "exempt"),
        ("Wage & Hour Classification: Non-Exempt", "non_exempt"),
        ("Salary/Exempt", "exempt"),
        ("Non-Exempt (Hourly)", "non_exempt"),
        ("Employee Classification: Exempt, Salaried", "exempt"),
        ("SUMMARY\n\nThis position is classified as non-exempt under FLSA.", "non_exempt"),
        ("SUMMARY\n\nThis class is exempt from the overtime provisions of the FLSA.", "exempt"),
        ("SUMMARY\n\nThe post is not covered by the overtime provisions of the Fair Labor Standards Act.", "exempt"),
        ("SUMMARY\n\nThis position is not exempt under the FLSA.", None),
        ("SUMMARY\n\nThis position is exempt from the merit system.", None),
        ("SUMMARY\n\nThe bridge is not covered by the snow.", None),
    ],
)
def test_flsa(part: str, status: str | None) -> None:
    assert announce(part).posting.employment.flsa == status


@pytest.mark.parametrize("heading", ["ESSENTIAL DUTIES", "ABOUT THE PORT", "WORKING CONDITIONS", "NOTES", "SUMMARY", "SALARY"])
@pytest.mark.parametrize(
    ("said", "types"),
    [
        ("This position is responsible for training temporary riggers.", []),
        ("The position is lead for the internship office and for per diem forms.", []),
        ("The position is exposed to seasonal storms.", []),
        ("The position is posted on the internship board of the port.", []),
        ("This is a permanent show of old boats.", []),
        ("This is a seasonal full-time position.", ["full_time", "seasonal"]),
        ("The appointment is made on a temporary basis.", ["temporary"]),
        ("The position is kept in the tower and is part-time.", ["part_time"]),
        ("The position is for a permanent rigger.", ["permanent"]),
        ("This is a temporary, part-time position on the quay.", ["part_time", "temporary"]),
    ],
)
def test_what_a_sentence_says_of_the_post(heading: str, said: str, types: list[str]) -> None:
    assert end_with(f"{heading}\n\n{said}").posting.employment.types == types


@pytest.mark.parametrize(
    ("said", "types"),
    [
        ("Pay is $20. Seasonal job fairs are on the quay.", []),
        ("Pay is $20. Seasonal job, May to July.", ["seasonal"]),
        ("Purely temporary paint is used.", []),
        ("The post is purely temporary and ends in May.", ["temporary"]),
    ],
)
def test_things_beside_the_post_are_of_no_type(said: str, types: list[str]) -> None:
    assert end_with(f"SALARY\n\n{said}").posting.employment.types == types
