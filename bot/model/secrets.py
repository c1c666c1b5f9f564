"""Something that nobody may read in an output."""


class Secret:
    """A token, a key or a password; however it is printed, it does not show.

    Not a dataclass: `asdict` would lay it open.
    """

    __slots__ = ("_words",)

    def __init__(self, words: str = "") -> None:
        self._words = words

    def reveal(self) -> str:
        """Give the secret itself, to hand it to those for whom it is meant."""
        return self._words

    def __bool__(self) -> bool:
        return bool(self._words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._words == other._words

    def __hash__(self) -> int:
        return hash(self._words)

    def __repr__(self) -> str:
        return f"Secret({'***' if self._words else ''})"

    def __str__(self) -> str:
        return "***" if self._words else ""
