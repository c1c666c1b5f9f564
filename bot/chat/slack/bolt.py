"""The bot as an application of Bolt: each kind of request is confirmed at once, then worked on."""

import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.lanes import Lanes
from bot.chat.seen import Seen
from bot.chat.slack.heard import (
    Heard,
    Payload,
    hear_channel,
    hear_command,
    hear_message,
    hear_press,
    links_in,
    team_of,
)
from bot.chat.slack.listening import Listener
from bot.chat.slack.report_modal import read_report
from bot.chat.slack.settings_modal import SETTINGS, read_settings
from bot.chat.slack.views import about, read_form
from bot.chat.slack.workspaces import Workspaces
from bot.errors import BotError
from bot.render.slack import CHART, EVIDENCE, QUOTES, WRONG

WHO_SAID = "who_said"
NO_SECRET = "signatures are looked at before"  # noqa: S105 - these are words
ARCHIVED = ("channel_archive", "group_archive")
NOT_HERE = "whosaid is not installed in this workspace any more; somebody has to install it anew."
GONE_EVENTS = ("app_uninstalled", "tokens_revoked")
CHANNEL_EVENTS = ("member_joined_channel", "channel_left", "group_left", *ARCHIVED)
ANY_COMMAND = re.compile(r".*")

Ack = Callable[..., Awaitable[Any]]
Act = Callable[[Heard], Awaitable[None]]
Show = Callable[[Heard], Awaitable[bool]]

_log = logging.getLogger(__name__)


