"""Keeps in which workspaces the bot is installed; their tokens are sealed, never in clear."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.model.installations import Installation
from bot.model.secrets import Secret
from bot.ports import Transaction
from bot.sealing import SealError, Seals
from bot.store.inserting import insert_new
from bot.store.tables import installations, key_of, spent_states
from bot.store.transaction import connection_of


@dataclass(frozen=True, slots=True)
class StoredInstallations:
    """The installations, their tokens sealed with keys that are not in the database."""

    seals: Seals

    def get(self, transaction: Transaction, tenant: str) -> Installation | None:
        """Give the bot in a workspace; None where it is not installed. Raises SealError."""
        chosen = sa.select(installations).where(installations.c.tenant == tenant)
        row = connection_of(transaction).execute(chosen).one_or_none()
        return self._read(row) if row else None

    def tenants(self, transaction: Transaction) -> Sequence[tuple[str, str]]:
        """Give the ids and names of all workspaces, by their ids."""
        chosen = sa.select(installations.c.tenant, installations.c.name)
        rows = connection_of(transaction).execute(chosen.order_by(installations.c.tenant))
        return tuple((row.tenant, row.name) for row in rows)

    def keep(self, transaction: Transaction, made: Installation, now: datetime) -> None:
        """Keep an installation, in the place of an earlier one of the workspace."""
        connection = connection_of(transaction)
        tokens = json.dumps([made.token.reveal(), made.refresh.reveal()])
        values = {
            "name": made.name,
            "bot_id": made.bot_id,
            "user": made.user,
            "scopes": made.scopes,
            "sealed": self.seals.seal(made.tenant, tokens, now),
            "expires": made.expires,
            "installed": made.installed,
        }
        if not insert_new(connection, installations, tenant=made.tenant, **values):
            same = installations.c.tenant == made.tenant
            connection.execute(installations.update().where(same).values(values))

    def remove(self, transaction: Transaction, tenant: str) -> bool:
        """Forget the bot in a workspace, with its token; False where it is not installed."""
        same = installations.c.tenant == tenant
        removed = connection_of(transaction).execute(installations.delete().where(same))
        return removed.rowcount > 0

    def seal_anew(self, transaction: Transaction, now: datetime) -> Sequence[str]:
        """Seal with the first key what another one has sealed.

        Gives the ids of the workspaces whose tokens none of the keys opens.
        """
        chosen = sa.select(installations).order_by(installations.c.tenant).with_for_update()
        lost = []
        for row in connection_of(transaction).execute(chosen).all():
            try:
                made = self._read(row)
            except SealError:
                lost.append(str(row.tenant))
                continue
            if not self.seals.is_of_first_key(row.sealed):
                self.keep(transaction, made, now)
        return tuple(lost)

    def spend(self, transaction: Transaction, state: str, now: datetime, until: datetime) -> bool:
        """Put down that a state was used, until it is no good any more; False for the second."""
        connection = connection_of(transaction)
        connection.execute(spent_states.delete().where(spent_states.c.until < now))
        return insert_new(connection, spent_states, key=key_of(state), until=until)

    def _read(self, row: sa.Row[Any]) -> Installation:
        token, refresh = json.loads(self.seals.opened(row.tenant, row.sealed))
        return Installation(
            row.tenant,
            row.name,
            row.bot_id,
            row.user,
            Secret(token),
            row.installed,
            row.scopes,
            Secret(refresh),
            row.expires,
        )
