"""Send and change single messages; whatever Telegram refuses becomes one of our errors."""

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar

from telegram import InlineKeyboardMarkup, Message
from telegram.constants import ChatAction
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.chat.telegram.api import NO_PREVIEW, Api
from bot.chat.telegram.failures import is_unchanged, post_error, seconds_of
from bot.chat.telegram.floods import Floods
from bot.chat.telegram.forms import Form
from bot.chat.telegram.places import chat_number, thread_number
from bot.errors import PostError, RetryLaterError, UncertainPostError
from bot.model.chats import Address

T = TypeVar("T")

# Without a name the library sends a file that nobody's telephone opens.
PHOTO_NAME = "chart.png"

_log = logging.getLogger(__name__)


class Sending:
    """Sends messages, each at once; waiting for the chat's turn is for whoever asks.

    All of it raises RetryLaterError, PlatformAwayError, ChatLostError, ChatMovedError,
    PostRefusedError, UncertainPostError.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self._floods = Floods()

    async def say(self, address: Address, form: Form, *, answers: int | None = None) -> str:
        """Send a message, in reply to another of the chat if one is named, and give its number.

        What Telegram cannot read goes out plainer, and is an error in the log.
        """

        async def send(form: Form) -> str:
            answered = {
                "message_thread_id": thread_number(address),
                "reply_to_message_id": answers,
                "allow_sending_without_reply": True if answers else None,
            }
            looks = {"parse_mode": form.parse_mode, "reply_markup": _shown(form.buttons)}
            message = await self._send(chat_number(address), form, {**answered, **looks})
            return str(message.message_id)

        return await self._in_some_form(address, form, send)

    async def _send(self, chat: int, form: Form, more: dict[str, Any]) -> Message:
        if form.photo:
            return await self._api.send_photo(
                chat, form.photo, caption=form.text, filename=PHOTO_NAME, **more
            )
        return await self._api.send_message(
            chat, form.text, link_preview_options=NO_PREVIEW, **more
        )

    async def edit(self, address: Address, message: int, form: Form) -> bool:
        """Change a message of ours and its buttons; False when it is so already."""

        async def change(form: Form) -> bool:
            await self._api.edit_message_text(
                form.text,
                chat_number(address),
                message,
                parse_mode=form.parse_mode,
                link_preview_options=NO_PREVIEW,
                reply_markup=_shown(form.buttons),
            )
            return True

        return await self._unless_unchanged(address, form, change)

    async def edit_buttons(
        self, address: Address, message: int, buttons: InlineKeyboardMarkup
    ) -> bool:
        """Change the buttons under a message of ours; False when they are so already."""

        async def change(form: Form) -> bool:
            await self._api.edit_message_reply_markup(
                chat_number(address), message, reply_markup=_shown(form.buttons)
            )
            return True

        return await self._unless_unchanged(address, Form("", buttons), change)

    async def show_typing(self, address: Address) -> None:
        """Show for some seconds that an answer is being written, if Telegram will."""
        with suppress(TelegramError):
            await self._api.send_chat_action(
                chat_number(address),
                ChatAction.TYPING,
                message_thread_id=thread_number(address),
            )

    async def _unless_unchanged(
        self, address: Address, form: Form, change: Callable[[Form], Awaitable[bool]]
    ) -> bool:
        try:
            return await self._in_some_form(address, form, change)
        except UnchangedError:
            return False

    async def _in_some_form(
        self, address: Address, form: Form, request: Callable[[Form], Awaitable[T]]
    ) -> T:
        while True:
            try:
                return await request(form)
            except BadRequest as error:
                form = _plainer(form, error)
            except RetryAfter as error:
                holds = self._floods.holds_token(address.chat)
                raise RetryLaterError(seconds_of(error), holds_token=holds) from None
            except TelegramError as error:
                raise post_error(error) from None
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                # The library cannot read what looks like an answer.
                raise UncertainPostError(f"an odd answer: {type(error).__name__}") from None


class UnchangedError(PostError):
    """The message is as it was to become; nothing is to be done."""


def _plainer(form: Form, error: BadRequest) -> Form:
    """Give the form in which a message is tried next; raises what the refusal means."""
    if is_unchanged(error):
        raise UnchangedError from None
    plainer = form.plainer(error)
    if plainer is None:
        raise post_error(error) from None
    _log.error("Telegram cannot read a message, which goes out plainer: %s", post_error(error))
    return plainer


def _shown(buttons: InlineKeyboardMarkup | None) -> InlineKeyboardMarkup | None:
    return buttons if buttons and buttons.inline_keyboard else None
