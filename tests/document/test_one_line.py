"""A whole posting in one line: headings and labels are told without a mark behind them, and not taken for words of sentences."""

from __future__ import annotations

from guarantees import check_all

import jobparse

FEED = (
    "Kennel Keeper Job Summary The keeper looks after the dogs of the town by day and by night, in forty runs and two "
    "yards, and is led by the head of the shelter. • Closing Date May 3, 2027 • Salary $41,000 per year • Work schedule "
    "Full-time • Announcement number AB-2027-14 Essential Duties • Feeds the dogs of the town and of three counties around "
    "it • Sweeps the runs and the yards • Walks those dogs that are old and those that are new Requirements The keeper must"
    " have two years of experience with dogs and hold a driver's license. The shelter keeps the Training and Experience "
    "Questionnaire of all who apply for a year, as well as those letters that no one has asked for. How to Apply Send a "
    "letter with the name of your last dog to the shelter. The duties of the shelter and the benefits of its work are told "
    "to all visitors on the second Sunday of each month, when the gates are open and those who look for a dog are led along"
    " the runs by the keepers. The town takes no account of age, faith or descent when it hires those who look after its "
    "dogs, and welcomes all who love them to apply for work at its shelter and in its parks."
)


def test_a_posting_in_one_line() -> None:
    parsed = jobparse.parse(FEED)
    check_all(parsed)
    posting = parsed.posting
    assert posting.dates.closes == "2027-05-03"
    assert posting.salaries[0].min == 41000
    assert posting.employment.types == ["full_time"]
    assert posting.requisition_id == "AB-2027-14"
    assert posting.duties == [
        "Feeds the dogs of the town and of three counties around it",
        "Sweeps the runs and the yards",
        "Walks those dogs that are old and those that are new",
    ]
    assert posting.qualifications.minimum[0].startswith("The keeper must have two years")
    headings = [section.heading for section in parsed.sections]
    assert "Experience Questionnaire" not in headings
    assert headings.count("Essential Duties") == 1


def test_one_paragraph_of_prose_has_no_headings() -> None:
    text = (
        "The Duties Board of Alder meets in the Summary Court when Benefits Day has come, and the Requirements Office keeps it. "
    ) * 9
    assert {section.heading for section in jobparse.parse(text).sections} == {None}


CLASS = (
    "CLASS TITLE: KENNEL KEEPER CHARACTERISTICS OF THE CLASS Under supervision, looks after the dogs of the town shelter, and "
    "performs related duties as required ESSENTIAL DUTIES - Feeds the dogs of the town by day and by night - Sweeps the runs "
    "and the yards of the shelter MINIMUM QUALIFICATIONS - Two years of work with dogs Skills - PATIENCE - Wait for old dogs "
    "and see why they do what they do Abilities - LIFT - Carry dogs of forty pounds up the stairs of the shelter - HEAR - Tell "
    "dogs apart by the way that they bark Other Work Requirements - CALM - Keep emotions in check in any weather, also where a "
    "dog bites, runs away or barks at night, and be open to changes of the plan of the day, of the week and of the month, to "
    "new dogs, to new keepers and to the visitors of the shelter on Sundays and on the holidays of the town, when all gates "
    "are open from the morning to the evening and the yard is full - All employees of the Town of Alder must demonstrate "
    "commitment to and compliance with applicable state and federal laws and the rules of the town. Town of Alder April, 2027"
)


def test_headings_over_lists_inside_one_line_stand_behind_any_word() -> None:
    parsed = jobparse.parse(CLASS)
    check_all(parsed)
    assert [item.name for item in parsed.posting.abilities] == ["LIFT", "HEAR"]
    assert [item.name for item in parsed.posting.skills] == ["PATIENCE"]


def test_a_sentence_that_begins_far_back_does_not_cut_the_item_before_it() -> None:
    items = jobparse.parse(CLASS).posting.other_requirements
    assert items[0].text.endswith("the yard is full")
    assert items[0].text.startswith("CALM - Keep emotions in check")


def test_an_item_that_reads_like_a_heading_stands_between_bullets() -> None:
    text = FEED.replace("• Sweeps the runs", "• Benefits • Sweeps the runs")
    assert "Benefits" not in [section.heading for section in jobparse.parse(text).sections]


