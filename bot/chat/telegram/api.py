"""The way to the Bot API: one connection pool for posts, one connection that waits for updates."""

import os
from collections.abc import Sequence
from typing import Any

from telegram import Bot, LinkPreviewOptions, User
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.model.settings import TelegramRules

TELEGRAM = "https://api.telegram.org"

# Telegram answers within a second; an answer that takes longer than this does not come.
ANSWER_SECONDS = 15.0
CONNECT_SECONDS = 5.0
# Thirty posts a second are allowed, and each takes far less than a second.
CONNECTIONS = 64
# A connection of the pool is free sooner than this, or something is wrong.
POOL_SECONDS = 30.0
# So long Telegram holds a request for updates open when there are none.
POLL_SECONDS = 25

# What an answer has that is one; of the other answers nothing is read.
HAS = {
    "getMe": "username",
    "getChat": "type",
    "getChatMember": "status",
    "sendMessage": "message_id",
    "sendPhoto": "message_id",
    "editMessageText": "message_id",
    "editMessageCaption": "message_id",
    "editMessageReplyMarkup": "message_id",
}

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Api(Bot):
    """The Bot API; its address holds the token, so no error of the library is shown as it is."""

    async def dial(self) -> User:
        """Open the connections, and give who the bot is."""
        for request in self._request:
            await request.initialize()
        return await self.get_me()

    async def _post(self, endpoint: str, *args: Any, **more: Any) -> Any:  # noqa: ANN401 - JSON
        """Ask Telegram; an answer that only something between us and Telegram gives is an error.

        The library reads any answer as if it were Telegram's, and breaks in many ways over it.
        """
        try:
            answer = await super()._post(endpoint, *args, **more)
        except (AttributeError, KeyError, TypeError) as error:
            raise TelegramError(f"an odd answer: {type(error).__name__}") from None
        if not _is_whole(endpoint, answer):
            raise TelegramError(f"an odd answer: {type(answer).__name__}")
        return answer

    async def updates(
        self, offset: int, kinds: Sequence[str], seconds: int
    ) -> list[dict[str, Any]]:
        """Wait at most so many seconds for updates from `offset` on, and give them as they came.

        One that the library cannot read must not keep the others from us, so it reads none yet.
        """
        asked = {"offset": offset, "timeout": seconds, "allowed_updates": list(kinds)}
        answer = await self._post("getUpdates", asked, read_timeout=seconds + ANSWER_SECONDS)
        return list(answer)

    async def hang_up(self) -> None:
        """End all connections; the library forgets those of a bot that was never initialized."""
        for request in self._request:
            await request.shutdown()


def _is_whole(endpoint: str, answer: object) -> bool:
    if endpoint == "getUpdates":
        return isinstance(answer, list) and all(
            isinstance(raw, dict) and isinstance(raw.get("update_id"), int) for raw in answer
        )
    if endpoint in HAS:
        return isinstance(answer, dict) and HAS[endpoint] in answer
    return True


def open_api(rules: TelegramRules) -> Api:
    """Give the way to the Bot API; nothing is connected yet."""
    os.environ.setdefault("PTB_TIMEDELTA", "1")  # else the library warns whenever it has to wait
    root = (rules.base_url or TELEGRAM).rstrip("/")
    return Api(
        rules.token.reveal(),
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=_request(CONNECTIONS),
        get_updates_request=_request(1),
    )


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        read_timeout=ANSWER_SECONDS,
        write_timeout=ANSWER_SECONDS,
        connect_timeout=CONNECT_SECONDS,
        pool_timeout=POOL_SECONDS,
    )
