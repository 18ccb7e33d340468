"""LaTeX: what is printed, without the commands that say how."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.kept.literature import seen_by_people
from indexer.parse.notes.names import readable_stem
from indexer.parse.notes.note_text import NoteText
from indexer.parse.text import read_text
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.85
_NAMED_SCORE = 0.5
_START = re.compile(r"^[ \t]*\\document(?:class|style)\b", re.MULTILINE)
_COMMANDS = re.compile(r"\\(?:begin|section|chapter|subsection|input|textbf|emph|item)\b")
_COMMENT = re.compile(r"(?<!\\)%.*")
_BEGIN = re.compile(r"\\begin\{document\}")
_END = re.compile(r"\\end\{document\}")
_ABOUT = re.compile(r"\\(title|author|date)(?:\[[^\[\]]*\])?(?=\{)")
# Commands whose arguments are no text: names of files, places, sizes and styles.
_SILENT = re.compile(
    r"\\(?:includegraphics|cite[a-z]*|ref|eqref|pageref|autoref|cref|label|input|include|usepackage"
    r"|bibliography|bibliographystyle|vspace|hspace|setlength|pagestyle|thispagestyle|addbibresource"
    r"|newcommand|renewcommand|def|documentclass|graphicspath|hypersetup|color|fontsize)"
    r"\*?(?:\[[^\[\]]*\])*(?:\{[^{}]*\})*"
)
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\{[^{}]*\}(?:\[[^\[\]]*\])?(?:\{[lcrpXS|@.\d ]*\})?")
_HEADING = re.compile(
    r"\\(part|chapter|section|subsection|subsubsection|paragraph)\*?(?:\[[^\[\]]*\])?(?=\{)"
)
_LINK = re.compile(r"\\href\{([^{}]*)\}\{([^{}]*)\}")
_FOOTNOTE = re.compile(r"\\footnote(?:text)?\{((?:[^{}]|\{[^{}]*\})*)\}")
_LEVELS = {
    "part": 1,
    "chapter": 1,
    "section": 2,
    "subsection": 3,
    "subsubsection": 4,
    "paragraph": 5,
}
_ITEM = re.compile(r"\\item(?:\[([^\[\]]*)\])?[ \t]*")
_OPTIONS = re.compile(r"(\\[A-Za-z]+)\*?\[[^\[\]]{0,200}\]")
_BRACE = re.compile(r"[{}]")
_LONGEST_ARGUMENT = 2_000
_MOST_ABOUT = 20
_MOST_UNCLOSED = 100
_PARAGRAPH_GAP = re.compile(r"\n[ \t]*\n\s*")


class LatexParser:
    """Reads ``.tex``: title, author, headings, paragraphs; formulas stay as they are written."""

    name = "latex"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        if not text or "\\" not in text:
            return 0.0
        if "\\document" in text and _START.search(text):
            return _CERTAIN_SCORE
        return _NAMED_SCORE if name.lower().endswith(".tex") and _COMMANDS.search(text) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        text = _COMMENT.sub("", text)
        told = islice(_ABOUT.finditer(text), _MOST_ABOUT)
        about = {match[1]: printed(_argument(text, match.end())[0]) for match in told}
        begin, end = _BEGIN.search(text), _END.search(text)
        body = _body(text[begin.end() if begin else 0 : end.start() if end else len(text)])
        if not body.text.strip():
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")
        yield ParsedDocument(
            DocumentKind.DOCUMENT,
            about.get("title") or readable_stem(source.stem),
            body.text,
            date=iso_from_text(about.get("date", "")),
            sender=about.get("author") or None,
            headings=body.headings,
        )


def _body(text: str) -> NoteText:
    """Paragraphs, with headings marked as Markdown marks them."""
    body = NoteText()
    position = unclosed = 0
    for match in _HEADING.finditer(text):
        if unclosed > _MOST_UNCLOSED:
            break
        _write(body, text[position : match.start()])
        title, position = _argument(text, match.end())
        unclosed += position == match.end()
        body.heading(_LEVELS[match[1]], printed(title))
    _write(body, text[position:])
    return body


def _write(body: NoteText, text: str) -> None:
    text = _LINK.sub(r"\2 (\1)", _SILENT.sub("", text))
    text = _ENVIRONMENT.sub("\n\n", _FOOTNOTE.sub(r" (\1)", text))
    for paragraph in _PARAGRAPH_GAP.split(text):
        head, *points = _ITEM.sub(lambda match: f"\0{match[1] or ''} ", paragraph).split("\0")
        lines = [printed(head), *(f"- {point}" for one in points if (point := printed(one)))]
        shown = "\n".join(line for line in lines if line)
        if shown:
            body.line(shown + "\n")


def _argument(text: str, start: int) -> tuple[str, int]:
    """What stands in the braces that open at ``start``, and where they are behind."""
    depth = 0
    for brace in _BRACE.finditer(text, start, start + _LONGEST_ARGUMENT):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return text[start + 1 : brace.start()], brace.end()
    return "", start


def printed(tex: str) -> str:
    """A line as it is printed; formulas keep their commands."""
    parts = re.split(r"(\$[^$\n]{1,500}\$)", tex)
    shown = [
        part if number % 2 else seen_by_people(_OPTIONS.sub(r"\1", part).replace("\\\\", " "))
        for number, part in enumerate(parts)
    ]
    return _joined(shown)


def _joined(parts: list[str]) -> str:
    text = " ".join(part for part in parts if part)
    return re.sub(r"\s+([.,;:!?)])", r"\1", text).replace("``", "“").replace("''", "”")
