"""What the doctor's checks and the state of the network say in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.explanations.errors import ERRORS
from app.ui.explanations.findings import FINDINGS, GAPS
from app.ui.explanations.wording import as_sentence, filled, joined, translated
from app.ui.look.plain_text import displayable

if TYPE_CHECKING:
    from app.ui.engine_link import Json


def check_words(check: Json) -> str:
    """What a check found and, unless all is well, what to do; the engine's words if need be."""
    code, values = str(check.get("code") or ""), _values(check)
    known = FINDINGS.get(code)
    if known is None and code in ERRORS:
        title, _message, hint = ERRORS[code]
        known = title, hint
    if known is None:
        parts = (str(check.get("detail") or ""), str(check.get("fix") or ""))
        return " ".join(displayable(part) for part in parts if part)
    detail, fix = (filled(text, values) for text in known)
    return joined(as_sentence(detail), fix)


def network_words(network: Json) -> str:
    """What keeps the program off the network, or does not; the engine's words if need be."""
    known = FINDINGS.get(str(network.get("code") or ""))
    if known is not None:
        return as_sentence(filled(known[0], _values(network)))
    how = displayable(str(network.get("how") or ""))
    return how[:1].upper() + how[1:]


def _values(found: Json) -> Json:
    values = dict(found.get("values") or {})
    if gaps := str(values.get("gaps") or ""):
        values["gaps"] = ", ".join(translated(GAPS.get(gap, gap)) for gap in gaps.split())
    return values
