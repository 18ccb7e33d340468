import os
import time

import pytest

from indexer.errors import ProblemCode, Retry
from indexer.store import catalog_problems, catalog_removal, catalog_sources
from indexer.store.catalog_files import FileStamp, add_file, settle_state
from indexer.types import Problem


def test_adding_a_source_again_changes_only_what_is_said(library, files):
    again = library.add_source(watch=True)
    assert [source.id for source in library.catalog.sources()] == [again.id]
    assert again.collection == "files"
    assert again.is_watched
    named = library.add_source(collection="Private")
    assert library.add_source().collection == named.collection == "Private"


def test_a_source_under_the_root_of_the_disk_has_a_name(library):
    assert library.add_source("/").collection == "/"


def test_below_is_true_of_names_that_only_begin_alike():
    low, high = catalog_sources.below(b"/a/b")
    assert low <= b"/a/b/c" < high
    assert low <= b"/a/b/\xff\xff" < high
    assert not low <= b"/a/bc" < high
    assert not low <= b"/a/b" < high
    assert not low <= b"/a/b.txt" < high


def test_problems_keep_their_since_while_the_reason_stays(library, files):
    (source,) = library.catalog.sources()
    with library.database.write() as connection:
        file_id = add_file(connection, source.id, source.path + b"/x.pdf", FileStamp(1, 1, 1, 1))

    def put(now, *problems):
        with library.database.write() as connection:
            catalog_problems.replace_problems(connection, file_id, problems, now)
            return settle_state(connection, file_id)

    assert put("t1", Problem(ProblemCode.ENCRYPTED, "locked")) == "failed"
    put("t2", Problem(ProblemCode.ENCRYPTED, "still locked \udcff"))
    (report,) = library.catalog.problems()
    assert (report.since, report.code) == ("t1", "encrypted")
    assert report.message == "still locked \ufffd"
    assert report.retry is Retry.ON_CHANGE
    put("t3", Problem(ProblemCode.UNREADABLE, "no permission"))
    (report,) = library.catalog.problems()
    assert (report.since, report.retry) == ("t3", Retry.SCHEDULED)
    assert put("t4", Problem(ProblemCode.UNSUPPORTED, "film")) == "skipped"
    put("t5", Problem(ProblemCode.PARTIAL, "cut off", "1.pdf"), Problem(ProblemCode.CORRUPT, "bad"))
    assert [p.message for p in library.catalog.problems()] == ["bad", "1.pdf: cut off"]
    put("t6")
    assert library.catalog.problems() == []


def test_the_five_states_add_up(library, files):
    (files / "good.md").write_text("words")
    (files / "broken.md").write_text("BROKEN")
    (files / "film.bin").write_text("x")
    (files / "empty.md").touch()
    library.sweep()
    assert library.catalog.counts().files.pending == 4
    library.read_all()
    counts = library.catalog.counts().files
    assert (counts.keyword, counts.failed, counts.skipped, counts.pending) == (1, 1, 2, 0)
    assert library.problems() == {
        "broken.md": "corrupt",
        "film.bin": "unsupported",
        "empty.md": "no_text",
    }
    library.embed_all()
    counts = library.catalog.counts().files
    assert counts.semantic == 1
    assert counts.total == 4
    assert library.catalog.counts().passages == 1


def test_counting_fifty_thousand_files_is_quick(library):
    (source,) = library.catalog.sources()
    text = "x" * 3000
    with library.database.write() as connection:
        connection.executemany(
            "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
            "VALUES (?, ?, ?, 1, 1, 1, 1, 'semantic')",
            [(n, source.id, b"/f/%d" % n) for n in range(1, 50_001)],
        )
        connection.executemany(
            "INSERT INTO documents (file_id, kind, title, text) VALUES (?, 'note', 't', ?)",
            [(n, text) for n in range(1, 50_001)],
        )
    took_s = []
    for _ in range(5):
        started = time.process_time()
        assert library.catalog.counts().files.total == 50_000
        took_s.append(time.process_time() - started)
    assert min(took_s) < 0.5  # walking the texts takes far longer


def test_removing_a_source_removes_all_that_came_from_it(library, files, home, bytes_in):
    (files / "a.md").write_text("the xylophone sonata")
    library.bring_up_to_date()
    (source,) = library.catalog.sources()
    assert catalog_removal.remove_source(library.database, source) == 1
    assert library.catalog.sources() == []
    assert library.catalog.counts().files.total == 0
    assert library.find("xylophone") == set()
    library.embed_all()
    assert library.vectors.count() == 0
    assert bytes_in(home, b"xylophone") == []
    assert (files / "a.md").read_text() == "the xylophone sonata"


def test_removing_one_of_two_sources_leaves_the_other(library, files, home, tmp_path, bytes_in):
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.md").write_text("the xylophone sonata")
    (files / "a.md").write_text("words that stay")
    source = library.add_source(other)
    library.bring_up_to_date()
    assert catalog_removal.remove_source(library.database, source) == 1
    library.embed_all()
    assert library.find("stay") == set(library.passages()) == set(library.vectors.vectors)
    assert library.find("xylophone") == set()
    assert bytes_in(home, b"xylophone") == []


