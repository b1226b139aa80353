"""Names of licences, certificates, registrations and memberships of the bar in the requirement tree."""

from __future__ import annotations

import pytest
from requirement_texts import require, tree


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        # the name is all of a statement, or begins it
        ("EPTA registration", "<EPTA registration>"),
        (
            "- National certification (ERB or EHA)\n- Boat/raft certification",
            "all(<National certification>, <Boat/raft certification>)",
        ),
        ("A Tugs & Barges 6033 Safety certificate, or the will to gain it.", "<Tugs & Barges 6033 Safety certificate>"),
        ("Elm School Bus Driver Certificate (OAC 12)", "<Elm School Bus Driver Certificate (OAC 12)>"),
        ("Harbor Sailor Credential (HSC) with endorsement must be maintained.", "<Harbor Sailor Credential (HSC)>"),
        # or a part of it
        ("A paralegal certificate or two years of experience in a court.", "any(<paralegal certificate>, 2y)"),
        (
            "An associate degree, or a pilot certificate and six months of experience.",
            "any(associate, all(<pilot certificate>, 0.5y))",
        ),
        # two licences in one phrase
        (
            "Possession of a valid rigger license or Harbor Sailor's Credential (HSC) for tugs.",
            "any(<rigger license>, <Harbor Sailor's Credential (HSC)>)",
        ),
        (
            "Possess an Elm (EST) Head Pilot certificate or EST Pilot certificate.",
            "any(<Elm (EST) Head Pilot certificate>, <EST Pilot certificate>)",
        ),
        ("A valid driver's license and medical certificate.", "all(<driver's license>, <medical certificate>)"),
        ("A valid license or certificate as a pilot", "<license or certificate as a pilot>"),
        (
            "A license and current registration to practice as a Rigger in Elm.",
            "<license and current registration to practice as a Rigger>",
        ),
        # membership of the bar
        (
            "Incumbents must remain members of the Elm Bar in good standing for the duration of this work.",
            "<members of the Elm Bar in good standing>",
        ),
        ("Be an active member in good standing of the State Bar of Elm.", "<member in good standing of the State Bar of Elm>"),
        # what has such a word and names none
        ("Three years' registration experience in a museum.", "3y"),
        ("At least two years' experience in a museum registration department.", "2y"),
        ("Graduation from a high school or an equivalent certification (GED).", "high_school"),
        ("Master's degree or Pilot Diploma or Pilot Certificate from a college.", "master"),
        ("Knowledge of licenses and certificates.", "“Knowledge of licenses and certificates.”"),
        ("Ability to work with members of the bar.", "“Ability to work with members of the bar.”"),
        ("A valid Class B license required, and 4G license preferred.", "<Class B license>"),
        ("General Educational Development (GED) certificate.", "high_school"),
        ("Grade 12 certificate or a year of rigging.", "any(high_school, 1y)"),
        ("Hands shall maintain rigging certification.", "“Hands shall maintain rigging certification.”"),
        ("Keep pilot certification.", "“Keep pilot certification.”"),
        ("Incumbents work towards pilot registration.", "“Incumbents work towards pilot registration.”"),
        ("Vaccination certificate.", "“Vaccination certificate.”"),
        ("A KCSE certificate with a mean grade of B.", "high_school"),
        ("Vehicle registration process.", "“Vehicle registration process.”"),
    ],
)
def test_names_of_licences(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    ("part", "listed"),
    [
        ("Possession of a Rigging Association (RA) Relocation Certificate.", True),
        ("Incumbents must remain members of the Elm Bar in good standing for the duration of this work.", True),
        ("Be an active member of the Elm State Bar.", True),
        ("Possession of a high school certificate.", False),
        ("Ability to work with members of the bar.", False),
    ],
)
def test_what_is_held_is_listed(part: str, listed: bool) -> None:
    assert require(part).posting.qualifications.licenses == [part] * listed
