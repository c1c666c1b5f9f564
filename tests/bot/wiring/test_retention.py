"""A node forgets by itself what is older than the operator wants to keep."""

from datetime import timedelta

import sqlalchemy as sa

from bot.model.chats import Change
from bot.store.tables import audit
from bot.wiring.repositories import open_repositories
from tests.bot.delivery.waiting import until


def changes(store):
    with store.reading() as transaction:
        return transaction.connection.scalars(sa.select(audit.c.what)).all()


async def test_a_node_forgets_what_is_old_enough_as_soon_as_it_starts(
    at_work, configuration, clock
):
    kept = open_repositories(configuration.store)
    kept.store.upgrade()
    with kept.store.writing() as transaction:
        for days, what in ((366, "old"), (364, "young")):
            moment = clock.now() - timedelta(days=days)
            kept.audit.keep(transaction, Change(moment, 0, "u", what, "", ""))
    async with at_work():
        await until(lambda: changes(kept.store) == ["young"])
    kept.store.close()