def test_removing_a_nested_source_gives_its_files_back(library, files):
    (files / "work").mkdir()
    (files / "work/b.md").write_text("words")
    work = library.add_source(files / "work", "Work")
    library.bring_up_to_date()
    before = library.documents()
    assert catalog_removal.remove_source(library.database, work) == 0
    assert library.documents() == before
    assert not library.bring_up_to_date()


def test_an_interrupted_removal_is_seen_at_the_next_start(library, files):
    (source,) = library.catalog.sources()
    with library.database.write() as connection:
        connection.execute("UPDATE sources SET is_removing = 1")
    assert library.catalog.sources() == []
    assert [s.id for s in catalog_sources.half_removed(library.database.read())] == [source.id]


def test_nothing_of_a_forgotten_file_stays_in_the_home(library, files, home, bytes_in):
    secret = "The zugzwang dossier says that Quetzalcoatl owes 4711 marks to Abernathy."
    (files / "secret.md").write_text(f"{secret}\n\nshared paragraph\n\n{secret[::-1]}\n" * 40)
    for number in range(30):
        (files / f"{number}.md").write_text(f"shared paragraph\n\nplain {number} " + "words " * 400)
    library.bring_up_to_date()
    # Edits leave older versions of pages behind, if anything does.
    (files / "secret.md").write_text((files / "secret.md").read_text() + "\n\nzugzwang again")
    library.bring_up_to_date()
    assert bytes_in(home, b"zugzwang")
    plain = library.find("plain")
    assert len(plain) == 30

    assert catalog_removal.forget(library.database, os.fsencode(files / "secret.md"), "now") == 1

    for trace in (b"zugzwang", b"Quetzalcoatl", b"quetzalcoatl", b"Abernathy", b"abernathy"):
        assert bytes_in(home, trace) == []
    assert library.find("plain") == plain
    assert library.find("shared")
    library.embed_all()
    assert set(library.vectors.vectors) == set(library.passages())
    assert not library.bring_up_to_date()
    (source,) = library.catalog.sources()
    assert any("forgotten" in e.reason for e in library.catalog.exclusions(source))
    assert library.catalog.forgotten() == [str(files / "secret.md")]


def test_text_that_stays_between_the_rows_is_swept_out(library, files, home, bytes_in):
    text = "The zugzwang dossier says that nobody owes anything to anybody at all."
    (files / "secret.md").write_text(text)
    library.bring_up_to_date()
    with library.database.write() as connection:
        pass
    connection.execute("PRAGMA secure_delete = OFF")
    library.database.fold_log()
    catalog_removal.forget(library.database, os.fsencode(files / "secret.md"), "now")
    assert bytes_in(home, text.encode()) == []
    assert bytes_in(home, text.encode()[10:50]) == []


def test_forgetting_a_folder_keeps_all_of_it_out(library, files):
    (files / "diary").mkdir()
    (files / "diary/a.md").write_text("dear")
    (files / "diary.md").write_text("not in it")
    library.bring_up_to_date()
    catalog_removal.forget(library.database, os.fsencode(files / "diary"), "now")
    library.bring_up_to_date()
    assert set(library.texts()) == {(b"diary.md", "")}
    assert not library.look_at(files / "diary/a.md")


def test_what_is_forgotten_while_a_sweep_looks_does_not_come_back(library, files, monkeypatch):
    path = files / "a.md"
    path.write_text("words")
    apply = library.reconciler._applying.apply

    def forget_first(changes):
        catalog_removal.forget(library.database, os.fsencode(path), "now")
        apply(changes)

    monkeypatch.setattr(library.reconciler._applying, "apply", forget_first)
    library.sweep()
    assert library.catalog.counts().files.total == 0


def test_what_is_removed_while_a_sweep_looks_does_not_come_back(library, files, monkeypatch):
    (files / "a.md").write_text("words")
    os.mkfifo(files / "pipe")
    apply = library.reconciler._applying.apply
    (source,) = library.catalog.sources()

    def remove_first(changes):
        catalog_removal.remove_source(library.database, source)
        apply(changes)

    monkeypatch.setattr(library.reconciler._applying, "apply", remove_first)
    library.sweep()
    assert library.catalog.counts().files.total == 0


def test_forgetting_what_is_not_indexed_still_keeps_it_out(library, files):
    catalog_removal.forget(library.database, os.fsencode(files / "later.md"), "now")
    (files / "later.md").write_text("words")
    library.bring_up_to_date()
    assert library.documents() == {}
    catalog_removal.remember(library.database, os.fsencode(files / "later.md"))
    library.bring_up_to_date()
    assert len(library.documents()) == 1


def test_a_long_reader_does_not_block_forgetting_for_ever(library, files, home):
    for number in range(5):
        (files / f"{number}.md").write_text("words")
    library.bring_up_to_date()
    cursor = library.database.read().execute("SELECT id FROM documents")
    cursor.fetchone()  # and reads the next: it is in the middle as long as there are more
    (files / "later.md").write_text("words")
    library.bring_up_to_date()
    started = time.monotonic()
    assert not library.database.fold_log(timeout_s=0.1)
    assert time.monotonic() - started < 20  # and SQLite waits 30 s wherever it is not told
    cursor.close()
    assert library.database.fold_log()
    assert (home / "library.db-wal").stat().st_size == 0


@pytest.mark.parametrize("name", ["library.db", "library.db-wal"])
def test_the_library_is_private(library, home, name):
    assert (home / name).stat().st_mode & 0o077 == 0
