"""Handle what happens on Telegram, one update at a time: messages, buttons, comings and goings."""

import asyncio

from telegram import ChatMemberUpdated, InlineKeyboardMarkup, Message, Update, User

from bot.chat.commands import (
    AddFeed,
    Command,
    Misunderstood,
    ShowMore,
    ShowSettings,
    Start,
    SuggestLink,
    Summarize,
)
from bot.chat.conversation import Conversation
from bot.chat.telegram.api import Api
from bot.chat.telegram.first_steps import link_buttons, start_buttons
from bot.chat.telegram.forms import Form
from bot.chat.telegram.gate import Gate
from bot.chat.telegram.hearing import Heard, hear
from bot.chat.telegram.inviting import Inviter
from bot.chat.telegram.members import comes_in, note_member, note_service
from bot.chat.telegram.places import chat_address, is_private
from bot.chat.telegram.presses import Presses
from bot.chat.telegram.sending import Sending
from bot.chat.telegram.settings_screen import settings_screen
from bot.chat.telegram.speaking import Speaker
from bot.model.replies import Reply
from bot.use_cases.wishing import Person, look_up

NOT_FOR_ALL = (
    "This bot is not open to everybody. Whoever runs it can let you in: {user} belongs into"
    " telegram.allowed_users (and this chat, {chat}, into allowed_chats)."
)
SORRY = "Something went wrong in me; it is put down for those who run me."

# What fetches something first; meanwhile the chat shows that somebody is at work.
SLOW = (Summarize, ShowMore, AddFeed)


class Listener:
    """Hears and answers; `me` is the bot."""

    def __init__(
        self,
        api: Api,
        sending: Sending,
        conversation: Conversation,
        gate: Gate,
        me: User,
    ) -> None:
        self._conversation = conversation
        self._gate = gate
        self._name = me.username or ""
        self._sending = sending
        self._speaker = Speaker(sending, conversation.pacer, conversation.desk.web.public_address)
        self._inviter = Inviter(api, self._speaker, conversation)
        self._presses = Presses(api, self._speaker, conversation, gate, self._inviter)

    def lane_of(self, update: Update) -> str:
        """Tell which updates are handled in order: those of a chat; buttons wait for none."""
        chat = update.effective_chat.id if update.effective_chat else ""
        return f"button {chat}" if update.callback_query else str(chat)

    async def handle(self, update: Update) -> None:
        """Handle one update."""
        if update.callback_query:
            await self._presses.handle(update.callback_query)
        elif update.my_chat_member:
            await note_member(self._conversation.desk, update.my_chat_member)
            if comes_in(update.my_chat_member) and self._lets_in(update.my_chat_member):
                await self._inviter.greet(update.my_chat_member)
        elif message := update.message or update.channel_post:
            await self._hear(message)

    def _lets_in(self, change: ChatMemberUpdated) -> bool:
        adder = Person(chat_address(change.chat.id), str(change.from_user.id))
        return self._gate.lets_in(adder)

    async def _hear(self, message: Message) -> None:
        if await note_service(self._conversation.desk, message):
            return
        heard = hear(message, self._name)
        if heard is None:
            return
        if not self._gate.lets_in(heard.person):
            await self._refuse(heard.person)
            return
        await self._answer(heard)

    async def _refuse(self, person: Person) -> None:
        """Say how one gets in; in groups nothing, where somebody else may be meant."""
        if is_private(person.address) and not self._conversation.wait(person):
            words = NOT_FOR_ALL.format(user=person.user, chat=person.address.chat)
            await self._speaker.reply(person.address, Reply(words))

    async def _answer(self, heard: Heard) -> None:
        person, command = heard.person, heard.command
        if isinstance(command, SLOW):
            await self._sending.show_typing(person.address)
        try:
            reply = await self._conversation.answer(person, command)
        except Exception:
            await self._speaker.reply(person.address, Reply(SORRY), heard.message)
            raise  # to the log
        if isinstance(command, ShowSettings) and reply.is_for_all:
            await self._speaker.say(person.address, await self._settings(person))
        else:
            buttons = self._buttons(command)
            await self._speaker.reply(person.address, reply, heard.message, buttons)

    async def _settings(self, person: Person) -> Form:
        return settings_screen(await asyncio.to_thread(look_up, self._conversation.desk, person))

    def _buttons(self, command: Command | Misunderstood) -> InlineKeyboardMarkup | None:
        if isinstance(command, SuggestLink):
            return link_buttons()
        return start_buttons(self._name) if isinstance(command, Start) else None
