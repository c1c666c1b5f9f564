"""The shape of the tables: which step a database is at, and the steps to the newest one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.store.errors import DamagedDatabaseError, NewerDatabaseError, OlderDatabaseError
from bot.store.places import name_place
from bot.store.tables import metadata

VERSION_TABLE = "whosaid_version"

# Nodes that start together wait for each other here; any number will do that nobody else takes.
POSTGRESQL_LOCK = 0x77686F73616964


def _render(kind: str, column_type: object, context: object) -> str | Literal[False]:
    """Write our own column types as what the database knows: a step outlives the program."""
    if kind == "type" and isinstance(column_type, sa.TypeDecorator):
        return f"sa.{column_type.impl!r}"
    return False


def _is_ours(name: str | None, kind: str, parents: object) -> bool:
    """Leave out the tables of DBOS, which stand in the same database."""
    return kind != "table" or name in metadata.tables


# SQLite changes a table by making it anew; it too undoes a step that failed half way.
OPTIONS: dict[str, Any] = {
    "version_table": VERSION_TABLE,
    "render_as_batch": True,
    "transactional_ddl": True,
    "compare_type": True,
    "render_item": _render,
    "include_name": _is_ours,
}


def upgrade(engine: sa.Engine) -> str | None:
    """Bring the tables to their newest shape, all of it or nothing, one node at a time.

    Gives the step that they were at, None when there were none. Raises NewerDatabaseError when a
    newer whosaid has been here.
    """
    with _alone(engine) as connection:
        before = step_of(connection)
        if before != newest_step():
            _refuse_newer(connection)
            command.upgrade(config_for(connection), "head")
        return before


def demand_newest(connection: sa.Connection) -> None:
    """Raise NewerDatabaseError or OlderDatabaseError unless the tables have their newest shape."""
    if step_of(connection) != newest_step():
        _refuse_newer(connection)
        raise OlderDatabaseError(name_place(connection.engine.url))


def step_of(connection: sa.Connection) -> str | None:
    """Tell which step a database is at; None when it has none of our tables."""
    options = {"version_table": VERSION_TABLE}
    return MigrationContext.configure(connection, opts=options).get_current_revision()


def newest_step() -> str | None:
    """Tell the newest step that this program knows."""
    return _scripts().get_current_head()


def config_for(connection: sa.Connection | None) -> Config:
    """Make what alembic's commands take; there is no alembic.ini."""
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("file_template", "step_%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def _refuse_newer(connection: sa.Connection) -> None:
    step = step_of(connection)
    known = {script.revision for script in _scripts().walk_revisions()}
    if step is not None and step not in known:
        raise NewerDatabaseError(name_place(connection.engine.url))


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(config_for(None))


@contextmanager
def _alone(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Open a transaction in which no other node changes the tables."""
    with engine.connect() as connection:
        is_sqlite = engine.dialect.name == "sqlite"
        if is_sqlite:
            # A table made anew would take its children with it. Only possible outside a
            # transaction, so before the connection begins one.
            _switch_foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                if not is_sqlite:
                    lock = sa.select(sa.func.pg_advisory_xact_lock(POSTGRESQL_LOCK))
                    connection.execute(lock)
                yield connection
                if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise DamagedDatabaseError(name_place(engine.url))
        finally:
            if is_sqlite:
                _switch_foreign_keys(connection, "ON")


def _switch_foreign_keys(connection: sa.Connection, switch: str) -> None:
    driver = connection.connection.driver_connection
    if driver is not None:
        driver.execute(f"PRAGMA foreign_keys = {switch}")
