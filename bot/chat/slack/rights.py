"""Who may change a channel's settings: administrators, the channel's creator, those named."""

from bot.chat.slack.api import SlackApi
from bot.chat.slack.outcomes import post_errors
from bot.errors import PostError
from bot.model.chats import Address

DIRECT = "D"  # the ids of conversations with one person begin so


class Rights:
    """Asks Slack each time: rights that were taken away count at once."""

    def __init__(self, api: SlackApi, admins: tuple[str, ...] = ()) -> None:
        self._api = api
        self._admins = frozenset(admins)

    async def is_admin(self, address: Address, user: str) -> bool:
        """Tell whether a user may change a channel's settings; False when in doubt."""
        if not user:
            return False
        if user in self._admins or address.chat.startswith(DIRECT):
            return True
        try:
            with post_errors():
                is_admin = await self._is_workspace_admin(address, user)
                return is_admin or await self._is_creator(address, user)
        except PostError:
            return False

    async def _is_workspace_admin(self, address: Address, user: str) -> bool:
        async with self._api.client(address.tenant) as client:
            person = (await client.users_info(user=user)).get("user") or {}
        if person.get("deleted") or person.get("is_bot"):
            return False
        # Somebody of another workspace, in a channel that both share, rules there and not here.
        is_ours = not address.tenant or person.get("team_id") == address.tenant
        return is_ours and bool(person.get("is_admin") or person.get("is_owner"))

    async def _is_creator(self, address: Address, user: str) -> bool:
        async with self._api.client(address.tenant) as client:
            channel = (await client.conversations_info(channel=address.chat)).get("channel") or {}
        return channel.get("creator") == user
