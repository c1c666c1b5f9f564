"""One transaction of the store, as its repositories open it up."""

from dataclasses import dataclass

import sqlalchemy as sa

from bot import ports


@dataclass(frozen=True, slots=True)
class OpenTransaction:
    """A transaction; `connection` is for those who keep tables of their own in the database."""

    connection: sa.Connection


def connection_of(transaction: ports.Transaction) -> sa.Connection:
    """Give the connection of a transaction; raises TypeError for one of another store."""
    if not isinstance(transaction, OpenTransaction):
        raise TypeError(f"not a transaction of this store: {transaction!r}")
    return transaction.connection
