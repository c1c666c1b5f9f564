"""Load an article from wherever it stands: standard input, a file of some kind, the web."""

import re
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from bot.files import MARKDOWN, WEB_PAGES, decode_marked, read_bytes, read_text
from bot.model.settings import Configuration
from bot.stray_marks import without_stray_marks
from bot.use_cases.reading import Loaded

if TYPE_CHECKING:
    from bot.cli.online import Online

ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


class Sources:
    """Loads articles one after the other; what the web takes is started by its first page."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._most = configuration.reading.max_bytes
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def load(self, path: str) -> Loaded:
        """Give an article's text, or the page that it was; raises an UnreadableError."""
        suffix = Path(path).suffix.lower()
        if is_address(path):
            return self._online.read(path)
        if suffix in WEB_PAGES:
            return self._online.extract(read_bytes(path, self._most))
        if suffix in MARKDOWN:
            from bot.markdown import read_markdown  # most people have none

            return read_markdown(decode_marked(read_bytes(path, self._most)))
        return without_stray_marks(read_text(path, self._most))

    @cached_property
    def _online(self) -> "Online":
        from bot.cli.online import Online  # 0.3 s, for pages only

        return self._stack.enter_context(
            Online(self._configuration.fetch, self._configuration.parse)
        )


def is_address(path: str) -> bool:
    """Tell a web address, or what wants to be one, from the name of a file."""
    return ADDRESS.match(path) is not None
