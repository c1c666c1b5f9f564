"""All that this Telegram knows: accounts, chats, updates, and what time it is."""

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import Callable, Iterator

from tests.fakes.telegram_api.chats import (
    GENERAL_TOPIC,
    Chat,
    Kind,
    Member,
    Message,
    Sender,
    Status,
    Topic,
    User,
)
from tests.fakes.telegram_api.flood import Flood, FloodLimits
from tests.fakes.telegram_api.texts import found_in
from tests.fakes.telegram_api.updates import Updates
from tests.fakes.telegram_api.wire import chat_json, member_json, message_json, user_json

# Whoever speaks in the name of a group, a channel, or a channel's linked discussion.
ANONYMOUS_ADMIN = User(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
CHANNEL_SPEAKER = User(136817688, "Channel", "Channel_Bot", is_bot=True)
FIRST_CHANNEL = -1_001_000_000_001


class Records:
    """The state; what people and the bot do changes it."""

    def __init__(
        self, bot: User, limits: FloodLimits, clock: Callable[[], float], *, reads_all: bool
    ) -> None:
        self.bot = bot
        self.clock = clock
        self.reads_all = reads_all
        self.flood = Flood(limits, clock)
        self.updates = Updates()
        self.chats: dict[int, Chat] = {}
        self.users: dict[int, User] = {
            user.id: user for user in (bot, ANONYMOUS_ADMIN, CHANNEL_SPEAKER)
        }
        self.queries: dict[str, float] = {}
        self.answered: list[tuple[str, str]] = []
        self.deactivated: set[int] = set()
        self.changed = asyncio.Event()
        self.updates.on_wait = self.changed.set
        self.group_ids = itertools.count(-5001, -1)
        self.channel_ids = itertools.count(FIRST_CHANNEL, -1)
        self.user_ids = itertools.count(1001)
        self.query_ids = itertools.count(4_382_000_000_000_001)
        self._message_ids: dict[int, Iterator[int]] = defaultdict(lambda: itertools.count(1))

    def date(self) -> int:
        return int(time.time())

    def new_chat(self, kind: Kind, title: str, chat_id: int, **more: str) -> Chat:
        chat = Chat(chat_id, kind, title, self.bot.id, **more)
        self.chats[chat_id] = chat
        return chat

    def make_forum(self, chat: Chat) -> None:
        chat.is_forum = True
        chat.topics[GENERAL_TOPIC] = Topic(GENERAL_TOPIC, "General")

    def put(self, chat: Chat, sender: Sender, **content: object) -> Message:
        """Put a message into a chat.

        Supergroups and channels count their own messages; all other chats of an account share
        one count, so that an id alone never tells which message is meant.
        """
        has_own = chat.kind in (Kind.SUPERGROUP, Kind.CHANNEL)
        number = next(self._message_ids[chat.id if has_own else 0])
        message = Message(number, chat, sender, self.date(), **content)
        chat.messages[number] = message
        self.changed.set()
        return message

    def tell(self, message: Message, *, edited: bool = False) -> None:
        """Tell the bot of a message, if it may hear it."""
        if not self._is_heard(message):
            return
        kind = "channel_post" if message.chat.kind is Kind.CHANNEL else "message"
        self.updates.add(f"edited_{kind}" if edited else kind, message_json(message))

    def serve(self, chat: Chat, by: User, **service: object) -> None:
        """Put a service message into a chat: somebody came, went, or changed it."""
        self.tell(self.put(chat, Sender(by), service=service))

    def set_member(self, chat: Chat, member: Member, by: User) -> None:
        """Put down what somebody is in a chat now, and tell the bot."""
        old = chat.members.get(member.user.id) or Member(member.user, Status.LEFT)
        is_bot = member.user.id == self.bot.id
        chat.members[member.user.id] = member
        if not is_bot and chat.status(self.bot.id) is not Status.ADMIN:
            return
        change = {
            "chat": chat_json(chat),
            "from": user_json(by),
            "date": self.date(),
            "old_chat_member": member_json(old, chat),
            "new_chat_member": member_json(member, chat),
        }
        self.updates.add("my_chat_member" if is_bot else "chat_member", change)
        self.changed.set()

    def _is_heard(self, message: Message) -> bool:
        """Tell whether the bot gets a message: in groups, privacy mode keeps most from it."""
        chat = message.chat
        if chat.kind is Kind.PRIVATE:
            return chat.status(self.bot.id) is not Status.KICKED
        member = chat.members.get(self.bot.id)
        if not member or not member.is_inside:
            return False
        if chat.kind is Kind.CHANNEL or member.is_ruling or self.reads_all or message.service:
            return True
        return self._is_for_us(message)

    def _is_for_us(self, message: Message) -> bool:
        answered = message.answers and message.answers.sender.user
        if answered and answered.id == self.bot.id:
            return True
        name = f"@{self.bot.username}".lower()
        words = message.text.split() or [""]
        if words[0].startswith("/"):
            return "@" not in words[0] or words[0].lower().endswith(name)
        return name in (mention.lower() for mention in message.words("mention"))


def written(text: str) -> dict[str, object]:
    """Give the content of a message as a person writes it."""
    return {"text": text, "entities": found_in(text)}
