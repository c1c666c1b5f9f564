"""Checks the buttons under a message."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.refusals import bad_request

# core.telegram.org/bots/api, InlineKeyboardButton: callback_data is 1-64 bytes.
MOST_DATA_BYTES = 64
# What the server was seen to refuse: more than 100 buttons in all; rows are cut after 8.
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
WHAT_A_BUTTON_DOES = {
    "callback_data", "url", "web_app", "login_url", "copy_text", "pay",
    "switch_inline_query", "switch_inline_query_current_chat",
}  # fmt: skip

Rows = tuple[tuple["Button", ...], ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what stands on it, and what it sends or opens."""

    text: str
    data: str = ""
    url: str = ""


def buttons(parameters: Parameters) -> Rows:
    """Read the inline keyboard of a request."""
    markup = parameters.structure("reply_markup", dict, "reply keyboard markup")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    return tuple(tuple(_button(button) for button in row) for row in rows if row)


def check_buttons(rows: Rows) -> None:
    """Refuse what the servers behind the API refuse, which is after the chat has been found."""
    flat = [button for row in rows for button in row]
    if len(flat) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("reply markup is too long")
    for button in flat:
        if len(button.data.encode()) > MOST_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        if button.url and not _is_address(button.url):
            why = f"inline keyboard button URL '{button.url}' is invalid: Wrong HTTP URL"
            raise bad_request(why)


def _button(button: object) -> Button:
    cannot = "can't parse inline keyboard button:"
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request(f'{cannot} Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    does = WHAT_A_BUTTON_DOES & button.keys()
    if len(does) != 1:
        raise bad_request(f"{cannot} Text buttons are unallowed in the inline keyboard")
    if button.get("callback_data") == "":
        raise bad_request("BUTTON_DATA_INVALID")
    return Button(button["text"], button.get("callback_data", ""), button.get("url", ""))


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https", "tg") or not parts.hostname or " " in url:
        return False
    # Seen with "http://localhost:8080/scheduler": a host without a dot is no address to Telegram.
    return parts.scheme == "tg" or "." in parts.hostname or ":" in parts.hostname
