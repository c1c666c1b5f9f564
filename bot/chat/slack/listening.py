"""What the people of a workspace ask for, and what is done about it.

Everything here happens after Slack has been told that it was heard; so it may take its time.
"""

import asyncio
import logging
from dataclasses import replace

from bot.chat.answers.health import answer_health
from bot.chat.commands import (
    AddFeed,
    Command,
    Help,
    Resume,
    SetTiming,
    ShowHealth,
    ShowSettings,
    Start,
    Summarize,
)
from bot.chat.conversation import NOT_ALLOWED, Conversation
from bot.chat.links import first_link, plain_links
from bot.chat.slack.api import SlackApi
from bot.chat.slack.heard import Heard, Payload, command_of
from bot.chat.slack.home import Shown, draw_home
from bot.chat.slack.outcomes import post_errors
from bot.chat.slack.places import channels_of, missing_from
from bot.chat.slack.report_modal import draw_report
from bot.chat.slack.settings_modal import changes, draw_settings, settings_button
from bot.chat.slack.speaking import Speaker
from bot.chat.slack.uploading import why_not_shown
from bot.chat.slack.wording import draw_quotes
from bot.errors import BotError, PictureError, PostError
from bot.model.chats import Address, Platform
from bot.model.digests import KeptDigest
from bot.model.replies import Reply
from bot.use_cases.looking_back import find_told, page_of
from bot.use_cases.membership import let_in, shut_out
from bot.use_cases.picturing import draw_pictures
from bot.use_cases.reading import one_line
from bot.use_cases.wishing import Person, look_up

NO_PICTURE = "There is no picture of this post any more."
NO_LINK = "There is no link in this message: I read the article behind a link."
GONE = "This digest is not kept any more."
DONE = "Nothing has changed."

# Whoever sends these wants posts to come here.
EXPECTING = (AddFeed, Resume, SetTiming)

_log = logging.getLogger(__name__)


