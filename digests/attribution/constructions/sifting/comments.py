"""What the outlet remarks on words: "Lund says he will pay soon – which could mean nine weeks".

It tells what they may come to, that somebody disputes them, or what was done soon after.
"""

from collections.abc import Iterator

from digests.attribution.frames import View
from digests.attribution.lexicon.cues import DENIALS, REFUTALS
from digests.attribution.lexicon.grammar import DASHES
from digests.attribution.phrases.verb_like import is_past
from digests.model import Span
from digests.text.word_lists import words

# "–" and "(" set a remark off, and so does a comma before "a claim that".
LONG_DASHES = (DASHES - {"-"}) | {"("}
OPENING = words("which that this it a an the then and")
MAY = words("could may might would")
MEAN = words("mean imply translate amount equal")
POINTING = words("which that this it")
# What was said is called one of these: "…, a claim that 40 villagers dispute".
CLAIMS = words("claim charge allegation accusation assertion boast contention notion")
NUMBERS = words("figure number sum total toll amount estimate count")
DISPUTING = DENIALS | REFUTALS | words("challenge challenges challenged doubt doubts doubted")
ARTICLES = words("a an the")
MOST_ADJECTIVES = 2
LONGEST_REMARK = 10


def find_comments(view: View) -> Iterator[Span]:
    """Give the remarks that a dash, a bracket or a comma sets off."""
    if view.words.isdisjoint(LONG_DASHES) and view.words.isdisjoint(CLAIMS | NUMBERS):
        return
    for at in view.places(LONG_DASHES | {","}):
        if view.quoted[at] or view.lower(at + 1) not in OPENING:
            continue
        dashed = view.lower(at) != ","
        if _names_claim(view, at + 1) or (
            dashed and (_means(view, at + 1) or _then(view, at + 1))
        ):
            yield Span(view.start(at), view.start(_end(view, at)))


def _end(view: View, mark: int) -> int:
    """Find the mark that closes the remark; the sentence's end without one."""
    closer = ")" if view.lower(mark) == "(" else view.lower(mark)
    if closer == ",":
        return view.count
    return next((at for at in range(mark + 1, view.count) if view.lower(at) == closer), view.count)


def _means(view: View, at: int) -> bool:
    """Tell what it may come to: "– which | could mean nine weeks"."""
    return view.lower(at) in POINTING and view.lower(at + 1) in MAY and view.lower(at + 2) in MEAN


def _then(view: View, at: int) -> bool:
    """Tell what was done next: "said she would be brief – | then spoke for 40 minutes"."""
    then = at + (view.lower(at) == "and")
    behind = min(then + 1, view.count - 1)
    return view.lower(then) == "then" and is_past(view.tokens, behind)


def _names_claim(view: View, at: int) -> bool:
    """Tell whether what was said is called a claim, or a number that somebody disputes."""
    if view.lower(at) not in ARTICLES:
        return False
    ahead = range(at + 1, at + 2 + MOST_ADJECTIVES)
    noun = next((i for i in ahead if view.lower(i) in CLAIMS | NUMBERS), None)
    if noun is None:
        return False
    disputed = any(view.lower(i) in DISPUTING for i in range(noun + 1, noun + LONGEST_REMARK))
    return disputed or view.lower(noun) in CLAIMS
