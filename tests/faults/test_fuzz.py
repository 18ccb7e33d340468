"""Spoiled files of every format, through the real sandbox.

Whatever the damage: something comes back, in time, and no reader hangs or crashes. The short form
spoils for some seconds; the long one (``make faults``) for ANTORCHA_FUZZ_S seconds, 600 by default.
Every file is made from a number, which a failure names.
"""

import os
import random
import sys
import time
from collections import Counter
from dataclasses import replace

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument
from tests.faults.fuzz_samples import sound_samples, spoil
from tests.faults.hostile_xml import xml_files

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

LIMITS = replace(Limits(), progress_timeout_s=10.0, file_timeout_s=30.0, memory_bytes=2 << 30)
SHORT_S = 8.0
LONG_S = float(os.environ.get("ANTORCHA_FUZZ_S", "600"))
# Made of no more than what leads a parser to their text: good to be spoiled, not quite sound.
SKETCHED = {*xml_files(lambda tricks: "@@", "/"), "tiny.png"}
LOST = {ProblemCode.TIMED_OUT, ProblemCode.CRASHED_PARSER}


def spoiled(samples: dict[str, bytes], number: int) -> tuple[str, bytes]:
    """The file that belongs to a number: name and content."""
    chance = random.Random(number)
    names = sorted(samples)
    name = names[number % len(names)]
    return name, spoil(samples[name], samples[chance.choice(names)], chance)


def fuzz(folder, seconds, first):
    """Spoil until the time is over; what came of it, and the files that cost their reader."""
    samples = sound_samples()
    outcomes, lost, number = Counter(), [], first
    with ParserSandbox(LIMITS) as sandbox:
        sandbox.start()
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            name, data = spoiled(samples, number)
            path = folder / name
            path.write_bytes(data)
            items = list(sandbox.parse(path))
            assert items, f"nothing came of number {number} ({name})"
            for item in items:
                outcome = "read" if isinstance(item, ParsedDocument) else str(item.code)
                outcomes[path.suffix, outcome] += 1
                if outcome in LOST:
                    lost.append((number, name, item.message))
                elif outcome != "read" and "could not be read (" in item.message:
                    outcomes[path.suffix, item.message] += 1
            number += 1
    report = "\n".join(
        f"{count:6d} {kind} {what}" for (kind, what), count in sorted(outcomes.items())
    )
    sys.stdout.write(f"\n{number - first} files\n{report}\n")
    return number - first, lost


def test_every_sample_is_sound_or_named(tmp_path):
    with ParserSandbox(LIMITS) as sandbox:
        for name, data in sound_samples().items():
            (tmp_path / name).write_bytes(data)
            items = list(sandbox.parse(tmp_path / name))
            codes = {item.code for item in items if not isinstance(item, ParsedDocument)}
            assert items, name
            assert not codes & LOST, name
            if name not in SKETCHED:
                # Some formats have no parser; none of the files is damaged.
                assert codes <= {ProblemCode.UNSUPPORTED}, (name, items)


def test_spoiled_files_cost_no_reader(tmp_path):
    tried, lost = fuzz(tmp_path, SHORT_S, 0)
    assert tried > 20
    assert lost == []


@pytest.mark.long_faults
@pytest.mark.timeout(LONG_S + 300)
def test_spoiled_files_cost_no_reader_for_long(tmp_path):
    _tried, lost = fuzz(tmp_path, LONG_S, int(os.environ.get("ANTORCHA_FUZZ_FIRST", "1000000")))
    assert lost == []
