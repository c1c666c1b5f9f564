"""How posts that wait or failed are listed: a line in a pipe, a row on a terminal, an object."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from bot.model.chats import Address
from bot.model.deliveries import Delivery, State
from bot.model.jobs import JobFate
from bot.render.harmless import on_one_line

# What a job that broke is called beside the states of deliveries.
NOT_MADE = "not made"

COLUMNS = ("id", "state", "slot (UTC)", "chat", "tries", "reason")


@dataclass(frozen=True, slots=True)
class HeldPost:
    """One post that did not come to a good end (yet); moments in ISO form, UTC, "" for none.

    `id` is what `whosaid jobs retry` takes, `messages` the messages of it that have arrived.
    """

    id: str
    state: str
    slot: str
    platform: str
    chat: str
    topic: str
    tries: int
    messages: int
    wait_until: str
    reason: str


def of_delivery(delivery: Delivery) -> HeldPost:
    """Give the line of a delivery."""
    address: Address = delivery.address
    return HeldPost(
        delivery.id,
        str(delivery.state),
        _iso(delivery.slot),
        str(address.platform),
        address.chat,
        address.topic,
        delivery.tries,
        delivery.sent_parts,
        _iso(delivery.wait_until),
        delivery.reason,
    )


def of_digest(fate: JobFate) -> HeldPost:
    """Give the line of a digest that could not be made."""
    job = fate.job
    chat = f"chat {job.chat_id}"
    reason = fate.reason or str(fate.ending)
    slot = _iso(job.slot)
    return HeldPost(
        job.id, NOT_MADE, slot, str(job.platform), chat, "", job.attempt, 0, "", reason
    )


def as_json(posts: Iterable[HeldPost]) -> str:
    """Write all of them as one array, in ASCII."""
    return json.dumps([asdict(post) for post in posts], indent=1)


def cells(post: HeldPost) -> tuple[str, ...]:
    """Give what stands in each of COLUMNS."""
    chat = f"{post.platform} {post.chat}" + (f"/{post.topic}" if post.topic else "")
    slot = post.slot[:16].replace("T", " ")
    told = (post.id, post.state, slot, chat, str(post.tries), _reason(post))
    return tuple(map(on_one_line, told))


def as_lines(posts: Iterable[HeldPost]) -> Iterable[str]:
    """Write a line for each, under a heading; the columns are aligned."""
    rows = [COLUMNS, *map(cells, posts)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(
            f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)
        ).rstrip()


def _reason(post: HeldPost) -> str:
    if post.wait_until and post.state == State.RETRY:
        return f"{post.reason} (again at {post.wait_until[11:19]} UTC)".lstrip()
    return post.reason


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
