"""Who the bot is on each platform that has a token, as the platform itself says.

A platform that is added gets a line in `introductions`.
"""

from collections.abc import Awaitable, Callable, Iterator

from bot.model.chats import Platform
from bot.model.settings import Configuration, SlackRules, TelegramRules

# Each raises a BotError that says whether the token is refused or the platform not reached.
Introduction = tuple[Platform, Callable[[], Awaitable[str]]]


def introductions(configuration: Configuration) -> Iterator[Introduction]:
    """Give, for each platform with a token, what asks it for the bot's name there."""
    if configuration.telegram.token:
        yield Platform.TELEGRAM, lambda: _on_telegram(configuration.telegram)
    if configuration.slack.bot_token:
        yield Platform.SLACK, lambda: _on_slack(configuration.slack)
    if configuration.slack.client_id:
        yield Platform.SLACK, lambda: _in_many(configuration)


async def _on_telegram(rules: TelegramRules) -> str:
    from bot.chat.telegram.introducing import introduce  # its library, for those who use it

    return (await introduce(rules)).link


async def _on_slack(rules: SlackRules) -> str:
    from bot.chat.slack.introducing import introduce

    me = await introduce(rules)
    lacks = f", without the useful scopes {', '.join(me.missing)}" if me.missing else ""
    return f"{me.name} of {me.team}{lacks}"


async def _in_many(configuration: Configuration) -> str:
    from bot.chat.slack.introducing import introduce_app

    address = configuration.web.public_address
    await introduce_app(configuration.slack, address)
    return f"an app that many install, at {address.rstrip('/')}/slack/install"
