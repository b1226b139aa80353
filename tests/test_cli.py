"""The command: what goes in, what comes out, and where."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

import jobparse as package
from jobparse.posting import JobPosting
from jobparse.record import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from command import Outcome

    Command = Callable[..., Outcome]

FIXTURES = Path(__file__).parent / "fixtures"
CLERK = "TITLE: Señor Clerk’s • Aide\n\nSalary: $20.50 per hour\n"


def in_a_process(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "jobparse", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, env=os.environ | environment, check=False)  # noqa: S603


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Postings at three depths, and everything that a folder may hold beside them."""
    root = tmp_path / "postings"
    for name in ("b.txt", "a/z.md", "a/c.TXT", "a.txt", ".hidden.txt", ".git/x.txt", "notes.doc", "table.csv", "a/deep/er/d.txt"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"TITLE: {name}\n\nFiles papers.\n", encoding="utf-8")
    (root / "a" / "loop").symlink_to(root, target_is_directory=True)
    (root / "empty").mkdir()
    return root


def test_one_input_is_one_object(jobparse: Command, posting: Path) -> None:
    outcome = jobparse(posting)
    assert (outcome.status, outcome.err) == (0, "")
    assert list(outcome.record) == list(JobPosting.model_fields)
    assert outcome.record["source"]["path"] == posting.as_posix()
    assert outcome.out.endswith(b"\n}\n")
    assert b"\r" not in outcome.out


def test_parse_may_be_spelled_out(jobparse: Command, posting: Path) -> None:
    assert jobparse("parse", posting) == jobparse(posting)
    assert jobparse("parse", "-f", "yaml", posting) == jobparse("-f", "yaml", posting)


def test_record_is_what_the_library_gives(jobparse: Command, posting: Path) -> None:
    parsed = package.parse_file(posting)
    assert jobparse(posting).record == json.loads(parsed.posting.model_dump_json())
    evidence = jobparse(posting, "--evidence").record["evidence"]
    assert evidence == {pointer: [list(span) for span in spans] for pointer, spans in parsed.evidence.items()}


def test_several_inputs_are_lines_in_the_order_given(jobparse: Command, posting: Path, tmp_path: Path) -> None:
    other = tmp_path / "another.txt"
    other.write_text(CLERK, encoding="utf-8")
    outcome = jobparse(posting, other)
    assert [record["source"]["path"] for record in outcome.records] == [posting.as_posix(), other.as_posix()]


def test_a_folder_is_searched_in_a_stable_order(jobparse: Command, folder: Path) -> None:
    names = [record["source"]["path"].removeprefix(f"{folder.as_posix()}/") for record in jobparse(folder).records]
    assert names == ["a/c.TXT", "a/deep/er/d.txt", "a/z.md", "a.txt", "b.txt"]


def test_a_folder_with_one_posting_is_lines_too(jobparse: Command, posting: Path) -> None:
    assert len(jobparse(posting.parent).records) == 1


def test_several_as_json_are_an_array(jobparse: Command, folder: Path) -> None:
    assert len(jobparse(folder, "-f", "json").record) == 5
    assert jobparse(folder / "a.txt", "-f", "jsonl").out.count(b"\n") == 1


def test_yaml_is_the_same_record(jobparse: Command, posting: Path, folder: Path) -> None:
    written = jobparse(posting, "-f", "yaml").out.decode()
    assert yaml.safe_load(written) == jobparse(posting).record
    assert list(yaml.safe_load(written)) == list(JobPosting.model_fields)
    documents = list(yaml.safe_load_all(jobparse(folder, "--format", "yaml").out.decode()))
    assert documents == jobparse(folder).records


def test_standard_input(jobparse: Command) -> None:
    for arguments in (("-",), (), ("-f", "json")):
        outcome = jobparse(*arguments, stdin=CLERK.encode())
        assert outcome.record["source"]["path"] is None
    named = jobparse("-", "--stdin-filename", "mail/clerk.txt", stdin=CLERK.encode())
    assert named.record["source"]["path"] == "mail/clerk.txt"


def test_no_arguments_on_a_terminal_show_the_help(jobparse: Command) -> None:
    outcome = jobparse(terminal=True)
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.err.startswith("Usage: jobparse")


@pytest.mark.parametrize(("name", "form"), [("out.json", "json"), ("out.jsonl", "jsonl"), ("out.yml", "yaml"), ("out", "json")])
def test_output_file(jobparse: Command, posting: Path, tmp_path: Path, name: str, form: str) -> None:
    outcome = jobparse(posting, "-o", tmp_path / name)
    assert (outcome.status, outcome.out, outcome.err) == (0, b"", "")
    assert (tmp_path / name).read_bytes() == jobparse(posting, "-f", form).out
    assert jobparse(posting, "-o", "-").out == jobparse(posting).out


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_standard_output_by_name(jobparse: Command, posting: Path, name: str) -> None:
    assert jobparse(posting, "-o", name).out == jobparse(posting).out


