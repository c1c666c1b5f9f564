"""What the bot may know of channels: whether it is in them, and which ones a person is in."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.slack.api import SlackApi
from bot.chat.slack.outcomes import INVITE, word_of
from bot.model.chats import Address

PAGE_SIZE = 200
MOST_PAGES = 10
KINDS = "public_channel,private_channel,im"
PUBLIC = "public_channel"  # for this alone no scope is needed beside channels:read


async def missing_from(api: SlackApi, address: Address) -> str:
    """Say what is to be done before posts can come to a channel, "" for nothing.

    Raises what a request raises.
    """
    async with api.client(address.tenant) as client:
        try:
            answer = await client.conversations_info(channel=address.chat)
        except SlackApiError as error:
            if word_of(error) == "channel_not_found":
                return f"I am not in this channel, and could not post here: {INVITE}"
            raise
    channel = answer.get("channel") or {}
    if channel.get("is_member") or channel.get("is_im"):
        return ""
    return f"I am not in this channel, and cannot see whether a post arrived: {INVITE}"


async def channels_of(api: SlackApi, tenant: str, user: str) -> tuple[tuple[str, str], ...]:
    """Give the ids and names of the channels that a person is in and we may know of.

    Raises what a request raises.
    """
    async with api.client(tenant) as client:
        try:
            return await _channels(client, user, KINDS)
        except SlackApiError as error:
            if word_of(error) != "missing_scope":
                raise
            return await _channels(client, user, PUBLIC)


async def _channels(client: AsyncWebClient, user: str, kinds: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    cursor = ""
    for _ in range(MOST_PAGES):
        answer = await client.users_conversations(
            user=user, types=kinds, exclude_archived=True, limit=PAGE_SIZE, cursor=cursor
        )
        channels = answer.get("channels") or []
        found += [(str(each.get("id")), str(each.get("name") or "")) for each in channels]
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            break
    return tuple(found)
