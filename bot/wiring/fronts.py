"""Which platforms the configuration asks for."""

from collections.abc import Iterator

from bot.chat.front import Front
from bot.model.settings import Configuration


def fronts_of(configuration: Configuration) -> tuple[Front, ...]:
    """Give the front of each platform that is configured; nothing is connected yet."""
    return tuple(_fronts(configuration))


def _fronts(configuration: Configuration) -> Iterator[Front]:
    """One line for each platform: it is there when its token is."""
    if configuration.telegram.token:
        from bot.chat.telegram.front import TelegramFront  # its library, for those who use it

        yield TelegramFront(configuration.telegram)
    if configuration.slack.bot_token:
        from bot.chat.slack.front import SlackFront

        yield SlackFront(configuration.slack)
