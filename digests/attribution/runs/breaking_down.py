"""Sentences that break down or go on with the count before them: "Of those, ten …"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import INCLUDES
from digests.attribution.lexicon.grammar import CURRENCIES, DASHES, PRONOUNS, is_name_word
from digests.attribution.runs.counted import LONGEST_HEDGE, figure_at, figures_in, is_plural
from digests.attribution.runs.shares import behind_percent, behind_share, is_part, is_percent
from digests.attribution.runs.trades import by_trade, by_trades, hires
from digests.text.word_lists import words

# "Out of the 20, 10 are …": the sentence breaks down the count that came before.
BREAKDOWN = frozenset(["of", "out", "among"])
BACKWARD = words("those these them the that")
# "Another nine were hurt": these go on with a count.
FURTHER = words("another further additional")
OTHERS = words("others more")
PERSONS = words("people men women children soldiers civilians officers villagers residents")
# "The dead included three children".
WHOLES = words(
    "dead victims injured wounded killed missing survivors casualties they group total figure "
    "number toll"
)
# "Nine of the dead were soldiers", "The victims were nine men".
PEOPLE = words("dead victims injured wounded killed missing survivors casualties fatalities")
THEM = words("them those these")
THESE = words("those these")
# "Three were treated for burns", "Most have been freed, but twelve remain".
FARES = words(
    "were was are have had remain remained died drowned survived suffered escaped fled came"
)
QUANTIFIERS = words("most many some others all")
RESTS = words("rest remaining remainder other others")
LONGEST_WHOLE = 7
# "Dorra had 65 new cases, Vell 40": the count of the sentence before, place by place.
HAD = words("had has saw")
TIMED = words("in last during by the")
CASES = words("cases deaths infections fatalities injuries casualties arrests homes votes")
# "Half the money | came from 62 donors", not "Half the money | for the bridge is spent".
SUMS = words("money sum total amount cash haul")
MONEY_GOES = words("came comes went goes is was")
GONE = words("from to for")
SPENT = words("spent gone left")
LONGEST_PLACE, LONGEST_COUNTED = 5, 4


def breaks_down(before: View, view: View) -> bool:
    """Tell whether the sentence takes the count of the one before apart, or adds to it."""
    apart = view.sentence.paragraph - before.sentence.paragraph
    if apart > 1:
        return False
    if apart:
        return (_of_those(view) and _same_number(before, view)) or _takes_apart(before, view)
    return _adds_to(before, view) or _takes_apart(before, view)


def _adds_to(before: View, view: View) -> bool:
    """Tell whether a sentence of the same paragraph goes on, whatever the one before counts."""
    marks = (_of_those, _rest, _at_that_time, _total, _to_the_total)
    known = (_another_of_them, _of_the_same, _by_place, _of_them, _of_these, hires)
    return any(fits(view) for fits in marks) or any(fits(before, view) for fits in known)


def shares_out(before: View, view: View) -> bool:
    """Read "Nearly half the money came from 62 donors" behind a sum of money."""
    at = figure_at(view, 0)
    apart = view.sentence.paragraph - before.sentence.paragraph
    if at is None or apart > 1 or not is_part(view, at):
        return False
    noun = behind_share(view, at)
    noun += view.lower(noun) == "of"
    summed = view.lower(noun) == "the" and view.lower(noun + 1) in SUMS
    return (
        summed
        and _goes(view, noun + 2)
        and any(before.tokens[i].text[0] in CURRENCIES for i in figures_in(before))
    )


def _goes(view: View, at: int) -> bool:
    """Read "came from 62 donors" and "is spent", behind an aside too; no "was stolen by 12"."""
    if view.lower(at) in DASHES:
        ahead = range(at + 1, view.count)
        at = next((i + 1 for i in ahead if view.lower(i) in DASHES), view.count)
    spent = view.lower(at) == "is" and view.lower(at + 1) in SPENT
    return spent or (view.lower(at) in MONEY_GOES and view.lower(at + 1) in GONE)


def _takes_apart(before: View, view: View) -> bool:
    """Tell whether it takes a count apart, also at the head of a paragraph."""
    if before.figures.isdisjoint([token.start for token in before.tokens]):
        return False
    known = (_of_them, _another_fares, _bare, by_trade, by_trades, shares_out)
    marks = (_includes, _most, _has_of_them)
    return any(fits(view) for fits in marks) or any(fits(before, view) for fits in known)


def _another_of_them(before: View, view: View) -> bool:
    """Read "Another nine people were hurt", not "Another 9 percent of the budget is borrowed".

    Who fares so needs no noun, other counts need the noun of the sentence before.
    """
    if not _another(view):
        return False
    at = figures_in(view)[0]
    if view.lower(at + 1) in OTHERS:
        return True
    noun = behind_percent(view, at) if is_percent(view, at) else at + 1
    noun += 2 if (view.lower(noun), view.lower(noun + 1)) == ("of", "the") else 0
    alone = view.lower(noun - 1) != "the" and not is_plural(view.lower(noun))
    fares = view.lower(noun) in PERSONS and not FARES.isdisjoint(view.words)
    return alone or fares or view.lower(noun) in before.words


def _another_fares(before: View, view: View) -> bool:
    """Read "Another nine were hurt" and, behind "40 people", "Another nine people"."""
    if not _another(view) or not _counts(before):
        return False
    at = next((at for at, token in enumerate(view.tokens) if token.start in view.figures), None)
    if at is None:
        return False
    return view.lower(at + 1) in FARES or view.lower(at + 1) in before.words


def _by_place(before: View, view: View) -> bool:
    """Read "Dorra had 65 new cases" behind a sentence that counts cases."""
    if view.words.isdisjoint(HAD):
        return False
    at = next((i for i in range(1, LONGEST_PLACE) if view.lower(i) in HAD), None)
    named = at is not None and all(
        (is_name_word(t) and t.lower not in PRONOUNS) or t.lower in {"of", "the", "and"}
        for t in view.tokens[:at]
    )
    if at is None or not named or view.start(at + 1) not in view.figures:
        return False
    counted = {view.lower(i) for i in range(at + 2, at + 2 + LONGEST_COUNTED)} & CASES
    return bool(counted) and any(token.lower in counted for token in before.tokens)


def _of_those(view: View) -> bool:
    """Read "Of those, ten …", "Out of the 20, ten …" and "Among them were ten …"."""
    first, second = view.lower(0), view.lower(1)
    if first == "out":
        return second == "of"
    if first not in BREAKDOWN or second not in BACKWARD:
        return False
    counted = any(view.start(at) in view.figures for at in range(2, 5))
    return second != "the" or first == "among" or counted


def _of_the_same(before: View, view: View) -> bool:
    """Read "Of the new cases, ten …" behind a sentence that counts cases."""
    if view.lower(0) != "of" or view.lower(1) != "the":
        return False
    comma = next((at for at in range(3, LONGEST_WHOLE) if view.lower(at) == ","), None)
    return comma is not None and any(t.lower == view.lower(comma - 1) for t in before.tokens)


def _same_number(before: View, view: View) -> bool:
    """Tell whether "Of those" opens the next paragraph, or "Of the 20" right behind the 20."""
    if view.sentence.paragraph - before.sentence.paragraph != 1:
        return False
    if view.lower(1) in {"those", "these", "them"}:
        return True
    at = next((i for i in range(1, 5) if view.start(i) in view.figures), 0)
    return bool(at) and any(
        token.lower == view.lower(at) for token in before.tokens if token.start in before.figures
    )


def _of_them(before: View, view: View) -> bool:
    """Read "Ten of them were children", "Ten of the dead" and, behind 40, "Ten of the 40"."""
    at = figure_at(view, 0)
    if at is None:
        return False
    of = behind_share(view, at)
    if view.lower(of) != "of":
        return False
    whole = view.lower(of + 2)
    again = view.start(of + 2) in view.figures and whole in before.words
    of_whole = view.lower(of + 1) == "the" and (whole in PEOPLE or again)
    # "About 40 percent of those who answered": whom a poll asked were not counted before
    asked = of > at + 1 and view.lower(of + 1) != "them" and not whole.endswith(("s", "people"))
    return of_whole or (view.lower(of + 1) in THEM and not asked)


def _of_these(before: View, view: View) -> bool:
    """Read "Vell had the worst, with 2.5 million | of these deaths" behind a count of deaths."""
    return any(
        view.lower(of) == "of" and view.lower(of + 1) in THESE and _again(before, view, of + 2)
        for at in figures_in(view)
        for of in (behind_share(view, at),)
    )


def _again(before: View, view: View, noun: int) -> bool:
    return is_plural(view.lower(noun)) and view.lower(noun) in before.words and _counts(before)


def _has_of_them(view: View) -> bool:
    """Read "Dorra has nine of them": no noun of its own sentence is meant."""
    for at in range(1, LONGEST_PLACE + 1):
        if view.lower(at).endswith("s") and view.lower(at) not in HAD | {"was", "is"}:
            return False
        if view.start(at) in view.figures:
            return view.lower(at + 1) == "of" and view.lower(at + 2) in THEM
    return False


def _bare(before: View, view: View) -> bool:
    """Read "Three were treated", "Three died there": whom it counts, the sentence before said.

    Only a count of them does, no sum and no share. "More than 40,000 have died since the war
    began" is of the war, and the outlet knows it.
    """
    at = figure_at(view, 0)
    if at is None or view.lower(at + 1) not in FARES or not _counts(before):
        return False
    return not (view.lower(at + 1) == "have" and "since" in view.words)


def _counts(before: View) -> bool:
    """Tell whether something is counted in the sentence before, and no money or share alone."""
    return any(
        before.tokens[at].text[0] not in CURRENCIES and not is_percent(before, at)
        for at in figures_in(before)
    )


def _most(view: View) -> bool:
    """Read "Most have been freed, but twelve remain in custody"."""
    if view.lower(0) not in QUANTIFIERS or view.lower(1) not in FARES:
        return False
    counted = [at for at, token in enumerate(view.tokens) if token.start in view.figures]
    return bool(counted) and all(view.lower(at + 1) in FARES for at in counted)


def _at_that_time(view: View) -> bool:
    """Read "There were 332 in 2013": of what, the sentence before has said."""
    there = view.lower(0) == "there" and view.lower(1) in {"were", "was"}
    return there and view.start(2) in view.figures and view.lower(3) in TIMED


def _to_the_total(view: View) -> bool:
    """Read "Small firms contributed just 400 to the total"."""
    total = (at for at in view.places(frozenset(("total",))) if view.lower(at - 1) == "the")
    return any(view.lower(at - 2) == "to" and view.start(at - 3) in view.figures for at in total)


def _total(view: View) -> bool:
    """Read "The total of 4,000 cuts was a rise of 3 percent": the total of what was spoken of."""
    first = view.lower(0), view.lower(1), view.lower(2)
    return first == ("the", "total", "of") and figure_at(view, 3) is not None


def _another(view: View) -> bool:
    """Read "Another nine were hurt", "A further nine" and "At least nine others"."""
    joined = view.lower(0) in {"and", "but"}
    at = figure_at(view, joined)
    if at is not None:
        return view.lower(at + 1) in OTHERS
    opener = joined + (view.lower(joined) == "a")
    return view.lower(opener) in FURTHER and any(
        view.start(i) in view.figures for i in (opener + 1, opener + 2)
    )


def _rest(view: View) -> bool:
    """Read "The rest, 25 percent, had no view" and "The remaining nine fled"."""
    named = view.lower(0) == "the" and view.lower(1) in RESTS
    return named and any(view.start(at) in view.figures for at in range(2, 2 + LONGEST_HEDGE))


def _includes(view: View) -> bool:
    """Read "They included three children", "Those killed include nine", "The dead were nine"."""
    at = 1 if view.lower(0) in {"the", "those"} else 0
    if view.lower(at) not in WHOLES:
        return False
    are = view.lower(at) in PEOPLE and view.lower(at + 1) in {"were", "are"}
    return view.lower(at + 1) in INCLUDES or (are and figure_at(view, at + 2) is not None)
