"""The whole program in a terminal: index the sample library, ask it something, show the sources.

What ``make run`` does on a machine without a display.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from app.cli.invocation import DONE, Invocation
from app.cli.questions import ask_in_terminal
from app.config import Home
from app.engine.protocol import Method
from app.sample import SAMPLE_LIBRARY, SAMPLE_SUGGESTIONS

_QUESTIONS = 2


def run_demo(invocation: Invocation) -> int:
    """Index the sample library in a throw-away home and answer questions over it."""
    terminal = invocation.terminal
    with tempfile.TemporaryDirectory(prefix="antorcha-demo-") as folder:
        demo = replace(invocation, home=Home(Path(folder)))
        terminal.line("There is no display, so here is Antorcha in the terminal.")
        terminal.line(f"Indexing the sample library in {SAMPLE_LIBRARY} …")
        try:
            demo.call(Method.ADD, {"paths": [str(SAMPLE_LIBRARY)], "collection": "Sample"})
            status = demo.call(Method.INDEX, {"wait": True})
            terminal.status(status)
            for question in suggestions("en")[:_QUESTIONS]:
                terminal.line(f"\n> {question}\n")
                ask_in_terminal(demo, {"question": question})
        finally:
            demo.call(Method.SHUT_DOWN)
    terminal.line("\nYour own files: `antorcha add FOLDER`, then `antorcha ask QUESTION`.")
    return DONE


def suggestions(language: str) -> list[str]:
    """Questions that the sample library answers well."""
    by_language = json.loads(SAMPLE_SUGGESTIONS.read_text(encoding="utf-8"))
    return [str(question) for question in by_language.get(language, by_language["en"])]
