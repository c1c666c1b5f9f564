"""Load what the operator has set into frozen settings; all that is wrong is said at once.

The environment (WHOSAID_TABLE__KEY) goes before secret files, and these before config.toml.
"""

import os
import stat
from collections.abc import Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

from bot.config.kinds import Hidden
from bot.config.objections import objections
from bot.config.sources import (
    DEFAULT_NAME,
    DEFAULT_SECRETS,
    SECRETS,
    Source,
    from_environment,
    from_file,
    from_secrets,
)
from bot.config.tables import RULES, TABLES
from bot.errors import ConfigError
from bot.model.settings import Configuration, Settings

READABLE_BY_OTHERS = stat.S_IRGRP | stat.S_IROTH


def load_settings(path: str | None) -> Settings:
    """Load what reading an article asks for. Raises ConfigError."""
    return load_configuration(path).reading


def load_configuration(
    path: str | None, environment: Mapping[str, str] | None = None
) -> Configuration:
    """Load everything; the config file is the one named, else config.toml of this folder if any.

    Raises ConfigError with one line for each thing that is wrong: `file:line: key: reason`, or
    `WHOSAID_TABLE__KEY: reason`.
    """
    environment = os.environ if environment is None else environment
    name = path or DEFAULT_NAME
    file = Source({}, str) if (text := _text_of(path)) is None else from_file(text, name)
    secrets = from_secrets(Path(environment.get(SECRETS) or DEFAULT_SECRETS))
    configuration = settle(file, secrets, from_environment(environment))
    exposed = text is not None and _is_exposed(file, Path(name))
    warning = f"{name}: it holds a secret and others can read it: chmod 600 {name}"
    return replace(configuration, warnings=(warning,)) if exposed else configuration


def settle(*sources: Source) -> Configuration:
    """Put sources together, the last goes before the others. Raises ConfigError."""
    complaints = tuple(chain.from_iterable(map(_complaints, sources)))
    if complaints:
        raise ConfigError(complaints)
    values = {key: value for source in sources for key, value in source.values.items()}
    configuration = _build(values)
    broken = tuple(
        f"{_name(sources, rule.keys)}: {rule.reason}"
        for rule in RULES
        if not rule.holds(configuration)
    )
    if broken:
        raise ConfigError(broken)
    return configuration


def _text_of(path: str | None) -> str | None:
    name = path or DEFAULT_NAME
    try:
        return Path(name).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        if path is None:
            return None
        raise ConfigError((f"{name}: there is no such file",)) from None
    except OSError as error:
        raise ConfigError((f"{name}: {error.strerror}",)) from error
    except UnicodeDecodeError as error:
        raise ConfigError((f"{name}: this is not UTF-8 text",)) from error


def _complaints(source: Source) -> tuple[str, ...]:
    found = objections(source.values)
    named = (f"{source.name_of(key)}: {reason}" for key, reason in found.items())
    return (*source.complaints, *sorted(named, key=_by_line))


def _by_line(complaint: str) -> tuple[int, str]:
    line = complaint.partition(":")[2].partition(":")[0]
    return int(line) if line.isdecimal() else 0, complaint


def _name(sources: tuple[Source, ...], keys: tuple[str, ...]) -> str:
    """Name the first key that was set at all, where it was set last."""
    for key in keys:
        for source in reversed(sources):
            if key in source.values:
                return source.name_of(key)
    return keys[0]


def _build(values: Mapping[str, object]) -> Configuration:
    configuration = Configuration()
    for dotted, value in values.items():
        table, _, key = dotted.partition(".")
        part = TABLES[table].part
        held = replace(getattr(configuration, part), **{key: TABLES[table].keys[key].use(value)})
        configuration = replace(configuration, **{part: held})
    return configuration


def _is_exposed(file: Source, path: Path) -> bool:
    """Tell whether a file that holds a secret can be read by other users of the machine."""
    if os.name == "nt" or not any(map(_is_secret, file.values.items())):
        return False
    return bool(path.stat().st_mode & READABLE_BY_OTHERS)


def _is_secret(item: tuple[str, object]) -> bool:
    table, _, key = item[0].partition(".")
    kind = TABLES[table].keys[key]
    if not isinstance(kind, Hidden) or not item[1]:
        return False
    return kind.is_wrapped or "@" in str(item[1])
