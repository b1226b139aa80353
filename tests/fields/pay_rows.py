"""Statements of pay as they are compared: without their text, by the two ends of their range."""

from __future__ import annotations

from typing import Any

from announcement import at, without

INFERRED = {"period_inferred": True}


def rows(parsed: Any) -> list[dict[str, Any]]:
    """The statements without their text and their absent members."""
    return [without(row, "text", "currency") for row in at(parsed, "/salaries")]


def range_(low: float, high: float, period: str, **more: Any) -> dict[str, Any]:
    return {"min": low, "max": high, "period": period, "basis": "range", **more}


def exact(amount: float, period: str, **more: Any) -> dict[str, Any]:
    return {"min": amount, "max": amount, "period": period, "basis": "exact", **more}


def starting(amount: float, period: str, **more: Any) -> dict[str, Any]:
    return {"min": amount, "period": period, "basis": "starting", **more}
