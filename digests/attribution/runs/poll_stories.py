"""The poll of a story: where a sentence brings it in, "in a new Vell News poll"."""

from collections.abc import Sequence

from digests.attribution.constructions.parts.expectations import expectation_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import BE, CURRENCIES, TIME_WORDS, is_name_word, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.runs.shares import SCALES, is_percent
from digests.model import Span, Token
from digests.text.word_lists import words

POLL_HEADS = frozenset(("poll", "survey", "newspoll"))
OPINION = frozenset(("poll", "newspoll"))
OPENERS = words("a an the its another")
NOW = words("now today currently")
BEFORE_EARLIER = words("from after than while") | {",", ";"}
# A poll that is brought in is new or has a name: not "the poll tax", "a poll of his heart".
FRESH = words("new latest recent national nationwide statewide separate second")
# "at the poll watchers' table": the word behind shows that no poll of opinion is meant.
NO_POLLS = words("tax taxes worker workers watcher watchers station stations position book books")
LONGEST_NAME = 10
# The poll that a story tells of goes on behind one with which it is only compared.
EARLIER_POLLS = words("earlier previous last prior similar comparable")
COMPARING = words("compares compared comparison")
# "In an earlier poll", "in the party's internal poll": not the poll of the story.
OTHER_POLLS = words("an another earlier previous last rival internal party exit")
NEW = frozenset(("a", "an", "another"))
LONGEST_NUMBER = 4
# "She leads by an average of 9 points in recent polls": an average is not the story's poll.
AVERAGES = words("average averages averaging averaged aggregate")
AVERAGED = words("polls polling surveys")
ASKED = words("voters adults people men women residents respondents households students workers")
# "…, up from 36 percent in May": the poll before it was the same poll.
COMPARED = words("up down compared versus against")


def introduced(view: View) -> Frame | None:
    """Find the poll that a sentence brings in: "…, a new Vell News poll finds", "in a survey"."""
    for at in view.places(POLL_HEADS):
        if not view.quoted[at]:
            first = _first(view, at)
            frame = _introducing(view, first, at) if first is not None else None
            if frame is not None:
                return frame
    return None


def _first(view: View, head: int) -> int | None:
    """Find the article that opens the poll's name: "| a new Vell News/Dorra Post poll"."""
    for at in range(head - 1, max(-1, head - LONGEST_NAME), -1):
        if view.lower(at) in OPENERS:
            return at
        dated = view.tokens[at].text[0].isdigit() and view.start(at) not in view.figures
        if not (is_word(view.tokens[at]) or dated or view.lower(at) in {"-", "/", "'s", "."}):
            return None
    return None


def refers(view: View) -> bool:
    """Tell whether a sentence names the story's poll: "Her lead in the daily poll fell to 9".

    "The drop seen in the crime survey was magnified by …" tells no more of a survey.
    """
    return any(_refers(view, at) for at in view.places(OPINION) if not view.quoted[at])


def found_now(view: View, after: int) -> Span | None:
    """Give what the story's poll has found behind an earlier one's: "| to 45 percent now"."""
    begin = view.index(after)
    if view.lower(begin) != "to" or view.start(begin + 1) not in view.figures:
        return None
    ahead = [view.lower(at) for at in range(begin + 2, begin + 2 + LONGEST_NUMBER)]
    fresh = is_percent(view, begin + 1) and not NOW.isdisjoint(ahead)
    return Span(view.start(begin), view.start(begin + 2 + LONGEST_NUMBER)) if fresh else None


def names_other(view: View) -> bool:
    """Tell whether another poll than the story's is named: "In an earlier poll, he had 39".

    So is an average of many.
    """
    if not (view.words.isdisjoint(AVERAGES) or view.words.isdisjoint(AVERAGED)):
        return True
    return any(_is_other(view, at) for at in view.places(POLL_HEADS) if not view.quoted[at])


def names_two(view: View) -> bool:
    """Tell whether two polls come in: "… in a Veld poll, while a Lume survey found 41"."""
    heads = view.places(POLL_HEADS)
    opened = [_first(view, at) for at in heads] if len(heads) > 1 else []
    return sum(view.lower(at) in NEW for at in opened if at is not None) > 1


def _is_other(view: View, head: int) -> bool:
    first = _first(view, head)
    named = {view.lower(at) for at in range(head if first is None else first, head)}
    return not named.isdisjoint(OTHER_POLLS)


def _refers(view: View, head: int) -> bool:
    first = _first(view, head)
    behind = view.lower(head + 1)
    return first is not None and view.lower(first - 1) == "in" and behind not in NO_POLLS


