"""Where the sample library lies that the first start offers."""

from pathlib import Path

_ASSETS = Path(__file__).resolve().parent.parent / "assets"

SAMPLE_LIBRARY = _ASSETS / "sample" / "library"
SAMPLE_SUGGESTIONS = _ASSETS / "sample" / "suggestions.json"
