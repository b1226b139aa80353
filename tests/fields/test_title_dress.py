"""What stands around titles: references, tags, calls, bodies, notes on the posting."""

from __future__ import annotations

import pytest
from announcement import BODY, printed, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Surveyor - Job Group K (TWO POSTS)", "Ferry Surveyor"),
        ("Ferry Surveyor (one post) REF: FX/2/31", "Ferry Surveyor"),
        ("Ferry Surveyor, Ref No. 4411", "Ferry Surveyor"),
        ("Ferry Surveyor - Temporary Specified Purpose - 6 month Contract", "Ferry Surveyor"),
        ("Ferry Surveyor of Fixed Lights", "Ferry Surveyor of Fixed Lights"),
        ("FERRY SURVEYOR: NIGHTS (Ref No. 02/31)", "FERRY SURVEYOR: NIGHTS"),
        ("Ferry Surveyor (m/f/d), Elmford", "Ferry Surveyor"),
        ("Ferry Surveyor (Night Shift)", "Ferry Surveyor (Night Shift)"),
        ("Ferry Surveyor (GMG/SEG 1)", "Ferry Surveyor"),
        ("Ferry Surveyor (Grade Code 1012 )", "Ferry Surveyor"),
        ("Ferry Surveyor (20417, Grade 12)", "Ferry Surveyor"),
        ("(41-V8) Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor - KQR#20431", "Ferry Surveyor"),
        ("FERRY SURVEYOR *04127W", "FERRY SURVEYOR"),
        ("FERRY SURVEYOR 4127 (C) (REV 5/3/27)", "FERRY SURVEYOR"),
        ("FERRY SURVEYOR (C)", "FERRY SURVEYOR (C)"),
        ("FERRY SURVEYOR (REV BOATS)", "FERRY SURVEYOR (REV BOATS)"),
        ("Call for Applications: Ferry Surveyor", "Ferry Surveyor"),
        ("Elmers for Ferries Seeks Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor - Old Quay Street\n\nOld Quay Street (OQS), a 10-acre quay, is seeking a surveyor.", "Ferry Surveyor"),
        ("Ferry Surveyor - Night Boats\n\nNight Boats run to the isles.", "Ferry Surveyor - Night Boats"),
        ("Ferry Surveyor [CLOSED]", "Ferry Surveyor"),
        ("Ferry Surveyor [Boats]", "Ferry Surveyor [Boats]"),
        ("Ferry Surveyor (Grade 12 Boats)", "Ferry Surveyor (Grade 12 Boats)"),
        ("Ferry Surveyor (Open to national candidates)", "Ferry Surveyor"),
        ("Ferry Surveyor in Kenya (only for nationals of Kenya)", "Ferry Surveyor"),
        ("Ferry Surveyor (for Boats)", "Ferry Surveyor (for Boats)"),
        ("Ferry Surveyor (for staff of the port)", "Ferry Surveyor"),
        ("Ferry Surveyor (for Staff Boats)", "Ferry Surveyor (for Staff Boats)"),
        ("Ferry Surveyor in Ghana", "Ferry Surveyor"),
        ("Ferry Studies Researcher, Tides in Ghana", "Ferry Studies Researcher, Tides in Ghana"),
        ("Ferry Surveyor (On-Call) bei Elm Ferries", "Ferry Surveyor (On-Call)"),
        ("FERRY SURVEYOR (LIGHTS & BUOYS) REF NO:\nFX/03/2031", "FERRY SURVEYOR (LIGHTS & BUOYS)"),
        ("Ferry Surveyor (X3 POSTS)", "Ferry Surveyor"),
        ("Ferry Surveyor (2 New Full-time Positions)", "Ferry Surveyor"),
        ("FERRY SURVEYOR (FIXED LIGHTS, REF NO: XT", "FERRY SURVEYOR"),
        ("Ferry Surveyor and RFO", "Ferry Surveyor and RFO"),
        ("Ferry Surveyors x 2", "Ferry Surveyors"),
        ("XT/31/22/AB 6/Ferry Surveyor", "Ferry Surveyor"),
        ("RV 31/22 Ferry Surveyor", "Ferry Surveyor"),
        ("E-911 Dispatcher", "E-911 Dispatcher"),
        ("IT 2 Analyst", "IT 2 Analyst"),
        ("[harbor-jobs] opening for a Ferry Surveyor", "Ferry Surveyor"),
        ("NOTICE OF VACANCY FOR THE POSITION OF FERRY SURVEYOR", "FERRY SURVEYOR"),
        ("Description Ferry Surveyor", "Ferry Surveyor"),
        ("Subject: [JOBS] Job posting: Ferry Surveyor, Elm College (Elm Bay, OR)", "Ferry Surveyor"),
        ("Subject: FW: Position available - Ferry Surveyor (seasonal), Elm Water District", "Ferry Surveyor (seasonal)"),
        ("Subject: JOB: Ferry Surveyor @ Tidewatch (Elm Bay)", "Ferry Surveyor"),
        ("Subject: Job opportunity: Ferry Surveyor", "Ferry Surveyor"),
        ("Subject: Vacancy announcement for the post of Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor position", "Ferry Surveyor"),
        ("We are hiring! Ferry Surveyor vacancy", "Ferry Surveyor"),
        ("Ferry Surveyor Starting pay $19.60 an hour", "Ferry Surveyor"),
        ("Title27-28-006 Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor - Elm Public Library. The\nTown of Elm seeks a surveyor of ferries.", "Ferry Surveyor"),
        ("Applications sought for ferry surveyor position in Elm Bay", "ferry surveyor"),
        ("Ferry Surveyor. Location: Elm Bay, OR. Salary: $21.50 per hour.", "Ferry Surveyor"),
        ("FERRY SURVEYOR, Port of Elm Bay. Closing date: May 30, 2027.", "FERRY SURVEYOR"),
        ("UNTW - Ferry Surveyor\n\nUNTW seeks a surveyor of ferries, who counts them.", "Ferry Surveyor"),
        ("Subject: Ferry Surveyor, University of Elm (please excuse cross-posting)", "Ferry Surveyor"),
        ("The Elm Buoy - Ferry Surveyor\n\nThe Elm Buoy, a club of sailors, seeks a surveyor.", "Ferry Surveyor"),
        ("LPN - Ferry Surveyor\n\nThe ferry surveyor counts them.", "LPN - Ferry Surveyor"),
        ("Hi all,\nFerry Surveyor", "Ferry Surveyor"),
        ("Cataloguing Librarian, Pine Elm Public Library", "Cataloguing Librarian"),
        ("Cataloguing Librarian, Rare Books", "Cataloguing Librarian, Rare Books"),
        ("Officer in Charge", "Officer in Charge"),
        ("Surveyor in Elmford, Maine", "Surveyor"),
        ("Summer Internship: Ferry Lights", "Summer Internship: Ferry Lights"),
        ("Ferry Surveyor (#FXQ204)", "Ferry Surveyor"),
        ("Ferry Surveyor (S-19-4UF)", "Ferry Surveyor"),
        ("Ferry Surveyor (9-month)", "Ferry Surveyor (9-month)"),
        ("FERRY SURVEYOR - ONE (1) POST", "FERRY SURVEYOR"),
        ("FERRY SURVEYOR [SHIFTS] = 237 POSTS", "FERRY SURVEYOR [SHIFTS]"),
        ("Ferry Surveyor x 2 positions", "Ferry Surveyor"),
        ("Compost Position Surveyor", "Compost Position Surveyor"),
        ("Part-time Ferry Surveyor Post", "Part-time Ferry Surveyor"),
        ("Ferry Surveyor (2 Temporary Positions)", "Ferry Surveyor"),
        ("Ferry Surveyor SEARCH REOPENED - Pine Elm Public Library", "Ferry Surveyor"),
        ("FERRY SURVEYOR, P3 (Temporary Job Opening)", "FERRY SURVEYOR"),
        ("Ferry Surveyor job description", "Ferry Surveyor"),
        ("Ferry Surveyor position available in the Elm Local Municipality", "Ferry Surveyor"),
        ("Ferry Surveyor Job in Elmland - Pine County Council", "Ferry Surveyor"),
        ("Ferry Surveyor at the University of Elm", "Ferry Surveyor"),
        ("Ferry Surveyor, Pine County Public Library, Two Rivers Library System", "Ferry Surveyor"),
        ("ELM HARBOR FERRIES IS HIRING A FERRY SURVEYOR", "FERRY SURVEYOR"),
        ("City hiring ferry surveyor", "ferry surveyor"),
        ("Senior Hiring Manager", "Senior Hiring Manager"),
        ("TitleFerry Surveyor", "Ferry Surveyor"),
        ("TITLE Ferry Surveyor", "Ferry Surveyor"),
        ("TITLE IX COORDINATOR", "TITLE IX COORDINATOR"),
        ("Department of Ferries - Ferry Surveyor", "Ferry Surveyor"),
        ("SECRETARY TO THE FERRY BOARD", "SECRETARY TO THE FERRY BOARD"),
        ("ENVIRONMENTAL FERRY SPECIALIST II", "ENVIRONMENTAL FERRY SPECIALIST II"),
        ("ENVIRONMENTAL FERRY SPECIALIST 1-2", "ENVIRONMENTAL FERRY SPECIALIST 1-2"),
    ],
)
def test_a_title_without_its_dress(line: str, title: str) -> None:
    parsed = read(f"{line}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


def test_a_title_goes_on_in_the_line_below() -> None:
    parsed = read(f"Foreman\nof Harbor Crews\nDepartment of Ferries\n{BODY}")
    assert parsed.posting.title == "Foreman of Harbor Crews"


def test_a_post_of_a_circular() -> None:
    text = (
        "DIRECTIONS : Bring a pen.\n\nPOST 12/044 : FERRY SURVEYOR: LIGHTS & BUOYS, REF NO: F.2/1\nSALARY : R310 200 per annum\n"
    )
    assert read(text + BODY).posting.title == "FERRY SURVEYOR: LIGHTS & BUOYS"


@pytest.mark.parametrize("line", ["1.1 FERRY SURVEYOR II - 3 POSTS", "Ferry Surveyor II (Night Shift) - One Post (Reserved)"])
def test_a_post_with_the_number_of_them(line: str) -> None:
    text = f"MAYOR'S OFFICE\n\nOn behalf of Elm Ports, the office invites applications for vacant posts.\n\n{line}\n{BODY}"
    posting = read(text).posting
    assert (posting.title or "").lower().startswith("ferry surveyor ii")
    assert posting.openings.count in (3, 1)


def test_who_becomes_what_is_a_title_in_prose() -> None:
    assert read(f"Become a Ferry Surveyor and see the sea every day.\n{BODY}").posting.title == "Ferry Surveyor"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Title: For Hire Vehicle Inspector", "For Hire Vehicle Inspector"),
        ("Description Writer", "Description Writer"),
        ("Lifeguards - Summer 2027", "Lifeguards - Summer 2027"),
        ("Lifeguard 20271", "Lifeguard"),
        ("Subject: FW: Job Announcement - Deputy Clerk", "Deputy Clerk"),
        ("24/7 Dispatcher", "24/7 Dispatcher"),
        ("Analyst", "Analyst"),
        ("Supervisor", "Supervisor"),
        ("Recruiter", "Recruiter"),
        ("Teacher - ESL", "Teacher - ESL"),
    ],
)
def test_words_that_are_a_part_of_the_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("NO. 20-117 FERRY SURVEYOR", "FERRY SURVEYOR"),
        ("FERRY SURVEYOR at the Ministry of Tides, Harbors and Docks", "FERRY SURVEYOR"),
        (
            "FERRY SURVEYOR - REGION 6 (Elm Bay and round it) at the Ministry of Tides, Harbors and Docks of the Coast",
            "FERRY SURVEYOR - REGION 6 (Elm Bay and round it)",
        ),
        ("View Vacancy - Ferry Surveyor of the Harbor Office", "Ferry Surveyor of the Harbor Office"),
        ("Comp # 27-003 - Ferry Surveyor", "Ferry Surveyor"),
        ("NL#1723 - Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor #028", "Ferry Surveyor"),
        ("Ferry Surveyor, located in the harbor", "Ferry Surveyor"),
        ("Cataloguer, Alder Public Library (Alder)", "Cataloguer"),
        ("Cataloguer, Alder Public Library, Port Alder ME", "Cataloguer"),
        ("Ferry Surveyor, Nights and Weekends", "Ferry Surveyor, Nights and Weekends"),
    ],
)
def test_numbers_and_places_of_libraries_around_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("UNTW : Harbor Pilot – Elm Bay", "Harbor Pilot"),
        ("FCTW: Harbor Pilot", "Harbor Pilot"),
        ("PILOT: NIGHT BOATS", "PILOT: NIGHT BOATS"),
        ("Harbor Pilot – Night Boats", "Harbor Pilot – Night Boats"),
    ],
)
def test_the_employer_in_short_before_a_title_and_its_place_behind_it(line: str, title: str) -> None:
    assert read(f"{line}\n\nDuty Station: Elm Bay\n\nDUTIES\n\n- Steers ships.\n").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("1.1. MANAGER: HARBOR SUPPORT – POST LEVEL 03", "MANAGER: HARBOR SUPPORT"),
        ("SENIOR CLERK: ASSETS (TASK GRADE 9)", "SENIOR CLERK: ASSETS"),
        ("1.2 Harbor Pilot", "Harbor Pilot"),
    ],
)
def test_the_number_and_the_level_of_a_post(line: str, title: str) -> None:
    assert read(f"ALDER LOCAL MUNICIPALITY\n\n{line}\n\nRef No: A/1/24\n" + BODY).posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Exam Title: Harbor Pilot", "Harbor Pilot"),
        ("Employment Opportunity: Senior Harbor Clerk", "Senior Harbor Clerk"),
        ("Notice of Vacancy: Harbor Clerk II", "Harbor Clerk II"),
        ("Recruitment Clerk: Harbor Pilot", "Recruitment Clerk: Harbor Pilot"),  # names a job before the colon itself
    ],
)
def test_a_call_before_the_title(line: str, title: str) -> None:
    parsed = read(f"{line}\n\nTown of Alder\n\nDuties\n\n- Keeps the log.\n- Greets ships.\n")
    assert parsed.posting.title == title


