"""What may be typed after ``antorcha``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from app.cli.invocation import WRONG_USE
from indexer.types import DocumentKind, Order, SearchMode, Turn

_OPERATORS = """Filters may be typed in the query, too: from:NAME to:NAME with:NAME after:2025-03
before:2025-06-30 until:2025-06 on:2024 kind:mail in:FOLDER-OR-COLLECTION lang:es tag:x, and
"exact words" in quotation marks."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"antorcha: {message}. Try `{self.prog} --help`.\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser for every command of the contract."""
    parser = _Parser(
        prog="antorcha",
        description="Ask your own notes, mails and PDFs. Nothing leaves this machine.",
    )
    _add_common(parser, top=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_sources(commands)
    _add_index(commands)
    _add_questions(commands)
    _add_care(commands)
    _add_evaluation(commands)
    return parser


def _add_common(parser: argparse.ArgumentParser, top: bool = False) -> None:
    # Accepted before and after the command; the later one must not erase the earlier.
    default = None if top else argparse.SUPPRESS
    parser.add_argument(
        "--home", metavar="DIR", default=default, help="the folder that holds your library"
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if top else argparse.SUPPRESS,
        help="print one JSON document and nothing else",
    )


if TYPE_CHECKING:
    # argparse has no public name for what add_subparsers returns.
    Commands = argparse._SubParsersAction[_Parser]


def _command(commands: Commands, name: str, summary: str) -> _Parser:
    parser = commands.add_parser(name, help=summary, description=summary)
    _add_common(parser)
    return parser


def _add_sources(commands: Commands) -> None:
    add = _command(commands, "add", "follow files or folders and index them")
    add.add_argument("paths", nargs="+", metavar="PATH")
    add.add_argument("--collection", metavar="NAME", help="group the sources under a name")
    add.add_argument("--no-watch", action="store_true", help="index once, do not follow changes")
    remove = _command(commands, "remove", "stop following; your files are never touched")
    remove.add_argument("paths", nargs="+", metavar="PATH")
    rules = _command(commands, "rules", "what is left out of a source, as in a .gitignore file")
    rules.add_argument("path", metavar="SOURCE")
    rules.add_argument("--add", action="append", default=[], metavar="RULE", help="repeatable; "
        "`*.log`, `drafts/`, `!keep.log` to keep what would be left out")  # fmt: skip
    rules.add_argument("--remove", action="append", default=[], metavar="RULE", help="repeatable")
    turn = _command(commands, "turn", "which source is read first, and which not for now")
    turn.add_argument("paths", nargs="+", metavar="SOURCE")
    when = turn.add_mutually_exclusive_group(required=True)
    for option, kept, summary in (
        ("--first", Turn.FIRST, "before everything else, new files as well"),
        ("--in-turn", Turn.IN_TURN, "like the others (the default)"),
        ("--stop", Turn.STOPPED, "nothing of it until you say otherwise; what was found stays so"),
    ):
        when.add_argument(option, dest="turn", action="store_const", const=kept, help=summary)
    why = _command(commands, "why", "why files are found, or left out")
    why.add_argument("paths", nargs="+", metavar="PATH")
    forget = _command(commands, "forget", "take one file out and keep it out until added again")
    forget.add_argument("paths", nargs="+", metavar="PATH")
    unlock = _command(commands, "unlock", "give a password; it is tried on every locked file")
    which = unlock.add_mutually_exclusive_group()
    which.add_argument("--keep", action="store_true", help="keep it, unencrypted, in the home")
    which.add_argument("--forget", action="store_true", help="forget all passwords instead")
    forget.add_argument(
        "--prove", action="store_true", help="search every byte of the home for its text afterwards"
    )


def _add_index(commands: Commands) -> None:
    index = _command(commands, "index", "bring the index up to date")
    index.add_argument("--wait", action="store_true", help="return when nothing is pending")
    index.add_argument("--until", choices=["keyword", "semantic"], default="semantic")
    index.add_argument("--rescan", action="store_true", help="look at every file again")
    index.add_argument(
        "--wait-on",
        action="append",
        choices=["battery", "load", "nothing"],
        help="from now on, stand still on battery, or while other programs need the processors",
    )
    index.add_argument(
        "--closer-look",
        choices=["on", "off"],
        help="whether search compares its first hits word by word; off gives its room back, on "
        "again has everything embedded once more",
    )
    _command(commands, "status", "counts, sources, models, versions")
    _command(commands, "problems", "every file that is not fully indexed, and why")


def _add_questions(commands: Commands) -> None:
    search = _command(commands, "search", "find passages")
    search.add_argument("query", nargs="?", metavar="QUERY")
    search.add_argument("-k", type=int, default=10, metavar="N", help="how many")
    search.add_argument("--mode", choices=list(SearchMode), default=SearchMode.HYBRID)
    search.add_argument("--all-passages", action="store_true", help="several per document")
    search.add_argument("--sort", choices=list(Order), default=Order.BEST, help="by date, every "
        "document with the words is listed")  # fmt: skip
    search.add_argument("--like", metavar="PATH", help="more like this file; without a query")
    search.epilog = _OPERATORS
    ask = _command(commands, "ask", "ask a question")
    ask.add_argument("query", nargs="?", metavar="QUESTION")
    ask.add_argument("--model", metavar="ID", help="which local model answers")
    ask.add_argument("--no-model", action="store_true", help="the best sentence only")
    for parser in (search, ask):
        parser.add_argument("--collection", metavar="C")
        parser.add_argument("--kind", choices=list(DocumentKind))
        parser.add_argument("--after", metavar="DATE")
        parser.add_argument("--before", metavar="DATE")
        parser.add_argument("--from", dest="from", metavar="WHO")
        parser.add_argument("--to", metavar="WHO")
        parser.add_argument("--with", metavar="WHO", help="sender or recipient")
        parser.add_argument("--language", metavar="CODE", help="of the document: en, de, …")
        parser.add_argument("--folder", metavar="F", help="a path, or a folder's name")
        parser.add_argument("--tag", metavar="T", help="of a note")
        parser.add_argument("--batch", metavar="FILE", help="JSON lines; `-` for standard input")
    ask.add_argument("--conversation", metavar="ID", help="keep the turn in this conversation, and "
        "go on from what was said there; a new one begins with an ID of your own")  # fmt: skip
    show = _command(commands, "show", "the text and metadata of one document")
    show.add_argument("document", metavar="DOCUMENT_ID")
    _add_conversations(commands)


def _add_conversations(commands: Commands) -> None:
    conversations = _command(commands, "conversations", "what was asked and answered before")
    actions = conversations.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = _command(actions, "list", "kept conversations, the newest first")
    listing.add_argument("--query", metavar="WORDS", help="only those with these words")
    listing.add_argument("--limit", type=int, default=50, metavar="N", help="how many")
    listing.add_argument("--offset", type=int, default=0, metavar="N", help="leave out the first N")
    _command(actions, "show", "one conversation with its answers").add_argument("id", metavar="ID")
    rename = _command(actions, "rename", "give a conversation another title")
    rename.add_argument("id", metavar="ID")
    rename.add_argument("title", metavar="TITLE")
    delete = _command(actions, "delete", "delete conversations for good")
    delete.add_argument("ids", nargs="*", metavar="ID")
    delete.add_argument("--all", action="store_true", help="every conversation")
    delete.add_argument(
        "--emptied", action="store_true", help="those of which nothing is left, as their files went"
    )
    export = _command(actions, "export", "one conversation as Markdown with its sources")
    export.add_argument("id", metavar="ID")
    export.add_argument("--to", metavar="FILE", help="a new file; otherwise it is printed")
    keep = _command(actions, "keep", "whether conversations are kept at all")
    keep.add_argument("choice", nargs="?", choices=["on", "off"])


def _add_care(commands: Commands) -> None:
    doctor = _command(commands, "doctor", "check the installation and that no network is reached")
    doctor.add_argument("--repair", action="store_true", help="rebuild what can be rebuilt")
    doctor.add_argument(
        "--erase-copies",
        action="store_true",
        help="delete damaged catalogues that were kept aside",
    )
    models = _command(commands, "models", "the local models")
    actions = models.add_subparsers(dest="action", metavar="ACTION", required=True)
    _command(actions, "list", "what is installed")
    for name, summary in {
        "fetch": "get a model and verify it (the one command that uses a network)",
        "verify": "read every byte and compare with the known hash",
    }.items():
        action = _command(actions, name, summary)
        action.add_argument("ids", nargs="*", metavar="ID")
        if name == "fetch":
            action.add_argument("--from-folder", metavar="DIR", help="take the files from there")
    take = _command(actions, "import", "take in a GGUF file of your own")
    take.add_argument("file", metavar="FILE")
    for name, summary in {"use": "answer with this model", "remove": "delete a model"}.items():
        _command(actions, name, summary).add_argument("id", metavar="ID")
    _command(actions, "rollback", "go back to the model used before")
    _add_backup(commands)
    _command(commands, "demo", "index the sample library and answer a question here")
    window = _command(commands, "window", "open the window, or bring it to the front")
    window.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to add (asks "
        "first), a model to take in, a backup to open")  # fmt: skip
    window.add_argument("--in-tray", action="store_true", help="show only the tray's icon, if any")
    _command(commands, "engine", "run the engine in the foreground")


def _add_backup(commands: Commands) -> None:
    back_up = _command(commands, "backup", "write the library into one encrypted file")
    back_up.add_argument("--models", action="store_true", help="take the local models in too")
    restore = _command(commands, "restore", "make a backup the library of an empty home")
    restore.add_argument("--map", action="append", default=[], metavar="OLD=NEW", help="what lay "
        "under OLD lies under NEW on this machine; repeatable")  # fmt: skip
    for parser in (back_up, restore):
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--passphrase-file", metavar="FILE", help="its first line; otherwise "
            "ANTORCHA_PASSPHRASE, or you are asked")  # fmt: skip


def _add_evaluation(commands: Commands) -> None:
    summary = "measure search and answers with a benchmark pack"
    evaluate = _command(commands, "eval", summary)
    evaluate.description = (
        "Index a benchmark pack (docs.jsonl and queries.jsonl) in a throw-away home, search and "
        "ask, and report with 95 % intervals. Your own library is not touched. A run that was "
        "interrupted goes on where it was when the same command is given again."
    )
    evaluate.add_argument("pack", metavar="PACK_DIR")
    add = evaluate.add_argument
    add("--answers", type=int, default=0, metavar="N", help="also answer so many questions per "
        "language: N with an answer and N without one, as far as there are")  # fmt: skip
    add("--limit", type=int, metavar="N", help="search only N queries per language")
    add("--seed", type=int, default=1, help="chooses questions and resamples (default 1)")
    add("--lang", action="append", metavar="L", help="only queries in this language; repeatable")
    add("--doc-lang", action="append", metavar="L", help="only documents in this language; "
        "translations with parallel ids (es/7, en/7) count as gold")  # fmt: skip
    add("--separate", action="store_true", help="a library for each language, not one for all")
    add("--half", action="store_true", help="index only the first half of the titles: questions "
        "about the others have no answer")  # fmt: skip
    add("--mode", choices=[*SearchMode, "all"], default=SearchMode.HYBRID, help="which search")
    add("--model", metavar="ID", help="which local model answers")
    add("--no-model", action="store_true", help="the best sentence only")
    add("--closed-book", action="store_true", help="also ask the model without any document")
    add("--work", metavar="DIR", help="where libraries and results lie (default: the cache folder)")
    add("--keep", action="store_true", help="keep the libraries for further runs")
    add("--resume", action="store_true", help="go on where a run was cut off (the default)")
    add("--fresh", action="store_true", help="measure anew what was measured before")
