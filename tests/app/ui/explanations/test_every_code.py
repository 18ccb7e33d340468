"""Whatever code the program defines, the window has an explanation for it in every language."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.ui.explanations.engine_errors import ENGINE_ERRORS
from app.ui.explanations.errors import ERRORS
from app.ui.explanations.file_sentences import FILE_SENTENCES, OTHERWISE
from app.ui.explanations.files import reason_words
from app.ui.explanations.findings import FINDINGS, GAPS
from app.ui.explanations.fragments import FRAGMENTS
from app.ui.explanations.library_errors import BESIDES, LIBRARY_ERRORS
from app.ui.explanations.measure_sentences import MEASURE_SENTENCES
from app.ui.explanations.model_errors import MODEL_ERRORS
from app.ui.explanations.waiting import ROOM, WAITS, waiting_words
from indexer.errors import ProblemCode
from indexer.work.giving_way import WaitsFor
from models.store import ModelState

ROOT = Path(__file__).resolve().parents[4]
CODE = re.compile(r"[a-z]+(_[a-z]+)+|importing|stopped|unexpected")
# What only a terminal or a developer ever sees: set-up, benchmark packs, the typed commands.
TERMINAL_ONLY = (
    "app/evaluation/",
    "app/cli/commands.py",
    "app/cli/conversation_commands.py",
    "app/ui/scripted_engine.py",
    "models/assembled_folder.py",
    "models/e5_format.py",
    "models/embedding_assembly.py",
    "models/fetch",
    "models/unigram_export.py",
    "models/wheel_download.py",
)
FAMILIES = {"AntorchaError", "PermanentError", "TransientError", "BugError"}


def sources():
    for package in ("kernel", "models", "indexer", "app"):
        for path in sorted((ROOT / package).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def name_of(node):
    return getattr(node, "id", getattr(node, "attr", ""))


def codes_in(node):
    """The codes that an expression may have as its value."""
    return {
        one.value
        for one in ast.walk(node)
        if isinstance(one, ast.Constant)
        and isinstance(one.value, str)
        and CODE.fullmatch(one.value)
    }


def given_code(call):
    return next((word.value for word in call.keywords if word.arg == "code"), None)


def error_classes(trees):
    """Every error class by name: its node."""
    classes = {}
    known = set(FAMILIES)
    while True:
        found = {
            node.name: node
            for _, tree in trees
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and node.name not in known
            and any(name_of(base) in known for base in node.bases)
        }
        if not found:
            return classes
        classes.update(found)
        known.update(found)


def codes_of_class(node):
    """The codes that a class itself gives its errors."""
    codes = set()
    for statement in node.body:
        if isinstance(statement, ast.Assign) and name_of(statement.targets[0]) == "code":
            codes |= codes_in(statement.value)
    for call in (one for one in ast.walk(node) if isinstance(one, ast.Call)):
        if name_of(call.func) == "__init__" and given_code(call) is not None:
            codes |= codes_in(given_code(call))
    return codes


@pytest.fixture(scope="module")
def defined():
    """Every code, and the places where an error is made that has none."""
    trees = list(sources())
    classes = error_classes(trees)
    own = {name: codes_of_class(node) for name, node in classes.items()}
    own["FileProblem"] = set(ProblemCode)
    codes, without = set().union(*own.values()) - set(ProblemCode), []
    for name, tree in trees:
        if name.startswith(TERMINAL_ONLY):
            continue
        for call in (one for one in ast.walk(tree) if isinstance(one, ast.Call)):
            made = name_of(call.func)
            if made not in FAMILIES and made not in classes:
                continue
            if given_code(call) is not None:
                codes |= codes_in(given_code(call))
            elif not own.get(made):
                without.append(f"{name}:{call.lineno} {made}")
    return codes, without


def test_every_error_that_can_reach_the_window_has_a_code(defined):
    assert defined[1] == []


def test_every_error_code_is_explained_and_no_explanation_is_left_over(defined):
    codes = defined[0]
    assert len(codes) > 50
    assert codes - set(ERRORS) == set()
    assert set(ERRORS) - codes == set()


def test_the_tables_of_errors_do_not_cover_each_other():
    assert len(ERRORS) == len(ENGINE_ERRORS) + len(LIBRARY_ERRORS) + len(MODEL_ERRORS)


def test_every_explanation_says_what_happened():
    for code, (title, message, hint) in ERRORS.items():
        assert title and not title.endswith("."), code
        for text in (message, hint):
            assert not text or text.endswith((".", "}", "fetch", "!keep.log")), code


@pytest.mark.parametrize("code", ProblemCode)
def test_every_reason_of_a_problem_has_a_title_and_a_remedy(code):
    reason, remedy = reason_words(code)
    assert reason != reason_words("something new")[0]
    assert remedy


def test_whatever_indexing_waits_for_is_explained():
    assert set(WAITS) == {*WaitsFor, ROOM}
    assert waiting_words({"indexing": {"waiting_for": "battery"}})
    assert waiting_words({"indexing": {"waiting_for": None, "waiting_for_room": True}})
    assert waiting_words({}) == ""


def finding_codes():
    """What the doctor's checks and the enforcement of the network may be called."""
    codes = {f"model_state_{state}" for state in ModelState}
    gaps = set()
    for name, tree in sources():
        for node in ast.walk(tree):
            is_assigned = isinstance(node, ast.Assign) and name_of(node.targets[0]) == "code"
            if is_assigned and name == "app/trust/doctor.py":
                codes |= codes_in(node.value)
            if not isinstance(node, ast.Call):
                continue
            if name_of(node.func) == "Check" and len(node.args) > 4:
                codes |= codes_in(node.args[4])
            if name_of(node.func) == "Enforcement" and isinstance(node.args[0], ast.Constant):
                found = set() if len(node.args) < 3 else codes_in(node.args[2])
                assert found, f"{name}:{node.lineno}"
                if name == "kernel/seccomp.py":
                    codes |= found
                elif not node.args[0].value:
                    gaps |= found
    return codes, gaps


def test_whatever_the_doctor_finds_is_explained():
    codes, gaps = finding_codes()
    assert len(codes) > 20
    assert codes == set(FINDINGS)
    assert gaps == set(GAPS)


TEXTS = {
    *(text for texts in ERRORS.values() for text in texts if text),
    *(text for texts in FINDINGS.values() for text in texts if text),
    *GAPS.values(),
    *BESIDES.values(),
    *WAITS.values(),
    *FILE_SENTENCES,
    *MEASURE_SENTENCES,
    *FRAGMENTS,
    *OTHERWISE.values(),
    "{first} {then}",
    "{title}.",
}


@pytest.mark.parametrize("language", ["es", "de", "fr", "zh_CN"])
def test_every_explanation_is_in_every_language(language):
    catalogue = ROOT / "assets" / "translations" / f"antorcha_{language}.ts"
    translated = {
        message.findtext("source")
        for context in ElementTree.parse(catalogue).getroot().iter("context")
        if context.findtext("name") == "Explanations"
        for message in context.iter("message")
        if message.findtext("translation")
    }
    assert sorted(TEXTS - translated) == []
