"""What is read only when somebody asks for it: most sentences of an article have no figure."""

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

Item = TypeVar("Item")

# Each of "She left. She wept. She …" leads back to the one before. So often an item is read on
# the way to a later one, so that no chain of them is long, whatever the text.
STRIDE = 24


class OnDemand(Sequence[Item]):
    """A sequence whose items are each read when first asked for, and only once.

    An item may be read with the help of those before it in the sequence. A slice is one, too.
    """

    __slots__ = ("_ahead", "_count", "_known", "_read")

    def __init__(self, count: int, read: Callable[[int], Item]) -> None:
        self._count = count
        self._read = read
        self._known: dict[int, Item] = {}
        self._ahead = STRIDE

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Item: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Item]: ...

    def __getitem__(self, at: int | slice) -> Item | Sequence[Item]:
        """Give an item, or some of them, which are not read yet for that."""
        if isinstance(at, slice):
            chosen = range(self._count)[at]
            return OnDemand(len(chosen), lambda index: self[chosen[index]])
        if at in self._known:
            return self._known[at]
        at = range(self._count)[at]  # raises IndexError as a tuple does
        while self._ahead < at:
            before, self._ahead = self._ahead, self._ahead + STRIDE
            self._item(before)
        return self._item(at)

    def _item(self, at: int) -> Item:
        if at not in self._known:
            self._known[at] = self._read(at)
        return self._known[at]