class Authorize(AsyncAuthorize):
    """Says who we are, without a request to Slack: the confirmation must not wait for one."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces

    async def __call__(self, *, team_id: str | None, **_: object) -> AuthorizeResult | None:
        """Give who we are in a workspace; None where we are not installed."""
        identity = await self._workspaces.identity_of(team_id or "")
        if identity is None:
            return None
        return AuthorizeResult(
            enterprise_id=None,
            team_id=identity.team,
            bot_id=identity.bot_id,
            bot_user_id=identity.user_id,
        )


class BoltApp:
    """Hears what Bolt hands over, each thing once."""

    def __init__(self, listener: Listener, lanes: Lanes, workspaces: Workspaces) -> None:
        self._listener = listener
        self._lanes = lanes
        self._workspaces = workspaces
        self._seen = Seen()
        # The client is Bolt's own, for nothing: whatever we ask of Slack goes through SlackApi.
        self.bolt = AsyncApp(
            name="whosaid",
            client=AsyncWebClient(),
            authorize=Authorize(workspaces),  # type: ignore[arg-type]  # it may be None
            signing_secret=NO_SECRET,
            request_verification_enabled=False,
            user_facing_authorize_error_message=NOT_HERE,
        )
        self._register()

    def _register(self) -> None:
        bolt, listener = self.bolt, self._listener
        bolt.command(ANY_COMMAND)(self._command)
        for event in ("app_mention", "message"):
            bolt.event(event)(self._message)
        bolt.event("app_home_opened")(self._home)
        for event in CHANNEL_EVENTS:
            bolt.event(event)(self._channel)
        for event in GONE_EVENTS:
            bolt.event(event)(self._gone)
        bolt.shortcut(WHO_SAID)(self._shortcut)
        for action, act in (
            (QUOTES, self._once_for_a_post(QUOTES, listener.quotes)),
            (CHART, self._once_for_a_post(CHART, listener.chart)),
            (WRONG, listener.ask_what_is_wrong),
            (SETTINGS, listener.ask_settings),
        ):
            bolt.action(action)(self._pressed(action, act))
        bolt.action(EVIDENCE)(_acknowledge)  # a link, of which Slack tells us all the same
        bolt.view(WRONG)(self._report)
        bolt.view(SETTINGS)(self._settings)

    async def _command(self, ack: Ack, body: Payload) -> None:
        await ack()
        self._take(hear_command(body), self._listener.command)

    async def _message(self, body: Payload) -> None:
        event = body.get("event") or {}
        if event.get("type") == "app_mention" or event.get("channel_type") == "im":
            self._take(hear_message(body), self._listener.command)

    async def _shortcut(self, ack: Ack, body: Payload) -> None:
        await ack()
        heard = hear_press(body)
        self._take(heard and replace(heard, text=links_in(body)), self._listener.shortcut)

    async def _home(self, body: Payload) -> None:
        event = body.get("event") or {}
        user, tenant = str(event.get("user") or ""), team_of(body)
        if event.get("tab", "home") == "home" and user and self._is_new(body):
            self._lanes.put(f"home {tenant} {user}", lambda: self._show_home(tenant, user))

    async def _show_home(self, tenant: str, user: str) -> None:
        try:
            await self._listener.home(tenant, user)
        except BotError as error:
            _log.warning("the home of somebody is not shown: %s", error)

    async def _channel(self, body: Payload) -> None:
        heard = hear_channel(body)
        if heard is None or not self._is_new(body):
            return
        event = heard.text
        if event == "member_joined_channel":
            identity = await self._workspaces.identity_of(heard.person.address.tenant)
            if identity and heard.person.user == identity.user_id:
                self._put(heard, lambda it: self._listener.welcome(it.person.address))
        elif event in ARCHIVED:
            self._put(heard, lambda it: self._listener.leave(it.person.address, "archived"))
        else:
            self._put(heard, lambda it: self._listener.leave(it.person.address, "I was removed"))

    async def _gone(self, body: Payload) -> None:
        """Say goodbye to a workspace; the tokens of single people are no business of ours."""
        tenant, event = team_of(body), body.get("event") or {}
        is_ours = event.get("type") == "app_uninstalled" or (event.get("tokens") or {}).get("bot")
        if tenant and is_ours and self._is_new(body):
            self._lanes.put(f"gone {tenant}", lambda: self._workspaces.removed(tenant))

    def _pressed(self, action: str, act: Act) -> Callable[..., Awaitable[None]]:
        async def pressed(ack: Ack, body: Payload) -> None:
            await ack()
            heard = hear_press(body, is_settings=action == SETTINGS)
            # A form must open within three seconds: it waits for nothing else of the channel.
            self._take(heard and about(heard, heard.value), act, lane=f"press {action}")

        return pressed

    def _once_for_a_post(self, action: str, act: Show) -> Act:
        """Do it for one of those who press a button under the same post, again if it failed."""

        async def once(heard: Heard) -> None:
            name = f"{action} {heard.person.address} {heard.message} {heard.value}"
            if not self._seen.is_new(name):
                return
            is_done = False
            try:
                is_done = await act(heard)
            finally:
                if not is_done:
                    self._seen.forget(name)

        return once

    async def _report(self, ack: Ack, body: Payload) -> None:
        await ack()
        if read := read_form(body):
            heard, answers = read
            command = read_report(answers)
            self._take(heard, lambda it: self._listener.report(it, command))

    async def _settings(self, ack: Ack, body: Payload) -> None:
        read = read_form(body)
        if read is None:
            await ack()
            return
        heard, answers = read
        commands, wrong = read_settings(answers)
        if wrong:
            await ack(response_action="errors", errors=wrong)
            return
        await ack()
        self._take(heard, lambda it: self._listener.change(it, commands))

    def _take(self, heard: Heard | None, act: Act, lane: str = "") -> None:
        """Take something up, unless it was taken up before."""
        if heard and self._seen.is_new(heard.id):
            self._put(heard, act, lane)

    def _put(self, heard: Heard, act: Act, lane: str = "") -> None:
        address = heard.person.address
        self._lanes.put(f"{address.tenant}/{address.chat} {lane}", lambda: act(heard))

    def _is_new(self, body: Payload) -> bool:
        return self._seen.is_new(f"event {body.get('event_id')}")


async def _acknowledge(ack: Ack) -> None:
    await ack()
