"""Which of an article's names hold all words of a mention."""

from collections.abc import Sequence

Index = dict[str, tuple[str, ...]]


def only_holder(index: Index, mention: str) -> str | None:
    """Give the one name that holds all words of the mention; None when none or several do."""
    found = holders(index, mention)
    return found[0] if len(found) == 1 else None


def holders(index: Index, mention: str) -> list[str]:
    """List the longest names that hold all words of the mention."""
    words = mention.casefold().split()
    if not words:
        return []
    found = [name for name in index.get(words[-1], ()) if _holds(name, words)]
    if len(found) < 2:
        return found
    return [name for name in found if not any(name != n and _within(name, n) for n in found)]


def _holds(name: str, words: Sequence[str]) -> bool:
    have = name.casefold().split()
    return all(word in have for word in words)


def _within(short: str, long: str) -> bool:
    return _holds(long, short.casefold().split())
