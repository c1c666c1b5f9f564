"""Patterns that are compiled late are the same patterns."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import digests
from digests.text.late import LatePattern


def late_patterns() -> Iterator[tuple[str, LatePattern]]:
    for module in pkgutil.walk_packages(digests.__path__, "digests."):
        held = vars(importlib.import_module(module.name))
        for name, value in held.items():
            if isinstance(value, LatePattern):
                yield f"{module.name}.{name}", value


PATTERNS = dict(late_patterns())


def test_a_pattern_is_compiled_when_it_is_first_asked():
    pattern = LatePattern("a(b+)")
    assert "search" not in vars(pattern)
    found = pattern.search("xabb")
    assert found is not None
    assert found[1] == "bb"
    assert "search" in vars(pattern)
    assert pattern.match("xab") is None


def test_flags_are_kept():
    assert LatePattern("a  b", re.IGNORECASE | re.VERBOSE).match("AB")


def test_what_a_pattern_has_not_got_is_refused():
    with pytest.raises(AttributeError, match="shape"):
        _ = LatePattern("a").shape


def test_the_core_has_such_patterns():
    assert len(PATTERNS) > 50


@pytest.mark.parametrize("name", PATTERNS)
def test_each_of_them_compiles(name):
    pattern = PATTERNS[name]
    assert re.compile(pattern.pattern, pattern.flags)
