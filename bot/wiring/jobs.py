"""The durable work that stands in the store's own database."""

from typing import TYPE_CHECKING

from bot.store.store import Store
from bot.store.transaction import connection_of

if TYPE_CHECKING:
    from bot.delivery.dbos_jobs import DbosJobs


def open_jobs(store: Store) -> "DbosJobs":
    """Open the jobs of a store; nothing is connected yet, and `close()` ends it.

    Their tables are made by `prepare()`.
    """
    from bot.delivery.dbos_jobs import DbosJobs  # a second, which only those pay who need it

    return DbosJobs(store.engine.url, connection_of, store.named)
