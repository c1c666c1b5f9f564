"""Cut the article's own words around figures: short, whole in sense, without who said them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from digests.attribution.lexicon.rules import JOINT, Rule
from digests.model import Span
from digests.summary.backing.backings import Backings
from digests.summary.backing.placements import ARTICLES
from digests.summary.gate.tellings import HEARERS
from digests.summary.lexicon.hedges import DENYING, GUARDS
from digests.summary.wording.shapes import VERBS, letter, verb_behind
from digests.summary.wording.starts import ALONE, NOUNS, QUOTES, SUBJECTS, Start, starts_of
from digests.summary.wording.stops import (
    ANOTHER_CLAUSE,
    MID_PHRASE,
    Stop,
    opens_clause,
    stops_of,
)
from digests.text.word_lists import words

# They are told: "told local radio", "told state television".
WHOSE_MEDIA = words("local state national public foreign regional news")
MEDIA = words("radio television tv media newspaper newspapers station stations agency agencies")

LONGEST = 110  # characters of an excerpt with one figure
LONGER_BY = 30  # for each further one
SHORTEST = 2  # words
MOST_STOPS = 8
TOO_LONG = 90  # so many more it never takes
CHARACTERS = 200  # so many cost 1 …
CHARACTERS_TOO_MANY = 25  # … and so many beyond the longest
WITHOUT_VERB = 1.2
SPOKEN_INSIDE = 0.8  # "the price, the mayor said, had doubled"
SAYING_INSIDE = words("said says told tells according")
TAGS = words("added noted stated wrote explained")  # "…, the report added"
ILL_TOLD = 2.5  # what reads worse is not told: half a phrase says less than nothing
# "Accused the mayor of hiding £9m": without it the mayor of hiding would do something.
ACCUSING = words("accuse accuses accused accusing blame blames blamed blaming")
SECOND_THAT = 0.8  # "40 had fled and that nine were missing", behind a first "that"
CUT_QUOTE = 2.0  # 'under the current "unfair'
WITHOUT_MAIN = 0.9
SUBORDINATORS = words("if as when while although though because since until unless")
AS_FAR = words("many much few little far long well of")  # "as many as 40", "as of Friday"
OWNED = ("'s", "’s")
OF_HEARERS = frozenset("ncsdmj&hop")
THAT_REACH = 8  # words from a cue to its "that": "told reporters late on Monday that"


class Excerpt(NamedTuple):
    """A stretch of the article, how badly it reads alone, and whether it ends in mid-phrase.

    `ends_clause` tells that a clause ends there, where a quotation may end without a sign.
    """

    span: Span
    cost: float
    is_cut: bool = False
    ends_clause: bool = True


def excerpts_of(indices: Sequence[int], backings: Backings, room: int = 0) -> Iterator[Excerpt]:
    """Give the stretches that tell these figures of one sentence, the best first.

    `room` is how many characters more than usual they may take.
    """
    begin, end = content_of(indices, backings)
    need = max(backings.places[indices[-1]][1], counted_end(indices[-1], backings))
    end = max(end, need)
    starts = starts_of(begin, end, indices, backings)
    is_end = _is_end(end, indices, backings)
    stops = sorted(stops_of(need, end, backings, is_end=is_end), key=lambda stop: stop.cost)
    is_alone = not backings.claim(indices[0]).sources
    longest = LONGEST + LONGER_BY * (len(indices) - 1) + room
    ways = [
        (flaws + _length_cost(start, stop, longest, backings), start.at, stop)
        for start in starts
        for stop in stops[:MOST_STOPS]
        if stop.at - start.at >= SHORTEST
        and (flaws := _flaws(start, stop, backings, is_alone=is_alone)) <= ILL_TOLD
    ]
    guards = frozenset().union(*(backings.backing(index).guards for index in indices))
    for cost, start, stop in sorted(ways):
        span = _span(start, stop.at, backings)
        is_whole = guards.issubset(backings.folded[start : stop.at])
        if is_whole and span.end - span.start <= longest + TOO_LONG:
            yield Excerpt(
                span,
                cost,
                is_cut=stop.cost >= MID_PHRASE,
                ends_clause=stop.cost <= ANOTHER_CLAUSE,
            )


def _length_cost(start: Start, stop: Stop, longest: int, backings: Backings) -> float:
    length = backings.ends[stop.at - 1] - backings.starts[start.at]
    return length / CHARACTERS + max(0, length - longest) / CHARACTERS_TOO_MANY


def _flaws(start: Start, stop: Stop, backings: Backings, *, is_alone: bool) -> float:
    """Say how badly an excerpt reads: how it begins, how it ends, and what it lacks.

    That is the verb of a clause, or who else speaks inside it. `is_alone` tells that no speaker
    stands behind it.
    """
    told = backings.folded[start.at : stop.at]
    said = SPOKEN_INSIDE * (not SAYING_INSIDE.isdisjoint(told) or told[-1] in TAGS)
    said += SECOND_THAT * _goes_on_with_that(told)
    said += CUT_QUOTE * _cuts_quote(start.at, stop.at, backings)
    # "Police said, as crews looked for 40": whose tag it is, the line before has told
    said += ILL_TOLD * (is_alone and not SAYING_INSIDE.isdisjoint(told[1:2]))
    if told[0] in SUBORDINATORS:
        said += WITHOUT_MAIN * _is_subordinate(start.at, stop.at, backings)
    is_cut = start.verb is not None and stop.at <= start.verb
    is_without = is_cut or _is_hanging(start.at, stop.at, backings)
    is_without = is_without or _runs_on(start, stop, backings)
    said += (WITHOUT_VERB + ALONE * is_alone) * is_without
    return start.cost + stop.cost + said


def _is_subordinate(start: int, stop: int, backings: Backings) -> bool:
    """Tell a clause that wants another: “If growth is 0.9 per cent |, that is very good”."""
    if backings.folded[start + 1] in AS_FAR:
        return False
    breaks = (at for at in range(start + 2, stop) if backings.is_break(at))
    return not any(verb_behind(at, stop, backings) is not None for at in breaks)


def _goes_on_with_that(told: Sequence[str]) -> bool:
    return any(pair == ("and", "that") for pair in pairwise(told[1:]))


def _runs_on(start: Start, stop: Stop, backings: Backings) -> bool:
    """Tell whether a clause follows a mere phrase: "9 men in Elm, | the mayor went home".

    Or "9 men | as the storm went on".
    """
    if start.verb is not None or start.cost < NOUNS:
        return False
    return any(
        letter(at, backings) == "q" or ("," in backings.gap(at) and opens_clause(at, backings))
        for at in range(start.at + 1, stop.at)
    )


def _cuts_quote(start: int, stop: int, backings: Backings) -> bool:
    """Tell whether a few quoted words are cut in two: under the "unfair | and inhumane" system."""
    told = backings.text[backings.starts[start] : backings.ends[stop - 1]]
    if "“" not in told and '"' not in told:
        return False
    behind = backings.gap(stop) if stop < backings.count else "”"
    is_open = told.count('"') % 2 == 1 or told.count("“") > told.count("”")
    return is_open and QUOTES.isdisjoint(behind)


def _is_hanging(start: int, stop: int, backings: Backings) -> bool:
    """Tell whether a clause inside has no verb: "…, while the Liberals, at 4.8"."""
    told = backings.folded[start + 1 : stop]
    if "while" not in told:
        return False
    opener = stop - told[::-1].index("while")
    return verb_behind(opener, stop, backings) is None


def _is_end(end: int, indices: Sequence[int], backings: Backings) -> bool:
    """Tell whether the figures' sentence or quotation ends there, or somebody is named."""
    if end >= backings.sentence(indices[-1])[1] or end in attribution_starts(indices, backings):
        return True
    if _rests_on_noun(indices, backings) and letter(end, backings) in VERBS:
        return True  # "its demand for 9 vans | was absurd"
    quotation = backings.reading.document.quotation_at(backings.starts[end - 1])
    return quotation is not None and quotation.content.end <= backings.starts[end]


