"""Handle a pressed button: who may press, what it says, and an answer to every press."""

import logging
from collections.abc import Awaitable, Callable

from telegram import CallbackQuery
from telegram.error import TelegramError

from bot.chat.conversation import Conversation
from bot.chat.grammar import Hearing, understand
from bot.chat.links import first_link
from bot.chat.telegram.api import Api
from bot.chat.telegram.digest_buttons import DigestButtons
from bot.chat.telegram.failures import post_error
from bot.chat.telegram.first_steps import EXAMPLE, LINK, OFFERS
from bot.chat.telegram.gate import Gate
from bot.chat.telegram.inviting import INVITATION, Inviter
from bot.chat.telegram.pressed import NOTHING, Pressed, pressed_of
from bot.chat.telegram.pressing import read_press
from bot.chat.telegram.settings_buttons import SettingsButtons
from bot.chat.telegram.settings_screen import COMMAND, PAGE
from bot.chat.telegram.speaking import Speaker
from bot.errors import BotError
from bot.model.replies import Reply
from bot.use_cases.reading import one_line
from bot.use_cases.summarizing import summarize_seed

# Telegram's limit for the words that it shows over the chat.
MOST_SHOWN = 200
NOT_LET_IN = "This bot is not open to everybody."

_log = logging.getLogger(__name__)


class Presses:
    """Handles the buttons of one bot."""

    def __init__(
        self, api: Api, speaker: Speaker, conversation: Conversation, gate: Gate, inviter: Inviter
    ) -> None:
        self._api = api
        self._speaker = speaker
        self._conversation = conversation
        self._gate = gate
        self._digests = DigestButtons(speaker, conversation)
        self._settings = SettingsButtons(speaker, conversation)
        self._acts: dict[str, Callable[[Pressed], Awaitable[str]]] = {
            PAGE: self._settings.act,
            LINK: self._follow_link,
            EXAMPLE: self._show_one,
            INVITATION: inviter.answer,
        }

    async def handle(self, query: CallbackQuery) -> None:
        """Do what a button says, and answer the press, whatever comes of it."""
        words = ""
        try:
            words = await self._act(query)
        except BotError as error:
            words = one_line(str(error))
        finally:
            await self._answer(query, words)

    async def _act(self, query: CallbackQuery) -> str:
        pressed = pressed_of(query)
        if pressed is None:
            return NOTHING
        if not self._gate.lets_in(pressed.person):
            return NOT_LET_IN
        if pressed.data.startswith(COMMAND):  # the conversation counts it
            return await self._settings.act(pressed)
        if wait := self._conversation.wait(pressed.person):
            return f"Not so fast, please: press again in {wait:.0f} s."
        return await self._do(pressed)

    async def _do(self, pressed: Pressed) -> str:
        if press := read_press(pressed.data):
            return await self._digests.act(pressed, press)
        for beginning, act in self._acts.items():
            if pressed.data.startswith(beginning):
                return await act(pressed)
        return NOTHING

    async def _follow_link(self, pressed: Pressed) -> str:
        """Do with a link what the button says; the link stands in the message above it."""
        name, link = pressed.data[len(LINK) :], first_link(pressed.words)
        if name not in {offered for _, offered in OFFERS} or not link:
            return NOTHING
        command = understand(f"{name} {link}", Hearing(is_addressed=True))
        if command is not None:
            reply = await self._conversation.answer(pressed.person, command)
            await self._speaker.reply(pressed.address, reply, pressed.message)
        return ""

    async def _show_one(self, pressed: Pressed) -> str:
        told = await summarize_seed(self._conversation.desk, pressed.person)
        await self._speaker.reply(pressed.address, Reply(post=told.post, digest=told.digest))
        return ""

    async def _answer(self, query: CallbackQuery, words: str) -> None:
        """Tell the person, and let the button stop turning."""
        shown = words if len(words) <= MOST_SHOWN else f"{words[: MOST_SHOWN - 1]}…"
        try:
            await self._api.answer_callback_query(query.id, shown or None)
        except TelegramError as error:  # too late, mostly: what it did is done
            _log.info("a pressed button is not answered: %s", post_error(error))
