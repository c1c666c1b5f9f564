"""Who the bot is on each platform that has a token, as the platform itself says.

A platform that is added gets a line in `introductions`.
"""

from collections.abc import Awaitable, Callable, Iterator

from bot.errors import BotError
from bot.model.chats import Platform
from bot.model.settings import Configuration, SlackRules, TelegramRules

Introduction = tuple[Platform, Callable[[], Awaitable[str]]]


class RefusedTokenError(BotError):
    """The platform refuses the token; get a new one and set it."""


class UnreachedPlatformError(BotError):
    """The platform cannot be reached; check the network of this machine."""


def introductions(configuration: Configuration) -> Iterator[Introduction]:
    """Give, for each platform with a token, what asks it for the bot's name there.

    Each raises RefusedTokenError or UnreachedPlatformError.
    """
    if configuration.telegram.token:
        yield Platform.TELEGRAM, lambda: on_telegram(configuration.telegram)
    if configuration.slack.bot_token:
        yield Platform.SLACK, lambda: on_slack(configuration.slack)


async def on_telegram(rules: TelegramRules) -> str:
    """Give the bot's name. Raises RefusedTokenError, UnreachedPlatformError."""
    from telegram.error import TelegramError

    from bot.chat.telegram.api import open_api
    from bot.chat.telegram.failures import TOKEN_REFUSED

    api = open_api(rules)
    try:
        return f"@{(await api.dial()).username}"
    except TOKEN_REFUSED:
        raise RefusedTokenError from None  # its words may hold the token
    except TelegramError as error:
        raise UnreachedPlatformError(type(error).__name__) from None
    finally:
        await api.hang_up()


async def on_slack(rules: SlackRules, api_url: str = "") -> str:
    """Give the bot's name and its workspace. Raises RefusedTokenError, UnreachedPlatformError."""
    import aiohttp
    from slack_sdk.errors import SlackApiError

    from bot.chat.slack.api import SlackApi, one_token

    api = SlackApi(one_token(rules.bot_token), api_url or rules.base_url)
    try:
        async with api.client("") as client:
            answer = await client.auth_test()
    except SlackApiError as error:
        raise RefusedTokenError(str(error.response.get("error", ""))) from None
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise UnreachedPlatformError(type(error).__name__) from None
    return f"{answer['user']} of {answer['team']}"
