"""Posts to Telegram's chats, one message at a time; every refusal becomes one of our errors."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from telegram import InlineKeyboardMarkup
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.chat.telegram.api import Api
from bot.chat.telegram.forms import Form
from bot.chat.telegram.gate import Gate
from bot.chat.telegram.keyboards import digest_keyboard
from bot.chat.telegram.places import chat_number, is_private
from bot.chat.telegram.sending import Sending
from bot.errors import ChatLostError, PostRefusedError, UncertainPostError
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from bot.model.limits import Limits, Rate
from bot.model.settings import TelegramRules
from bot.ports import Receipts
from bot.render.evidence.addresses import evidence_address
from bot.render.packing import NO_MORE
from bot.render.telegram import render_telegram

# From Telegram's FAQ for bots: a message a second to a chat, 30 a second in all, 20 a minute to a
# group. Requests that leave evenly do not arrive evenly, so the stretches are a little longer. A
# busy machine is late for most of its posts: if nothing made up for it, 28 left instead of 30.
LIMITS = Limits(
    chat=Rate(1, 1.05),
    token=Rate(30, 1.02),
    group=Rate(20, 61.0),
    spread=Rate(3, 0.08),
    lateness=0.015,
)

ADMINISTRATORS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class TelegramMessenger:
    """Posts to the chats of one bot, over the connections of its Api."""

    platform = Platform.TELEGRAM
    limits = LIMITS

    def __init__(self, api: Api, gate: Gate | None = None, public_address: str = "") -> None:
        self._api = api
        self._public_address = public_address
        self._gate = gate or Gate(TelegramRules())
        self.sending = Sending(api)

    def count(self, post: Post) -> int:
        """Tell how many messages a post becomes: mostly one."""
        return max(1, len(messages_of(post)))

    def is_group(self, address: Address) -> bool:
        """Tell whether limits for groups hold; they do for channels too."""
        return not is_private(address)

    async def send(
        self, delivery: str, address: Address, post: Post, sent: Sequence[str], answers: str = ""
    ) -> str:
        """Send the first message of the post that has not arrived; the last has the buttons.

        What Telegram cannot read goes out as plain text, and is an error in the log.
        """
        self._let_through(address)
        messages = messages_of(post)
        if len(sent) >= len(messages):
            raise PostRefusedError("there is nothing in it")
        is_last = len(sent) == len(messages) - 1 and not answers
        buttons = self._buttons(delivery, post) if is_last else None
        form = Form(messages[len(sent)], buttons)
        return await self.sending.say(address, form, answers=int(answers) if answers else None)

    async def edit(
        self, digest: str, address: Address, post: Post, messages: Sequence[str], at: int
    ) -> None:
        """Change a message of a post; the last one has the buttons, quotes are folded again."""
        self._let_through(address)
        written = messages_of(post)
        text = written[at] if at < len(written) else f"<i>{NO_MORE}</i>"
        buttons = self._buttons(digest, post) if at == len(messages) - 1 else None
        await self.sending.edit(address, int(messages[at]), Form(text, buttons))

    def _buttons(self, digest: str, post: Post) -> InlineKeyboardMarkup:
        return digest_keyboard(digest, post, evidence_address(self._public_address, post.page))

    def _let_through(self, address: Address) -> None:
        if not self._gate.serves(address):
            raise ChatLostError("it is not among telegram.allowed_chats")

    async def find(
        self, delivery: str, address: Address, since: datetime, answers: str = ""
    ) -> Receipts | None:
        """Say that Telegram shows no bot what was posted before."""
        raise UncertainPostError("Telegram shows no bot its earlier messages")

    async def is_admin(self, address: Address, user: str) -> bool:
        """Tell whether a user may change the settings of a chat; False when in doubt.

        A chat that speaks for itself is its person, a channel's post, or an administrator who
        stays anonymous: only they can.
        """
        if user == address.chat:
            return True
        if is_private(address) or not user.isdecimal():
            return False
        try:
            member = await self._api.get_chat_member(chat_number(address), int(user))
        except TelegramError:
            return False
        return member.status in ADMINISTRATORS


# Each message of a post asks for all of them, and many chats get the same post.
@lru_cache(maxsize=64)
def messages_of(post: Post) -> tuple[str, ...]:
    """Give the messages of a post, in Telegram's HTML."""
    return render_telegram(*post.stories, heading=post.heading, note=post.note)
