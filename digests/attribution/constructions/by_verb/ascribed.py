"""Figures that words right behind them give to a speaker: "the 65 reported by the fire chief"."""

from collections.abc import Iterator

from digests.attribution.constructions.by_verb.passives import FATES
from digests.attribution.constructions.parts.acts import is_money, is_term
from digests.attribution.constructions.parts.extents import behind_amount
from digests.attribution.constructions.parts.subjects import counted, speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import HEDGES
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import (
    BE,
    DETERMINERS,
    PRONOUNS,
    is_adverb,
)
from digests.attribution.lexicon.happenings import CAUSES
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.dates import behind_date
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.figures.lexicon.word_classes import letter_of
from digests.model import Span
from digests.text.word_lists import words

# "the 15 percent that leaders pledged": what may be done to a figure; other verbs take a clause.
STANCES = words(
    """
    pledge promise propose demand recommend request forecast predict project estimate expect
    anticipate report claim announce cite quote mention give suggest acknowledge admit concede
    confirm record count register list want seek offer foresee
    """
)
# People are wanted and goods offered; only a sum is somebody's word: "the 9 million he wants".
WISHES = words("want seek offer")
# "The firm, valued by brokers at 9 million": what stands before them, nobody says.
PRICED = words("valued put priced")
# "The quake, described by officials as the worst in 40 years, …": so up to the comma.
DESCRIBED = words("described accused")
ASCRIBING = words("consider considers considered deem deems deemed").union(
    PRICED, DESCRIBED, (form for form, cue in CUES.items() if cue.lemma in STANCES)
)
# "the 8 billion estimated in a 2012 review": what is done to a figure in writing.
WRITTEN = words("estimated forecast predicted projected reported cited quoted given claimed")
PAPERS = words(
    """
    review report study survey poll paper audit census analysis assessment letter statement filing
    indictment complaint lawsuit dossier memo article book preprint bulletin
    """
)
DEEDS = CAUSES | words(
    "assault assaults raid raids ambush ambushes bombings explosions blasts shooting shootings "
    "killing killings assassination assassinations strikes kidnapping kidnappings crashes"
)
VALUED = words("estimated valued put priced forecast projected")
LONGEST_PRICE = 12
LONGEST_DESCRIPTION = 20
# "The losses, estimated by the guild at 9 million": the number stands behind the speaker.
VALUES = words("at between to")
NUMBER_WITHIN = 5
# "at up to 50 billion", "at between 4 and 9 metres": nothing else stands in an amount.
AMOUNT_HEDGES = HEDGES | words("as much many most a an well")
# Letters of word_classes.py: figures, nouns, currencies.
AMOUNTS = frozenset("0ns")
MARKS = frozenset((",", ";", ".", "(", ")", "-", "–", "—"))
# How many words the counted thing may have: "the 3.5 percent of spending that the board …".
LONGEST_COUNTED = 8
# Letters of word_classes.py: nouns, names, times, events, adjectives, figures, "the", "of", "'s".
COUNTED = frozenset("ncskjX0dmho-DZ")


def find_ascribed_frames(view: View) -> Iterator[Frame]:
    """Give the frames of "the 65 reported by X" and "the 15 percent that X pledged"."""
    places = view.places(ASCRIBING)
    if not places or view.figures.isdisjoint([token.start for token in view.tokens]):
        return
    for at in places:
        if not view.quoted[at]:
            frame = _by(view, at) or _at_by(view, at) or _in(view, at) or _that(view, at)
            if frame is not None:
                yield frame


