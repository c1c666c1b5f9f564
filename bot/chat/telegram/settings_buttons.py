"""What the buttons of the settings do: turn to a page, or obey a command, as if it were typed.

A screen may be that of another chat, a channel's mostly: then rights are asked for to see it too.
"""

import asyncio
from dataclasses import replace
from typing import get_args

from bot.chat.commands import AddFeed, Change, RemoveFeed
from bot.chat.conversation import NOT_ALLOWED, Conversation
from bot.chat.telegram.places import chat_address
from bot.chat.telegram.pressed import NOTHING, Pressed
from bot.chat.telegram.settings_screen import COMMAND, SAID, choices_screen, read_command
from bot.chat.telegram.speaking import Speaker
from bot.model.chats import Address
from bot.use_cases.wishing import Person, look_up


class SettingsButtons:
    """Acts on the buttons of settings screens; every act gives what the person is told."""

    def __init__(self, speaker: Speaker, conversation: Conversation) -> None:
        self._speaker = speaker
        self._conversation = conversation

    async def act(self, pressed: Pressed) -> str:
        """Do what a button says, for the chat that it names, if the person may."""
        match = SAID.fullmatch(pressed.data)
        person = await self._person(pressed, match["chat"]) if match else None
        if match is None or person is None:
            return NOTHING
        if match["chat"] and not await self._conversation.may_change(person):
            return NOT_ALLOWED
        if pressed.data.startswith(COMMAND):
            return await self._obey(pressed, person, match["what"])
        return await self._show(pressed, person, match["what"])

    async def _obey(self, pressed: Pressed, person: Person, words: str) -> str:
        """Change a setting as its command would, rights and all, and show what holds then."""
        command = read_command(words)
        if not isinstance(command, get_args(Change)) or isinstance(command, AddFeed | RemoveFeed):
            return NOTHING
        reply = await self._conversation.answer(person, command)
        if reply.is_for_all:
            await self._show(pressed, person, "")
        return reply.text

    async def _show(self, pressed: Pressed, person: Person, name: str) -> str:
        subscription = await asyncio.to_thread(look_up, self._conversation.desk, person)
        other = "" if person.address == pressed.address else person.address.chat
        screen = choices_screen(subscription, name, other)
        await self._speaker.edit(pressed.address, pressed.message, screen)
        return ""

    async def _person(self, pressed: Pressed, chat: str) -> Person | None:
        """Give the person in the chat that is meant; None for a chat that we do not know."""
        if not chat:
            return pressed.person
        address = chat_address(int(chat))
        title = await asyncio.to_thread(self._title_of, address)
        return None if title is None else replace(pressed.person, address=address, title=title)

    def _title_of(self, address: Address) -> str | None:
        desk = self._conversation.desk
        with desk.store.reading() as transaction:
            known = desk.chats.at(transaction, address)
        return known.title if known else None
