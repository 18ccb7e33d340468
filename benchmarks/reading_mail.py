"""Reads the messages of mime4j, MimeKit and CPython, and compares with what they should give.

``python -m benchmarks.reading_mail [--data FOLDER] [--differences] [--mailbox-mib N]``.
The data is looked for in
``../shared/data/mail``. mime4j says of each of its messages which header fields and decoded parts
it has; the files of the others must only be accounted for. Three figures come out for mime4j:
header fields that are alike, parts that are alike byte for byte once decoded, and texts that a
person finds in the documents made of the message.

With ``--mailbox-mib`` a mailbox of that size is made in the folder for temporary files and read
instead; printed are messages, MiB/s and the most memory that the reading child held.
"""

from __future__ import annotations

import argparse
import base64
import html
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.reading_outcomes import read_file, shared_data
from indexer.parse.charset import decode
from indexer.parse.mail_headers import charset_of
from indexer.parse.mime import Part, PartBudget, latin, read_message
from indexer.parse.sandbox import ParserSandbox

_FIELD = re.compile(r"<field>\r?\n(.*?)</field>", re.DOTALL)
_BODY = re.compile(r'<(text|binary)-body name="([^"]+)"/>')
_MESSAGES = frozenset({"message/rfc822", "message/global", "message/news"})
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Score:
    """How many of some expected things were found."""

    name: str
    right: int = 0
    wrong: list[str] = field(default_factory=list)

    def count(self, is_right: bool, what: str) -> None:
        """One more."""
        if is_right:
            self.right += 1
        else:
            self.wrong.append(what)

    def show(self, *, differences: bool) -> None:
        """Print the figure, and what was wrong."""
        total = self.right + len(self.wrong)
        print(f"{self.right:6d} of {total:6d}  {self.name}")
        if differences:
            for one in self.wrong:
                print(f"          {one}")


