"""The methods that change messages, and the one that answers a pressed button."""

from tests.fakes.telegram_api.chats import Chat, Message
from tests.fakes.telegram_api.keyboards import buttons, check_buttons
from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.places import check_rights, open_chat
from tests.fakes.telegram_api.records import Records
from tests.fakes.telegram_api.refusals import bad_request
from tests.fakes.telegram_api.texts import Formatted, check_caption, check_text, formatted
from tests.fakes.telegram_api.wire import Json, message_json

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
# A client stops showing that a button works after a minute, and takes no answer any more.
QUERY_SECONDS = 60.0
# core.telegram.org/bots/api, answerCallbackQuery: text 0-200 characters.
MOST_ANSWER = 200


def edit_message_text(records: Records, parameters: Parameters) -> Json:
    if not parameters.text("text"):
        raise bad_request("message text is empty")
    content = formatted(parameters, "text")
    message = _own_message(records, parameters)
    if message.is_media:
        raise bad_request("there is no text in the message to edit")
    check_text(*content)
    return _change(records, message, content, parameters)


def edit_message_caption(records: Records, parameters: Parameters) -> Json:
    content = formatted(parameters, "caption")
    message = _own_message(records, parameters)
    if not message.is_media:
        raise bad_request("there is no caption in the message to edit")
    check_caption(*content)
    return _change(records, message, content, parameters)


def edit_message_reply_markup(records: Records, parameters: Parameters) -> Json:
    message = _own_message(records, parameters)
    return _change(records, message, (message.text, message.entities), parameters)


def delete_message(records: Records, parameters: Parameters) -> bool:
    chat = open_chat(records, parameters)
    message = _standing(chat, parameters, "delete")
    rules = chat.members[records.bot.id].is_ruling
    if message.sender.user != records.bot and not rules:
        raise bad_request("message can't be deleted")
    message.is_deleted = True
    records.changed.set()
    return True


def answer_callback_query(records: Records, parameters: Parameters) -> bool:
    query, text = parameters.text("callback_query_id"), parameters.text("text")
    asked = records.queries.pop(query, None)
    if asked is None or records.clock() - asked > QUERY_SECONDS:
        why = "query is too old and response timeout expired or query ID is invalid"
        raise bad_request(why)
    if len(text) > MOST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    records.answered.append((query, text))
    records.changed.set()
    return True


def _own_message(records: Records, parameters: Parameters) -> Message:
    chat = open_chat(records, parameters)
    if not parameters.has("message_id"):
        raise bad_request("message identifier is not specified")
    message = _standing(chat, parameters, "edit")
    if message.sender.user != records.bot or message.service:
        raise bad_request("message can't be edited")
    check_rights(records, chat, "text messages")
    return message


def _standing(chat: Chat, parameters: Parameters, to: str) -> Message:
    message = chat.messages.get(parameters.number("message_id"))
    if message is None or message.is_deleted:
        raise bad_request(f"message to {to} not found")
    return message


def _change(
    records: Records, message: Message, content: Formatted, parameters: Parameters
) -> Json:
    """Change a message; the buttons that a request does not name are taken away."""
    rows = buttons(parameters)
    check_buttons(rows)
    if (*content, rows) == (message.text, message.entities, message.buttons):
        raise bad_request(NOT_MODIFIED)
    records.flood.admit(message.chat.id)
    message.text, message.entities = content
    message.buttons = rows
    message.edits += 1
    message.edit_date = records.date()
    records.changed.set()
    return message_json(message)
