"""Are the settings right, and which platforms do they name?"""

from collections.abc import Iterator
from pathlib import Path

from bot.cli.doctor.finding import Finding, bad, fine, odd
from bot.config.sources import DEFAULT_NAME
from bot.model.settings import Configuration

CONFIG, PLATFORMS, GUARD = "config", "platforms", "guard"

# Where the machines of a cloud give their keys to whoever asks: never to be opened.
METADATA = ("169.254.169.254", "fd00:ec2::254")


def examine_settings(config: str | None, configuration: Configuration) -> Iterator[Finding]:
    """Look at settings that could be loaded."""
    name = config or DEFAULT_NAME
    where = name if Path(name).exists() else "no config.toml here, so defaults and environment"
    yield fine(CONFIG, f"every setting can be used ({where})")
    yield from (odd(CONFIG, warning) for warning in configuration.warnings)
    yield _platforms(configuration)
    yield from _guard(configuration)


def complaints(found: tuple[str, ...]) -> Iterator[Finding]:
    """Give all that is wrong with settings."""
    yield from (
        bad(CONFIG, f"{complaint}; config.example.toml explains it") for complaint in found
    )


def _platforms(configuration: Configuration) -> Finding:
    """Tokens of another form than the platforms give were complained of when they were loaded."""
    slack = configuration.slack
    tokens = {
        "telegram": configuration.telegram.token,
        "slack": slack.bot_token or slack.client_id,
    }
    named = [name for name, token in tokens.items() if token]
    if named:
        return fine(PLATFORMS, f"tokens are set for {' and '.join(named)}")
    return odd(PLATFORMS, "no token is set; give telegram.token or slack.bot_token, see README.md")


def _guard(configuration: Configuration) -> Iterator[Finding]:
    from bot.fetch.addresses import find_objection

    rules = configuration.fetch
    opened = [each for each in METADATA if not find_objection(each, rules.allowed_networks)]
    if opened:
        yield bad(
            GUARD,
            f"fetch.allowed_networks opens {opened[0]}, where clouds keep keys; open less",
        )
    elif rules.allowed_networks:
        networks = ", ".join(rules.allowed_networks)
        yield odd(GUARD, f"anybody's links may lead into {networks}; open no more than you need")
    else:
        yield fine(GUARD, "links lead to public addresses only")
    if rules.proxy:
        yield odd(GUARD, "through fetch.proxy only the proxy sees where links lead; see it guards")
