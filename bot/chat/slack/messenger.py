"""Post to Slack's channels, and ask their history whether a post arrived."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.chat.slack.api import SlackApi
from bot.chat.slack.history import EVENT, THREAD_GONE, part_of, where_it_may_be
from bot.chat.slack.outcomes import post_errors, word_of
from bot.chat.slack.rights import Rights
from bot.chat.slack.wording import buttons_of
from bot.errors import UncertainPostError
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from bot.model.limits import Limits, Rate
from bot.ports import Receipts
from bot.render.mrkdwn import literal
from bot.render.packing import NO_MORE
from bot.render.slack import Part, Payload, context, payload_of, slack_messages

# "One message per second per channel, while also maintaining a workspace-wide limit", of several
# hundred a minute: docs.slack.dev/apis/web-api/rate-limits. We reckon with 300, and keep a little
# below both: what leaves a second apart may arrive closer.
# Histories are counted by themselves: 50 a minute, one after the other; one a minute where many
# install an app that is not in Slack's marketplace, which the pacer finds out.
LIMITS = Limits(chat=Rate(1, 1.05), token=Rate(15, 3.03), question=Rate(1, 1.3))


OUT_OF_DATE = payload_of(NO_MORE, [context(literal(NO_MORE))])


class SlackMessenger:
    """Posts in the name of the bot of each workspace; a receipt is the timestamp of a message."""

    platform = Platform.SLACK
    limits = LIMITS

    def __init__(self, api: SlackApi, rights: Rights, public_address: str = "") -> None:
        self._api = api
        self._public_address = public_address
        self._rights = rights

    def count(self, post: Post) -> int:
        """Tell how many messages a post becomes."""
        return len(draw(post))

    def is_group(self, address: Address) -> bool:
        """Tell whether limits for groups hold: Slack has none."""
        return False

    async def send(
        self, delivery: str, address: Address, post: Post, sent: Sequence[str], answers: str = ""
    ) -> str:
        """Send the next message of a post; a reply goes into the thread. See `Messenger`."""
        message = {
            **_marked(address, delivery, len(sent)),
            **_in_thread(address.topic or answers),
            **draw(post, None if answers else self._under(delivery, post))[len(sent)],
        }
        with post_errors():
            async with self._api.client(address.tenant) as client:
                answer = await _post(client, message, is_reply=bool(answers and not address.topic))
        receipt = answer.get("ts")
        if not isinstance(receipt, str):
            raise UncertainPostError("Slack gave no timestamp")
        return receipt

    async def edit(
        self, digest: str, address: Address, post: Post, messages: Sequence[str], at: int
    ) -> None:
        """Change a message of a post, which keeps its metadata; see `Messenger`."""
        drawn = draw(post, self._under(digest, post))
        payload = drawn[at] if at < len(drawn) else OUT_OF_DATE
        shown = {name: payload[name] for name in ("text", "blocks")}
        message = {**_marked(address, digest, at), "ts": messages[at], **shown}
        with post_errors():
            async with self._api.client(address.tenant) as client:
                await client.api_call("chat.update", json=message)

    async def find(
        self, delivery: str, address: Address, since: datetime, answers: str = ""
    ) -> Receipts | None:
        """Look for a delivery in the channel's history; see `Messenger`."""
        found: dict[int, str] = {}
        with post_errors():
            async with self._api.client(address.tenant) as client:
                looked = (delivery, answers)
                for message in await where_it_may_be(client, address, since, looked):
                    if (part := part_of(message, delivery)) is not None:
                        found[part] = str(message["ts"])
        receipts: list[str] = []
        while len(receipts) in found:
            receipts.append(found[len(receipts)])
        return tuple(receipts) or None

    def _under(self, digest: str, post: Post) -> Part:
        return buttons_of(post, digest, self._public_address)

    async def is_admin(self, address: Address, user: str) -> bool:
        """Tell whether a user may change a channel's settings; False when in doubt."""
        return await self._rights.is_admin(address, user)


def draw(post: Post, under: Part | None = None) -> tuple[Payload, ...]:
    """Draw a post as messages, with buttons under the last one."""
    return slack_messages(*post.stories, heading=post.heading, note=post.note, under=under)


def _marked(address: Address, delivery: str, part: int) -> dict[str, Any]:
    """Begin a message with its channel and with what it is found by."""
    mark = {"delivery": delivery, "part": part}
    metadata = {"event_type": EVENT, "event_payload": mark}
    return {"channel": address.chat, "metadata": metadata}


def _in_thread(thread: str) -> dict[str, str]:
    return {"thread_ts": thread} if thread else {}


async def _post(
    client: AsyncWebClient, message: dict[str, Any], *, is_reply: bool
) -> AsyncSlackResponse:
    """Post a message; a reply to one that was deleted goes into the channel."""
    try:
        return await client.api_call("chat.postMessage", json=message)
    except SlackApiError as error:
        if not is_reply or word_of(error) not in THREAD_GONE:
            raise
    alone = {name: value for name, value in message.items() if name != "thread_ts"}
    return await client.api_call("chat.postMessage", json=alone)
