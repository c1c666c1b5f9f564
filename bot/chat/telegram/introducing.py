"""Ask Telegram who a token's bot is, before anything is set up with it."""

from dataclasses import dataclass

from telegram.error import TelegramError

from bot.chat.telegram.api import open_api
from bot.chat.telegram.failures import TOKEN_REFUSED, TelegramTokenError, post_error
from bot.errors import BotError
from bot.model.settings import TelegramRules


class TelegramAwayError(BotError):
    """Telegram cannot be asked who the bot is; see that this machine is online, and try again."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who the bot is: its names, and whether people may add it to groups."""

    name: str
    username: str
    joins_groups: bool

    @property
    def link(self) -> str:
        """Give the address at which people find the bot."""
        return f"https://t.me/{self.username}"


async def introduce(rules: TelegramRules) -> Introduction:
    """Give who the bot is. Raises TelegramTokenError, TelegramAwayError."""
    api = open_api(rules)
    try:
        me = await api.dial()
    except TOKEN_REFUSED:
        raise TelegramTokenError from None
    except TelegramError as error:
        raise TelegramAwayError(post_error(error)) from None
    finally:
        await api.hang_up()
    return Introduction(me.full_name, me.username or "", bool(me.can_join_groups))
