"""What people do in Slack, as the app hears of it; and the addresses that take its answers."""

import itertools
import time
import uuid
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.slack_api.blocks import BlocksError, check_message
from tests.fakes.slack_api.workspace import APP_ID, BOT_ID, BOT_USER

MOST_ANSWERS = 5
ANSWERABLE = {"response_type", "replace_original", "text", "blocks", "thread_ts"} | {
    "unfurl_links",
    "unfurl_media",
}


@dataclass
class Answers:
    """What was answered to one request."""

    channel: str
    given: list[dict] = field(default_factory=list)
    is_expired: bool = False


class People:
    """Acts for the people of a workspace of a FakeSlack."""

    def __init__(
        self, slack, tenant: str = "T1", answers: dict[str, Answers] | None = None
    ) -> None:
        self.slack = slack
        self.tenant = tenant
        self.answers: dict[str, Answers] = {} if answers is None else answers
        self._count = itertools.count(1)

    @property
    def workspace(self):
        return self.slack.workspaces[self.tenant]

    async def take_answer(self, request: web.Request) -> web.Response:
        """Take an answer at the address that the app was given for it."""
        held = self.answers.get(request.match_info["id"])
        asked = await request.json()
        if held is None or held.is_expired or len(held.given) >= MOST_ANSWERS:
            return web.Response(status=404, text="expired_url")
        if set(asked) - ANSWERABLE or asked.get("response_type", "ephemeral") not in {
            "ephemeral",
            "in_channel",
        }:
            return web.Response(status=400, text="invalid_payload")
        try:
            if "blocks" in asked:
                check_message(asked["blocks"])
        except BlocksError as error:
            return web.Response(status=400, text=error.word)
        held.given.append(asked)
        if asked.get("response_type") == "in_channel":
            self._show(held.channel, asked)
        self.slack.note()
        return web.Response(text="ok")

    def _show(self, channel: str, asked: dict) -> None:
        held = [w for w in self.slack.workspaces.values() if channel in w.channels]
        if held:
            place = held[0].channels[channel]
            message = {"type": "message", "ts": held[0].stamp(), "bot_id": BOT_ID}
            place.messages.append({**message, **asked, "unfurls": False, "at": time.time()})

    def _response_url(self, channel: str) -> tuple[str, Answers]:
        name = uuid.uuid4().hex
        self.answers[name] = Answers(channel)
        return f"{self.slack.url}/response/{name}", self.answers[name]

    def trigger(self) -> str:
        name = f"{next(self._count)}.{uuid.uuid4().hex}"
        self.slack.triggers.add(name)
        return name

    def command(
        self, text: str, user: str = "UBOSS", channel: str = "C1", name: str = "/whosaid"
    ) -> tuple[dict, Answers]:
        """Give what the app hears when somebody types a command, and where its answers go."""
        url, answers = self._response_url(channel)
        place = self.workspace.channels.get(channel)
        body = {
            "token": "verification",
            "team_id": self.workspace.id,
            "team_domain": "harbour",
            "channel_id": channel,
            "channel_name": place.name if place else "privategroup",
            "user_id": user,
            "user_name": user.lower(),
            "command": name,
            "text": text,
            "api_app_id": APP_ID,
            "is_enterprise_install": "false",
            "response_url": url,
            "trigger_id": self.trigger(),
        }
        return body, answers

    def event(self, event: dict) -> dict:
        """Wrap an event as Slack does."""
        return {
            "token": "verification",
            "team_id": self.workspace.id,
            "api_app_id": APP_ID,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{uuid.uuid4().hex[:9].upper()}",
            "event_time": int(time.time()),
            "authorizations": [
                {"team_id": self.workspace.id, "user_id": BOT_USER, "is_bot": True}
            ],
        }

    def uninstall(self) -> tuple[dict, dict]:
        """Remove the app from the workspace, and give the two events that the app hears of it."""
        self.workspace.is_revoked = True
        revoked = self.event({"type": "tokens_revoked", "tokens": {"bot": [BOT_USER]}})
        uninstalled = self.event({"type": "app_uninstalled"})
        for event in (uninstalled, revoked):  # nobody is authorized any more
            del event["authorizations"]
        return uninstalled, revoked

    def said(self, text: str, user: str = "UBOSS", channel: str = "C1", **more: object) -> dict:
        """Give what the app hears of a message that names it, or of one to it alone."""
        place = self.workspace.channels[channel]
        message = {"type": "message", "user": user, "text": text, "ts": "", **more}
        message["ts"] = self.workspace.stamp()
        place.messages.append(message)
        kind = (
            {"type": "message", "channel_type": "im"} if place.is_im else {"type": "app_mention"}
        )
        return self.event({**message, **kind, "channel": channel})

    def press(
        self, action: str, value: str, user: str = "UBOSS", channel: str = "C1", message: str = ""
    ) -> tuple[dict, Answers]:
        """Give what the app hears when somebody presses a button under a message."""
        url, answers = self._response_url(channel)
        place = self.workspace.channels[channel]
        known = [each for each in place.messages if each["ts"] == message] or [{}]
        shown = {name: known[0][name] for name in ("ts", "text", "thread_ts") if name in known[0]}
        body = {
            "type": "block_actions",
            "user": {"id": user, "team_id": self.workspace.id},
            "api_app_id": APP_ID,
            "token": "verification",
            "container": {"type": "message", "message_ts": message, "channel_id": channel},
            "trigger_id": self.trigger(),
            "team": {"id": self.workspace.id, "domain": "harbour"},
            "enterprise": None,
            "is_enterprise_install": False,
            "channel": {"id": channel, "name": place.name},
            "message": {"type": "message", "bot_id": BOT_ID, **shown},
            "response_url": url,
            "actions": [
                {
                    "action_id": action,
                    "block_id": "b",
                    "type": "button",
                    **({"value": value} if value else {}),
                    "action_ts": f"{time.time():.6f}",
                }
            ],
        }
        return body, answers

    def press_at_home(self, action: str, value: str, user: str = "UBOSS") -> dict:
        """Give what the app hears when somebody presses a button on its home."""
        body, _ = self.press(action, value, user, next(iter(self.workspace.channels)))
        for name in ("message", "channel", "response_url"):
            del body[name]
        return body | {"container": {"type": "view", "view_id": "V0"}}

    def shortcut(
        self, message: dict, user: str = "UBOSS", channel: str = "C1", name: str = "who_said"
    ) -> tuple[dict, Answers]:
        """Give what the app hears when somebody takes a shortcut of a message."""
        url, answers = self._response_url(channel)
        place = self.workspace.channels[channel]
        body = {
            "type": "message_action",
            "token": "verification",
            "action_ts": f"{time.time():.6f}",
            "team": {"id": self.workspace.id, "domain": "harbour"},
            "user": {"id": user, "team_id": self.workspace.id, "name": user.lower()},
            "channel": {"id": channel, "name": place.name},
            "is_enterprise_install": False,
            "enterprise": None,
            "callback_id": name,
            "trigger_id": self.trigger(),
            "response_url": url,
            "message_ts": message["ts"],
            "message": message,
        }
        return body, answers

    def submit(self, view: dict, answers: dict[str, str], user: str = "UBOSS") -> dict:
        """Give what the app hears when somebody sends a form; the rest stays as it was shown."""
        values = {}
        for block in view["blocks"]:
            element, name = block["element"], block["block_id"]
            given = answers.get(name)
            if element["type"] == "static_select":
                option = element.get("initial_option")
                for each in element["options"]:
                    option = each if each["value"] == given else option
                answer = {"type": "static_select", "selected_option": option}
            else:
                held = element.get("initial_value") if given is None else given
                answer = {"type": "plain_text_input", "value": held or None}
            values[name] = {element["action_id"]: answer}
        return {
            "type": "view_submission",
            "team": {"id": self.workspace.id, "domain": "harbour"},
            "user": {"id": user, "team_id": self.workspace.id},
            "api_app_id": APP_ID,
            "token": "verification",
            "trigger_id": self.trigger(),
            "view": {**view, "hash": uuid.uuid4().hex, "state": {"values": values}},
            "response_urls": [],
            "is_enterprise_install": False,
            "enterprise": None,
        }
