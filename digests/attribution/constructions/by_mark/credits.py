"""An outlet's credit behind a brief: "Turnout was 61 percent. [AFP]", "… – Reuters"."""

from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import DASHES, is_name_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import OUTLET_WORDS, OUTLETS
from digests.attribution.on_demand import OnDemand
from digests.attribution.phrases.phrases import Phrase
from digests.model import Source, Span

LONGEST_CREDIT = 4
# In a longer article the last paragraph's credit is that of the whole article: no source.
SHORT_ARTICLE = 3
PUBLISHERS = OUTLETS | OUTLET_WORDS


class Credit(NamedTuple):
    """The outlet to which a paragraph is credited, and where."""

    sources: tuple[Source, ...]
    span: Span


def credited(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]]
) -> Sequence[tuple[Frame, ...]]:
    """Give each sentence's frames, and the credited outlet's to sentences that name nobody."""
    last = views[-1].sentence.paragraph if views else 0
    closing = {view.sentence.paragraph: view for view in views}
    without = {0, last} if last > SHORT_ARTICLE else {0}

    def read(at: int) -> tuple[Frame, ...]:
        paragraph = views[at].sentence.paragraph
        if frames[at] or paragraph in without:
            return frames[at]
        credit = _credit(closing[paragraph])
        return () if credit is None else (_frame(views[at], credit),)

    return OnDemand(len(views), read)


def _frame(view: View, credit: Credit) -> Frame:
    return Frame(Rule.CREDIT, credit.span, -1, credit.sources, (view.sentence.span,), tag=True)


def _credit(view: View) -> Credit | None:
    """Read the credit with which a paragraph's last sentence ends."""
    tokens = view.tokens
    closing = len(tokens) > 1 and tokens[-1].text in {"]", ")"}
    end = len(tokens) - 1 if closing else len(tokens)
    first = end
    while first > 0 and end - first < LONGEST_CREDIT and is_name_word(tokens[first - 1]):
        first -= 1
    opener = view.lower(first - 1)
    fits = opener in {"[", "("} if closing else opener in DASHES
    named = any(token.lower in PUBLISHERS for token in tokens[first:end])
    if not fits or not named:
        return None
    span = Span(tokens[first].start, tokens[end - 1].end)
    return Credit(view.sources(Phrase(first, end)), span)
