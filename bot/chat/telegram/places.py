"""Where Telegram's chats are: an address for a chat and topic, and the numbers for an address."""

from telegram import Message

from bot.model.chats import Address, Platform


def address_of(message: Message) -> Address:
    """Give the address at which a message stands: its chat, and its topic if it is in one."""
    return chat_address(message.chat.id, _topic(message))


def chat_address(chat: int, topic: str = "") -> Address:
    """Give the address of a chat."""
    return Address(Platform.TELEGRAM, str(chat), topic)


def chat_number(address: Address) -> int:
    """Give the number by which Telegram knows a chat; that of a private chat is its person's."""
    return int(address.chat)


def thread_number(address: Address) -> int | None:
    """Give the number of a topic; None for a chat without topics, and for its general one."""
    return int(address.topic) if address.topic else None


def is_private(address: Address) -> bool:
    """Tell whether a chat is with one person; groups and channels have negative numbers."""
    return not address.chat.startswith("-")


def _topic(message: Message) -> str:
    """Name a topic; a thread of replies in a group without topics has a number as well."""
    if not message.is_topic_message or message.message_thread_id is None:
        return ""
    return str(message.message_thread_id)
