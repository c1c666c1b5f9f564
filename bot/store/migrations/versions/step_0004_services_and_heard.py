"""How each node serves its platforms, and what was handled before something that came earlier."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the step; there is no way back but a backup."""
    op.create_table(
        "heard",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "number", name="pk_heard"),
    )
    op.create_index("ix_heard_at", "heard", ["at"])
    with op.batch_alter_table("nodes") as table:
        table.add_column(sa.Column("services", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("nodes") as table:
        table.alter_column("services", existing_type=sa.Text(), server_default=None)
