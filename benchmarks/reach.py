"""Which tests run which line of `digests`: what a hunt for mutants has to know."""

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

SLOW = 0.5  # seconds: a test that takes longer, like a property, is tried after all others
PATIENCE = (
    10  # a mutant that takes so many times as long as the code, and a second, loops for ever
)
# What every test asks for: these only look after logs and event loops.
AUTOMATIC = {"level_of_the_log", "event_loop_policy"}


class Reach:
    """Which tests run which line, in the order in which they are best tried."""

    def __init__(self, tests: list[pytest.Item], notes: dict[str, dict[str, Any]]) -> None:
        """Take the tests and the notes of a run of all of them."""
        self.items = {test.nodeid: test for test in tests}
        self.lines, self.seconds = notes["lines"], notes["seconds"]
        self.telling: dict[str, Counter[str]] = {}

    def tests(self, file: str, lines: range) -> list[str]:
        """Give those that told a mutant of the file first, then its mirror's; slow ones last."""
        names = sorted({name for line in lines for name in self.lines.get(f"{file}:{line}", ())})
        random.Random(f"{file}{lines}").shuffle(names)  # noqa: S311
        mirror, told = f"test_{Path(file).name}", self.telling.get(file, Counter())
        names.sort(key=lambda name: (self.seconds[name] > SLOW, -told[name], mirror not in name))
        return names

    def learn(self, file: str, name: str) -> None:
        """Remember that a test told a mutant of the file from the code."""
        self.telling.setdefault(file, Counter())[name] += 1

    def fails(self, name: str) -> bool:
        """Tell whether a test fails; one that needs too long ends the process."""
        signal.setitimer(signal.ITIMER_PROF, 1 + PATIENCE * self.seconds[name])
        return fails(self.items[name])


def fails(test: pytest.Item) -> bool:
    """Run a test, without pytest's own steps where it needs none: they take most of the time."""
    given = test.callspec.params if hasattr(test, "callspec") else {}
    marked = any(test.iter_markers("xfail")) or any(test.iter_markers("skipif"))
    if (
        marked
        or not isinstance(test, pytest.Function)
        or {*test.fixturenames} - {*given} - AUTOMATIC
    ):
        return any(each.failed for each in runtestprotocol(test, nextitem=None, log=False))
    try:
        test.obj(**given)
    except BaseException:  # noqa: BLE001  a mutant may break whatever it likes
        return True
    return False


def take_notes(tests: list[pytest.Item], files: Collection[str]) -> dict[str, dict[str, Any]]:
    """Run all tests once and note which lines of the files each of them runs, and its seconds.

    A test that fails as it is would tell nothing of a mutant: it runs no line.
    """
    lines: dict[str, list[str]] = {}
    seconds: dict[str, float] = {}
    seen: set[tuple[str, int]] = set()

    def note(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        if frame.f_code.co_filename not in files:
            return None
        if event == "line":
            seen.add((frame.f_code.co_filename, frame.f_lineno))
        return note

    for test in tests:
        seen.clear()
        begun = time.process_time()
        sys.settrace(note)
        failed = fails(test)
        sys.settrace(None)
        seconds[test.nodeid] = time.process_time() - begun
        for file, line in seen if not failed else ():
            lines.setdefault(f"{file}:{line}", []).append(test.nodeid)
    return {"lines": lines, "seconds": seconds}


def in_child(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Do work in a child, so that this process keeps its empty caches; gives what it gave."""
    with tempfile.NamedTemporaryFile() as file:
        if not (pid := os.fork()):
            silence()
            Path(file.name).write_text(json.dumps(work()), encoding="utf-8")
            os._exit(0)
        os.waitpid(pid, 0)
        return dict(json.loads(Path(file.name).read_text(encoding="utf-8")))


def silence() -> None:
    """Send what is printed nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