def test_a_colon_alone_before_a_title() -> None:
    assert read("HARBOR PILOT\n: HARBOR PILOT\n").posting.title == "HARBOR PILOT"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Harbor Pilot II - job post", "Harbor Pilot II"),
        ("Post of Harbor Pilot (Nights)", "Harbor Pilot (Nights)"),
        ("Subject: FW: Post of Harbor Pilot", "Harbor Pilot"),
        ("Subject: INTERNAL POSTING #27-071 Harbor Pilot", "Harbor Pilot"),
        ("Harbor Pilot - please print and post", "Harbor Pilot"),
        ("Harbor Pilot, Grade III", "Harbor Pilot"),
        ("Harbor Pilot, Grade III (0609)", "Harbor Pilot"),
        ("Harbor Pilot (Fixed Term, 12 months)", "Harbor Pilot"),
        ("Vacancy for a Harbor Pilot (Norway)", "Harbor Pilot"),
        ("Job vacancy for Harbor Pilot", "Harbor Pilot"),
        ("Harbor Pilot - ONGOING RECRUITMENT", "Harbor Pilot"),
        ("Harbor Pilot (Nights)", "Harbor Pilot (Nights)"),
    ],
)
def test_more_that_stands_around_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Harbor Pilot - Boat Works\n\nThe Boat Works Department is hiring a pilot.", "Harbor Pilot"),
        ("Harbor Pilot - Boat Works\n\nThe yard is hiring a pilot.", "Harbor Pilot - Boat Works"),
        ("Job Title: Harbor Pilot or Deckhand $1,500 Signing Bonus", "Harbor Pilot or Deckhand"),
        ("Harbor Pilot Recruitment", "Harbor Pilot"),
        ("Harbor Pilot - City of Elm Bay, Oregon", "Harbor Pilot"),
        ("Unit of the Listing:\nBoat Works", None),
        ("Harbor Pilot\n\nJob Summary\nThe Harbor Pilot works with the crews of the old yard and the\nnew one", "Harbor Pilot"),
    ],
)
def test_titles_without_what_is_beside_them(text: str, title: str | None) -> None:
    assert read(f"{text}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Surveyors x20 posts at the Ministry of Harbours", "Ferry Surveyors"),
        ("Ferry Surveyor (0.5 FTE)", "Ferry Surveyor"),
        ("Ferry Surveyor, Tides. Open until 3 May 2027", "Ferry Surveyor, Tides"),
        ("£14,000 p.a. Student grant\n\nFerry Surveyor", "Ferry Surveyor"),
        ("Ferry Research Studentship Department of Tides", "Ferry Research Studentship"),
    ],
)
def test_numbers_shares_and_amounts_are_no_part_of_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


