import pytest

from app.engine.protocol import Method
from app.ui.scripted_engine import ScriptedEngine
from kernel.errors import PermanentError


class Keeping:
    """What the engine keeps, in memory."""

    def __init__(self, engine: ScriptedEngine, made):
        self.keeping = True
        self.kept = {}
        self.deleted = {}
        self.emptied = []
        self.made = made
        for number in range(3, 0, -1):
            self.add(f"c{number}", f"What about {number}?")
        engine.scripts.update(
            {
                Method.CONVERSATIONS: self.list,
                Method.CONVERSATION: self.open,
                Method.RENAME_CONVERSATION: self.rename,
                Method.DELETE_CONVERSATIONS: self.delete,
                Method.RESTORE_CONVERSATIONS: self.restore,
                Method.KEEP_CONVERSATIONS: self.keep,
            }
        )

    def add(self, name, *questions, **more):
        turns = [
            {"question": one, "state": "answered", "answer": self.made.answer(one)}
            for one in questions
        ]
        head = {"id": name, "title": questions[0], "changed": "2025-01-01T10:00:00", "found": None}
        self.kept[name] = {"conversation": {**head, "turns": len(turns), **more}, "turns": turns}

    def list(self, exchange):
        query = exchange.params.get("query", "")
        heads = [one["conversation"] for one in self.kept.values()]
        found = [dict(head) for head in heads if query in head["title"]]
        offset = exchange.params.get("offset", 0)
        page = found[offset : offset + exchange.params["limit"]]
        known = {"total": len(found), "emptied": len(self.emptied), "keeping": self.keeping}
        return {"conversations": page, **known}

    def open(self, exchange):
        if exchange.params["id"] not in self.kept:
            raise PermanentError("There is no such conversation")
        return self.kept[exchange.params["id"]]

    def rename(self, exchange):
        head = self.kept[exchange.params["id"]]["conversation"]
        head["title"] = exchange.params["title"]
        return {"conversation": head}

    def delete(self, exchange):
        if exchange.params.get("emptied"):
            gone, self.emptied = self.emptied, []
            self.deleted.update(dict.fromkeys(gone))
            return {"deleted": gone}
        ids = exchange.params.get("ids") or list(self.kept)
        for one in ids:
            self.deleted[one] = self.kept.pop(one)
        return {"deleted": ids}

    def restore(self, exchange):
        for one in exchange.params["ids"]:
            there = self.deleted.pop(one)
            if there is None:
                self.emptied.append(one)
            else:
                self.kept[one] = there
        return {"restored": len(exchange.params["ids"])}

    def keep(self, exchange):
        self.keeping = exchange.params["keep"]
        return {"keeping": self.keeping}


@pytest.fixture
def keeping(engine, made):
    return Keeping(engine, made)
