"""How the library of the guide's pictures stands: sources, problems, counts, subjects, checks."""

from __future__ import annotations

from app.ui.scripted_care import LARGE
from app.ui.scripted_engine import Json
from docs.pictured_library import HOME

_BUSY_TURNS = {"Notes": "first", "Archive": "stopped"}


def _of_source(files: int, *, busy: bool) -> Json:
    waiting, words_only = (files // 2, files // 4) if busy else (0, 0)
    return {
        "total": files,
        "pending": waiting,
        "keyword": words_only,
        "semantic": files - waiting - words_only - 1,
        "failed": 1,
    }


def status(*, empty: bool = False, busy: bool = False, model: bool = True) -> Json:
    """The engine's status."""
    counts = {"semantic": 1984, "keyword": 0, "pending": 0, "failed": 3, "skipped": 2}
    if busy:
        counts = {"semantic": 300, "keyword": 500, "pending": 1184, "failed": 3, "skipped": 2}
    if empty:
        counts = dict.fromkeys(counts, 0)
    sources = [
        {
            "path": f"{HOME}/{name}",
            "collection": "Archive" if name == "Archive" else "Home",
            "documents": _of_source(files, busy=busy),
            "watched": name != "Archive",
            "turn": _BUSY_TURNS.get(name, "in_turn") if busy else "in_turn",
            "coverage": {"folders": folders, "watched_folders": seen},
            "last_sweep": "2025-11-04T08:00:00+01:00",
        }
        for name, folders, seen, files in (
            ("Notes", 14, 14, 512),
            ("Mail", 3, 3, 1108),
            ("Documents", 310, 128, 340),
            ("Archive", 4, 0, 29),
        )
    ]
    return {
        "home": f"{HOME}/.local/share/antorcha",
        "version": "0.1.0",
        "documents": {"total": sum(counts.values()), **counts},
        "passages": 9000,
        "sources": [] if empty else sources,
        "indexing": {
            "waits_on": ["battery", "load"],
            "closer_look": {"on": True, "waits_for_room": False, "unfinished": False},
        },
        "models": {"chat": {"id": "qwen2.5-1.5b"} if model else None, "embedding": {"id": "e5"}},
        "network": {
            "enforced": True,
            "how": "the kernel refuses every socket except local ones",
            "code": "network_refused",
            "values": {"families": "IPv4, IPv6, netlink, raw"},
        },
    }


PROBLEMS: Json = {
    "problems": [
        {
            "path": f"{HOME}/{path}",
            "reason": reason,
            "message": message,
            "since": "2025-11-03T10:00:00+01:00",
            "retry": "on_change",
        }
        for path, reason, message in (
            (
                "Documents/bank/statement-09.pdf",
                "encrypted",
                "It is protected with a password; `antorcha unlock` asks for it.",
            ),
            ("Documents/scans/passport.pdf", "no_text", "There is no text on its pages."),
            (
                "Documents/old/thesis.wpd",
                "unsupported",
                "Its format (.wpd) is not one that Antorcha can read.",
            ),
            ("Mail/2019/inbox.mbox", "partial", "2 more things in it could not be read."),
            (
                "Documents/scans/contract.pdf",
                "corrupt",
                "It is damaged: no reader finds text in it.",
            ),
        )
    ]
}


def counts_of(*pairs: tuple[str, int]) -> list[Json]:
    """Counts as the engine gives them."""
    return [{"value": value, "count": count} for value, count in pairs]


FACETS: Json = {
    "total": 1984,
    "kinds": counts_of(
        ("email", 1204), ("note", 431), ("pdf", 207), ("document", 84), ("web", 41), ("image", 17)
    ),
    "people": counts_of(
        ("Henrik Vogel", 164), ("Ngozi Okafor", 121), ("Marie Lefèvre", 88), ("Tomás Reyes", 61),
        ("Katrin Petzold", 47), ("周若兰", 32), ("Housing office", 21), ("Leaf and Fibre", 12),
    ),
    "collections": counts_of(("Home", 1984)),
    "languages": counts_of(("en", 1290), ("de", 402), ("es", 158), ("fr", 96), ("zh", 38)),
    "tags": [],
    "months": counts_of(
        *((f"{year}-{month:02}", 4 + (year * 7 + month * 5) % 9 * (year - 2009) // 2)
          for year in range(2011, 2026) for month in range(1, 13, 2))
    ),
}  # fmt: skip


def _subjects(*named: tuple[str, int, tuple[tuple[str, int], ...]]) -> list[Json]:
    return [
        {
            "id": str(at),
            "words": said.split(),
            "documents": count,
            "parts": _subjects(*((part, many, ()) for part, many in parts)),
        }
        for at, (said, count, parts) in enumerate(named, start=1)
    ]


SUBJECTS = _subjects(
    ("rent lease Vogel", 412, (
        ("heating meter winter", 130), ("deposit contract keys", 96), ("repairs cellar", 82),
        ("garden fence", 58), ("neighbours noise", 46))),
    ("choir rehearsal concert", 305, (
        ("Bach cantata score", 120), ("bus tour tickets", 85), ("minutes board", 100))),
    ("allotment beans seed", 231, ()),
    ("invoice tax Finanzamt", 207, ()),
    ("Valdecuervo tejado llaves", 178, ()),
    ("paper fibres conservation", 170, ()),
    ("recipe oven flour", 141, ()),
    ("Hangzhou talk hotel", 104, ()),
    ("doctor appointment hand", 87, ()),
    ("bicycle boat ferry", 71, ()),
    ("安排 杭州 会议", 38, ()),
    ("insurance claim car", 16, ()),
)  # fmt: skip

SUGGESTIONS: Json = {
    "suggestions": [
        {"question": "What did Henrik Vogel write last?", "about": "person"},
        {"question": "Summarise “The allotment, this year”", "about": "document"},
        {"question": "Which documents mention rent?", "about": "subject"},
        {"question": "When is “Choir concert in Köpenick”?", "about": "event"},
    ]
}


def _check(name: str, code: str, *, ok: bool = True, **values: object) -> Json:
    return {"name": name, "ok": ok, "detail": "", "fix": None, "code": code, "values": values}


CHECKS: Json = {
    "ok": False,
    "checks": [
        _check("installation", "parts_there", python="3.12.3", sqlite="3.45.1"),
        _check("network", "network_refused", families="IPv4, IPv6, netlink, raw"),
        _check("home", "home_private", folder=f"{HOME}/.local/share/antorcha"),
        _check("disk", "room_enough", size_bytes=212_400_000_000),
        _check("library", "library_sound"),
        _check("sandbox", "sandbox_closed"),
        _check("watching", "watching_enough", count=65_536),
        _check("chat model", "model_state_corrupt", ok=False, model=LARGE),
        _check(
            "embedding model", "model_state_ready", model="multilingual-e5-small", license="MIT"
        ),
    ],
}
