"""What is remembered of a feed, as columns of its row, and back."""

from typing import Any

import sqlalchemy as sa

from bot.model.feeds import FeedState, Validators


def columns_of(state: FeedState) -> dict[str, Any]:
    """Give the values of the columns, its address apart."""
    return {
        "title": state.title,
        "etag": state.validators.etag,
        "last_modified": state.validators.last_modified,
        "validators_of": state.validators.address,
        "failures": state.failures,
        "error": state.error,
        "last_success": state.last_success,
        "gone": state.gone,
        "known": state.known,
        "ttl": state.ttl,
        "next_at": state.next_at,
    }


def state_of(row: sa.Row[Any]) -> FeedState:
    """Read what is remembered off a row of the feeds."""
    return FeedState(
        row.url,
        row.next_at,
        row.title,
        Validators(row.etag, row.last_modified, row.validators_of),
        row.failures,
        row.error,
        row.last_success,
        row.gone,
        row.known,
        row.ttl,
    )
