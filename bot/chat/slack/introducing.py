"""Try both tokens before anything is set up with them: who are we, what may we, are we heard?"""

import asyncio
from dataclasses import dataclass

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.connection import CONNECT_SECONDS
from bot.chat.slack.oauth import OAuth
from bot.chat.slack.outcomes import post_errors
from bot.chat.slack.scopes import NEEDED, USEFUL, missing
from bot.chat.slack.tokens import ask_with_token, asked_for_socket
from bot.errors import BotError, PostError
from bot.model.settings import SlackRules

HELLO_SECONDS = 10.0


class SlackAwayError(BotError):
    """Slack cannot be asked who the bot is; see that this machine is online, and try again."""


class SlackScopeError(BotError):
    """The app lacks scopes that it needs; take manifest.yaml over whole, and install it anew."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who the bot is, in which workspace, and the useful scopes that it has not."""

    name: str
    team: str
    missing: tuple[str, ...] = ()


async def introduce(rules: SlackRules) -> Introduction:
    """Give who the bot is, once a connection stood where there is to be one.

    Raises SlackTokenError, SlackScopeError, SlackAwayError.
    """
    api = SlackApi(one_token(rules.bot_token), rules.base_url)
    try:
        with post_errors():
            async with api.client("") as client:
                me = await _introduced(client)
            if rules.app_token:  # else Slack comes to us, and there is nothing to join
                await _connect(await asked_for_socket(api, rules.app_token))
    except PostError as error:
        raise SlackAwayError(error) from None
    return me


async def introduce_app(rules: SlackRules, public_address: str) -> None:
    """See that Slack knows the app that many install, and that a connection stands.

    Raises SlackAppError, SlackTokenError, SlackAwayError.
    """
    try:
        await OAuth(rules, public_address).try_secret()
        if rules.app_token:
            with post_errors():
                api = SlackApi(one_token(rules.bot_token), rules.base_url)
                await _connect(await asked_for_socket(api, rules.app_token))
    except PostError as error:
        raise SlackAwayError(error) from None


async def _introduced(client: AsyncWebClient) -> Introduction:
    answer = await ask_with_token("bot token", client, "auth.test")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    granted = [scope.strip() for scope in headers.get("x-oauth-scopes", "").split(",")]
    if lacks := missing(granted, NEEDED):
        raise SlackScopeError(", ".join(lacks))
    name, team = str(answer.get("user")), str(answer.get("team"))
    return Introduction(name, team, missing(granted, USEFUL))


async def _connect(url: str) -> None:
    """Join once, and see that Slack says hello."""
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS)
    async with (
        asyncio.timeout(HELLO_SECONDS),
        aiohttp.ClientSession(timeout=timeout) as http,
        http.ws_connect(url) as socket,
    ):
        await socket.receive_str()
