"""Keeps None, True and False alive under PySide6 on Python 3.11.

PySide6 6.12 is built against headers in which these three cannot die, and so returns them
without counting a reference. Python 3.11 still counts: measured with ``sys.getrefcount``, every
emitted signal takes one reference of True and every slot that is called one of None, and after
some hundred signals the interpreter ends with "deallocating True or False".
"""

from __future__ import annotations

import ctypes
import sys

_IMMORTAL_SINCE = (3, 12)
_PLENTY = 1 << 40
"""References for some thousand years of clicking; the counter has 63 bits."""


def keep_singletons_alive() -> None:
    """Give the three more references than can ever be lost. Harmless to call again."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for one in (None, True, False):
        # CPython's object header begins with the reference count.
        count = ctypes.c_ssize_t.from_address(id(one))
        if count.value < _PLENTY:
            count.value += _PLENTY
