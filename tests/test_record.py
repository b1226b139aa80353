"""The plain record and the models are one contract."""

import pytest

import jobparse
from jobparse.posting import JobPosting
from jobparse.record import KEYS, complete

SOURCE = {"path": None, "record": None, "sha256": "0" * 64, "encoding": "utf-8", "length": 1}


def test_an_empty_record_is_an_empty_model():
    record = complete({"source": SOURCE, "document_type": "other"})
    assert JobPosting.model_validate(record).model_dump() == record
    assert list(record) == list(JobPosting.model_fields) == list(KEYS)


@pytest.mark.parametrize(
    "name",
    [
        "000_case_liaison",
        "001_community_liaison_director",
        "002_information_services_coordinator",
        "003_community_outreach_coordinator",
        "004_equity_officer",
    ],
)
def test_a_full_record_is_what_the_model_dumps(name, request):
    parsed = jobparse.parse_file(request.path.parent / "fixtures" / f"{name}.txt")
    assert parsed.posting.model_dump() == parsed.record


def test_records_share_no_lists():
    first, second = (complete({"source": SOURCE}) for _ in range(2))
    first["employment"]["types"].append("full_time")
    first["duties"].append("x")
    assert second["employment"]["types"] == [] == complete({})["employment"]["types"]
    assert complete({})["duties"] == []
