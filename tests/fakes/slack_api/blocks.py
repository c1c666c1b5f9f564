"""What Slack accepts as blocks: types, lengths, numbers, ids used twice."""

import re
from collections.abc import Iterator

# Slack's own words for what is wrong; the place stands behind.
MOST_IN_MESSAGE, MOST_IN_VIEW = 50, 100
# Measured, in no document: a message of about so many characters is msg_blocks_too_long.
MOST_CHARACTERS = 13_200
EVENT_TYPE = re.compile(r"[A-Za-z0-9_]{1,100}")


class BlocksError(Exception):
    """The blocks are refused; the word is Slack's."""

    def __init__(self, word: str, *about: str) -> None:
        super().__init__(word, *about)
        self.word, self.about = word, about


def check_message(blocks: object) -> None:
    """Refuse blocks that no message may have."""
    check(blocks, MOST_IN_MESSAGE)
    if sum(map(_length, words_of(blocks))) > MOST_CHARACTERS:
        raise BlocksError("msg_blocks_too_long")


def check_view(view: dict) -> None:
    """Refuse a view that no home or modal may be."""
    known = {"home": set(), "modal": {"title", "submit", "close"}}
    kind = view.get("type")
    if kind not in known:
        raise BlocksError("invalid_arguments", "view.type")
    allowed = {"type", "blocks", "callback_id", "private_metadata", "external_id"} | known[kind]
    _only(view, allowed, "view")
    for name in known[kind] & set(view):
        _text(view[name], 24, {"plain_text"}, f"view.{name}")
    if kind == "modal" and "title" not in view:
        raise BlocksError("invalid_arguments", "view.title is missing")
    has_input = any(block.get("type") == "input" for block in view["blocks"])
    if has_input and kind == "modal" and "submit" not in view:
        raise BlocksError("invalid_arguments", "an input needs a submit")
    if len(view.get("private_metadata", "")) > 3000 or len(view.get("callback_id", "")) > 255:
        raise BlocksError("invalid_arguments", "view is too long")
    check(view["blocks"], MOST_IN_VIEW)


def check(blocks: object, most: int) -> None:
    """Refuse what is no list of blocks, or of too many."""
    if not isinstance(blocks, list) or not blocks or len(blocks) > most:
        raise BlocksError("invalid_blocks", "number of blocks")
    ids: list[str] = []
    for at, block in enumerate(blocks):
        place = f"blocks/{at}"
        if block.get("type") not in CHECKS:
            raise BlocksError("invalid_blocks", f"{place}: unsupported type")
        if "block_id" in block:
            _string(block["block_id"], 1, 255, f"{place}/block_id")
            ids.append(block["block_id"])
        actions = CHECKS[block["type"]](block, place)
        if len(set(actions)) != len(actions):
            raise BlocksError("invalid_blocks", f"{place}: an action_id is used twice")
    if len(set(ids)) != len(ids):
        raise BlocksError("invalid_blocks", "a block_id is used twice")


