"""The models on this computer: which there are, whether they are whole, which one is used.

Models hold nothing personal and are shared by all homes. A missing or damaged model is a state
here and an error with a way out when it is asked for.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import platformdirs

from kernel.whole_files import move_into_place
from kernel.work import Cancel, Report, ignore_progress
from models.assembled_folder import folder_matches_manifest, manifest_files
from models.catalog import Catalog, CatalogModel
from models.checksum import copy_hashing, file_sha256
from models.errors import ModelDamaged, ModelMissing, NoRollback, NotAModel, UnknownModel
from models.hardware import read_hardware
from models.store_records import Choice, StoreRecords, Verified, changing_records, read_records
from models.types import ModelRole

_GGUF_MAGIC = b"GGUF"


class ModelState(StrEnum):
    """``unknown``: it is there, but not in the catalogue or not verified."""

    READY = "ready"
    MISSING = "missing"
    CORRUPT = "corrupt"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """One line of ``antorcha models list``. ``sha256`` is empty while it was never computed."""

    id: str
    role: ModelRole
    path: Path
    sha256: str
    size_bytes: int
    license: str
    state: ModelState
    in_use: bool
    description: str


def default_models_folder() -> Path:
    """``ANTORCHA_MODELS``, or ``antorcha/models`` in the platform's folder for user data."""
    if folder := os.environ.get("ANTORCHA_MODELS"):
        return Path(folder).expanduser().absolute()
    return platformdirs.user_data_path("antorcha", appauthor=False) / "models"


