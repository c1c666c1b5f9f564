"""People at play: what they do to chats, and to the bot."""

from dataclasses import replace

from tests.fakes.telegram_api.chats import (
    Chat,
    Kind,
    Member,
    Message,
    Sender,
    Status,
    Topic,
    User,
)
from tests.fakes.telegram_api.records import (
    ANONYMOUS_ADMIN,
    CHANNEL_SPEAKER,
    Records,
    written,
)
from tests.fakes.telegram_api.wire import chat_json, message_json, user_json


class Person:
    """Somebody with an account."""

    def __init__(self, records: Records, user: User) -> None:
        self.user = user
        self._records = records
        self._bot = records.bot

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def chat(self) -> Chat:
        """Give the private chat with the bot."""
        chat = self._records.chats.get(self.id)
        if chat is None:
            names = {"username": self.user.username}
            chat = self._records.new_chat(Kind.PRIVATE, self.user.name, self.id, **names)
            chat.members[self.id] = Member(self.user, Status.MEMBER)
            chat.members[self._bot.id] = Member(self._bot, Status.MEMBER)
        return chat

    def starts(self, payload: str = "") -> Message:
        """Press Start, or open a link t.me/bot?start=payload."""
        return self.says(f"/start {payload}".strip())

    def says(
        self,
        text: str,
        chat: Chat | None = None,
        *,
        topic: int | None = None,
        answering: Message | None = None,
        name: "Sender | None" = None,
    ) -> Message:
        """Write a message: in private, or in a chat and one of its topics."""
        chat = chat or self.chat
        if chat.kind is Kind.PRIVATE:
            chat.is_started = True
        sender = name or (Sender(None, chat) if chat.kind is Kind.CHANNEL else Sender(self.user))
        place = _place(chat, topic, answering)
        message = self._records.put(chat, sender, answers=answering, **place, **written(text))
        self._records.tell(message)
        return message

    def says_anonymously(self, text: str, chat: Chat, **how: object) -> Message:
        """Write as an anonymous administrator of a group: from GroupAnonymousBot."""
        return self.says(text, chat, name=Sender(ANONYMOUS_ADMIN, chat), **how)

    def says_as_channel(self, text: str, chat: Chat, channel: Chat) -> Message:
        """Write in a group in the name of a channel."""
        return self.says(text, chat, name=Sender(CHANNEL_SPEAKER, channel))

    def edits(self, message: Message, text: str) -> None:
        """Edit a message of one's own."""
        for name, value in written(text).items():
            setattr(message, name, value)
        message.edits += 1
        message.edit_date = self._records.date()
        self._records.tell(message, edited=True)

    def deletes(self, message: Message) -> None:
        """Delete a message, of which the bot is told nothing."""
        message.is_deleted = True

    def presses(self, words: str, message: Message) -> str:
        """Press the button whose words begin so, and give the id of the query."""
        return self.sends_callback(message.button(words).data, message)

    def sends_callback(self, data: str, message: Message) -> str:
        """Send what no button sent, as a hostile client can."""
        query = str(next(self._records.query_ids))
        self._records.queries[query] = self._records.clock()
        held = (
            {"chat": chat_json(message.chat), "message_id": message.id, "date": 0}
            if message.is_deleted
            else message_json(message)
        )
        asked = {"from": user_json(self.user), "message": held, "data": data}
        instance = str(abs(message.chat.id))
        self._records.updates.add(
            "callback_query", {"id": query, "chat_instance": instance, **asked}
        )
        return query

    def adds_bot(self, chat: Chat, *, as_admin: bool = False) -> None:
        """Add the bot to a group or a channel, where bots are always administrators."""
        is_admin = as_admin or chat.kind is Kind.CHANNEL
        status = Status.ADMIN if is_admin else Status.MEMBER
        self._records.set_member(chat, Member(self._bot, status), self.user)
        if chat.kind is not Kind.CHANNEL:
            came = [user_json(self._bot)]
            self._records.serve(chat, self.user, new_chat_members=came)

    def removes_bot(self, chat: Chat) -> None:
        """Kick the bot out."""
        self._records.set_member(chat, Member(self._bot, Status.KICKED), self.user)

    def makes_bot(self, chat: Chat, status: Status, **rights: bool) -> None:
        """Make the bot an administrator, a member, or restricted."""
        self._records.set_member(chat, Member(self._bot, status, **rights), self.user)

    def makes(self, person: "Person", chat: Chat, status: Status, **rights: bool) -> None:
        """Make somebody an administrator, a member, or nobody."""
        self._records.set_member(chat, Member(person.user, status, **rights), self.user)

    def joins(self, chat: Chat) -> None:
        self._records.set_member(chat, Member(self.user, Status.MEMBER), self.user)

    def blocks_bot(self) -> None:
        self._records.set_member(self.chat, Member(self._bot, Status.KICKED), self.user)

    def unblocks_bot(self) -> None:
        self._records.set_member(self.chat, Member(self._bot, Status.MEMBER), self.user)

    def deletes_account(self) -> None:
        self._records.deactivated.add(self.id)

    def deletes_group(self, chat: Chat) -> None:
        chat.is_deactivated = True

    def opens_topic(self, chat: Chat, name: str) -> int:
        """Open a topic of a forum, and give its id: that of the message that opened it."""
        opened = {"name": name, "icon_color": 7322096}
        message = self._records.put(
            chat, Sender(self.user), is_in_topic=True, service={"forum_topic_created": opened}
        )
        message.thread = message.id
        chat.topics[message.id] = Topic(message.id, name)
        self._records.tell(message)
        return message.id

    def closes_topic(self, chat: Chat, topic: int) -> None:
        chat.topics[topic].is_closed = True

    def deletes_topic(self, chat: Chat, topic: int) -> None:
        del chat.topics[topic]

    def makes_supergroup(self, group: Chat, new_id: int | None = None) -> Chat:
        """Turn a group into a supergroup: a new chat of a new id, and the old one is dead."""
        new_id = new_id or next(self._records.channel_ids)
        new = self._records.new_chat(Kind.SUPERGROUP, group.title, new_id)
        new.members = {user_id: replace(member) for user_id, member in group.members.items()}
        self._records.serve(group, self.user, migrate_to_chat_id=new.id)
        group.moved_to = new.id
        self._records.serve(new, ANONYMOUS_ADMIN, migrate_from_chat_id=group.id)
        return new


def _place(chat: Chat, topic: int | None, answering: Message | None) -> dict[str, object]:
    """Tell in which thread a message stands.

    In a forum that is its topic; in other supergroups an answer carries the thread that it
    answers, which is no topic, and to which a bot cannot post.
    """
    if topic in chat.topics and topic != 1:
        return {"thread": topic, "is_in_topic": True}
    if answering and chat.kind is Kind.SUPERGROUP:
        return {"thread": answering.thread or answering.id, "is_in_topic": answering.is_in_topic}
    return {}
