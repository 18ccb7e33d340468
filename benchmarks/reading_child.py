"""What a reading child costs before it reads anything: ``python -m benchmarks.reading_child``.

Start-up time until it is ready, its memory (proportional set size: pages shared with others count
in part), and what each heavy library adds in time and memory to a bare interpreter when it is
imported. *at start* says whether the child imports it before it is ready, or only when a file of
the kind comes up.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from indexer.parse.sandbox import ParserSandbox

_ROUNDS = 5
_LIBRARIES = (
    "py3langid.langid", "PIL.Image", "pypdfium2", "selectolax.lexbor", "pypdf", "lxml.etree",
    "yaml", "regex", "olefile", "pypff", "xlrd", "numpy", "pi_heif",
)  # fmt: skip
_IMPORT = """
import sys, time
def rss():
    return int(open("/proc/self/statm").read().split()[1]) * 4
before, begun = rss(), time.perf_counter()
__import__(sys.argv[1])
print((time.perf_counter() - begun) * 1000, rss() - before)
"""
_LOADED = """
import sys
import indexer.parse.sandbox_process as process
from indexer.parse.base import Limits
from indexer.parse.language import LanguageDetector
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.parse.ocr.image_file import load_formats
languages = LanguageDetector()
load_formats()
reader = FileReader(ParserRegistry(built_in_parsers()), languages, Limits())
process.load_early(reader, languages)
print(*sys.modules)
"""


def start_up() -> tuple[float, int]:
    """Median seconds until a child is ready, and KiB of its proportional set size then."""
    taken, sizes = [], []
    for _ in range(_ROUNDS):
        started_s = time.perf_counter()
        with ParserSandbox() as sandbox:
            sandbox.start()
            taken.append(time.perf_counter() - started_s)
            sizes.append(_proportional_kib(sandbox))
    return median(taken), round(median(sizes))


def _proportional_kib(sandbox: ParserSandbox) -> int:
    child = sandbox._child
    text = Path(f"/proc/{child.pid if child else 0}/smaps_rollup").read_text()
    return int(next(line for line in text.splitlines() if line.startswith("Pss:")).split()[1])


def import_cost(library: str) -> tuple[float, int]:
    """Median milliseconds and KiB of importing one library into a bare interpreter."""
    runs = [_run(_IMPORT, library).split() for _ in range(_ROUNDS)]
    return median(float(ms) for ms, _ in runs), round(median(int(kib) for _, kib in runs))


def table() -> str:
    """All figures as Markdown."""
    seconds, kib = start_up()
    at_start = set(_run(_LOADED).split())
    lines = [
        f"A child is ready after {seconds:.2f} s and then takes {kib >> 10} MiB (PSS).",
        "",
        "| library | import | memory | at start |",
        "|---|---|---|---|",
    ]
    for library in _LIBRARIES:
        ms, taken_kib = import_cost(library)
        is_early = "yes" if library in at_start else "when needed"
        lines.append(f"| {library} | {ms:.0f} ms | {taken_kib / 1024:.1f} MiB | {is_early} |")
    return "\n".join(lines)


def _run(program: str, *words: str) -> str:
    found = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True
    )
    return found.stdout


def main() -> int:
    """Measure and print."""
    if not Path("/proc/self/smaps_rollup").exists():
        print("The system does not say what memory a process holds: nothing was measured.")
        return 2
    print(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
