"""When the next message may leave: budgets per chat, per group and per token. Pure: no clock.

`now` is seconds of a clock that only goes forward. Whoever is told to wait asks again afterwards.
"""

import math
from bisect import insort
from collections import deque
from dataclasses import dataclass, field

from bot.model.limits import Limits, Rate

# What was forgotten costs nothing: a budget that nobody drew on for its whole stretch is full.
FORGET_FROM = 1024

# A platform that asks a whole token to wait may only have seen close together what left in good
# time: then we go evenly, at nearly the full pace. When it asks again, it allows less than we
# reckon, or others use it up too: each time we go slower, at the lowest at a fortieth. Each
# message makes us a little faster again, three times as fast after 550 of them: hundreds arrive
# for one that is refused, however little is allowed; and who was slowed by a delay alone is soon
# as fast as before.
EVENLY = 0.95
SLOWER = 0.7
SLOWEST = 1 / 40
FASTER = 1.002


def share_of(rate: Rate, nodes: int) -> Rate:
    """Give what is left of a rate for each of so many nodes; all of them together keep to it."""
    nodes = max(1, nodes)
    if rate.count >= nodes:
        return Rate(rate.count // nodes, rate.seconds)
    return Rate(1, rate.seconds * nodes / rate.count)


@dataclass(slots=True)
class Budget:
    """What was drawn from one budget of late, and until when nothing may be drawn at all.

    The times themselves are kept, not a level that fills up again: with a level, twenty at once
    and one more every three seconds would pass as "20 a minute". `pace` is the part of the rate
    that is used, less than 1 since the platform refused something.
    """

    drawn: deque[float] = field(default_factory=deque)
    held_until: float = -math.inf
    pace: float = 1.0

    def wait(self, rate: Rate, now: float) -> float:
        """Tell in how many seconds the next message may leave; 0 for now."""
        full = len(self.drawn) >= rate.count
        free_at = self.drawn[-rate.count] + rate.seconds if full else now
        if self.pace < 1.0 and self.drawn:
            free_at = max(free_at, self.drawn[-1] + rate.seconds / rate.count / self.pace)
        return max(0.0, free_at - now, self.held_until - now)

    def slow(self, now: float) -> None:
        """Go slower from now on; what else was on its way when that happened changes no more."""
        if now >= self.held_until:
            slower = EVENLY if self.pace == 1.0 else self.pace * SLOWER
            self.pace = max(SLOWEST, slower)

    def draw(self, rate: Rate, now: float) -> None:
        """Count a message that leaves now."""
        self.pace = min(1.0, self.pace * FASTER)
        self.drawn.append(now)
        while len(self.drawn) > rate.count:
            self.drawn.popleft()

    def move(self, left: float, arrived: float) -> None:
        """Count a message that left at a time as one of later, because it was long on its way."""
        if left in self.drawn:
            self.drawn.remove(left)
        elif self.drawn:
            self.drawn.popleft()  # it made room for another, which it should not have done
        insort(self.drawn, arrived)

    def is_full(self, rate: Rate, now: float) -> bool:
        """Tell whether nothing that was drawn or held matters any more."""
        last = self.drawn[-1] + rate.seconds if self.drawn else now
        return last <= now and self.held_until <= now and self.pace == 1.0


@dataclass(slots=True)
class Budgets:
    """The budgets of many chats or tokens under one rate; only those in use are remembered."""

    rate: Rate
    _by_key: dict[str, Budget] = field(default_factory=dict)
    _forget_at: int = FORGET_FROM

    def __len__(self) -> int:
        return len(self._by_key)

    def wait(self, key: str, now: float) -> float:
        """Tell in how many seconds the next message may leave; 0 for now."""
        budget = self._by_key.get(key)
        return budget.wait(self.rate, now) if budget else 0.0

    def draw(self, key: str, now: float) -> None:
        """Count a message that leaves now."""
        self._of(key, now).draw(self.rate, now)

    def move(self, key: str, left: float, arrived: float) -> None:
        """Count a message that left at a time as one of later."""
        self._of(key, arrived).move(left, arrived)

    def hold(self, key: str, until: float, now: float) -> None:
        """Let nothing leave before a time; a shorter hold does not end a longer one."""
        budget = self._of(key, now)
        budget.held_until = max(budget.held_until, until)

    def slow(self, key: str, now: float) -> None:
        """Go slower from now on, if that was not done for the same reason already."""
        self._of(key, now).slow(now)

    def _of(self, key: str, now: float) -> Budget:
        if key not in self._by_key and len(self._by_key) >= self._forget_at:
            self._forget(now)
        return self._by_key.setdefault(key, Budget())

    def _forget(self, now: float) -> None:
        used = {k: b for k, b in self._by_key.items() if not b.is_full(self.rate, now)}
        self._by_key = used
        self._forget_at = max(FORGET_FROM, 2 * len(used))  # so that it is done now and then only


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message that left, and the budgets that it was drawn from."""

    chat: str
    token: str
    at: float
    is_group: bool


class Pacing:
    """All budgets of one platform on this node.

    `questions` are those that ask whether a post arrived, None where they count like posts.
    """

    def __init__(self, limits: Limits, nodes: int = 1) -> None:
        self._token_rate = limits.token
        self._chats = Budgets(limits.chat)
        self._groups = Budgets(limits.group) if limits.group else None
        self._tokens = Budgets(share_of(limits.token, nodes))
        self._spread = Budgets(limits.spread) if limits.spread else None
        self.questions = Budgets(limits.question) if limits.question else None

    def __len__(self) -> int:
        some = (self._chats, self._groups, self._tokens, self._spread, self.questions)
        return sum(len(budgets) for budgets in some if budgets is not None)

    def share(self, nodes: int) -> None:
        """Share the token with so many nodes from now on."""
        self._tokens.rate = share_of(self._token_rate, nodes)

    def wait_for_chat(self, chat: str, now: float, *, is_group: bool) -> float:
        """Tell in how many seconds a chat may get its next message."""
        wait = self._chats.wait(chat, now)
        if self._groups is not None and is_group:
            return max(wait, self._groups.wait(chat, now))
        return wait

    def wait_for_token(self, token: str, now: float) -> float:
        """Tell in how many seconds a token or workspace may be used again."""
        wait = self._tokens.wait(token, now)
        return max(wait, self._spread.wait(token, now)) if self._spread is not None else wait

    def draw(self, chat: str, token: str, now: float, *, is_group: bool) -> Drawn:
        """Count a message that leaves now."""
        self._chats.draw(chat, now)
        if self._groups is not None and is_group:
            self._groups.draw(chat, now)
        self._tokens.draw(token, now)
        if self._spread is not None:
            self._spread.draw(token, now)
        return Drawn(chat, token, now, is_group)

    def move(self, message: Drawn, arrived: float) -> None:
        """Count a message that was drawn as one of later; it was long on its way."""
        self._chats.move(message.chat, message.at, arrived)
        if self._groups is not None and message.is_group:
            self._groups.move(message.chat, message.at, arrived)
        self._tokens.move(message.token, message.at, arrived)

    def hold_chat(self, chat: str, seconds: float, now: float) -> None:
        """Obey the platform: nothing to this chat for so many seconds."""
        self._chats.hold(chat, now + seconds, now)

    def hold_token(self, token: str, seconds: float, now: float) -> None:
        """Obey the platform: nothing with this token, or in this workspace, for so long.

        Then slower than before: its limit is not what we reckoned, or somebody else shares it.
        """
        self._tokens.slow(token, now)
        self._tokens.hold(token, now + seconds, now)
