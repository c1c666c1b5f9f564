"""`whosaid setup slack --many`: let many workspaces install the app, each at its own hand."""

import os
from dataclasses import replace
from pathlib import Path

import click

from bot.cli.joining import loaded, text_of
from bot.cli.output import say
from bot.config.objections import objection
from bot.config.writing import save_private, set_value
from bot.errors import ConfigError
from bot.model.secrets import Secret
from bot.model.settings import Configuration

# The keys, what they are called in Slack, and whether they are passwords.
ASKED = (
    ("slack.client_id", "The client ID", False),
    ("slack.client_secret", "The client secret", True),
    ("slack.app_token", "The app-level token (xapp-...)", True),
)
KEYS = "slack.token_keys"
PREFIX = "WHOSAID_SLACK__"

FIRST = """\
An app that many workspaces install takes five minutes, at api.slack.com/apps:

  1. Create New App, From a manifest: paste what `whosaid setup slack --manifest --many` prints
  2. Basic Information, App-Level Tokens: generate one with the scope connections:write
  3. Manage Distribution: Activate Public Distribution
  4. Basic Information, App Credentials: copy client ID and client secret

What is a password is not shown here, and stands in {name} alone."""
NEW_KEY = """\
A new key, which seals the workspaces' tokens in the database, stands there too. Keep a copy where
no copy of the database is: without it, every workspace has to install the app anew."""
NEXT = """\
{path} has all of it now, and only you can read that file.

  1. whosaid run
  2. send people to {address}/slack/install"""


def redirect(configuration: Configuration) -> str:
    """Give the redirect URL of the app. Raises ConfigError where nobody could come back."""
    from bot.chat.slack.oauth import redirect_of

    return redirect_of(_address(configuration))


def set_up_for_many(path: Path) -> None:
    """Ask for what it takes, try it, and keep it; nothing is written before all of it works.

    Raises BotError, OSError.
    """
    configuration = loaded(path)
    address = _address(configuration)
    if configuration.slack.bot_token:
        raise ConfigError(("slack.bot_token serves one workspace alone: take it out first",))
    say(FIRST.format(name=path))
    given = {key: _ask(key, words, is_hidden=hidden) for key, words, hidden in ASKED}
    is_first = not configuration.slack.token_keys
    if is_first:
        from bot.sealing import new_key

        given[KEYS] = new_key().reveal()
    changed = text_of(path)
    for key, value in given.items():
        changed = set_value(changed, key, value, str(path))
    _try(configuration, given)
    save_private(path, changed)
    say("Slack knows the app; a connection stood.")
    if is_first:
        say(NEW_KEY)
    say(NEXT.format(path=path, address=address))
    for key in given:
        variable = PREFIX + key.partition(".")[2].upper()
        if os.environ.get(variable):
            say(f"\n{variable} is set, and goes before the file: unset it.")


def _ask(key: str, words: str, *, is_hidden: bool) -> str:
    value = str(click.prompt(words, hide_input=is_hidden)).strip()
    if reason := objection(key, value):
        raise ConfigError((f"{key}: {reason}",))
    return value


def _address(configuration: Configuration) -> str:
    address = configuration.web.public_address.rstrip("/")
    if not address.startswith("https://"):
        raise ConfigError(
            (
                "web.public_address must be an https address first, where people come back to"
                " from Slack; and web.port where this node listens behind it",
            )
        )
    return address


def _try(configuration: Configuration, given: dict[str, str]) -> None:
    import asyncio  # every command loads this module

    from bot.chat.slack.introducing import introduce_app

    rules = replace(
        configuration.slack,
        client_id=given["slack.client_id"],
        client_secret=Secret(given["slack.client_secret"]),
        app_token=Secret(given["slack.app_token"]),
    )
    asyncio.run(introduce_app(rules, configuration.web.public_address))
