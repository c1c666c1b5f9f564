"""`whosaid setup`: join a platform, with as few questions as it takes."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.joining import loaded, text_of, told
from bot.cli.output import config_option, say
from bot.cli.setup_slack import slack
from bot.config.objections import objection
from bot.config.sources import DEFAULT_NAME
from bot.config.writing import save_private, set_value
from bot.errors import ConfigError
from bot.model.secrets import Secret
from bot.model.settings import Configuration

if TYPE_CHECKING:
    from bot.chat.telegram.introducing import Introduction

TOKEN = "telegram.token"  # noqa: S105 - the name of the key
VARIABLE = "WHOSAID_TELEGRAM__TOKEN"

FIRST = """\
A bot of your own takes a minute: in Telegram, write /newbot to @BotFather, and give it a name.
It answers with a token, which is a password. It is not shown here, and stands in {name} alone."""
NO_GROUPS = "It cannot be added to groups: /setjoingroups at @BotFather changes that."
NEXT = """\
{path} has the token now, and only you can read that file.

  1. whosaid run
  2. open {link} and press Start"""


@click.group(short_help="Join Telegram or Slack: asks for the tokens, tells what to do next.")
def setup() -> None:
    """Join a platform, with as few questions as it takes."""


setup.add_command(slack)


@setup.command(short_help="Join Telegram: asks for the token of your bot.")
@config_option
def telegram(config: str | None) -> None:
    """Ask for the token of your bot on Telegram, try it, and put it into config.toml."""
    path = Path(config or DEFAULT_NAME)
    with told(path):
        _tell(path, _set_up(path))


def _set_up(path: Path) -> "Introduction":
    """Ask for the token, try it, and keep it; nothing is written before Telegram knows it."""
    configuration = loaded(path)
    source = text_of(path)
    say(FIRST.format(name=path))
    token = click.prompt("The token", hide_input=True).strip()
    if reason := objection(TOKEN, token):
        raise ConfigError((f"the token {reason}",))
    changed = set_value(source, TOKEN, token, str(path))
    me = _introduced(configuration, token)
    save_private(path, changed)
    return me


def _introduced(configuration: Configuration, token: str) -> "Introduction":
    import asyncio  # every command loads this module

    from bot.chat.telegram.introducing import introduce  # its library, for those who use it

    rules = replace(configuration.telegram, token=Secret(token))
    return asyncio.run(introduce(rules))


def _tell(path: Path, me: "Introduction") -> None:
    say(f"This is {me.name}, @{me.username}.")
    if not me.joins_groups:
        say(NO_GROUPS)
    say(NEXT.format(path=path, link=me.link))
    if os.environ.get(VARIABLE):
        say(f"\n{VARIABLE} is set, and goes before the file: unset it.")