def test_format_wins_over_the_name_of_the_output(jobparse: Command, posting: Path, tmp_path: Path) -> None:
    jobparse(posting, "-f", "yaml", "-o", tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text(encoding="utf-8").startswith("schema_version: ")


def test_fields_keep_the_order_of_the_record(jobparse: Command, posting: Path) -> None:
    expected = ["schema_version", "source", "title", "duties", "salaries"]
    assert list(jobparse(posting, "--fields", "salaries,title, duties").record) == expected
    assert list(jobparse(posting, "--fields", "salaries,title", "--fields", "duties").record) == expected


def test_sections_and_evidence_follow_the_fields(jobparse: Command, posting: Path) -> None:
    assert "sections" not in jobparse(posting, "--no-sections").record
    assert "sections" in jobparse(posting, "--sections").record
    chosen = jobparse(posting, "--fields", "title", "--sections", "--evidence").record
    assert list(chosen) == ["schema_version", "source", "title", "sections", "evidence"]
    assert list(chosen["evidence"]) == ["/title"]


def test_evidence_spans_say_the_value(jobparse: Command, posting: Path) -> None:
    record = jobparse(posting, "--evidence").record
    text = posting.read_text(encoding="utf-8")
    assert [text[start:end] for start, end in record["evidence"]["/title"]] == [record["title"]]


@pytest.mark.parametrize(("name", "meant"), [("titel", "title"), ("Salaries", "salaries"), ("salary", "salaries")])
def test_unknown_fields_are_an_error_with_a_suggestion(jobparse: Command, posting: Path, name: str, meant: str) -> None:
    outcome = jobparse(posting, "--fields", f"dates,{name}")
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.lines == [f"jobparse: unknown field {name!r}; did you mean {meant!r}?"]


@pytest.mark.parametrize("name", ["show", "report", "diff"])
def test_names_of_commands_to_come_are_no_files(
    jobparse: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(CLERK, encoding="utf-8")
    for arguments in ((name,), ("-f", "json", name)):
        outcome = jobparse(*arguments)
        assert (outcome.status, outcome.out) == (2, b"")
        assert "not available in this version" in outcome.err
        assert f"./{name}" in outcome.err
    assert jobparse(f"./{name}").record["source"]["path"] == f"./{name}"
    assert jobparse("parse", name).record["source"]["path"] == name


def test_schema(jobparse: Command) -> None:
    schema = jobparse("schema").record
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == list(JobPosting.model_fields)


def test_version(jobparse: Command) -> None:
    assert jobparse("--version").out.decode() == f"jobparse {package.__version__} (record schema {SCHEMA_VERSION})\n"


def test_help_shows_examples_before_options(jobparse: Command) -> None:
    for arguments in (("--help",), ("-h",), ("parse", "--help")):
        text = jobparse(*arguments).out.decode()
        assert 0 < text.index("Examples:") < text.index("--format")
        assert "--evidence" in text


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("jobparse sch", "schema"),
        ("jobparse --form", "--format"),
        ("jobparse -f y", "yaml"),
        ("jobparse --fields title,sal", "title,salaries"),
    ],
)
def test_completion(words: str, offered: str) -> None:
    place = str(len(words.split()) - 1)
    done = in_a_process(_JOBPARSE_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=place)
    assert done.stdout.decode().split() == [offered]


def test_completion_script() -> None:
    named = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}  # the shell is given, whatever runs the tests
    assert b"_JOBPARSE_COMPLETE=complete_bash" in in_a_process("--show-completion", "bash", **named).stdout


def test_output_is_utf8_whatever_the_console_says(posting: Path) -> None:
    posting.write_text(CLERK, encoding="utf-8")
    done = in_a_process(str(posting), PYTHONIOENCODING="cp1252", PYTHONUTF8="0", LC_ALL="C")
    assert json.loads(done.stdout.decode("utf-8"))["title"] == "Señor Clerk’s • Aide"
    assert done.stderr == b""


def test_a_closed_pipe_is_no_error(folder: Path) -> None:
    command = [sys.executable, "-m", "jobparse", *[str(folder)] * 50]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_interrupted(jobparse: Command, posting: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupt(_source: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("jobparse.pipeline.parse_source", interrupt)
    outcome = jobparse(posting, "-o", tmp_path / "out.json")
    assert (outcome.status, outcome.out) == (130, b"")
    assert [path.name for path in tmp_path.iterdir()] == [posting.name]


def test_a_mistake_of_ours_costs_one_input_only(jobparse: Command, posting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from jobparse import pipeline

    parse, calls = pipeline.parse_source, iter([True, False])

    def trip(source: object) -> object:
        return parse(source) if next(calls) else {}["oops"]  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "parse_source", trip)
    outcome = jobparse(posting, posting)
    assert (outcome.status, len(outcome.records)) == (1, 1)
    assert "internal error: KeyError: 'oops'; please report it" in outcome.lines[0]
    assert "Traceback" not in outcome.err


def test_debug_prints_the_traceback(jobparse: Command) -> None:
    assert "Traceback" not in jobparse("missing.txt").err
    assert "Traceback" in jobparse("missing.txt", "--debug").err


def test_verbose_and_quiet(jobparse: Command, posting: Path) -> None:
    posting.write_bytes(CLERK.encode("cp1252"))
    outcome = jobparse(posting, "-v")
    assert outcome.lines[0].endswith(f"posting.txt: cp1252, guessed, {len(CLERK)} characters")
    assert jobparse("missing.txt", posting, "-q").err == ""


def test_same_input_same_bytes() -> None:
    first, second = (in_a_process(str(FIXTURES), "--evidence", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.stdout == second.stdout != b""


@pytest.mark.parametrize("arguments", [["{fixtures}/000_case_liaison.txt"], ["{fixtures}"], ["missing.txt"], ["show"], []])
def test_files_alone_take_a_shorter_way_to_the_same_end(jobparse: Command, arguments: list[str]) -> None:
    """`jobparse FILE...` is read without typer; the long way round must not differ in a byte."""
    fixtures = str(Path(__file__).parent / "fixtures")
    files = [argument.format(fixtures=fixtures) for argument in arguments]
    short = jobparse(*files, stdin=b"Title: Clerk\n")
    long = jobparse(*files, "--max-size", "20MB", stdin=b"Title: Clerk\n") if files else jobparse("-", stdin=b"Title: Clerk\n")
    assert (short.status, short.out) == (long.status, long.out)
    assert re.sub(r"[0-9.]+ s, .*", "", short.err) == re.sub(r"[0-9.]+ s, .*", "", long.err)