def _by(view: View, at: int) -> Frame | None:
    """Read "the 70 euros proposed by the board"; not "were reported by", a passive."""
    before = at - 1
    while before > 0 and is_adverb(view.tokens[before]):
        before -= 1
    timed = behind_date(view.tokens, at + 1)
    by = _behind_fate(view, timed)
    listed = _lemma(view, at) == "list" and by == timed  # "300 firms listed by the exchange"
    if listed or (_lemma(view, at) == "claim" and view.lower(before) in DEEDS):
        return None  # "three bombings claimed by the Front"
    if view.lower(by) != "by" or view.lower(before) in BE or view.lower(at).endswith("s"):
        return None  # "two other requests by the sheriff" counts the requests
    phrase = phrase_after(view.tokens, by + 1)
    if phrase is None or not speaks(view, phrase) or counted(view, phrase):
        return None
    if view.lower(at) in DESCRIBED | PRICED:
        content = _set_apart(view, at, phrase)
    else:
        content = _counted(view, before + 1) or _valued(view, at, phrase)
    if content is None or _taken(view, at, content):
        return None
    return Frame(Rule.ASCRIBED, view.tokens[at].span, at, view.sources(phrase), (content,))


def _set_apart(view: View, at: int, phrase: Phrase) -> Span | None:
    """Give what is said of the noun before: "Otto, accused by police | of nine thefts |, …"."""
    if view.lower(at - 1) != ",":
        return None
    if view.lower(at) in PRICED:
        return _valued(view, at, phrase)
    ahead = range(phrase.first, min(phrase.first + LONGEST_DESCRIPTION, view.count))
    end = next((i for i in ahead if view.lower(i) in MARKS), None)
    return None if end is None else Span(view.start(phrase.first), view.start(end))


def _lemma(view: View, at: int) -> str:
    cue = CUES.get(view.lower(at))
    return cue.lemma if cue is not None else ""


def _taken(view: View, at: int, content: Span) -> bool:
    """Tell whether the counted are wanted, not named: "three men sought by police".

    Only a sum or a term in jail is somebody's word: "the nine years sought by prosecutors".
    """
    if _lemma(view, at) not in WISHES:
        return False
    inside = [i for i in range(at) if content.start <= view.start(i) < content.end]
    return not any(is_money(view, i) or is_term(view, i) for i in inside)


def _behind_fate(view: View, at: int) -> int:
    """Step over as what they are counted: "the 40 listed as missing | by"."""
    fate = at + (view.lower(at) == "as")
    return fate + 1 if view.lower(fate) in FATES else at


def _at_by(view: View, at: int) -> Frame | None:
    """Read "a gap estimated at up to 50 billion by some economists"; not "was put at 9 by"."""
    if view.lower(at) not in VALUED or view.lower(at + 1) != "at" or view.lower(at - 1) in BE:
        return None
    ahead = range(at + 2, min(at + LONGEST_PRICE, len(view.tokens)))
    by = next((i for i in ahead if view.lower(i) == "by"), None)
    phrase = phrase_after(view.tokens, by + 1) if by is not None else None
    if by is None or phrase is None or not speaks(view, phrase) or counted(view, phrase):
        return None
    if not all(_of_amount(view, i) for i in range(at + 2, by)):
        return None  # "estimated at 90 metres and hit by police"
    content = Span(view.start(at + 2), view.start(by))
    return Frame(Rule.ASCRIBED, view.tokens[at].span, at, view.sources(phrase), (content,))


def _of_amount(view: View, at: int) -> bool:
    """Tell whether a word is a hedge, a number, a magnitude or a unit."""
    token = view.tokens[at]
    ranged = token.lower in {"and", "-", "–"} and view.lower(at + 1)[:1].isdigit()
    counted = letter_of(token) in AMOUNTS or token.start in view.figures or is_money(view, at)
    return counted or ranged or token.lower in AMOUNT_HEDGES


def _valued(view: View, at: int, phrase: Phrase) -> Span | None:
    """Give the number behind the speaker: "the losses, estimated by the guild | at 9 million"."""
    if view.lower(at) not in VALUED or view.lower(phrase.end) not in VALUES:
        return None
    ahead = range(phrase.end + 1, min(phrase.end + NUMBER_WITHIN, len(view.tokens)))
    number = next((i for i in ahead if view.start(i) in view.figures), None)
    if number is None:
        return None
    ahead = range(number + 1, min(number + NUMBER_WITHIN, len(view.tokens)))
    end = next((i for i in ahead if _ends_value(view, i)), ahead.stop)
    return Span(view.start(phrase.end), view.tokens[end - 1].end)