class ModelStore:
    """One folder of models.

    Args:
        folder: Created when something is put into it.
        catalog: The models that are known.
        memory_bytes: The machine's memory, which decides the automatic choice; measured if None.
    """

    def __init__(self, folder: Path, catalog: Catalog, memory_bytes: int | None = None) -> None:
        self._folder = folder
        self._catalog = catalog
        measured = memory_bytes if memory_bytes is not None else read_hardware().memory_bytes
        self._memory_bytes = measured

    @property
    def folder(self) -> Path:
        return self._folder

    def list(self) -> list[InstalledModel]:
        """Every known model, also those that are missing, then those that were imported."""
        records = self._records()
        in_use = {self._in_use(role, records) for role in ModelRole}
        ids = [model.id for model in self._catalog] + sorted(self._imported())
        return [self._describe(model_id, records, model_id in in_use) for model_id in ids]

    def get(self, model_id: str) -> InstalledModel:
        """Raises UnknownModel."""
        records = self._records()
        role = self._role(model_id)
        return self._describe(model_id, records, self._in_use(role, records) == model_id)

    def path(self, model_id: str) -> Path:
        """Where a usable model lies. Raises UnknownModel, ModelMissing, ModelDamaged."""
        model = self.get(model_id)
        if model.state is ModelState.MISSING:
            raise ModelMissing(model_id)
        if model.state is ModelState.CORRUPT:
            raise ModelDamaged(model_id, "its contents are not what they should be")
        return model.path

    def default(self, role: ModelRole, memory_bytes: int) -> str | None:
        """The automatic choice: the best that suits the memory, of those that are here if any.

        None if the catalogue holds nothing for the role.
        """
        preferred = [model.id for model in self._catalog.preferred(role, memory_bytes)]
        here = [model_id for model_id in preferred if self._is_usable(model_id)]
        return next(iter(here or preferred), None)

    def in_use(self, role: ModelRole) -> str | None:
        """The model that the person chose for a role, or the automatic choice."""
        return self._in_use(role, self._records())

    def use(self, model_id: str) -> None:
        """Choose a model for its role. Raises UnknownModel, ModelMissing, ModelDamaged."""
        self.path(model_id)
        role = self._role(model_id)
        with self._changing() as records:
            records.history.append(Choice(role.value, records.chosen.get(role.value)))
            records.chosen[role.value] = model_id

    @property
    def can_roll_back(self) -> bool:
        """Whether there is a choice to go back to."""
        return bool(self._records().history)

    def rollback(self) -> str | None:
        """Undo the last ``use``; the id now in use for that role. Raises NoRollback."""
        if not self._records().history:
            raise NoRollback  # without making a folder that is not there
        with self._changing() as records:
            if not records.history:
                raise NoRollback
            before = records.history.pop()
            records.chosen.pop(before.role, None)
            if before.model_id is not None:
                records.chosen[before.role] = before.model_id
        return self.in_use(ModelRole(before.role))

    def verify(
        self, model_id: str, report: Report = ignore_progress, cancel: Cancel | None = None
    ) -> InstalledModel:
        """Hash the whole model and remember the result, so that a start need not.

        Raises UnknownModel, ModelMissing, Cancelled.
        """
        model = self.get(model_id)
        if model.state is ModelState.MISSING:
            raise ModelMissing(model_id)
        fingerprint = _fingerprint(model.path)
        sha256, right = self._hash(model, report, cancel or Cancel())
        self._remember(model_id, Verified(sha256, right, fingerprint))
        return self.get(model_id)

    def remove(self, model_id: str) -> None:
        """Delete a model's file or folder; the choice goes back to the automatic one.

        Raises UnknownModel, ModelMissing.
        """
        model = self.get(model_id)
        if model.state is ModelState.MISSING:
            raise ModelMissing(model_id)
        _delete(model.path)
        with self._changing() as records:
            records.verified.pop(model_id, None)
            records.chosen = {
                role: chosen for role, chosen in records.chosen.items() if chosen != model_id
            }
            records.history = [choice for choice in records.history if choice.model_id != model_id]

    def import_file(
        self,
        file: Path,
        report: Report = ignore_progress,
        cancel: Cancel | None = None,
        check: Callable[[Path], None] | None = None,
    ) -> InstalledModel:
        """Copy a GGUF file into the store; its contents are not parsed here, only hashed.

        A file that the catalogue knows by its hash becomes that model; of others ``check`` is
        given the copy before it takes its place, and what it raises refuses the file. Raises
        NotAModel, Cancelled.
        """
        staged = self.staging_folder() / f"import-{os.getpid()}.partial"
        try:
            with file.open("rb") as source:
                if source.read(len(_GGUF_MAGIC)) != _GGUF_MAGIC:
                    raise NotAModel(file.name, "it is not a GGUF file")
                source.seek(0)
                with staged.open("wb") as target:
                    size_bytes = os.fstat(source.fileno()).st_size
                    sha256 = copy_hashing(
                        source, target, cancel or Cancel(), report, file.name, size_bytes
                    )
            if check is not None and not self._is_known_file(sha256):
                check(staged)
            return self._take_in(staged, file, sha256)
        except OSError as error:
            raise NotAModel(file.name, error.strerror or str(error)) from error
        finally:
            staged.unlink(missing_ok=True)

    def staging_folder(self) -> Path:
        """Where things grow until they are whole, on the same file system as the models."""
        folder = self._folder / ".partial"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def adopt(self, model: CatalogModel, staged: Path) -> Path:
        """Move a model, whose bytes the caller has verified, into its place. Raises OSError."""
        place = self._folder / model.place
        if place.is_dir():  # a directory cannot be replaced in one step
            _delete(place)
        move_into_place(staged, place)
        self._remember(model.id, Verified(model.sha256, True, _fingerprint(place)))
        return place

    def _is_known_file(self, sha256: str) -> bool:
        return any(one.folder is None and one.sha256 == sha256 for one in self._catalog)

    def _take_in(self, staged: Path, file: Path, sha256: str) -> InstalledModel:
        for model in self._catalog:
            if model.folder is None and model.sha256 == sha256:
                self.adopt(model, staged)
                return self.get(model.id)
        model_id = _id_of(file)
        if any(model_id in {model.id, Path(model.place).stem} for model in self._catalog):
            model_id += "-imported"
        place = self._folder / f"{model_id}.gguf"
        move_into_place(staged, place)
        self._remember(model_id, Verified(sha256, True, _fingerprint(place)))
        return self.get(model_id)

    def _imported(self) -> dict[str, Path]:
        known = {model.place for model in self._catalog}
        files = self._folder.glob("*.gguf") if self._folder.is_dir() else ()
        return {file.stem: file for file in files if file.name not in known and file.is_file()}

    def _known(self, model_id: str) -> CatalogModel | None:
        return next((model for model in self._catalog if model.id == model_id), None)

    def _role(self, model_id: str) -> ModelRole:
        known = self._known(model_id)
        if known is None and model_id not in self._imported():
            raise UnknownModel(model_id)
        return known.role if known else ModelRole.CHAT

    def _describe(self, model_id: str, records: StoreRecords, in_use: bool) -> InstalledModel:
        known = self._known(model_id)
        path = self._folder / known.place if known else self._imported().get(model_id)
        if path is None:
            raise UnknownModel(model_id)
        verified = records.verified.get(model_id)
        return InstalledModel(
            id=model_id,
            role=known.role if known else ModelRole.CHAT,
            path=path,
            sha256=known.sha256 if known else (verified.sha256 if verified else ""),
            size_bytes=_size_bytes(path) or (known.download_bytes if known else 0),
            license=known.license if known else "unknown",
            state=_state(path, known, verified),
            in_use=in_use,
            description=known.description if known else f"Imported from {path.name}.",
        )

    def _is_usable(self, model_id: str) -> bool:
        state = self._describe(model_id, self._records(), in_use=False).state
        return state in {ModelState.READY, ModelState.UNKNOWN}

    def _in_use(self, role: ModelRole, records: StoreRecords) -> str | None:
        chosen = records.chosen.get(role.value)
        known = chosen is not None and (
            self._known(chosen) is not None or chosen in self._imported()
        )
        return chosen if known else self.default(role, self._memory_bytes)

    def _hash(self, model: InstalledModel, report: Report, cancel: Cancel) -> tuple[str, bool]:
        known = self._known(model.id)
        if known is not None and known.folder is not None:
            return known.sha256, folder_matches_manifest(model.path, cancel, report)
        sha256 = file_sha256(model.path, cancel, report)
        expected = known.sha256 if known else model.sha256
        return sha256, expected in {sha256, ""}

    def _records(self) -> StoreRecords:
        return read_records(self._folder / "store.json")

    def _remember(self, model_id: str, verified: Verified) -> None:
        with self._changing() as records:
            records.verified[model_id] = verified

    def _changing(self) -> contextlib.AbstractContextManager[StoreRecords]:
        self._folder.mkdir(parents=True, exist_ok=True)
        return changing_records(self._folder / "store.json")


