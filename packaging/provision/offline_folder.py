"""A folder that replaces the network: filling it, and checking it before anything is taken.

CHECKSUMS       SHA-256 of every other file, as ``sha256sum -c`` reads it
platform.txt    what kind of computer it was filled for
wheels/         every package, and torch
llama/          the source of llama-cpp-python, and wheels built from it by their flags
models/         the model files as they come from their source
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import llama_source
from installer import Installer, pinned_count
from llama_flags import candidates
from model_files import run_fetch_command
from plan import Plan, machine_name
from pytorch import VERSION as TORCH_VERSION
from pytorch import cpu_requirements
from steps import StepFailed
from terminal import Terminal

from models.hardware import read_hardware

CHECKSUMS = "CHECKSUMS"
PLATFORM = "platform.txt"
_TITLE = "Offline folder"
_BLOCK_BYTES = 4 * 1024 * 1024


def platform_line() -> str:
    """What a filled folder fits: compiled packages are for one system and one Python."""
    return f"{machine_name()} {sys.implementation.cache_tag}"


class OfflineChecksums:
    """Checks every file of the folder before one of them is used."""

    name = "offline-folder"
    title = _TITLE
    download_bytes = 0

    def __init__(self, plan: Plan) -> None:
        assert plan.offline is not None
        self._folder = plan.offline

    def inputs(self) -> Sequence[str]:
        files = sorted(self._folder.rglob("*")) if self._folder.is_dir() else []
        looks = [(file, file.stat()) for file in files]
        return [f"{file} {look.st_size} {look.st_mtime_ns}" for file, look in looks]

    def run(self, terminal: Terminal) -> Sequence[Path]:
        self._require_platform()
        expected = self._expected()
        total = sum((self._folder / name).stat().st_size for name in expected)
        done = 0
        for name, sha256 in expected.items():
            digest = hashlib.sha256()
            for block in _blocks(self._folder / name):
                digest.update(block)
                done += len(block)
                terminal.progress(f"      checking: {done / 1e6:.0f} of {total / 1e6:.0f} MB")
            if digest.hexdigest() != sha256:
                raise self._failed(f"{name} is damaged")
        return (self._folder / CHECKSUMS,)

    def _require_platform(self) -> None:
        try:
            filled_for = (self._folder / PLATFORM).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise self._failed(f"{self._folder} is not a filled offline folder") from error
        if filled_for != platform_line():
            raise self._failed(f"it was filled for {filled_for}, and this is {platform_line()}")

    def _expected(self) -> dict[str, str]:
        try:
            lines = (self._folder / CHECKSUMS).read_text(encoding="utf-8").splitlines()
        except OSError as error:
            raise self._failed(f"{CHECKSUMS} is missing: it was not filled to the end") from error
        expected = {name: sha256 for sha256, name in (line.split("  ", 1) for line in lines)}
        missing = [name for name in expected if not (self._folder / name).is_file()]
        if missing:
            raise self._failed(f"{missing[0]} is missing")
        return expected

    def _failed(self, why: str) -> StepFailed:
        advice = "Fill it again with `make offline-dir` on a computer of this kind with a network."
        return StepFailed(_TITLE, why, advice)


def fill_offline_folder(plan: Plan, folder: Path, terminal: Terminal) -> None:
    """Bring everything that a set-up needs into ``folder``; goes on where it stopped.

    The computer at hand must be set up already. Raises StepFailed.
    """
    terminal.line(f"Filling {folder} for {platform_line()}")
    (folder / CHECKSUMS).unlink(missing_ok=True)
    for name in ("wheels", "llama", "models"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for lock in ("build.lock", "runtime.lock", "dev.lock"):
        terminal.line(f"      {lock}")
        _download_lock(plan, lock, folder / "wheels", terminal)
    terminal.line(f"      torch {TORCH_VERSION}")
    _download_torch(plan, folder / "wheels", terminal)
    terminal.line(f"      {llama_source.TITLE}")
    _copy_llama(plan, folder / "llama", terminal)
    terminal.line("      models")
    arguments = ["--files-into", str(folder / "models")]
    run_fetch_command(plan, _TITLE, arguments, terminal)
    (folder / PLATFORM).write_text(f"{platform_line()}\n", encoding="utf-8")
    _write_checksums(folder, terminal)
    size_bytes = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    terminal.line(f"{folder} is filled ({size_bytes / 1e9:.1f} GB).")


def _download_lock(plan: Plan, lock: str, wheels: Path, terminal: Terminal) -> None:
    installer = Installer(plan, _TITLE, "offline-folder", terminal)
    path = plan.lock(lock)
    options = ("--no-deps", "--only-binary=:all:", "--require-hashes", "--dest", wheels)
    outcome = installer.try_pip("download", *options, "-r", path, packages=pinned_count(path))
    if outcome.status != 0:
        raise installer.failure(outcome)


def _download_torch(plan: Plan, wheels: Path, terminal: Terminal) -> None:
    installer = Installer(plan, _TITLE, "offline-folder", terminal)
    plain = f"torch=={TORCH_VERSION}"
    tries = [("--no-deps", wanted) for wanted in cpu_requirements()]
    for arguments in [*tries, (plain,)]:  # the last one brings NVIDIA's packages along
        outcome = installer.try_pip(
            "download", "--only-binary=:all:", "--dest", wheels, *arguments, estimate_s=40
        )
        if outcome.status == 0:
            return
    raise installer.failure(outcome)


def _copy_llama(plan: Plan, folder: Path, terminal: Terminal) -> None:
    shutil.copyfile(llama_source.fetch_source(plan, terminal), folder / llama_source.SOURCE_NAME)
    for flags in candidates(read_hardware()):
        wheel = llama_source.built_wheel(flags)
        if wheel is not None:
            place = folder / llama_source.wheel_folder(flags).name
            place.mkdir(exist_ok=True)
            shutil.copyfile(wheel, place / wheel.name)


def _write_checksums(folder: Path, terminal: Terminal) -> None:
    lines = []
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        terminal.progress(f"      checksum of {file.name}")
        digest = hashlib.sha256()
        for block in _blocks(file):
            digest.update(block)
        lines.append(f"{digest.hexdigest()}  {file.relative_to(folder).as_posix()}\n")
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=folder.parent, delete=False
    ) as written:
        written.writelines(lines)
    Path(written.name).replace(folder / CHECKSUMS)
    (folder / CHECKSUMS).chmod(0o644)


def _blocks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK_BYTES):
            yield block
