"""What Slack's answers mean for a post: wait, chat lost, refused, or nobody knows. Pure.

Slack says most of it with HTTP 200 and a word in `error`.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.errors import (
    ChatLostError,
    PlatformAwayError,
    PostError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)

# A 429 without a number, and a workspace that sends too much as a whole, wait so many seconds.
DEFAULT_WAIT = 30.0

INVITE = "invite me: /invite @whosaid"
INSTALL = "the app is no longer installed in this workspace, or has a new token: install it anew"
FORBIDDEN = "only some people may post in this channel"

# What nobody but a person there can mend.
LOST = {
    "not_in_channel": INVITE,
    "channel_not_found": f"there is no such channel, or it is private: {INVITE}",
    "is_archived": "the channel is archived",
    "account_inactive": INSTALL,
    "app_uninstalled": INSTALL,
    "invalid_auth": INSTALL,
    "not_authed": INSTALL,
    "token_expired": INSTALL,
    "token_revoked": INSTALL,
    "team_access_not_granted": INSTALL,
    "missing_scope": "the app may not do this: install it anew, with all scopes of manifest.yaml",
    "no_permission": "the app may not do this: install it anew, with all scopes of manifest.yaml",
    "ekm_access_denied": "the workspace's administrators have stopped all posts",
    "restricted_action": FORBIDDEN,
    "restricted_action_read_only_channel": FORBIDDEN,
    "restricted_action_thread_only_channel": FORBIDDEN,
    "restricted_action_non_threadable_channel": FORBIDDEN,
}
# Tokens that no waiting mends.
DEAD_TOKEN = {word for word, reason in LOST.items() if reason == INSTALL}
WAITING = {"ratelimited", "rate_limited", "message_limit_exceeded"}
# Slack did not do it.
AWAY = {"request_timeout", "service_unavailable", "team_added_to_org", "accesslimited"}
# "It's possible some aspect of the operation succeeded before the error was raised."
UNKNOWN = {"fatal_error", "internal_error"}


def word_of(error: SlackApiError) -> str:
    """Give Slack's word for an error, "" when something else than Slack has answered."""
    answer = getattr(error.response, "data", None)
    word = answer.get("error") if isinstance(answer, dict) else None
    return word if isinstance(word, str) else ""


@contextmanager
def post_errors() -> Iterator[None]:
    """Turn whatever comes of a request to Slack into a PostError."""
    try:
        yield
    except SlackApiError as error:
        raise outcome_of(error) from None
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise PlatformAwayError(type(error).__name__) from None
    except (aiohttp.ClientError, OSError, ValueError, AttributeError) as error:
        # slack_sdk stumbles over a body that is a text, with an AttributeError.
        raise UncertainPostError(type(error).__name__) from None


def outcome_of(error: SlackApiError) -> PostError:
    """Give what an answer of Slack means for what was asked."""
    word, status = word_of(error), _status(error)
    if status == 429 or word in WAITING:
        # Slack counts by method and workspace: the other channels would be told the same.
        return RetryLaterError(_seconds(error), holds_token=True)
    if word in LOST:
        return ChatLostError(f"Slack: {word}: {LOST[word]}")
    is_away = word in AWAY or (not word and 300 <= status < 500)  # a proxy answers, or a page
    if is_away:
        return PlatformAwayError(f"Slack: {word or f'HTTP {status}'}")
    if word in UNKNOWN or status >= 500 or not word:
        return UncertainPostError(f"Slack: {word or f'HTTP {status}'}")
    return PostRefusedError(f"Slack: {word}")


def _status(error: SlackApiError) -> int:
    response = error.response  # slack_sdk's, or aiohttp's where the body is no JSON
    return int(getattr(response, "status_code", 0) or getattr(response, "status", 0))


def _seconds(error: SlackApiError) -> float:
    headers = getattr(error.response, "headers", None)
    said = headers.get("Retry-After", "") if isinstance(headers, Mapping) else ""
    return float(said) if str(said).isdecimal() else DEFAULT_WAIT
