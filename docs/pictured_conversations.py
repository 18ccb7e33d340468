"""The conversations of the guide's pictures: a few weeks of them, or years."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from app.ui.scripted_engine import Exchange, Json

TODAY = (2025, 11, 14)
Titled = tuple[str, int, int]
"""A title, how many days ago, how many turns."""
TITLES: tuple[Titled, ...] = (
    ("How much is the rent from April on?", 0, 2),
    ("Where is the main valve in the cellar?", 0, 1),
    ("What does the lease say about notice?", 1, 4),
    ("The move to Lindenweg", 3, 12),
    ("Summarise the minutes of the house meeting in March", 9, 1),
    ("Wann muss der Knoblauch bestellt werden?", 20, 2),
    ("房租什么时候到期？", 34, 3),
)
EMPTIED = 2
"""How many there are besides of which nothing is left."""


class KeptConversations:
    """What the engine says of kept conversations.

    Args:
        answered: Makes the answer to a question.
        titled: Which there are.
    """

    def __init__(
        self, answered: Callable[[Exchange], Json], titled: tuple[Titled, ...] = TITLES
    ) -> None:
        self._answered, self._titled = answered, titled

    def listed(self, exchange: Exchange) -> Json:
        """The newest first, a page of them."""
        now = datetime(*TODAY, 11, 42).astimezone()
        query = str(exchange.params.get("query") or "").lower()
        rows = [
            {
                "id": f"c{number}",
                "title": title,
                "created": (now - timedelta(days=days)).isoformat(),
                "changed": (now - timedelta(days=days)).isoformat(),
                "turns": turns,
                "taken_out": int(turns == 4),
                "found": "And until when may it be paid?" if query and number == 3 else None,
            }
            for number, (title, days, turns) in enumerate(self._titled)
            if not query or query in title.lower() or number == 3
        ]
        offset = int(exchange.params.get("offset") or 0)
        page = rows[offset : offset + int(exchange.params.get("limit") or len(rows))]
        known = {"total": len(rows), "emptied": EMPTIED, "keeping": True}
        return {"conversations": page, **known}

    def opened(self, exchange: Exchange) -> Json:
        """One of them: an answer, one that was stopped, one whose file was forgotten."""
        (head,) = (
            one
            for one in self.listed(exchange)["conversations"]
            if one["id"] == exchange.params["id"]
        )
        question = "How much is the rent from April on?"
        quiet = Exchange({"question": question}, lambda _name, _data: None)
        turns = [
            {"question": "", "state": "taken_out", "answer": None},
            {
                "question": "Who pays for the water?",
                "state": "stopped",
                "answer": {"draft": "Heating and water are paid by", "instant": None},
            },
            {"question": question, "state": "answered", "answer": self._answered(quiet)},
        ]
        return {"conversation": head, "turns": turns}
