"""Arrow in, Arrow out: the record as a typed, nested schema, and a plain function for every engine that works on batches.

Needs the extra `parquet`. The schema is fixed: it does not depend on the data, and is the same for Parquet files and all engines.
"""

from __future__ import annotations

import json
import types
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

import pyarrow as pa
from pydantic import BaseModel

from jobparse.posting import JobPosting
from jobparse.writers.record import Selection, build

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jobparse.writers import Record

__all__ = ["SCHEMA", "parse_batch", "record_batch"]

_SCALARS = {str: pa.string(), float: pa.float64(), int: pa.int64(), bool: pa.bool_()}
_JSON = frozenset({"requirements"})
"""Members that are JSON text in Arrow, which has no types that hold themselves."""


def _type_of(annotation: Any, name: str) -> pa.DataType:
    if name in _JSON:
        return pa.string()
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    origin = get_origin(annotation)
    if origin is Literal:
        return pa.string()
    if origin is list:
        return pa.list_(_type_of(get_args(annotation)[0], name))
    if origin in (Union, types.UnionType):
        return _type_of(next(part for part in get_args(annotation) if part is not types.NoneType), name)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return pa.struct([(member, _type_of(field.annotation, member)) for member, field in annotation.model_fields.items()])
    raise TypeError(f"{name}: no Arrow type for {annotation!r}")


SCHEMA: pa.Schema = pa.schema(
    [
        *((name, _type_of(field.annotation, name)) for name, field in JobPosting.model_fields.items()),
        pa.field("evidence", pa.string()),
        pa.field("error", pa.string()),
    ]
)
"""The record; `qualifications.requirements` and `evidence` are JSON text, `error` tells why a row could not be parsed."""


def record_batch(records: Iterable[Record | None], errors: Iterable[str | None] = ()) -> pa.RecordBatch:
    """Records as a batch of the schema; keys that they do not have are null.

    Args:
        records: The records; `None` for a row that could not be parsed.
        errors: Why, for each of these rows; none means no errors.
    """
    rows = list(records)
    messages = list(errors) or [None] * len(rows)
    plain = [{**_plain(record or {}), "error": error} for record, error in zip(rows, messages, strict=True)]
    return pa.RecordBatch.from_pylist(plain, schema=SCHEMA)


def _plain(record: Mapping[str, Any]) -> dict[str, Any]:
    row = dict(record)
    if "qualifications" in row:
        wanted = row["qualifications"].get("requirements")
        row["qualifications"] = {**row["qualifications"], "requirements": None if wanted is None else _json(wanted)}
    if "evidence" in row:
        row["evidence"] = _json(row["evidence"])
    return row


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parse_batch(
    batch: pa.RecordBatch | pa.Table, *, text_column: str = "text", id_column: str | None = None, evidence: bool = False
) -> pa.RecordBatch:
    """Parse a batch of postings: one row out for one row in, in their order.

    Args:
        batch: A batch or table with a column of texts.
        text_column: The column of the texts.
        id_column: The column that names the rows; it becomes `source.record`.
        evidence: Whether to add where in the text each value stands.

    Returns:
        A batch of `SCHEMA`. A row whose text is null or blank, or that cannot be parsed, has nulls and its `error`.

    Raises:
        KeyError: If there is no such column. No content raises.
    """
    from jobparse.document.source import Source
    from jobparse.pipeline import parse_source

    texts = batch.column(text_column).to_pylist()
    names = batch.column(id_column).to_pylist() if id_column is not None else [None] * len(texts)
    selection = Selection(evidence=evidence)
    records: list[Record | None] = []
    errors: list[str | None] = []
    for text, name in zip(texts, names, strict=True):
        try:
            source = Source.from_text(text or "", record=None if name is None else str(name))
            records.append(build(parse_source(source), selection))
            errors.append(None)
        except Exception as error:  # a row that cannot be parsed must not cost the others
            records.append(None)
            errors.append(str(error))
    return record_batch(records, errors)
