"""Write build.lock, runtime.lock and dev.lock anew (``make lock``).

Needs ``uv`` (on PATH, or in the environment variable UV). Every lock holds exact versions with
the hashes of all their files, for every platform and for Python 3.11 and later. dev.lock holds
what the developers' tools add and agrees with runtime.lock in every version they share.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

LOCKS = Path(__file__).resolve().parent
CHECKOUT = LOCKS.parent.parent


def compile_lock(name: str, *arguments: str, requirements: str = "") -> None:
    """Run uv's resolver and write ``name``."""
    subprocess.run(
        [
            os.environ.get("UV", "uv"),
            *("pip", "compile", "--universal", "--generate-hashes", "--python-version", "3.11"),
            *("--quiet", "--no-annotate", "--custom-compile-command", "make lock"),
            *("--upgrade", "--override", str(LOCKS / "left_out.txt")),
            *("--no-emit-package", "torch", "--no-emit-package", "llama-cpp-python"),
            *("--output-file", str(LOCKS / name), *arguments),
        ],
        cwd=CHECKOUT,
        input=requirements,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def main() -> int:
    """Resolve the three locks in the order in which they constrain each other."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    developer_tools = "\n".join(project["optional-dependencies"]["dev"])
    runtime = str(LOCKS / "runtime.lock")
    compile_lock("runtime.lock", str(CHECKOUT / "pyproject.toml"), str(LOCKS / "carried.in"))
    compile_lock("build.lock", str(LOCKS / "build.in"), "--constraint", runtime)
    compile_lock("dev.lock", "-", "--constraint", runtime, requirements=developer_tools)
    return 0


if __name__ == "__main__":
    sys.exit(main())
