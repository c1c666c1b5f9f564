"""What the outlet adds to words: "…, but only 9 came", "…, where Reuters saw 9", "… in fact 9"."""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.foresight import WISHING
from digests.attribution.lexicon.grammar import ARTICLES, HAVE, is_adverb, is_word
from digests.attribution.lexicon.speakers import OUTLET_WORDS, OUTLETS
from digests.attribution.phrases.verb_like import is_finite_like, is_past
from digests.model import Span
from digests.text.word_lists import words

# "It promised 40 buses, | but only nine came".
TURNING = words("but although though")
# … "but nine | were late": a past that tells what came of it.
DONE = HAVE | words("was were did")
# … "but | I fear it will be nine": the writer.
FIRST_PERSONS = words("i we")
LONGEST_TURN = 6
# "claimed to have 40, | when it turned out to be nine", "but he really had nine".
WHEN = words("when whereas")
REALLY = words("really actually fact reality truth turned turns")
CLAIMING = words("claim boast insist pretend lie allege assert tell promise advertise list brag")
# "…, | where Radio Tarn counted nine wrecks".
PLACES = words("where which")
# "where Radio Tarn | filmed nine wrecks": with its own eyes.
SEEING = words("saw seen verified visited counted confirmed reviewed found filmed")
LONGEST_OUTLET = 4
# Last words of who prints: "Radio Tarn", "the Vell | Times".
PRINTED = OUTLETS | OUTLET_WORDS


def told_by_outlet(view: View, frame: Frame) -> Iterator[Span]:
    """Give what the outlet itself adds behind a cue."""
    at = view.index(frame.cue.start)
    cue = CUES.get(view.lower(at))
    if cue is not None and cue.lemma in WISHING:
        yield from _unkept(view, at)
    yield from _seen_by_outlets(view, at)
    if not view.words.isdisjoint(REALLY):
        yield from _found_out(view, at, claimed=cue is not None and cue.lemma in CLAIMING)


def _found_out(view: View, cue: int, *, claimed: bool) -> Iterator[Span]:
    """Give what is so indeed: "claimed to have 40, | but he really had nine".

    "Otto said 40 came but there were really nine" may be his own words; nobody claims both.
    """
    for at in view.places(TURNING | WHEN | {";"} if claimed else WHEN):
        turned = view.lowers[at + 1 : at + 1 + LONGEST_TURN]
        told = any(view.start(each) in view.figures for each in range(cue + 1, at))
        if told and not view.quoted[at] and not REALLY.isdisjoint(turned):
            yield Span(view.start(at), view.sentence.span.end)
            return


def _unkept(view: View, cue: int) -> Iterator[Span]:
    """Give what has come of a promise: "promised 40 buses, | but only 9 came"."""
    for at in view.places(TURNING):
        if at > cue + 1 and not view.quoted[at] and _happened(view, at):
            yield Span(view.start(at), view.sentence.span.end)
            return


def _happened(view: View, at: int) -> bool:
    """Tell whether a past follows, or the writer says I: "but | delivered 9", "but I fail"."""
    if view.lower(at + 1) in FIRST_PERSONS:
        return True
    for verb in range(at + 1, min(at + LONGEST_TURN, view.count)):
        counts = view.start(verb) in view.figures or view.lower(verb)[0].isdigit()
        if not (counts or is_word(view.tokens[verb])) or view.lower(verb) in {"that", "not"}:
            return False
        if view.lower(verb) in DONE or (is_past(view.tokens, verb) and not counts):
            return True
        if is_finite_like(view.tokens, verb):
            return False
    return False


def _seen_by_outlets(view: View, cue: int) -> Iterator[Span]:
    """Give what an outlet has seen in a place: "…, | where the BBC verified nine wrecks"."""
    for at in view.places(PLACES):
        if at > cue and view.lower(at - 1) == "," and not view.quoted[at] and _sees(view, at + 1):
            yield Span(view.start(at), view.sentence.span.end)
            return


def _sees(view: View, first: int) -> bool:
    """Tell whether an outlet is the subject there, and sees for itself."""
    at = first + (view.lower(first) in ARTICLES)
    outlet = at
    while at < min(first + LONGEST_OUTLET, view.count) and view.tokens[at].text[0].isupper():
        outlet, at = at, at + 1
    named = at > outlet and view.lower(outlet) in PRINTED
    while at < view.count and (view.lower(at) in HAVE or is_adverb(view.tokens[at])):
        at += 1
    return named and view.lower(at) in SEEING
