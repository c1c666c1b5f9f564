"""Posts that are changed, replies to them, and the articles that are looked at again."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the step; there is no way back but a backup."""
    op.create_table(
        "watches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_key", sa.String(length=64), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watches"),
        sa.UniqueConstraint("url_key", name="uq_watches_url_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_watches_next_at", "watches", ["next_at"])

    with op.batch_alter_table("deliveries") as table:
        table.add_column(sa.Column("digest_id", sa.String(), nullable=True))
        table.add_column(sa.Column("kind", sa.String(), nullable=False, server_default="post"))
        table.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("post", sa.Text(), nullable=True))
    op.execute("UPDATE deliveries SET digest_id = id")
    with op.batch_alter_table("deliveries") as table:
        table.alter_column("digest_id", existing_type=sa.String(), nullable=False)
        table.alter_column("kind", existing_type=sa.String(), server_default=None)
        table.alter_column("revision", existing_type=sa.Integer(), server_default=None)
        table.drop_constraint("fk_deliveries_id_digests", type_="foreignkey")
        table.create_foreign_key(
            "fk_deliveries_digest_id_digests",
            "digests",
            ["digest_id"],
            ["id"],
            ondelete="CASCADE",
        )
        table.create_index("ix_deliveries_digest_id", ["digest_id"])
