"""The menus of commands that Telegram shows while somebody types a slash."""

import logging

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.chat.help import PAGES
from bot.chat.telegram.api import Api
from bot.chat.telegram.failures import post_error

# What everybody in a group may ask; the rest is for its administrators.
FOR_ALL = ("summary", "more", "figures", "why", "fix", "feeds", "health", "help")
HIDDEN = {"start"}

_log = logging.getLogger(__name__)


def menus() -> tuple[tuple[BotCommandScope, tuple[BotCommand, ...]], ...]:
    """Give the menu of each scope; a menu is no lock: whoever knows a command may type it."""
    everything = _menu(tuple(name for name in PAGES if name not in HIDDEN))
    return (
        (BotCommandScopeDefault(), everything),
        (BotCommandScopeAllPrivateChats(), everything),
        (BotCommandScopeAllGroupChats(), _menu(FOR_ALL)),
        (BotCommandScopeAllChatAdministrators(), everything),
    )


async def show_menus(api: Api) -> None:
    """Tell Telegram the menus; without them the bot works all the same."""
    try:
        for scope, menu in menus():
            await api.set_my_commands(menu, scope=scope)
    except TelegramError as error:
        _log.warning("the menus of commands are not shown: %s", post_error(error))


def _menu(names: tuple[str, ...]) -> tuple[BotCommand, ...]:
    return tuple(BotCommand(name, PAGES[name].does) for name in names)
