"""How many there are now: "We had 30 goats. Now we have five"; a rule of `changes.py`."""

from collections.abc import Sequence

from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    PREPOSITIONS,
    THIRD_PERSONS,
    TIME_WORDS,
)
from digests.model import Kind
from digests.reconcile import change_words as change
from digests.reconcile import past_words as say
from digests.reconcile.afterwards import BEGAN_WITH
from digests.reconcile.occasions import are_places_apart
from digests.reconcile.partners import (
    Change,
    Rule,
    all_words_left,
    find_partner,
    words_left,
    words_right,
)
from digests.reconcile.topics import Topic

_GOVERNS = frozenset(["in", "after", "from", "by", "with", "at", "for", "among", "across"])
_SHORT = 3  # letters; shorter words tell nothing of what a sentence is about
_POINTING = THIRD_PERSONS | {"we", "here", "there", "number", "figure", "total", "toll"}
_NO_SUBJECTS = frozenset(CUES) | TIME_WORDS | PREPOSITIONS | AUXILIARIES


def _now(earlier: Sequence[Topic], topic: Topic) -> Change | None:
    """Read "We had 30 goats. Now we have five", "of whom there were 40 and are now six"."""
    partner = find_partner(earlier, topic, sentences=1)
    if partner is None or partner.is_headline or not was_once(partner):
        return None
    once = "previously" in all_words_left(partner) or topic.event == partner.event
    again = bool(topic.who) and topic.who == partner.who and once
    if not again and not is_bare(topic, partner):
        return None
    told = _is_of_now(words_left(topic, earlier), words_right(topic)) and not _is_else(
        partner, topic
    )
    goes_on = again or partner.sentence == topic.sentence or _goes_on(topic, partner)
    return Change(partner, topic) if told and goes_on else None


def _is_else(partner: Topic, topic: Topic) -> bool:
    """Tell whether the old number is told of something else, or of another place."""
    left = all_words_left(partner)
    once = BEGAN_WITH.search(left) or "previously" in left
    if (is_governed(partner) and not once) or change.FROM.search(left):
        return True  # "to 4.0% from 4.4% this year and 2.1% from 2.8% next year"
    # "Rents were $900 in Tarn. In Orva they are now $400"
    return are_places_apart(partner.occasion, topic.occasion)


def _is_of_now(left: str, right: str) -> bool:
    """Tell "Now we have five", "We have two", "and we have two now" from "and we have two"."""
    have = say.HAVE.search(left)
    opens = have is not None and have.start() == 0
    return opens or say.NOW.search(left) is not None or right.startswith("now ")


def _goes_on(topic: Topic, partner: Topic) -> bool:
    """Tell whether a sentence still speaks of the same: by a pronoun, or by one of its nouns.

    "Inflation will return to 4 percent in 2020. Growth this year is left at 2 percent" does not.
    """
    if say.DO.match(words_right(topic)):
        return True
    words = {token.lower for token in topic.before}
    same = {token.lower for token in partner.before if len(token.text) > _SHORT} - _NO_SUBJECTS
    return not words.isdisjoint(_POINTING) or not words.isdisjoint(same)


def was_once(topic: Topic) -> bool:
    """Tell whether a figure is told as of the past: "we had 30", "214 died last year"."""
    left, right = all_words_left(topic), words_right(topic)
    right = right.partition(" than ")[0]  # "0.9 percent, a tenth more than was foreseen in May"
    past = say.ONCE.search(left) or say.AGO.search(right)
    near = f"{left}| {right}"
    timed = change.TIME.search(near) or say.THEN.search(near)
    return past is not None or timed is not None


def is_bare(topic: Topic, partner: Topic) -> bool:
    """Tell whether nothing new is counted by name behind the figure: "there was $9 million"."""
    noun = topic.figure.referent.noun
    unnamed = noun is None or noun.end <= topic.figure.span.start
    if topic.who and partner.who and topic.who.isdisjoint(partner.who):
        return False  # "it was 0.2 percent last year. The target is 3.2 percent"
    return unnamed and topic.event in ("", partner.event)


def is_governed(topic: Topic) -> bool:
    """Tell the subject of a verb from "the toll in two bombings rose to 25"."""
    before = topic.before[-1].lower if topic.before else ""
    return before in _GOVERNS and topic.figure.quantity.kind is Kind.COUNT


RULES = (Rule(say.NOW_OR_HAVE, _now),)