def content_of(indices: Sequence[int], backings: Backings) -> tuple[int, int]:
    """Find the words that are said of the figures, without speaker and cue."""
    first, last = backings.places[indices[0]][0], backings.places[indices[-1]][1]
    begin = first - len(backings.backing(indices[0]).before)
    begin -= len(backings.backing(indices[0]).hedge)
    end = last + len(backings.backing(indices[-1]).behind)
    quotation = backings.reading.document.quotation_at(
        backings.claim(indices[0]).figure.span.start
    )
    if quotation is not None:
        start, stop = backings.range_of(quotation.content)
        begin, end = max(begin, start), max(last, min(end, stop))
    cues, places = _attribution(indices, backings)
    keeps = any(_is_telling(*backings.range_of(cue), backings) for cue in cues)
    for span in places:
        start, stop = backings.range_of(span)
        is_kept = span in cues and _is_telling(start, stop, backings)
        if stop <= first:
            told = stop if keeps else _behind_that(start, stop, first, backings)
            kept = start if backings.claim(indices[0]).sources else begin
            begin = max(begin, kept if is_kept else told)
        elif start >= last and not is_kept:
            end = min(end, start)
    end = min(end, _next_cue(indices[-1], last, backings) or end)
    return begin, _named_end(indices, last, end, backings)


def _next_cue(index: int, last: int, backings: Backings) -> int | None:
    """Find where the next figure's speaker is told: "rejected claims that 40 fled | saying 9"."""
    if index + 1 >= len(backings.places) or not backings.claim(index).sources:
        return None
    cue = backings.claim(index + 1).cue
    start = backings.range_of(cue)[0] if cue else 0
    return start if last < start < backings.places[index + 1][0] else None


