"""What stands right below a heading that is itself the statement on equal opportunity."""

from __future__ import annotations

import pytest

import jobparse

TEXT = "HARBOR DIVER\n\nDUTIES\n\n- Dives for anchors.\n- Mends nets.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "For additional information and FAQs on how the port hires, visit www.alder.example.",
        "For additional information on our hiring process, please go to: http://www.alder.example/faq",
        "For further information about the recruitment process, see www.alder.example.",
        "For more information on our selection process, visit www.alder.example/steps.",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_where_to_read_of_the_hiring_is_a_section_of_its_own(line: str, gap: str) -> None:
    parsed = jobparse.parse(f"{TEXT}AN EQUAL OPPORTUNITY EMPLOYER{gap}{line}\n\nClass Code: 3412\n")
    kinds = [section.kind for section in parsed.posting.sections]
    assert (kinds[-3], kinds[-1]) == ("equal_opportunity", "identifiers")
    assert kinds[-2] in ("application", "other")
    assert parsed.posting.equal_opportunity == "AN EQUAL OPPORTUNITY EMPLOYER"


def test_words_on_where_to_read_of_equal_treatment_stay() -> None:
    line = "For more information on equal opportunity and discrimination, visit www.alder.example."
    parsed = jobparse.parse(f"{TEXT}EQUAL OPPORTUNITY\n\nThe Town does not discriminate because of age.\n\n{line}\n")
    assert [section.kind for section in parsed.posting.sections][-1] == "equal_opportunity"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("For further information about accommodations, write to the clerk of the pier.", "accommodation"),
        ("For more details on your rights at the port, read the sheet at its gate.", "equal_opportunity"),
    ],
)
def test_where_to_read_of_other_matters_is_on_these(line: str, kind: str) -> None:
    parsed = jobparse.parse(f"{TEXT}EQUAL OPPORTUNITY\n\nThe Town does not discriminate because of age.\n\n{line}\n")
    assert [section.kind for section in parsed.posting.sections][-1] == kind


def test_such_a_sentence_on_how_to_apply_stays_there() -> None:
    parsed = jobparse.parse(
        f"{TEXT}HOW TO APPLY\n\nSend a form. For more information about the hiring process, visit www.alder.example/faq.\n"
    )
    assert [section.kind for section in parsed.posting.sections][-1] == "application"
    assert parsed.posting.application.urls == ["www.alder.example/faq"]


WELCOME = "The Port of Alder is committed to recruiting and retaining a diverse crew. We strongly encourage women to apply."
EQUAL = "All applicants will be considered without regard to race, color, religion, sex or age."


def test_a_welcome_above_the_statement_is_a_section_of_its_own() -> None:
    parsed = jobparse.parse(f"{TEXT}HOW TO APPLY\n\nSend a form to the pier.\n\n{WELCOME}\n\n{EQUAL}\n")
    assert [section.kind for section in parsed.posting.sections][-2:] == ["hiring_preferences", "equal_opportunity"]
    assert parsed.posting.equal_opportunity == EQUAL


def test_affirmative_action_above_the_statement_is_a_part_of_it() -> None:
    first = "The Port of Alder is an affirmative action employer with a diverse crew."
    parsed = jobparse.parse(f"{TEXT}HOW TO APPLY\n\nSend a form to the pier.\n\n{first}\n\n{EQUAL}\n")
    assert "hiring_preferences" not in [section.kind for section in parsed.posting.sections]


def test_a_welcome_inside_the_statement_is_a_part_of_it() -> None:
    parsed = jobparse.parse(f"{TEXT}HOW TO APPLY\n\nSend a form to the pier.\n\n{WELCOME} {EQUAL}\n")
    assert [section.kind for section in parsed.posting.sections][-1] == "equal_opportunity"
    assert parsed.posting.equal_opportunity == f"{WELCOME} {EQUAL}"


def test_those_hired_by_rules_of_their_own_are_no_statement() -> None:
    parsed = jobparse.parse(
        f"{TEXT}SPECIAL EMPLOYMENT CONSIDERATION\n\nThe Port encourages divers with disabilities to apply, those too "
        "eligible for hiring under Schedule A.\n"
    )
    assert parsed.posting.equal_opportunity is None


@pytest.mark.parametrize(
    ("last", "kind"), [("Those who can no", "accommodation"), ("Port of Alder\n12 Pier Street\nAlder, OR 97001", "header")]
)
def test_the_beginning_of_a_sentence_belongs_to_what_stands_before_it(last: str, kind: str) -> None:
    text = f"{TEXT}SPECIAL TESTING ARRANGEMENTS\n\nIf you need an accommodation for the examination, write to the pier.\n\n{last}"
    sections = jobparse.parse(text).posting.sections
    assert next(section.kind for section in sections if section.start <= text.index(last) < section.end) == kind
