"""The bot in the workspaces that have installed it."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.model.secrets import Secret


@dataclass(frozen=True, slots=True)
class Installation:
    """The bot in one workspace: who it is there, what it may, and the token that proves it.

    `tenant` is the workspace's id, `name` its name, `user` who the bot is there. A token that
    `expires` is exchanged for a new one by `refresh`; None and "" where it holds for ever.
    """

    tenant: str
    name: str
    bot_id: str
    user: str
    token: Secret
    installed: datetime
    scopes: tuple[str, ...] = ()
    refresh: Secret = field(default_factory=Secret)
    expires: datetime | None = None
