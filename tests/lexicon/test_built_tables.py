"""The lists of words are the same whether they are read from TOML or from the file that an installation makes of it."""

import json
import tomllib
from pathlib import Path

import pytest

from jobparse.lexicon import tables as made


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "fish.toml").write_text('names = "carp pike"\n', encoding="utf-8")
    (tmp_path / "boats.toml").write_text('kinds = ["row boat", "canoë"]\n', encoding="utf-8")
    monkeypatch.setattr(made, "_FOLDER", tmp_path)
    monkeypatch.setattr(made, "BUILT", tmp_path / "tables.json")
    made.tables.cache_clear()
    yield tmp_path
    made.tables.cache_clear()


def read():
    made.tables.cache_clear()
    return made.tables()


TABLES = {"boats": {"kinds": ["row boat", "canoë"]}, "fish": {"names": "carp pike"}}


def test_toml_is_read_where_nothing_was_made(folder):
    assert read() == TABLES
    assert sorted(path.name for path in folder.iterdir()) == ["boats.toml", "fish.toml"]  # reading writes nothing


def test_what_was_made_is_read_and_no_toml(folder, monkeypatch):
    made.build()
    monkeypatch.setattr(made, "_read", lambda _: pytest.fail("TOML was read"))
    assert read() == TABLES


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "fish.toml").write_text('names = "carp tench"\n', encoding="utf-8"),
        lambda folder: (folder / "fish.toml").write_text('names = "carp pike"\n# and more\n', encoding="utf-8"),
        lambda folder: (folder / "crew.toml").write_text('names = "mate"\n', encoding="utf-8"),
        lambda folder: (folder / "fish.toml").unlink(),
        lambda folder: (folder / "fish.toml").rename(folder / "fishes.toml"),
    ],
    ids=["other word", "comment", "another file", "one file less", "renamed"],
)
def test_a_list_that_was_changed_since_is_read_anew(folder, change):
    made.build()
    change(folder)
    assert read() == {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.toml")}


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "7", "{}", '{"of": "0"}', '{"of": 7, "tables": {}}', "\x00\xff"])
def test_a_file_that_is_broken_is_not_read(folder, content):
    made.BUILT.write_text(content, encoding="utf-8")
    assert read() == TABLES


def test_a_file_cut_off_is_not_read(folder):
    made.build()
    whole = made.BUILT.read_bytes()
    for end in range(0, len(whole), 7):
        made.BUILT.write_bytes(whole[:end])
        assert read() == TABLES


def test_the_words_of_jobparse_are_the_same_both_ways():
    sources = made._sources()
    assert {path.stem for path in Path(made.__file__).parent.glob("*.toml")} == sources.keys()
    assert json.loads(json.dumps(made._read(sources))) == made._read(sources)  # JSON has no dates and no keys but texts
    made.tables.cache_clear()
    assert made.tables() == made._read(sources)
