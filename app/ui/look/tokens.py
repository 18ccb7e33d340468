"""The few numbers and colours that everything in the window is drawn from."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final

SPACE_XS: Final = 4
SPACE_S: Final = 8
SPACE_M: Final = 12
SPACE_L: Final = 16
SPACE_XL: Final = 24
SPACE_XXL: Final = 40

RADIUS_S: Final = 6
RADIUS_M: Final = 10
RADIUS_L: Final = 16

RAIL_WIDTH: Final = 100
COLUMN_WIDTH: Final = 760
TARGET_SIZE: Final = 32
"""The smallest side of anything that is clicked, in pixels."""

LINE_HEIGHT_PERCENT: Final = 140


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font sizes in points, grown from the system's own."""

    small: float
    body: float
    strong: float
    title: float
    display: float

    @classmethod
    def grown_from(cls, system_points: float) -> TypeScale:
        """The scale around the system's font size, which is never made smaller."""
        body = max(system_points, 10.5)
        return cls(
            small=round(body * 0.88, 1),
            body=body,
            strong=round(body * 1.1, 1),
            title=round(body * 1.35, 1),
            display=round(body * 2.0, 1),
        )

    def scaled(self, percent: int) -> TypeScale:
        """The same scale, larger or smaller as the person wants it."""
        sizes = {name: round(points * percent / 100, 1) for name, points in asdict(self).items()}
        return TypeScale(**sizes)


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour for each job, as #rrggbb. ``ink`` on ``page`` and ``surface`` is text."""

    page: str
    """Behind everything."""
    surface: str
    """What lies on the page: the field, a card, the reader."""
    sunken: str
    """The rail, the status line, a hovered row."""
    selected: str
    hairline: str
    ink: str
    ink_muted: str
    accent: str
    """Ember: the one colour that asks to be pressed."""
    accent_hover: str
    accent_soft: str
    on_accent: str
    mark: str
    """Behind words that matched."""
    mark_strong: str
    """Behind the passage that is being looked at."""
    positive: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str


LIGHT: Final = Colours(
    page="#fbf8f4",
    surface="#ffffff",
    sunken="#f4efe5",
    selected="#fbe9d7",
    hairline="#e6ddd1",
    ink="#241d17",
    ink_muted="#6b5f54",
    accent="#ad4a0a",
    accent_hover="#943f08",
    accent_soft="#fdeedd",
    on_accent="#ffffff",
    mark="#ffe7b5",
    mark_strong="#ffd98a",
    positive="#2c7048",
    warning="#8a5a00",
    warning_soft="#fff4d9",
    danger="#a8281c",
    danger_soft="#fdeae7",
)

DARK: Final = Colours(
    page="#1a1714",
    surface="#24201c",
    sunken="#141210",
    selected="#3b2b1d",
    hairline="#3a332c",
    ink="#f2eae0",
    ink_muted="#b3a697",
    accent="#f2a05a",
    accent_hover="#f7b77f",
    accent_soft="#38291c",
    on_accent="#241305",
    mark="#5a4420",
    mark_strong="#755519",
    positive="#83c99d",
    warning="#e8bd62",
    warning_soft="#35290f",
    danger="#f2998f",
    danger_soft="#3b1f1b",
)

HIGH_LIGHT: Final = Colours(
    page="#ffffff",
    surface="#ffffff",
    sunken="#ffffff",
    selected="#ffe2b8",
    hairline="#000000",
    ink="#000000",
    ink_muted="#2b2622",
    accent="#7a2e00",
    accent_hover="#4d1d00",
    accent_soft="#fff3e2",
    on_accent="#ffffff",
    mark="#ffe08a",
    mark_strong="#ffc93c",
    positive="#00421f",
    warning="#4f3300",
    warning_soft="#fff3cf",
    danger="#7a0500",
    danger_soft="#ffe9e6",
)
"""Every text at 7:1 or more, and a line around everything that is a thing of its own."""

HIGH_DARK: Final = Colours(
    page="#000000",
    surface="#000000",
    sunken="#000000",
    selected="#4a2c00",
    hairline="#ffffff",
    ink="#ffffff",
    ink_muted="#e6ded4",
    accent="#ffb870",
    accent_hover="#ffd5a8",
    accent_soft="#2b1a08",
    on_accent="#000000",
    mark="#5c4300",
    mark_strong="#664b00",
    positive="#8cf0b0",
    warning="#ffd97a",
    warning_soft="#2b2000",
    danger="#ffb3aa",
    danger_soft="#3a0a06",
)
