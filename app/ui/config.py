"""What the window is told when it starts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.sample import ASSETS


@dataclass(frozen=True, slots=True)
class WindowConfig:
    """Settings of one window.

    Attributes:
        assets: The folder with icons, style, translations and the sample library.
        state_file: Where the window's size and place are kept; None keeps nothing.
        user_home: The person's home folder, shown as ~ in paths.
        language: A language code to use instead of the system's, such as "es".
    """

    assets: Path = ASSETS
    state_file: Path | None = None
    user_home: str = str(Path.home())
    language: str = ""

    @property
    def sample_library(self) -> Path:
        return self.assets / "sample" / "library"

    @property
    def suggestions_file(self) -> Path:
        return self.assets / "sample" / "suggestions.json"

    @property
    def translations(self) -> Path:
        return self.assets / "translations"
