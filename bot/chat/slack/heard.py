"""Read what Slack sends us into one value; pure, and what cannot be read is None.

Whatever stands in these payloads may have been made by anybody: it is looked at, never trusted.
"""

import html
import re
from dataclasses import dataclass
from typing import Any

from bot.chat.commands import Command, Misunderstood
from bot.chat.grammar import Hearing, understand
from bot.chat.names import NAMES
from bot.model.chats import Address, Platform
from bot.use_cases.wishing import Person

Payload = dict[str, Any]

CHANNEL = re.compile(r"[CDG][A-Z0-9]{1,30}")
MENTION = re.compile(r"<@(?P<user>[UW][A-Z0-9]+)(?:\|[^<>]*)?>[\s:,]*")
NOBODY = "nobody"
ADDRESSED = Hearing("whosaid", is_addressed=True)
ALONE = Hearing("whosaid", is_private=True)


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody did something in Slack.

    `id` is the same when Slack sends it again. `text` are the words, without our name; `value` is
    what a button holds. `response_url` takes answers for half an hour, `trigger` opens one view
    within three seconds. `thread` is the thread in which it was said, `message` the message that
    it is about; each "" where there is none.
    """

    id: str
    person: Person
    text: str = ""
    value: str = ""
    response_url: str = ""
    trigger: str = ""
    thread: str = ""
    message: str = ""

    @property
    def is_direct(self) -> bool:
        """Tell whether it was said to the bot alone."""
        return self.person.address.chat.startswith("D")


def hear_command(body: Payload) -> Heard | None:
    """Read a slash command; the words begin with a command's name if the slash's name is one."""
    name = _words(body, "command").lstrip("/")
    text = _words(body, "text")
    person = _person(
        _words(body, "team_id"),
        _words(body, "channel_id"),
        _words(body, "user_id"),
        _words(body, "channel_name"),
    )
    if person is None:
        return None
    return Heard(
        f"command {_words(body, 'trigger_id')}",
        person,
        f"/{name} {text}" if name.casefold() in NAMES else text,
        response_url=_words(body, "response_url"),
        trigger=_words(body, "trigger_id"),
    )


def hear_message(body: Payload) -> Heard | None:
    """Read a message that names us, or one to us alone; what a program or we said is None."""
    event = _part(body, "event")
    is_edit = event.get("subtype") not in {None, "thread_broadcast", "file_share"}
    if event.get("bot_id") or is_edit:
        return None
    channel = _words(event, "channel")
    person = _person(team_of(body), channel, _words(event, "user"))
    if person is None:
        return None
    # The same message may come as two events: one for the mention, one for the conversation.
    stamp = _words(event, "ts") or _words(body, "event_id")
    return Heard(
        f"message {channel} {stamp}",
        person,
        _said_to(_words(event, "text"), _ours(body)),
        thread=_words(event, "thread_ts"),
        message=_words(event, "ts"),
    )


def hear_channel(body: Payload) -> Heard | None:
    """Read what happened to a channel; the words are the event's name."""
    event = _part(body, "event")
    channel = _words(event, "channel")
    person = _person(team_of(body), channel, _words(event, "user") or NOBODY)
    return Heard(_words(body, "event_id"), person, _words(event, "type")) if person else None


def hear_press(body: Payload, *, is_settings: bool = False) -> Heard | None:
    """Read a button that was pressed, or a shortcut of a message.

    A button for settings says itself of which channel; in a home there is none around it.
    """
    actions = body.get("actions")
    action = actions[0] if isinstance(actions, list) and actions else {}
    action = action if isinstance(action, dict) else {}
    person = _presser(body, _words(action, "value") if is_settings else "")
    message = _part(body, "message")
    container = _part(body, "container")
    if person is None:
        return None
    return Heard(
        f"press {_words(body, 'trigger_id')} {_words(action, 'action_ts')}",
        person,
        _words(message, "text"),
        _words(action, "value"),
        _words(body, "response_url"),
        _words(body, "trigger_id"),
        _words(message, "thread_ts") or _words(container, "thread_ts"),
        _words(message, "ts") or _words(container, "message_ts"),
    )


def command_of(heard: Heard) -> Command | Misunderstood | None:
    """Understand what somebody wrote to us."""
    return understand(heard.text, ALONE if heard.is_direct else ADDRESSED)


def links_in(body: Payload) -> str:
    """Give all words of a message in which a link may stand."""
    message = _part(body, "message")
    found = [_words(message, "text")]
    attachments = message.get("attachments")
    for each in attachments if isinstance(attachments, list) else []:
        if isinstance(each, dict):
            found += [_words(each, "from_url"), _words(each, "original_url")]
            found += [_words(each, "title_link"), _words(each, "text")]
    return html.unescape(" ".join(found))


def team_of(body: Payload) -> str:
    """Tell in which workspace the bot was asked: the one in which it is installed.

    In a channel that several workspaces share, `team_id` is the one in which the channel was made
    (java-slack-sdk#629); Bolt decides as we do.
    """
    granted = body.get("authorizations")
    first = granted[0] if isinstance(granted, list) and granted else {}
    installed = _words(first, "team_id") if isinstance(first, dict) else ""
    return (
        _words(_part(body, "view"), "app_installed_team_id")
        or _words(_part(body, "team"), "id")
        or installed
        or _words(body, "team_id")
    )


def _presser(body: Payload, named: str) -> Person | None:
    user, channel = _part(body, "user"), _part(body, "channel")
    place = named or _words(channel, "id") or _words(_part(body, "container"), "channel_id")
    return _person(team_of(body), place, _words(user, "id"), _words(channel, "name"))


def _person(team: str, channel: str, user: str, title: str = "") -> Person | None:
    if not CHANNEL.fullmatch(channel) or not user:
        return None
    return Person(Address(Platform.SLACK, channel, tenant=team), user, title[:200])


def _ours(body: Payload) -> frozenset[str]:
    """Give the users that we are, of those that Slack names."""
    held = body.get("authorizations")
    each = held if isinstance(held, list) else []
    return frozenset(_words(one, "user_id") for one in each if isinstance(one, dict))


def _said_to(text: str, ours: frozenset[str]) -> str:
    """Give what somebody says to us: what stands behind our name, else what stands before it."""
    for match in MENTION.finditer(text):
        if not ours or match["user"] in ours:
            before, behind = text[: match.start()], text[match.end() :]
            return html.unescape(behind.strip() or before.strip())
    return html.unescape(text)


def _part(payload: Payload, name: str) -> Payload:
    part = payload.get(name)
    return part if isinstance(part, dict) else {}


def _words(payload: Payload, name: str) -> str:
    words = payload.get(name)
    return words if isinstance(words, str) else ""