def _ends_value(view: View, at: int) -> bool:
    """Tell whether what a value says ends before a word: at a mark, or at another figure."""
    return view.start(at) in view.figures or view.lower(at) in MARKS


def _in(view: View, at: int) -> Frame | None:
    """Read "the 8 billion estimated in a 2012 review"; not "were estimated in"."""
    if view.lower(at + 1) != "in" or view.lower(at) not in WRITTEN or view.lower(at - 1) in BE:
        return None
    content = _counted(view, at)
    phrase = phrase_after(view.tokens, at + 2)
    if content is None or phrase is None or view.lower(phrase.end - 1) not in PAPERS:
        return None
    return Frame(Rule.ASCRIBED, view.tokens[at].span, at, view.sources(phrase), (content,))


def _that(view: View, at: int) -> Frame | None:
    """Read "the 15 percent that leaders pledged", "a rate which many experts consider safe"."""
    phrase = subject_before(view.tokens, at) if view.lower(at) not in PRICED else None
    if phrase is None or _lemma(view, at) in {"list", "describe", "accuse"}:
        return None
    linked = view.lower(phrase.first - 1) in {"that", "which"}
    if not linked and (not behind_amount(view, phrase.first) or _goes_on(view, phrase)):
        return None
    content = _counted(view, phrase.first - linked)
    if content is None or not speaks(view, phrase) or _taken(view, at, content):
        return None
    cue = view.tokens[at].span
    return Frame(Rule.ASCRIBED, cue, phrase.first, view.sources(phrase), (content,))


def _goes_on(view: View, phrase: Phrase) -> bool:
    """Tell whether the amount describes the subject: "a $90-million | drop in sales gave"."""
    first = view.tokens[phrase.first]
    plural = first.lower.endswith("s") or first.lower in SPEAKER_HEADS
    return first.text.islower() and first.lower not in PRONOUNS | DETERMINERS and not plural


def _counted(view: View, end: int) -> Span | None:
    """Give the words of the counted thing that ends there, when they hold a figure."""
    first = end
    while first > max(0, end - LONGEST_COUNTED) and _of_counted(view, first - 1):
        first -= 1
        if _is_whole(view, first):
            break
    if view.lower(first) != "the":
        first = _behind_and(view, first, end)
    held = any(view.start(at) in view.figures for at in range(first, end))
    return Span(view.start(first), view.tokens[end - 1].end) if held else None


def _is_whole(view: View, at: int) -> bool:
    """Tell whether another counts a part: "has built 90 of | the 500 homes that he promised"."""
    numbered = view.start(at + 1) in view.figures or view.start(at + 2) in view.figures
    return view.lower(at) == "the" and view.lower(at - 1) == "of" and numbered


def _behind_and(view: View, first: int, end: int) -> int:
    """Leave out another count: "lost 40 homes and | nine people reported missing by"."""
    joints = (at + 1 for at in range(first, end) if _joins(view, at))
    return max(joints, default=first)


def _joins(view: View, at: int) -> bool:
    """Tell whether "and" joins two counts: "the 40 deaths | and | nine injuries"."""
    counted = view.start(at + 1) in view.figures and view.start(at - 1) not in view.figures
    return view.lower(at) == "and" and counted


def _of_counted(view: View, at: int) -> bool:
    token = view.tokens[at]
    ranged = token.lower in {"to", "and"} and view.lower(at + 1)[:1].isdigit()
    ranged = ranged or _joins(view, at)
    named = letter_of(token) in COUNTED or token.text == "%"
    named = named or view.lower(at - 1) == "of"  # "3 percent of spending"
    return token.start in view.figures or ranged or named
