"""Keeps who changed which setting of a chat."""

from collections.abc import Sequence

import sqlalchemy as sa

from bot.model.chats import Change
from bot.ports import Transaction
from bot.store.tables import audit, chats
from bot.store.transaction import connection_of


class StoredAudit:
    """The changes of all chats' settings."""

    def keep(self, transaction: Transaction, change: Change) -> None:
        """Keep a change of a chat's settings, also when the chat has gone meanwhile."""
        values = {name: getattr(change, name) for name in Change.__dataclass_fields__}
        chat = sa.select(chats.c.id).where(chats.c.id == change.chat_id)
        values["chat_id"] = chat.scalar_subquery()
        connection_of(transaction).execute(audit.insert().values(values))

    def newest(self, transaction: Transaction, chat_id: int, limit: int) -> Sequence[Change]:
        """Give the last changes of a chat's settings, the newest first."""
        columns = [audit.c[name] for name in Change.__dataclass_fields__]
        chosen = sa.select(*columns).where(audit.c.chat_id == chat_id)
        ordered = chosen.order_by(audit.c.id.desc()).limit(limit)
        return tuple(Change(*row) for row in connection_of(transaction).execute(ordered))
