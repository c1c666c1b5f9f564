"""Answer a command: the rights, one thing at a time in a chat, and an error in one line."""

import math
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, get_args

from bot.chat import commands
from bot.chat.answers.feeds import answer_add, answer_feeds, answer_link, answer_remove
from bot.chat.answers.health import answer_health
from bot.chat.answers.posts import (
    answer_figures,
    answer_fix,
    answer_more,
    answer_summary,
    answer_why,
)
from bot.chat.answers.settings import (
    CHANGED,
    answer_pause,
    answer_resume,
    answer_setting,
    answer_settings,
)
from bot.chat.commands import Change, Command, Help, Misunderstood, Start
from bot.chat.cooldown import Cooldown
from bot.chat.help import help_text
from bot.chat.memory import Memory, NoMemory
from bot.delivery.pacer import Pacer
from bot.errors import BotError
from bot.model.chats import Address
from bot.model.replies import Reply
from bot.use_cases.desk import Desk
from bot.use_cases.reading import one_line
from bot.use_cases.wishing import Person

Answer = Callable[[Desk, Person, Any], Awaitable[Reply]]
IsAdmin = Callable[[Address, str], Awaitable[bool]]

ANSWERS: dict[type[Command], Answer] = {
    commands.Summarize: answer_summary,
    commands.ShowMore: answer_more,
    commands.AddFeed: answer_add,
    commands.ListFeeds: answer_feeds,
    commands.RemoveFeed: answer_remove,
    commands.SuggestLink: answer_link,
    commands.ExplainFigure: answer_why,
    commands.ShowFigures: answer_figures,
    commands.ReportWrong: answer_fix,
    commands.ShowSettings: answer_settings,
    commands.ShowHealth: answer_health,
    commands.Pause: answer_pause,
    commands.Resume: answer_resume,
    **dict.fromkeys(CHANGED, answer_setting),
}

NOT_ALLOWED = "Only an administrator of this chat may change what it gets."
BUSY = "I am still at work on the last thing this chat asked for; ask again in a moment."


class Conversation:
    """Answers the people of all chats of one platform.

    `is_admin` asks the platform whether somebody may change a chat's settings; `pacer` gives the
    turns in which everything leaves that is sent to a chat, answers too; `ticks` gives the seconds
    of a clock that never goes back.
    """

    def __init__(
        self,
        desk: Desk,
        is_admin: IsAdmin,
        cooldown: Cooldown | None = None,
        pacer: Pacer | None = None,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self.desk = desk
        self.pacer = pacer
        # Whether this node hears what a platform tells to one alone; another node may be the one.
        self.is_first: Callable[[], bool] = lambda: True
        # Puts down what keeps people from being heard, in words with what to do; "" for nothing.
        self.note_trouble: Callable[[str], None] = lambda _: None
        self.memory: Memory = NoMemory()
        self._is_admin = is_admin
        self._cooldown = cooldown
        self._ticks = ticks
        self._at_work: Counter[Address] = Counter()

    async def answer(self, person: Person, command: Command | Misunderstood) -> Reply:
        """Answer a command; whatever goes wrong is an answer too."""
        if isinstance(command, Misunderstood):
            return Reply(command.text, is_for_all=False)
        if isinstance(command, Help | Start):
            return Reply(help_text(command.about if isinstance(command, Help) else ""))
        return (await self.answer_all(person, (command,)))[-1]

    async def answer_all(self, person: Person, commands_: Sequence[Command]) -> tuple[Reply, ...]:
        """Answer commands that were sent together, one after the other: they count as one."""
        if wait := self.wait(person):
            return (Reply(f"Not so fast, please: ask again in {wait:.0f} s.", is_for_all=False),)
        if self._at_work[person.address]:
            return (Reply(BUSY, is_for_all=False),)
        self._at_work[person.address] += 1
        try:
            return tuple([await self._answer(person, command) for command in commands_])
        finally:
            self._at_work -= Counter((person.address,))

    async def _answer(self, person: Person, command: Command) -> Reply:
        try:
            if isinstance(command, get_args(Change)) and not await self.may_change(person):
                return Reply(NOT_ALLOWED, is_for_all=False)
            return await ANSWERS[type(command)](self.desk, person, command)
        except BotError as error:
            return Reply(one_line(str(error)), is_for_all=False)

    def wait(self, person: Person) -> float:
        """Tell how many seconds somebody has to wait; with 0 the question is counted."""
        if self._cooldown is None:
            return 0.0
        return math.ceil(self._cooldown.wait(person.address, person.user, self._ticks()))

    async def may_change(self, person: Person) -> bool:
        """Ask the platform whether somebody may change what his chat gets."""
        return await self._is_admin(person.address, person.user)
