"""A library of 50,000 documents, gathered in twelve years, as a scripted engine answers for it."""

from __future__ import annotations

from app.engine.protocol import Method
from app.ui.scripted_engine import Exchange, Json, Script
from docs.pictured_conversations import KeptConversations, Titled
from docs.pictured_library import HOME, Library
from docs.pictured_state import counts_of, status

TOTAL = 50_000
MOST_LISTED = 24
FOLDERS = (
    ("Mail", "Home", 24_310),
    ("Scans", "Home", 11_872),
    ("Documents/Studio/Projects and proposals 2014 to 2026", "Studio", 5_214),
    ("Notes", "Home", 3_406),
    ("Photographs of documents", "Archive", 2_118),
    ("Documents/Society for Local History", "Society", 1_390),
    ("Documents/Tax", "Money", 702),
    ("Documents/Insurance", "Money", 411),
    ("Library/Papers", "Reading", 366),
    ("Documents/School", "Archive", 211),
)
_PEOPLE = tuple(
    f"{first} {last}"
    for last in ("Vogel", "Okafor", "Lefèvre", "Reyes", "Petzold", "Ångström", "Papadopoulos")
    for first in ("Henrik", "Ngozi", "Marie", "Tomás", "Katrin")
)
_QUESTIONS = (
    "How much is the rent from April on?",
    "Who signed the lease of 2014?",
    "Summarise the minutes of the society’s general meeting",
    "What did the tax office write about 2022?",
    "Where is the key to the archive?",
    "Wann läuft die Haftpflichtversicherung aus?",
    "Which papers speak of iron gall ink?",
)
_TROUBLES = (
    ("encrypted", "It is protected with a password; `antorcha unlock` asks for it."),
    ("no_text", "It has no text layer, only pictures of pages (a scan, perhaps)."),
    ("corrupt", "It is damaged: its pages cannot be found."),
    ("unsupported", "Its format (.wpd) is not one that Antorcha can read."),
    ("timed_out", "Reading it took more than 60 seconds."),
)


def large_status(*, busy: bool = False, **indexing: object) -> Json:
    """The engine's status; ``indexing`` as in one, such as ``waiting_for``."""
    small = status()
    waiting = 3_120 if busy else 0
    by_words = 18_400 if busy else 0
    problems = 3_004
    sources = [
        {
            "path": f"{HOME}/{name}",
            "collection": collection,
            "documents": {
                "total": files,
                "pending": files // 16 if busy else 0,
                "keyword": files // 3 if busy else 0,
                "failed": files // 17,
                "skipped": 0,
                "semantic": files - files // 17 - (files // 16 + files // 3 if busy else 0),
            },
            "watched": True,
            "coverage": {"folders": files // 20 + 1, "watched_folders": files // 20 + 1},
            "last_sweep": "2025-11-14T08:00:00+01:00",
            "excluded": [{"reason": "caches", "count": files // 9, "example": f"{HOME}/x"}],
        }
        for name, collection, files in FOLDERS
    ]
    return {
        **small,
        "documents": {
            "total": TOTAL,
            "semantic": TOTAL - waiting - by_words - problems,
            "keyword": by_words,
            "pending": waiting,
            "failed": problems - 900,
            "skipped": 900,
        },
        "sources": sources,
        "passages": 212_000,
        "indexing": indexing,
    }


def large_scripts(library: Library) -> dict[Method, Script]:
    """What else the engine says of it."""
    questions: tuple[Titled, ...] = tuple(
        (_QUESTIONS[number % len(_QUESTIONS)], number * number // 60, 1 + number % 9)
        for number in range(400)
    )
    kept = KeptConversations(library.answered, questions)
    return {
        Method.PROBLEMS: lambda _: {"problems": _problems()},
        Method.FACETS: _facets,
        Method.SEARCH: lambda exchange: _found(library, exchange),
        Method.CONVERSATIONS: kept.listed,
        Method.CONVERSATION: kept.opened,
    }


def _problems() -> list[Json]:
    return [
        {
            "path": f"{HOME}/Scans/20{10 + number % 15}/{number:05} letter, page {number % 9}.pdf",
            "reason": _TROUBLES[number % len(_TROUBLES)][0],
            "message": _TROUBLES[number % len(_TROUBLES)][1],
            "since": f"2025-{1 + number % 11:02}-03T10:00:00+01:00",
            "retry": "on_change",
        }
        for number in range(3_004)
    ]


def _facets(exchange: Exchange) -> Json:
    most = int(exchange.params.get("most") or 12)
    people = [(name, 2_410 // (place + 1)) for place, name in enumerate(_PEOPLE)]
    months = [
        (f"{year}-{month:02}", 90 + (year * 31 + month * 57) % 480)
        for year in range(2014, 2026)
        for month in range(1, 13)
    ]
    return {
        "total": TOTAL,
        "kinds": counts_of(
            ("email", 24_310), ("image", 13_990), ("pdf", 6_204), ("note", 3_406),
            ("document", 1_712), ("web", 378),
        ),
        "people": counts_of(*people[:most]),
        "collections": counts_of(
            ("Home", 39_588), ("Studio", 5_214), ("Archive", 2_329), ("Society", 1_390),
            ("Money", 1_113), ("Reading", 366),
        ),
        "languages": counts_of(
            ("en", 31_290), ("de", 12_402), ("es", 3_158), ("fr", 2_096), ("zh", 638),
        ),
        "tags": counts_of(("urgent", 210), ("to file", 1_480)),
        "months": counts_of(*months),
    }  # fmt: skip


def _found(library: Library, exchange: Exchange) -> Json:
    params = exchange.params
    answer = {"query": params["query"], "took_ms": 31.0, "mode": "hybrid"}
    if "sort" not in params:
        return {**answer, "results": [*library.results, *library.more] * 3}
    offset, wanted = int(params.get("offset") or 0), int(params.get("k") or MOST_LISTED)
    rows = [_row(library, number) for number in range(offset, min(TOTAL, offset + wanted))]
    return {**answer, "results": rows, "total": TOTAL, "sort": params["sort"]}


def _row(library: Library, number: int) -> Json:
    one = library.results[number % len(library.results)]
    year, month = 2025 - number // 4_200, 12 - number // 350 % 12
    told = {"id": f"n{number}", "date": f"{year}-{month:02}-{1 + number % 28:02}T09:00:00+01:00"}
    return {**one, "rank": number + 1, "document": {**one["document"], **told}}
