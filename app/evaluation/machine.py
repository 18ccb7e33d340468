"""What figures were taken on and with: the machine, the program and the models."""

from __future__ import annotations

import hashlib
import platform
import re
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import app
import indexer
import kernel
import models
from app import __version__
from kernel.errors import AntorchaError
from models.catalog import read_catalog
from models.hardware import read_hardware
from models.store import ModelStore
from models.types import ModelRole

_QUANTISATION = re.compile(r"(?i)(?<![a-z0-9])((?:i?q\d(?:_[a-z0-9]+)*)|bf16|f16|f32)(?![a-z0-9])")
_CODE = {".py", ".sql", ".toml"}
# A change of these changes no figure.
_LEFT_OUT = {"ui", "cli", "trust"}


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine, as far as it matters for a figure."""

    cpu: str
    cores: int
    memory_bytes: int
    system: str
    python: str

    def __str__(self) -> str:
        return (
            f"{self.cpu}, {self.cores} cores, {self.memory_bytes / 2**30:.0f} GB, {self.system}, "
            f"Python {self.python}"
        )


@dataclass(frozen=True, slots=True)
class UsedModel:
    """A model that figures were taken with. ``quantisation`` is None where nothing tells it."""

    id: str
    sha256: str
    origin: str
    quantisation: str | None


def read_machine() -> Machine:
    """Look at this machine."""
    hardware = read_hardware()
    return Machine(
        cpu=_processor(),
        cores=hardware.cores,
        memory_bytes=hardware.memory_bytes,
        system=platform.system(),
        python=platform.python_version(),
    )


def used_model(store: ModelStore, role: ModelRole, wanted: str | None = None) -> UsedModel | None:
    """The model ``wanted`` or the one in use; None if there is none."""
    model_id = wanted or store.in_use(role)
    if model_id is None:
        return None
    try:
        model = store.get(model_id)
    except AntorchaError:
        return None
    origin = next((known.origin for known in read_catalog() if known.id == model_id), "")
    found = _QUANTISATION.search(model_id) or _QUANTISATION.search(origin)
    return UsedModel(model.id, model.sha256, origin, found[1].upper() if found else None)


def program_version() -> str:
    """The version, with the beginning of the hash of all code that can change a figure."""
    return f"{__version__}+{_code_hash(app, indexer, models, kernel)}"


def index_version() -> str:
    """The same for the code that decides what an index holds."""
    return f"{__version__}+{_code_hash(indexer, models, kernel)}"


def _code_hash(*packages: ModuleType) -> str:
    digest = hashlib.sha256()
    for package in packages:
        folder = Path(str(package.__path__[0]))
        for path in sorted(folder.rglob("*")):
            inside = path.relative_to(folder)
            if path.suffix in _CODE and inside.parts[0] not in _LEFT_OUT:
                digest.update(f"{folder.name}/{inside.as_posix()}\0".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="ascii").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except (OSError, UnicodeDecodeError):
        pass
    return platform.processor() or platform.machine()
