"""Passages with their figures in braces, and who says each: rows for the tables of sentences."""

import re

import pytest

from digests.attribution import attribute
from digests.figures.find import with_referents
from digests.model import Attributions, Figure, Silence, Span, Standing
from digests.text import parse, read_plain
from tests.digests.figures.marked import quantity_of

OWN = ()
"""Nobody is named: the outlet itself says it, or it is hearsay."""
UNCLEAR = ("unclear",)
"""Somebody says it, and a careful reader cannot tell who."""

OPENER = re.compile(r"^(?:the|an?|its|his|her|their|two|three) +", re.IGNORECASE)
TITLE = re.compile(
    r"^(?:Mr|Mrs|Ms|Dr|Sir|King|Sheikh|Captain|Coach|Sister|Lieutenant General|Colonel|Mayor"
    r"|President|Governor|Senator|Prime Minister|Minister)\.? (?=[A-Z])"
)
QUALIFIED = re.compile(
    r"(?:,| (?:in|of|at|from|with|on|for|by|who|to|that|which|seen|conducted|posted|released"
    r"|published|polled)\b)"
)


def row(passage, *names, limit=""):
    """Make a row: a passage, and for each figure a name, several names, OWN or UNCLEAR.

    " // " stands for a paragraph's end. A limit is the reason why we do not read it rightly yet.
    """
    expected = tuple((name,) if isinstance(name, str) else name for name in names)
    marks = [pytest.mark.xfail(strict=True, reason=limit)] if limit else []
    return pytest.param(passage, expected, id=passage, marks=marks)


def figure_rows(article, *names, limits=()):
    """Make a row for each figure of an article; limits are pairs of a figure's index and why."""
    reasons = dict(limits)
    headline = article.split(" // ")[0]
    return [
        pytest.param(
            article,
            at,
            (name,) if isinstance(name, str) else name,
            id=f"{headline}: {figure} ({at})",
            marks=[pytest.mark.xfail(strict=True, reason=reasons[at])] if at in reasons else [],
        )
        for at, (figure, name) in enumerate(
            zip(re.findall(r"{(.*?)}", article), names, strict=True)
        )
    ]


def attributed(article: str) -> Attributions:
    """Attribute the figures in the braces of an article; its first paragraph is the headline."""
    text, figures = "", []
    for at, piece in enumerate(re.split(r"[{}]", article.replace(" // ", "\n\n"))):
        if at % 2:
            figures.append(Figure(Span(len(text), len(text) + len(piece)), quantity_of(piece)))
        text += piece
    document = parse(read_plain(text))
    return attribute(document, with_referents(document, tuple(figures)))


def article_speakers(article: str) -> tuple[tuple[str, ...], ...]:
    """Name those who say each figure of an article, its headline included."""
    return tuple(
        UNCLEAR if claim.standing is Standing.UNCLEAR else tuple(s.name for s in claim.sources)
        for claim in attributed(article).claims
    )


def speakers(passage: str) -> tuple[tuple[str, ...], ...]:
    """Name those who say each figure of a passage from an article's body."""
    return article_speakers(f"Headline // {passage}")


def standings(passage: str) -> tuple[Standing, ...]:
    """Tell how each figure of a passage stands in the article."""
    return tuple(claim.standing for claim in attributed(f"Headline // {passage}").claims)


def silences(passage: str) -> tuple[Silence, ...]:
    """Give those who did not comment."""
    return attributed(f"Headline // {passage}").no_comment


def bare(name: str) -> str:
    """Take an article or a number, or a person's title, off the front of a name."""
    return TITLE.sub("", OPENER.sub("", name.replace("’", "'"), count=1), count=1).casefold()


def same_name(found: str, expected: str) -> bool:
    """Tell whether a name is the expected one; a common noun may keep or lose what qualifies it.

    A person's name must be the whole name: "Ruiz" is not "Ana Ruiz".
    """
    short, long = sorted((bare(found), bare(expected)), key=len)
    if short == long:
        return True
    return expected[:1].islower() and bool(
        long.startswith(short) and QUALIFIED.match(long, len(short))
    )


def agree(found, expected) -> bool:
    """Tell whether each figure has its speakers, all of them and no others."""
    return len(found) == len(expected) and all(
        len(f) == len(e) and all(any(same_name(a, b) for a in f) for b in e)
        for f, e in zip(found, expected, strict=True)
    )
