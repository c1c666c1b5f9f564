"""The words behind the figures of a digest, folded under it; pure."""

from collections.abc import Iterable, Iterator

from bot.model.deliveries import Quote
from bot.render.evidence.addresses import figure_address
from bot.render.harmless import escaped
from bot.render.links import html_link
from bot.render.packing import Piece, pack, stretches
from bot.render.telegram import STRETCH, fits
from bot.use_cases.looking_back import quoted, stated_by


def fold_quotes(quotes: Iterable[Quote], page: str = "") -> tuple[str, ...]:
    """Give the quotes as folded blocks of Telegram's HTML, each of which fits into a message.

    With the address of their page, each number leads to its figure there.
    """
    numbered = enumerate(quotes, 1)
    pieces = (piece for number, quote in numbered for piece in _draw(quote, number, page))
    return tuple(_folded(words) for words in pack(pieces, lambda words: fits(_folded(words))))


def unfold(message: str, blocks: tuple[str, ...]) -> str:
    """Put the quotes under a message; "" when they do not all fit."""
    if len(blocks) != 1:
        return ""
    longer = f"{message}\n\n{blocks[0]}"
    return longer if fits(longer) else ""


def _draw(quote: Quote, number: int, page: str) -> Iterator[Piece]:
    """Draw who said a figure, and in which words: whole, unless no message holds it."""
    figure = f"{quote.figure} {quote.what}".strip()
    said = quoted(quote)
    if len(figure) + len(quote.speaker) + len(said) <= STRETCH:
        mark = html_link(figure_address(page, number), f"{number}") or f"{number}"
        who = f"{mark}  <b>{escaped(figure)}</b> — {escaped(quote.speaker)}"
        yield Piece("\n\n", f"{who}\n{escaped(said)}")
        return
    words = f"{number}  {stated_by(quote)}: {said}"
    for at, stretch in enumerate(stretches(words, STRETCH)):
        yield Piece("" if at else "\n\n", escaped(stretch))


def _folded(words: str) -> str:
    return f"<blockquote expandable>{words}</blockquote>"
