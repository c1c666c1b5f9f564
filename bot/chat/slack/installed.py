"""The workspaces that have installed the bot: their tokens, and that they go and come back."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.oauth import NOBODY, OAuth, StaleCodeError
from bot.chat.slack.workspaces import Identity, come_back, go_away, is_good, not_here, patiently
from bot.errors import BotError, PlatformAwayError, PostError, PostRefusedError, StoreError
from bot.model.installations import Installation
from bot.model.secrets import Secret
from bot.ports import Installations, Transaction
from bot.sealing import SealError
from bot.use_cases.desk import Desk

# A token that ends is exchanged so long before its end: Slack gives it twelve hours.
RENEW_BEFORE = timedelta(hours=2)
SHOWN = 5

T = TypeVar("T")

_log = logging.getLogger(__name__)


class SlackKeyError(BotError):
    """No key opens the tokens of any workspace; put the earlier key into slack.token_keys."""


class InstalledWorkspaces:
    """As many workspaces as have installed the app; what is kept of them is read each time.

    Another node may have seen a workspace go or come back meanwhile.
    """

    def __init__(self, kept: Installations, oauth: OAuth, base_url: str) -> None:
        self._kept = kept
        self._oauth = oauth
        self._api = SlackApi(one_token(NOBODY), base_url)
        self._desk: Desk | None = None
        self._renewing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def join(self, desk: Desk) -> None:
        """See that the keys open what is kept. Raises SlackKeyError when they open nothing."""
        lost, named = await patiently(lambda: self._try_keys(desk))
        told = ", ".join(f"{each} ({named.get(each, '')})" for each in lost[:SHOWN])
        if lost and len(lost) == len(named):
            raise SlackKeyError(f"{len(lost)} workspaces: {told}")
        if lost:
            _log.error(
                "No key of slack.token_keys opens the tokens of %s: put the earlier key there too,"
                " or have them install the app anew.",
                told,
            )
        _log.info("in Slack in %d workspaces", len(named) - len(lost))
        self._desk = desk

    async def _try_keys(self, desk: Desk) -> tuple[Sequence[str], dict[str, str]]:
        """Give the workspaces whose tokens no key opens, and the names of all."""
        now = desk.clock.now()
        lost = await self._write(desk, lambda held: self._kept.seal_anew(held, now))
        return lost, dict(await self._look(desk, self._kept.tenants))

    async def token_of(self, tenant: str) -> Secret:
        """Give the bot's token in a workspace, one that still holds.

        Raises ChatLostError where it is not installed, PlatformAwayError while nobody can tell.
        """
        made = await self._at(tenant)
        if made is None:
            raise not_here()
        return (await self._fresh(made)).token

    async def identity_of(self, tenant: str) -> Identity | None:
        """Give who we are in a workspace; None where we are not installed."""
        made = await self._at(tenant)
        return Identity(made.tenant, made.bot_id, made.user) if made else None

    async def removed(self, tenant: str) -> None:
        """Forget the token of a workspace that has taken it back, and pause its chats.

        Raises StoreError.
        """
        if (desk := self._desk) is None:
            return
        made = await self._look(desk, lambda held: self._known(held, tenant))
        if made and await is_good(self._api, made.token):
            return
        if await self._write(desk, lambda held: self._forget(held, tenant, made)):
            await asyncio.to_thread(go_away, desk, tenant)

    def _forget(self, held: Transaction, tenant: str, made: Installation | None) -> bool:
        """Forget a workspace, unless somebody has installed the app there anew meanwhile."""
        if self._known(held, tenant) != made:
            return False
        self._kept.remove(held, tenant)
        return True

    def _known(self, held: Transaction, tenant: str) -> Installation | None:
        """Give an installation; one that no key opens is as good as none."""
        try:
            return self._kept.get(held, tenant)
        except SealError:
            return None

    async def add(self, desk: Desk, made: Installation) -> None:
        """Keep an installation, and let its chats go on. Raises StoreError."""
        now = desk.clock.now()
        await self._write(desk, lambda held: self._kept.keep(held, made, now))
        _log.info("workspace %s (%s) has installed the app", made.tenant, made.name)
        await asyncio.to_thread(come_back, desk, made.tenant)

    async def _at(self, tenant: str) -> Installation | None:
        desk = self._joined()
        if not self._oauth.is_invited(tenant):  # any more
            return None
        try:
            return await self._look(desk, lambda held: self._kept.get(held, tenant))
        except StoreError as error:  # nothing was asked of Slack
            raise PlatformAwayError(str(error)) from None
        except SealError:
            raise PlatformAwayError(
                f"no key of slack.token_keys opens the token of workspace {tenant}"
            ) from None

    async def _fresh(self, made: Installation) -> Installation:
        """Give an installation whose token holds for a while yet."""
        if not self._ends_within(made, RENEW_BEFORE):
            return made
        async with self._renewing[made.tenant]:
            latest = await self._at(made.tenant)
            if latest is None:
                raise not_here()
            return (
                await self._renewed(latest) if self._ends_within(latest, RENEW_BEFORE) else latest
            )

    async def _renewed(self, made: Installation) -> Installation:
        desk = self._joined()
        now = desk.clock.now()
        try:
            renewed = await self._oauth.renew(made, now)
        except (PostError, StaleCodeError) as error:
            return await self._instead(made, error)
        await self._write(desk, lambda held: self._kept.keep(held, renewed, now))
        return renewed

    async def _instead(self, made: Installation, error: BotError) -> Installation:
        """Give what is left when a token is not renewed; it was begun long before its end."""
        latest = await self._at(made.tenant)
        if latest and latest != made:
            return latest  # another node was quicker, and its token is the one that holds
        if not self._ends_within(made, timedelta(0)):
            _log.warning("the token of workspace %s is not renewed: %s", made.tenant, error)
            return made
        if isinstance(error, PostRefusedError | StaleCodeError):
            raise not_here()
        raise PlatformAwayError(f"the token is not renewed: {error}")

    def _ends_within(self, made: Installation, time: timedelta) -> bool:
        ends = made.expires
        return ends is not None and ends - self._joined().clock.now() < time

    def _joined(self) -> Desk:
        if self._desk is None:
            raise PlatformAwayError("Slack is not joined yet")
        return self._desk

    async def _look(self, desk: Desk, work: Callable[[Transaction], T]) -> T:
        def look() -> T:
            with desk.store.reading() as transaction:
                return work(transaction)

        return await asyncio.to_thread(look)

    async def _write(self, desk: Desk, work: Callable[[Transaction], T]) -> T:
        def write() -> T:
            with desk.store.writing() as transaction:
                return work(transaction)

        return await asyncio.to_thread(write)
