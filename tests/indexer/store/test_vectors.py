import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from indexer.store.vectors import VectorStore, VectorStoreBroken, _probe
from models.types import Vectors

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:chromadb")
DIMENSIONS = 16


def unit(seed: int) -> Vectors:
    vector = np.random.default_rng(seed).normal(size=DIMENSIONS).astype(np.float32)
    return vector / np.float32(np.linalg.norm(vector))


def units(*seeds: int) -> Vectors:
    return np.stack([unit(seed) for seed in seeds])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VectorStore]:
    store = VectorStore(tmp_path / "vectors", "test-model")
    yield store
    store.close()


def test_what_is_added_is_found_with_its_similarity(store: VectorStore) -> None:
    assert store.query(unit(1), 5) == []
    store.add([1, 2, 3], units(1, 2, 3))
    assert store.count() == 3
    found = store.query(unit(2), 2)
    assert found[0][0] == 2
    assert found[0][1] == pytest.approx(1.0, abs=1e-3)
    expected = sorted((float(unit(2) @ unit(other)) for other in (1, 3)), reverse=True)[0]
    assert found[1][1] == pytest.approx(expected, abs=1e-3)


def test_adding_again_replaces_and_removing_twice_is_fine(store: VectorStore) -> None:
    store.add([1, 2], units(1, 2))
    store.add([1], units(9))
    assert store.query(unit(9), 1)[0][0] == 1
    store.remove([1, 1, 77])
    assert store.count() == 1
    assert [hit for hit, _ in store.query(unit(9), 5)] == [2]


def test_nothing_to_add_is_fine(store: VectorStore) -> None:
    store.add([], np.zeros((0, DIMENSIONS), dtype=np.float32))
    store.remove([])
    assert store.count() == 0


def test_more_than_chroma_takes_at_once(store: VectorStore) -> None:
    many = 6000
    vectors = np.random.default_rng(0).normal(size=(many, DIMENSIONS)).astype(np.float32)
    store.add(range(1, many + 1), vectors)
    assert store.count() == many
    assert store.query(vectors[5999], 1)[0][0] == many
    store.remove(range(1, many))
    assert store.count() == 1


def test_reopening_keeps_and_resetting_empties(store: VectorStore) -> None:
    store.add([5], units(5))
    store.close()
    assert store.query(unit(5), 1)[0][0] == 5
    store.reset()
    assert store.count() == 0
    store.add([6], units(6))
    assert store.query(unit(6), 3)[0][0] == 6


def test_models_do_not_meet(store: VectorStore, tmp_path: Path) -> None:
    store.add([1], units(1))
    store.close()
    other = VectorStore(tmp_path / "vectors", "another/model@1f.")
    assert other.count() == 0
    other.close()


