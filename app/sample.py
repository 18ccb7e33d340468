"""Where the project's assets lie, and among them the sample library that the first start offers."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parent.parent / "assets"

SAMPLE_LIBRARY = ASSETS / "sample" / "library"
SAMPLE_SUGGESTIONS = ASSETS / "sample" / "suggestions.json"
