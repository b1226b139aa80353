"""Postings of our own, as many different ones as a test wants."""

from __future__ import annotations

TEMPLATE = """TITLE: Rope Maker {number}

Employer: Town of Alder
Job Number: {number:05d}
Salary: ${pay:,}.00 - ${top:,}.00 per year

ESSENTIAL DUTIES
- Splices ropes of {number} strands.
- Inspects {number} moorings after each storm.

MINIMUM QUALIFICATIONS
- {years} years of experience in rope work.

Applications are accepted until May {day}, 2031.
"""


def posting(number: int) -> str:
    return TEMPLATE.format(number=number, pay=30000 + number, top=40000 + number, years=number % 7 + 2, day=number % 28 + 1)
