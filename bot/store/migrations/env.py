"""What alembic runs for every command: our tables, on the connection that it was handed."""

from alembic import context

from bot.store.schema import OPTIONS
from bot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, **OPTIONS
)
with context.begin_transaction():
    context.run_migrations()
