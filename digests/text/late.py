"""Patterns that are compiled when somebody first looks for them.

Compiling all patterns of the core takes twice as long as reading a short article, and an article
has words for a few of them only.
"""

import re
from collections.abc import Callable


class LatePattern:
    """A pattern of `re`; it is compiled at its first use, and raises `re.error` then."""

    match: Callable[[str], re.Match[str] | None]
    search: Callable[[str], re.Match[str] | None]

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile, and keep the methods: Python asks here only for what an object has not got."""
        if name not in LatePattern.__annotations__:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in LatePattern.__annotations__:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
