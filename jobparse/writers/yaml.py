"""YAML: one document per record, every string readable as the same string by YAML 1.1 and 1.2."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.writers import Record

# PyYAML quotes what YAML 1.1 would misread. YAML 1.2 reads other things as numbers ("08", "1e3", "0o17"), and other readers of
# 1.1 take "y" and "n" as booleans: anything that begins like a number and has no space in it is quoted, and these words.
_MISREAD = re.compile(
    r"""
    [-+]?\.?[0-9][^\s]*                                     # 01  1_000  12:30  2024-03-08  0x1F  1e3  .5
    | [-+]?\.(?:inf|nan)
    | y | n | yes | no | on | off | true | false | null | nil | none | ~ | = | <<
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PROSE = re.compile(r"[^\s\x00-\x20]+(?: [^\s\x00-\x20]+)*")  # folding is exact where single spaces are the only white space
_BREAKS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")  # readers disagree on these unless they are escaped
_LONG = 80
_WIDTH = 110


def render(records: Iterable[Record], *, several: bool) -> Iterator[str]:
    """Yield one document per record, each opened by `---` where there are several."""
    for record in records:
        yield ("---\n" if several else "") + _dump(record)


def _dump(record: Record) -> str:
    fast = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    try:
        text = _dump_with(record, fast)
    except UnicodeEncodeError:  # half a character: libyaml takes UTF-8 only
        return _dump_with(record, yaml.SafeDumper)
    # libyaml takes characters beyond U+FFFF for unprintable and escapes them; the slow dumper keeps an emoji readable.
    return _dump_with(record, yaml.SafeDumper) if r"\U000" in text else text


def _dump_with(record: Record, base: Any) -> str:
    text: str = yaml.dump(
        record, Dumper=_dumper(base), allow_unicode=True, sort_keys=False, default_flow_style=False, width=_WIDTH
    )
    return text


@cache
def _dumper(base: Any) -> Any:
    """A dumper of our own, so that nobody else's use of PyYAML changes; it writes equal values twice instead of aliases."""
    dumper: Any = type("RecordDumper", (base,), {"ignore_aliases": lambda _dumper, _data: True})
    dumper.add_representer(str, _represent_text)
    dumper.add_representer(list, _represent_list)
    return dumper


def _represent_text(dumper: Any, text: str) -> Any:
    style = None
    if _MISREAD.fullmatch(text) or _BREAKS.search(text):
        style = '"'
    elif len(text) > _LONG and _PROSE.fullmatch(text):
        style = ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _represent_list(dumper: Any, items: list[Any]) -> Any:
    span = bool(items) and all(type(item) is int for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=span or None)
