"""What becomes of the bot in a chat: let in, shut out; and a group that becomes a supergroup."""

import asyncio

from telegram import ChatMember, ChatMemberUpdated, Message
from telegram.constants import ChatMemberStatus, ChatType

from bot.chat.telegram.places import address_of, chat_address
from bot.model.chats import Address
from bot.use_cases.desk import Desk
from bot.use_cases.membership import let_in, move_in, shut_out

BLOCKED = "the bot was blocked"
REMOVED = "the bot was removed, or may not post"


def may_post(member: ChatMember, kind: str) -> bool:
    """Tell whether a member may post; in a channel only administrators do, and not all of them."""
    if kind == ChatType.CHANNEL:
        return bool(getattr(member, "can_post_messages", False))
    if member.status == ChatMemberStatus.RESTRICTED:
        return bool(getattr(member, "is_member", False) and member.can_send_messages)  # type: ignore[attr-defined]
    return member.status not in {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}


def comes_in(change: ChatMemberUpdated) -> bool:
    """Tell whether the bot may post now, and might not before."""
    kind = change.chat.type
    return may_post(change.new_chat_member, kind) and not may_post(change.old_chat_member, kind)


async def note_member(desk: Desk, change: ChatMemberUpdated) -> None:
    """Pause a chat that shuts the bot out, and go on where it lets the bot in."""
    address = chat_address(change.chat.id)
    if may_post(change.new_chat_member, change.chat.type):
        await asyncio.to_thread(let_in, desk, address)
        return
    reason = BLOCKED if change.chat.type == ChatType.PRIVATE else REMOVED
    await asyncio.to_thread(shut_out, desk, address, reason)


async def note_service(desk: Desk, message: Message) -> bool:
    """Follow what a message tells of its chat: a new id, a topic opened again; False for none."""
    if message.migrate_to_chat_id:
        await _move(desk, address_of(message), message.migrate_to_chat_id)
    elif message.migrate_from_chat_id:
        await _move(desk, chat_address(message.migrate_from_chat_id), message.chat.id)
    elif message.forum_topic_reopened:
        await asyncio.to_thread(let_in, desk, address_of(message))
    else:
        return False
    return True


async def _move(desk: Desk, address: Address, chat: int) -> None:
    await asyncio.to_thread(move_in, desk, address, str(chat))
    # The old group may have said goodbye before.
    await asyncio.to_thread(let_in, desk, chat_address(chat))
