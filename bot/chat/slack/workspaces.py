"""In which workspaces the bot is: in one, by a token that the operator has, or in many.

Both say by which token the bot speaks in a workspace, and who it is there.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from slack_sdk.errors import SlackApiError

from bot.chat.slack.api import SlackApi
from bot.chat.slack.outcomes import DEAD_TOKEN, INSTALL, post_errors, word_of
from bot.chat.slack.tokens import ask_with_token
from bot.delivery.outbox import backoff
from bot.errors import ChatLostError, PassingStoreError, PostError, RetryLaterError
from bot.model.chats import Platform
from bot.model.secrets import Secret
from bot.use_cases.desk import Desk
from bot.use_cases.membership import let_in_to, shut_out_of

LONGEST_PAUSE = 30.0

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the bot is in a workspace."""

    team: str
    bot_id: str
    user_id: str


# Gives who we are in a workspace; None where we are not installed.
IdentityOf = Callable[[str], Awaitable[Identity | None]]


class Workspaces(Protocol):
    """The workspaces in which the bot is."""

    async def join(self, desk: Desk) -> None:
        """Be ready to speak there. Raises a BotError that no retry mends."""

    async def token_of(self, tenant: str) -> Secret:
        """Give the bot's token in a workspace. Raises PostError, where there is none too."""

    async def identity_of(self, tenant: str) -> Identity | None:
        """Give who we are in a workspace; None where we are not installed."""

    async def removed(self, tenant: str) -> None:
        """Say goodbye to a workspace that has taken its token back, if it has."""


class OneWorkspace:
    """The workspace whose token the operator has put into the settings."""

    def __init__(self, token: Secret, base_url: str) -> None:
        self._token = token
        self._api = SlackApi(self.token_of, base_url)
        self._identity: Identity | None = None
        self._desk: Desk | None = None

    async def join(self, desk: Desk) -> None:
        """Ask who we are until Slack answers. Raises SlackTokenError."""
        self._desk = desk
        failures = 0
        while True:
            try:
                self._identity = await self._who()
                break
            except PostError as error:
                wait = error.seconds if isinstance(error, RetryLaterError) else backoff(failures)
                _log.warning("Slack is not reached: %s", error)
                await asyncio.sleep(min(LONGEST_PAUSE, wait))
                failures += 1
        team = self._identity.team
        await patiently(lambda: asyncio.to_thread(come_back, desk, team))

    async def token_of(self, tenant: str) -> Secret:
        """Give the token."""
        return self._token

    async def identity_of(self, tenant: str) -> Identity | None:
        """Give who we are."""
        return self._identity

    async def removed(self, tenant: str) -> None:
        """Pause the chats of the workspace, if the token is dead indeed."""
        if self._desk and not await is_good(self._api, self._token):
            await asyncio.to_thread(go_away, self._desk, tenant)

    async def _who(self) -> Identity:
        with post_errors():
            async with self._api.client("") as client:
                answer = await ask_with_token("bot token", client, "auth.test")
        _log.info("in Slack as %s of %s", answer.get("user"), answer.get("team"))
        return Identity(*(str(answer.get(name)) for name in ("team_id", "bot_id", "user_id")))


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """Do some work of the database, again and again while it is away."""
    failures = 0
    while True:
        try:
            return await work()
        except PassingStoreError as error:
            _log.warning("%s", error)
            await asyncio.sleep(min(LONGEST_PAUSE, backoff(failures)))
            failures += 1


async def is_good(api: SlackApi, token: Secret) -> bool:
    """Ask Slack whether a token still holds; where Slack does not answer, it does not.

    An event says that it was taken back, but may come late: after somebody has installed us anew.
    """
    try:
        with post_errors():
            async with api.client_with(token) as client:
                try:
                    await client.auth_test()
                except SlackApiError as error:
                    if word_of(error) in DEAD_TOKEN:
                        return False
                    raise
    except PostError:
        return False
    return True


def go_away(desk: Desk, tenant: str) -> None:
    """Post nothing to a workspace any more that has removed us. Blocks; raises StoreError."""
    count = shut_out_of(desk, Platform.SLACK, tenant, INSTALL)
    _log.warning("workspace %s has removed the app: %d chats are paused", tenant, count)


def come_back(desk: Desk, tenant: str) -> None:
    """Post to a workspace again that has us back. Blocks; raises StoreError."""
    if count := let_in_to(desk, Platform.SLACK, tenant, lambda reason: INSTALL in reason):
        _log.info("workspace %s has the app back: %d chats go on", tenant, count)


def not_here() -> ChatLostError:
    """Make the error for a workspace in which we are not installed."""
    return ChatLostError(f"Slack: app_uninstalled: {INSTALL}")
