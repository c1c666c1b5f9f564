"""Answer people: a reply as messages of Telegram, split within its limits, sent at its pace."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

from telegram import InlineKeyboardMarkup

from bot.chat.telegram.forms import Form
from bot.chat.telegram.keyboards import digest_keyboard
from bot.chat.telegram.messenger import messages_of
from bot.chat.telegram.places import is_private
from bot.chat.telegram.sending import Sending
from bot.delivery.outbox import backoff
from bot.delivery.pacer import Pacer
from bot.errors import PlatformAwayError, PostError, RetryLaterError
from bot.model.chats import Address
from bot.model.replies import Reply
from bot.render.evidence.addresses import evidence_address
from bot.render.harmless import harmless
from bot.render.packing import Piece, pack, stretches, utf16_length
from bot.render.telegram import MOST_CHARACTERS

# An answer that could not be sent after so many tries, or for so long, is of no use any more.
MOST_TRIES = 4
LONGEST_WAIT = 60.0

_log = logging.getLogger(__name__)


class Speaker:
    """Says something in a chat; what cannot be said is logged, and nobody waits for it.

    `pacer` gives the turns in which everything leaves; without one nobody is waited for.
    `public_address` is where evidence pages stand, "" for nowhere.
    """

    def __init__(self, sending: Sending, pacer: Pacer | None, public_address: str = "") -> None:
        self._public_address = public_address
        self._sending = sending
        self._pacer = pacer

    async def reply(
        self,
        address: Address,
        reply: Reply,
        answers: int | None = None,
        buttons: InlineKeyboardMarkup | None = None,
    ) -> None:
        """Answer a message: first the post, then the words; `buttons` hang under the last."""
        forms = list(forms_of(reply, self._public_address))
        if buttons and forms:
            forms[-1] = replace(forms[-1], buttons=buttons)
        # In private there is one person, who knows what was asked.
        answered = None if is_private(address) else answers
        for form in forms:
            if not await self.say(address, form, answered):
                return

    async def say(self, address: Address, form: Form, answers: int | None = None) -> bool:
        """Send one message; False when it could not be sent."""

        async def say() -> bool:
            await self._sending.say(address, form, answers=answers)
            return True

        return await self._tried(address, say)

    async def edit(self, address: Address, message: int, form: Form) -> bool:
        """Change a message of ours; False when it is so already, or could not be changed."""
        return await self._tried(address, lambda: self._sending.edit(address, message, form))

    async def edit_buttons(
        self, address: Address, message: int, buttons: InlineKeyboardMarkup
    ) -> bool:
        """Change the buttons under a message; False as for `edit`."""
        sending = self._sending
        return await self._tried(address, lambda: sending.edit_buttons(address, message, buttons))

    async def _tried(self, address: Address, act: Callable[[], Awaitable[bool]]) -> bool:
        for tries in range(MOST_TRIES):
            if not await self._has_turn(address):
                break
            try:
                return await act()
            except PostError as error:
                if self._pacer and isinstance(error, RetryLaterError):
                    self._pacer.hold(address, error)  # posts must wait as well
                seconds = _pause(error, tries)
                if seconds > LONGEST_WAIT:
                    _log.warning("an answer for chat %s is not sent: %s", address.chat, error)
                    return False
                await asyncio.sleep(seconds)
        _log.warning("an answer for chat %s is given up", address.chat)
        return False

    async def _has_turn(self, address: Address) -> bool:
        """Wait for the chat's turn; False when it does not come soon, as when a chat is held."""
        if self._pacer is None:
            return True
        try:
            async with asyncio.timeout(LONGEST_WAIT):
                await self._pacer.turn(address, is_group=not is_private(address))
        except TimeoutError:
            return False
        return True


def forms_of(reply: Reply, public_address: str = "") -> Iterator[Form]:
    """Give the messages of a reply, in order."""
    if reply.post and reply.post.stories:
        *first, last = messages_of(reply.post)
        yield from map(Form, first)
        evidence = evidence_address(public_address, reply.post.page)
        yield Form(last, digest_keyboard(reply.digest, reply.post, evidence))
    for words in split_words(reply.words):
        yield Form(words, is_plain=True)


def split_words(text: str) -> tuple[str, ...]:
    """Split words of any length into messages, between two lines where that is possible."""
    if not text.strip():
        return ()
    lines = (Piece("\n" * bool(at), line) for at, line in enumerate(harmless(text).split("\n")))
    pieces = (
        Piece(line.parting if not at else "", stretch)
        for line in lines
        for at, stretch in enumerate(tuple(stretches(line.words, MOST_CHARACTERS // 2)) or ("",))
    )
    return tuple(filter(str.strip, pack(pieces, _fits)))


def _fits(words: str) -> bool:
    return utf16_length(words) <= MOST_CHARACTERS


def _pause(error: PostError, tries: int) -> float:
    """Tell how long to wait before an answer is tried again; for ever when it may have arrived."""
    match error:
        case RetryLaterError(seconds=seconds):
            return seconds
        case PlatformAwayError():
            return backoff(tries)
    return float("inf")
