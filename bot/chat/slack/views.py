"""Forms that people fill in: what they know of the place where they were opened; pure."""

import json
from dataclasses import dataclass, replace

from bot.chat.slack.heard import Heard, Payload, team_of
from bot.model.chats import Address, Platform
from bot.render.mrkdwn import plain_text
from bot.render.slack import Part
from bot.use_cases.wishing import Person


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form: its id, what is asked, what holds now, and a hint."""

    id: str
    label: str
    held: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # words and value of each
    is_optional: bool = False
    is_long: bool = False


def draw_form(kind: str, title: str, fields: tuple[Field, ...], heard: Heard) -> Payload:
    """Draw a form; it remembers the channel, and the digest of which somebody speaks."""
    place = {"channel": heard.person.address.chat, "about": heard.person.about}
    return {
        "type": "modal",
        "callback_id": kind,
        "private_metadata": json.dumps(place),
        "title": plain_text(title),
        "submit": plain_text("Send"),
        "close": plain_text("Cancel"),
        "blocks": [draw_field(field) for field in fields],
    }


def draw_field(field: Field) -> Part:
    """Draw one question."""
    block: Part = {
        "type": "input",
        "block_id": field.id,
        "label": plain_text(field.label),
        "element": _menu(field) if field.choices else _line(field),
        "optional": field.is_optional,
    }
    return block | ({"hint": plain_text(field.hint)} if field.hint else {})


def read_form(body: Payload) -> tuple[Heard, dict[str, str]] | None:
    """Read who sent a form from where, and the answers by their ids; None for what is no form."""
    view = body.get("view")
    if not isinstance(view, dict):
        return None
    try:
        place = json.loads(str(view.get("private_metadata")))
        channel, about = str(place["channel"]), str(place["about"])
        user = str(body["user"]["id"])
        state = view["state"]["values"]
        answers = {str(block): _answer(actions) for block, actions in state.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    address = Address(Platform.SLACK, channel, tenant=team_of(body))
    name = f"form {view.get('id')} {view.get('hash')} {body.get('trigger_id')}"
    return Heard(name, Person(address, user, about=about)), answers


def about(heard: Heard, digest: str) -> Heard:
    """Say that somebody speaks of a digest."""
    return replace(heard, person=replace(heard.person, about=digest))


def _line(field: Field) -> Part:
    element: Part = {"type": "plain_text_input", "action_id": field.id, "max_length": 2000}
    if field.is_long:
        element["multiline"] = True
    return element | ({"initial_value": field.held[:2000]} if field.held else {})


def _menu(field: Field) -> Part:
    options = [{"text": plain_text(words[:75]), "value": value} for words, value in field.choices]
    held = [option for option in options if option["value"] == field.held]
    element: Part = {"type": "static_select", "action_id": field.id, "options": options}
    return element | ({"initial_option": held[0]} if held else {})


def _answer(actions: dict[str, Payload]) -> str:
    (action,) = actions.values()
    option = action.get("selected_option")
    value = option["value"] if option else action.get("value")
    return value if isinstance(value, str) else ""
