"""`whosaid setup slack`: join a workspace, with two tokens and no public address."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.joining import loaded, text_of, told
from bot.cli.output import config_option, say
from bot.cli.setup_slack_many import redirect, set_up_for_many
from bot.config.objections import objection
from bot.config.sources import DEFAULT_NAME
from bot.config.writing import save_private, set_value
from bot.errors import ConfigError
from bot.model.secrets import Secret
from bot.model.settings import Configuration

if TYPE_CHECKING:
    from bot.chat.slack.introducing import Introduction

# The keys, and what they are called in Slack.
TOKENS = {
    "slack.app_token": "The app-level token (xapp-...)",
    "slack.bot_token": "The bot token (xoxb-...)",
}
VARIABLES = ("WHOSAID_SLACK__APP_TOKEN", "WHOSAID_SLACK__BOT_TOKEN")

FIRST = """\
An app of your own in your workspace takes three minutes, at api.slack.com/apps:

  1. Create New App, From a manifest: paste what `whosaid setup slack --manifest` prints
  2. Basic Information, App-Level Tokens: generate one with the scope connections:write
  3. Install App: install it, and copy the Bot User OAuth Token

Both tokens are passwords. They are not shown here, and stand in {name} alone."""
LESS = """\
It lacks these scopes, without which it does less (docs/slack.md): {scopes}.
"""
NEXT = """\
{path} has the tokens now, and only you can read that file.

  1. whosaid run
  2. in a channel: /invite @{name}, then /whosaid add and the address of a feed"""


@click.command(short_help="Join Slack: asks for the two tokens of your app.")
@click.option("--manifest", "is_manifest", is_flag=True, help="Print the app's manifest, and end.")
@click.option("--key", "is_key", is_flag=True, help="Make a key for slack.token_keys, and end.")
@click.option("--many", "is_for_many", is_flag=True, help="Let many workspaces install the app.")
@config_option
def slack(config: str | None, *, is_manifest: bool, is_key: bool, is_for_many: bool) -> None:
    """Ask for the tokens of your app in Slack, try them, and put them into config.toml.

    With --many ask for what it takes to have many workspaces install it; docs/slack.md has the
    steps.
    """
    path = Path(config or DEFAULT_NAME)
    with told(path):
        if is_key:
            from bot.sealing import new_key

            say(new_key().reveal())
        elif is_manifest:
            say(_manifest(path, is_for_many=is_for_many))
        elif is_for_many:
            set_up_for_many(path)
        else:
            _tell(path, _set_up(path))


def _manifest(path: Path, *, is_for_many: bool) -> str:
    from bot.chat.slack.scopes import manifest

    return manifest(redirect(loaded(path)) if is_for_many else "").rstrip()


def _set_up(path: Path) -> "Introduction":
    """Ask for both tokens, try them, and keep them; nothing is written before both work."""
    configuration = loaded(path)
    changed = text_of(path)
    say(FIRST.format(name=path))
    tokens = {}
    for key, words in TOKENS.items():
        tokens[key] = click.prompt(words, hide_input=True).strip()
        if reason := objection(key, tokens[key]):
            raise ConfigError((f"the token {reason}",))
        changed = set_value(changed, key, tokens[key], str(path))
    me = _introduced(configuration, tokens)
    save_private(path, changed)
    return me


def _introduced(configuration: Configuration, tokens: dict[str, str]) -> "Introduction":
    from bot.chat.slack.introducing import introduce  # its library, for those who use it

    held = {key.partition(".")[2]: Secret(token) for key, token in tokens.items()}
    rules = replace(configuration.slack, bot_token=held["bot_token"], app_token=held["app_token"])
    import asyncio  # every command loads this module

    return asyncio.run(introduce(rules))


def _tell(path: Path, me: "Introduction") -> None:
    say(f"This is @{me.name} in {me.team}; a connection stood.")
    if me.missing:
        say(LESS.format(scopes=", ".join(me.missing)))
    say(NEXT.format(path=path, name=me.name))
    for variable in filter(os.environ.get, VARIABLES):
        say(f"\n{variable} is set, and goes before the file: unset it.")
