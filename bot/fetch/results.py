"""Read what a parser's process sends back, as if somebody hostile had written it.

It is JSON held against the type that was promised: whatever else comes is a crash of the parser.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

from bot.fetch.errors import (
    FetchError,
    NoArticleError,
    NotAFeedError,
    NotAListError,
    ParserCrashedError,
    ParserMemoryError,
    WrongContentTypeError,
)
from bot.fetch.inside import Kind

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")

# What a parser may say of its bytes; no other error of ours is taken from a worker.
PARSERS_SAY = (NoArticleError, NotAFeedError, NotAListError, WrongContentTypeError)
BY_NAME: dict[str, Callable[[str], FetchError]] = {each.__name__: each for each in PARSERS_SAY}
LONGEST_REASON = 200


def read_answer(message: bytes, function: Callable[..., T]) -> T:
    """Give the value that the function promised; raises what the parser says, or that it broke."""
    from pydantic import ValidationError  # 0.1 s, only for those who parse

    kind, _, content = message.partition(b"\n")
    try:
        if kind == Kind.VALUE.encode():
            value: T = promised(function).validate_json(content, strict=True)
            return value
        raise refusal(kind, content)
    except ValidationError:
        raise ParserCrashedError("its answer makes no sense") from None


def refusal(kind: bytes, content: bytes) -> FetchError:
    """Give the error that an answer stands for; raises ValidationError where it is none."""
    if kind == Kind.MEMORY.encode():
        return ParserMemoryError()
    words = _adapter(tuple[str, ...]).validate_json(content, strict=True)
    name, reason = [*words, "", ""][:2]
    if kind == Kind.REFUSED.encode() and name in BY_NAME:
        return BY_NAME[name](reason[:LONGEST_REASON])
    return ParserCrashedError(name[:LONGEST_REASON]) if name else ParserCrashedError()


def promised(function: Callable[..., object]) -> "TypeAdapter[Any]":
    """Give the reader of what the function's annotation promises."""
    return _adapter(get_type_hints(function)["return"])


@lru_cache(maxsize=32)
def _adapter(kind: Any) -> "TypeAdapter[Any]":  # noqa: ANN401 - any type may be promised
    from pydantic import TypeAdapter

    return TypeAdapter(kind)