def main() -> int:
    """Compare, count, print; fails if a file yields nothing."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=shared_data("mail"))
    arguments.add_argument("--differences", action="store_true", help="print what is not alike")
    arguments.add_argument("--mailbox-mib", type=int, help="read a mailbox of that size instead")
    options = arguments.parse_args()
    if options.mailbox_mib:
        print(read_mailbox(options.mailbox_mib))
        return 0
    data = options.data
    if data is None or not data.is_dir():
        print(f"no mails at {data}", file=sys.stderr)
        return 2
    with ParserSandbox() as sandbox:
        sandbox.start()
        scores = compare_with_mime4j(sandbox, data / "mime4j")
        for score in scores:
            score.show(differences=options.differences)
        return account_for(
            sandbox, [data / name for name in ("mime4j", "mimekit", "cpython_email")]
        )


def compare_with_mime4j(sandbox: ParserSandbox, folder: Path) -> list[Score]:
    """Header fields, parts and texts of every message that has an expected decoding."""
    fields, parts, texts = (
        Score("header fields"),
        Score("decoded parts"),
        Score("texts to be found"),
    )
    for path in sorted(folder.rglob("*.msg")):
        expected = path.with_name(f"{path.stem}_decoded.xml")
        if not expected.exists():
            continue
        wanted = expected.read_bytes().decode("latin-1")
        leaves, headers = flattened(read_message(path.read_bytes(), PartBudget()))
        _compare_fields(path, wanted, headers, fields)
        bodies = [(kind, path.with_name(name)) for kind, name in _BODY.findall(wanted)]
        _compare_parts(path, bodies, leaves, parts)
        _compare_texts(path, bodies, leaves, read_file(path, sandbox).text, texts)
    return [fields, parts, texts]


def flattened(part: Part) -> tuple[list[Part], list[tuple[str, bytes]]]:
    """All parts that hold no parts, mails inside followed down, and all header fields."""
    if part.kind in _MESSAGES:
        inner = read_message(part.content(), PartBudget())
        leaves, fields = flattened(inner)
        return leaves, [*part.fields, *fields]
    if not part.children:
        return [part], list(part.fields)
    leaves, fields = [], list(part.fields)
    for child in part.children:
        below, more = flattened(child)
        leaves += below
        fields += more
    return leaves, fields


def _compare_fields(
    path: Path, wanted: str, headers: list[tuple[str, bytes]], score: Score
) -> None:
    have = Counter((name, _SPACE.sub("", latin(value))) for name, value in headers)
    for raw in _FIELD.findall(wanted):
        name, _colon, value = html.unescape(raw).partition(":")
        one = (name.strip().lower(), _SPACE.sub("", value))
        score.count(have[one] > 0, f"{path.name}: {one[0]}: {one[1][:60]}")
        have[one] -= 1


def _compare_parts(
    path: Path, bodies: list[tuple[str, Path]], leaves: list[Part], score: Score
) -> None:
    have = [_bare(leaf.content()) for leaf in leaves]
    for _kind, file in bodies:
        wanted = _bare(file.read_bytes())
        is_right = wanted in have
        score.count(is_right, f"{path.name}: {file.name} ({len(wanted)} bytes)")
        if is_right:
            have.remove(wanted)


def _compare_texts(
    path: Path, bodies: list[tuple[str, Path]], leaves: list[Part], found: str, score: Score
) -> None:
    """Whether the words of each text part stand in the documents, in a row."""
    words = " ".join(_WORD.findall(found))
    by_content = {_bare(leaf.content()): leaf for leaf in leaves}
    for kind, file in bodies:
        raw = file.read_bytes()
        leaf = by_content.get(_bare(raw))
        if kind != "text" or (leaf is not None and leaf.kind in ("text/html", "text/richtext")):
            continue
        decoded = decode(raw, charset_of(leaf) if leaf else None)
        wanted = " ".join(_WORD.findall(decoded.text)) if decoded else ""
        if wanted:
            score.count(wanted in words, f"{path.name}: {file.name}: {wanted[:70]}")


def _bare(data: bytes) -> bytes:
    """Without differences in line ends and at the end."""
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip(b"\n")


def account_for(sandbox: ParserSandbox, folders: list[Path]) -> int:
    """Read everything; print counts a folder. 1 if a file gives neither document nor reason."""
    is_lost = False
    for folder in folders:
        counts: Counter[str] = Counter()
        for path in sorted(filter(Path.is_file, folder.rglob("*"))):
            outcome = read_file(path, sandbox)
            counts["files"] += 1
            counts["without an outcome"] += not (outcome.documents or outcome.problems)
            counts["files with documents"] += bool(outcome.documents)
            counts.update(f"a {document.kind.value}" for document in outcome.documents)
            counts.update(outcome.reasons)
        is_lost = is_lost or counts["without an outcome"] > 0
        shown = ", ".join(f"{count} {name}" for name, count in counts.most_common())
        print(f"{folder.name}: {shown}")
    return 1 if is_lost else 0


def read_mailbox(size_mib: int) -> str:
    """Make a mailbox of mails of all sizes, read it in the sandbox, and say how that went.

    Raises RuntimeError if something in it came to nothing.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder, "mailbox")
        made = _make_mailbox(path, size_mib << 20)
        with ParserSandbox() as sandbox:
            sandbox.start()
            before_mib = _most_memory_kib(sandbox) >> 10
            started_s = time.perf_counter()
            items = sum(1 for _item in sandbox.parse(path))
            taken_s = time.perf_counter() - started_s
            most_mib = _most_memory_kib(sandbox) >> 10
    if items < made:
        msg = f"{made} mails came to {items} documents and problems"
        raise RuntimeError(msg)
    return (
        f"{made:,} mails in {size_mib:,} MiB: {taken_s:.0f} s, {size_mib / taken_s:.1f} MiB/s, "
        f"{most_mib} MiB at most ({before_mib} MiB before)"
    )


def _make_mailbox(path: Path, size_bytes: int) -> int:
    """Mails of a few lines, and every hundredth with an attachment of 3 MB; how many."""
    text = b"The boiler was checked on Friday and it works again.\n" * 30
    packed = base64.encodebytes(bytes(range(256)) * (12 << 10))
    count = written = 0
    with path.open("wb") as file:
        while written < size_bytes:
            count += 1
            head = (
                b"From ana@example.org Tue Mar  5 10:00:00 2024\nFrom: Ana <ana@example.org>\n"
                b"To: Bob <bob@example.org>\nSubject: Boiler %d\nMessage-ID: <%d@example.org>\n"
                b"Date: Tue, 5 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n" % (count, count)
            )
            if count % 100:
                written += file.write(head + b"\n" + text + b"\n")
            else:
                written += file.write(
                    head + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n' + text
                    + b"--b\nContent-Type: application/octet-stream; name=a.bin\n"
                    b"Content-Transfer-Encoding: base64\n\n" + packed + b"--b--\n\n"
                )  # fmt: skip
    return count


def _most_memory_kib(sandbox: ParserSandbox) -> int:
    """What the system says that the child held at most; 0 where it does not say."""
    child = sandbox._child
    try:
        status = Path(f"/proc/{child.pid if child else 0}/status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s*(\d+)", status)
    return int(found[1]) if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
