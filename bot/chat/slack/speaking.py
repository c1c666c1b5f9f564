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
from bot.chat.slack.uploading import show
from bot.chat.slack.wording import draw_reply
from bot.delivery.outbox import backoff
from bot.delivery.pacer import Pacer
from bot.errors import ChatLostError, PlatformAwayError, PostError, RetryLaterError
from bot.model.chats import Address
from bot.model.replies import Reply
from bot.render.slack import Part, Payload
from bot.use_cases.picturing import Drawn

# An address for answers takes five of them.
MOST_ANSWERS = 5
# An answer that could not be given after so many tries, or for so long, is of no use any more.
MOST_TRIES = 4
LONGEST_WAIT = 60.0
ANSWER_SECONDS = 15

_log = logging.getLogger(__name__)


class Speaker:
    """Says something; what cannot be said is logged, and nobody waits for it.

    `public_address` is where evidence pages stand, "" for nowhere.
    """

    def __init__(self, api: SlackApi, pacer: Pacer | None, public_address: str = "") -> None:
        self._public_address = public_address
        self._api = api
        self._pacer = pacer

    async def answer(self, heard: Heard, reply: Reply, buttons: Part | None = None) -> None:
        """Answer where it was asked: to all who were there, or to the one alone.

        `buttons` stand under the last message.
        """
        for payload in with_buttons(self._draw(reply), buttons):
            if heard.response_url:
                await self._respond(heard, payload, is_for_all=reply.is_for_all)
            elif reply.is_for_all or heard.is_direct:
                await self._post(heard.person.address, _in_thread(payload, heard.thread))
            else:
                await self._whisper(heard, _in_thread(payload, heard.thread))

    async def answer_in_thread(self, heard: Heard, reply: Reply) -> None:
        """Answer under the message that it is about."""
        await self.say_in_thread(heard, self._draw(reply))

    async def say_in_thread(self, heard: Heard, payloads: tuple[Payload, ...]) -> None:
        """Say something under a message.

        Where we are no member, the address for answers still leads into the thread.
        """
        for payload in payloads[:MOST_ANSWERS]:
            threaded = _in_thread(payload, heard.thread or heard.message)
            if not await self._post(heard.person.address, threaded) and heard.response_url:
                await self._respond(heard, threaded, is_for_all=True)

    async def whisper(self, heard: Heard, reply: Reply) -> None:
        """Say something to one person alone, though a view has no address for answers."""
        for payload in self._draw(reply):
            await self._whisper(heard, payload)

    async def show_in_thread(self, heard: Heard, drawn: Drawn) -> PostError | None:
        """Show a picture under a message; gives why it is not shown, None when it is."""
        address, thread = heard.person.address, heard.thread or heard.message
        return await self._tried(address, lambda: show(self._api, address, thread, drawn))

    def _draw(self, reply: Reply) -> tuple[Payload, ...]:
        return draw_reply(reply, self._public_address)[:MOST_ANSWERS]

    async def _post(self, address: Address, payload: Payload) -> bool:
        """Post; False where the channel is closed to us."""
        asked = {"channel": address.chat, **payload}
        error = await self._tried(address, lambda: self._call(address, "chat.postMessage", asked))
        return not isinstance(error, ChatLostError)

    async def _whisper(self, heard: Heard, payload: Payload) -> None:
        address, user = heard.person.address, heard.person.user
        shown = {name: value for name, value in payload.items() if not name.startswith("unfurl")}
        asked = {"channel": address.chat, "user": user, **shown}
        error = await self._tried(
            address, lambda: self._call(address, "chat.postEphemeral", asked)
        )
        if isinstance(error, ChatLostError):
            direct = {name: value for name, value in payload.items() if name != "thread_ts"}
            await self._post(replace(address, chat=user), direct)

    async def _respond(self, heard: Heard, payload: Payload, *, is_for_all: bool) -> None:
        kind = "in_channel" if is_for_all else "ephemeral"
        asked = {"response_type": kind, "replace_original": False, **payload}
        await self._tried(heard.person.address, lambda: _send(heard.response_url, asked))

    async def _call(self, address: Address, method: str, asked: Mapping[str, object]) -> None:
        async with self._api.client(address.tenant) as client:
            await client.api_call(method, json=dict(asked))

    async def _tried(
        self, address: Address, act: Callable[[], Awaitable[None]]
    ) -> PostError | None:
        """Do something in its turn, again where Slack took nothing; gives what it failed of."""
        last: PostError | None = None
        for tries in range(MOST_TRIES):
            if self._pacer:
                await self._pacer.turn(address, is_group=False)
            try:
                with post_errors():
                    await act()
            except ChatLostError as error:
                _log.info("an answer for channel %s is not taken: %s", address.chat, error)
                return error
            except PostError as error:
                last = error
                seconds = self._pause(address, error, tries)
                if seconds > LONGEST_WAIT:
                    _log.warning("an answer for channel %s is not sent: %s", address.chat, error)
                    return error
                await asyncio.sleep(seconds)
            else:
                return None
        _log.warning("an answer for channel %s is given up", address.chat)
        return last

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
