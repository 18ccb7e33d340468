"""The sample library is whole, readable, and says what its questions claim it says."""

from __future__ import annotations

import email
import json
import mailbox
import re
import subprocess
import sys
from collections import Counter
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from selectolax.lexbor import LexborHTMLParser

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "assets" / "sample"
LIBRARY = SAMPLE / "library"
BUILDER = ROOT / "packaging" / "build_sample.py"
EXIT_NO_FONTS = 3

LANGUAGES = {"en", "es", "de", "fr", "zh"}
TYPES = {
    "fact",
    "two_documents",
    "contradiction",
    "time",
    "count",
    "list",
    "absent",
    "cross_language",
    "filter",
    "follow_up",
}
ENCODINGS = {
    "Notes/Reading list.txt": "latin-1",
    "Notes/Familia/Medicación de mamá.txt": "utf-16",
    "Notes/杭州/茶馆.txt": "gb18030",
    "Documents/Saved pages/Wet books, a first-aid page.html": "latin-1",
}
LOCKED = "Documents/Steuer/Steuerbescheid 2022 (geschützt).pdf"
SCANNED = "Documents/Valdecuervo/Escritura del hórreo 1931 (escaneada).pdf"

QUESTIONS = [
    json.loads(line) for line in (SAMPLE / "questions.jsonl").read_text("utf-8").splitlines()
]
FILES = sorted(
    path.relative_to(LIBRARY).as_posix()
    for path in LIBRARY.rglob("*")
    if path.is_file() and path.name != ".gitkeep"
)


def flat(text: str) -> str:
    """Text with every run of white space, line ends of a PDF or mail among them, as one space."""
    return re.sub(r"\s+", " ", text)


def pdf_pages(data: bytes, password: str | None = None) -> list[str]:
    document = pdfium.PdfDocument(data, password=password)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def html_text(markup: str) -> str:
    body = LexborHTMLParser(markup).body
    assert body is not None
    return body.text(separator=" ")


def parse_mail(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def mail_text(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    assert body is not None
    content = body.get_content()
    text = html_text(content) if body.get_content_type() == "text/html" else content
    return f"{message['From']}\n{message['To']}\n{message['Subject']}\n{text}"


def attachment_text(message: EmailMessage, name: str) -> str:
    [part] = [part for part in message.iter_attachments() if part.get_filename() == name]
    if part.get_content_type() == "application/pdf":
        return "\n".join(pdf_pages(part.get_content()))
    return str(part.get_content())


def mbox_messages(path: Path) -> list[EmailMessage]:
    box = mailbox.mbox(path, create=False)
    try:
        return [parse_mail(box.get_bytes(key)) for key in box.keys()]  # noqa: SIM118  (not a dict)
    finally:
        box.close()


@cache
def text_of(gold: str) -> str:
    """The text of a file of the library, or of ``file#member``, as a reader of it would see it."""
    name, _, member = gold.partition("#")
    path = LIBRARY / name
    if path.suffix == ".pdf":
        return flat("\n".join(pdf_pages(path.read_bytes())))
    if path.suffix == ".mbox":
        return flat(mail_text(mbox_messages(path)[int(member) - 1]))
    if name.startswith("Mail/"):
        message = parse_mail(path.read_bytes())
        return flat(attachment_text(message, member) if member else mail_text(message))
    text = path.read_bytes().decode(ENCODINGS.get(name, "utf-8"))
    return flat(html_text(text) if path.suffix == ".html" else text)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["id"])
def test_a_question_is_well_formed_and_its_answers_stand_in_its_documents(
    question: dict[str, object],
) -> None:
    gold, answers = question["gold"], question["answers"]
    assert isinstance(gold, list)
    assert isinstance(answers, list)
    assert question["query"]
    assert question["lang"] in LANGUAGES
    assert question["type"] in TYPES
    if not question["answerable"]:
        assert (question["type"], gold, answers) == ("absent", [], [])
        return
    assert gold
    assert answers or question.get("derived")
    texts = [text_of(document) for document in gold]
    for answer in answers:
        assert any(flat(answer) in text for text in texts), answer


def test_two_document_questions_need_both_documents() -> None:
    for question in QUESTIONS:
        if question["type"] == "two_documents":
            facts = [flat(answer) for answer in question["answers"]]
            for document in question["gold"]:
                held = [fact in text_of(document) for fact in facts]
                assert len(facts) == 1 or not all(held), (question["id"], document)


def test_the_questions_cover_every_language_and_kind() -> None:
    identifiers = [question["id"] for question in QUESTIONS]
    assert len(set(identifiers)) == len(identifiers) >= 90
    assert len({question["query"] for question in QUESTIONS}) == len(QUESTIONS)
    assert {question["type"] for question in QUESTIONS} == TYPES
    languages = Counter(question["lang"] for question in QUESTIONS)
    assert set(languages) == LANGUAGES
    assert min(languages.values()) >= 10
    assert sum(not question["answerable"] for question in QUESTIONS) >= 20
    for question in QUESTIONS:
        is_follow_up = question["type"] == "follow_up"
        assert is_follow_up == ("after" in question)
        assert not is_follow_up or question["after"] in identifiers


def test_the_suggestions_are_answerable_questions() -> None:
    suggestions = json.loads((SAMPLE / "suggestions.json").read_text("utf-8"))
    known = {(q["lang"], q["query"]) for q in QUESTIONS if q["answerable"] and q["gold"]}
    assert set(suggestions) == LANGUAGES
    for language, queries in suggestions.items():
        assert 3 <= len(queries) <= 6
        assert {(language, query) for query in queries} <= known


def test_the_library_is_small_and_holds_every_kind_of_file() -> None:
    sizes = {name: (LIBRARY / name).stat().st_size for name in FILES}
    assert sum(sizes.values()) < 3_000_000
    assert max(sizes.values()) < 150_000
    kinds = Counter(Path(name).suffix for name in FILES)
    assert 60 <= len(FILES) <= 80
    assert kinds[".md"] >= 28
    assert (kinds[".txt"], kinds[".html"], kinds[".mbox"]) == (4, 3, 1)
    assert kinds[".eml"] >= 16
    assert kinds[".pdf"] >= 8


def test_names_can_stand_on_every_system() -> None:
    for name in FILES:
        assert not re.search(r'[<>:"|?*\\]', name), name
        assert all(part == part.strip(" .") for part in name.split("/")), name


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".eml")])
def test_a_mail_parses_without_defects_and_its_weekday_is_right(name: str) -> None:
    message = parse_mail((LIBRARY / name).read_bytes())
    assert not [defect for part in message.walk() for defect in part.defects]
    assert mail_text(message).strip()
    sent = parsedate_to_datetime(message["Date"])
    assert message["Date"].startswith(sent.strftime("%a"))
    assert name.startswith(f"Mail/{sent:%Y-%m-%d} ")


