"""The one style sheet of the window: the template in assets/style, filled from the tokens."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from app.ui.look import tokens
from app.ui.look.directed_text import is_window_mirrored

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.ui.look.tokens import Colours, TypeScale


def style_sheet(
    template_path: Path, colours: Colours, scale: TypeScale, images: Mapping[str, Path]
) -> str:
    """The template with every ``$name`` replaced. Raises KeyError for a name no token has.

    Args:
        images: Files by name; ``$image_NAME`` stands for each, ``$side_near`` and ``$side_far``
            for where lines begin and end in the window.
    """
    values: dict[str, str] = dict(asdict(colours))
    values.update({f"type_{name}": f"{points}pt" for name, points in asdict(scale).items()})
    values.update(
        {
            name.lower(): f"{value}px"
            for name, value in vars(tokens).items()
            if name.startswith(("SPACE_", "RADIUS_", "RAIL_", "TARGET_"))
        }
    )
    far, near = ("left", "right") if is_window_mirrored() else ("right", "left")
    values.update({"side_near": near, "side_far": far})
    values.update({f"image_{name}": f'"{path.as_posix()}"' for name, path in images.items()})
    return Template(template_path.read_text(encoding="utf-8")).substitute(values)
