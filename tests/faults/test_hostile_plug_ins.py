"""Parsers of others: a real installed package, and packages that do harm."""

import re
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import PARSER_VERSION, parser_version
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument
from tests.faults.hostile_library import NOTE, QUICK

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

PAGE = Path(__file__).resolve().parents[2] / "docs/parsers.md"


def install(folder: Path, name: str, code: str, attribute: str) -> None:
    """What pip leaves behind: the module, and the metadata with its entry point."""
    (folder / f"{name}.py").write_text(textwrap.dedent(code))
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[antorcha.parsers]\n{name} = {name}:{attribute}\n")


@pytest.fixture
def packages(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    return folder


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "note.md"
    path.write_text(NOTE)
    return path


@pytest.fixture
def made():
    return []


@pytest.fixture
def sandbox(packages, made):
    def make(limits=QUICK):
        made.append(ParserSandbox(limits, (), {"PYTHONPATH": str(packages)}))
        return made[-1]

    yield make
    for sandbox in made:
        sandbox.close()


def texts(found):
    items = list(found)
    assert all(isinstance(item, ParsedDocument) for item in items), items
    return [item.text for item in items]


def test_the_example_of_the_page_works_as_it_stands(packages, sandbox, tmp_path, note):
    (code,) = re.findall(r"```python\n# antorcha_recipes.py\n(.*?)```", PAGE.read_text(), re.S)
    assert 'recipes = "antorcha_recipes:RecipeParser"' in PAGE.read_text()
    install(packages, "antorcha_recipes", code, "RecipeParser")
    soup, empty = tmp_path / "soup.txt", tmp_path / "empty.txt"
    soup.write_text("RECIPE Leek soup\nTwo leeks, three potatoes, half an hour.\n")
    empty.write_text("RECIPE Nothing\n")
    reader = sandbox()
    (document,) = reader.parse(soup)
    assert (document.title, document.text) == (
        "Leek soup",
        "Two leeks, three potatoes, half an hour.\n",
    )
    (problem,) = reader.parse(empty)
    assert problem.message == "The recipe is empty."
    assert texts(reader.parse(note)) == [NOTE]


PARSER = """
{top}
class P:
    name = "p"
    def score(self, head, name):
        {score}
    def parse(self, source, limits):
        from indexer.types import DocumentKind, ParsedDocument
        {parse}
"""


def plug_in(top="", score="return 1.0", parse="yield from ()"):
    return PARSER.format(top=top, score=score, parse=parse)


IS_MINE = "name.startswith(self.name)"
FAIL = {
    "dependency": "import a_package_that_is_not_there",
    "ends_loading": "raise SystemExit(3)",
    "takes_a_name": "class P:\n    name = 'mail'",
    "no_parser": "P = 3",
    "cannot_judge": plug_in(score="raise RuntimeError('no')"),
    "judges_words": plug_in(score="return 'very'"),
    "judges_nothing": plug_in(score="return float('nan')"),
    "boasts": plug_in(score="return 1e9", parse="raise RuntimeError('no'); yield"),
    "fails": plug_in(score=f"return {IS_MINE}", parse="raise RuntimeError('no'); yield"),
    "no_generator": plug_in(score=f"return {IS_MINE}", parse="return 7"),
}
KILL = {
    "exits_loading": "import os; os._exit(9)",
    "crashes_loading": "import os; os.abort()",
    "crashes_judging": plug_in(score=f"{IS_MINE} and __import__('os').abort(); return 0.0"),
    "crashes": plug_in(score=f"return {IS_MINE}", parse="import os; os.abort(); yield"),
    "ends": plug_in(score=f"return {IS_MINE}", parse="raise SystemExit(3); yield"),
}


@pytest.mark.parametrize("plug_ins", [FAIL, KILL])
def test_plug_ins_that_fail_harm_nothing(packages, sandbox, tmp_path, plug_ins):
    for name, code in plug_ins.items():
        install(packages, name, code.replace('"p"', f'"{name}"'), "P")
    reader = sandbox()
    for name in plug_ins:
        path = tmp_path / f"{name}.md"
        path.write_text(NOTE)
        assert texts(reader.parse(path)) == [NOTE], name


@pytest.mark.parametrize("where", ["parse", "score"])
def test_a_plug_in_that_hangs_is_done_without(packages, sandbox, note, where, monkeypatch):
    monkeypatch.setattr("indexer.parse.sandbox._MOST_STRIKES", 2)
    install(packages, "slow", plug_in(**{where: "import time; time.sleep(600)"}), "P")
    reader = sandbox(replace(QUICK, progress_timeout_s=1.5))
    for _ in range(3):
        assert texts(reader.parse(note)) == [NOTE]
    assert reader._left_out == ["slow:P"]


def test_a_plug_in_that_hangs_while_it_loads_is_left_out(packages, sandbox, note, monkeypatch):
    monkeypatch.setattr("indexer.parse.sandbox._PLUG_IN_TIMEOUT_S", 6.0)
    install(packages, "slow", "import time\ntime.sleep(600)", "P")
    assert texts(sandbox().parse(note)) == [NOTE]


NETWORK = """
import socket
try:
    socket.create_connection(("127.0.0.1", 9), 1)
    loading = "connected"
except OSError as error:
    loading = f"refused: {error.errno}"
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux confines by system call")
def test_a_plug_in_has_no_network_even_while_it_loads(packages, sandbox, note):
    parse = "yield ParsedDocument(DocumentKind.NOTE, 't', loading + ' and words to read')"
    install(packages, "talker", plug_in(NETWORK, parse=parse), "P")
    (text,) = texts(sandbox().parse(note))
    assert text.startswith("refused: 13")


def test_what_a_plug_in_prints_is_not_what_the_program_prints(packages, sandbox, note, capfd):
    noise = "import os; print('NOISE'); os.write(1, b'NOISE'); yield from ()"
    install(packages, "noisy", plug_in("print('NOISE')", parse=noise), "P")
    list(sandbox().parse(note))
    assert "NOISE" not in capfd.readouterr().out


def test_files_are_read_anew_when_plug_ins_change(packages, monkeypatch):
    assert parser_version() == PARSER_VERSION
    monkeypatch.syspath_prepend(str(packages))
    install(packages, "one_more", plug_in(), "P")
    assert parser_version() == f"{PARSER_VERSION} with one_more==1.0"


def test_two_plug_ins_do_not_harm_each_other(packages, sandbox, note, tmp_path):
    install(packages, "broken_one", plug_in(score="import os; os.abort()"), "P")
    good = plug_in(parse="yield ParsedDocument(DocumentKind.NOTE, 't', 'the words of a plug-in')")
    install(packages, "good_one", good.replace('"p"', '"good"'), "P")
    reader = sandbox()
    assert texts(reader.parse(note)) == ["the words of a plug-in"]
    assert reader._left_out in ([], ["broken_one:P"])
