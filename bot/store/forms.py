"""Frozen values to JSON and back, exactly; what a later version adds to them is passed over."""

import json
from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")

# Making one takes milliseconds; there are a few kinds of values.
_adapters: dict[object, TypeAdapter[Any]] = {}


def write_json(kind: type[T], value: T) -> str:
    """Write a value as JSON in ASCII, so that any character of it can be stored."""
    return json.dumps(_adapter(kind).dump_python(value, mode="json"), separators=(",", ":"))


def read_json(kind: type[T], written: str) -> T:
    """Read what `write_json` wrote; raises pydantic's ValidationError for anything else."""
    # Not validate_json: it refuses half a surrogate pair, which hostile text may hold.
    return _adapter(kind).validate_python(json.loads(written))


def _adapter(kind: type[T]) -> TypeAdapter[T]:
    return _adapters.get(kind) or _adapters.setdefault(kind, TypeAdapter(kind))
