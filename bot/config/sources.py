"""The three places where settings stand, and how each is named in a complaint.

The environment goes before secret files, and these go before the config file.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.config.lines import key_lines, line_of, syntax_complaint
from bot.config.tables import TABLES
from bot.errors import ConfigError

PREFIX = "WHOSAID_"
NESTED = "__"
# Not settings themselves: they say where settings stand.
CONFIG, SECRETS = "WHOSAID_CONFIG", "WHOSAID_SECRETS"
DEFAULT_NAME = "config.toml"
# Where Docker and others put secret files.
DEFAULT_SECRETS = "/run/secrets"
LONGEST_SECRET = 65_536


@dataclass(frozen=True, slots=True)
class Source:
    """What stands in one place: values by dotted key, and the name of a key in a complaint.

    `complaints` are what is wrong with the place itself.
    """

    values: Mapping[str, object]
    name_of: Callable[[str], str]
    complaints: tuple[str, ...] = field(default=())


def from_file(source: str, name: str) -> Source:
    """Read the text of a config file. Raises ConfigError for a slip of syntax."""
    import tomllib  # most people have no config file, and do not wait for its reader

    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError((syntax_complaint(str(error), source, name),)) from error
    lines = key_lines(source)
    return Source(dict(_flat(tables)), lambda key: f"{name}:{line_of(key, lines)}: {key}")


def from_environment(environment: Mapping[str, str]) -> Source:
    """Read what is set by WHOSAID_TABLE__KEY; what is set to nothing is not set."""
    names = {
        _key(name): name
        for name in environment
        if name.startswith(PREFIX) and name not in {CONFIG, SECRETS} and _is_meant(_key(name))
    }
    values = {key: environment[name] for key, name in names.items() if environment[name].strip()}
    return Source(_read_texts(values), lambda key: names.get(key, _variable(key)))


def from_secrets(folder: Path) -> Source:
    """Read the files named whosaid_table__key in a folder; there need be none."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.name.upper().startswith(PREFIX))
    except OSError:
        paths = []
    values: dict[str, str] = {}
    files: dict[str, Path] = {}
    complaints = []
    for path in paths:
        key = _key(path.name)
        try:
            values[key], files[key] = _secret(path), path
        except OSError as error:
            complaints.append(f"{path}: {error.strerror}")
        except ValueError:
            complaints.append(f"{path}: this is not one line of UTF-8 text")
    found = {key: text for key, text in values.items() if text}
    return Source(_read_texts(found), lambda key: str(files.get(key, folder)), tuple(complaints))


def _secret(path: Path) -> str:
    with path.open("rb") as file:
        raw = file.read(LONGEST_SECRET + 1)
    text = raw.decode("utf-8-sig").strip()
    if len(raw) > LONGEST_SECRET or not text.isprintable():
        raise ValueError
    return text


def _flat(tables: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Give the values by table and key; a table that is none, or unknown, by its own name."""
    for table, values in tables.items():
        if table in TABLES and isinstance(values, dict):
            yield from ((f"{table}.{key}", value) for key, value in values.items())
        else:
            yield table, values


def _read_texts(texts: Mapping[str, str]) -> dict[str, object]:
    return {key: _read_text(key, text.strip()) for key, text in texts.items()}


def _read_text(key: str, text: str) -> object:
    table, _, name = key.partition(".")
    kind = TABLES[table].keys.get(name) if table in TABLES else None
    return kind.of_text(text) if kind else text


def _key(name: str) -> str:
    return name[len(PREFIX) :].lower().replace(NESTED, ".", 1)


def _is_meant(key: str) -> bool:
    """Tell a setting from other names that begin so; TELEGRAM_TOKEN lacks but an underscore."""
    return "." in key or key.partition("_")[0] in TABLES


def _variable(key: str) -> str:
    return PREFIX + key.upper().replace(".", NESTED)
