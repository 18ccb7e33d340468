"""Runs every test; looks again, alone, at the few that failed among all the others.

The tests use real processes, threads, sockets and windows, thousands of them one after another on
whatever machine there is. What is broken fails again when it is asked alone: the run has failed.
What then holds three times in a row hung on the moment: the run goes on, but names it loudly, since
that is a fault as well, of the test or of the program, and somebody has to look for it.
"""

import json
import subprocess
import sys
from pathlib import Path

MOST_LOOKED_AT_AGAIN = 3
LOOKS = 3
_FAILED = Path(".pytest_cache/v/cache/lastfailed")
_SOME_TESTS_FAILED = 1


def run_tests(*arguments: str) -> int:
    """pytest's exit code, in a process of its own."""
    return subprocess.call([sys.executable, "-m", "pytest", *arguments])


def main() -> int:
    _FAILED.unlink(missing_ok=True)  # of another run, perhaps of tests that are gone
    code = run_tests()
    if code != _SOME_TESTS_FAILED:
        return code
    failed = sorted(json.loads(_FAILED.read_text(encoding="utf-8")))
    if not 0 < len(failed) <= MOST_LOOKED_AT_AGAIN:
        return code
    for look in range(1, LOOKS + 1):
        sys.stdout.write(f"\nFailed above, looked at again alone ({look} of {LOOKS}):\n")
        sys.stdout.flush()
        if again := run_tests(*failed):
            return again
    sys.stdout.write(
        f"\nUNSTEADY: failed among all others (above), held {LOOKS} times alone. Find out why:\n"
        + "".join(f"  {test}\n" for test in failed)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
