"""What every embedder reads from the model's folder, and does to a text before it is tokenised."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from models.errors import ModelDamaged

_SURROGATES = re.compile("[\ud800-\udfff]")
# A "<s>" in somebody's HTML must not become the model's own mark.
# Far more than 512 tokens, and little enough that no text can make the tokenizer work for long.
_TEXT_LIMIT_CHARACTERS = 20_000
_MARKS = re.compile(r"<(?=(?:s|/s|pad|unk|mask)>)")


@dataclass(frozen=True, slots=True)
class EmbeddingFolder:
    """The description that the assembly left.

    Attributes:
        model_id: The folder's name and the beginning of the sources' hash: every form of the
            same weights has the same id, and their vectors may be compared.
    """

    path: Path
    model_id: str
    dimensions: int
    max_tokens: int
    query_prefix: str
    passage_prefix: str

    @classmethod
    def open(cls, path: Path) -> EmbeddingFolder:
        """Read ``embedding.json``. Raises ModelDamaged."""
        description = path / "embedding.json"
        try:
            stored = json.loads(description.read_bytes())
            return cls(
                path,
                f"{path.name}@{str(stored['source_sha256'])[:12]}",
                int(stored["dimensions"]),
                int(stored["max_tokens"]),
                str(stored["query_prefix"]),
                str(stored["passage_prefix"]),
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelDamaged(path.name, "its description cannot be read") from error


def embeddable(text: str) -> str:
    """The beginning of ``text``, without lone surrogates and the model's own marks."""
    return _MARKS.sub("< ", _SURROGATES.sub("\ufffd", text[:_TEXT_LIMIT_CHARACTERS]))
