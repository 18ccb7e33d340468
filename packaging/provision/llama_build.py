"""llama-cpp-python, built for this processor and proved by decoding a few tokens."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import llama_source
from commands import Outcome, run_program
from installer import Installer
from llama_flags import candidates
from plan import Plan
from steps import StepFailed
from terminal import Terminal

from models.hardware import Hardware, read_hardware

_PROOF_ESTIMATE_S = 10
_PROOF_LIMIT_S = 600.0
_CRASHED = "crashed.txt"


class LlamaBuild:
    """Takes a wheel from our cache or the offline folder, or builds it; then tries it.

    A build that crashes is marked and never taken again; the portable one takes its place.
    """

    name = "llama"
    title = f"{llama_source.TITLE} {llama_source.VERSION}"

    def __init__(self, plan: Plan, hardware: Hardware | None = None) -> None:
        self._plan = plan
        self._hardware = hardware or read_hardware()

    @property
    def download_bytes(self) -> int:
        fetched = not self.must_build() or llama_source.kept_source().exists()
        return 0 if fetched else llama_source.SOURCE_BYTES

    def inputs(self) -> Sequence[str]:
        flags = candidates(self._hardware)
        source = llama_source.SOURCE_SHA256
        return (self._plan.interpreter, str(self._plan.venv), source, *map(" ".join, flags))

    def must_build(self) -> bool:
        """Whether a compiler will be needed."""
        return self._wheel(self._untried()[0]) is None

    def run(self, terminal: Terminal) -> Sequence[Path]:
        for flags in self._untried():
            wheel = self._wheel(flags) or llama_source.build_wheel(
                self._plan, flags, self._hardware.cores, terminal
            )
            self._install(wheel, terminal)
            outcome = self._prove(terminal)
            if outcome.status == 0:
                terminal.line(f"      {outcome.tail[-1]}")
                return (self._plan.site_packages / "llama_cpp" / "__init__.py",)
            if outcome.status > 0:
                raise StepFailed(self.title, outcome.reason(), f"See {self._log()}.")
            self._mark_crashed(flags, outcome)
            terminal.line(
                f"      the build with {' '.join(flags)} crashes here "
                f"({_signal_name(outcome.status)}); it is not used"
            )
        raise StepFailed(
            self.title,
            "every build of it crashes on this processor",
            "Search works without it; please report this with the log " + self._log() + ".",
        )

    def _untried(self) -> list[tuple[str, ...]]:
        """The flags that are not known to crash; the last ones in any case."""
        flags = candidates(self._hardware)
        sound = [one for one in flags if not (llama_source.wheel_folder(one) / _CRASHED).exists()]
        return sound or [flags[-1]]

    def _wheel(self, flags: tuple[str, ...]) -> Path | None:
        kept = llama_source.built_wheel(flags)
        if kept is None and self._plan.offline is not None:
            folder = self._plan.offline / "llama" / llama_source.wheel_folder(flags).name
            return next(folder.glob("*.whl"), None)
        return kept

    def _install(self, wheel: Path, terminal: Terminal) -> None:
        installer = Installer(self._plan, self.title, self.name, terminal)
        options = ("--no-deps", "--no-cache-dir", "--force-reinstall", "--no-index")
        installer.install(*options, wheel, estimate_s=3)

    def _prove(self, terminal: Terminal) -> Outcome:
        def on_tick(passed_s: float) -> None:
            terminal.progress(f"      trying it: {passed_s:.0f} s of about {_PROOF_ESTIMATE_S} s")
            if passed_s > _PROOF_LIMIT_S:
                raise StepFailed(self.title, "it hangs while decoding", f"See {self._log()}.")

        return run_program(
            [self._plan.python, Path(__file__).with_name("llama_proof.py")],
            Path(self._log()),
            lambda _line: None,
            on_tick,
            environment={**os.environ, "PYTHONPATH": str(self._plan.checkout)},
        )

    def _mark_crashed(self, flags: tuple[str, ...], outcome: Outcome) -> None:
        folder = llama_source.wheel_folder(flags)
        folder.mkdir(parents=True, exist_ok=True)
        mark = f"{_signal_name(outcome.status)}\nDelete this folder to try this build again.\n"
        (folder / _CRASHED).write_text(mark, encoding="utf-8")

    def _log(self) -> str:
        return str(self._plan.stamps / f"{self.name}.log")


def _signal_name(status: int) -> str:
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"status {status}"
