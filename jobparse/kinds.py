"""The closed lists of the record: what enumerated values, section kinds and warning codes can be."""

from __future__ import annotations

from typing import Literal

DocumentType = Literal["job_announcement", "class_specification", "other"]
EmploymentType = Literal["full_time", "part_time", "temporary", "seasonal", "internship", "contract", "per_diem", "permanent"]
OpenTo = Literal["public", "employees", "bidders"]
Flsa = Literal["exempt", "non_exempt"]
Extraction = Literal["html", "pdf", "docx"]
Period = Literal["hour", "day", "week", "biweek", "month", "year"]
Basis = Literal["starting", "range", "exact", "up_to"]
Remote = Literal["onsite", "hybrid", "remote"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
EducationLevel = Literal["high_school", "some_college", "associate", "bachelor", "master", "doctorate", "professional"]
SubstitutionPart = Literal["education", "experience", "training"]
ConditionKind = Literal[
    "background_check",
    "drug_test",
    "medical_exam",
    "citizenship",
    "work_authorization",
    "security_clearance",
    "driving",
    "travel",
    "on_call",
    "probation",
]
SectionKind = Literal[
    "header",
    "identifiers",
    "page_furniture",
    "summary",
    "about",
    "duties",
    "minimum_qualifications",
    "preferred_qualifications",
    "licenses",
    "knowledge",
    "skills",
    "abilities",
    "other_requirements",
    "about_candidate",
    "working_conditions",
    "equipment",
    "physical_requirements",
    "salary",
    "benefits",
    "location",
    "schedule",
    "dates",
    "employment",
    "application",
    "selection",
    "verification",
    "hiring_preferences",
    "residency",
    "equal_opportunity",
    "accommodation",
    "legal",
    "notes",
    "duplicate",
    "other",
]
WarningCode = Literal[
    "duplicate_text",
    "several_postings",
    "truncated_text",
    "broken_word",
    "utc_timestamp",
    "conflicting_values",
    "ambiguous_date",
    "damaged_value",
    "unknown_heading",
    "near_heading",
    "not_a_posting",
    "page_furniture",
    "encoding_guessed",
    "non_english",
]
# The kinds of sections that hold competencies of one sort.
COMPETENCIES = frozenset({"knowledge", "skills", "abilities"})
