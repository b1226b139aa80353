"""The record: what a job announcement says, as plain Pydantic models.

Key names, their order and their meaning are the contract of `docs/reference/record.md`. Absent is `None` for one value
and an empty list for many; nothing here is ever invented. The models stand for the plain data of `jobparse.record`.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from jobparse.kinds import (
    Basis,
    ConditionKind,
    DocumentType,
    EducationLevel,
    EmploymentType,
    Extraction,
    Flsa,
    OpenTo,
    Period,
    Remote,
    SectionKind,
    SubstitutionPart,
    WarningCode,
    Weekday,
)


class _Part(BaseModel):
    """Base of every part of the record: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class SourceInfo(_Part):
    """Where the record was read from."""

    path: str | None = Field(default=None, description="Path as given, with forward slashes; null when text was passed.")
    record: str | None = Field(default=None, description="Row or member inside a table or archive.")
    sha256: str = Field(description="SHA-256 of the bytes, in hexadecimal.")
    encoding: str = Field(description="Encoding the bytes were read with.")
    length: int = Field(description="Length of the decoded text in code points.")
    extracted: Extraction | None = Field(
        default=None,
        description="Kind of document that the text was taken out of; offsets then count in that text. Null for a text file.",
    )


class Classification(_Part):
    """Header lines of a class specification."""

    family: str | None = None
    service: str | None = None
    group: str | None = None
    series: str | None = None


class Openings(_Part):
    """Number of vacancies."""

    count: int | None = None
    note: str | None = Field(
        default=None, description="What else is said of the number, e.g. further vacancies pending approval."
    )


class Employment(_Part):
    """Terms of the employment."""

    types: list[EmploymentType] = []
    career_service: bool | None = Field(
        default=None, description="Whether the position is in the career service, where the text says so."
    )
    union: str | None = Field(default=None, description="Name of the union as printed.")
    bargaining_units: list[str] = []
    open_to: list[OpenTo] = []
    flsa: Flsa | None = None


class Education(_Part):
    """One degree named in the minimum qualifications."""

    level: EducationLevel
    fields: list[str] = Field(default=[], description="Majors as printed.")
    text: str


class Experience(_Part):
    """One amount of experience named in the minimum qualifications."""

    years: float | None = Field(default=None, description="Years; six months are 0.5.")
    area: str | None = Field(default=None, description="Kind of experience as printed.")
    text: str


class Substitution(_Part):
    """What may stand for a part of the requirements, inside the node that it hangs on."""

    accepts: SubstitutionPart | None = Field(description="What may be brought instead; null where the text does not say.")
    replaces: SubstitutionPart | None = Field(description="What it stands for; null where the text does not say.")
    years: float | None = Field(description="How much of what it stands for can be replaced at most, in years.")
    rate: str | None = Field(description='The rate as printed, e.g. "30 credits for one year".')
    text: str


class RequiredEducation(_Part):
    """A degree that meets a requirement."""

    level: EducationLevel
    fields: list[str] = Field(description="Majors as printed.")


class RequiredExperience(_Part):
    """An amount of experience that a requirement asks for."""

    years: float = Field(description="Years; six months are 0.5.")
    area: str | None = Field(description="Kind of experience as printed.")


class Requirement(_Part):
    """A leaf of the requirement tree: one thing to bring."""

    kind: Literal["leaf"]
    text: str
    applies_to: str | None = Field(description="The grade or level that it is asked for, where not for all.")
    education: list[RequiredEducation] = Field(description="Degrees of which one will do.")
    experience: list[RequiredExperience] = Field(description="An amount, and after it those that must be part of it.")
    license: str | None = Field(description="The licence, certificate or registration.")
    equivalent: bool = Field(description="True for an equivalent of the other alternatives, which the text does not spell out.")
    substitutions: list[Substitution]


class RequirementGroup(_Part):
    """A node of the requirement tree: all of its items, or any one of them."""

    kind: Literal["all_of", "any_of"]
    text: str | None = Field(description="The words that lead to the items, where they ask for nothing else.")
    applies_to: str | None = Field(description="The grade or level that it is asked for, where not for all.")
    items: list["RequirementNode"] = Field(min_length=2)
    substitutions: list[Substitution]


RequirementNode = Annotated[RequirementGroup | Requirement, Field(discriminator="kind")]


