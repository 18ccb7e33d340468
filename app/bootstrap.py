"""The one place that puts the parts together."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from app.answer.catalogue import CatalogueAnswers
from app.answer.language import QuestionLanguage
from app.answer.pipeline import AnswerPipeline
from app.config import Home
from app.conversations.service import ConversationService
from app.digest.answering import LongAnswers
from app.embedders import BulkEmbedding, QueryEmbedder
from app.engine.answer_requests import AnswerRequests
from app.engine.chat_models import ChatModels
from app.engine.model_requests import ModelRequests
from app.engine.overview_requests import OverviewRequests
from app.engine.protocol import Event, error_to_json
from app.engine.search_requests import SearchRequests
from app.engine.server import Server
from app.engine.service import LibraryService
from app.engine.source_requests import SourceRequests
from app.engine.status import StatusReader
from app.engine.suggestion_requests import SuggestionRequests
from app.engine.trust_requests import TrustRequests
from app.question.reader import QuestionReader
from app.trust.network import network_enforcement
from indexer.errors import CatalogueDamaged, StorageFailing, StorageFull
from indexer.parse.ocr.picture_text import PictureText
from indexer.parse.ocr.sandbox import PictureSandbox
from indexer.parse.passwords import Passwords
from indexer.parse.plug_ins import plug_in_versions
from indexer.parse.sandbox import ParserSandbox
from indexer.search.meaning import Meaning
from indexer.search.search import Search
from indexer.search.similar import Similar
from indexer.store import catalog_pictures
from indexer.store.catalog import Catalog
from indexer.store.catalog_names import CatalogNames
from indexer.store.catalog_questions import CatalogQuestions
from indexer.store.database import Database, translated
from indexer.store.rebuilding import (
    OpenedLibrary,
    Rebuilt,
    note_damage,
    note_wishes,
    open_library,
)
from indexer.store.vector_shelf import VectorShelf
from indexer.store.vectors import VectorStoreBroken
from indexer.subjects.subject_map import SubjectMaps
from indexer.work.chunking import chunk
from indexer.work.indexing import Indexer
from indexer.work.lessons import apply_lessons
from indexer.work.parsing import Parsing
from kernel.errors import AntorchaError, TransientError
from kernel.right_of_way import RightOfWay
from models.bundled_ocr import can_read_pictures
from models.catalog import read_catalog
from models.chat import LlamaChat
from models.chat_opening import Keeping
from models.embedding import OnnxEmbedder
from models.embedding_process import BulkEmbedder
from models.errors import UnknownModel
from models.hardware import read_hardware
from models.store import ModelStore, default_models_folder

log = logging.getLogger(__name__)

# Raised whenever parsers or chunking read every kind of file differently: all are read again then.
# Where only some are concerned, ``indexer.work.lessons`` has those read again.
PARSER_VERSION = "3"


@dataclass(frozen=True, slots=True)
class Library:
    """The parts that work on one home, without the socket."""

    database: Database
    names: CatalogNames
    vectors: VectorShelf
    indexer: Indexer
    search: Search
    similar: Similar
    subjects: SubjectMaps
    pipeline: AnswerPipeline
    chat: ChatModels
    status: StatusReader
    query_embedder: QueryEmbedder
    bulk_embedder: BulkEmbedding
    right_of_way: RightOfWay
    passwords: Passwords
    rebuilt: Rebuilt | None

    def warm_up(self) -> None:
        """Load, in the background, what makes the first search slow."""
        threading.Thread(target=self._warm_up, name="warm-up", daemon=True).start()

    def close(self) -> None:
        """Stop everything, the newest work first."""
        self.indexer.stop()
        self.chat.close()
        self.bulk_embedder.close()
        self.query_embedder.close()
        self.vectors.close()
        self.database.close()

    def _warm_up(self) -> None:
        try:
            self.search.run("warm up", k=1)
        except AntorchaError as error:
            log.warning("warming up: %s", error)


@dataclass(frozen=True, slots=True)
class Engine:
    """A library and the socket it is served on."""

    library: Library
    server: Server

    def start(self) -> None:
        self.library.indexer.start()
        self.library.warm_up()

    def close(self) -> None:
        self.library.close()


def _now() -> datetime:
    return datetime.now().astimezone()


def parser_version() -> str:
    """Names all parsers: when it is another, files are read anew. Embeddings of a text stay."""
    plug_ins = plug_in_versions()
    return f"{PARSER_VERSION} with {plug_ins}" if plug_ins else PARSER_VERSION


def build_library(
    home: Home, store: ModelStore | None = None, clock: Callable[[], datetime] = _now
) -> Library:
    """Every part for one home, nothing started yet. The caller holds the home's lock.

    ``clock`` says what day it is where a question asks for "last month".
    """
    store = store or ModelStore(default_models_folder(), read_catalog())
    opened = _opened(home)
    database = opened.database
    vectors = VectorShelf(home.vectors, database)
    threads = read_hardware().cores
    query_embedder = QueryEmbedder(
        store, lambda folder: OnnxEmbedder(folder, threads), vectors.model_id
    )
    bulk_embedder = BulkEmbedding(store, lambda folder: BulkEmbedder(folder, threads))
    right_of_way = RightOfWay()
    passwords = Passwords(home.passwords)
    indexer = Indexer(
        database,
        vectors,
        bulk_embedder.get,
        _parsing(database, passwords, threads),
        [home.folder, store.folder],
        right_of_way=right_of_way,
    )

    def on_broken(_broken: VectorStoreBroken) -> None:
        indexer.embedder_changed()

    search = Search(database, vectors, query_embedder.get_or_none, on_broken)
    meaning = Meaning(vectors, query_embedder.get_or_none, on_broken)
    names = CatalogNames(database)
    return Library(
        database=database,
        names=names,
        vectors=vectors,
        indexer=indexer,
        search=search,
        similar=Similar(database, meaning),
        subjects=SubjectMaps(database),
        pipeline=AnswerPipeline(
            search,
            query_embedder.get_or_none,
            QuestionLanguage(),
            catalogue=CatalogueAnswers(QuestionReader(names, clock), CatalogQuestions(database)),
            long_form=LongAnswers(database, search, query_embedder.get_or_none),
        ),
        chat=ChatModels(store, partial(_start_chat, store, threads)),
        status=StatusReader(
            home, Catalog(database), indexer, store, network_enforcement(), database
        ),
        query_embedder=query_embedder,
        bulk_embedder=bulk_embedder,
        right_of_way=right_of_way,
        passwords=passwords,
        rebuilt=opened.rebuilt,
    )


def _opened(home: Home) -> OpenedLibrary:
    """The catalogue, brought up to what this version knows; what a full disk refuses waits."""
    opened = open_library(home.database, _now)
    try:
        _bring_up(opened.database)
    except CatalogueDamaged as damage:
        # It opened, and the first look into it met a damaged page: without this, no start would
        # ever come further.
        opened.database.close()
        note_damage(home.database, damage.message)
        opened = open_library(home.database, _now)
        with contextlib.suppress(CatalogueDamaged):
            _bring_up(opened.database)
    return opened


def _bring_up(database: Database) -> None:
    with contextlib.suppress(OSError, StorageFull, StorageFailing), translated(database.path):
        note_wishes(database)
    with contextlib.suppress(StorageFull, StorageFailing), translated(database.path):
        apply_lessons(database)


def _parsing(database: Database, passwords: Passwords, threads: int) -> Parsing:
    def known_pictures(path: Path) -> dict[str, PictureText]:
        return catalog_pictures.known_pictures(database.read(), os.fsencode(path))

    return Parsing(
        lambda: ParserSandbox(passwords=passwords.known, known_pictures=known_pictures),
        chunk,
        parser_version(),
        # Without its models pictures are listed as files without text, and `doctor` says why.
        (lambda: PictureSandbox(threads, passwords=passwords.known))
        if can_read_pictures()
        else None,
    )


def _start_chat(store: ModelStore, threads: int, path: Path, model_id: str) -> LlamaChat:
    # Nothing of it is personal: see ``models.chat_opening``.
    try:
        keeping = Keeping(store.folder / "warm", store.get(model_id).sha256)
    except UnknownModel:
        keeping = None  # a file that is looked at before it is taken in
    return LlamaChat(path, model_id, threads=threads, keeping=keeping)


def _told(rebuilt: Rebuilt) -> AntorchaError:
    kept = f" The damaged one was kept as {rebuilt.kept}." if rebuilt.kept else ""
    return TransientError(
        "The library's catalogue was damaged and is built anew from your files",
        f"Your files were not touched. What went wrong: {rebuilt.reason}.{kept}"
        f"{_carried_over(rebuilt)}",
        "Until it is complete, searching finds only what has been read again.",
        code="catalogue_kept" if rebuilt.kept else "catalogue_rebuilt",
        file=rebuilt.kept or "",
        conversations=rebuilt.conversations,
        turns=rebuilt.turns,
        lost_turns=rebuilt.lost_turns,
    )


def _carried_over(rebuilt: Rebuilt) -> str:
    """What became of the one thing that no file gives back."""
    if not rebuilt.turns and not rebuilt.lost_turns:
        return ""
    lost = (
        f" {rebuilt.lost_turns} questions could not be read any more." if rebuilt.lost_turns else ""
    )
    return (
        f" {rebuilt.conversations} kept conversations with {rebuilt.turns} questions were carried "
        f"over.{lost}"
    )


def build_engine(home: Home, linger_s: float) -> Engine:
    """A library with its socket; changes and notices go to every client."""
    library = build_library(home)
    indexer, pipeline, chat, status = (
        library.indexer,
        library.pipeline,
        library.chat,
        library.status,
    )
    names = library.names
    groups = (
        SourceRequests(home, indexer, pipeline, chat, status, library.passwords),
        SearchRequests(library.database, library.search, library.similar, names),
        SuggestionRequests(library.database, names, QuestionReader(names), library.subjects),
        OverviewRequests(indexer, status, library.subjects),
        AnswerRequests(pipeline, chat, status, library.right_of_way),
        ModelRequests(chat, library.right_of_way),
        TrustRequests(home, library.database, chat.folder),
    )
    service = LibraryService(home, indexer, status, groups)
    conversations = ConversationService(service, library.database, indexer.note_trouble)
    conversations.purge()
    server = Server(home.socket, conversations, linger_s)
    conversations.on_change(lambda: server.broadcast(Event.CHANGED, {"what": ["conversations"]}))

    def on_notice(notice: AntorchaError) -> None:
        server.broadcast(Event.NOTICE, error_to_json(notice))

    def on_change(what: set[str]) -> None:
        if "documents" in what:
            library.pipeline.library_changed()
            library.subjects.library_changed()
        server.broadcast(Event.CHANGED, {"what": sorted(what)})

    if library.rebuilt is not None:
        server.greet(Event.NOTICE, error_to_json(_told(library.rebuilt)))
    library.indexer.on_damage(server.stop)
    library.indexer.on_change(on_change)
    library.indexer.on_notice(on_notice)
    return Engine(library, server)
