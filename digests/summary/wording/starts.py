"""With which word an excerpt may begin: best with the subject of its own clause."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digests.attribution.lexicon.grammar import COORDINATORS
from digests.summary.backing.backings import Backings
from digests.summary.gate.tellings import SAYING
from digests.summary.wording.datelines import behind_dateline, behind_item
from digests.summary.wording.shapes import EVENTS, VERBS, is_item, letter, verb_behind
from digests.text.word_lists import words

OPENERS = words("and but so that then while although though whereas because nor yet")
"""An excerpt begins behind these …"""

TIED = words("far many much long well")
"""… but for "so far"."""

TORN = words("or than versus compared including excluding")
"""With these none begins: what they go on from is cut off."""

PUTTING = words("put puts value values valued rate rated priced pegged pegs")
"""Who says so puts something at a number: "valued its yard at £300m"."""

COUNTING = words("count counts counted")
"""… and who counted a bare 36 says no more than that."""

SUBJECTS = words("he she they we i it")  # each opens a clause: none stands within its subject
OF_A_GAP = "MBa"  # "which the ministry estimates | could reach 5,000"
SHORTEST_CLAUSE = 3
MOVES = words("up down")  # "up from 315 the day before"
QUOTES = frozenset('"”’')
MARKS = frozenset(",—–")
CLOSING = (",", ".", "?", "!")  # of what was said by itself
OWNERS = ("’s", "'s", "s’", "s'")
OPENING_MARKS = frozenset('.?!\n"“‘')
RELATIVES = words("which who whose whom where")
WHO = words("who whose")
OF_WHOM = (("of", "whom"), ("of", "which"))  # "some of whom had fled, and paid 9 crowns"
MOST_STARTS = 4
QUOTED_WORDS = 30  # characters of a few words that are quoted: the “serious” incidents

# What each way to begin costs.
CLAUSE = 0.0
CUE = 0.3  # "put the cost at $6 million"
LEANING = 0.4  # "he had signed 43 certificates — doctor"
LEANING_ALONE = 0.7  # "it rose by 8.8 percent" in the outlet's own voice
HANGING = 0.7  # "the town lost power, as 40 trees fell" from "as" on
PREPOSITION_FIRST = 0.3  # "in 36 states most of them died"
NOUNS = 1.1  # "a tragedy that killed 160 people"
NUMBER = 1.4  # "340 ballots"
PREDICATE = 1.2  # "had spent $60"
DEPENDENT = 2.2  # "killing 15 people", "to settle at $60": whoever did so stands before it
ALONE = 1.1  # … so much more where no speaker stands behind it, who may be its subject
PREPOSITION = 2.2  # "with 4 men"
RELATIVE = 2.6
APPOSITION = 2.4  # "the mayor, Ana Brill, owes $6 million" from the name on
FRAGMENTS = (PREDICATE, DEPENDENT, NUMBER, NOUNS, PREPOSITION, APPOSITION)
MID_PHRASE = 3.0


class Start(NamedTuple):
    """A word with which an excerpt may begin, its cost, and the verb that must not be cut off."""

    at: int
    cost: float
    verb: int | None = None


def starts_of(begin: int, end: int, indices: Sequence[int], backings: Backings) -> list[Start]:
    """Give the words with which an excerpt may begin, of those from `begin` to the number."""
    first = backings.places[indices[0]][0]
    number = first - len(backings.backing(indices[0]).hedge)
    begin = behind_item(behind_dateline(begin, number, backings), number, backings)
    places = list(_places(begin, number, backings))
    heads = [first if at == number else _head(at, end, backings) for at in places]
    found = [
        _start(at, head, first, end, backings) for at, head in zip(places, heads, strict=True)
    ]
    found = [_unquoted(start, first, backings) for start in found]
    found = [
        _opened(found[0], indices[0], backings),
        *(_behind(found[0].at, start, backings) for start in found[1:]),
    ]
    if number not in places:
        found.append(_number(number, indices[0], backings))
    found += _with_cue(found[0], begin, indices[0], backings)
    if not backings.claim(indices[0]).sources:
        found = [_alone(start) for start in found]
    verbs = [_last_verb(start, found) for start in found]
    return [Start(at, cost, verb) for (at, cost, _), verb in zip(found, verbs, strict=True)]


def _unquoted(start: Start, first: int, backings: Backings) -> Start:
    """Begin in no quotation that ends before the figure: ““We wait,” said Ann, who has 4 sons”."""
    quotation = backings.reading.document.quotation_at(backings.starts[start.at])
    if quotation is None or quotation.content.end > backings.starts[first]:
        return start
    is_closed = quotation.content.of(backings.text).endswith(CLOSING)
    is_word = quotation.content.end - quotation.content.start <= QUOTED_WORDS
    return start if is_word and not is_closed else start._replace(cost=MID_PHRASE)


def _alone(start: Start) -> Start:
    """Judge "it rose", "is to cost 40 jobs" in the outlet's own voice: nobody behind is meant."""
    cost = LEANING_ALONE if start.cost == LEANING else start.cost
    return start._replace(cost=cost + ALONE * (cost in FRAGMENTS))


