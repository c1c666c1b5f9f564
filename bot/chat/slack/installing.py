"""Somebody installs the app in a workspace: he leaves for Slack from here, and comes back.

Who comes back shows a state that we have sealed, not long ago, for this very browser, and that
nobody has shown before. So no other site can have somebody install what he did not ask for, or
end here what another one began.
"""

import asyncio
import hmac
import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.chat.slack.installed import InstalledWorkspaces
from bot.chat.slack.oauth import InstallError, OAuth
from bot.errors import ChatLostError, PostError, PostRefusedError
from bot.model.installations import Installation
from bot.ports import Installations
from bot.sealing import SealError, Seals
from bot.use_cases.desk import Desk

ABOUT = "state"
# As long as Slack's code is good.
IN_TIME = timedelta(minutes=10)
LONGEST = 2_000

BEGIN_AGAIN = "Begin again in this browser, and come back within ten minutes."

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Departure:
    """Where somebody goes to agree, and what his browser is to remember meanwhile.

    `is_secure` tells that it comes back by https.
    """

    address: str
    nonce: str
    is_secure: bool


@dataclass(frozen=True, slots=True)
class Landing:
    """The page for somebody who came back: a heading and a plain sentence or two."""

    status: int
    heading: str
    words: str
    is_well: bool = False


STOPPED = Landing(200, "Nothing was installed", "You, or Slack, stopped it. Nothing has changed.")
STALE = Landing(400, "This link is used up", BEGIN_AGAIN)
AWAY = Landing(502, "Slack does not answer", f"Nothing was installed. {BEGIN_AGAIN}")
REFUSED = Landing(
    502,
    "Slack refuses this app",
    "Nothing was installed; those who run the bot find why in its log.",
)


class Installing:
    """The two steps of an installation."""

    def __init__(
        self,
        seals: Seals,
        oauth: OAuth,
        kept: Installations,
        workspaces: InstalledWorkspaces,
    ) -> None:
        self._seals = seals
        self._oauth = oauth
        self._kept = kept
        self._workspaces = workspaces

    def leave(self, desk: Desk) -> Departure:
        """Let somebody leave for Slack."""
        nonce = secrets.token_urlsafe(24)
        state = self._seals.seal(ABOUT, nonce, desk.clock.now())
        return Departure(
            self._oauth.address(state), nonce, self._oauth.redirect.startswith("https:")
        )

    async def land(self, desk: Desk, query: Mapping[str, str], nonce: str) -> Landing:
        """Take somebody who comes back with a code, and tell him what came of it.

        `nonce` is what his browser remembers. Raises StoreError.
        """
        state, code = query.get("state", ""), query.get("code", "")
        if not self._is_from_us(desk, state, nonce):
            return STALE
        if not await asyncio.to_thread(self._spend, desk, state):
            return STALE
        if query.get("error") or not code or len(code) > LONGEST:
            return STOPPED
        return await self._install(desk, code)

    async def _install(self, desk: Desk, code: str) -> Landing:
        try:
            made = await self._oauth.install(code, desk.clock.now())
        except InstallError as error:
            _log.warning("the app is not installed: %s", error)
            return Landing(400, "Nothing was installed", str(error))
        except (PostRefusedError, ChatLostError) as error:
            _log.error(
                "Slack lets nobody install the app: %s. See that slack.client_id and"
                " slack.client_secret are those of the app, and %s one of its redirect URLs.",
                error,
                self._oauth.redirect,
            )
            return REFUSED
        except PostError as error:
            _log.warning("the app is not installed: %s", error)
            return AWAY
        await self._workspaces.add(desk, made)
        return _welcome(made)

    def _is_from_us(self, desk: Desk, state: str, nonce: str) -> bool:
        if not state or not nonce or len(state) > LONGEST:
            return False
        try:
            held = self._seals.opened_in_time(ABOUT, state, desk.clock.now(), IN_TIME)
        except SealError:
            return False
        return hmac.compare_digest(held.encode(), nonce.encode("utf-8", "replace"))

    def _spend(self, desk: Desk, state: str) -> bool:
        now = desk.clock.now()
        with desk.store.writing() as transaction:
            return self._kept.spend(transaction, state, now, now + 2 * IN_TIME)


def _welcome(made: Installation) -> Landing:
    where = made.name or made.tenant
    words = "In a channel: /invite @whosaid, then /whosaid add and the address of a feed."
    return Landing(200, f"whosaid is installed in {where}", words, is_well=True)
