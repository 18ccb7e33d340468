"""The pinned source of llama-cpp-python, and building a wheel from it."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from commands import run_program
from installer import Installer
from plan import Plan, cache_folder, machine_name
from steps import StepFailed
from terminal import Terminal

VERSION = "0.3.36"
SOURCE_NAME = f"llama_cpp_python-{VERSION}.tar.gz"
SOURCE_SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
SOURCE_BYTES = 77_000_000
TITLE = "llama-cpp-python"
BUILD_CORE_SECONDS = 520  # as measured on x86-64 with AVX-512
_NINJA = re.compile(r"^\s*\[(\d+)/(\d+)\]")


def wheel_folder(flags: Sequence[str]) -> Path:
    """Where the wheel built with these flags is kept.

    Ours, not pip's: pip's cache hands a wheel back whatever flags it was built with. The wheel
    holds a library that is loaded by name, so one serves every Python 3.
    """
    key = "\0".join([VERSION, "py3", machine_name(), *flags])
    digest = hashlib.sha256(key.encode()).hexdigest()[:12]
    return cache_folder() / "wheels" / f"llama-cpp-python-{VERSION}-{machine_name()}-{digest}"


def built_wheel(flags: Sequence[str]) -> Path | None:
    """The wheel in our cache, if it was built before."""
    return next(wheel_folder(flags).glob("*.whl"), None)


def keep_wheel(wheel: Path, flags: Sequence[str]) -> Path:
    """Copy a wheel into our cache, with its flags beside it."""
    folder = wheel_folder(flags)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "flags.txt").write_text(" ".join(flags) + "\n", encoding="utf-8")
    staged = folder / f"{wheel.name}.new"
    shutil.copyfile(wheel, staged)
    staged.replace(folder / wheel.name)
    return folder / wheel.name


def kept_source() -> Path:
    """Where the source archive is kept once it was fetched."""
    return cache_folder() / "sources" / SOURCE_NAME


def fetch_source(plan: Plan, terminal: Terminal) -> Path:
    """The source archive, with the pinned SHA-256. Raises StepFailed."""
    kept = kept_source()
    if kept.exists() and _sha256(kept) == SOURCE_SHA256:
        return kept
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as folder:
        if plan.offline is not None:
            found = plan.offline / "llama" / SOURCE_NAME
        else:
            found = _download(plan, Path(folder), terminal)
        if not found.exists() or _sha256(found) != SOURCE_SHA256:
            raise StepFailed(
                TITLE,
                f"{SOURCE_NAME} is missing or not the pinned file",
                "Run the same command again; fill the offline folder again if there is one.",
            )
        shutil.copyfile(found, Path(folder) / "copy")
        (Path(folder) / "copy").replace(kept)
    return kept


def build_wheel(plan: Plan, flags: Sequence[str], cores: int, terminal: Terminal) -> Path:
    """Compile; an interrupted build goes on with the next object file. Raises StepFailed."""
    folder = cache_folder() / "build" / wheel_folder(flags).name
    source = _unpacked(fetch_source(plan, terminal), folder)
    wheels = folder / "wheel"
    estimate_s = BUILD_CORE_SECONDS / cores
    terminal.line(f"      compiling for this processor, about {estimate_s / 60:.0f} minutes")
    percent = [0]

    def on_line(line: str) -> None:
        if found := _NINJA.match(line):
            percent[0] = 100 * int(found.group(1)) // int(found.group(2))

    def on_tick(passed_s: float) -> None:
        terminal.progress(
            f"      compiling: {percent[0]} %, {passed_s:.0f} s of about {estimate_s:.0f} s"
        )

    log = plan.stamps / "llama.log"
    outcome = run_program(
        [
            *(plan.python, "-m", "pip", "wheel", "--verbose", "--no-input", "--no-cache-dir"),
            *("--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"),
            *("--config-settings", f"build-dir={folder / 'objects'}"),
            *("--wheel-dir", wheels, source),
        ],
        log,
        on_line,
        on_tick,
        environment=_build_environment(plan, flags, cores),
    )
    built = next(wheels.glob("*.whl"), None)
    if outcome.status != 0 or built is None:
        raise StepFailed(TITLE, f"it could not be built: {outcome.reason()}", f"See {log}.")
    kept = keep_wheel(built, flags)
    shutil.rmtree(folder)
    return kept


def _build_environment(plan: Plan, flags: Sequence[str], cores: int) -> dict[str, str]:
    """The usual one, with our tools first and our flags only."""
    path = os.pathsep.join([str(plan.scripts), os.environ.get("PATH", "")])
    return {
        **os.environ,
        "PATH": path,
        "CMAKE_ARGS": " ".join(flags),
        "CMAKE_BUILD_PARALLEL_LEVEL": str(cores),
    }


def _download(plan: Plan, folder: Path, terminal: Terminal) -> Path:
    requirements = folder / "requirements.txt"
    pin = f"llama-cpp-python=={VERSION} --hash=sha256:{SOURCE_SHA256}\n"
    requirements.write_text(pin, encoding="utf-8")
    installer = Installer(plan, TITLE, "llama", terminal)
    options = ("--no-deps", "--no-build-isolation", "--no-cache-dir", "--no-binary=:all:")
    outcome = installer.try_pip(
        "download", *options, "--require-hashes", "--dest", folder, "-r", requirements
    )
    if outcome.status != 0:
        raise installer.failure(outcome)
    return folder / SOURCE_NAME


def _unpacked(archive: Path, folder: Path) -> Path:
    """The source tree; unpacked once, so that objects compiled before stay newer than it."""
    source = folder / "source"
    if not source.exists():
        staged = folder / "unpacking"
        shutil.rmtree(staged, ignore_errors=True)
        with tarfile.open(archive) as opened:
            if hasattr(tarfile, "data_filter"):
                opened.extractall(staged, filter="data")
            else:  # Python 3.11.0 to 3.11.3; the archive's hash is pinned
                opened.extractall(staged)
        next(staged.iterdir()).rename(source)
        staged.rmdir()
    return source


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