def _opened(start: Start, index: int, backings: Backings) -> Start:
    """Judge the content's first word: right behind another figure it stands in mid-phrase."""
    is_behind = index > 0 and start.at == backings.places[index - 1][1]
    if start.at and backings.folded[start.at - 1] in PUTTING:
        return start._replace(cost=max(start.cost, NOUNS))
    is_number = letter(start.at, backings) == "X" and start.at < backings.places[index][0]
    is_first = start.at == backings.sentence(index)[0]
    is_later = index > 0 and backings.sentence(index - 1) == backings.sentence(index)
    if (is_number and not is_first) or (is_later and is_item(start.at, backings)):
        return start._replace(cost=MID_PHRASE)  # "between 2 | and 5 May, with 9 percent"
    is_first = is_first or backings.is_break(start.at)
    return start._replace(cost=MID_PHRASE) if is_behind and not is_first else start


def _behind(begin: int, start: Start, backings: Backings) -> Start:
    """Judge a later clause: no apposition, whose verb follows a comma, and no end of a list."""
    if start.verb is None:
        return start._replace(cost=MID_PHRASE) if is_item(start.at, backings) else start
    is_cut_off = _is_parted(start.at, start.verb, backings)
    is_tied = any(letter(at, backings) == "q" for at in range(start.at + 1, start.verb))
    if is_cut_off or is_tied or _is_listed(begin, start.at, backings):
        return start._replace(cost=max(start.cost, APPOSITION))
    return start


def _is_parted(at: int, verb: int, backings: Backings) -> bool:
    """Tell whether a mark parts subject and verb: "the oldest yard, last week | sold 9 vans".

    So does "and": "banned two other groups and | arrested 40 men".
    """
    while verb > at + 1 and letter(verb - 1, backings) in "rkm" and not _is_marked(verb, backings):
        verb -= 1
    is_joined = backings.folded[verb - 1] in COORDINATORS
    is_joined = is_joined and all(letter(to, backings) != "w" for to in range(at, verb))
    return _is_marked(verb, backings) or is_joined  # not "a fire that killed 9 and hurt others"


def _is_marked(at: int, backings: Backings) -> bool:
    gap = backings.gap(at)
    return not MARKS.isdisjoint(gap) or gap.strip() == "-"


def _is_listed(begin: int, at: int, backings: Backings) -> bool:
    """Tell the end of a joined subject: "the week after Velta and | Orvane opened mills"."""
    if not backings.gap(at).isspace() or backings.folded[at - 1] not in {"and", "or"}:
        return False
    opened = next((to for to in range(at - 2, begin, -1) if _opens(to, backings)), begin)
    verb = verb_behind(opened, at - 1, backings)
    is_event = verb == at - 2 and letter(verb, backings) in EVENTS  # "the attacks and | thefts"
    return verb is None or (is_event and backings.folded[verb].endswith("s"))


def _opens(at: int, backings: Backings) -> bool:
    """Tell whether a clause begins behind a mark or with "before", "while"."""
    return backings.is_break(at) or letter(at - 1, backings) == "q"


def _last_verb(start: Start, starts: Sequence[Start]) -> int | None:
    """Give the verb of the last clause that opens between a start and the number."""
    verbs = [each.verb for each in starts if each.at >= start.at and each.verb is not None]
    return max(verbs, default=None)


def _with_cue(start: Start, begin: int, index: int, backings: Backings) -> Iterator[Start]:
    """Begin with the cue where no clause follows it: "put the cost at $6 million"."""
    cue = backings.claim(index).cue
    if cue is None or begin != start.at or start.cost <= LEANING:
        return
    first, stop = backings.range_of(cue)
    bare = frozenset() if backings.backing(index).counted else COUNTING
    cue_words = frozenset(backings.folded[first:stop]) - bare
    is_told = letter(first, backings) not in "io" and SAYING.isdisjoint(cue_words)
    if stop == begin and letter(begin, backings) in OF_A_GAP:
        yield Start(begin, CUE, start.verb)
        return
    if stop == begin and first < stop and is_told:
        yield Start(first, CUE, start.verb)
    elif start.cost == PREDICATE and first != begin:
        behind = backings.places[index][0] - len(backings.backing(index).before)
        yield Start(behind - len(backings.backing(index).hedge), CLAUSE, start.verb)


