"""Conditions of required texts: a small language of comparisons, and nothing that could run."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = (
    "employer",
    "department",
    "division",
    "title",
    "state",
    "city",
    "country",
    "document_type",
    "union",
    "remote",
    "open_to",
    "types",
)
"""What a condition can ask for."""


def holds(condition: str, record: Mapping[str, Any]) -> bool:
    """Whether a condition holds for a record; an empty one does.

    Args:
        condition: Comparisons (`==`, `!=`, `in`) of names and quoted texts, joined by `and`, `or`, `not`; case does not matter.
        record: The record.

    Raises:
        JobparseError: If it is no condition.

    >>> record = {"employer": "City of Alder", "locations": [], "employment": {"union": None, "open_to": [], "types": []}}
    >>> holds("employer == 'city of alder' and not union", record), holds("'Elm' in employer", record)
    (True, False)
    """
    if not condition.strip():
        return True
    try:
        return bool(_value(_parsed(condition), record, condition))
    except (RecursionError, TypeError) as error:  # a condition a thousand brackets deep, or a comparison put into a text
        raise _refused(condition) from error


def check_condition(condition: str) -> None:
    """See that a condition is one, without a record.

    Raises:
        JobparseError: If it is no condition.
    """
    try:
        if condition.strip() and not _is_condition(_parsed(condition)):
            raise _refused(condition)
    except RecursionError as error:
        raise _refused(condition) from error


def _is_condition(node: ast.expr) -> bool:
    """Whether all of an expression is a condition, also what no posting may ever reach."""
    match node:
        case ast.BoolOp(values=values):
            return all(map(_is_condition, values))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _is_condition(operand)
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq() | ast.In() | ast.NotIn()], comparators=[right]):
            return _is_value(left) and _is_value(right)
        case _:
            return _is_value(node)


def _is_value(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str()):
            return True
        case ast.Name(id=name):
            return name in NAMES
        case _:
            return False


@lru_cache(maxsize=256)
def _parsed(condition: str) -> ast.expr:
    try:
        return ast.parse(condition, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        raise _refused(condition) from error


def _refused(condition: str) -> JobparseError:
    return JobparseError(
        f"when: {condition!r} is no condition; compare {', '.join(NAMES)} with quoted texts, with ==, !=, in, and, or, not"
    )


def _value(node: ast.expr, record: Mapping[str, Any], condition: str) -> Any:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_value(value, record, condition) for value in values)
        case ast.BoolOp(op=ast.Or(), values=values):
            return any(_value(value, record, condition) for value in values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _value(operand, record, condition)
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return _compared(op, _value(left, record, condition), _value(right, record, condition), condition)
        case ast.Constant(value=str() as text):
            return text.lower()
        case ast.Name(id=name) if name in NAMES:
            return _named(name, record)
        case _:
            raise _refused(condition)


def _compared(op: ast.cmpop, left: Any, right: Any, condition: str) -> bool:
    match op:
        case ast.Eq():
            return bool(
                left == right or (isinstance(right, list) and left in right) or (isinstance(left, list) and right in left)
            )
        case ast.NotEq():
            return not _compared(ast.Eq(), left, right, condition)
        case ast.In():
            if left is None or right is None:
                return False
            return any(each in right for each in left) if isinstance(left, list) else left in right
        case ast.NotIn():
            return not _compared(ast.In(), left, right, condition)
        case _:
            raise _refused(condition)


def _named(name: str, record: Mapping[str, Any]) -> Any:
    """The value of a name: text or a list of texts in lower case, or `None`."""
    places = record["locations"]
    if name in ("state", "city", "country"):
        found: Any = [place[name] for place in places if place[name]]
    elif name == "remote":
        found = [place["remote"] for place in places if place["remote"] in ("remote", "hybrid")]
    elif name in ("union", "open_to", "types"):
        found = record["employment"][name]
    else:
        found = record.get(name)
    if isinstance(found, list):
        return [text.lower() for text in found]
    return found.lower() if isinstance(found, str) else found
