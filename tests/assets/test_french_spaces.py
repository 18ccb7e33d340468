import importlib.util
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.answer import catalogue_phrases
from app.digest import wording as digest_wording
from app.suggestions.wording import PHRASES

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "translations"


def load():
    spec = importlib.util.spec_from_file_location("french_spaces", FOLDER / "french_spaces.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


spaced = load().spaced


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Que faire ?", "Que faire\u202f?"),
        ("Stop!", "Stop\u202f!"),
        ("Non lu : {n} ; ouvert", "Non lu\u00a0: {n}\u202f; ouvert"),
        ("Mois: avril", "Mois\u00a0: avril"),
        ("Lu : «{title}»", "Lu\u00a0: «\u00a0{title}\u00a0»"),
        ("Lu : « un titre » ?", "Lu\u00a0: «\u00a0un titre\u00a0»\u202f?"),
        ("de:NOM 12:30 https://a.example/?b", "de:NOM 12:30 https://a.example/?b"),
        ("avec ! devant", "avec\u202f! devant"),
        ("Vraiment ?!", "Vraiment\u202f?!"),
    ],
)
def test_how_french_is_spaced(typed, set_):
    assert spaced(typed) == set_
    assert spaced(set_) == set_


def translations():
    catalogue = ElementTree.parse(FOLDER / "antorcha_fr.ts")
    for translation in catalogue.getroot().iter("translation"):
        forms = translation.findall("numerusform") or [translation]
        yield from (form.text for form in forms if form.text)


def test_every_french_text_of_the_window_is_spaced_so():
    texts = list(translations())
    assert len(texts) > 900
    assert [text for text in texts if spaced(text) != text] == []


def strings(part):
    """Every text in a table of phrases."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for one in part.values():
            yield from strings(one)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from strings(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from strings(getattr(part, one.name))


def test_so_is_what_the_engine_says_in_french():
    tables = [PHRASES, catalogue_phrases._WORDS]
    tables += [table for table in vars(digest_wording).values() if isinstance(table, dict)]
    texts = [text for table in tables if "fr" in table for text in strings(table["fr"])]
    assert len(texts) > 30
    assert [text for text in texts if spaced(text) != text and text not in "«\u00a0\u00a0»"] == []
