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
from indexer.types import Problem


def main() -> int:
    """Read, count, print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folders", nargs="+", type=Path)
    arguments.add_argument("--problems", action="store_true", help="print every problem")
    options = arguments.parse_args()
    outcomes: Counter[str] = Counter()
    seconds: defaultdict[str, list[float]] = defaultdict(list)
    unaccounted = []
    with ParserSandbox() as sandbox:
        sandbox.start()
        for folder in options.folders:
            for path in sorted(folder.rglob("*")):
                if not path.is_file():
                    continue
                started = time.perf_counter()
                items = list(sandbox.parse(path))
                taken = time.perf_counter() - started
                kind = next(
                    (item.kind.value for item in items if not isinstance(item, Problem)), "none"
                )
                seconds[kind].append(taken)
                if not items:
                    unaccounted.append(path)
                for item in items:
                    is_problem = isinstance(item, Problem)
                    outcomes[item.code.value if is_problem else f"a {item.kind.value}"] += 1
                    if is_problem and options.problems:
                        member = f" [{item.member}]" if item.member else ""
                        print(f"{item.code}\t{path}{member}\t{item.message}")
                if taken > 1:
                    print(f"{taken:.1f} s\t{path}", file=sys.stderr)
    for name, count in outcomes.most_common():
        print(f"{count:7d}  {name}")
    for kind, times in sorted(seconds.items()):
        times.sort()
        print(
            f"{kind:9s} {len(times):6d} files, {sum(times):7.1f} s, "
            f"median {1000 * times[len(times) // 2]:.2f} ms, most {times[-1]:.2f} s"
        )
    print(f"files without an outcome: {len(unaccounted)}")
    return 1 if unaccounted else 0


if __name__ == "__main__":
    raise SystemExit(main())
