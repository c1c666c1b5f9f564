"""A button that somebody pressed: by whom, under which message."""

from dataclasses import dataclass

from telegram import CallbackQuery, InlineKeyboardMarkup, Message

from bot.chat.telegram.places import address_of, chat_address
from bot.model.chats import Address
from bot.use_cases.wishing import Person

CHANNEL = "channel"
NOTHING = "This button does nothing any more."


@dataclass(frozen=True, slots=True)
class Pressed:
    """What was pressed: the data, which may be anything, by a person whom Telegram vouches for.

    `message` is the number of the message, `words` what stands in it, "" when it is too old.
    """

    data: str
    person: Person
    message: int
    words: str = ""
    is_unfolded: bool = False
    is_in_channel: bool = False
    buttons: InlineKeyboardMarkup | None = None

    @property
    def address(self) -> Address:
        """Tell where it was pressed."""
        return self.person.address


def pressed_of(query: CallbackQuery) -> Pressed | None:
    """Read a press; None where there is no message of ours, or no data."""
    message, user = query.message, str(query.from_user.id)
    if message is None or not query.data:
        return None
    title = message.chat.effective_name or ""
    is_in_channel = message.chat.type == CHANNEL
    if not isinstance(message, Message):
        person = Person(chat_address(message.chat.id), user, title)
        return Pressed(query.data, person, message.message_id, is_in_channel=is_in_channel)
    return Pressed(
        query.data,
        Person(address_of(message), user, title),
        message.message_id,
        message.text or message.caption or "",
        any(entity.type.endswith("blockquote") for entity in message.entities),
        is_in_channel,
        message.reply_markup,
    )
