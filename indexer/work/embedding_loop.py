"""The thread that embeds: when it may, how it waits, and what it says when it cannot."""

from __future__ import annotations

import threading
from collections.abc import Callable

from indexer.errors import unexpected
from indexer.types import Turn
from indexer.work.announcing import Announcer
from indexer.work.embedding import Embedding
from indexer.work.queue import Queue
from indexer.work.room import Room
from kernel.errors import AntorchaError
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, Cancelled

_IDLE_S = 0.3
_RETRY_S = 30.0
_WORDS_FIRST_S = 20.0
PROBE_EVERY_S = 10 * 60.0
COMPARE_EVERY_S = 24 * 3600.0


class EmbeddingLoop:
    """Args:
    queue: Small files in it go first: both want all processors.
    room: Told of a full or failing disk; while it is, nothing is embedded.
    right_of_way: Whoever takes it interrupts the step being done.
    up_to: Asked before every step: of which turns there is work now; None to stand still.
    clock: Seconds that only ever go up.
    on_done: Told after every step how many passages it did.
    """

    def __init__(
        self,
        embedding: Embedding,
        queue: Queue,
        room: Room,
        right_of_way: RightOfWay,
        up_to: Callable[[], Turn | None],
        announcer: Announcer,
        clock: Callable[[], float],
        on_done: Callable[[int], None] = lambda _passages: None,
    ) -> None:
        self._embedding = embedding
        self._queue = queue
        self._room = room
        self._right_of_way = right_of_way
        self._up_to = up_to
        self._announcer = announcer
        self._clock = clock
        self._on_done = on_done
        self._is_at_first = False
        self._wake = threading.Event()
        self._step = Cancel()
        self._probed_s = self._compared_s = clock()
        self.trouble: AntorchaError | None = None
        self._trouble_lock = threading.Lock()
        self._times_asked = 0
        self._has_looked = False

    @property
    def has_looked(self) -> bool:
        """Whether the index was looked at since the start, or cannot be for now.

        Before, files that count as findable by meaning may turn out not to be.
        """
        return self._has_looked or self.is_standing_still

    @property
    def is_standing_still(self) -> bool:
        """Whether nothing is embedded, nor taken out of the index, for now."""
        return self._up_to() is None or self._room.is_full

    @property
    def is_at_first(self) -> bool:
        """Whether it is embedding what goes before everything else, and gets on with it."""
        return self._is_at_first

    @property
    def is_renewing(self) -> bool:
        return self._embedding.is_renewing

    def wake(self) -> None:
        """There may be something to do."""
        self._wake.set()

    def stop(self) -> None:
        """Break off the step being done."""
        self._step.set()

    def try_again(self) -> None:
        """A model was installed or exchanged, or the cache failed: look again now."""
        self._embedding.distrust()
        with self._trouble_lock:
            self._times_asked += 1
            self.trouble = None
        self._wake.set()

    def run(self, cancel: Cancel) -> None:
        """Embed until cancelled."""
        last_s = self._clock()
        while not cancel.is_set():
            delay_s = _IDLE_S
            now_s = self._clock()
            has_first = self._embedding.has_first()
            self._is_at_first = self._is_at_first and has_first
            # Small files are found by their words first, but a stream of them must not keep
            # everything from being found by its meaning. What goes first waits only for its like.
            waits_for = Turn.FIRST if has_first else Turn.IN_TURN
            is_turn = now_s - last_s > _WORDS_FIRST_S or not self._queue.has_small(waits_for)
            up_to = self._up_to()
            if is_turn and up_to is not None and not self._room.is_full:
                delay_s = self._once(up_to, cancel)
                last_s = self._clock()
            self._is_at_first = has_first and not delay_s
            if delay_s:
                self._wake.wait(delay_s)
                self._wake.clear()

    def _once(self, up_to: Turn, cancel: Cancel) -> float:
        """One step; how long to wait before the next."""
        # A batch takes a second or more: one that somebody would have to wait for is repeated.
        step = self._step = Cancel()
        if cancel.is_set():
            return 0.0
        self._look_regularly()
        times_asked = self._times_asked
        try:
            with self._right_of_way.stopping(step):
                done = self._embedding.step(step, up_to)
        except Cancelled:
            return 0.0
        except Exception as error:
            if self._room.note_outage(error):
                return _IDLE_S
            self._note_trouble(error, times_asked)
            self._has_looked = True
            return _RETRY_S
        self.trouble = None
        self._has_looked = True
        if done:
            self._on_done(done)
            self._announcer.changed("documents", "indexing")
        return 0.0 if done else _IDLE_S

    def _look_regularly(self) -> None:
        now_s = self._clock()
        if now_s - self._compared_s >= COMPARE_EVERY_S:
            self._compared_s = self._probed_s = now_s
            self._embedding.compare_all()
        elif now_s - self._probed_s >= PROBE_EVERY_S:
            self._probed_s = now_s
            self._embedding.distrust()

    def _note_trouble(self, error: Exception, times_asked: int) -> None:
        self._embedding.distrust()
        trouble = (
            error
            if isinstance(error, AntorchaError)
            else unexpected("Preparing search by meaning", error)
        )
        with self._trouble_lock:
            if times_asked != self._times_asked:
                return  # asked to look again meanwhile: what failed may be mended
            is_news = self.trouble is None or self.trouble.title != trouble.title
            self.trouble = trouble
        if is_news:
            self._announcer.notice(trouble)
