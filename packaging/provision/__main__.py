"""Set-up from a bare machine: ``python3 packaging/provision`` (standard library only).

Every step is skipped when it is done, goes on where it was interrupted, and says on the last
line what is wrong when it fails.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  # an older one is told so, in words
    sys.stderr.write(
        "Set-up stopped at 'this computer': Python 3.11 or newer is needed, this is "
        + sys.version.split()[0]
        + ". Install a newer one and run `make setup PYTHON=python3.11`.\n"
    )
    sys.exit(1)

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(1, str(CHECKOUT))  # for models.hardware, which needs the standard library only

from command_line import main  # noqa: E402  # the version of Python comes first

if __name__ == "__main__":
    sys.exit(main(CHECKOUT, sys.argv[1:]))