def words_of(part: object) -> Iterator[str]:
    """Give all that is shown."""
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for name, inner in part.items():
            if name != "text" or not isinstance(inner, str):
                yield from words_of(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from words_of(inner)


def check_metadata(metadata: object) -> None:
    """Refuse metadata that Slack would not keep."""
    good = (
        isinstance(metadata, dict)
        and set(metadata) == {"event_type", "event_payload"}
        and EVENT_TYPE.fullmatch(metadata["event_type"])
        and isinstance(metadata["event_payload"], dict)
        and all(isinstance(v, str | int | bool) for v in metadata["event_payload"].values())
    )
    if not good:
        raise BlocksError("invalid_metadata_format")


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _only(thing: dict, allowed: set[str], place: str) -> None:
    if strange := set(thing) - allowed:
        raise BlocksError("invalid_blocks", f"{place}: no more than {allowed}, not {strange}")


def _string(value: object, least: int, most: int, place: str) -> None:
    if not isinstance(value, str) or not least <= _length(value) <= most:
        raise BlocksError("invalid_blocks", f"{place}: must be {least} to {most} characters")


def _text(
    value: object, most: int, kinds: frozenset[str] | set[str], place: str, least: int = 1
) -> None:
    if not isinstance(value, dict) or value.get("type") not in kinds:
        raise BlocksError("invalid_blocks", f"{place}: must be a text of {kinds}")
    extra = {"verbatim"} if value["type"] == "mrkdwn" else {"emoji"}
    _only(value, {"type", "text"} | extra, place)
    _string(value.get("text"), least, most, place)


ANY = frozenset({"plain_text", "mrkdwn"})
PLAIN = frozenset({"plain_text"})


def _header(block: dict, place: str) -> list[str]:
    _only(block, {"type", "text", "block_id"}, place)
    _text(block.get("text"), 150, PLAIN, place)
    return []


def _section(block: dict, place: str) -> list[str]:
    _only(block, {"type", "text", "fields", "accessory", "block_id", "expand"}, place)
    if "text" not in block and not block.get("fields"):
        raise BlocksError("invalid_blocks", f"{place}: text or fields")
    if "text" in block:
        _text(block["text"], 3000, ANY, place)
    if "fields" in block:
        if not 1 <= len(block["fields"]) <= 10:
            raise BlocksError("invalid_blocks", f"{place}: 1 to 10 fields")
        for field in block["fields"]:
            _text(field, 2000, ANY, f"{place}/fields")
    return _element(block["accessory"], place) if "accessory" in block else []


def _context(block: dict, place: str) -> list[str]:
    _only(block, {"type", "elements", "block_id"}, place)
    if not 1 <= len(block["elements"]) <= 10:
        raise BlocksError("invalid_blocks", f"{place}: 1 to 10 elements")
    for element in block["elements"]:
        _text(element, 3000, ANY, place)
    return []


def _divider(block: dict, place: str) -> list[str]:
    _only(block, {"type", "block_id"}, place)
    return []


def _actions(block: dict, place: str) -> list[str]:
    _only(block, {"type", "elements", "block_id"}, place)
    if not 1 <= len(block["elements"]) <= 25:
        raise BlocksError("invalid_blocks", f"{place}: 1 to 25 elements")
    return [name for element in block["elements"] for name in _element(element, place)]


def _input(block: dict, place: str) -> list[str]:
    _only(block, {"type", "label", "element", "hint", "optional", "block_id"}, place)
    _text(block.get("label"), 2000, PLAIN, f"{place}/label")
    if "hint" in block:
        _text(block["hint"], 2000, PLAIN, f"{place}/hint")
    return _element(block["element"], place)


def _image(block: dict, place: str) -> list[str]:
    _only(block, {"type", "alt_text", "title", "image_url", "slack_file", "block_id"}, place)
    _string(block.get("alt_text"), 1, 2000, f"{place}/alt_text")
    return []


def _element(element: dict, place: str) -> list[str]:
    kind = element.get("type")
    if kind not in ELEMENTS:
        raise BlocksError("invalid_blocks", f"{place}: unsupported element {kind}")
    _only(element, {"type", "action_id"} | ELEMENTS[kind], place)
    _string(element.get("action_id"), 1, 255, f"{place}/action_id")
    if kind == "button":
        _text(element.get("text"), 75, PLAIN, place)
        _string(element.get("value", ""), 0, 2000, f"{place}/value")
        _address(element.get("url", "https://example.org"), f"{place}/url")
    if "placeholder" in element:
        _text(element["placeholder"], 150, PLAIN, place)
    for option in element.get("options", ()):
        _option(option, place)
    if "initial_option" in element and element["initial_option"] not in element["options"]:
        raise BlocksError("invalid_blocks", f"{place}: initial_option is none of the options")
    if "initial_value" in element:
        _string(element["initial_value"], 0, element.get("max_length", 3000), place)
    return [element["action_id"]]


def _address(url: object, place: str) -> None:
    _string(url, 1, 3000, place)
    if not str(url).startswith(("http://", "https://")):
        raise BlocksError("invalid_blocks", f"{place}: no address")


def _option(option: dict, place: str) -> None:
    _only(option, {"text", "value", "description"}, place)
    _text(option.get("text"), 75, ANY, f"{place}/option")
    _string(option.get("value"), 1, 150, f"{place}/option")


ELEMENTS = {
    "button": {"text", "value", "url", "style", "confirm", "accessibility_label"},
    "plain_text_input": {"initial_value", "multiline", "max_length", "min_length", "placeholder"},
    "static_select": {"options", "initial_option", "placeholder"},
}
CHECKS = {
    "header": _header,
    "section": _section,
    "context": _context,
    "divider": _divider,
    "actions": _actions,
    "input": _input,
    "image": _image,
}
