"""Insert a row where there is none yet, in one statement that both databases know."""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(connection: sa.Connection, table: sa.Table, **values: object) -> bool:
    """Insert a row; False, and nothing happens, when one of the same key is there."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table).values(values).on_conflict_do_nothing()
    # Not the count of rows: with a key that PostgreSQL makes, the driver is not asked for it.
    inserted = connection.execute(statement.returning(*table.primary_key))
    return inserted.first() is not None
