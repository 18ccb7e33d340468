import os

import pytest

from indexer.follow.rule_changes import change_rules
from indexer.follow.rules import MACHINE_MADE
from indexer.follow.source_rules import BadRule
from indexer.follow.why import Explaining, Standing
from indexer.store import catalog_sources


def write(path, text="words"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


@pytest.fixture
def ruled(library):
    """``ruled(*rules)`` gives the source rules and looks again."""

    def rule(*rules, remove=()):
        (source,) = library.catalog.sources()
        kept = change_rules(library.database, source, rules, remove)
        library.bring_up_to_date()
        return kept

    return rule


@pytest.fixture
def why(library):
    def explain(path):
        return Explaining(library.database, library.reconciler).explain(os.fsencode(path))

    return explain


def names(library):
    return {os.fsdecode(path) for path, _ in library.texts()}


def test_rules_leave_out_what_was_indexed_and_taking_them_back_brings_it_again(
    library, files, ruled
):
    for path in ("a.md", "b.log", "drafts/c.md", "deep/drafts/d.md", "deep/keep.log"):
        write(files / path, path)
    library.bring_up_to_date()
    assert len(names(library)) == 5
    assert ruled("*.log", "drafts/", "!keep.log") == ["*.log", "drafts/", "!keep.log"]
    assert names(library) == {"a.md", "deep/keep.log"}
    assert ruled(remove=["drafts/"]) == ["*.log", "!keep.log"]
    assert names(library) == {"a.md", "drafts/c.md", "deep/drafts/d.md", "deep/keep.log"}


def test_a_rule_with_a_slash_counts_from_the_source(library, files, ruled):
    write(files / "build/a.md")
    write(files / "sub/build/b.md")
    ruled("/build")
    assert names(library) == {"sub/build/b.md"}


def test_what_is_left_out_by_default_can_be_kept(library, files, ruled):
    write(files / ".config/a.md")
    write(files / ".hidden.md")
    write(files / ".git/c.md")
    ruled("!.config/", "!.hidden.md")
    assert names(library) == {".config/a.md", ".hidden.md"}


def test_neither_the_library_itself_nor_what_is_forgotten_can_be_kept_by_a_rule(
    make_library, tmp_path
):
    library = make_library(tmp_path, home=tmp_path / "own")
    library.add_source()
    write(tmp_path / "own/notes.md")
    (source,) = library.catalog.sources()
    change_rules(library.database, source, ["!own/", "!*.md"], [])
    library.bring_up_to_date()
    assert library.documents() == {}


def test_events_heed_the_rules(library, files, ruled):
    ruled("private/")
    path = write(files / "private/deep/a.md")
    assert not library.look_at(path).new
    assert not library.look_at(files / "private").new
    assert library.look_at(write(files / "b.md")).new


def test_a_rule_is_named_with_what_it_leaves_out(library, files, ruled):
    write(files / "a.log")
    write(files / "b.log")
    ruled("*.log")
    (source,) = library.catalog.sources()
    (excluded,) = library.catalog.exclusions(source)
    assert (excluded.count, "*.log" in excluded.reason) == (2, True)


@pytest.mark.parametrize("rule", ["!", "\\"])
def test_what_is_no_rule_is_refused_and_changes_nothing(library, rule):
    (source,) = library.catalog.sources()
    change_rules(library.database, source, ["*.log"], [])
    (source,) = library.catalog.sources()
    with pytest.raises(BadRule):
        change_rules(library.database, source, [rule], [])
    assert catalog_sources.source_at(library.database.read(), source.path).ignore_rules == "*.log"


def test_a_rule_given_again_comes_last_and_counts(library):
    (source,) = library.catalog.sources()
    assert change_rules(library.database, source, ["a", "!a", "a", " ", "b\nc"], []) == [
        "!a",
        "a",
        "b c",
    ]


def test_a_git_ignore_file_is_not_obeyed(library, files):
    """See docs/adr/0012: what is not published may still be looked for."""
    write(files / "vault/.gitignore", "private/\n*.secret.md\n")
    write(files / "vault/private/diary.md")
    write(files / "vault/a.secret.md")
    library.bring_up_to_date()
    assert names(library) == {"vault/private/diary.md", "vault/a.secret.md"}


@pytest.mark.parametrize("marker", ["pyvenv.cfg", "CACHEDIR.TAG"])
def test_folders_that_say_themselves_that_a_program_made_them(library, files, ruled, why, marker):
    write(files / "env/lib/readme.md")
    write(files / "env" / marker)
    library.bring_up_to_date()
    assert names(library) == set()
    assert MACHINE_MADE in why(files / "env/lib/readme.md").message
    assert MACHINE_MADE in why(files / "env").message
    assert not library.look_at(files / "env/lib/readme.md").new
    ruled("!env/")
    assert "env/lib/readme.md" in names(library)


def test_names_that_are_not_utf8_and_rules(library, files, ruled):
    (files / os.fsdecode(b"caf\xe9.log")).write_text("x")
    (files / "two\nlines.log").write_text("x")
    ruled("*.log")
    assert names(library) == set()


def test_why_tells_every_standing(library, files, tmp_path, why):
    found = write(files / "a.md")
    broken = write(files / "b.md", "BROKEN")
    write(files / ".git/config")
    library.bring_up_to_date()
    waiting = write(files / "c.md")
    expected = {
        found: Standing.FOUND,
        broken: Standing.PROBLEM,
        files: Standing.FOLLOWED,
        files / ".git/config": Standing.LEFT_OUT,
        files / ".git": Standing.LEFT_OUT,
        waiting: Standing.WAITING,
        files / "nowhere.md": Standing.NOT_THERE,
        tmp_path / "elsewhere.md": Standing.NOT_FOLLOWED,
    }
    assert {path: why(path).standing for path in expected} == expected
    assert "damaged" in why(broken).message
    assert why(broken).code == "corrupt"
    assert "version control" in why(files / ".git/config").message
    assert "2 files" in why(files).message
    assert why(found).source == str(files)
    files.rename(tmp_path / "away")
    library.sweep()
    assert why(found).standing is Standing.AWAY
    assert "still found" in why(found).message
