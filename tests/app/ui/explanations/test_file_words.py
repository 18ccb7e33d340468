"""The window knows every sentence again that the engine says about a file."""

import ast
import re
from pathlib import Path

import pytest

from app.ui.explanations.files import file_words, phrases
from app.ui.explanations.phrasebook import Phrasebook
from indexer.follow import links, rules, scan
from indexer.parse import unsupported
from indexer.parse.archive import tar_archive

ROOT = Path(__file__).resolve().parents[4]
PLACES = (
    "indexer/parse",
    "indexer/follow/scan.py",
    "indexer/follow/why.py",
    "indexer/work/reading.py",
    "indexer/work/picture_reading.py",
)
# Another sentence may follow: "Some of its pictures cannot be read. {message}".
SENTENCE = re.compile(r"[A-Z{].* .*\.( 7)?")
OTHER = {
    "Repeats 7.",  # stands in the text of a calendar's entry
    "It is 7.",  # what it is has its own words: see WHOLE
    "Followed: 7 in it are known.",
    "Its format7 is not one that Antorcha can read.",
}
WHOLE = [
    *(
        f"It is {what}."
        for what in (
            "an Outlook message, which Antorcha does not know by this name",
            "a Visio drawing, which Antorcha cannot read",
            "a Publisher document, which Antorcha cannot read",
            "an old Microsoft Office file of a kind that Antorcha cannot read",
        )
    ),
    "Followed: 1 file in it are known.",
    "Followed: 1,204 files in it are known.",
    "Left out: your own rule for this source: *.log.",
    "Reading it took more than 120 seconds.",
    "Only its beginning: It is nested too deep to be read.",
    "Only its first 12 notes: Its XML is broken (no element found: line 3, column 0).",
    "Its format (.wpd) is not one that Antorcha can read.",
    "Its format is not one that Antorcha can read.",
]


def text_of(node):
    """A text as it may come out, with a number in every place; None if it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            part.value if isinstance(part, ast.Constant) else "7" for part in node.values
        )
    return None


def sentences_of(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):  # docstrings
            skipped.add(node.value)
        if isinstance(node, ast.JoinedStr):
            skipped.update(node.values)
    for node in ast.walk(tree):
        text = None if node in skipped else text_of(node)
        if text and SENTENCE.fullmatch(text):
            said = text.replace("{}", "7").removesuffix(" 7")
            yield path.relative_to(ROOT).as_posix(), node.lineno, said


def test_every_sentence_about_a_file_is_known():
    paths = [
        path
        for place in PLACES
        for path in ([ROOT / place] if place.endswith(".py") else (ROOT / place).rglob("*.py"))
    ]
    said = [one for path in paths for one in sentences_of(path)]
    assert len(said) > 120
    unknown = [
        f"{path}:{line}: {text}"
        for path, line, text in said
        if text not in OTHER and phrases().read(text) is None
    ]
    assert unknown == []


def kinds_of_files():
    tree = ast.parse(Path(unsupported.__file__).read_text(encoding="utf-8"))
    return sorted(
        {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.match(r"an? [\w(]", node.value)
        }
    )


FRAGMENTS = [
    *kinds_of_files(),
    *(what for what in scan._SPECIAL.values()),
    *(what for what in tar_archive._KINDS.values()),
    *(value for name, value in vars(links).items() if name.startswith("LINK_")),
    *{*rules._FOLDERS.values(), *rules._FILES.values(), rules._TEMPORARY},
    *(rules.HIDDEN_FILE, rules.HIDDEN_FOLDER, rules.OWN, rules.FORGOTTEN, rules.INDEX),
]


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_every_kind_of_file_and_every_rule_is_known(fragment):
    assert phrases().read(fragment) is not None


@pytest.mark.parametrize("sentence", WHOLE)
def test_whole_sentences_are_known(sentence):
    assert phrases().read(sentence) is not None


def test_what_is_not_known_stays_as_it_is():
    told = "A plug-in's own words. It is empty."
    assert file_words(told) == told


def test_sentences_behind_one_another_are_all_known():
    told = "Some pages cannot be read: 3, 4 …. Only its first 5 of 9 pages are read."
    assert [values for _, values in phrases().read(told)] == [
        {"pages": "3, 4 …"},
        {"count": "5", "total": "9"},
    ]


def test_a_reason_inside_of_a_sentence_is_said_in_the_same_language(monkeypatch):
    words = {"Left out: {reason}.": "Ausgelassen: {reason}.", "it is a rubbish bin": "Papierkorb"}
    monkeypatch.setattr("app.ui.explanations.wording.translated", lambda text: words[text])
    assert Phrasebook(words, {}).said("Left out: it is a rubbish bin.") == (
        "Ausgelassen: Papierkorb."
    )


def test_the_window_does_not_send_anybody_to_a_terminal_for_a_password():
    said = file_words("It is protected with a password; `antorcha unlock` asks for it.")
    assert said == "It is protected with a password."
