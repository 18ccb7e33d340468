"""How llama.cpp is to be compiled for a processor."""

from __future__ import annotations

from models.hardware import Hardware

# /proc/cpuinfo's names. AVX-512 counts only if the five parts that the compiler is allowed are
# there. AMX is never used: the build that uses it crashes while decoding (SIGSEGV).
_AVX512 = frozenset({"avx512f", "avx512cd", "avx512vl", "avx512dq", "avx512bw"})
_WITH_AVX512 = {
    "avx512vbmi": "GGML_AVX512_VBMI",
    "avx512_vnni": "GGML_AVX512_VNNI",
    "avx512_bf16": "GGML_AVX512_BF16",
}
_BEFORE_AVX2 = ("GGML_AVX2", "GGML_FMA", "GGML_BMI2")
PORTABLE = ("-DGGML_NATIVE=OFF",)


def cmake_flags(hardware: Hardware) -> tuple[str, ...]:
    """The flags for the fastest build that is safe on ``hardware``, sorted.

    ``GGML_NATIVE=OFF`` means AVX2 and what came before it; the rest is added by name. Off x86
    llama.cpp's own defaults are right.
    """
    if not hardware.is_x86:
        return ()
    flags = hardware.flags
    if flags and "avx2" not in flags:
        return tuple(sorted([*PORTABLE, *(f"-D{name}=OFF" for name in _BEFORE_AVX2)]))
    wanted: list[str] = []
    if flags >= _AVX512:
        wanted += ["GGML_AVX512", *(name for flag, name in _WITH_AVX512.items() if flag in flags)]
    if "avx_vnni" in flags:
        wanted.append("GGML_AVX_VNNI")
    return tuple(sorted([*PORTABLE, *(f"-D{name}=ON" for name in wanted)]))


def candidates(hardware: Hardware) -> tuple[tuple[str, ...], ...]:
    """Flags to try, in order: what the processor offers, then what (almost) every one can run."""
    best = cmake_flags(hardware)
    return (best,) if best in {(), PORTABLE} or "-DGGML_AVX2=OFF" in best else (best, PORTABLE)
