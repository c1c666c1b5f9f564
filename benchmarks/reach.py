"""Which tests run which function of `digests`: what a hunt for mutants has to know."""

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).parents[1]
SLOW = 0.5  # seconds: a test that takes longer, like a property, is tried after all others


class Reach:
    """Which tests run which function, in the order in which they are best tried."""

    def __init__(self, tests: list[pytest.Item], notes: dict[str, dict[str, Any]]) -> None:
        """Take the tests and the notes of a run of all of them."""
        self.items = {test.nodeid: test for test in tests}
        self.places, self.seconds = notes["places"], notes["seconds"]

    def tests(self, place: str, module: str) -> list[pytest.Item]:
        """Give the tests of the mirrored file first, slow ones last, the others mixed."""
        names = list(self.places.get(place, ()))
        random.Random(place).shuffle(names)  # noqa: S311
        mirror = f"test_{module.rpartition('.')[2]}.py"
        names.sort(key=lambda name: (self.seconds[name] > SLOW, mirror not in name))
        return [self.items[name] for name in names]


def take_notes(tests: list[pytest.Item]) -> dict[str, dict[str, Any]]:
    """Run all tests once and note the functions each of them calls, and its seconds."""
    places: dict[str, list[str]] = {}
    seconds: dict[str, float] = {}
    seen: set[Any] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            seen.add(frame.f_code)

    for test in tests:
        seen.clear()
        begun = time.process_time()
        sys.setprofile(note)
        runtestprotocol(test, nextitem=None, log=False)
        sys.setprofile(None)
        seconds[test.nodeid] = time.process_time() - begun
        for place in {place_of(code.co_filename, code.co_name) for code in seen}:
            places.setdefault(place, []).append(test.nodeid)
    return {"places": places, "seconds": seconds}


def place_of(file: str, function: str) -> str:
    """Name a function by its module, as a mutant names its own; "" for what is not ours."""
    if not file.startswith(str(ROOT / "digests")):
        return ""
    module = ".".join(Path(file).relative_to(ROOT).with_suffix("").parts)
    return f"{module.removesuffix('.__init__')}:{function}"


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
