"""The bot's way in and out in Slack: connect, hear, answer."""

import asyncio
import logging
from collections.abc import Mapping

from bot.chat.conversation import Conversation
from bot.chat.lanes import Lanes
from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.bolt import BoltApp, Identity
from bot.chat.slack.connection import Connection
from bot.chat.slack.listening import Listener
from bot.chat.slack.messenger import SlackMessenger
from bot.chat.slack.outcomes import post_errors
from bot.chat.slack.rights import Rights
from bot.chat.slack.signed import Received, SignedRequests
from bot.chat.slack.tokens import ask_with_token, asked_for_socket
from bot.delivery.outbox import backoff
from bot.errors import PostError, RetryLaterError
from bot.model.settings import SlackRules

LONGEST_PAUSE = 30.0

_log = logging.getLogger(__name__)


class SlackFront:
    """The bot in one workspace; nothing is connected before `listen`."""

    def __init__(self, rules: SlackRules) -> None:
        self._rules = rules
        self._api = SlackApi(one_token(rules.bot_token), rules.base_url)
        self._signed: SignedRequests | None = None
        self.messenger = SlackMessenger(self._api, Rights(self._api, rules.admins))

    async def listen(self, conversation: Conversation) -> None:
        """Connect, then hear and answer people until cancelled; what breaks is joined again.

        Raises SlackTokenError when Slack refuses a token.
        """
        lanes = Lanes()
        identity = await self._meet()

        async def identity_of(_: str) -> Identity:
            return identity

        app = BoltApp(Listener(self._api, conversation), lanes, identity_of)
        try:
            if secret := self._rules.signing_secret:
                self._signed = SignedRequests(app.bolt, secret)
            if self._rules.app_token:
                await Connection(app.bolt, self._dial).run()
            await asyncio.Event().wait()  # all comes by signed requests
        finally:
            self._signed = None
            await lanes.end()

    async def receive(self, headers: Mapping[str, str], body: bytes) -> Received:
        """Take a request that Slack sends to an address of ours, and give its answer."""
        if self._signed is None:
            return Received(503, "nobody listens just now")  # then Slack sends it again
        return await self._signed.receive(headers, body)

    async def _meet(self) -> Identity:
        """Ask who we are until Slack answers."""
        failures = 0
        while True:
            try:
                return await self._who()
            except PostError as error:
                wait = error.seconds if isinstance(error, RetryLaterError) else backoff(failures)
                _log.warning("Slack is not reached: %s", error)
                await asyncio.sleep(min(LONGEST_PAUSE, wait))
                failures += 1

    async def _who(self) -> Identity:
        with post_errors():
            async with self._api.client("") as client:
                answer = await ask_with_token("bot token", client, "auth.test")
        _log.info("in Slack as %s of %s", answer.get("user"), answer.get("team"))
        return Identity(*(str(answer.get(name)) for name in ("team_id", "bot_id", "user_id")))

    async def _dial(self) -> str:
        """Give the address of a new connection."""
        with post_errors():
            return await asked_for_socket(self._api, self._rules.app_token)