def _named_end(indices: Sequence[int], last: int, end: int, backings: Backings) -> int:
    """End what a noun says before its verb: "its demand for 9 vans | was absurd, Lund said"."""
    if not _rests_on_noun(indices, backings):
        return end
    verb = verb_behind(last, end, backings)
    return end if verb is None else verb


def _rests_on_noun(indices: Sequence[int], backings: Backings) -> bool:
    """Tell whether a noun before the figures says it: "its demand for 9 vans"."""
    claim = backings.claim(indices[-1])
    is_before = claim.cue is not None and claim.cue.end <= claim.figure.span.start
    return is_before and Rule.NOUN_CUE in claim.rule.split(JOINT)


def _attribution(indices: Sequence[int], backings: Backings) -> tuple[set[Span], list[Span]]:
    """Give the places of cues, and of cues and speakers.

    A cue that says more than "said" is told too, with its speaker where he stands before it: what
    "the mayor fears" must not become what happened.
    """
    claims = [backings.claim(index) for index in indices]
    cues = [claim.cue for claim in claims if claim.cue]
    last = backings.places[indices[-1]][1]
    if any(_is_kept_behind(cue, last, backings) for cue in cues):
        return set(cues), cues
    return set(cues), cues + [source.mention for claim in claims for source in claim.sources]


def attribution_starts(indices: Sequence[int], backings: Backings) -> set[int]:
    """Give the words with which speakers and cues begin."""
    _, places = _attribution(indices, backings)
    coming = _next_cue(indices[-1], backings.places[indices[-1]][1], backings)
    return {backings.range_of(span)[0] for span in places} | ({coming} if coming else set())


def _is_kept_behind(cue: Span, last: int, backings: Backings) -> bool:
    start, stop = backings.range_of(cue)
    return start >= last and _is_telling(start, stop, backings)


def _is_telling(start: int, stop: int, backings: Backings) -> bool:
    """Tell whether a cue says more than "said", and more than "denied by" will say."""
    cue = frozenset(backings.folded[start:stop])
    return not cue.isdisjoint(GUARDS | ACCUSING) and cue.isdisjoint(DENYING)


def _behind_that(start: int, stop: int, first: int, backings: Backings) -> int:
    """Step behind "told reporters on Monday that"; without "that" behind the cue alone."""
    behind = backings.folded[stop : min(first, stop + THAT_REACH)]
    if "that" in behind:
        return stop + behind.index("that") + 1
    return (
        _behind_hearer(stop, first, backings)
        if not HEARERS.isdisjoint(backings.folded[start:stop])
        else stop
    )


def _behind_hearer(at: int, first: int, backings: Backings) -> int:
    """Step behind the one who was told: "the BBC", "reporters", "Harbour Wire".

    Where a pronoun opens what was told, behind all before it: "told army and police chiefs | they
    had 48 hours". Of "was told this morning | staff are owed" no hearer is named.
    """
    is_led = at < first and letter(at, backings) in "di"
    if at + is_led < first and letter(at + is_led, backings) == "k":
        return at + is_led + 1
    end = next((to for to in range(at, first) if letter(to, backings) not in OF_HEARERS), first)
    if at < end < first and backings.folded[end] in SUBJECTS:
        return end
    if at < first and backings.folded[at] in ARTICLES:
        at += 1
    at += 1
    while at < first and _goes_on(at, backings):
        at += 1
    return min(at, first)


def _goes_on(at: int, backings: Backings) -> bool:
    """Tell whether a name goes on: "Harbour Wire", "the bank's board", "local radio"."""
    is_owned = backings.written(at - 1).endswith(OWNED)
    is_local = backings.folded[at - 1] in WHOSE_MEDIA and backings.folded[at] in MEDIA
    return is_owned or is_local or backings.written(at)[0].isupper()


def counted_end(index: int, backings: Backings) -> int:
    """Find the end of what is counted, which must not be cut off."""
    backing = backings.backing(index)
    stop = backings.places[index][1]
    return stop + len(backing.counted) if backing.is_counted_behind else stop


def _span(start: int, stop: int, backings: Backings) -> Span:
    """Give the characters of words `start` to `stop`, with what is glued to the last one."""
    span = Span(backings.starts[start], backings.ends[max(start, stop - 1)])
    last = backings.written(max(start, stop - 1))
    if "." in last and last[0].isalpha() and backings.text[span.end :][:1] == ".":
        return Span(span.start, span.end + 1)  # "the U.S."
    is_open = backings.text.rfind("(", *span) > backings.text.rfind(")", *span)
    return Span(span.start, span.end + (is_open and backings.text[span.end :][:1] == ")"))
