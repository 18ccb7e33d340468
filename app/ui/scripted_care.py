"""What a scripted engine says about models and trust: for tests and for the guide's pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.engine.protocol import Event
from models.errors import NotAModel

if TYPE_CHECKING:
    from app.ui.scripted_engine import Exchange

Json = dict[str, Any]

HOME: Final = "/home/ada"
LARGE: Final = "qwen2.5-coder-1.5b-instruct-q4_k_m"
SMALL: Final = "qwen2.5-coder-0.5b-instruct-q4_k_m"
SPEED: Final = {"first_word_ms": 1400.0, "words_per_s": 9.6, "measured_at": ""}


def model(model_id: str, role: str, size_bytes: int, said: str, **more: object) -> Json:
    """A model as the engine lists it."""
    base: Json = {
        "id": model_id,
        "role": role,
        "path": f"{HOME}/.local/share/antorcha/models/{model_id}",
        "sha256": "0" * 64,
        "size_bytes": size_bytes,
        "license": "Apache-2.0",
        "state": "ready",
        "in_use": False,
        "description": said,
        "context_tokens": 4096 if role == "chat" else None,
        "speed": None,
    }
    return {**base, **more}


MODELS: Final[Json] = {
    "folder": f"{HOME}/.local/share/antorcha/models",
    "can_go_back": True,
    "models": [
        model(
            LARGE,
            "chat",
            1_117_320_768,
            "Writes the answers; says so when the passages hold no answer. Needs about 2 GB of"
            " memory while it runs.",
            in_use=True,
            speed=SPEED,
        ),
        model(
            SMALL,
            "chat",
            491_400_064,
            "For computers with little memory: twice as fast and noticeably less careful. Needs"
            " about 0.7 GB of memory while it runs.",
        ),
        model(
            "smollm2-135m-instruct-q4_1",
            "chat",
            98_362_432,
            "Only for trying out the machinery: its answers are of no use.",
            state="missing",
        ),
        model(
            "multilingual-e5-small",
            "embedding",
            88_705_130,
            "Finds passages by their meaning, in about 100 languages and across them. 384"
            " dimensions, reads up to 512 tokens.",
            license="MIT",
            in_use=True,
        ),
        model(
            "pp-ocrv6-small",
            "ocr",
            30_800_000,
            "Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the"
            " program. Needs about 0.5 GB of memory while it reads.",
            in_use=True,
        ),
    ],
}

PLACES: Final[Json] = {
    "places": [
        {"what": what, "path": path, "mode": mode, "size_bytes": size, "private": private}
        for what, path, mode, size, private in (
            ("library", f"{HOME}/.local/share/antorcha/library.db", "600", 84_000_000, True),
            ("vectors", f"{HOME}/.local/share/antorcha/chroma", "700", 21_300_000, True),
            ("log", f"{HOME}/.local/share/antorcha/logs", "700", 48_000, True),
            ("window", f"{HOME}/.local/share/antorcha/window.ini", "600", 400, True),
            ("models", f"{HOME}/.local/share/antorcha/models", "755", 1_697_000_000, False),
        )
    ]
}

LOG: Final[Json] = {
    "path": f"{HOME}/.local/share/antorcha/logs/engine.log",
    "left_off": True,
    "lines": [
        f"2025-11-04 09:{minute:02}:08,114 INFO app.engine.run: serving the library"
        for minute in range(40)
    ],
}

PROOF: Final[Json] = {
    "forgotten": [f"{HOME}/Notes/diary.md"],
    "proof": {
        "clean": True,
        "words": 812,
        "searched": 3120,
        "held_elsewhere": 641,
        "files": 14,
        "bytes": 105_400_000,
        "vectors_erased": True,
        "found": [],
    },
}


def try_model(exchange: Exchange) -> Json:
    """What a test drive pushes and brings; asked for a model called "slow", it waits."""
    text = (
        "The technician replaced the pressure valve and a seal, cleaned the burner and set the"
        " flow to 55 degrees. The expansion tank should be replaced before next winter."
    )
    for word in text.split():
        exchange.push(Event.TOKEN, {"text": word + " "})
    return {"text": text, "speed": SPEED, **MODELS}


def import_model(exchange: Exchange) -> Json:
    """Taking in a file: refused if its name says so, and as long as it is let."""
    if "refused" in exchange.params["file"]:
        raise NotAModel("refused.gguf", "llama.cpp cannot load it as a model to talk to")
    step = {"stage": "copy", "done": 310_000_000, "total": 806_000_000, "label": "gemma"}
    exchange.push(Event.PROGRESS, step)
    exchange.wait(60)
    return {"imported": "gemma-3-1b-it-q4_k_m", **MODELS}