def _places(begin: int, number: int, backings: Backings) -> Iterator[int]:
    """Give the content's first word, and words behind a mark or an "and" before the number."""
    later = [at for at in range(begin + 1, number + 1) if _is_start(at, backings)]
    starts = later[-MOST_STARTS:]
    ends = [*starts[1:], number + SHORTEST_CLAUSE]
    whole = [at for at, end in zip(starts, ends, strict=False) if end - at >= SHORTEST_CLAUSE]
    yield from dict.fromkeys(_behind_openers(at, number, backings) for at in (begin, *whole))


def _is_start(at: int, backings: Backings) -> bool:
    """Tell whether a clause begins with a word: no words in brackets, no "which …"."""
    if not backings.is_break(at):
        return False
    gap, before = backings.gap(at), backings.written(at - 1)
    is_side_remark = backings.folded[at] in RELATIVES or "(" in gap
    is_cut_in_two = gap.strip() == ")" and before[0].islower()  # "the (mostly) old have left"
    return not (is_side_remark or is_cut_in_two)


def _behind_openers(at: int, first: int, backings: Backings) -> int:
    """Step behind "and that"."""
    while at < first and (_is_opener(at, backings) or _is_tag(at, backings)):
        at += 1
    return at


def _is_tag(at: int, backings: Backings) -> bool:
    """Tell the cue of another figure: "“We are full,” said the mayor, who has run it 25 years"."""
    return backings.folded[at] in SAYING and not QUOTES.isdisjoint(backings.gap(at))


def _is_opener(at: int, backings: Backings) -> bool:
    behind = backings.folded[at + 1] if at + 1 < len(backings.folded) else ""
    is_tied = backings.folded[at] == "so" and behind in TIED
    is_tied = is_tied or backings.written(at) == "That"  # "That figure is a third of them"
    return backings.folded[at] in OPENERS and not is_tied


def _start(at: int, head: int, first: int, end: int, backings: Backings) -> Start:
    """Say what it costs to begin with a word; `head` is the first that tells of what kind it is.

    `first` is the figure, `end` where what is said of it ends.

    "At least 40 men fled" is no clause with a preposition.
    """
    opening, is_there = letter(head, backings), backings.folded[head] == "there"
    of_whom = backings.folded[at + 1 : at + 3] in OF_WHOM
    is_torn = of_whom or backings.folded[at] in TORN
    if opening == "w" or backings.folded[head] == "according" or is_torn:
        return Start(at, RELATIVE)
    if not is_there and (opening in VERBS or opening in "g!t"):
        is_joined = opening == "t" or backings.folded[at].endswith("ing")
        is_dependent = is_joined and backings.is_break(at)
        return Start(at, DEPENDENT if is_dependent else PREDICATE)
    verb = verb_behind(head, end, backings)
    if opening in "io":
        return Start(at, _cost_of_preposition(at, verb, backings), verb)
    is_cut = at + 1 < first and opening in "nj" and backings.folded[head + 1] in SUBJECTS
    if verb is None or is_cut:  # "as soon as he was fit and | ready he was going"
        is_described = is_cut or any(backings.folded[to] in WHO for to in range(at, first))
        return Start(at, MID_PHRASE if is_described else NOUNS)  # "Ann, who has 4 sons"
    hangs = HANGING * (backings.folded[at] == "as" and "," in backings.gap(at))
    return Start(at, LEANING if opening == "u" else CLAUSE + hangs, verb)


def _head(at: int, end: int, backings: Backings) -> int:
    """Step over adverbs and times in front of a clause: "last month the council …"."""
    while at < end and letter(at, backings) in "rk" and backings.folded[at] != "there":
        at += 1
    return min(at, backings.count - 1)


def _cost_of_preposition(at: int, verb: int | None, backings: Backings) -> float:
    """Judge "in 36 states most of them died": only where the sentence begins is it a clause."""
    if backings.folded[at] in MOVES and backings.folded[at + 1 : at + 2] == ("from",):
        return NOUNS
    is_first = at == 0 or bool(OPENING_MARKS.intersection(backings.gap(at)))
    is_opening = is_first or backings.folded[at - 1] == "that"
    return PREPOSITION_FIRST if is_opening and verb is not None else PREPOSITION


def _number(at: int, index: int, backings: Backings) -> Start:
    """Say what it costs to begin in the midst of a clause, with the number."""
    is_told = backings.backing(index).is_counted_behind and letter(at, backings) != "."
    is_owned = at > 0 and backings.written(at - 1).endswith(OWNERS)  # "its rival's 9 vans"
    return Start(at, NUMBER if is_told and not is_owned else MID_PHRASE)
