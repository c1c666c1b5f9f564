"""What happens on Telegram, as updates: which kinds we want, and how they are read."""

import logging
from collections.abc import Mapping
from typing import Any

from telegram import Update
from telegram.constants import UpdateType

from bot.chat.telegram.api import Api

# Edited messages are none of them: what somebody corrects was understood already.
KINDS = (
    UpdateType.MESSAGE,
    UpdateType.CHANNEL_POST,
    UpdateType.CALLBACK_QUERY,
    UpdateType.MY_CHAT_MEMBER,
)

_log = logging.getLogger(__name__)


def read_update(raw: Mapping[str, Any], api: Api) -> Update | None:
    """Read an update as it came; one that cannot be read is logged and passed over."""
    try:
        return Update.de_json(dict(raw), api)
    except Exception:  # noqa: BLE001 - the library reads whatever Telegram may send one day
        _log.exception("update %s cannot be read, and is passed over", raw.get("update_id"))
        return None
