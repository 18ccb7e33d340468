"""Who has to do with which document: kept with every write, asked through indexes."""

import os

import pytest

from indexer.search.listing import Listing
from indexer.store import catalog_removal, database
from indexer.store.catalog_documents import ReadDocument, replace_documents
from indexer.store.catalog_files import FileStamp, add_file, find_file
from indexer.store.catalog_names import CatalogNames
from indexer.store.catalog_sources import all_sources, put_source
from indexer.store.database import Database, register_migration_functions
from indexer.store.facets import FacetCounts
from indexer.store.filters import filter_sql, register_functions
from indexer.types import Chunk, DocumentKind, ParsedDocument, SearchFilter
from indexer.work.embedding_batch import _NEWEST

ANA, BEN, ZOE = "Ana Ruiz <ana@example.org>", "Ben <ben@example.org>", "Zoë <zoe@example.org>"


class Mails:
    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        with self.database.write() as connection:
            self.source = put_source(connection, b"/mail", None, False, "then").id

    def put(self, name, *documents):
        path = b"/mail/" + name.encode()
        with self.database.write() as connection:
            known = find_file(connection, path)
            file_id = (
                known.id
                if known
                else add_file(connection, self.source, path, FileStamp(1, 1, len(name), 1))
            )
            read = [ReadDocument(one, [Chunk(0, len(one.text), one.text, "")]) for one in documents]
            replace_documents(connection, file_id, read)

    def found(self, **wanted):
        ids = Listing(self.database).fitting("", SearchFilter(**wanted)).ids
        rows = self.database.read().execute("SELECT id, title FROM documents ORDER BY id")
        return [row["title"] for row in rows if row["id"] in ids]

    def people(self):
        return {row[0] for row in self.database.read().execute("SELECT name FROM people")}


def mail(title, sender, *recipients, member=None, kind=DocumentKind.EMAIL, **metadata):
    return ParsedDocument(
        kind, title, f"the text of {title}", member, sender=sender, recipients=recipients,
        metadata=tuple(metadata.items()),
    )  # fmt: skip


@pytest.fixture
def mails(tmp_path):
    mails = Mails(tmp_path)
    yield mails
    mails.database.close()


def test_people_are_found_by_what_they_did(mails):
    mails.put("1.eml", mail("One", ANA, BEN, ZOE))
    mails.put("2.eml", mail("Two", BEN, ANA))
    mails.put(
        "3.eml",
        mail("Three", ZOE, BEN),
        mail("Plan", None, member="plan.pdf", kind=DocumentKind.PDF, mail_sender=ZOE),
    )
    assert mails.found(sender="ana") == ["One"]
    assert mails.found(recipient="ana") == ["Two"]
    assert mails.found(person="RUIZ") == ["One", "Two"]
    assert mails.found(sender="zoe") == ["Three", "Plan"]
    assert mails.found(sent_by=("ana@example.org", "zoe@example.org")) == ["One", "Three", "Plan"]
    assert mails.found(sent_to=("ben@example.org",)) == ["One", "Three"]
    assert mails.found(with_people=("zoe@example.org",)) == ["One", "Three", "Plan"]
    assert mails.found(person="nobody") == []


def test_people_follow_what_is_read_anew_and_go_with_their_last_document(mails):
    mails.put("1.eml", mail("One", ANA, BEN))
    mails.put("2.eml", mail("Two", BEN))
    mails.put("1.eml", mail("One", ZOE, BEN))
    assert mails.people() == {ZOE, BEN}
    assert mails.found(person="ana") == []
    mails.put("1.eml")
    assert mails.people() == {BEN}


def test_nothing_of_forgotten_people_is_left(mails, bytes_in, tmp_path):
    mails.put("1.eml", mail("One", "Quetzalcoatl <q@zugzwang.example>", BEN, message_id="a@x"))
    mails.put("2.eml", mail("Two", BEN))
    catalog_removal.forget(mails.database, b"/mail/1.eml", "then")
    assert mails.people() == {BEN}
    read = mails.database.read()
    assert read.execute("SELECT count(*) FROM thread_keys WHERE role < 3").fetchone()[0] == 0
    for trace in (b"uetzalcoatl", b"zugzwang"):
        assert bytes_in(tmp_path, trace) == []
    catalog_removal.forget(mails.database, b"/mail/2.eml", "then")
    assert mails.people() == set()


def test_removing_the_only_source_takes_everybody(mails):
    mails.put("1.eml", mail("One", ANA, BEN, message_id="a@x"))
    (source,) = mails.database.read().execute("SELECT id FROM sources").fetchall()
    assert source["id"] == mails.source
    catalog_removal.remove_source(mails.database, all_sources(mails.database.read())[0])
    read = mails.database.read()
    for table in ("people", "correspondents", "thread_keys"):
        assert read.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


