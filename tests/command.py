"""Runs the command inside the test process, with bytes for the standard streams: starting Python anew each time is slow."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jobparse.cli.entry import run

if TYPE_CHECKING:
    import pytest

POSTING = "TITLE: Clerk\n\nEmployer: City of Springfield\nSalary: $20.50 per hour\n\nESSENTIAL DUTIES\n- Files papers.\n"


@dataclass(frozen=True)
class Outcome:
    status: int
    out: bytes
    err: str

    @property
    def record(self) -> Any:
        return json.loads(self.out)

    @property
    def records(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def lines(self) -> list[str]:
        return self.err.splitlines()


class Stream(io.TextIOWrapper):
    """A standard stream that may claim to be a terminal."""

    def __init__(self, data: bytes = b"", *, encoding: str = "cp1252", terminal: bool = False) -> None:
        super().__init__(io.BytesIO(data), encoding=encoding, newline="\r\n")
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    def content(self) -> bytes:
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue()


def invoke(monkeypatch: pytest.MonkeyPatch, *arguments: object, stdin: bytes = b"", terminal: bool = False) -> Outcome:
    """Run `jobparse ARGUMENTS` as on a Windows console: cp1252 and CRLF, both of which must not show."""
    out, err = Stream(), Stream()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Stream(stdin, terminal=terminal))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        status = run([str(argument) for argument in arguments])
    return Outcome(status, out.content(), err.content().decode("utf-8"))
