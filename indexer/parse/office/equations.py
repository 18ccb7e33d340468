"""Formulas of Office documents (OMML) on one line, as one would type them."""

from __future__ import annotations

from typing import Any

from indexer.parse.office.safe_xml import attribute, child, children, local_name

_SKIPPED = frozenset(
    ("ctrlPr", "rPr", "fPr", "sSupPr", "sSubPr", "sSubSupPr", "radPr", "naryPr", "dPr", "funcPr",
     "accPr", "barPr", "mPr", "eqArrPr", "limLowPr", "limUppPr", "groupChrPr", "argPr")
)  # fmt: skip


def formula(element: Any) -> str:
    """The text of a formula or of a part of one."""
    if element is None:
        return ""
    name = local_name(element)
    if name in _SKIPPED:
        return ""
    if name == "t":
        return element.text or ""
    shape = _SHAPES.get(name)
    return shape(element) if shape is not None else "".join(formula(one) for one in element)


def _part(element: Any, name: str) -> str:
    return formula(child(element, name)).strip()


def _grouped(text: str) -> str:
    return text if len(text) <= 1 or text.isalnum() else f"({text})"


def _fraction(element: Any) -> str:
    return f"{_grouped(_part(element, 'num'))}/{_grouped(_part(element, 'den'))}"


def _script(element: Any) -> str:
    low, high = _part(element, "sub"), _part(element, "sup")
    base = _grouped(_part(element, "e"))
    return base + (f"_{_grouped(low)}" if low else "") + (f"^{_grouped(high)}" if high else "")


def _root(element: Any) -> str:
    degree = _part(element, "deg")
    return f"{degree}√{_grouped(_part(element, 'e'))}"


def _sum(element: Any) -> str:
    sign = child(element, "naryPr", "chr")
    low, high = _part(element, "sub"), _part(element, "sup")
    limits = (f"_{_grouped(low)}" if low else "") + (f"^{_grouped(high)}" if high else "")
    return (
        f"{attribute(sign, 'val', '∫') if sign is not None else '∫'}{limits} {_part(element, 'e')}"
    )


def _delimited(element: Any) -> str:
    properties = child(element, "dPr")
    signs = {"begChr": "(", "endChr": ")", "sepChr": "|"}
    for one in properties if properties is not None else ():
        if local_name(one) in signs:
            signs[local_name(one)] = attribute(one, "val")
    inside = signs["sepChr"].join(formula(one).strip() for one in children(element, "e"))
    return f"{signs['begChr']}{inside}{signs['endChr']}"


def _function(element: Any) -> str:
    argument = _part(element, "e")
    is_enclosed = argument.startswith(("(", "[", "{"))
    return _part(element, "fName") + (argument if is_enclosed else f"({argument})")


def _matrix(element: Any) -> str:
    rows = (
        ", ".join(formula(e).strip() for e in children(r, "e")) for r in children(element, "mr")
    )
    return f"[{'; '.join(rows)}]"


_SHAPES = {
    "f": _fraction, "sSup": _script, "sSub": _script, "sSubSup": _script, "sPre": _script,
    "rad": _root, "nary": _sum, "d": _delimited, "func": _function, "m": _matrix,
}  # fmt: skip
