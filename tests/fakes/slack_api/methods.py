"""The methods of Slack's web API that we use: their arguments, scopes, and what they do."""

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.slack_api.blocks import (
    BlocksError,
    check_message,
    check_metadata,
    check_view,
)
from tests.fakes.slack_api.workspace import APP_ID, BOT_ID, BOT_USER, Channel, Workspace

# Slack's own: "Description for the image is longer than the limit of 1000 character."
MOST_ALT = 1000
MOST_COMMENT = 4_000
STAMP = re.compile(r"\d{10}\.\d{6}")


class ApiError(Exception):
    """The method fails: HTTP 200 and a word, as Slack does it."""

    def __init__(self, word: str, **more: object) -> None:
        super().__init__(word)
        self.word, self.more = word, more


@dataclass(frozen=True)
class Method:
    """One method; `takes_json` tells whether its arguments may come as JSON."""

    act: Callable
    arguments: frozenset[str]
    scopes: tuple[str, ...] = ()
    takes_json: bool = True
    needed: frozenset[str] = field(default=frozenset())


def _channel(workspace: Workspace, name: object) -> Channel:
    channel = workspace.channels.get(str(name))
    if channel is None or (channel.is_private and not channel.has_bot):
        raise ApiError("channel_not_found")
    return channel


def _direct(workspace: Workspace, name: str) -> Channel | None:
    """Give the conversation with a person who is named instead of a channel."""
    if name not in workspace.people:
        return None
    return workspace.channels.setdefault(f"D{name}", Channel(f"D{name}", members={name}))


