"""What an error of the library means for a post; pure.

The library's own messages are never handed on whole: one of them holds the token.
"""

from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.errors import (
    BotError,
    ChatLostError,
    ChatMovedError,
    PlatformAwayError,
    PostError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)

# Telegram's words for a chat to which nothing can be posted any more, whatever the post. It tells
# them apart by words alone; the library changes their capitals.
LOST = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "user_is_blocked",
    "input_user_deactivated",
    "peer_id_invalid",
    "channel_private",
    "group chat was deactivated",
    "group is deactivated",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_admin_required",
    "chat_write_forbidden",
    "chat_send_plain_forbidden",
    "chat_restricted",
    "bot is not a member",
    "message thread not found",
    "topic_closed",
    "topic_deleted",
)
LONGEST_WORDS = 120

# Nothing has left when the connection was never made, or when none was free.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    RuntimeError,  # the library's, when it has been shut down
)
TOKEN_REFUSED = (InvalidToken, EndPointNotFound)
REFUSED_TOKEN = "Telegram refuses the token"  # noqa: S105 - these are words


class TelegramTokenError(BotError):
    """Telegram refuses the token; get one from @BotFather and run `whosaid setup telegram`."""


def post_error(error: TelegramError) -> PostError:
    """Say what a failed request means for the post that it carried."""
    match error:
        case RetryAfter():
            return RetryLaterError(seconds_of(error))
        case ChatMigrated():
            return ChatMovedError(str(error.new_chat_id))
        case Forbidden() | BadRequest():
            return _of_the_chat(error)
        case NetworkError():
            return _of_the_network(error)
    is_token = isinstance(error, TOKEN_REFUSED)
    return PlatformAwayError(REFUSED_TOKEN) if is_token else UncertainPostError(_words(error))


def seconds_of(error: RetryAfter) -> float:
    """Tell how long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def is_lost(error: TelegramError) -> bool:
    """Tell whether a chat cannot be posted to any more."""
    return _says(error, LOST)


def is_unreadable(error: BadRequest) -> bool:
    """Tell whether Telegram cannot read the markup of a message."""
    return _says(error, ("parse entities", "unsupported start tag", "entity_bounds_invalid"))


def is_about_buttons(error: BadRequest) -> bool:
    """Tell whether Telegram takes the message, and not the buttons under it."""
    return _says(error, ("button", "reply markup", "reply_markup"))


def is_unchanged(error: TelegramError) -> bool:
    """Tell whether an edit would have changed nothing: what was to be shown is shown."""
    return _says(error, ("message is not modified",))


def _says(error: TelegramError, words: tuple[str, ...]) -> bool:
    said = error.message.casefold()
    return any(each in said for each in words)


def _of_the_chat(error: Forbidden | BadRequest) -> PostError:
    is_chat = isinstance(error, Forbidden) or is_lost(error)
    return ChatLostError(_words(error)) if is_chat else PostRefusedError(_words(error))


def _of_the_network(error: NetworkError) -> PostError:
    """Tell a request that never left from one whose answer did not come."""
    cause = error.__cause__
    if isinstance(cause, NOT_SENT):
        return PlatformAwayError(type(cause).__name__)
    if _says(error, ("request entity too large",)):
        return PostRefusedError(_words(error))
    return UncertainPostError(type(cause).__name__ if cause else _words(error))


def _words(error: TelegramError) -> str:
    """Give Telegram's own words, in one short line."""
    return " ".join(error.message.split())[:LONGEST_WORDS]
