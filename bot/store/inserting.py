"""Insert a row where there is none yet, in one statement that both databases know."""

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert


def insert_new(connection: sa.Connection, table: sa.Table, **values: object) -> bool:
    """Insert a row; False, and nothing happens, when one of the same key is there."""
    plain = {name: value for name, value in values.items() if not _is_computed(value)}
    statement = _insert(connection.dialect.name, table)
    if len(plain) < len(values):
        statement = statement.values({name: values[name] for name in values.keys() - plain.keys()})
    return connection.execute(statement, plain).first() is not None


@cache
def _insert(dialect: str, table: sa.Table) -> ReturningInsert[tuple[Any, ...]]:
    """Build the statement once for each table: that takes longer than the insert itself."""
    maker = postgresql if dialect == "postgresql" else sqlite
    # Not the count of rows: with a key that PostgreSQL makes, the driver is not asked for it.
    insert: sa.Insert = maker.insert(table).on_conflict_do_nothing()
    return insert.returning(*table.primary_key)


def _is_computed(value: object) -> bool:
    return isinstance(value, sa.ClauseElement)