def auth_test(api, workspace: Workspace, asked: dict) -> dict:
    return {
        "url": "https://harbour.slack.com/",
        "team": workspace.name,
        "user": "whosaid",
        "team_id": workspace.id,
        "user_id": BOT_USER,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def auth_revoke(api, workspace: Workspace, asked: dict) -> dict:
    workspace.is_revoked = True
    return {"revoked": True}


def post_message(api, workspace: Workspace, asked: dict) -> dict:
    channel = _direct(workspace, asked["channel"]) or _channel(workspace, asked["channel"])
    if channel.is_archived:
        raise ApiError("is_archived")
    if not channel.has_bot and (channel.is_im or "chat:write.public" not in workspace.scopes):
        raise ApiError("not_in_channel")
    _check_message(asked)
    if seconds := api.rates.wait(workspace.id, channel.id):
        raise ApiError("ratelimited", retry_after=seconds)
    return _append(workspace, channel, asked)


def _check_message(asked: dict) -> None:
    if not asked.get("text") and not asked.get("blocks"):
        raise ApiError("no_text")
    if len(asked.get("text") or "") > 40_000:
        raise ApiError("msg_too_long")
    if "blocks" in asked:
        check_message(asked["blocks"])
    if "metadata" in asked:
        check_metadata(asked["metadata"])


def _append(workspace: Workspace, channel: Channel, asked: dict) -> dict:
    thread = asked.get("thread_ts")
    if thread and not any(each["ts"] == thread for each in channel.messages):
        raise ApiError("thread_not_found")
    kept = {k: v for k, v in asked.items() if k not in {"channel", "unfurl_links", "unfurl_media"}}
    message = {
        "type": "message",
        "ts": workspace.stamp(),
        "user": BOT_USER,
        "bot_id": BOT_ID,
        "app_id": APP_ID,
        "team": workspace.id,
        "unfurls": asked.get("unfurl_links", True),
        "at": time.time(),
        "monotonic": time.monotonic(),
        **kept,
    }
    channel.messages.append(message)
    return {"channel": channel.id, "ts": message["ts"], "message": message}


def post_ephemeral(api, workspace: Workspace, asked: dict) -> dict:
    channel = _channel(workspace, asked["channel"])
    if not channel.has_bot:
        raise ApiError("not_in_channel")
    if asked["user"] not in workspace.people:
        raise ApiError("user_not_in_channel")
    _check_message(asked)
    api.whispers.append(asked)
    return {"message_ts": workspace.stamp()}


def update(api, workspace: Workspace, asked: dict) -> dict:
    channel = _channel(workspace, asked["channel"])
    if channel.is_archived:
        raise ApiError("is_archived")
    for message in channel.messages:
        if message["ts"] == asked["ts"] and message.get("bot_id") == BOT_ID:
            _check_message(asked)
            message |= {k: v for k, v in asked.items() if k not in {"channel", "ts"}}
            return {"channel": channel.id, "ts": message["ts"]}
    raise ApiError("message_not_found")


def history(api, workspace: Workspace, asked: dict) -> dict:
    channel = _readable(workspace, asked["channel"])
    if seconds := api.rates.wait_for_history(workspace.id):
        raise ApiError("ratelimited", retry_after=seconds)
    return _page([each for each in channel.messages if not _is_reply(each)], asked, api)


def replies(api, workspace: Workspace, asked: dict) -> dict:
    channel = _readable(workspace, asked["channel"])
    thread = asked["ts"]
    found = [each for each in channel.messages if thread in {each["ts"], each.get("thread_ts")}]
    if not found:
        raise ApiError("thread_not_found")
    return _page(found, asked, api)


def _is_reply(message: dict) -> bool:
    return message.get("thread_ts", message["ts"]) != message["ts"]


def _readable(workspace: Workspace, name: object) -> Channel:
    channel = _channel(workspace, name)
    _ask_scope(workspace, f"{_kind(channel)}:history")
    if not channel.has_bot:
        raise ApiError("not_in_channel")
    return channel


def _kind(channel: Channel) -> str:
    return "im" if channel.is_im else "groups" if channel.is_private else "channels"


def _ask_scope(workspace: Workspace, scope: str) -> None:
    if scope not in workspace.scopes:
        raise ApiError("missing_scope", needed=scope, provided=",".join(workspace.scopes))


def _page(messages: list[dict], asked: dict, api) -> dict:
    oldest = asked.get("oldest", "0")
    if oldest != "0" and not STAMP.fullmatch(oldest):
        raise ApiError("invalid_ts_oldest")
    latest = asked.get("latest", "9" * 10)
    between = [m for m in messages if float(oldest) < float(m["ts"]) < float(latest)]
    start = int(asked.get("cursor") or 0)
    size = min(int(asked.get("limit") or 100), api.page_size)
    # "If oldest is provided but not latest, then the messages returned are those closest to
    # oldest"; replies always begin with the oldest. Within a page, the newest come first.
    is_forward = "ts" in asked or ("oldest" in asked and "latest" not in asked)
    in_order = between if is_forward else between[::-1]
    page = in_order[start : start + size]
    page = page[::-1] if is_forward and "ts" not in asked else page
    if asked.get("include_all_metadata") not in {"1", "true", True}:
        page = [{k: v for k, v in message.items() if k != "metadata"} for message in page]
    is_more = start + size < len(between)
    answer: dict = {"messages": page, "has_more": is_more}
    if is_more:
        answer["response_metadata"] = {"next_cursor": str(start + size)}
    return answer


def users_info(api, workspace: Workspace, asked: dict) -> dict:
    person = workspace.people.get(asked["user"])
    if person is None:
        raise ApiError("user_not_found")
    kept = ("id", "is_admin", "is_owner", "deleted")
    return {"user": {"team_id": person.team, **{name: getattr(person, name) for name in kept}}}


def conversations_info(api, workspace: Workspace, asked: dict) -> dict:
    channel = _channel(workspace, asked["channel"])
    _ask_scope(workspace, f"{_kind(channel)}:read")
    return {"channel": _shown(channel)}


def users_conversations(api, workspace: Workspace, asked: dict) -> dict:
    """Give the channels of a person that the bot may know of."""
    kinds = {"public_channel": "channels", "private_channel": "groups", "im": "im"}
    wanted = {kinds[kind] for kind in asked.get("types", "public_channel").split(",")}
    for kind in wanted:
        _ask_scope(workspace, f"{kind}:read")
    found = [
        _shown(channel)
        for channel in workspace.channels.values()
        if asked["user"] in channel.members
        and _kind(channel) in wanted
        and (channel.has_bot or not channel.is_private)
    ]
    start = int(asked.get("cursor") or 0)
    size = min(int(asked.get("limit") or 100), api.page_size)
    cursor = str(start + size) if start + size < len(found) else ""
    page = found[start : start + size]
    return {"channels": page, "response_metadata": {"next_cursor": cursor}}


def _shown(channel: Channel) -> dict:
    kept = ("id", "name", "creator", "is_private", "is_archived", "is_im")
    return {"is_member": channel.has_bot, **{name: getattr(channel, name) for name in kept}}


def views_publish(api, workspace: Workspace, asked: dict) -> dict:
    if asked["view"].get("type") != "home":
        raise ApiError("invalid_arguments")
    check_view(asked["view"])
    workspace.homes[asked["user_id"]] = asked["view"]
    return {"view": asked["view"]}


def views_open(api, workspace: Workspace, asked: dict) -> dict:
    if asked["trigger_id"] not in api.triggers:
        raise ApiError("expired_trigger_id")
    api.triggers.discard(asked["trigger_id"])
    check_view(asked["view"])
    view = {**asked["view"], "id": f"V{len(workspace.views) + 1}"}
    workspace.views.append(view)
    return {"view": view}


def conversations_open(api, workspace: Workspace, asked: dict) -> dict:
    channel = _direct(workspace, asked["users"])
    if channel is None:
        raise ApiError("user_not_found")
    return {"channel": {"id": channel.id}}


def upload_url(api, workspace: Workspace, asked: dict) -> dict:
    if not int(asked["length"]) or not asked["filename"]:
        raise ApiError("missing_argument")
    if len(asked.get("alt_txt", "")) > MOST_ALT:
        raise ApiError("alt_txt_too_large")
    file = {"id": f"F{len(workspace.files) + 1}", "length": int(asked["length"]), "name": ""}
    file |= {"name": asked["filename"], "alt": asked.get("alt_txt", ""), "bytes": b""}
    workspace.files.append(file)
    return {"upload_url": f"{api.url}/upload/{file['id']}", "file_id": file["id"]}


def complete_upload(api, workspace: Workspace, asked: dict) -> dict:
    files = _uploaded(workspace, asked["files"])
    channel = _channel(workspace, asked["channel_id"]) if asked.get("channel_id") else None
    if channel:
        _check_share(api, workspace, channel, asked)
    for file in files:
        file["channel"] = channel.id if channel else ""
    shared = [{"id": file["id"]} for file in files]
    if channel:
        said = {"text": asked.get("initial_comment") or "", "files": shared}
        thread = {"thread_ts": asked["thread_ts"]} if asked.get("thread_ts") else {}
        _append(workspace, channel, {"channel": channel.id, **said, **thread})
    return {"files": shared}


def _uploaded(workspace: Workspace, asked: object) -> list[dict]:
    """Give the files that are meant, all of whose bytes are there."""
    named = json.loads(asked) if isinstance(asked, str) else asked
    known = {file["id"]: file for file in workspace.files}
    files = [known.get(each["id"], {}) for each in named]
    for file in files:
        if not file or len(file["bytes"]) != file["length"]:
            raise ApiError("file_not_found")
        if "channel" in file:
            raise ApiError("file_already_completed")
    return files


def _check_share(api, workspace: Workspace, channel: Channel, asked: dict) -> None:
    if channel.is_archived:
        raise ApiError("is_archived")
    # No scope opens a channel to files: the bot must be in it (getnao/nao#1372).
    if not channel.has_bot:
        raise ApiError("not_in_channel")
    if len(asked.get("initial_comment") or "") > MOST_COMMENT:
        raise ApiError("msg_too_long")
    if seconds := api.rates.wait(workspace.id, channel.id):
        raise ApiError("ratelimited", retry_after=seconds)


def _method(act: Callable, arguments: str, *scopes: str, form: bool = False) -> Method:
    """Make a method; a * marks the arguments that must be there."""
    names = arguments.split()
    return Method(
        act,
        frozenset(name.removesuffix("*") for name in names),
        scopes,
        not form,
        frozenset(name[:-1] for name in names if name.endswith("*")),
    )


MESSAGE = "channel* text blocks metadata thread_ts unfurl_links unfurl_media"
METHODS = {
    "auth.test": _method(auth_test, ""),
    "auth.revoke": _method(auth_revoke, "", form=True),
    "chat.postMessage": _method(post_message, MESSAGE, "chat:write"),
    "chat.postEphemeral": _method(
        post_ephemeral, "channel* user* text blocks thread_ts", "chat:write"
    ),
    "chat.update": _method(update, "channel* ts* text blocks metadata", "chat:write"),
    "conversations.history": _method(
        history, "channel* oldest latest limit cursor include_all_metadata", form=True
    ),
    "conversations.replies": _method(
        replies, "channel* ts* oldest latest limit cursor include_all_metadata", form=True
    ),
    "conversations.info": _method(conversations_info, "channel*", form=True),
    "conversations.open": _method(conversations_open, "users*", "im:write"),
    "users.info": _method(users_info, "user*", "users:read", form=True),
    "users.conversations": _method(
        users_conversations,
        "user* types exclude_archived limit cursor",
        form=True,
    ),
    "views.publish": _method(views_publish, "user_id* view*"),
    "views.open": _method(views_open, "trigger_id* view*"),
    "files.getUploadURLExternal": _method(
        upload_url, "filename* length* alt_txt", "files:write", form=True
    ),
    "files.completeUploadExternal": _method(
        complete_upload, "files* channel_id initial_comment thread_ts", "files:write", form=True
    ),
}


def call(api, workspace: Workspace, name: str, asked: dict, *, is_json: bool) -> dict:
    """Do what a method does. Raises ApiError."""
    method = METHODS.get(name)
    if method is None:
        raise ApiError("unknown_method")
    if missing := [scope for scope in method.scopes if scope not in workspace.scopes]:
        raise ApiError("missing_scope", needed=missing[0], provided=",".join(workspace.scopes))
    if is_json and asked and not method.takes_json:
        raise ApiError("invalid_arguments", about="this method takes no JSON")
    if strange := set(asked) - method.arguments:
        raise ApiError("invalid_arguments", about=f"unknown: {sorted(strange)}")
    if absent := method.needed - set(asked):
        raise ApiError("invalid_arguments", about=f"missing: {sorted(absent)}")
    try:
        return method.act(api, workspace, asked)
    except BlocksError as error:
        raise ApiError(error.word, response_metadata={"messages": list(error.about)}) from None
