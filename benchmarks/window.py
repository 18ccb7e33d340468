"""Measures the window's start: process start to first paint, and the memory it holds then.

    python benchmarks/window.py [RUNS]

Runs the real window without a display (offscreen) and with an engine that never answers, so the
figures are the window's own.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

RUNS = 5
WINDOW = """
import os, sys
from PySide6.QtCore import QTimer
from app.ui.application import make_application, run_window
from app.ui.config import WindowConfig
from kernel.errors import TransientError

def factory():
    raise TransientError("The engine is not part of this measurement")

def leave():
    for line in open("/proc/self/status"):
        if line.startswith(("VmRSS", "VmHWM")):
            print(line.split()[0].lower(), int(line.split()[1]) / 1024)
    sys.stdout.flush()
    os._exit(0)

make_application(WindowConfig())
QTimer.singleShot(1500, leave)
run_window(factory, WindowConfig())
"""


def one_start() -> tuple[float, float]:
    """Seconds to the first paint, and megabytes resident a second and a half later."""
    environment = {
        **os.environ,
        "ANTORCHA_TRACE_STARTUP": "1",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    started_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", WINDOW], env=environment, capture_output=True, text=True, check=True
    )
    painted_s = float(done.stderr.split("first_paint ")[1].split()[0])
    resident_mb = float(done.stdout.split("vmrss: ")[1].split()[0])
    return painted_s - started_s, resident_mb


def main() -> int:
    """Print the median, the worst and the memory."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    starts = [one_start() for _ in range(runs)]
    seconds = [start for start, _ in starts]
    print(f"process start to first paint: median {statistics.median(seconds):.2f} s,", end=" ")
    print(f"worst {max(seconds):.2f} s over {runs} starts")
    print(f"resident: {max(memory for _, memory in starts):.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
