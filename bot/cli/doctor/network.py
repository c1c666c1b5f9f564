"""The network: is a page of the web found and fetched, do the platforms know the bot?"""

from collections.abc import AsyncIterator

from bot.cli.doctor.finding import Finding, bad, fine
from bot.errors import BotError
from bot.fetch.errors import FetchError
from bot.fetch.web import Web
from bot.model.settings import Configuration, FetchRules
from bot.wiring.introductions import introductions

NETWORK = "network"

# A page that IANA keeps for such uses: https://www.rfc-editor.org/rfc/rfc2606
PAGE = "https://example.com/"
LIMIT = 100_000


async def examine_network(configuration: Configuration, page: str = PAGE) -> list[Finding]:
    """Ask the web and the platforms."""
    web = await _web(configuration.fetch, page)
    return [web, *[finding async for finding in _platforms(configuration)]]


async def _web(rules: FetchRules, page: str) -> Finding:
    try:
        async with Web(rules) as web:
            answer = await web.get(page, limit=LIMIT)
    except FetchError as error:
        return bad(NETWORK, f"{page}: {error}")
    return fine(NETWORK, f"{page} answers with {answer.status}")


async def _platforms(configuration: Configuration) -> AsyncIterator[Finding]:
    for platform, introduce in introductions(configuration):
        try:
            yield fine(str(platform), f"knows the bot as {await introduce()}")
        except BotError as error:
            yield bad(str(platform), str(error))
