"""The scenes of the guide's pictures: each drives a window until it shows what it is named for."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.scripted_engine import Json
from docs import asking_scenes, large_scenes, page_scenes, trouble_scenes
from docs.pictured_state import status
from docs.stage import Stage

SCENES: dict[str, Callable[[Stage], None]] = {
    name.removeprefix("scene_"): act
    for module in (asking_scenes, page_scenes, large_scenes, trouble_scenes)
    for name, act in vars(module).items()
    if name.startswith("scene_")
}
STATES: dict[str, Json] = {
    "welcome": status(empty=True),
    "library_busy": status(busy=True),
    "results": status(busy=True),
    "model_missing": status(model=False),
}
