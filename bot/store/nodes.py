"""Keeps which processes work, and when they last said that they live."""

import json
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot import __version__
from bot.model.jobs import Beat, Life
from bot.model.services import Service, Services
from bot.ports import Transaction
from bot.store.forms import read_json, write_json
from bot.store.inserting import insert_new
from bot.store.tables import nodes
from bot.store.transaction import connection_of


class StoredNodes:
    """The nodes that share this database."""

    def enter(self, transaction: Transaction, life: Life, services: Services = ()) -> bool:
        """Put down that a node begins to work; False when another life has its name."""
        connection = connection_of(transaction)
        begun = {"id": life.node, "seen": life.started, "started": life.started}
        if insert_new(
            connection, nodes, **begun, version=__version__, services=_written(services)
        ):
            return True
        # It is known already when the database went away after it had put it down.
        known = sa.select(nodes.c.id).where(_is(life))
        return connection.execute(known).first() is not None

    def beat(
        self, transaction: Transaction, life: Life, now: datetime, services: Services = ()
    ) -> bool:
        """Put down that a node is alive; False when this life is not known (any more)."""
        alive = nodes.update().where(_is(life)).values(seen=now, services=_written(services))
        return connection_of(transaction).execute(alive).rowcount == 1

    def leave(self, transaction: Transaction, life: Life) -> None:
        """Forget a life; another one of the same name stays."""
        connection_of(transaction).execute(nodes.delete().where(_is(life)))

    def beats(self, transaction: Transaction) -> Sequence[Beat]:
        """Give the last beat of every node."""
        rows = connection_of(transaction).execute(sa.select(nodes).order_by(nodes.c.id))
        return tuple(
            Beat(Life(row.id, row.started), row.seen, services_of(row.services)) for row in rows
        )

    def seize(self, transaction: Transaction, beat: Beat, now: datetime) -> bool:
        """Take charge of a node whose last beat is this one; False when it has beaten since.

        It is put down as beating now, so that only one other node takes its work over.
        """
        same = sa.and_(_is(beat.life), nodes.c.seen == beat.seen)
        seized = nodes.update().where(same).values(seen=now)
        return connection_of(transaction).execute(seized).rowcount == 1


def services_of(written: str) -> Services:
    """Read how a node serves its platforms."""
    return tuple(read_json(Service, json.dumps(each)) for each in json.loads(written))


def _written(services: Services) -> str:
    return f"[{','.join(write_json(Service, each) for each in services)}]"


def _is(life: Life) -> sa.ColumnElement[bool]:
    return sa.and_(nodes.c.id == life.node, nodes.c.started == life.started)
