"""The methods that put messages into chats.

What is wrong with the markup is said first, then what is wrong with the chat, then with the
message: the order in which the real one was seen to refuse.
"""

from collections.abc import Callable

from tests.fakes.telegram_api.chats import Chat, Message, Sender
from tests.fakes.telegram_api.keyboards import buttons, check_buttons
from tests.fakes.telegram_api.parameters import Parameters, Upload
from tests.fakes.telegram_api.places import check_rights, find_answered, find_thread, open_chat
from tests.fakes.telegram_api.records import Records
from tests.fakes.telegram_api.refusals import bad_request
from tests.fakes.telegram_api.texts import Formatted, check_caption, check_text, formatted
from tests.fakes.telegram_api.wire import Json, message_json

# core.telegram.org/bots/api, sendPhoto: at most 10 MB, width and height at most 10,000 together,
# and at most 20 times as long as wide. Any file: 50 MB.
MOST_PHOTO_BYTES = 10 * 2**20
MOST_PHOTO_SIDES = 10_000
MOST_PHOTO_RATIO = 20
MOST_FILE_BYTES = 50 * 2**20
PNG = b"\x89PNG\r\n\x1a\n"


def send_message(records: Records, parameters: Parameters) -> Json:
    if not parameters.text("text"):
        raise bad_request("message text is empty")
    content = formatted(parameters, "text")
    options = parameters.structure("link_preview_options", dict, "link preview options")
    shows = {"shows_preview": not options.get("is_disabled")}
    return _send(records, parameters, "text messages", content, check_text, **shows)


def send_photo(records: Records, parameters: Parameters) -> Json:
    content = formatted(parameters, "caption")
    photo = _upload(parameters, "photo")
    size = _photo_size(photo)
    media = {"photo": photo, "photo_size": size}
    return _send(records, parameters, "photos", content, check_caption, **media)


def send_document(records: Records, parameters: Parameters) -> Json:
    content = formatted(parameters, "caption")
    document = _upload(parameters, "document")
    if len(document.content) > MOST_FILE_BYTES:
        raise bad_request("file is too big")
    media = {"document": document}
    return _send(records, parameters, "documents", content, check_caption, **media)


def send_chat_action(records: Records, parameters: Parameters) -> bool:
    if parameters.text("action") not in ("typing", "upload_photo", "upload_document"):
        raise bad_request("wrong parameter action in request")
    open_chat(records, parameters)
    return True


def _send(
    records: Records,
    parameters: Parameters,
    what: str,
    content: Formatted,
    check: Callable[..., None],
    **more: object,
) -> Json:
    rows = buttons(parameters)
    chat = open_chat(records, parameters)
    check_rights(records, chat, what)
    answered = find_answered(chat, parameters)
    place = find_thread(records, chat, parameters, answered)
    text, entities = content
    check(text, entities)
    check_buttons(rows)
    records.flood.admit(chat.id)
    said = {"text": text, "entities": entities, "buttons": rows, "answers": answered}
    silent = {"is_silent": parameters.flag("disable_notification")}
    sender = _our_name(records, chat)
    message: Message = records.put(chat, sender, **said, **silent, **place, **more)
    return message_json(message)


def _our_name(records: Records, chat: Chat) -> Sender:
    """Give who our messages are from; in channels Telegram names the channel beside us."""
    return Sender(records.bot, chat if chat.kind == "channel" else None)


def _upload(parameters: Parameters, name: str) -> Upload:
    """Give the file of a request, which may stand in it under a name of its own."""
    value = parameters.text(name)
    attached = value.removeprefix("attach://") if value.startswith("attach://") else name
    if attached in parameters.files:
        return parameters.files[attached]
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    if value:
        raise bad_request("wrong file identifier/HTTP URL specified")
    raise bad_request(f"there is no {name} in the request")


def _photo_size(photo: Upload) -> tuple[int, int]:
    if len(photo.content) > MOST_PHOTO_BYTES:
        raise bad_request("file is too big")
    if not photo.content.startswith(PNG) or photo.content[12:16] != b"IHDR":
        raise bad_request("IMAGE_PROCESS_FAILED")
    width = int.from_bytes(photo.content[16:20], "big")
    height = int.from_bytes(photo.content[20:24], "big")
    longest, shortest = max(width, height), min(width, height)
    if width + height > MOST_PHOTO_SIDES or longest > MOST_PHOTO_RATIO * shortest:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height
