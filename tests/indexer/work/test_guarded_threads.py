import threading

from indexer.work.announcing import Announcer
from indexer.work.guarded_threads import GuardedThreads
from kernel.errors import PermanentError
from kernel.work import Cancel


class EnoughRoom:
    def note_outage(self, error):
        return False


def test_what_several_threads_meet_at_once_is_said_once():
    both_are_here = threading.Barrier(2)

    class MetTogether(PermanentError):
        def __str__(self):
            both_are_here.wait(60)
            return super().__str__()

    def fail():
        raise MetTogether("The reader does not start")

    said, announcer = [], Announcer(lambda: 0.0)
    announcer.on_notice(said.append)
    guarded, cancel = GuardedThreads(EnoughRoom(), announcer), Cancel()
    cancel.set()
    threads = [
        threading.Thread(target=guarded.guard, args=("Reading", fail, cancel)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(said) == 1
