"""Write pages by their templates; whatever is put into one is escaped."""

import base64
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

import jinja2
from markupsafe import Markup

HERE = Path(__file__).parent
HTML = "text/html; charset=utf-8"


def moment(at: datetime) -> str:
    """Write a moment for people, in UTC: "26 November 2026, 12:00 UTC"."""
    inside = at.astimezone(UTC)
    return f"{inside.day} {inside:%B %Y, %H:%M} UTC"


def ago(at: datetime, now: datetime) -> str:
    """Write how long ago a moment was, or in how long it comes: "5 min ago", "in 2 h"."""
    seconds = int((now - at).total_seconds())
    size = abs(seconds)
    units = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))
    written = next((f"{size // unit} {name}" for unit, name in units if size >= unit), "0 s")
    return f"{written} ago" if seconds >= 0 else f"in {written}"


@cache
def style() -> str:
    """Give the style sheet, which stands in every page: a page that is saved keeps its looks."""
    return (HERE / "style.css").read_text(encoding="utf-8")


def style_hash() -> str:
    """Name the style sheet as a content security policy does."""
    digest = sha256(style().encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        auto_reload=False,
    )
    environment.filters["moment"] = moment
    environment.filters["ago"] = ago
    environment.globals["style"] = Markup(style())  # noqa: S704 - it is our own file
    return environment


def write_page(template: str, **shown: object) -> bytes:
    """Write a page; `shown` are the values that its template names.

    Half a surrogate pair, which no browser can show, becomes a question mark.
    """
    return _templates().get_template(template).render(**shown).encode(errors="replace")
