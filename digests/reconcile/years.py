"""One count in two years, in like words: "31 murders in 2010", "54 murders in 2019"."""

from collections.abc import Sequence

from digests.model import Standing
from digests.reconcile.comparable import are_named_alike
from digests.reconcile.forecasts import is_forecast
from digests.reconcile.partners import Change, are_like
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_BACK = 3  # sentences
_WHEN = words("in during by as")


def find_in_two_years(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Find the count of another year; both must be of the same things, told by the same voice."""
    year = _year_of(topic)
    if not year or not (topic.who or topic.event):
        return None
    for other in reversed(earlier):
        then = _year_of(other)
        if then and then != year and _are_alike(other, topic):
            return Change(*sorted((other, topic), key=_year_of))
    return None


def _year_of(topic: Topic) -> str:
    """Give the one year of which a number is told; "" when it has none or several."""
    years = [time for time in topic.occasion.times if time.isdigit()]
    return years[0] if len(years) == 1 else ""


def _are_alike(one: Topic, other: Topic) -> bool:
    ours, theirs = one.figure.quantity, other.figure.quantity
    if other.sentence - one.sentence > _BACK or ours.kind is not theirs.kind:
        return False
    if is_forecast(one) or is_forecast(other) or _are_of_two_voices(one, other):
        return False
    behind = {_behind(topic) for topic in (one, other)} - {""}
    return are_like(one, other) and are_named_alike(one, other) and len(behind) <= 1


def _are_of_two_voices(one: Topic, other: Topic) -> bool:
    """Tell whether two speakers count, who may count by other rules."""
    stated = one.claim.standing is other.claim.standing is Standing.STATED
    names = [{source.name for source in topic.claim.sources} for topic in (one, other)]
    return stated and names[0].isdisjoint(names[1])


def _behind(topic: Topic) -> str:
    """Give the word behind what is counted; "" where nothing more is told of it.

    "3,000 inmates serving life", but "5,000 inmates awaiting trial".
    """
    noun = topic.figure.referent.noun
    end = max(topic.figure.span.end, noun.end if noun else 0)
    word = next((token.lower for token in topic.after if token.start >= end), "")
    return word if word not in _WHEN and word.isalpha() else ""
