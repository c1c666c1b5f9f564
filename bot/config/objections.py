"""What is wrong with the values that were found, each with its reason."""

from collections.abc import Iterable, Mapping

from bot.config.tables import TABLES


def objections(values: Mapping[str, object]) -> dict[str, str]:
    """Find all that is wrong: by dotted key, the reason."""
    found = {key: objection(key, value) for key, value in values.items()}
    return {key: reason for key, reason in found.items() if reason}


def objection(key: str, value: object) -> str:
    """Say why a value cannot be used at its key, or "" when it can."""
    table, dot, name = key.partition(".")
    if not dot and (slip := _without_dot(key)):
        return slip
    if table not in TABLES:
        return _unknown("table", table, TABLES)
    if not dot:
        return f"is a table, not a key; its keys are {', '.join(TABLES[table].keys)}"
    keys = TABLES[table].keys
    return keys[name].objection(value) if name in keys else _unknown("key", name, keys)


def _without_dot(key: str) -> str:
    """Object to WHOSAID_TELEGRAM_TOKEN, in which one underscore is missing."""
    table, _, name = key.partition("_")
    if name and table in TABLES:
        return f"two underscores part table and key: WHOSAID_{table.upper()}__{name.upper()}"
    return ""


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    import difflib  # only for slips

    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return f"there is no such {what}; did you mean {near[0]}?"
    return f"there is no such {what}, only {', '.join(sorted(known))}"