def test_a_sentence_begins_behind_words_in_capitals() -> None:
    text = (
        "KENNEL KEEPER DUTIES The keeper feeds the dogs of the town. THIS EXAMINATION IS TO BE GIVEN ONLY ON AN OPEN COMPETITIVE "
        "BASIS The Town of Alder does not discriminate on the basis of race, religion, age or descent."
    )
    assert jobparse.parse(text).posting.equal_opportunity == (
        "The Town of Alder does not discriminate on the basis of race, religion, age or descent."
    )


def test_an_item_between_bullets_is_no_heading_by_its_words() -> None:
    text = FEED.replace("• Walks those", "• Skills in Dog Handling • Walks those")
    assert "Skills in Dog Handling" not in [section.heading for section in jobparse.parse(text).sections]
    assert "Skills in Dog Handling" in jobparse.parse(text).posting.duties


def test_a_heading_of_the_whole_behind_the_value_of_a_label() -> None:
    text = FEED.replace("Kennel Keeper Job Summary", "Kennel Keeper Post Until: Filled Job Description")
    assert "Job Description" in [section.heading for section in jobparse.parse(text).sections]


def test_the_title_ends_before_a_label_and_before_the_kind_of_document() -> None:
    assert jobparse.parse(FEED.replace("Job Summary", "Bid/Job Announcement Job Summary", 1)).posting.title == "Kennel Keeper"
    text = "Job Title: Kennel Keeper Location: Alder\n\nDuties\n- Feeds the dogs\n- Sweeps the runs\n"
    assert jobparse.parse(text).posting.title == "Kennel Keeper"


def test_an_examination_of_the_civil_service_ends_the_wishes_before_it() -> None:
    text = (
        "Job ID: 40771 Agency: HARBOR OFFICE Business Title: Pier Inspector Work Location: Elm Bay Job Description The office "
        "keeps the piers of the bay. Under supervision, inspects piers. Minimum Qual Requirements A boat and two years of work "
        "at sea. Preferred Skills Knowledge of tides Those are asked first who passed the last Inspector (Piers) Civil Service "
        "Exam # 0417. You must have a driver license valid in the state. To Apply Write to the office. Residency Requirement No."
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.preferred == ["Knowledge of tides Those are asked first who passed the last Inspector (Piers)"]
    assert [condition.kind for condition in posting.conditions] == ["driving"]


def test_labels_of_one_word_in_one_line() -> None:
    text = (
        "Kennel Keeper County of Alder Location: Elmford, OR Salary: $41,000 per year Job Type: Full-time Department: Dogs "
        "Closing: May 3, 2027 The County of Alder is looking for a keeper who looks after the dogs of the town by day and by "
        "night, in forty runs and two yards, and is led by the head of the shelter. Essential Duties Feeds the dogs of the town "
        "and of three counties around it. Sweeps the runs and the yards. Requirements The keeper must have two years of "
        "experience with dogs and hold a driver's license. How to Apply Send a letter with the name of your last dog."
    )
    parsed = jobparse.parse(text)
    check_all(parsed)
    assert [(place.city, place.state) for place in parsed.posting.locations] == [("Elmford", "OR")]
    assert parsed.posting.dates.closes == "2027-05-03"


def test_notes_and_labels_joined_by_a_stroke_end_what_stands_before_them() -> None:
    text = FEED.replace(
        "Walks those dogs that are old and those that are new", "Walks dogs of any age Additional Information Boots are given"
    )
    text = text.replace(" How to Apply", " Hours/Shift Monday-Friday 9-5 How to Apply")

    posting = jobparse.parse(text).posting

    assert posting.duties[-1] == "Walks dogs of any age"
    assert [(row.start, row.end) for row in posting.schedule.hours] == [("09:00", "17:00")]


def test_a_note_named_in_a_sentence_ends_nothing() -> None:
    text = FEED.replace("old and those that are new", "old and reads the Additional Information Board of the town")

    assert jobparse.parse(text).posting.duties[-1].endswith("the Additional Information Board of the town")
