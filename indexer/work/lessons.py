"""What the readers have learned since a library was made: the files concerned are read once more.

Another version of the parsers has everything read again. That is too much where a reader was added
for files that were only listed, or one reads something in one kind of file that it left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.errors import ProblemCode
from indexer.parse.unsupported import DISK_ENDINGS
from indexer.store.database import Database

_KEY = "lessons"


@dataclass(frozen=True, slots=True)
class Lesson:
    """Something that the readers can do since.

    Attributes:
        name: Noted in the catalogue once the files are marked; never given twice.
        problems: Files, or files with members, that are listed for such a reason are read again.
        endings: So are files whose paths, or whose members' names, end like this (lower case, `%`
            for anything).
    """

    name: str
    problems: tuple[ProblemCode, ...] = ()
    endings: tuple[str, ...] = ()


_KINDS_WITH_PICTURES = ("docx", "docm", "pptx", "pptm", "ppsx", "odt", "odp", "odg", "xlsx", "xlsm",
                        "epub", "rtf")  # fmt: skip
# By their names, as most were read before as if they were plain text. A name of 32 digits is a note
# that Joplin exported.
_EXPORTS = (
    "whatsapp%.txt", "_chat.txt", "/chat.md", "/result.json", "/messages%.json", "/message__.json",
    "/messages%.html", "/____-__-__.json", "/main.jsonl", "journal%.json", "clippings%.txt",
    ".bib", ".ris", ".url", ".webloc", ".desktop", "bookmark%.html", "/ril_export%.html",
    ".srt", ".vtt", ".sbv", ".ass", ".ssa", ".canvas", ".excalidraw", ".excalidraw.md",
    "/journals/%.md", "/pages/%.md", f"/{'_' * 32}.md", ".jex", ".fb2", ".svg", ".tex",
    ".emlx", ".mht", ".mhtml", ".vcf", "thunderbird/%", "/local folders/%", "/imapmail/%",
)  # fmt: skip
LESSONS = (
    Lesson("outlook-data-files", problems=(ProblemCode.UNSUPPORTED,)),
    Lesson("pages-of-keep", endings=("/keep/%.html",)),
    Lesson("exports-of-programs", endings=_EXPORTS),
    # They were told to be split, as too large.
    Lesson("disk-images", endings=tuple(DISK_ENDINGS)),
    Lesson("people-of-slack", endings=("users.json",)),
    Lesson("pictures-in-documents", endings=tuple(f".{one}" for one in _KINDS_WITH_PICTURES)),
)


def apply_lessons(database: Database, lessons: Sequence[Lesson] = LESSONS) -> int:
    """Have the next sweep read what is to be read again; how many files that is.

    Raises StorageFull, StorageFailing; it is done at the next start then.
    """
    row = database.read().execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    known = set(json.loads(row["value"])) if row else set()
    new = [lesson for lesson in lessons if lesson.name not in known]
    if not new:
        return 0
    count = 0
    with database.write() as connection:
        for lesson in new:
            for code in lesson.problems:
                count += connection.execute(
                    "UPDATE files SET parser = '' WHERE parser <> '' AND id IN "
                    "(SELECT file_id FROM problems WHERE code = ?)",
                    (str(code),),
                ).rowcount
            for ending in lesson.endings:
                count += connection.execute(
                    "UPDATE files SET parser = '' WHERE parser <> '' AND "
                    "(lower(CAST(path AS TEXT)) LIKE ?1 OR id IN "
                    "(SELECT file_id FROM documents WHERE lower(member) LIKE ?1 UNION "
                    "SELECT file_id FROM problems WHERE lower(member) LIKE ?1))",
                    ("%" + ending,),
                ).rowcount
        names = json.dumps(sorted(known | {lesson.name for lesson in lessons}))
        connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, names))
    return count
