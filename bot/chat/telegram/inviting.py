"""Say hello where the bot was let in; in a channel, first ask the one who let it in."""

import asyncio
import logging
import re
from dataclasses import replace

from telegram import ChatMemberUpdated, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.chat.answers.settings import next_words
from bot.chat.conversation import NOT_ALLOWED, Conversation
from bot.chat.telegram.api import Api
from bot.chat.telegram.forms import Form
from bot.chat.telegram.places import chat_address, chat_number, is_private
from bot.chat.telegram.pressed import Pressed
from bot.chat.telegram.settings_screen import screen_button
from bot.chat.telegram.speaking import Speaker
from bot.model.chats import Address
from bot.render.harmless import on_one_line
from bot.use_cases.adopting import adopt

HELLO = """\
Hello. I post short news summaries here; every number has a name and a quote.

Administrators begin with /add URL; /settings shows when posts come. Anybody may ask: /help"""
ASK = "I am now in “{title}”. Shall I post there what you get here?"
LEFT_OUT = "Good. Nothing is posted there; /settings in the channel changes that."
NO_CHANNEL = "This button names no channel."
DONE = "Good: “{title}” gets what you get here.\n{next}"

# "Yes" or "no" to a channel, named by its number.
INVITATION = "j:"
INVITED = re.compile(rf"{INVITATION}(?P<answer>[yn]):(?P<chat>-\d{{1,18}})", re.ASCII)

_log = logging.getLogger(__name__)


class Inviter:
    """Greets chats, and lets a channel begin when the one who let the bot in says so."""

    def __init__(self, api: Api, speaker: Speaker, conversation: Conversation) -> None:
        self._api = api
        self._speaker = speaker
        self._conversation = conversation

    async def greet(self, change: ChatMemberUpdated) -> None:
        """Say hello in a group; ask in private about a channel, whose readers want no talk."""
        address, title = chat_address(change.chat.id), change.chat.title or ""
        if change.chat.type != ChatType.CHANNEL:
            if not is_private(address):
                await self._speaker.say(address, Form(HELLO, is_plain=True))
            return
        words = ASK.format(title=on_one_line(title))
        adder = chat_address(change.from_user.id)
        if not await self._speaker.say(adder, Form(words, _answers(address), is_plain=True)):
            _log.info("nobody could be asked about channel %s: its admins send /resume", address)

    async def answer(self, pressed: Pressed) -> str:
        """Do what somebody said about a channel, if he may change what it gets."""
        match = INVITED.fullmatch(pressed.data)
        if not match:
            return NO_CHANNEL
        channel = chat_address(int(match["chat"]))
        taker = replace(pressed.person, address=channel, title=await self._title_of(channel))
        if not await self._conversation.may_change(taker):
            return NOT_ALLOWED
        form = Form(LEFT_OUT, is_plain=True)
        if match["answer"] == "y":
            taken = await asyncio.to_thread(adopt, self._conversation.desk, pressed.person, taker)
            words = DONE.format(title=on_one_line(taker.title), next=next_words(taken))
            settings = InlineKeyboardMarkup([[screen_button("Its settings", channel.chat)]])
            form = Form(words, settings, is_plain=True)
        await self._speaker.edit(pressed.address, pressed.message, form)
        return ""

    async def _title_of(self, address: Address) -> str:
        try:
            chat = await self._api.get_chat(chat_number(address))
        except TelegramError:
            return ""  # then it has none yet; the first message there brings it
        return chat.title or ""


def _answers(channel: Address) -> InlineKeyboardMarkup:
    answers = (("Yes", "y"), ("No", "n"))
    row = [
        InlineKeyboardButton(words, callback_data=f"{INVITATION}{answer}:{channel.chat}")
        for words, answer in answers
    ]
    return InlineKeyboardMarkup([row])
