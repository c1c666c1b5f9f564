"""Take the updates that Telegram brings itself: only with the secret, and each once."""

import hmac
import json
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from telegram import Update

from bot.chat.telegram.api import Api
from bot.chat.telegram.updates import read_update
from bot.model.secrets import Secret

# Telegram brings an update again when our answer was lost, within minutes.
REMEMBERED = 10_000


class Webhook:
    """The receiving end; `take` handles an update, `has_room` tells whether it can just now."""

    def __init__(
        self,
        api: Api,
        secret: Secret,
        take: Callable[[Update, Callable[[], None]], None],
        has_room: Callable[[], bool],
    ) -> None:
        self._api = api
        self._secret = secret
        self._take = take
        self._has_room = has_room
        self._seen: OrderedDict[int, None] = OrderedDict()

    def receive(self, secret: str, body: bytes) -> HTTPStatus:
        """Take the body of a request and tell how to answer it; `secret` is what its header shows.

        What we have no room for is refused, and comes again.
        """
        if not is_same(secret, self._secret):
            return HTTPStatus.FORBIDDEN
        raw = _parsed(body)
        if raw is None:
            return HTTPStatus.BAD_REQUEST
        if not self._has_room():
            return HTTPStatus.SERVICE_UNAVAILABLE
        if self._is_new(raw["update_id"]) and (update := read_update(raw, self._api)):
            self._take(update, lambda: None)
        return HTTPStatus.OK

    def _is_new(self, update: int) -> bool:
        is_new = update not in self._seen
        self._seen[update] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return is_new


def is_same(shown: str, secret: Secret) -> bool:
    """Compare in a time that tells nothing of the secret; an empty one is nobody's."""
    expected = secret.reveal().encode()
    return bool(expected) and hmac.compare_digest(shown.encode("utf-8", "replace"), expected)


def _parsed(body: bytes) -> dict[str, Any] | None:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) and type(raw.get("update_id")) is int else None
