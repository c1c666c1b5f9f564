"""Ask for a feed and read it in the sandbox; whatever goes wrong is what was found."""

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

from bot.fetch.answers import NOTHING_KNOWN, Answer, Getter
from bot.fetch.errors import (
    FetchError,
    FetchTimeoutError,
    NoSuchHostError,
    RefusedConnectionError,
)
from bot.fetch.feeds.deciding import Finding, Moment, is_trustworthy, validators_to_send
from bot.fetch.feeds.discovery import ACCEPT
from bot.fetch.feeds.parsing import parse_feed
from bot.model.feeds import FeedState, Validators

P = ParamSpec("P")
T = TypeVar("T")

# What a network that is down looks like, ours or theirs.
UNREACHED = (NoSuchHostError, RefusedConnectionError, FetchTimeoutError)


class Parsers(Protocol):
    """Runs what reads hostile bytes: the `Sandbox`."""

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Give what the function gives; raises a FetchError when it cannot."""


class FeedReader:
    """Looks at feeds: at most `limit` bytes of each."""

    def __init__(self, web: Getter, parsers: Parsers, limit: int) -> None:
        self._web = web
        self._parsers = parsers
        self._limit = limit

    async def find(self, state: FeedState, moment: Moment) -> Finding:
        """Give what stands at a feed's address now, or why nothing does."""
        try:
            answer = await self._ask(state, moment)
        except FetchError as error:
            return Finding(error=str(error), is_unreached=isinstance(error, UNREACHED))
        if not 200 <= answer.status < 300:
            return Finding(answer)
        return await self._read(answer, moment)

    async def _ask(self, state: FeedState, moment: Moment) -> Answer:
        sent = validators_to_send(state, moment.chance)
        answer = await self._get(state.url, sent)
        if is_trustworthy(answer, sent):
            return answer
        return await self._get(state.url, NOTHING_KNOWN)

    async def _get(self, url: str, validators: Validators) -> Answer:
        return await self._web.get(url, limit=self._limit, accept=ACCEPT, validators=validators)

    async def _read(self, answer: Answer, moment: Moment) -> Finding:
        kind = answer.headers.get("content-type", "")
        try:
            content = await self._parsers.run(
                parse_feed, answer.body, kind, answer.address, moment.now
            )
        except FetchError as error:
            return Finding(answer, error=str(error))
        return Finding(answer, content)
