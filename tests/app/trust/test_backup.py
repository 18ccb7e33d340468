"""A backup holds the library, opens only with its passphrase, and comes back on another machine."""

import io
import os
import tarfile
from contextlib import closing
from datetime import datetime

import pytest

from app.config import Home
from app.trust import sealing
from app.trust.backup import HomeInUse, Moved, back_up, restore
from app.trust.sealing import NotOpened, seal, unseal
from indexer.store import catalog_files, catalog_sources, rebuilding
from indexer.store.catalog_documents import ReadDocument, replace_documents
from indexer.store.catalog_files import FileStamp
from indexer.store.database import Database
from indexer.types import Chunk, DocumentKind, ParsedDocument
from kernel.errors import PermanentError
from kernel.file_lock import FileLock


@pytest.fixture(autouse=True)
def quick_key(monkeypatch):
    monkeypatch.setattr(sealing, "_SCRYPT_N", 2**4)


def sealed(data, passphrase="open sesame", size=100_000):
    target = io.BytesIO()
    seal((data[begin : begin + size] for begin in range(0, len(data), size)), target, passphrase)
    return target.getvalue()


def opened(data, passphrase="open sesame"):
    return b"".join(unseal(io.BytesIO(data), passphrase))


@pytest.mark.parametrize("size", [0, 1, 2**20 - 1, 2**20, 2**20 + 1, 3 * 2**20])
def test_what_is_sealed_comes_back(size):
    data = os.urandom(size)
    assert opened(sealed(data)) == data


def test_the_same_library_is_never_sealed_to_the_same_bytes():
    assert sealed(b"text" * 100)[40:] != sealed(b"text" * 100)[40:]


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-1],
        lambda data: data[: 2**20 + 100],
        lambda data: data + b"more",
        lambda data: data[:2000] + bytes([data[2000] ^ 1]) + data[2001:],
        lambda data: data[:50],
        lambda data: b"",
        lambda data: b"PK" + data[2:],
    ],
)
def test_a_harmed_or_cut_off_file_is_refused(harm):
    data = sealed(os.urandom(2_500_000))
    with pytest.raises(NotOpened):
        opened(harm(data))


def test_another_passphrase_opens_nothing():
    with pytest.raises(NotOpened, match="passphrase"):
        opened(sealed(b"text"), "open barley")


@pytest.fixture
def backup(tmp_path):
    """A library of one note and its backup."""
    home = Home(tmp_path / "home")
    home.create()
    models = tmp_path / "models"
    (models / "e5").mkdir(parents=True)
    (models / "e5" / "weights.bin").write_bytes(b"weights" * 1000)
    (models / "store.lock").write_bytes(b"")
    with closing(rebuilding.open_library(home.database, datetime.now).database) as database:
        with database.write() as connection:
            catalog_sources.put_source(connection, b"/old/notes", "Notes", True, "then")
            path = b"/old/notes/na\xffme.md"
            file_id = catalog_files.add_file(connection, 1, path, FileStamp(1, 2, 3, 4))
            document = ParsedDocument(DocumentKind.NOTE, "Deposit", "The deposit is 1,900 euros.")
            chunk = Chunk(0, len(document.text), document.text, "Deposit")
            replace_documents(connection, file_id, [ReadDocument(document, [chunk])])
            connection.execute(
                "INSERT INTO forgotten (path, since) VALUES (?, 'then')", (b"/old/notes/x.md",)
            )
            connection.execute(
                "INSERT INTO forgotten (path, since) VALUES (?, 'then')", (b"/older/y.md",)
            )
            connection.execute("UPDATE passages SET in_chroma = 1")
            connection.execute("UPDATE files SET state = 'semantic'")
            connection.execute("INSERT INTO meta VALUES ('chroma_folder', '1')")
        target = tmp_path / "library.backup"
        size_bytes = back_up(database, home.folder, target, "open sesame", models)
    assert target.stat().st_size == size_bytes
    assert target.stat().st_mode & 0o077 == 0
    assert b"deposit" not in target.read_bytes()
    assert not list(home.folder.glob(".backup-*"))
    return target


