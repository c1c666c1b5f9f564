"""Figures of what may be: expected, planned or feared. They are no rivals of what was counted."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile, zip_longest

from digests.model import Token
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_MAY_BE = words(
    """expected expects expect expecting anticipated forecast forecasts predicted predicts predict
    projected projects would could might may will planned plans plan proposed feared fears fear
    promised target targets goal budgeted going risk"""
)
_NEAR = 8  # words on either side
# A guess at what is already so: "the death toll could be as high as 60".
_TOLL_MAY_BE = re.compile(
    r"(?:^| )(?:toll|count|number|figure|tally)(?: of (?:dead|deaths|victims))? "
    r"(?:may|might|could) (?:well |already )?be "
    r"(?:(?:over|more|than|at|least|as|high|about|around|some|close|to) ){0,4}$"
)
_BESIDE = words("than as")  # "more than we expected": that is over …
_SPEAKERS = words("we they he she it i")
_WISHES = words("ought should must want wants wanted aim aims aimed")
_WANTS = words("wants want wanted aims aim aimed")
_CLOSE = 4  # words before a number
_PAST = words("have mean")  # "may have been killed", "which would mean 40" tell what was
_NOT = words("not n't cannot never")
_MEANT = words("mean imply suggest prove believe think expect claim true")
_KILLED = words("kill killed die died")
_FEARED = words("dead killed drowned")
_DENIED = 3  # words before a number in which it is denied: "did not kill 150"
_CLAIMS = words("claim claims allegation allegations rumour rumours rumor rumors reports story")
_UNTRUE = words(
    """fabrication fabrications fabricated invention untrue false nonsense baseless unfounded lie
    lies propaganda ridiculous exaggerated exaggeration wrong rubbish imagination"""
)
_CLAUSE = 10
_ENDS = words(", ; : . ( ) that which who")  # what follows them is another clause


def is_forecast(topic: Topic) -> bool:
    """Tell whether the figure is expected, planned or feared rather than counted."""
    if topic.event == "kill" and _TOLL_MAY_BE.search(_told(topic)):
        return False
    if _foretells(topic.before[-_NEAR:]):
        return True
    return _foretells(list(takewhile(lambda token: token.lower not in _ENDS, topic.after[:_NEAR])))


def _told(topic: Topic) -> str:
    return "".join(f"{token.lower} " for token in topic.before[-_NEAR:])


def is_wished(topic: Topic) -> bool:
    """Tell what should be from what is: "diesel ought to go back under 160p"."""
    return not _WISHES.isdisjoint([token.lower for token in topic.before[-_NEAR:]])


def is_wanted(topic: Topic) -> bool:
    """Tell a goal: "the agency wants 95 percent of children vaccinated"."""
    return not _WANTS.isdisjoint([token.lower for token in topic.before[-_CLOSE:]])


def is_feared(topic: Topic) -> bool:
    """Tell a toll that is not confirmed: "at least nine people were feared dead"."""
    near = [token.lower for token in (*topic.before[-_NEAR:], *topic.after[:_NEAR])]
    return any(word == "feared" and following in _FEARED for word, following in pairwise(near))


def is_disclaimed(topic: Topic) -> bool:
    """Tell whether nobody says so: "this does not mean that 40 people were killed".

    So it is with "the claim that they killed 40 is pure invention", "it is not true that 40
    died", "our men did not kill 40".
    """
    near = [token.lower for token in topic.before[-_CLAUSE:]]
    claimed = not _CLAIMS.isdisjoint(near)
    if claimed and not _UNTRUE.isdisjoint([token.lower for token in topic.after]):
        return True
    close = near[-_DENIED:]
    if any(word in _NOT and then in _KILLED for word, then in pairwise(close)):
        return True
    return any(
        word in _NOT and following in _MEANT for word, following in zip_longest(near, near[1:])
    )


def _foretells(near: Sequence[Token]) -> bool:
    """Find a word of what is to come; "may have been killed" is a guess at what was."""
    told = ["" if token.text == "May" else token.lower for token in near]  # the month
    return not _MAY_BE.isdisjoint(told) and any(
        word in _MAY_BE and following not in _PAST and not _is_beside(told[:at])
        for at, (word, following) in enumerate(zip_longest(told, told[1:]))
    )


def _is_beside(before: Sequence[str]) -> bool:
    """Tell whether a number is only compared with what had been expected: "than we expected"."""
    last = before[:-1] if before and before[-1] in _SPEAKERS else before
    return bool(last) and last[-1] in _BESIDE
