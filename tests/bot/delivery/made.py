"""Deliveries made for tests."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.model.chats import Address, Platform
from bot.model.deliveries import Delivery, Post, StoryPost
from digests import Fragment, Line, LineKind

SLOT = datetime(2026, 1, 1, 7, 30, tzinfo=UTC)
ADDRESS = Address(Platform.CONSOLE, "42")


def a_post(*stories: str) -> Post:
    """Make a post; the fake platform sends one message for each story."""
    return Post(tuple(StoryPost((Line(LineKind.TITLE, (Fragment(story),)),)) for story in stories))


def a_delivery(**changes: Any) -> Delivery:
    """Make a delivery of one message; the changes are its fields."""
    plain = Delivery("7:1767252600", ADDRESS, a_post("55 civilians died"), SLOT, chat_id=1)
    return replace(plain, **changes)
