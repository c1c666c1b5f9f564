"""Slack's OAuth: an address to begin at, a token for a code, and a newer token for an old one.

Bolt's own flow writes the code into the log when it fails, and takes installations of a whole
organization; slack_sdk's stores keep tokens in clear (docs/decisions).
"""

import re
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlencode

from slack_sdk.errors import SlackApiError

from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.outcomes import post_errors, word_of
from bot.chat.slack.scopes import NEEDED, USEFUL, missing
from bot.errors import BotError, PostError, PostRefusedError, UncertainPostError
from bot.model.installations import Installation
from bot.model.secrets import Secret
from bot.model.settings import SlackRules
from bot.render.harmless import on_one_line

REDIRECT = "/slack/oauth_redirect"
AUTHORIZE = "https://slack.com/oauth/v2/authorize"
NOBODY = Secret()
NO_CODE = "0"
TEAM = re.compile(r"T[A-Z0-9]{1,30}")
LONGEST_NAME = 200

# Slack says these of a code that was used, is ten minutes old, or is none.
WRONG_CODE = {"invalid_code", "code_already_used", "code_expired", "invalid_grant"}


class InstallError(BotError):
    """The app cannot be installed like this."""


class StaleCodeError(InstallError):
    """Slack does not know this request any more; begin again."""


class WholeOrganizationError(InstallError):
    """Installing it for a whole organization is not supported; install it in one workspace."""


class NotInvitedError(InstallError):
    """This workspace may not install it; ask those who run this bot."""


class LackingScopesError(InstallError):
    """Slack granted less than it needs; begin again, and grant all that it asks for."""


class SlackAppError(BotError):
    """Slack does not know the app; copy client ID and secret from its Basic Information."""


class OAuth:
    """Speaks to Slack in the name of the app itself."""

    def __init__(self, rules: SlackRules, public_address: str) -> None:
        self._rules = rules
        self._api = SlackApi(one_token(NOBODY), rules.base_url)
        self.redirect = redirect_of(public_address)

    def address(self, state: str) -> str:
        """Give where somebody agrees to install the app, and comes back from with a code."""
        useful = self._rules.scopes or USEFUL
        asked = {
            "client_id": self._rules.client_id,
            "scope": ",".join(dict.fromkeys((*NEEDED, *useful))),
            "redirect_uri": self.redirect,
            "state": state,
        }
        return f"{AUTHORIZE}?{urlencode(asked)}"

    def is_invited(self, tenant: str) -> bool:
        """Tell whether a workspace may have the app."""
        return not self._rules.workspaces or tenant in self._rules.workspaces

    async def try_secret(self) -> None:
        """See whether Slack knows the app: then it complains of the code, which is none.

        Raises SlackAppError, and PostError where Slack does not answer.
        """
        try:
            await self._access(code=NO_CODE, redirect_uri=self.redirect)
        except StaleCodeError:
            return
        except PostRefusedError as error:
            raise SlackAppError(error) from None

    async def install(self, code: str, now: datetime) -> Installation:
        """Give the bot in the workspace that a code stands for.

        Raises InstallError when it is not to be, and gives back a token that is not wanted;
        and PostError.
        """
        said = await self._access(code=code, redirect_uri=self.redirect)
        token = Secret(_words(said, "access_token"))
        try:
            self._object(said)
        except (WholeOrganizationError, NotInvitedError):
            await self._give_back(token)
            raise
        if lacks := missing(_scopes(said), NEEDED):
            # Not given back: it may be the token by which an earlier installation speaks.
            raise LackingScopesError(", ".join(lacks))
        return await self._introduced(said, token, now)

    async def renew(self, made: Installation, now: datetime) -> Installation:
        """Give an installation with a new token. Raises PostError."""
        said = await self._access(grant_type="refresh_token", refresh_token=made.refresh.reveal())
        return Installation(
            made.tenant,
            made.name,
            made.bot_id,
            made.user,
            Secret(_words(said, "access_token")),
            made.installed,
            made.scopes,
            Secret(_words(said, "refresh_token")),
            _expiry(said, now),
        )

    async def _access(self, **asked: str) -> Mapping[str, object]:
        with post_errors():
            async with self._api.client("") as client:
                try:
                    # Not by oauth_v2_access: it shows who we are in a way that aiohttp gives up.
                    answer = await client.api_call(
                        "oauth.v2.access", data=asked, headers=self._as_app()
                    )
                except SlackApiError as error:
                    if word_of(error) in WRONG_CODE:
                        raise StaleCodeError from None
                    raise
        said = answer.data
        if not isinstance(said, dict) or not _words(said, "access_token"):
            raise UncertainPostError("Slack gave no token")
        return said

    def _as_app(self) -> dict[str, str]:
        held = f"{self._rules.client_id}:{self._rules.client_secret.reveal()}"
        return {"Authorization": f"Basic {b64encode(held.encode()).decode()}"}

    def _object(self, said: Mapping[str, object]) -> None:
        """Raise the InstallError that tells why this installation is not to be."""
        team = _words(_part(said, "team"), "id")
        if said.get("is_enterprise_install") or not TEAM.fullmatch(team):
            raise WholeOrganizationError
        if not self.is_invited(team):
            raise NotInvitedError(team)

    async def _introduced(
        self, said: Mapping[str, object], token: Secret, now: datetime
    ) -> Installation:
        """Ask who the bot is; the answer with the token does not tell its id."""
        with post_errors():
            async with self._api.client_with(token) as client:
                me = (await client.auth_test()).data
        me = me if isinstance(me, dict) else {}
        team = _part(said, "team")
        if _words(me, "team_id") != _words(team, "id"):
            raise StaleCodeError
        return Installation(
            _words(team, "id"),
            on_one_line(_words(team, "name"))[:LONGEST_NAME],
            _words(me, "bot_id"),
            _words(me, "user_id"),
            token,
            now,
            _scopes(said),
            Secret(_words(said, "refresh_token")),
            _expiry(said, now),
        )

    async def _give_back(self, token: Secret) -> None:
        """Have Slack forget a token that we do not want."""
        try:
            with post_errors():
                async with self._api.client_with(token) as client:
                    await client.auth_revoke()
        except PostError:
            return  # it is kept nowhere


def redirect_of(public_address: str) -> str:
    """Give where people come back to from Slack."""
    return public_address.rstrip("/") + REDIRECT


def _expiry(said: Mapping[str, object], now: datetime) -> datetime | None:
    seconds = said.get("expires_in")
    return now + timedelta(seconds=seconds) if isinstance(seconds, int) and seconds else None


def _scopes(said: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, _words(said, "scope").split(","))))


def _part(said: Mapping[str, object], name: str) -> Mapping[str, object]:
    part = said.get(name)
    return part if isinstance(part, dict) else {}


def _words(said: Mapping[str, object], name: str) -> str:
    words = said.get(name)
    return words if isinstance(words, str) else ""