def test_counts_and_suggestions_name_people_as_they_are_written_most(mails):
    mails.put("1.eml", mail("One", "ana@example.org", BEN))
    for number in range(3):
        mails.put(f"ana{number}.eml", mail("More", ANA, ZOE))
    counted = FacetCounts(mails.database).count(None, None, None)
    # Ana is in every mail: it is her library, which tells nothing.
    assert [(one.value, one.count) for one in counted.people] == [("Zoë", 3), ("Ben", 1)]
    names = CatalogNames(mails.database).names()
    assert {one.name for one in names.people} == {"Ana Ruiz", "Ben", "Zoë"}
    assert names.owner == "ana@example.org"


def test_nobody_is_taken_for_the_owner_while_two_are_in_as_many_mails(mails):
    mails.put("1.eml", mail("One", ANA, BEN))
    counted = FacetCounts(mails.database).count(None, None, None)
    assert {one.value for one in counted.people} == {"Ana Ruiz", "Ben"}


def test_a_library_of_before_is_filled_by_the_migration(mails):
    """What the migration writes is what storing the same documents writes."""
    mails.put("1.eml", mail("Re: One", ANA, BEN, ZOE, message_id="a@x", references="b@x c@x"))
    mails.put("2.eml", mail("Two", BEN, ANA, in_reply_to="a@x", conversation="talk"))
    mails.put("3.eml", mail("Note", None, kind=DocumentKind.PDF, mail_sender=ZOE), mail("", ""))

    def content(connection):
        people = "SELECT w.name, w.key, w.folded, c.role, c.document_id FROM correspondents c JOIN people w ON w.id = c.person_id ORDER BY 1, 4, 5"  # fmt: skip # noqa: E501
        keys = "SELECT key, role, document_id FROM thread_keys ORDER BY 1, 2, 3"
        return [[tuple(row) for row in connection.execute(one)] for one in (people, keys)]

    with mails.database.write() as connection:
        before = content(connection)
        assert len(before[0]) == 6
        register_migration_functions(connection)
        script = database._migrations()[5]
        filling = script[script.index("CREATE TEMP TABLE") : script.index("-- A turn's checksum")]
        connection.execute("DELETE FROM correspondents")
        connection.execute("DELETE FROM thread_keys")
        for statement in filling.split(";\n"):
            connection.execute(statement)
        assert content(connection) == before


def plan(connection, statement, parameters=()):
    rows = connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
    return [row["detail"] for row in rows]


@pytest.mark.parametrize("few", [False, True])
@pytest.mark.parametrize(
    "wanted",
    [{"sender": "ana"}, {"recipient": "ana"}, {"person": "ana"}, {"sent_by": ("k",)},
     {"with_people": ("k",)}],
)  # fmt: skip
def test_a_filter_by_person_reads_no_document_of_others(mails, few, wanted):
    connection = mails.database.read()
    condition, parameters = filter_sql(SearchFilter(**wanted), of_few=few)
    register_functions(connection)
    chosen = "d.id IN (1, 2, 3) AND " if few else ""
    steps = plan(connection, f"SELECT d.id FROM documents d WHERE {chosen}{condition}", parameters)
    assert any(step.startswith("SEARCH d USING INTEGER PRIMARY KEY") for step in steps), steps
    assert any(step.startswith("SEARCH c USING") for step in steps), steps
    # Only the few rows of people may be gone through.
    assert [step for step in steps if "SCAN" in step and "json_each" not in step] in (
        [], ["SCAN w"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        ("SELECT source_id, state, count(*) FROM files GROUP BY 1, 2", "files_by_source"),
        ("SELECT id, kind, date_unix, language, file_id FROM documents", "documents_counted"),
        ("SELECT count(*) FROM documents WHERE kind = 'email'", "documents_by_kind"),
        ("SELECT count(*) FROM passages WHERE in_chroma = 0", "passages_to_embed"),
        ("SELECT count(*) FROM files WHERE state = 'keyword'", "files_"),
    ],
)
def test_counting_reads_indexes_alone(mails, statement, index):
    (step, *_) = plan(mails.database.read(), statement)
    assert "USING COVERING INDEX" in step, step
    assert index in step, step


def test_the_newest_files_to_embed_are_found_in_order(mails):
    steps = plan(mails.database.read(), _NEWEST, ("in_turn", 64, 64))
    assert any("USING INDEX files_to_embed (turn<?)" in step for step in steps), steps


def test_names_of_any_bytes_are_kept(mails):
    odd = os.fsdecode(b"Jos\xe9").encode("utf-8", "replace").decode()
    mails.put("1.eml", mail("One", odd))
    assert mails.found(sender="jos") == ["One"]
