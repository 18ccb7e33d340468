"""The store of models: states, choices, verification, import."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from kernel.work import Cancel, Cancelled, Progress
from models import store as store_module
from models.assembled_folder import write_manifest
from models.errors import (
    ModelDamaged,
    ModelMissing,
    NoRollback,
    NotAModel,
    UnknownModel,
)
from models.store import ModelState, ModelStore, default_models_folder
from models.types import ModelRole

GIGABYTE = 1_000_000_000


def put(store: ModelStore, name: str, content: bytes) -> Path:
    store.folder.mkdir(parents=True, exist_ok=True)
    (store.folder / name).write_bytes(content)
    return store.folder / name


def states(store: ModelStore) -> dict[str, ModelState]:
    return {model.id: model.state for model in store.list()}


def test_an_empty_store_lists_what_is_known_as_missing(store: ModelStore) -> None:
    assert set(states(store).values()) == {ModelState.MISSING}
    with pytest.raises(ModelMissing) as raised:
        store.path("tiny")
    assert "antorcha models fetch tiny" in raised.value.hint
    assert not store.folder.exists()


def test_verifying_makes_a_copied_file_ready_and_is_remembered(
    store: ModelStore, tiny: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, "tiny.gguf", tiny.content)
    assert store.get("tiny").state is ModelState.UNKNOWN
    assert store.verify("tiny").state is ModelState.READY
    monkeypatch.delattr(store_module, "file_sha256")  # a start hashes nothing
    assert states(store)["tiny"] is ModelState.READY
    assert store.path("tiny").read_bytes() == tiny.content


def test_a_change_after_verifying_is_not_trusted(store: ModelStore, tiny: Any) -> None:
    file = put(store, "tiny.gguf", tiny.content)
    store.verify("tiny")
    changed = bytearray(tiny.content)
    changed[-1] ^= 1
    file.write_bytes(changed)
    os.utime(file, (1, 1))
    assert store.get("tiny").state is ModelState.UNKNOWN
    assert store.verify("tiny").state is ModelState.CORRUPT
    with pytest.raises(ModelDamaged):
        store.path("tiny")


def test_a_cut_off_file_is_corrupt_without_a_hash(store: ModelStore, tiny: Any) -> None:
    put(store, "tiny.gguf", tiny.content[:-1])
    assert store.get("tiny").state is ModelState.CORRUPT
    with pytest.raises(ModelDamaged):
        store.use("tiny")


def test_verify_reports_and_can_be_cancelled(store: ModelStore, tiny: Any) -> None:
    put(store, "tiny.gguf", tiny.content)
    steps: list[Progress] = []
    store.verify("tiny", steps.append)
    assert steps[-1].done == steps[-1].total == len(tiny.content)
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        store.verify("tiny", cancel=cancel)


@pytest.mark.parametrize(("memory_bytes", "expected"), [(8, "tiny"), (4, "tinier")])
def test_the_automatic_choice_follows_memory(
    store: ModelStore, memory_bytes: int, expected: str
) -> None:
    assert store.default(ModelRole.CHAT, memory_bytes * GIGABYTE) == expected


def test_the_automatic_choice_prefers_what_is_here(store: ModelStore) -> None:
    put(store, "tinier.gguf", b"GGUF-tinier")
    assert store.default(ModelRole.CHAT, 16 * GIGABYTE) == "tinier"
    assert store.default(ModelRole.OCR, 16 * GIGABYTE) is None


def test_use_and_rollback(store: ModelStore, tiny: Any) -> None:
    put(store, "tiny.gguf", tiny.content)
    put(store, "tinier.gguf", b"GGUF-tinier")
    assert store.in_use(ModelRole.CHAT) == "tiny"
    store.use("tinier")
    assert [model.id for model in store.list() if model.in_use] == ["tinier", "meaning"]
    assert store.rollback() == "tiny"
    assert store.in_use(ModelRole.CHAT) == "tiny"
    with pytest.raises(NoRollback):
        store.rollback()


def test_rollback_walks_back_through_several_choices(store: ModelStore, tiny: Any) -> None:
    put(store, "tiny.gguf", tiny.content)
    put(store, "tinier.gguf", b"GGUF-tinier")
    for model_id in ("tinier", "tiny", "tinier"):
        store.use(model_id)
    assert [store.rollback(), store.rollback()] == ["tiny", "tinier"]


def test_removing_the_chosen_model_goes_back_to_the_automatic_one(
    store: ModelStore, tiny: Any
) -> None:
    put(store, "tiny.gguf", tiny.content)
    file = put(store, "tinier.gguf", b"GGUF-tinier")
    store.use("tinier")
    store.remove("tinier")
    assert not file.exists()
    assert store.in_use(ModelRole.CHAT) == "tiny"
    with pytest.raises(ModelMissing):
        store.remove("tinier")


def test_importing_a_stranger(store: ModelStore, tmp_path: Path) -> None:
    file = tmp_path / "My Model (v2).GGUF"
    file.write_bytes(b"GGUF and more")
    model = store.import_file(file)
    assert (model.id, model.license, model.state) == ("my-model-v2", "unknown", ModelState.UNKNOWN)
    assert model.path.read_bytes() == file.read_bytes() == b"GGUF and more"
    store.use(model.id)
    assert store.in_use(ModelRole.CHAT) == model.id
    model.path.write_bytes(b"GGUF but changed")
    assert store.verify(model.id).state is ModelState.CORRUPT


def test_importing_what_the_catalogue_knows(store: ModelStore, tiny: Any, tmp_path: Path) -> None:
    file = tmp_path / "downloaded.gguf"
    file.write_bytes(tiny.content)
    model = store.import_file(file)
    assert (model.id, model.license, model.state) == ("tiny", "Apache-2.0", ModelState.READY)


def test_an_import_never_takes_the_name_of_a_known_model(store: ModelStore, tmp_path: Path) -> None:
    file = tmp_path / "tiny.gguf"
    file.write_bytes(b"GGUF with other contents")
    assert store.import_file(file).id == "tiny-imported"
    assert store.get("tiny").state is ModelState.MISSING


@pytest.mark.parametrize("content", [b"", b"GGU", b"PK\x03\x04 something"])
def test_what_is_not_gguf_is_refused(store: ModelStore, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.gguf"
    file.write_bytes(content)
    with pytest.raises(NotAModel):
        store.import_file(file)
    assert list(store.staging_folder().iterdir()) == []
    with pytest.raises(NotAModel):
        store.import_file(tmp_path / "not there.gguf")


def test_a_damaged_record_file_costs_only_the_choice(store: ModelStore, tiny: Any) -> None:
    put(store, "tiny.gguf", tiny.content)
    put(store, "store.json", b'{"chosen": []')
    assert store.get("tiny").state is ModelState.UNKNOWN
    assert store.verify("tiny").state is ModelState.READY


def test_a_folder_is_verified_by_its_manifest(store: ModelStore) -> None:
    folder = store.folder / "meaning"
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(b"abc")
    assert store.get("meaning").state is ModelState.CORRUPT  # no manifest
    write_manifest(folder, Cancel())
    assert store.verify("meaning").state is ModelState.READY
    (folder / "weights.safetensors").write_bytes(b"abd")
    assert store.verify("meaning").state is ModelState.CORRUPT
    (folder / "weights.safetensors").write_bytes(b"abc")
    (folder / "extra.py").write_text("print('not from us')")
    assert store.verify("meaning").state is ModelState.CORRUPT


def test_unknown_ids(store: ModelStore) -> None:
    for ask in (store.path, store.use, store.remove, store.verify, store.get):
        with pytest.raises(UnknownModel):
            ask("../../etc/passwd")


def test_the_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ANTORCHA_MODELS", str(tmp_path / "m"))
    assert default_models_folder() == tmp_path / "m"
    monkeypatch.delenv("ANTORCHA_MODELS")
    assert default_models_folder().parts[-2:] == ("antorcha", "models")
