"""Keeps which processes work, and when they last said that they live."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot import __version__
from bot.model.jobs import Beat
from bot.ports import Transaction
from bot.store.tables import nodes
from bot.store.transaction import connection_of


class StoredNodes:
    """The nodes that share this database."""

    def enter(self, transaction: Transaction, node: str, now: datetime) -> None:
        """Put down that a node has begun to work."""
        connection = connection_of(transaction)
        connection.execute(nodes.delete().where(nodes.c.id == node))
        begun = {"id": node, "seen": now, "started": now, "version": __version__}
        connection.execute(nodes.insert().values(begun))

    def beat(self, transaction: Transaction, node: str, now: datetime) -> bool:
        """Put down that a node is alive; False when it is not known (any more)."""
        alive = nodes.update().where(nodes.c.id == node).values(seen=now)
        return connection_of(transaction).execute(alive).rowcount == 1

    def leave(self, transaction: Transaction, node: str) -> None:
        """Forget a node."""
        connection_of(transaction).execute(nodes.delete().where(nodes.c.id == node))

    def beats(self, transaction: Transaction) -> Sequence[Beat]:
        """Give the last beat of every node."""
        chosen = sa.select(nodes.c.id, nodes.c.seen).order_by(nodes.c.id)
        return tuple(Beat(*row) for row in connection_of(transaction).execute(chosen))

    def seize(self, transaction: Transaction, beat: Beat, now: datetime) -> bool:
        """Take charge of a node whose last beat is this one; False when it has beaten since.

        It is put down as beating now, so that only one other node takes its work over.
        """
        same = sa.and_(nodes.c.id == beat.node, nodes.c.seen == beat.seen)
        seized = nodes.update().where(same).values(seen=now)
        return connection_of(transaction).execute(seized).rowcount == 1
