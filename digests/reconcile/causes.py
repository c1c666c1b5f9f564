"""Of what people died: "the flood killed 40", "40 died of cholera"; two causes are two tolls."""

from collections.abc import Iterator, Sequence

from digests.figures.lexicon.singulars import singular
from digests.model import Token
from digests.text.word_lists import words

# What different speakers call one thing.
_ALIKE = (
    "attack blast explosion bombing bomb strike raid shooting ambush airstrike shelling assault",
    "quake earthquake tremor",
    "storm flood flooding cyclone hurricane typhoon rain gale",
    "fire blaze inferno",
    "crash collision",
    "landslide mudslide",
    "avalanche",
    "stabbing",
    "outbreak epidemic disease virus",
)
_GROUPS = {word: row.split()[0] for row in _ALIKE for word in row.split()}
_KILLING = words("killed kills injured wounded left claimed destroyed displaced")
_DYING = words("died dead dying deaths die ill sick")
_OF = words("of from")
# Everybody dies of these: they tell no cause from another.
_NEUTRAL = words(
    "wounds injuries burns causes hunger complications exposure the a an their its his her that it"
)
_NEAR = 4  # words between "the flood" and its "killed"
_SOON = 4  # words behind a number before "died of"


def read_causes(before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Read what killed those who are counted, from the words before and after; often nothing."""
    return frozenset([*_killers(before), *_diseases(after)])


def _killers(before: Sequence[Token]) -> Iterator[str]:
    """Read "a landslide | killed 40", "the bomb, police said, | killed 40"."""
    for at, token in enumerate(before):
        if token.lower not in _KILLING:
            continue
        for near in reversed(before[max(0, at - _NEAR) : at]):
            group = _GROUPS.get(singular(near.lower))
            if group is not None:
                yield group
                break


def _diseases(after: Sequence[Token]) -> Iterator[str]:
    """Read "people died of | cholera"."""
    for at, token in enumerate(after[:_SOON]):
        link, noun = after[at + 1 : at + 2], after[at + 2 : at + 3]
        if token.lower in _DYING and link and noun and link[0].lower in _OF:
            told = noun[0]
            if told.text.isalpha() and told.text.islower() and told.lower not in _NEUTRAL:
                yield told.lower