def test_the_mailboxes_hold_their_messages() -> None:
    thread = mbox_messages(LIBRARY / "Mail/Herbarium crates.mbox")
    assert len(thread) == 5
    earlier = thread[0]["Message-ID"]
    for message in thread[1:]:
        assert message["In-Reply-To"] == earlier
        earlier = message["Message-ID"]
    folder = mailbox.Maildir(LIBRARY / "Mail/Chor", create=False)
    try:
        assert len(folder) == 4
    finally:
        folder.close()


def test_hosts_and_addresses_are_reserved_ones() -> None:
    allowed = re.compile(r"(\.example|example\.(com|org))$")
    for name in FILES:
        if name in {LOCKED, SCANNED}:
            continue
        text = text_of(f"{name}#1" if name.endswith(".mbox") else name)
        if name.endswith(".html"):
            text += (LIBRARY / name).read_text(ENCODINGS.get(name, "utf-8"))
        hosts = re.findall(r"(?:\w@|https?://)([\w-]+(?:\.[\w-]+)+)", text)
        foreign = [host for host in hosts if not allowed.search(host)]
        assert not foreign, (name, foreign)


def test_pdfs_have_text_title_and_date_except_the_two_that_show_problems() -> None:
    for name in [name for name in FILES if name.endswith(".pdf") and name != LOCKED]:
        document = pdfium.PdfDocument(LIBRARY / name)
        properties = document.get_metadata_dict()
        document.close()
        assert properties["Title"]
        datetime.strptime(properties["CreationDate"][2:10], "%Y%m%d")
        text = text_of(name)
        assert (len(text) > 300) is (name != SCANNED), name
        assert not re.search(r"[\x00-\x08\u2e80-\u2fdf\ufffd]", text), name
    with pytest.raises(pdfium.PdfiumError, match="password"):
        pdfium.PdfDocument(LIBRARY / LOCKED)


def test_the_pdfs_come_out_of_their_sources_again(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(BUILDER), "--out", str(tmp_path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=None,
        check=False,
        timeout=120,
    )
    if run.returncode == EXIT_NO_FONTS:
        pytest.skip(run.stderr.strip())
    assert run.returncode == 0, run.stderr
    built = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.pdf"))
    assert built == [name for name in FILES if name.endswith(".pdf")]
    for name in built:
        password = "Kleister2022" if name == LOCKED else None
        new = pdf_pages((tmp_path / name).read_bytes(), password)
        old = pdf_pages((LIBRARY / name).read_bytes(), password)
        assert [flat(page) for page in new] == [flat(page) for page in old], name
    [mail] = tmp_path.rglob("*.eml")
    same = parse_mail((LIBRARY / mail.relative_to(tmp_path)).read_bytes())
    again = parse_mail(mail.read_bytes())
    assert mail_text(again) == mail_text(same)
    quote = "presupuesto-2023-118.pdf"
    assert flat(attachment_text(again, quote)) == flat(attachment_text(same, quote))
