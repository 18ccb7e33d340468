"""Set-up is a program of its own, run by path: its folder has to be on the path here too."""

from __future__ import annotations

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "packaging" / "provision"))
