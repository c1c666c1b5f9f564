"""The way to Slack's web API: one connection for each request, and no request made twice."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.model.secrets import Secret

SLACK_API = "https://slack.com/api/"

# A request that is not answered in this time has perhaps been taken; a connection that does not
# come about in this time has carried nothing.
ANSWER_SECONDS = 30.0
CONNECT_SECONDS = 10.0

# Gives the bot token of a workspace, by its id. Raises ChatLostError when we are not in it.
TokenOf = Callable[[str], Awaitable[Secret]]


def one_token(token: Secret) -> TokenOf:
    """Give the token of an app that is installed in one workspace alone."""

    async def of(_: str) -> Secret:
        return token

    return of


class SlackApi:
    """Slack's web API, in the name of any workspace where the bot is installed."""

    def __init__(
        self,
        token_of: TokenOf,
        base_url: str = "",
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        self.base_url = base_url or SLACK_API
        self._token_of = token_of
        self._patience = aiohttp.ClientTimeout(answer_seconds, sock_connect=CONNECT_SECONDS)

    @asynccontextmanager
    async def client(self, tenant: str) -> AsyncIterator[AsyncWebClient]:
        """Give a client of a workspace. Raises ChatLostError when we are not in it."""
        token = await self._token_of(tenant)
        async with self.client_with(token) as client:
            yield client

    @asynccontextmanager
    async def client_with(self, token: Secret) -> AsyncIterator[AsyncWebClient]:
        """Give a client with a token of its own.

        Its connections are not kept: one that slept may be closed from the other side, and then
        nobody knows whether the request arrived. Nor does it try again, as slack_sdk does unasked
        when a connection breaks: what was sent might be posted twice.
        """
        connector = aiohttp.TCPConnector(force_close=True)
        async with aiohttp.ClientSession(timeout=self._patience, connector=connector) as session:
            yield AsyncWebClient(
                token.reveal(), base_url=self.base_url, session=session, retry_handlers=[]
            )
