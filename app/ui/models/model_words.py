"""What the page of models says, from the engine's list. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.ui.look.plain_text import displayable, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS_PER_TOKEN: Final = 0.75
ROUGHLY: Final = 100

# What the engine says of each model that it knows, so that it can be translated.
DESCRIPTIONS: Final = (
    QT_TRANSLATE_NOOP(
        "Models",
        "Writes the answers; says so when the passages hold no answer. Needs about 2 GB of memory"
        " while it runs.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "For computers with little memory: twice as fast and noticeably less careful. Needs about"
        " 0.7 GB of memory while it runs.",
    ),
    QT_TRANSLATE_NOOP("Models", "Only for trying out the machinery: its answers are of no use."),
    QT_TRANSLATE_NOOP(
        "Models",
        "Finds passages by their meaning, in about 100 languages and across them. 384 dimensions,"
        " reads up to 512 tokens.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the"
        " program. Needs about 0.5 GB of memory while it reads.",
    ),
)


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One model as its card says it.

    Attributes:
        state: In a word or two; ``tone`` is the label's.
        facts: Licence, size and how much it reads at once.
        speed: How fast it is here, in plain words; empty for what does not write.
    """

    id: str
    role: str
    state: str
    tone: str
    description: str
    facts: str
    speed: str
    is_here: bool
    is_usable: bool
    is_in_use: bool


def model_line(model: Mapping[str, Any]) -> ModelLine:
    """A model of the engine's list as its card says it."""
    state = str(model.get("state", ""))
    role = str(model.get("role", ""))
    is_here = state != "missing"
    in_use = bool(model.get("in_use"))
    said, tone = _state(state, in_use)
    description = str(model.get("description") or "")
    if description in DESCRIPTIONS:
        description = QCoreApplication.translate("Models", description)
    return ModelLine(
        id=str(model.get("id", "")),
        role=role,
        state=said,
        tone=tone,
        description=displayable(description),
        facts=_facts(model),
        speed=speed_words(model.get("speed")) if role == "chat" and is_here else "",
        is_here=is_here,
        is_usable=state in {"ready", "unknown"},
        is_in_use=in_use,
    )


def speed_words(speed: Mapping[str, Any] | None) -> str:
    """What a test drive measured; that there was none, if so."""
    translate = QCoreApplication.translate
    if not speed:
        return translate("Models", "How fast it is here was not measured yet.")
    seconds = QLocale().toString(float(speed["first_word_ms"]) / 1000, "f", 1)
    words_per_s = speed.get("words_per_s")
    if words_per_s is None:
        return translate("Models", "About {seconds} s to the first word").format(seconds=seconds)
    rate = float(words_per_s)
    shown = QLocale().toString(rate, "f", 0 if rate >= 10 else 1)
    return translate(
        "Models", "About {seconds} s to the first word, then {words} words a second"
    ).format(seconds=seconds, words=shown)


def size_words(size_bytes: int) -> str:
    """A size as people say it."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size_bytes, 1, form)


def _state(state: str, in_use: bool) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if state == "missing":
        return translate("Models", "Not installed"), "muted"
    if state == "corrupt":
        return translate("Models", "Damaged: it is not used"), "danger"
    if in_use:
        return translate("Models", "In use"), "positive"
    if state == "unknown":
        return translate("Models", "Ready, of your own"), "muted"
    return translate("Models", "Ready"), "muted"


def _facts(model: Mapping[str, Any]) -> str:
    translate = QCoreApplication.translate
    name = one_line(str(model.get("license") or ""))
    known = name if name and name != "unknown" else translate("Models", "licence not known")
    parts = [known, size_words(int(model.get("size_bytes") or 0))]
    tokens = model.get("context_tokens")
    if tokens:
        about = round(int(tokens) * WORDS_PER_TOKEN / ROUGHLY) * ROUGHLY
        parts.append(
            translate("Models", "reads about {n} words at once").format(n=QLocale().toString(about))
        )
    return "  ·  ".join(parts)
