"""A tiny pack, and the real library it is measured with: only the models are played."""

import dataclasses
import json

import pytest

from app.answer.language import QuestionLanguage
from app.answer.pipeline import AnswerPipeline
from app.bootstrap import build_library
from indexer.follow.pace import Pace
from indexer.parse.sandbox import ParserSandbox
from indexer.search.search import Search
from indexer.work.chunking import chunk
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from models.catalog import read_catalog
from models.fake_chat import ScriptedChat
from models.fake_embedding import FakeEmbedder
from models.store import ModelStore

DOCUMENTS = [
    ("en/0", "Lighthouse", "The lighthouse of Marlow was built in 1887 by Edith Crane.", "en"),
    ("en/1", "Ferry", "The ferry to Osten leaves at seven and costs four marks.", "en"),
    ("es/0", "Lighthouse", "El faro de Marlow fue construido en 1887 por Edith Crane.", "es"),
    ("es/1", "Ferry", "El ferri a Osten sale a las siete y cuesta cuatro marcos.", "es"),
]
QUERIES = [
    ("en/a", "When was the lighthouse of Marlow built?", "en", ["en/0"], ["1887"], True),
    ("en/b", "What does the ferry to Osten cost?", "en", ["en/1"], ["four marks"], True),
    ("en/c", "Who paints the railings of the pier?", "en", [], [], False),
    ("es/a", "¿En qué año fue construido el faro de Marlow?", "es", ["es/0"], ["1887"], True),
    ("es/b", "¿Cuánto cuesta el ferri a Osten?", "es", ["es/1"], ["cuatro marcos"], True),
]


def document(own_id, title, text, language, **more):
    return {"id": own_id, "title": title, "text": text, "lang": language, **more}


def query(own_id, text, language, gold, answers, answerable, **more):
    return {
        "id": own_id,
        "query": text,
        "lang": language,
        "gold": gold,
        "answers": answers,
        "answerable": answerable,
        **more,
    }


def write_pack(folder, documents, queries):
    """Lines that are already text or bytes are written as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("docs.jsonl", documents), ("queries.jsonl", queries)):
        raw = [
            line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode()
            for line in lines
        ]
        (folder / name).write_bytes(b"\n".join(raw) + b"\n")
    return folder


@pytest.fixture
def pack_folder(tmp_path):
    return write_pack(
        tmp_path / "tiny", [document(*one) for one in DOCUMENTS], [query(*one) for one in QUERIES]
    )


@pytest.fixture
def store(tmp_path):
    return ModelStore(tmp_path / "models", read_catalog(), memory_bytes=8 * 2**30)


class OneModel:
    """Stands where ``ChatModels`` does, with a model that needs no file."""

    def __init__(self, model):
        self.model = model

    def current(self, wanted=None):
        return self.model

    def close(self):
        self.model.close()


@pytest.fixture
def open_home(store):
    """Libraries like the program's own, with a hashing embedder; ``.model`` answers."""
    embedder = FakeEmbedder()

    def open_one(home):
        real = build_library(home, store)
        indexer = Indexer(
            real.database,
            real.vectors,
            lambda: embedder,
            Parsing(ParserSandbox, chunk, "test"),
            [home.folder],
            pace=Pace(quiet_s=0.0),
        )
        search = Search(real.database, real.vectors, lambda: embedder)
        return dataclasses.replace(
            real,
            indexer=indexer,
            search=search,
            pipeline=AnswerPipeline(search, lambda: embedder, QuestionLanguage()),
            chat=OneModel(open_one.model),
        )

    open_one.model = ScriptedChat(["Edith Crane built it in 1887."], {"yes": 0.9, "no": 0.1})
    return open_one