def test_a_library_comes_back_at_other_paths(backup, tmp_path):
    home, models = Home(tmp_path / "new home"), tmp_path / "new models"
    done = restore(home, backup, "open sesame", [Moved(b"/old", os.fsencode(tmp_path))], models)
    assert done.documents == 1
    assert done.missing_sources == (str(tmp_path / "notes"),)
    assert (models / "e5" / "weights.bin").read_bytes() == b"weights" * 1000
    assert not (models / "store.lock").exists()
    with closing(Database(home.database)) as database:
        read = database.read()
        base = os.fsencode(tmp_path)
        assert read.execute("SELECT path FROM files").fetchone()[0] == base + b"/notes/na\xffme.md"
        assert read.execute("SELECT path FROM sources").fetchone()[0] == base + b"/notes"
        forgotten = {row[0] for row in read.execute("SELECT path FROM forgotten")}
        assert forgotten == {base + b"/notes/x.md", b"/older/y.md"}
        assert read.execute("SELECT in_chroma FROM passages").fetchone()[0] == 0
        assert read.execute("SELECT state FROM files").fetchone()[0] == "keyword"
        found = "SELECT count(*) FROM passage_words WHERE passage_words MATCH 'deposit'"
        assert read.execute(found).fetchone()[0] == 1
    assert rebuilding.open_library(home.database, datetime.now).rebuilt is None
    assert (home.folder / "sources.json").exists()
    assert not list(home.folder.glob(".backup-*"))


def test_nothing_is_restored_over_a_library_or_a_running_engine(backup, tmp_path):
    with pytest.raises(PermanentError, match="already"):
        restore(Home(tmp_path / "home"), backup, "open sesame", [], tmp_path / "m")
    other = Home(tmp_path / "other")
    other.create()
    lock = FileLock(other.lock)
    assert lock.acquire()
    with pytest.raises(HomeInUse):
        restore(other, backup, "open sesame", [], tmp_path / "m")
    lock.release()


def test_a_backup_that_does_not_open_leaves_the_home_empty(backup, tmp_path):
    home = Home(tmp_path / "new home")
    cut = tmp_path / "cut"
    cut.write_bytes(backup.read_bytes()[:-40])
    for file, passphrase in ((backup, "wrong"), (cut, "open sesame")):
        with pytest.raises(NotOpened):
            restore(home, file, passphrase, [], tmp_path / "m")
        assert not home.database.exists()
        assert not list(home.folder.glob(".backup-*"))


def tar_of(name, kind=tarfile.REGTYPE, linkname=""):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        header = tarfile.TarInfo(name)
        header.type, header.linkname = kind, linkname
        header.size = 4 if kind == tarfile.REGTYPE else 0
        tar.addfile(header, io.BytesIO(b"text"))
    return packed.getvalue()


@pytest.mark.parametrize(
    "hostile",
    [
        tar_of("models/../../out.txt"),
        tar_of("models/e5/../../../out.txt"),
        tar_of("library.db", tarfile.SYMTYPE, "/etc/passwd"),
        tar_of("models/link", tarfile.SYMTYPE, "/etc/passwd"),
        tar_of("models/device", tarfile.CHRTYPE),
    ],
)
def test_a_backup_leads_nowhere_else(tmp_path, hostile):
    source = tmp_path / "hostile.backup"
    source.write_bytes(sealed(hostile))
    home, models = Home(tmp_path / "deep/home"), tmp_path / "deep/models"
    with pytest.raises(NotOpened):
        restore(home, source, "open sesame", [], models)
    assert not home.database.exists()
    assert not list(tmp_path.rglob("out.txt"))
    assert not models.exists() or not list(models.rglob("*"))


@pytest.mark.parametrize("name", ["/etc/passwd", "models", "other/library.db", "library.db/x"])
def test_what_does_not_belong_into_a_backup_is_left(tmp_path, name):
    source = tmp_path / "odd.backup"
    source.write_bytes(sealed(tar_of(name)))
    with pytest.raises(NotOpened, match="no library"):
        restore(Home(tmp_path / "home"), source, "open sesame", [], tmp_path / "models")
    assert not (tmp_path / "models").exists()
