"""The fixed words of a post, which the composer prints and the gate knows."""

from digests.model import Article, Verdict

BULLET = "• "
CUT = "…"
EVERY_FIGURE = "every figure quoted from the text"
NO_FIGURES = "no figures in the text"
NO_ROOM = "no figure shown"
FOOTERS = (EVERY_FIGURE, NO_FIGURES, NO_ROOM)
DOT = " · "
NOT_CONFIRMED = "Not confirmed:"
NO_COMMENT = "no comment from "
DENY = " denied "
DENIAL = "a denial by "
THEN = "; "
LABELS = {
    Verdict.CONFLICT: "Differ:",
    Verdict.AGREE: "Agree:",
    Verdict.COMPATIBLE: "Both can be right:",
    Verdict.CHANGE: "Moved:",
    Verdict.SCOPE: "Not the same thing:",
}
DASH = " — "
NOBODY = "nobody named"
UNCLEAR = "speaker unclear"
DENIED = "denied by "
VERSUS = " vs "
BESIDE = ", "  # between two that give the same number: "at least 39 (1 source), 39 (1)"
MOVED = " → "
LONGEST_HEADLINE = 150  # a shorter one is never cut …
LONGEST_TITLE = 300  # … and a longer one than this always
LONGEST_PUBLISHER = 60
OUTLET = "the outlet itself"


def publisher_of(article: Article) -> str:
    """Give the publisher's name as a post shows it; "" when unknown or too long for a name."""
    name = " ".join(article.publisher.split())
    return name if len(name) <= LONGEST_PUBLISHER else ""


def own_voice(article: Article) -> str:
    """Name the outlet as the one that answers for a figure."""
    name = publisher_of(article)
    return f"{name} itself" if name else OUTLET


def footer_of(article: Article, words: str) -> str:
    """Give the last line of a post: who printed the article, and what was done with it."""
    name = publisher_of(article)
    return f"{name}{DOT}{words}" if name else words[0].upper() + words[1:]
