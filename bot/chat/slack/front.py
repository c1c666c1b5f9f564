"""The bot's way in and out in Slack: connect, hear, answer."""

import asyncio
from collections.abc import Mapping

from bot.chat.conversation import Conversation
from bot.chat.lanes import Lanes
from bot.chat.slack.api import SlackApi
from bot.chat.slack.bolt import BoltApp
from bot.chat.slack.connection import Connection
from bot.chat.slack.installing import Departure, Installing, Landing
from bot.chat.slack.listening import Listener
from bot.chat.slack.messenger import SlackMessenger
from bot.chat.slack.outcomes import post_errors
from bot.chat.slack.rights import Rights
from bot.chat.slack.signed import Received, SignedRequests
from bot.chat.slack.tokens import asked_for_socket
from bot.chat.slack.workspaces import OneWorkspace, Workspaces
from bot.model.settings import SlackRules
from bot.use_cases.desk import Desk

NOT_YET = Landing(503, "Not just now", "The bot is about to start; try again in a minute.")


class SlackFront:
    """The bot in Slack; nothing is connected before `listen`.

    `installing` is how people install it in workspaces of their own, None for one workspace;
    `public_address` is where evidence pages stand, "" for nowhere.
    """

    def __init__(
        self,
        rules: SlackRules,
        workspaces: Workspaces | None = None,
        installing: Installing | None = None,
        public_address: str = "",
    ) -> None:
        self._rules = rules
        self._workspaces = workspaces or OneWorkspace(rules.bot_token, rules.base_url)
        self._installing = installing
        self._desk: Desk | None = None
        self._api = SlackApi(self._workspaces.token_of, rules.base_url)
        self._signed: SignedRequests | None = None
        self.messenger = SlackMessenger(self._api, Rights(self._api, rules.admins), public_address)

    @property
    def is_for_many(self) -> bool:
        """Tell whether people may install the bot."""
        return self._installing is not None

    async def listen(self, conversation: Conversation) -> None:
        """Connect, then hear and answer people until cancelled; what breaks is joined again.

        Raises SlackTokenError when Slack refuses a token, SlackKeyError when no key opens any.
        """
        lanes = Lanes()
        await self._workspaces.join(conversation.desk)
        app = BoltApp(Listener(self._api, conversation), lanes, self._workspaces)
        try:
            self._desk = conversation.desk
            if secret := self._rules.signing_secret:
                self._signed = SignedRequests(app.bolt, secret)
            if self._rules.app_token:
                await Connection(app.bolt, self._dial, conversation.note_trouble).run()
            conversation.note_trouble("")
            await asyncio.Event().wait()  # all comes by signed requests
        finally:
            self._desk = self._signed = None
            await lanes.end()

    async def receive(self, headers: Mapping[str, str], body: bytes) -> Received:
        """Take a request that Slack sends to an address of ours, and give its answer."""
        if self._signed is None:
            return Received(503, "nobody listens just now")  # then Slack sends it again
        return await self._signed.receive(headers, body)

    def leave(self) -> Departure | Landing:
        """Let somebody leave for Slack, to agree that the bot is installed in a workspace."""
        if self._installing is None or self._desk is None:
            return NOT_YET
        return self._installing.leave(self._desk)

    async def land(self, query: Mapping[str, str], nonce: str) -> Landing:
        """Take somebody who comes back from there. Raises StoreError."""
        if self._installing is None or self._desk is None:
            return NOT_YET
        return await self._installing.land(self._desk, query, nonce)

    async def _dial(self) -> str:
        """Give the address of a new connection."""
        with post_errors():
            return await asked_for_socket(self._api, self._rules.app_token)
