"""The menus of commands: one for each scope and language."""

import re

from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.places import open_chat
from tests.fakes.telegram_api.records import Records
from tests.fakes.telegram_api.refusals import bad_request
from tests.fakes.telegram_api.wire import Json

# core.telegram.org/bots/api, setMyCommands and BotCommand.
MOST_COMMANDS = 100
NAME = re.compile(r"[a-z0-9_]{1,32}")
MOST_DESCRIPTION = 256
LANGUAGE = re.compile(r"[a-z]{2}|")
PLAIN_SCOPES = {
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators",
}  # fmt: skip
CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}

Key = tuple[str, str, str]  # scope, its chat and user, language


class Menus:
    """What stands in which menu."""

    def __init__(self) -> None:
        self.menus: dict[Key, tuple[tuple[str, str], ...]] = {}

    def of(self, scope: str, language: str = "", chat_id: int | str = "") -> dict[str, str]:
        """Give a menu: the descriptions by the commands' names."""
        return dict(self.menus.get((scope, str(chat_id), language), ()))

    def set(self, records: Records, parameters: Parameters) -> bool:
        commands = parameters.structure("commands", list, "commands")
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        key = _key(records, parameters)
        self.menus[key] = tuple(_command(command) for command in commands)
        return True

    def delete(self, records: Records, parameters: Parameters) -> bool:
        self.menus.pop(_key(records, parameters), None)
        return True

    def get(self, records: Records, parameters: Parameters) -> list[Json]:
        menu = self.menus.get(_key(records, parameters), ())
        return [{"command": name, "description": words} for name, words in menu]


def _command(command: object) -> tuple[str, str]:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, words = str(command.get("command", "")), str(command.get("description", ""))
    name = name.removeprefix("/")
    if not NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(words.strip()) <= MOST_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return name, words


def _key(records: Records, parameters: Parameters) -> Key:
    scope = parameters.structure("scope", dict, "BotCommandScope")
    kind = str(scope.get("type", "default"))
    language = parameters.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    if kind in PLAIN_SCOPES:
        return kind, "", language
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    open_chat(records, Parameters(dict(scope)))
    member = f" {scope['user_id']}" if kind == "chat_member" else ""
    return kind, f"{scope['chat_id']}{member}", language
