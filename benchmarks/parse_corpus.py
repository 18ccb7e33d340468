"""Reads every file beneath some folders in the sandbox and counts what comes out.

``python -m benchmarks.parse_corpus FOLDER… [--problems]``. Fails if a file yields nothing.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem


class Tally:
    """What came out of all files so far."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.seconds: defaultdict[str, list[float]] = defaultdict(list)
        self.unaccounted: list[Path] = []

    def add(self, path: Path, items: list[ParsedDocument | Problem], taken_s: float) -> None:
        """Count one file."""
        documents = [item for item in items if isinstance(item, ParsedDocument)]
        self.seconds[documents[0].kind.value if documents else "none"].append(taken_s)
        self.outcomes.update(f"a {document.kind.value}" for document in documents)
        self.outcomes.update(item.code.value for item in items if isinstance(item, Problem))
        if not items:
            self.unaccounted.append(path)

    def show(self) -> None:
        """Print the counts."""
        for name, count in self.outcomes.most_common():
            print(f"{count:7d}  {name}")
        for kind, times in sorted(self.seconds.items()):
            times.sort()
            print(
                f"{kind:9s} {len(times):6d} files, {sum(times):7.1f} s, "
                f"median {1000 * times[len(times) // 2]:.2f} ms, most {times[-1]:.2f} s"
            )
        print(f"files without an outcome: {len(self.unaccounted)}")


def main() -> int:
    """Read, count, print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folders", nargs="+", type=Path)
    arguments.add_argument("--problems", action="store_true", help="print every problem")
    options = arguments.parse_args()
    tally = Tally()
    files = (path for folder in options.folders for path in sorted(folder.rglob("*")))
    with ParserSandbox() as sandbox:
        sandbox.start()
        for path in filter(Path.is_file, files):
            started = time.perf_counter()
            items = list(sandbox.parse(path))
            taken_s = time.perf_counter() - started
            tally.add(path, items, taken_s)
            if taken_s > 1:
                print(f"{taken_s:.1f} s\t{path}", file=sys.stderr)
            if options.problems:
                for item in items:
                    if isinstance(item, Problem):
                        print(f"{item.code}\t{path} [{item.member}]\t{item.message}")
    tally.show()
    return 1 if tally.unaccounted else 0


if __name__ == "__main__":
    raise SystemExit(main())
