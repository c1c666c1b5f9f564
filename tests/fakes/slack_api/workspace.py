"""A workspace: who is in it, its channels, and what was said there."""

import itertools
import time
from dataclasses import dataclass, field

# All scopes of our manifest; a test takes away what it wants to be missing.
SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:history",
        "channels:read",
        "chat:write",
        "chat:write.public",
        "commands",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "users:read",
    }
)
BOT_USER, BOT_ID, APP_ID = "UBOT", "BBOT", "A1"


@dataclass
class Member:
    """A person of the workspace."""

    id: str
    is_admin: bool = False
    is_owner: bool = False
    team: str = "T1"
    deleted: bool = False


@dataclass
class Channel:
    """A channel and its messages, the oldest first."""

    id: str
    name: str = "general"
    creator: str = ""
    is_private: bool = False
    is_archived: bool = False
    has_bot: bool = True
    members: set[str] = field(default_factory=set)
    messages: list[dict] = field(default_factory=list)

    @property
    def is_im(self) -> bool:
        return self.id.startswith("D")


@dataclass
class Workspace:
    """One workspace, and the bot's token in it."""

    id: str = "T1"
    name: str = "Harbour Desk"
    bot_token: str = "xoxb-1-THEBOTTOKEN"  # noqa: S105
    is_revoked: bool = False
    is_installed: bool = True
    scopes: set[str] = field(default_factory=lambda: set(SCOPES))
    channels: dict[str, Channel] = field(default_factory=dict)
    people: dict[str, Member] = field(default_factory=dict)
    homes: dict[str, dict] = field(default_factory=dict)  # by user: the view that was published
    views: list[dict] = field(default_factory=list)  # the modals that were opened
    files: list[dict] = field(default_factory=list)
    _count: itertools.count = field(default_factory=lambda: itertools.count(1))

    def add(self, *things: Channel | Member) -> None:
        for thing in things:
            kept = self.channels if isinstance(thing, Channel) else self.people
            kept[thing.id] = thing

    def stamp(self) -> str:
        """Give a timestamp that no other message has."""
        return f"{int(time.time())}.{next(self._count):06d}"

    def said(self, channel: str) -> list[dict]:
        """Give what the bot posted into a channel, the oldest first."""
        return [each for each in self.channels[channel].messages if each.get("bot_id") == BOT_ID]