class Listener:
    """Does what was asked for; whatever goes wrong is an answer too."""

    def __init__(self, api: SlackApi, conversation: Conversation) -> None:
        self._api = api
        self._conversation = conversation
        self._speaker = Speaker(api, conversation.pacer, conversation.desk.web.public_address)

    async def command(self, heard: Heard) -> None:
        """Answer a slash command, a mention, or a message to us alone."""
        command = command_of(heard)
        if command is None:
            return
        reply = await self._conversation.answer(heard.person, command)
        if isinstance(command, Help | Start):
            reply = replace(reply, is_for_all=False)
        if isinstance(command, EXPECTING) and reply.is_for_all:
            missing = await self._missing(heard.person.address)
            reply = replace(reply, text="\n".join(filter(None, (reply.text, missing))))
        is_form = isinstance(command, ShowSettings) and reply.is_for_all
        buttons = settings_button(heard.person.address.chat) if is_form else None
        await self._speaker.answer(heard, reply, buttons)

    async def shortcut(self, heard: Heard) -> None:
        """Tell who said the figures of the article behind a message."""
        link = first_link(plain_links(heard.text))
        if not link:
            await self._speaker.answer(heard, Reply(NO_LINK, is_for_all=False))
            return
        reply = await self._conversation.answer(heard.person, Summarize(link))
        answer = self._speaker.answer_in_thread if reply.is_for_all else self._speaker.answer
        await answer(heard, reply)

    async def quotes(self, heard: Heard) -> bool:
        """Give the words behind the figures of a digest, in its thread; False if it is gone."""
        told = await self._told(heard)
        if told is None:
            await self._refuse(heard, GONE)
            return False
        page = page_of(self._conversation.desk, told)
        await self._speaker.say_in_thread(heard, draw_quotes(told.post, page))
        return True

    async def chart(self, heard: Heard) -> bool:
        """Show the pictures of a digest in its thread; False, and a line says why, if not one."""
        told = await self._told(heard)
        if told is None:
            await self._refuse(heard, GONE)
            return False
        try:
            drawn = await draw_pictures(self._conversation.desk, told)
        except PictureError as error:
            await self._refuse(heard, one_line(str(error)))
            return False
        if not drawn:
            await self._refuse(heard, NO_PICTURE)
        for at, each in enumerate(drawn):
            if failure := await self._speaker.show_in_thread(heard, each):
                await self._refuse(heard, why_not_shown(failure))
                return at > 0
        return bool(drawn)

    async def _refuse(self, heard: Heard, words: str) -> None:
        await self._speaker.answer(heard, Reply(words, is_for_all=False))

    async def ask_what_is_wrong(self, heard: Heard) -> None:
        """Open the form in which somebody says which figure is wrong."""
        told = await self._told(heard)
        if told is None:
            await self._speaker.answer(heard, Reply(GONE, is_for_all=False))
        else:
            await self._open(heard, draw_report(told.post, heard))

    async def ask_settings(self, heard: Heard) -> None:
        """Open the form of a channel's settings."""
        if not await self._conversation.may_change(heard.person):
            await self._speaker.answer(heard, Reply(NOT_ALLOWED, is_for_all=False))
            return
        subscription = await asyncio.to_thread(look_up, self._conversation.desk, heard.person)
        await self._open(heard, draw_settings(subscription.wishes, heard))

    async def report(self, heard: Heard, command: Command) -> None:
        """Keep what somebody says is wrong."""
        reply = await self._conversation.answer(heard.person, command)
        await self._speaker.whisper(heard, reply)

    async def change(self, heard: Heard, commands: tuple[Command, ...]) -> None:
        """Change settings together, those alone that are no longer what they were."""
        conversation, person = self._conversation, heard.person
        subscription = await asyncio.to_thread(look_up, conversation.desk, person)
        changed = changes(commands, subscription.wishes)
        replies = await conversation.answer_all(person, changed) if changed else (Reply(DONE),)
        texts = dict.fromkeys(reply.text for reply in replies)
        await self._speaker.whisper(heard, Reply("\n".join(texts)))

    async def home(self, tenant: str, user: str) -> None:
        """Show a person how the channels stand that this person is in."""
        shown = []
        with post_errors():
            channels = await channels_of(self._api, tenant, user)
        for channel, name in channels:
            address = Address(Platform.SLACK, channel, tenant=tenant)
            if await asyncio.to_thread(self._is_known, address):
                person = Person(address, user, name)
                reply = await answer_health(self._conversation.desk, person, ShowHealth())
                shown.append(Shown(channel, name, reply.text))
        with post_errors():
            async with self._api.client(tenant) as client:
                view = draw_home(tuple(shown))
                await client.api_call("views.publish", json={"user_id": user, "view": view})

    async def welcome(self, address: Address) -> None:
        """Post to a channel again into which the bot was invited."""
        await asyncio.to_thread(let_in, self._conversation.desk, address)

    async def leave(self, address: Address, reason: str) -> None:
        """Post to a channel no more that the bot has left, or that was closed."""
        await asyncio.to_thread(shut_out, self._conversation.desk, address, reason)

    async def _told(self, heard: Heard) -> KeptDigest | None:
        if not heard.person.about:  # a button that names none does not mean the last one
            return None
        return await asyncio.to_thread(find_told, self._conversation.desk, heard.person)

    async def _open(self, heard: Heard, view: Payload) -> None:
        asked = {"trigger_id": heard.trigger, "view": view}
        try:
            with post_errors():
                async with self._api.client(heard.person.address.tenant) as client:
                    await client.api_call("views.open", json=asked)
        except PostError as error:
            _log.warning("a form is not opened: %s", error)
            failed = Reply(f"The form did not open: {one_line(str(error))}", is_for_all=False)
            await self._speaker.answer(heard, failed)

    async def _missing(self, address: Address) -> str:
        try:
            with post_errors():
                return await missing_from(self._api, address)
        except BotError:
            return ""  # whether we are in the channel will show when something is posted

    def _is_known(self, address: Address) -> bool:
        desk = self._conversation.desk
        with desk.store.reading() as transaction:
            return desk.chats.at(transaction, address) is not None
