"""How word lists are written in the core: as a line of words, read into a frozen set."""


def words(text: str) -> frozenset[str]:
    """Give the words of a line as a set: `words("he she they")`."""
    return frozenset(text.split())
