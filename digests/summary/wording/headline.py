"""The headline, verbatim, and the figures for which it says itself who answers."""

from digests.model import Fragment, Line, LineKind, Reading, Standing
from digests.summary.gate.fixed_lines import LONGEST_WORD
from digests.summary.lexicon.fixed_words import CUT, FOOTERS, LONGEST_TITLE, footer_of
from digests.summary.lexicon.folding import flatten


def title_line(reading: Reading, limit: int) -> Line:
    """Give the headline, cut between words when it alone is too long for the post."""
    article = reading.article
    headline = article.title.of(article.text)
    footer = max(len(footer_of(article, words)) for words in FOOTERS)
    room = min(limit - 2 - footer, LONGEST_TITLE)
    if len(headline) <= room:
        return Line(LineKind.TITLE, (Fragment(headline),), answered_in_title(reading))
    kept = flatten(headline)[: room - len(CUT)]
    word = kept[-LONGEST_WORD:].rpartition(" ")[2]
    kept = kept.removesuffix(word).rstrip() if len(word) < LONGEST_WORD else kept
    return Line(LineKind.TITLE, (Fragment(kept + CUT),))


def answered_in_title(reading: Reading) -> tuple[int, ...]:
    """Give the headline's figures for which the outlet answers, or somebody named right there.

    A headline that is longer than a title of a post answers for none: its figures are told below.
    """
    title = reading.article.title
    if title.end - title.start > LONGEST_TITLE:
        return ()
    return tuple(
        index
        for index, claim in enumerate(reading.claims)
        if title.holds(claim.figure.span)
        and claim.standing in (Standing.OWN_VOICE, Standing.STATED)
        and all(title.holds(source.mention) for source in claim.sources)
    )
