"""The folder of an embedding model: assembled in a child, sealed by a manifest of its hashes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from kernel.errors import BugError
from kernel.whole_files import flush_to_disk
from kernel.work import Cancel, Report, ignore_progress
from models.checksum import file_sha256, write_text_atomically
from models.errors import FetchFailed

MANIFEST = "manifest.json"
ASSEMBLED_BYTES = 700_000_000  # 555 MB were measured: the weights in 32 bits, and in 8
_ASSEMBLE = (
    "import sys; from pathlib import Path; from models.embedding_assembly import assemble; "
    "assemble(*map(Path, sys.argv[1:4]))"
)


def assemble_in_child(weights: Path, tokenizer: Path, folder: Path, cancel: Cancel) -> Path:
    """Build ``folder`` out of the two files. The child takes torch's memory with it.

    Raises FetchFailed if the child fails, Cancelled.
    """
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-c", _ASSEMBLE, str(weights), str(tokenizer), str(folder)]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    ) as child:
        cancel.on_set(child.terminate)
        try:
            _, complaints = child.communicate()
        except BaseException:
            child.kill()
            raise
    cancel.raise_if_set()
    if child.returncode != 0:
        last_line = (complaints.strip().splitlines() or ["no reason given"])[-1]
        raise FetchFailed(
            f"The embedding model could not be assembled: {last_line}",
            hint="Check free disk space and memory, then run the same command again.",
        )
    write_manifest(folder, cancel)
    return folder


def write_manifest(folder: Path, cancel: Cancel) -> None:
    """Write down the SHA-256 of every file in the folder, once all of them are on the disk."""
    for file in _files(folder):
        with file.open("r+b") as written:
            flush_to_disk(written)
    hashes = {
        file.relative_to(folder).as_posix(): file_sha256(file, cancel) for file in _files(folder)
    }
    if not hashes:
        raise BugError(f"{folder} was assembled without a file in it")
    write_text_atomically(folder / MANIFEST, json.dumps({"sha256": hashes}, indent=1))


def manifest_files(folder: Path) -> dict[str, str]:
    """The SHA-256 by relative path; empty if there is no readable manifest."""
    try:
        hashes = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["sha256"]
        return {str(name): str(sha256) for name, sha256 in hashes.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def folder_matches_manifest(folder: Path, cancel: Cancel, report: Report = ignore_progress) -> bool:
    """Whether the folder holds exactly the files of its manifest, unchanged."""
    hashes = manifest_files(folder)
    present = {file.relative_to(folder).as_posix(): file for file in _files(folder)}
    if not hashes or present.keys() != hashes.keys():
        return False
    total = sum(file.stat().st_size for file in present.values())
    done = 0
    for name, file in present.items():
        if file_sha256(file, cancel, report, done, total) != hashes[name]:
            return False
        done += file.stat().st_size
    return True


def _files(folder: Path) -> list[Path]:
    return sorted(
        file for file in folder.rglob("*") if file.is_file() and file != folder / MANIFEST
    )
