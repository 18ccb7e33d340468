"""The child that reads pictures: ``python -m indexer.parse.ocr.process``.

The same parsers as in ``indexer.parse.sandbox_process``, confined in the same way, with an engine
that reads what they meet of pictures. It sends only that: documents are made by the other child,
which is given these texts. It steps back behind every other process.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from typing import TYPE_CHECKING

from indexer.parse.base import FileSource
from indexer.parse.language import LanguageDetector
from indexer.parse.ocr.engine import RapidOcrEngine
from indexer.parse.ocr.image_file import load_formats
from indexer.parse.ocr.picture_text import PictureText, picture_from_wire, picture_to_wire
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.parse.sandbox_process import confine, load_early
from indexer.parse.wire import SETTINGS_VARIABLE, limits_from_wire
from kernel.child import Channel, ChildDied
from kernel.limits import end_with_parent

if TYPE_CHECKING:
    from kernel.seccomp import Enforcement

_NICENESS = 19


def main() -> None:
    """Load the models, confine this process, say so, and read files until the channel ends."""
    end_with_parent()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    channel = Channel.to_parent()
    settings = json.loads(os.environ.pop(SETTINGS_VARIABLE, "{}"))
    limits = limits_from_wire(settings.get("limits", {}))
    logging.basicConfig(level=logging.CRITICAL, format="pictures: %(message)s")

    def began(key: str) -> None:
        channel.send({"began": key})

    def have_read(key: str, picture: PictureText) -> None:
        channel.send({"key": key, "picture": picture_to_wire(picture)})

    pictures = Pictures(RapidOcrEngine(int(settings["threads"])), began, have_read)
    languages = LanguageDetector()
    reader = FileReader(ParserRegistry(built_in_parsers(pictures)), languages, limits)
    load_formats()
    load_early(reader, languages)
    in_force = confine(limits)
    with contextlib.suppress(ChildDied):
        _say_ready(channel, in_force)
        while True:
            _serve(channel, reader, pictures)


def _say_ready(channel: Channel, in_force: list[Enforcement]) -> None:
    channel.send({"ready": [[one.enforced, one.how, one.code] for one in in_force]})


def _serve(channel: Channel, reader: FileReader, pictures: Pictures) -> None:
    """Read the pictures in one file that are not among those that came with it."""
    request = channel.receive()
    (fd,) = channel.take_fds()
    known = {str(key): picture_from_wire(text) for key, text in request["pictures"].items()}
    pictures.begin_file(known)
    with os.fdopen(fd, "rb") as file:
        passwords = tuple(str(password) for password in request.get("passwords", ()))
        name, size_bytes = str(request["name"]), int(request["size_bytes"])
        source = FileSource(file, name, size_bytes, passwords=passwords)
        for _item in reader.read(source):
            channel.send({"alive": True})
    channel.send({"end": True})


if __name__ == "__main__":
    main()
