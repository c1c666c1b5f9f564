"""What the app asks a workspace for, and what each scope is for."""

from collections.abc import Iterable
from importlib.resources import files

# Without these nobody is heard or answered.
NEEDED = {
    "commands": "hears /whosaid and /summary, and the shortcut of a message",
    "chat:write": "posts, and answers",
    "app_mentions:read": "hears messages that name it",
    "im:history": "hears messages to it alone",
    "users:read": "asks whether somebody is an administrator of the workspace",
    "channels:read": "asks who made a channel, and which ones a person is in",
}
# Without these it does less.
USEFUL = {
    "chat:write.public": "posts to public channels to which it was not invited",
    "files:write": "shows the picture of a post when somebody asks for it",
    "channels:history": "looks whether a post arrived whose answer was lost",
    "groups:history": "the same in private channels to which it was invited",
    "groups:read": "asks who made a private channel to which it was invited",
    "im:read": "shows on its home what you get from it in private",
}


def manifest(redirect: str = "") -> str:
    """Give the manifest with which the app is made.

    `redirect` is where people come back to who have installed it in workspaces of their own.
    """
    text = (files("bot.chat.slack") / "manifest.yaml").read_text("utf-8")
    added = (
        f"oauth_config:\n  redirect_urls:\n    - {redirect}\n" if redirect else "oauth_config:\n"
    )
    return text.replace("oauth_config:\n", added)


def missing(granted: Iterable[str], wanted: Iterable[str]) -> tuple[str, ...]:
    """Give the scopes that a workspace has not granted."""
    held = set(granted)
    return tuple(scope for scope in wanted if scope not in held)