class Qualifications(_Part):
    """What an applicant must or should bring."""

    minimum: list[str] = []
    preferred: list[str] = []
    licenses: list[str] = []
    education: list[Education] = []
    experience: list[Experience] = []
    equivalency_accepted: bool | None = None
    requirements: RequirementNode | None = Field(default=None, description="The minimum as a tree of what is asked for.")


class Competency(_Part):
    """A knowledge, skill, ability or other requirement."""

    text: str = Field(description="The whole item.")
    name: str | None = Field(default=None, description='The leading label, e.g. "ACTIVE LISTENING".')
    level: str | None = Field(default=None, description='The printed degree, e.g. "moderate".')
    at_entry: bool = Field(default=False, description="Starred as possibly required at entry.")


class Salary(_Part):
    """One pay statement."""

    min: float | None = None
    max: float | None = None
    currency: str | None = Field(default=None, description="ISO 4217 code.")
    period: Period | None = None
    period_inferred: bool = Field(default=False, description="True where the period is not printed but follows from the amount.")
    basis: Basis | None = None
    negotiable: bool | None = None
    grade: str | None = Field(default=None, description="Pay grade or step as printed.")
    applies_to: str | None = Field(default=None, description="Department, class level or group of employees the amount is for.")
    text: str


class Location(_Part):
    """One place where the work is done."""

    name: str | None = Field(default=None, description="Building or facility.")
    street: str | None = None
    unit: str | None = Field(default=None, description="Floor, suite or room.")
    city: str | None = None
    state: str | None = Field(default=None, description="USPS code for places of the United States.")
    postal_code: str | None = None
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-2 code, where the country is printed.")
    remote: Remote | None = None
    text: str


class Hours(_Part):
    """One span of working hours, 24-hour `HH:MM`."""

    start: str
    end: str


class Schedule(_Part):
    """When the work is done."""

    days: list[Weekday] = []
    hours: list[Hours] = []
    hours_per_week: float | None = None
    note: str | None = None


class Dates(_Part):
    """Dates of the announcement, ISO 8601 as precise as printed."""

    posted: str | None = None
    updated: str | None = None
    revised: str | None = Field(default=None, description="Revision date printed on the document.")
    opens: str | None = None
    closes: str | None = None
    open_until_filled: bool | None = None


class Application(_Part):
    """How to apply."""

    urls: list[str] = []
    emails: list[str] = []
    phones: list[str] = []
    contact: str | None = None
    documents: list[str] = Field(default=[], description="What must be submitted.")
    instructions: list[str] = Field(default=[], description="Steps of how to apply, in order.")


class Condition(_Part):
    """One condition of employment."""

    kind: ConditionKind
    text: str


class SectionInfo(_Part):
    """One piece of the partition of the text; `[start, end)` in code points."""

    kind: SectionKind
    heading: str | None = Field(default=None, description="Heading as printed, without its colon.")
    start: int
    end: int


class WarningInfo(_Part):
    """Something the parser could not be sure of; `[start, end)` in code points."""

    code: WarningCode
    message: str
    start: int
    end: int


class JobPosting(_Part):
    """A job announcement as a structured record."""

    schema_version: Literal["1.0"] = "1.0"
    source: SourceInfo
    document_type: DocumentType
    title: str | None = None
    requisition_id: str | None = None
    class_code: str | None = None
    classification: Classification = Field(default_factory=Classification)
    employer: str | None = None
    department: str | None = None
    division: str | None = None
    openings: Openings = Field(default_factory=Openings)
    employment: Employment = Field(default_factory=Employment)
    summary: str | None = None
    duties: list[str] = []
    qualifications: Qualifications = Field(default_factory=Qualifications)
    knowledge: list[Competency] = []
    skills: list[Competency] = []
    abilities: list[Competency] = []
    other_requirements: list[Competency] = []
    working_conditions: list[str] = []
    equipment: list[str] = []
    physical_requirements: list[str] = []
    benefits: list[str] = []
    salaries: list[Salary] = []
    locations: list[Location] = []
    schedule: Schedule = Field(default_factory=Schedule)
    dates: Dates = Field(default_factory=Dates)
    application: Application = Field(default_factory=Application)
    selection: list[str] = []
    conditions: list[Condition] = []
    residency_required: bool | None = None
    equal_opportunity: str | None = None
    sections: list[SectionInfo] = []
    warnings: list[WarningInfo] = []
