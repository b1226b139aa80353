"""Titles in sentences: the post itself behind its class, one of several, the subject of the duties; and remarks that are none."""

from __future__ import annotations

import pytest
from announcement import BODY, printed, read


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Harbor Services is recruiting for one (1) Clerk III to function as a Pier Dispatch Aide who will:",
            "Pier Dispatch Aide",
        ),
        ("The port seeks to hire a Dock Engineer II to be an Assistant Pier Planner by the sea.", "Assistant Pier Planner"),
        ("The port seeks a Clerk II (Docks) who will serve as the Pier Archivist of the bay.", "Pier Archivist"),
        ("The port seeks somebody to serve as a Pier Archivist (PA) to be a Records Clerk of its boats.", "Pier Archivist"),
        ("The port seeks a Pier Archivist to be part of a small team.", "Pier Archivist"),
        (
            "The port seeks to hire a Dock Engineer (NM) for a position, as Net Program Manager, by the sea.",
            "Net Program Manager",
        ),
        ("As a Tide Scientist, you will measure the bay.", "Tide Scientist"),
        ("As Pier Clerk of the Docks, the selected candidate will count boats.", "Pier Clerk of the Docks"),
        ("The port is hiring (2) Dock Aides for the winter. Under supervision, the Dock Aide will coil ropes.", "Dock Aide"),
        ("The port is hiring (2) Dock Aides for the winter.", "Dock Aides"),
        ("The Dock Engineer Electric (DEE) will be responsible for the lamps.", "Dock Engineer Electric"),
        ("The FOIL and eRecords Specialist will look after the files.", "FOIL and eRecords Specialist"),
        ("The Dock Officer position will be responsible for the nets.", "Dock Officer"),
        ("The Deputy Dock Officer of Nets, under the direction of the chief, mends them.", "Deputy Dock Officer of Nets"),
        ("The Port Archivist of Elm County, under the direction of the clerk, keeps its charts.", "Port Archivist"),
    ],
)
def test_in_sentences(sentence: str, title: str) -> None:
    parsed = read(f"Job Description\n{sentence}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


@pytest.mark.parametrize("sentence", ["As Elm Bay grows, you will see boats.", "As a Pier Clerk knows, the sea is wide."])
def test_other_sentences_that_begin_with_as(sentence: str) -> None:
    assert read(f"Job Description\n{sentence}\n{BODY}").posting.title is None


def test_the_subject_of_a_long_sentence_is_no_line_of_its_title() -> None:
    sentence = (
        "The Assistant Deputy Agency Chief Dock Officer of Nets, with wide latitude for judgment and independent action in all "
        "matters of the piers and the boats of the bay, mends the nets."
    )
    assert read(f"Job Description\n{sentence}\n\n- Mends nets.\n- Coils ropes.\n{BODY}").posting.title is None


@pytest.mark.parametrize("remark", ["AMENDED **", "AMENDED IN PIER AND HOURS"])
def test_a_remark_on_the_posting_is_no_title(remark: str) -> None:
    assert read(f"Job Description\n{remark}\n\nThe port looks after its boats in the winter.\n{BODY}").posting.title is None


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The duties of the Harbor Pilot are", None),
        ("Under the eye of a Harbor Pilot, tasks include", None),
        ("We are looking for a Harbor Pilot who can", "Harbor Pilot"),
        ("HARBOR PILOT - paid training", "HARBOR PILOT"),
    ],
)
def test_what_leads_into_a_list_is_no_title(heading: str, title: str | None) -> None:
    assert read(f"{heading}:\n\n- Keeps the boats.\n- Paints the boats.\n").posting.title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("As the Pier Clerk at Elm Bay Boats you will learn the trade from its chief.", "Pier Clerk"),
        ("As a Pier Clerk with the Port of Elm, you will keep its logs.", "Pier Clerk"),
        ("As our Pier Clerk you'll keep the logs of the port.", "Pier Clerk"),
        ("As Clerks of the port know, you write a lot.", None),
        ("The port is seeking to fill a pier clerk position to keep its logs.", "pier clerk"),
        ("The port has an opening for a pier clerk to keep its logs.", "pier clerk"),
        ("The port had to fill a pier with stone, and its clerk counts it.", None),
    ],
)
def test_who_is_spoken_to_and_who_is_sought_in_small_letters(sentence: str, title: str | None) -> None:
    assert read(f"Job Description\n{sentence}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Bridge Custodian cleans {work}", "Bridge Custodian"),
        ("Bridge Custodians are responsible for {work} The Bridge Custodian works at night.", "Bridge Custodian"),
        ("Opportunity The Bridge Custodian, under general direction, maintains {work}", "Bridge Custodian"),
        ("The Harbor Board maintains {work}", None),
        ("Bridge Custodian maintains {work}", None),
        ("The Bridge Custodian is fond of {work}", None),
        ("The Bridge Custodian Division maintains {work}", None),
        ("Bridge Custodians work with you on {work}", None),
        ("The Bridge Custodian II position provides {work}", "Bridge Custodian II"),
        ("A Bridge Custodian - Docks cleans {work}", "Bridge Custodian - Docks"),
        ("The Bridge Custodian under the general direction of the Harbor Chief cleans {work}", "Bridge Custodian"),
        ("The Bridge Custodian, working under the supervision of the board, keeps {work}", "Bridge Custodian"),
        ("The Bridge Custodian under the old bridge of Elm Bay is fond of {work}", None),
        ("The Bridge Custodian will also clean {work}", "Bridge Custodian"),
        ("The LMN bridge custodian will clean {work} In spring the bridge custodian will paint.", "LMN bridge custodian"),
        ("The Harbor Office manager will review {work}", None),
        ("Bridge Custodian Aides (BCAs) sweep {work} BCAs may work at night.", "Bridge Custodian Aides"),
        ("Bridge Custodian Aides sweep {work} As a Bridge Custodian Aide you work at night.", "Bridge Custodian Aides"),
    ],
)
def test_whose_work_the_first_sentence_tells(sentence: str, title: str | None) -> None:
    work = "the decks and the lamps of both bridges, and keeps the log of all that goes by on the river and on its banks."
    text = (
        f"Job Summary\n\n{sentence.format(work=work)}\n\nQualifications\n\n- Two years of work on bridges.\n- A valid licence.\n"
    )
    assert read(text).posting.title == title
