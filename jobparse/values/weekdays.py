"""Days of the week: their names, and the forms in which they are printed."""

from __future__ import annotations

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# A pattern of them in any of their forms but for "day" at their end, in lower case: "mon", "tues", "wednes".
WEEKDAY = r"(?:mon|tues?|wed(?:nes|s(?!day))?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
