"""What is so indeed: "claimed to have 40, but he really had nine", "officially 12 died"."""

from digests.model import Standing
from digests.reconcile.echo_words import HEDGE
from digests.reconcile.partners import words_left
from digests.reconcile.topics import Topic
from digests.text.late import LatePattern
from digests.text.word_lists import words

_CUES = words("actually really fact reality truth turned turns official officially")
# "… when it turned out to be nine acres", "In fact he sold 900 copies".
_INDEED = LatePattern(
    r"(?:^| )(?:actually|really|in fact|in reality|in truth|turned out|turns out) "
    rf"(?:[^\s;:.]+ ){{0,5}}?{HEDGE}"
)
# "Officially 12 people died", "the official toll is 12".
_OFFICIAL = LatePattern(
    r"(?:^| )(?:officially|official (?:death |casualty |crowd )?(?:toll|count|figure|number|tally|"
    rf"estimate)) (?:, )?(?:[^\s;:.]+ ){{0,3}}?{HEDGE}"
)


def is_found_out(topic: Topic, other: Topic) -> bool:
    """Tell whether a number stands for what somebody had said otherwise: "but he really had 9"."""
    told = words_left(topic, [other] if other.number < topic.number else [])
    return not _CUES.isdisjoint(told.split()) and _INDEED.search(told) is not None


def knows_better(one: Topic, other: Topic) -> bool:
    """Tell whether the outlet tells a speaker's number otherwise: found out, or from officials."""
    own, stated = (one, other) if one.claim.standing is Standing.OWN_VOICE else (other, one)
    if (own.claim.standing, stated.claim.standing) != (Standing.OWN_VOICE, Standing.STATED):
        return False
    told = words_left(own, [stated] if stated.number < own.number else [])
    if _CUES.isdisjoint(told.split()):
        return False
    return is_found_out(own, stated) or _OFFICIAL.search(told) is not None
