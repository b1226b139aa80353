"""Lists whose bullets were lost, in a text that was hard-wrapped afterwards: a full line may end an item all the same."""

from __future__ import annotations

import textwrap

import jobparse

FRONT = """\
LOCK KEEPER
Port of Alder

POSITION SUMMARY
Under the harbor master, works the gates of the canal, looks after the boats that
wait before them and keeps the towpath safe for all who walk on it by day or by
night, whatever the weather may be, and does what else the harbor master asks of
the keepers. The keeper lives in the house beside the lock and works alone but in
the week before the regatta, when two hands help.

ESSENTIAL DUTIES
"""
BARE = """\
Opens and shuts the gates
Collects the tolls and sends them to the office of the town at the end of the day
Greets the crews of boats and tells them when the next water is expected
Paints the beams
Keeps the log
"""


def duties(lines: str) -> list[str]:
    """The duties of a text in which they stand so."""
    return jobparse.parse(FRONT + lines + "\nMINIMUM QUALIFICATIONS\nA certificate as a boatman\n").posting.duties


def test_a_full_line_ends_its_item_where_a_capital_stands_behind_a_common_word() -> None:
    assert duties(BARE) == BARE.splitlines()


def test_an_item_goes_on_with_a_name() -> None:
    item = "Collects the tolls and sends each of them on the day itself to the new office of Elm Bay Harbor"
    wrapped = textwrap.fill(item, 82)
    assert "\nElm" in wrapped
    assert duties(BARE.replace(BARE.splitlines()[1], wrapped)) == [item if "tolls" in row else row for row in BARE.splitlines()]
    named = "Collects the tolls and answers the letters that come from the Council of the\nAlder Ferries"
    assert " ".join(named.split()) in duties(BARE.replace(BARE.splitlines()[1], named))


def test_a_bracket_ends_an_item_too() -> None:
    rows = BARE.splitlines()
    rows[1] = "Collects the tolls and sends them to the office of the town daily (or Fridays)"
    assert duties("\n".join(rows) + "\n") == rows


def test_lines_that_each_end_with_a_stop_are_items_though_they_are_full() -> None:
    rows = [
        "Opens and shuts the gates by hand whenever the current of the mill has failed.",
        "Collects the tolls and sends them to the office of the town each last weekday.",
        "Paints the beams.",
    ]
    assert duties("\n".join(rows) + "\n") == rows


def test_sentences_of_a_paragraph_stay_together() -> None:
    text = FRONT.replace("ESSENTIAL DUTIES\n", "")
    found = jobparse.parse(text + "\nMINIMUM QUALIFICATIONS\nA certificate as a boatman\n").posting
    assert found.summary == " ".join(text.partition("SUMMARY\n")[2].split())


def test_a_line_that_is_a_rule_does_not_go_on() -> None:
    rule = "_" * 80
    text = FRONT.replace("\nPOSITION", f"\n{rule}\nAnnouncement number\n23-0471\n\nPOSITION")
    assert jobparse.parse(text + BARE).posting.requisition_id == "23-0471"


def test_a_bracket_that_an_item_opens_is_closed_on_its_next_line() -> None:
    text = (
        "Harbor Clerk\n\nHOW TO APPLY\n\n1. Go to the site of the port.\n2. Enter your number (it stands on the slip that is "
        "called\n'pier number').\n3. Send the form.\n\nDUTIES\n- Keeps the log.\n"
    )

    assert jobparse.parse(text).posting.application.instructions == [
        "Go to the site of the port.",
        "Enter your number (it stands on the slip that is called 'pier number').",
        "Send the form.",
    ]
