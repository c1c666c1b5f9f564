"""Answer people, all or one alone: at the address that Slack gave for it, or by the web API."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

import aiohttp
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.chat.slack.api import SlackApi
from bot.chat.slack.heard import Heard
from bot.chat.slack.outcomes import post_errors
from bot.chat.slack.wording import draw_reply
from bot.delivery.outbox import backoff
from bot.delivery.pacer import Pacer
from bot.errors import ChatLostError, PlatformAwayError, PostError, RetryLaterError
from bot.model.chats import Address
from bot.model.replies import Reply
from bot.render.slack import Part, Payload

# An address for answers takes five of them.
MOST_ANSWERS = 5
# An answer that could not be given after so many tries, or for so long, is of no use any more.
MOST_TRIES = 4
LONGEST_WAIT = 60.0
ANSWER_SECONDS = 15

_log = logging.getLogger(__name__)


class Speaker:
    """Says something; what cannot be said is logged, and nobody waits for it."""

    def __init__(self, api: SlackApi, pacer: Pacer | None) -> None:
        self._api = api
        self._pacer = pacer

    async def answer(self, heard: Heard, reply: Reply, buttons: Part | None = None) -> None:
        """Answer where it was asked: to all who were there, or to the one alone.

        `buttons` stand under the last message.
        """
        for payload in with_buttons(draw_reply(reply)[:MOST_ANSWERS], buttons):
            if heard.response_url:
                await self._respond(heard, payload, is_for_all=reply.is_for_all)
            elif reply.is_for_all or heard.is_direct:
                await self._post(heard.person.address, _in_thread(payload, heard.thread))
            else:
                await self._whisper(heard, _in_thread(payload, heard.thread))

    async def answer_in_thread(self, heard: Heard, reply: Reply) -> None:
        """Answer under the message that it is about.

        Where we are no member, the address for answers still leads into the thread.
        """
        for payload in draw_reply(reply)[:MOST_ANSWERS]:
            threaded = _in_thread(payload, heard.thread or heard.message)
            if not await self._post(heard.person.address, threaded) and heard.response_url:
                await self._respond(heard, threaded, is_for_all=True)

    async def whisper(self, heard: Heard, reply: Reply) -> None:
        """Say something to one person alone, though a view has no address for answers."""
        for payload in draw_reply(reply)[:MOST_ANSWERS]:
            await self._whisper(heard, payload)

    async def _post(self, address: Address, payload: Payload) -> bool:
        """Post; False where the channel is closed to us."""
        asked = {"channel": address.chat, **payload}
        return await self._tried(address, lambda: self._call(address, "chat.postMessage", asked))

    async def _whisper(self, heard: Heard, payload: Payload) -> None:
        address, user = heard.person.address, heard.person.user
        shown = {name: value for name, value in payload.items() if not name.startswith("unfurl")}
        asked = {"channel": address.chat, "user": user, **shown}
        if not await self._tried(
            address, lambda: self._call(address, "chat.postEphemeral", asked)
        ):
            direct = {name: value for name, value in payload.items() if name != "thread_ts"}
            await self._post(replace(address, chat=user), direct)

    async def _respond(self, heard: Heard, payload: Payload, *, is_for_all: bool) -> None:
        kind = "in_channel" if is_for_all else "ephemeral"
        asked = {"response_type": kind, "replace_original": False, **payload}
        await self._tried(heard.person.address, lambda: _send(heard.response_url, asked))

    async def _call(self, address: Address, method: str, asked: Mapping[str, object]) -> None:
        async with self._api.client(address.tenant) as client:
            await client.api_call(method, json=dict(asked))

    async def _tried(self, address: Address, act: Callable[[], Awaitable[None]]) -> bool:
        """Do something in its turn, again where Slack took nothing; False for a closed chat."""
        for tries in range(MOST_TRIES):
            if self._pacer:
                await self._pacer.turn(address, is_group=False)
            try:
                with post_errors():
                    await act()
            except ChatLostError as error:
                _log.info("an answer for channel %s is not taken: %s", address.chat, error)
                return False
            except PostError as error:
                seconds = self._pause(address, error, tries)
                if seconds > LONGEST_WAIT:
                    _log.warning("an answer for channel %s is not sent: %s", address.chat, error)
                    return True
                await asyncio.sleep(seconds)
            else:
                return True
        _log.warning("an answer for channel %s is given up", address.chat)
        return True

    def _pause(self, address: Address, error: PostError, tries: int) -> float:
        """Tell how long to wait before the next try; for ever when it may have arrived."""
        match error:
            case RetryLaterError(seconds=seconds):
                if self._pacer:
                    self._pacer.hold(address, error)
                return seconds
            case PlatformAwayError():
                return backoff(tries)
        return float("inf")


def with_buttons(payloads: tuple[Payload, ...], buttons: Part | None) -> tuple[Payload, ...]:
    """Put buttons under the last of some messages."""
    if not payloads or buttons is None:
        return payloads
    *first, last = payloads
    blocks = last["blocks"]
    held = blocks if isinstance(blocks, list) else []
    return (*first, {**last, "blocks": [*held, buttons]})


def _in_thread(payload: Payload, thread: str) -> Payload:
    return {**payload, "thread_ts": thread} if thread else payload


async def _send(url: str, asked: dict[str, Any]) -> None:
    """Send an answer to the address that Slack gave for it; not twice, whatever happens."""
    async with aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(ANSWER_SECONDS, sock_connect=ANSWER_SECONDS / 2)
    ) as session:
        client = AsyncWebhookClient(url, session=session, retry_handlers=[])
        answer = await client.send_dict(asked)
    if answer.status_code == 429:
        raise RetryLaterError(1.0)
    if answer.status_code in {404, 410}:  # expired, or used up
        raise ChatLostError("Slack takes no more answers to this request")
    if answer.status_code != 200:
        raise PlatformAwayError(f"HTTP {answer.status_code}")
