"""The methods that ask about chats and their members."""

from tests.fakes.telegram_api.chats import Kind, Member, Status
from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.places import find_chat, open_chat
from tests.fakes.telegram_api.records import Records
from tests.fakes.telegram_api.refusals import bad_request
from tests.fakes.telegram_api.wire import Json, full_chat_json, member_json, user_json


def get_me(records: Records, _parameters: Parameters) -> Json:
    return user_json(records.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": records.reads_all,
        "supports_inline_queries": False,
    }


def get_chat(records: Records, parameters: Parameters) -> Json:
    chat = find_chat(records, parameters)
    if chat.kind is not Kind.PRIVATE and not chat.username:
        open_chat(records, parameters)
    return full_chat_json(chat)


def get_chat_member(records: Records, parameters: Parameters) -> Json:
    chat = open_chat(records, parameters)
    user = records.users.get(parameters.number("user_id"))
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    is_ruling = chat.members[records.bot.id].is_ruling
    if chat.kind is Kind.CHANNEL and not is_ruling:
        raise bad_request("member list is inaccessible")
    member = chat.members.get(user.id) or Member(user, Status.LEFT)
    return member_json(member, chat)


def get_chat_administrators(records: Records, parameters: Parameters) -> list[Json]:
    chat = open_chat(records, parameters)
    if chat.kind is Kind.PRIVATE:
        raise bad_request("there are no administrators in the private chat")
    return [
        member_json(member, chat)
        for member in chat.members.values()
        if member.is_ruling and (not member.user.is_bot or member.user == records.bot)
    ]


def get_chat_member_count(records: Records, parameters: Parameters) -> int:
    chat = open_chat(records, parameters)
    return sum(member.is_inside for member in chat.members.values())


def leave_chat(records: Records, parameters: Parameters) -> bool:
    chat = open_chat(records, parameters)
    if chat.kind is Kind.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    records.set_member(chat, Member(records.bot, Status.LEFT), records.bot)
    return True
