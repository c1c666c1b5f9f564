"""Who asks again at once waits a little: one person must not keep the bot from the others."""

from collections import OrderedDict
from dataclasses import dataclass, field

from bot.model.chats import Address

Asker = tuple[Address, str]


@dataclass(slots=True)
class Cooldown:
    """Lets everybody ask `count` times in `seconds`, and a whole chat `chat_count` times.

    Moments are seconds of any clock that never goes back. Of more than `most` askers those who
    have been silent longest are forgotten: they may ask anyway.
    """

    count: int = 5
    chat_count: int = 20
    seconds: float = 30.0
    most: int = 10_000
    _asked: OrderedDict[Asker, tuple[float, ...]] = field(default_factory=OrderedDict)

    def wait(self, address: Address, user: str, now: float) -> float:
        """Tell how many seconds somebody has to wait; with 0 the question is counted."""
        person, chat = (address, f"user {user}"), (address, "")
        pause = max(self._pause(person, self.count, now), self._pause(chat, self.chat_count, now))
        if not pause:
            self._note(person, now)
            self._note(chat, now)
        return pause

    def _recent(self, asker: Asker, now: float) -> tuple[float, ...]:
        return tuple(at for at in self._asked.get(asker, ()) if now - at < self.seconds)

    def _pause(self, asker: Asker, count: int, now: float) -> float:
        recent = self._recent(asker, now)
        return recent[-count] + self.seconds - now if len(recent) >= count else 0.0

    def _note(self, asker: Asker, now: float) -> None:
        self._asked[asker] = (*self._recent(asker, now), now)
        self._asked.move_to_end(asker)
        if len(self._asked) > self.most:
            self._asked.popitem(last=False)
