"""The one door into the program: ``antorcha`` and ``python -m app``."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run a command; without one, open the window. Returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    from kernel.limits import dump_no_core  # noqa: PLC0415 - needs nothing but the standard library

    dump_no_core()
    if not _may_use_network(words):
        # Before anything else is imported, so that nothing can have opened a socket by then.
        from app.trust.network import refuse_network  # noqa: PLC0415

        refuse_network()
    from app.cli.run import run  # noqa: PLC0415

    return run(words)


def _may_use_network(words: list[str]) -> bool:
    """Only `models fetch` may: it touches nothing of the person's and ends when it is done."""
    plain = [word for word in words if not word.startswith("-")]
    return plain[:2] == ["models", "fetch"] and not any(word == "--home" for word in words)


if __name__ == "__main__":
    sys.exit(main())