def test_the_title_that_applications_are_marked_with() -> None:
    text = "The harbour needs help. Applications must be marked “Application for the post of Ferry Surveyor” and sent to us.\n"
    assert read(text).posting.title == "Ferry Surveyor"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Exam Bulletin - Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor position in Quayford, Ruritania", "Ferry Surveyor"),
        ("Ferry Surveyor Vacancy open", "Ferry Surveyor"),
        ("Ferry Surveyor in Training", "Ferry Surveyor in Training"),
        ("Vacancy Notice - Ferry Surveyor II", "Ferry Surveyor II"),
        ("Ferry Surveyor, #27-10", "Ferry Surveyor"),
        ("Ferry Surveyor (Trainee) - State of Oregon", "Ferry Surveyor (Trainee)"),
        ("Ferry Surveyor - Commonwealth of Virginia", "Ferry Surveyor"),
        ("Ferry Surveyor - State of Repair", "Ferry Surveyor - State of Repair"),
        ("Book Clerk (Part-Time), Elmford Public Library, Elmford, MA", "Book Clerk (Part-Time)"),
    ],
)
def test_calls_before_a_title_and_bodies_behind_it(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("[Piers-L] Hiring Harbor Guides", "Harbor Guides"),
        ("[Piers-L] Hiring: Harbor Guide", "Harbor Guide"),
        ("[Piers-L] Hiring Events Manager", "Hiring Events Manager"),
    ],
)
def test_a_list_that_hires(subject: str, title: str) -> None:
    archived = f"{subject}\n\nJo Field jo at alder.example.org\nMon May  3 10:12:00 UTC 2027"
    for head in (archived, f"Subject: {subject}\nFrom: Jo Field"):
        text = f"{head}\n\nAbout the job\n\nWe run tours of the port.\n\nDuties\n\n- Walks the piers.\n"
        assert read(text).posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Bridge Inspector Jobs At Elm Port NY/NJ", "Bridge Inspector"),
        ("Inspector of Jobs and Wages", "Inspector of Jobs and Wages"),
        ("Bridge Inspector open", "Bridge Inspector"),
        ("Bridge Inspector - Open", "Bridge Inspector"),
    ],
)
def test_a_title_before_jobs_at_a_place(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("FERRY SURVEYOR - Filing Deadline May 2, 2031 at 4:00 PM", "FERRY SURVEYOR"),
        ("Ferry Surveyor (closes May 2, 2031)", "Ferry Surveyor"),
        ("Ferry Surveyor - Apply by May 2, 2031", "Ferry Surveyor"),
        ("Ferry Surveyor, closing 05/02/2031", "Ferry Surveyor"),
        ("Ferry Surveyor - Closing Deals of Boats", "Ferry Surveyor - Closing Deals of Boats"),
        ("Elm Tide Archives: Ferry Surveyor II", "Ferry Surveyor II"),
        ("City of Elmford Open Boats Team: Ferry Program Surveyor", "Ferry Program Surveyor"),
        ("Elm County Historical Society: Surveyor", "Surveyor"),
        ("Night Boats: Ferry Surveyor", "Night Boats: Ferry Surveyor"),
        ("Boat Team: Surveyor", "Boat Team: Surveyor"),
        ("2 x Ferry Surveyors", "Ferry Surveyors"),
        ("(3) Ferry Surveyors", "Ferry Surveyors"),
    ],
)
def test_days_behind_a_title_and_bodies_or_numbers_before_it(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Ferry Surveyor - KQR#20431", "20431"),
        ("FERRY SURVEYOR *04127W", "04127W"),
        ("Ferry Surveyor #047", "047"),
        ("Ferry Surveyor *12", None),
    ],
)
def test_the_number_behind_a_title(line: str, number: str | None) -> None:
    assert read(f"{line}\n{BODY}").posting.requisition_id == number


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("HARBOR AIDE (SITTER)", "HARBOR AIDE (SITTER)"),
        ("HARBOR CLERK (TYPIST)", "HARBOR CLERK (TYPIST)"),
        ("HARBOR ENGINEER (CIVIL)", "HARBOR ENGINEER (CIVIL)"),
        ("HARBOR ENGINEER (DPWH)", "HARBOR ENGINEER"),
        ("HARBOR AUDITOR (TEDOR)", "HARBOR AUDITOR"),
        ("HARBOR AUDITOR (WDOR)", "HARBOR AUDITOR"),
        ("HARBOR CLERK (DPER)", "HARBOR CLERK"),
        ("HARBOR ATTORNEY (TRIL)", "HARBOR ATTORNEY"),
    ],
)
def test_a_word_in_brackets_of_a_title_in_capitals(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title