def test_only_the_owner_can_read_the_files(store: VectorStore, tmp_path: Path) -> None:
    store.add(range(1, 1301), np.eye(DIMENSIONS, dtype=np.float32)[np.arange(1300) % DIMENSIONS])
    folder = tmp_path / "vectors"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_reading_and_writing_at_once(store: VectorStore) -> None:
    store.add([1], units(1))
    failures: list[BaseException] = []

    def write(first: int) -> None:
        try:
            for seed in range(first, first + 20):
                store.add([seed], units(seed))
        except BaseException as error:
            failures.append(error)

    def read() -> None:
        try:
            for _ in range(40):
                assert store.query(unit(1), 1)[0][0] == 1
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(first,)) for first in (100, 200)]
    threads += [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.count() == 41


def test_a_folder_of_rubbish_is_broken_until_reset(store: VectorStore, tmp_path: Path) -> None:
    folder = tmp_path / "vectors"
    folder.mkdir()
    (folder / "chroma.sqlite3").write_bytes(b"no database at all" * 100)
    with pytest.raises(VectorStoreBroken):
        store.query(unit(1), 1)
    store.reset()
    store.add([1], units(1))
    assert store.query(unit(1), 1)[0][0] == 1


def test_a_lost_index_is_noticed(store: VectorStore, tmp_path: Path) -> None:
    store.add(range(1, 1501), np.random.default_rng(1).normal(size=(1500, DIMENSIONS)))
    store.close()
    (index,) = (path for path in (tmp_path / "vectors").iterdir() if path.is_dir())
    shutil.rmtree(index)
    with pytest.raises(VectorStoreBroken):
        store.query(unit(1), 50)


def test_an_opening_that_killed_the_process_is_not_tried_again(
    store: VectorStore, tmp_path: Path
) -> None:
    store.add([1], units(1))
    store.close()
    (tmp_path / "vectors" / "opening").touch()  # as a crash in native code leaves it
    with pytest.raises(VectorStoreBroken):
        store.query(unit(1), 1)
    store.reset()
    assert store.count() == 0


def test_an_opening_that_failed_is_tried_again(
    store: VectorStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out of memory, of room, of open files: not the fault of what lies there."""
    store.add([1], units(1))
    store.close()

    def fail(*_: object) -> None:
        raise OSError("too many open files")

    with monkeypatch.context() as patch, pytest.raises(VectorStoreBroken, match="open files"):
        patch.setattr(VectorStore, "_open_collection", fail)
        store.count()
    assert store.query(unit(1), 1)[0][0] == 1


class OutOfReach:
    """A collection of which some vectors are held, but not found."""

    def __init__(self, size: int, lost: set[int]) -> None:
        self.vectors = np.eye(size, dtype=np.float32)
        self.lost = lost
        self.asked = 0

    def count(self) -> int:
        return len(self.vectors)

    def get(self, limit: int, offset: int, include: list[str]) -> dict[str, Any]:
        held = self.vectors[offset : offset + limit]
        return {"ids": [str(offset)] * len(held), "embeddings": held}

    def query(
        self, query_embeddings: list[Vectors], n_results: int, include: list[str]
    ) -> dict[str, Any]:
        self.asked += 1
        distances = 1.0 - self.vectors @ query_embeddings[0]
        order = [int(row) for row in np.argsort(distances) if int(row) not in self.lost]
        best = order[:n_results]
        return {"ids": [[str(row) for row in best]], "distances": [[distances[r] for r in best]]}


@pytest.mark.parametrize(
    ("lost", "probes", "is_broken"),
    [
        (set(), 1, False),
        ({0}, 1, False),
        ({0, 20, 40}, 50, False),
        (set(range(0, 1000, 3)), 50, True),
        (set(range(0, 1000, 2)), 1, True),
        (set(range(990)), 1, True),
    ],
)
def test_a_few_out_of_reach_do_not_make_an_index_broken(
    lost: set[int], probes: int, is_broken: bool
) -> None:
    """The graph that is searched is not exact; an index that was lost finds next to nothing."""
    collection = OutOfReach(1000, lost)
    if is_broken:
        with pytest.raises(VectorStoreBroken):
            _probe(collection, probes)
    else:
        _probe(collection, probes)
    assert collection.asked == (probes if 0 not in lost else 51 if probes == 1 else probes)


_SESSION = """
import os, sys
from pathlib import Path
import numpy as np
from indexer.store.vectors import VectorStore
store = VectorStore(Path(sys.argv[1]), "test-model")
first, how = int(sys.argv[2]), sys.argv[3]
rows = np.random.default_rng(0).normal(size=(400, 16)).astype(np.float32)
known = store.count()
lost = [i for i in range(known) if store.query(rows[i], 1)[0][0] != i + 1]
print(known, len(lost), flush=True)
store.add(range(first + 1, first + 101), rows[first:first + 100])
if how == "close":
    store.close()
elif how == "die":
    os._exit(9)
"""


def test_writes_below_the_sync_threshold_outlive_the_process(tmp_path: Path) -> None:
    """Reported lost by earlier versions of Chroma (chroma#6975)."""
    seen = []
    for number, how in enumerate(("exit", "die", "close")):
        ran = subprocess.run(
            [sys.executable, "-c", _SESSION, tmp_path / "vectors", str(number * 100), how],
            capture_output=True,
            text=True,
            check=False,
        )
        seen.append(ran.stdout.strip())
    assert seen == ["0 0", "100 0", "200 0"]


def test_importing_the_module_does_not_import_chroma() -> None:
    code = "import sys, indexer.store.vectors; sys.exit('chromadb' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
