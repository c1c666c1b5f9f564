"""People, chats, and what chats hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from tests.fakes.telegram_api.keyboards import Button, Rows
from tests.fakes.telegram_api.markup import Entity
from tests.fakes.telegram_api.parameters import Upload
from tests.fakes.telegram_api.texts import words_of

GENERAL_TOPIC = 1


class Kind(StrEnum):
    """The kinds of chats."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Status(StrEnum):
    """What somebody is in a chat."""

    OWNER = "creator"
    ADMIN = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"


INSIDE = {Status.OWNER, Status.ADMIN, Status.MEMBER, Status.RESTRICTED}
RULING = {Status.OWNER, Status.ADMIN}


@dataclass(frozen=True, slots=True)
class User:
    """A person or a bot."""

    id: int
    name: str
    username: str = ""
    language: str = ""
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a chat, and what he may do there."""

    user: User
    status: Status
    is_anonymous: bool = False
    may_post: bool = True  # in a channel, as an administrator
    may_send_texts: bool = True  # where he is restricted
    may_send_photos: bool = True
    may_manage_topics: bool = False

    @property
    def is_inside(self) -> bool:
        return self.status in INSIDE

    @property
    def is_ruling(self) -> bool:
        return self.status in RULING


@dataclass
class Topic:
    """A topic of a forum; people cannot write to one that is closed."""

    id: int
    name: str
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a message is from: an account, and the chat in whose name it speaks, if in any."""

    user: User | None
    chat: "Chat | None" = None


@dataclass
class Message:
    """A message as people see it now."""

    id: int
    chat: "Chat"
    sender: Sender
    date: int
    text: str = ""  # or the caption
    entities: tuple[Entity, ...] = ()
    buttons: Rows = ()
    photo: Upload | None = None
    photo_size: tuple[int, int] = (0, 0)
    document: Upload | None = None
    thread: int | None = None
    is_in_topic: bool = False
    answers: "Message | None" = None
    is_silent: bool = False
    shows_preview: bool = True
    service: dict[str, object] = field(default_factory=dict)
    edits: int = 0
    edit_date: int | None = None
    is_deleted: bool = False

    def button(self, words: str) -> Button:
        """Give the button whose words begin so."""
        found = [button for row in self.buttons for button in row if button.text.startswith(words)]
        assert len(found) == 1, f"{len(found)} buttons {words!r} under {self.text!r}"
        return found[0]

    @property
    def is_media(self) -> bool:
        return bool(self.photo or self.document)

    def words(self, kind: str) -> tuple[str, ...]:
        """Give the words that stand in bold, as links…"""
        return words_of(self.text, self.entities, kind)


@dataclass
class Chat:
    """A chat, with everything in it."""

    id: int
    kind: Kind
    title: str
    bot_id: int
    username: str = ""
    is_forum: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    moved_to: int | None = None
    is_deactivated: bool = False
    is_started: bool = False  # a private chat in which the person has pressed Start

    @property
    def posts(self) -> list[Message]:
        """Give what the bot posted and nobody deleted, in order."""
        return [message for message in self._standing() if self._is_ours(message)]

    def posts_in(self, topic: int) -> list[Message]:
        return [message for message in self.posts if message.thread == topic]

    @property
    def last_post(self) -> Message:
        return self.posts[-1]

    def status(self, user_id: int) -> Status:
        member = self.members.get(user_id)
        return member.status if member else Status.LEFT

    def _standing(self) -> Iterator[Message]:
        return (message for message in self.messages.values() if not message.is_deleted)

    def _is_ours(self, message: Message) -> bool:
        user = message.sender.user
        return user is not None and user.id == self.bot_id and not message.service
