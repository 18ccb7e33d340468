"""The parsers of this family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.parse.chats.chat_json import ChatJsonParser
from indexer.parse.chats.chat_text import ChatTextParser
from indexer.parse.chats.signal_lines import SignalParser
from indexer.parse.chats.telegram_page import TelegramPageParser

if TYPE_CHECKING:
    from indexer.parse.base import Parser


def chat_parsers() -> list[Parser]:
    """Exports of messengers."""
    return [ChatTextParser(), ChatJsonParser(), SignalParser(), TelegramPageParser()]
