"""Finds the chat that a request means, and tells whether the bot may post there."""

from tests.fakes.telegram_api.chats import GENERAL_TOPIC, Chat, Kind, Member, Message, Status
from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.records import Records
from tests.fakes.telegram_api.refusals import bad_request, forbidden


def find_chat(records: Records, parameters: Parameters) -> Chat:
    """Give the chat of a request, however little the bot may do there."""
    asked = parameters.text("chat_id")
    if not asked:
        raise bad_request("chat_id is empty")
    chat = _named(records, asked) if asked.startswith("@") else _numbered(records, asked)
    if chat is None:
        if asked.isdigit() and int(asked) in records.users:
            raise forbidden(_never_met(records, int(asked)))
        raise bad_request("chat not found")
    if chat.moved_to:
        why = "group chat was upgraded to a supergroup chat"
        raise bad_request(why, migrate_to_chat_id=chat.moved_to)
    return chat


def open_chat(records: Records, parameters: Parameters) -> Chat:
    """Give the chat of a request that the bot must be in."""
    chat = find_chat(records, parameters)
    if chat.kind is Kind.PRIVATE:
        _check_private(records, chat)
        return chat
    if chat.is_deactivated:
        raise forbidden("the group chat was deleted")
    status = chat.status(records.bot.id)
    if status is Status.KICKED:
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if status is Status.LEFT:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def check_rights(records: Records, chat: Chat, what: str) -> None:
    """Refuse what the bot may not post; `what` is "text messages", "photos", "documents"."""
    member = chat.members.get(records.bot.id) or Member(records.bot, Status.MEMBER)
    if chat.kind is Kind.CHANNEL and not (member.is_ruling and member.may_post):
        raise bad_request("need administrator rights in the channel chat")
    if member.status is not Status.RESTRICTED:
        return
    may = member.may_send_texts if what == "text messages" else member.may_send_photos
    if not may:
        raise bad_request(f"not enough rights to send {what} to the chat")


def find_thread(
    records: Records, chat: Chat, parameters: Parameters, answered: Message | None
) -> dict[str, object]:
    """Tell in which topic a new message stands; the General topic has no id to post to."""
    thread = parameters.number("message_thread_id")
    if not thread and answered and answered.is_in_topic:
        thread = answered.thread or 0
    if not thread:
        _check_open(records, chat, GENERAL_TOPIC)
        return {}
    if thread == GENERAL_TOPIC or thread not in chat.topics:
        raise bad_request("message thread not found")
    _check_open(records, chat, thread)
    return {"thread": thread, "is_in_topic": True}


def find_answered(chat: Chat, parameters: Parameters) -> Message | None:
    """Give the message that a new one replies to."""
    reply = parameters.structure("reply_parameters", dict, "reply parameters")
    number = reply.get("message_id") or parameters.number("reply_to_message_id")
    if not number:
        return None
    message = chat.messages.get(int(number))
    if message and not message.is_deleted:
        return message
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _check_open(records: Records, chat: Chat, topic: int) -> None:
    if topic not in chat.topics or not chat.topics[topic].is_closed:
        return
    member = chat.members[records.bot.id]
    if not (member.is_ruling and member.may_manage_topics):
        raise bad_request("TOPIC_CLOSED")


def _check_private(records: Records, chat: Chat) -> None:
    if chat.id in records.deactivated:
        raise forbidden("user is deactivated")
    if chat.status(records.bot.id) is Status.KICKED:
        raise forbidden("bot was blocked by the user")
    if not chat.is_started:
        raise forbidden("bot can't initiate conversation with a user")


def _never_met(records: Records, user_id: int) -> str:
    if records.users[user_id].is_bot:
        return "bot can't send messages to bots"
    return "bot can't initiate conversation with a user"


def _named(records: Records, name: str) -> Chat | None:
    wanted = name[1:].lower()
    public = (chat for chat in records.chats.values() if chat.kind is not Kind.PRIVATE)
    return next((chat for chat in public if chat.username.lower() == wanted), None)


def _numbered(records: Records, asked: str) -> Chat | None:
    try:
        return records.chats.get(int(asked))
    except ValueError:
        raise bad_request("chat not found") from None
