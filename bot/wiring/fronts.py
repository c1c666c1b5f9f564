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

        yield TelegramFront(configuration.telegram, configuration.web.public_address)
    if configuration.slack.bot_token:
        from bot.chat.slack.front import SlackFront

        public_address = configuration.web.public_address
        yield SlackFront(configuration.slack, public_address=public_address)
    if configuration.slack.client_id:
        yield _slack_of_many(configuration)


def _slack_of_many(configuration: Configuration) -> Front:
    """Give the front of all workspaces that install the app."""
    from bot.chat.slack.front import SlackFront
    from bot.chat.slack.installed import InstalledWorkspaces
    from bot.chat.slack.installing import Installing
    from bot.chat.slack.oauth import OAuth
    from bot.sealing import Seals
    from bot.store.installations import StoredInstallations

    rules, seals = configuration.slack, Seals(configuration.slack.token_keys)
    public_address = configuration.web.public_address
    oauth = OAuth(rules, public_address)
    kept = StoredInstallations(seals)
    workspaces = InstalledWorkspaces(kept, oauth, rules.base_url)
    installing = Installing(seals, oauth, kept, workspaces)
    return SlackFront(rules, workspaces, installing, public_address)