def _introducing(view: View, first: int, head: int) -> Frame | None:
    inside = view.tokens[first + 1 : head]
    named = any(is_name_word(token) for token in inside)
    fresh = view.lower(first) != "the" and any(token.lower in FRESH for token in inside)
    other = view.lower(first) == "another"
    maker = view.tokens[min(head + 2, len(view.tokens) - 1)]
    by = view.lower(head + 1) in {"by", "from"} and is_name_word(maker)
    by = by and maker.lower not in TIME_WORDS  # "a poll | from April"
    if view.lower(head + 1) != "of" and _is_base(view, first):
        return None
    before = any(token.lower in EARLIER_POLLS for token in inside)  # "in the last poll"
    if not (named or fresh or other or by or before) or view.lower(head + 1) in NO_POLLS:
        return None
    phrase = Phrase(first, head + 1)
    if by:
        phrase = phrase_after(view.tokens, first) or phrase
    cue = view.tokens[head].span
    contents = _closed(view, first, phrase.end)
    rule = Rule.EARLIER_POLL if _is_earlier(view, inside) else Rule.POLL
    return Frame(rule, cue, first, view.sources(phrase), contents, relay=True)


def _is_earlier(view: View, inside: Sequence[Token]) -> bool:
    """Tell whether it is only compared with: "the previous Vell survey", "compares to … in a"."""
    named = {token.lower for token in inside}
    return not (named.isdisjoint(EARLIER_POLLS) and view.words.isdisjoint(COMPARING))


def _is_base(view: View, first: int) -> bool:
    """Tell whether a poll is only compared with: "up three on | the May poll", "since | the"."""
    before, left = view.lower(first - 1), first - 2
    counted = view.start(left) in view.figures or view.lower(left) in SCALES
    return before in {"since", "than"} or (before == "on" and left > 0 and counted)


def _opens_absolute(view: View, at: int) -> bool:
    """Tell whether its numbers begin: "Also out was a Vell News poll, | with the lead at 9"."""
    return view.lower(at) == "with" and view.lower(at - 1) == ","


def _is_compared(view: View, first: int) -> bool:
    """Tell whether the poll only foresaw: "fell 4 percent, compared with 2 in | a poll"."""
    for at in range(first - 2, max(0, first - LONGEST_NAME), -1):
        if view.start(at) in view.figures:
            return False
        if view.lower(at) in COMPARED and view.lower(at - 1) == ",":
            return True
    return False


def _asked(view: View, end: int) -> bool:
    """Tell whether it is how many were asked: "in a Vell News poll of {900} likely | voters"."""
    return any(view.lower(at) in ASKED for at in range(end + 2, end + 2 + LONGEST_NUMBER))


def _clause_start(view: View, first: int) -> int:
    """Find what an earlier poll found: "60 percent back it, | after half did in the last poll"."""
    ahead = range(first - 1, 0, -1)
    return next((at for at in ahead if view.lower(at) in BEFORE_EARLIER), 0)


def _closed(view: View, first: int, end: int) -> tuple[Span, ...]:
    """Give what a poll behind "in" has measured: "41 percent | in a poll, | up from 36".

    Of one that has foreseen a number it is that number: "above a Vell News poll of | 3.4 percent".
    """
    if view.lower(end) == "of" and view.start(end + 1) in view.figures and not _asked(view, end):
        money = view.tokens[end + 1].text[0] in CURRENCIES or view.lower(end + 1) == "rs"
        number = Span(view.start(end + 1), view.start(end + 1 + LONGEST_NUMBER))
        return (number,) if money or is_percent(view, end + 1) else ()
    absolute = next((i for i in range(end, len(view.tokens)) if _opens_absolute(view, i)), 0)
    if absolute and view.lower(first - 1) in BE:
        return (Span(view.start(absolute), view.sentence.span.end),)
    if view.lower(first - 1) != "in" or first < 2 or view.lower(first - 2) in {",", "than"}:
        return ()
    if _is_compared(view, first):
        return (Span(view.start(end), view.sentence.span.end),)
    # "a margin of 13 percent, topping | the 9 percent forecast in a poll"
    begin = expectation_before(view, first - 1)
    if _is_earlier(view, view.tokens[first + 1 : end]):
        begin = max(begin, _clause_start(view, first))
    left = Span(view.start(begin), view.start(first - 1))
    compared = view.lower(end) == "," and view.lower(end + 1) in COMPARED
    # "leads in a poll, | 49 percent to 40", "fell to 39 percent in a poll | from 44 percent"
    numbered = view.start(end + 1) in view.figures and is_percent(view, end + 1)
    compared = compared or (numbered and view.lower(end) in {",", "from"})
    return (left, Span(view.start(end), view.sentence.span.end)) if compared else (left,)
