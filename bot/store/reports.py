"""Keeps what people say is wrong with a post."""

from collections.abc import Sequence

import sqlalchemy as sa

from bot.model.deliveries import Report
from bot.ports import Transaction
from bot.store.tables import reports
from bot.store.transaction import connection_of


class StoredReports:
    """The reports of all chats."""

    def keep(self, transaction: Transaction, report: Report) -> None:
        """Keep a report."""
        kept = reports.insert().values(
            at=report.at,
            chat_id=report.chat_id,
            digest_id=report.digest,
            figure=report.figure,
            user=report.user,
            words=report.words,
        )
        connection_of(transaction).execute(kept)

    def newest(self, transaction: Transaction, limit: int) -> Sequence[Report]:
        """Give the latest reports, the newest first."""
        columns = (reports.c.at, reports.c.chat_id, reports.c.digest_id, reports.c.figure)
        chosen = sa.select(*columns, reports.c.user, reports.c.words)
        rows = connection_of(transaction).execute(
            chosen.order_by(reports.c.id.desc()).limit(limit)
        )
        return tuple(Report(*row) for row in rows)
