"""Which flags a processor gets, where wheels are kept, what becomes of a build that crashes."""

from __future__ import annotations

import io
from pathlib import Path

import llama_source
import pytest
from commands import Outcome
from llama_build import LlamaBuild
from llama_flags import PORTABLE, candidates, cmake_flags
from plan import Plan
from steps import StepFailed
from terminal import Terminal

from models.hardware import Hardware, read_hardware

AVX2 = {"sse4_2", "avx", "avx2", "fma", "bmi2"}
AVX512 = AVX2 | {"avx512f", "avx512cd", "avx512vl", "avx512dq", "avx512bw"}
AMX = {"amx_int8", "amx_tile", "amx_bf16"}


def machine(flags: set[str], architecture: str = "x86_64") -> Hardware:
    return Hardware(16_000_000_000, 2, architecture, frozenset(flags))


def test_a_plain_laptop_gets_the_portable_build() -> None:
    assert candidates(machine(AVX2)) == (PORTABLE,)


def test_a_server_gets_what_it_offers_but_never_amx() -> None:
    offered = AVX512 | AMX | {"avx512vbmi", "avx512_vnni", "avx512_bf16", "avx_vnni"}
    flags = cmake_flags(machine(offered))
    assert set(flags) == {
        "-DGGML_NATIVE=OFF",
        "-DGGML_AVX512=ON",
        "-DGGML_AVX512_VBMI=ON",
        "-DGGML_AVX512_VNNI=ON",
        "-DGGML_AVX512_BF16=ON",
        "-DGGML_AVX_VNNI=ON",
    }
    assert candidates(machine(offered)) == (flags, PORTABLE)


def test_half_of_avx512_is_not_avx512() -> None:
    offered = AVX2 | {"avx512f", "avx512_vnni"}
    assert cmake_flags(machine(offered)) == PORTABLE


def test_an_old_processor_gets_no_avx2() -> None:
    flags = cmake_flags(machine({"sse4_2", "avx"}))
    assert "-DGGML_AVX2=OFF" in flags
    assert "-DGGML_NATIVE=OFF" in flags


def test_elsewhere_the_defaults_are_right() -> None:
    assert candidates(machine({"asimd"}, "arm64")) == ((),)


def test_this_machine_can_be_read() -> None:
    hardware = read_hardware()
    assert hardware.cores >= 1
    assert hardware.memory_bytes > 100_000_000


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_wheels_are_kept_by_their_flags(cache: Path, tmp_path: Path) -> None:
    wheel = tmp_path / "llama.whl"
    wheel.write_bytes(b"compiled")
    kept = llama_source.keep_wheel(wheel, ("-DA=ON",))
    assert kept.is_relative_to(cache / "antorcha" / "wheels")
    assert llama_source.built_wheel(("-DA=ON",)) == kept
    assert llama_source.built_wheel(("-DA=OFF",)) is None


class TriedBuild(LlamaBuild):
    """Builds and installs nothing; each proof ends as told."""

    def __init__(self, plan: Plan, statuses: list[int]) -> None:
        super().__init__(plan, machine(AVX512))
        self.installed: list[Path] = []
        self._statuses = statuses

    def _wheel(self, flags: tuple[str, ...]) -> Path | None:
        return Path(" ".join(flags))

    def _install(self, wheel: Path, terminal: Terminal) -> None:
        self.installed.append(wheel)

    def _prove(self, terminal: Terminal) -> Outcome:
        return Outcome(self._statuses.pop(0), ("decoded 8 tokens",))


def test_a_build_that_crashes_gives_way_to_the_portable_one(cache: Path, tmp_path: Path) -> None:
    shown = io.StringIO()
    step = TriedBuild(Plan(tmp_path), [-11, 0])
    step.run(Terminal(shown))
    assert step.installed[-1] == Path("-DGGML_NATIVE=OFF")
    assert "crashes here (SIGSEGV); it is not used" in shown.getvalue()
    again = TriedBuild(Plan(tmp_path), [0])
    again.run(Terminal(io.StringIO()))
    assert again.installed == [Path("-DGGML_NATIVE=OFF")]


def test_if_every_build_crashes_the_step_fails(cache: Path, tmp_path: Path) -> None:
    with pytest.raises(StepFailed, match="every build of it crashes"):
        TriedBuild(Plan(tmp_path), [-11, -4]).run(Terminal(io.StringIO()))


def test_a_proof_that_fails_without_a_crash_is_no_reason_to_build_again(
    cache: Path, tmp_path: Path
) -> None:
    step = TriedBuild(Plan(tmp_path), [1])
    with pytest.raises(StepFailed):
        step.run(Terminal(io.StringIO()))
    assert len(step.installed) == 1
