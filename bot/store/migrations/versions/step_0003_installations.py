"""Where the bot is installed in Slack."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the step; there is no way back but a backup."""
    op.create_table(
        "installations",
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("bot_id", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=True),
        sa.Column("installed", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", name="pk_installations"),
    )
    op.create_table(
        "spent_states",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_spent_states"),
    )
    op.create_index("ix_spent_states_until", "spent_states", ["until"])
