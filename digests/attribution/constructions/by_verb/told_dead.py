"""Of how many it is said that they died: "the 40 people who the hospital says died"."""

import re
from collections.abc import Iterator

from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import CURRENCIES, PREPOSITIONS, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.model import Span
from digests.text.word_lists import words

# The count is theirs who tell the fate by which it is counted: "the 40 soldiers who the army said
# were armed were buried" leaves the count to the writer.
FATES = words("died dead missing drowned perished")
SUFFERED = words("killed abducted kidnapped injured wounded")
LINKS = words("who whom")
SAYING = words("say says said report reports reported")
BE = words("were was been being")
BETWEEN = BE | words("have has had are also later as")
# No other word stands between: in "the 60 | left | soldiers who" it may be a verb.
DESCRIBED = words("more other young police army aid")
NO_NOUNS = PREPOSITIONS.union(CUES)
COUNT = re.compile(r"\d[\d,]*|[a-z-]+")
FATE_WITHIN = 5


def find_fate_frames(view: View) -> Iterator[Frame]:
    """Give the frames of those who say that people died who are counted before."""
    if view.words.isdisjoint(LINKS):
        return
    for at in view.places(SAYING):
        phrase = subject_before(view.tokens, at) if not view.quoted[at] else None
        if phrase is None or view.lower(phrase.first - 1) not in LINKS or phrase.end != at:
            continue
        counted = _counted(view, phrase.first - 1)
        if counted is None or not _tells_fate(view, at + 1) or not speaks(view, phrase):
            continue
        content = Span(view.start(counted), view.start(phrase.first - 1))
        cue = view.tokens[at].span
        yield Frame(Rule.OBJECT, cue, phrase.first, view.sources(phrase), (content,))


def _tells_fate(view: View, begin: int) -> bool:
    """Tell whether nothing but helping verbs stands before the fate: "were | killed".

    Of "who they said had killed nine men" it is another's.
    """
    for at in range(begin, begin + FATE_WITHIN):
        if view.lower(at) in FATES:
            return True
        if view.lower(at) in SUFFERED:
            return view.lower(at - 1) in BE
        if view.lower(at) not in BETWEEN:
            return False
    return False


def _counted(view: View, link: int) -> int | None:
    """Find the bare number of those whom the clause tells: "the | 40 people |, who".

    Of "gave 300 dollars to the men who" and "a toll of 60 includes soldiers who" it counts others.
    """
    head = link - 1 - (view.lower(link - 1) == ",")
    if not is_word(view.tokens[head]) or view.lower(head) in NO_NOUNS:
        return None
    at = head - 1 - (view.lower(head - 1) in DESCRIBED)
    bare = at >= 0 and view.start(at) in view.figures and COUNT.fullmatch(view.lower(at))
    return at if bare and view.tokens[at - 1].text not in CURRENCIES else None
