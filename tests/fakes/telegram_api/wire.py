"""How people, chats and messages look in JSON: core.telegram.org/bots/api, "Available types"."""

from tests.fakes.telegram_api.chats import Chat, Kind, Member, Message, Status, User
from tests.fakes.telegram_api.keyboards import Rows
from tests.fakes.telegram_api.markup import Entity
from tests.fakes.telegram_api.parameters import Upload

Json = dict[str, object]

ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
OTHER_PERMISSIONS = (
    "can_change_info", "can_invite_users", "can_pin_messages", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_manage_topics",
    "can_send_audios", "can_send_documents", "can_send_videos", "can_send_video_notes",
    "can_send_voice_notes", "can_edit_tag", "can_react_to_messages",
)  # fmt: skip


def without_empty(fields: Json) -> Json:
    """Leave out what is not there, as Telegram does; False stays."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def user_json(user: User) -> Json:
    return without_empty(
        {
            "id": user.id,
            "is_bot": user.is_bot,
            "first_name": user.name,
            "username": user.username,
            "language_code": user.language,
        }
    )


def chat_json(chat: Chat) -> Json:
    is_private = chat.kind is Kind.PRIVATE
    return without_empty(
        {
            "id": chat.id,
            "type": chat.kind.value,
            "first_name": chat.title if is_private else "",
            "title": "" if is_private else chat.title,
            "username": chat.username,
            "is_forum": True if chat.is_forum else None,
        }
    )


def full_chat_json(chat: Chat) -> Json:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return chat_json(chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False),
    }


def member_json(member: Member, chat: Chat) -> Json:
    basic: Json = {"user": user_json(member.user), "status": member.status.value}
    if member.status is Status.OWNER:
        return basic | {"is_anonymous": member.is_anonymous}
    if member.status is Status.ADMIN:
        return basic | _admin_json(member, chat)
    if member.status is Status.RESTRICTED:
        return basic | _restricted_json(member)
    if member.status is Status.KICKED:
        return basic | {"until_date": 0}
    return basic


def _admin_json(member: Member, chat: Chat) -> Json:
    rights: Json = {"can_be_edited": False, "is_anonymous": member.is_anonymous}
    rights |= dict.fromkeys(ADMIN_RIGHTS, True)
    if chat.kind is Kind.CHANNEL:
        rights |= {"can_post_messages": member.may_post, "can_edit_messages": member.may_post}
    if chat.kind is Kind.SUPERGROUP:
        rights |= {"can_pin_messages": True, "can_manage_topics": member.may_manage_topics}
    return rights


def _restricted_json(member: Member) -> Json:
    rights: Json = {"is_member": True, "until_date": 0}
    rights |= dict.fromkeys(OTHER_PERMISSIONS, False)
    return rights | {
        "can_send_messages": member.may_send_texts,
        "can_send_photos": member.may_send_photos,
    }


def message_json(message: Message, *, with_answered: bool = True) -> Json:
    sender = message.sender
    answered = message.answers if with_answered else None
    # A channel speaks for itself: nobody sees who posted.
    user = sender.user if message.chat.kind is not Kind.CHANNEL else None
    return without_empty(
        {
            "message_id": message.id,
            "message_thread_id": message.thread,
            "is_topic_message": True if message.is_in_topic else None,
            "from": user_json(user) if user else None,
            "sender_chat": chat_json(sender.chat) if sender.chat else None,
            "date": message.date,
            "edit_date": message.edit_date,
            "chat": chat_json(message.chat),
            "reply_to_message": message_json(answered, with_answered=False) if answered else None,
            "reply_markup": keyboard_json(message.buttons) if message.buttons else None,
            **_content_json(message),
            **message.service,
        }
    )


def _content_json(message: Message) -> Json:
    entities = [entity_json(entity) for entity in message.entities]
    if not message.is_media:
        return {"text": message.text, "entities": entities}
    return {
        "caption": message.text,
        "caption_entities": entities,
        "photo": _photo_json(message),
        "document": _file_json(message.document) if message.document else None,
    }


def _photo_json(message: Message) -> list[Json]:
    if not message.photo:
        return []
    width, height = message.photo_size
    name = f"photo-{message.chat.id}-{message.id}"
    size = len(message.photo.content)
    shape = {"width": width, "height": height, "file_size": size}
    return [{"file_id": name, "file_unique_id": f"unique-{name}", **shape}]


def _file_json(upload: Upload) -> Json:
    return {
        "file_id": f"file-{upload.name}",
        "file_unique_id": f"unique-{upload.name}",
        "file_name": upload.name,
        "mime_type": upload.content_type,
        "file_size": len(upload.content),
    }


def entity_json(entity: Entity) -> Json:
    return without_empty(
        {
            "type": entity.kind,
            "offset": entity.offset,
            "length": entity.length,
            "url": entity.url,
            "language": entity.language,
        }
    )


def keyboard_json(rows: Rows) -> Json:
    return {
        "inline_keyboard": [
            [
                without_empty(
                    {"text": button.text, "callback_data": button.data, "url": button.url}
                )
                for button in row
            ]
            for row in rows
        ]
    }
