"""A whole E5S1 model and tokenizer of a few kilobytes, with random weights."""

from __future__ import annotations

import base64
import json
import struct
from dataclasses import dataclass, field

import numpy as np

HIDDEN, LAYERS, HEADS, WIDE, POSITIONS, TYPES = 64, 2, 2, 128, 40, 2
_SCORED = {
    "▁": -2.0,
    "▁hello": -5.0,
    "▁world": -5.5,
    "l": -6.0,
    "o": -6.1,
    "▁hell": -7.0,
    "w": -6.5,
    "世界": -8.0,
    "▁query": -9.0,
    "▁passage": -9.0,
    ":": -4.0,
}
PIECES = ["<s>", "<pad>", "</s>", "<unk>", *_SCORED]
SCORES = [0.0, 0.0, 0.0, 0.0, *_SCORED.values()]


@dataclass
class TinyWeights:
    """Builds the file; change a field to damage it."""

    vocabulary: int = len(PIECES) + 2
    seed: int = 0
    tensors: dict[str, tuple[int, bytes, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        random = np.random.default_rng(self.seed)

        def floats(name: str, count: int, around: float = 0.0) -> None:
            values = (around + random.normal(0, 0.1, count)).astype("<f4")
            self.tensors[name] = (0, values.tobytes(), count)

        def blocks(name: str, count: int) -> None:
            table = random.integers(0, 256, (count // 32, 18), dtype=np.uint8)
            scales = random.uniform(0.005, 0.02, (count // 32, 1)).astype("<f2")
            table[:, :2] = scales.view(np.uint8)
            self.tensors[name] = (1, table.tobytes(), count)

        blocks("emb.word", self.vocabulary * HIDDEN)
        floats("emb.pos", POSITIONS * HIDDEN)
        floats("emb.type", TYPES * HIDDEN)
        floats("emb.ln.w", HIDDEN, 1.0)
        floats("emb.ln.b", HIDDEN)
        shapes = {"q": (HIDDEN, HIDDEN), "k": (HIDDEN, HIDDEN), "v": (HIDDEN, HIDDEN)}
        shapes |= {"ao": (HIDDEN, HIDDEN), "fi": (WIDE, HIDDEN), "fo": (HIDDEN, WIDE)}
        for layer in range(LAYERS):
            for part, (rows, columns) in shapes.items():
                blocks(f"l{layer}.{part}.w", rows * columns)
                floats(f"l{layer}.{part}.b", rows)
            for norm in ("aln", "oln"):
                floats(f"l{layer}.{norm}.w", HIDDEN, 1.0)
                floats(f"l{layer}.{norm}.b", HIDDEN)

    def to_bytes(self) -> bytes:
        sizes = (HIDDEN, LAYERS, HEADS, WIDE, self.vocabulary, POSITIONS, TYPES)
        head = b"E5S1" + struct.pack("<I7ifi", 1, *sizes, 1e-12, 32)
        head += struct.pack("<5iQ", 2, 0, 2, 1, 3, 6) + bytes(3 * 4 + 2 * 4) + b"abcdef"
        head += struct.pack("<iI", 1, 4) + b"\0\0\0\0"
        names = [name.encode() for name in self.tensors]
        directory_bytes = 4 + sum(2 + len(name) + 21 for name in names)
        offset = len(head) + directory_bytes
        directory, body = struct.pack("<i", len(names)), b""
        for name, (kind, content, count) in zip(names, self.tensors.values(), strict=True):
            directory += struct.pack("<H", len(name)) + name
            directory += struct.pack("<BIQQ", kind, count, offset + len(body), len(content))
            body += content
        return head + directory + body


def character_map(*, last_offset: int = 0) -> bytes:
    """A darts-clone trie with one key, the byte "A" (0x41), that becomes "a"."""
    # Root at 0 with offset 0x100; the node of "A" at 0x141 with a value at offset 0x200.
    units = [0] * 0x300
    units[0] = 0x100 << 10
    node = 0x100 ^ 0x41
    units[node] = ((node ^ 0x200) << 10) | 1 << 8 | 0x41
    units[0x200] = 1 << 31 | last_offset
    trie = struct.pack(f"<{len(units)}I", *units)
    return struct.pack("<I", len(trie)) + trie + b"a\0"


def tokenizer_json(precompiled: bytes | None = None) -> bytes:
    """Of the unigram kind, small, but in the shape of the real one."""
    encoded = base64.b64encode(character_map() if precompiled is None else precompiled)
    content = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": number,
                "content": PIECES[number],
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": True,
            }
            for number in range(4)
        ],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Precompiled", "precompiled_charsmap": encoded.decode()},
                {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
            ],
        },
        "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [
                {"SpecialToken": {"id": "<s>", "type_id": 0}},
                {"Sequence": {"id": "A", "type_id": 0}},
                {"SpecialToken": {"id": "</s>", "type_id": 0}},
            ],
            "pair": [
                {"Sequence": {"id": "A", "type_id": 0}},
                {"Sequence": {"id": "B", "type_id": 0}},
            ],
            "special_tokens": {
                "<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]},
                "</s>": {"id": "</s>", "ids": [2], "tokens": ["</s>"]},
            },
        },
        "decoder": {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True},
        "model": {
            "type": "Unigram",
            "unk_id": 3,
            "vocab": [list(pair) for pair in zip(PIECES, SCORES, strict=True)],
        },
    }
    return json.dumps(content, ensure_ascii=False).encode()
