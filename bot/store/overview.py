"""Shows how everything stands: a few counts and moments over all tables."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.model.deliveries import OPEN, State
from bot.model.feeds import FeedState
from bot.model.overview import NodeStanding, Pulse, SlotAhead
from bot.ports import Transaction
from bot.store.deliveries import StoredDeliveries
from bot.store.feeds import state_of
from bot.store.nodes import services_of
from bot.store.tables import chats, deliveries, feeds, nodes, subscriptions
from bot.store.transaction import connection_of

OPEN_STATES = tuple(str(state) for state in OPEN)


class StoredOverview:
    """The whole, as the database has it."""

    def feeds(self, transaction: Transaction, limit: int) -> Sequence[FeedState]:
        """Give the feeds that somebody follows, those that fail longest first."""
        chosen = sa.select(feeds).order_by(feeds.c.failures.desc(), feeds.c.url).limit(limit)
        return tuple(map(state_of, connection_of(transaction).execute(chosen)))

    def slots_ahead(self, transaction: Transaction, limit: int) -> Sequence[SlotAhead]:
        """Give the slots to come, the earliest first."""
        chosen = (
            sa.select(chats, subscriptions.c.next_at, subscriptions.c.zone)
            .join(chats, chats.c.id == subscriptions.c.chat_id)
            .where(subscriptions.c.next_at.is_not(None))
            .order_by(subscriptions.c.next_at, subscriptions.c.id)
            .limit(limit)
        )
        return tuple(map(_slot_of, connection_of(transaction).execute(chosen)))

    def nodes(self, transaction: Transaction) -> Sequence[NodeStanding]:
        """Give the processes at work."""
        rows = connection_of(transaction).execute(sa.select(nodes).order_by(nodes.c.id))
        return tuple(
            NodeStanding(row.id, row.seen, row.started, row.version, services_of(row.services))
            for row in rows
        )

    def deliveries(self, transaction: Transaction) -> Sequence[tuple[State, int]]:
        """Count the deliveries in each state, in the order of the states."""
        return StoredDeliveries().count(transaction)

    def pulse(self, transaction: Transaction, now: datetime) -> Pulse:
        """Tell what really happened lately."""
        connection = connection_of(transaction)
        looked = connection.execute(_feeds_pulse(now)).one()
        posted = connection.execute(_posts_pulse(now)).one()
        slot = connection.scalar(sa.select(sa.func.min(subscriptions.c.next_at)))
        return Pulse(looked.feeds, looked.failing or 0, looked.fetched, looked.due, slot, *posted)


def _failed() -> sa.ScalarSelect[Any]:
    """Leave out chats that are paused: who removes the bot is no failure of ours."""
    last = (
        sa.select(deliveries.c.updated)
        .join(chats, chats.c.id == deliveries.c.chat_id)
        .where(deliveries.c.state == str(State.FAILED), chats.c.paused == "")
    )
    return last.order_by(deliveries.c.updated.desc()).limit(1).scalar_subquery()


def _slot_of(row: sa.Row[Any]) -> SlotAhead:
    name = f"{row.title or row.chat} ({row.platform})"
    return SlotAhead(name, row.next_at, row.zone)


def _feeds_pulse(now: datetime) -> sa.Select[*tuple[Any, ...]]:
    """Look at no feed that is gone; one that is being looked at is not due."""
    is_free = sa.or_(feeds.c.lease_until.is_(None), feeds.c.lease_until <= now)
    return sa.select(
        sa.func.count().label("feeds"),
        sa.func.sum(sa.case((feeds.c.failures > 0, 1), else_=0)).label("failing"),
        sa.func.max(feeds.c.last_success).label("fetched"),
        sa.func.min(sa.case((is_free, feeds.c.next_at))).label("due"),
    ).where(feeds.c.gone.is_(sa.false()))


def _posts_pulse(now: datetime) -> sa.Select[*tuple[Any, ...]]:
    """Ask for each moment apart, so that an index gives it however many deliveries are kept."""
    waits_no_more = sa.or_(deliveries.c.wait_until.is_(None), deliveries.c.wait_until <= now)
    earliest = (
        sa.select(sa.func.min(deliveries.c.slot))
        .join(chats, chats.c.id == deliveries.c.chat_id)
        .where(deliveries.c.state.in_(OPEN_STATES), chats.c.paused == "")
    )

    def ended(state: State) -> sa.ScalarSelect[Any]:
        last = sa.select(sa.func.max(deliveries.c.updated))
        return last.where(deliveries.c.state == str(state)).scalar_subquery()

    return sa.select(
        earliest.where(waits_no_more).scalar_subquery(),
        earliest.scalar_subquery(),
        ended(State.SENT),
        _failed(),
    )