def _state(path: Path, known: CatalogModel | None, verified: Verified | None) -> ModelState:
    """Cheap: sizes and times, never contents."""
    if not path.exists():
        return ModelState.MISSING
    if verified is not None and verified.fingerprint == _fingerprint(path):
        if not verified.right:
            return ModelState.CORRUPT
        return ModelState.READY if known else ModelState.UNKNOWN
    if known is not None and not _looks_whole(path, known):
        return ModelState.CORRUPT
    return ModelState.UNKNOWN


def _looks_whole(path: Path, known: CatalogModel) -> bool:
    if known.folder is None:
        return path.is_file() and path.stat().st_size == known.files[0].size_bytes
    names = manifest_files(path)
    return bool(names) and all((path / name).is_file() for name in names)


def _fingerprint(path: Path) -> str:
    """Changes when any file's name, size or modification time changes."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    lines = [
        f"{file.relative_to(path.parent).as_posix()} {status.st_size} {status.st_mtime_ns}"
        for file in files
        if file.is_file() and (status := file.stat())
    ]
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _size_bytes(path: Path) -> int:
    if path.is_dir():
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    return path.stat().st_size if path.is_file() else 0


def _id_of(file: Path) -> str:
    """A name that is safe as a file name and on a command line."""
    return re.sub(r"[^a-z0-9._-]+", "-", file.stem.lower()).strip("-.") or "imported"


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
