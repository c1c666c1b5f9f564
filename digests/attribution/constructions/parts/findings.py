"""Is finding or counting a statement? "Police found that …" is, "police found a body" is not."""

from collections.abc import Callable

from digests.attribution.constructions.parts.finders import (
    ACHIEVERS,
    FORECASTERS,
    JUDGING,
    LOOKING,
    MOVING,
    OF_ITSELF,
    POLLS,
    SCHOLARS,
    SEARCHERS,
    SEERS,
)
from digests.attribution.constructions.parts.following import figure_near, opens_clause
from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import PERCENT_ENDS, PERCENT_OPENS
from digests.attribution.lexicon.cues import (
    CONCLUDING_LEMMAS,
    COUNTING_LEMMAS,
    FINDING_LEMMAS,
    Cue,
)
from digests.attribution.lexicon.grammar import (
    CURRENCIES,
    MODALS,
    PREPOSITIONS,
    THIRD_PERSONS,
    is_name_word,
)
from digests.attribution.lexicon.speakers import (
    BODIES,
    BODY_NAMES,
    DOCUMENTS,
    GROUPS,
    OUTLET_WORDS,
    OUTLETS,
)
from digests.attribution.phrases.phrases import Phrase, head_end
from digests.text.word_lists import words

# Nobody comes upon them by walking about: "They found an average of 312 tonnes".
STATISTICS = words("average mean median rate prevalence incidence correlation probability")
RECORDS = DOCUMENTS | OUTLETS | OUTLET_WORDS
WEATHER_UNITS = words("degree degrees mm millimetres millimeters cm inches celsius °")
READINGS = words("magnitude richter depth speed rate level height")
OF_WHICH = words(
    """
    full-year annual quarterly net gross operating core adjusted underlying total fiscal year
    first-quarter second-quarter third-quarter fourth-quarter comparable same-store
    """
)
RESULTS = words("profit profits sales revenue earnings growth inflation loss output margins")
DECIDED = words("budget plan bill law proposal agreement contract verdict ruling order treaty")
# "They'll see 90 homes built".
COMING = MODALS | {"'ll"}
TOLLS = words(
    """death deaths killing killings killed dead casualty casualties fatality fatalities injury
    injuries injured wounded victims case cases attacks abuses violations"""
)
# "The exchange listed 40 firms last year": such lists declare nothing.
MARKETS = words("exchange exchanges bourse bourses broker brokers")
PRICED = words("for at")
MONEYS = words("dollars pounds euros kroner")
IT = frozenset(("it", "they"))
PERCENT = PERCENT_OPENS | PERCENT_ENDS
LONGEST_SUBJECT = 8
FIGURE_WITHIN = 5

Test = Callable[[View, Phrase, int], bool]
FINDERS = RECORDS | SCHOLARS
FINDING_BODIES = (BODIES | BODY_NAMES) - ACHIEVERS
BODIES_AND_GROUPS = BODIES | GROUPS | BODY_NAMES


def states(view: View, phrase: Phrase, cue: Cue, after: int) -> bool:
    """Tell whether a verb of finding or counting states what follows; other verbs always do."""
    for lemmas, test in TESTS:
        if cue.lemma in lemmas:
            return test(view, phrase, after)
    return True


def _sees(view: View, phrase: Phrase, after: int) -> bool:
    foreseen = view.lower(after - 1) in {"see", "sees"} and _moves(view, after)
    if foreseen or _sees_results(view, after) or opens_clause(view, after):
        return True
    head = Phrase(phrase.first, phrase.first + head_end(view.tokens[phrase.first : phrase.end]))
    # "The bank saw its profits fall": it lived through that, and states nothing.
    seer = _holds(view, _last(view, head), SEERS) and view.lower(after - 1) != "saw"
    return seer or (_holds(view, _last(view, head), DOCUMENTS) and not _will(view, phrase, after))


def _sees_results(view: View, after: int) -> bool:
    """Tell a forecast: "Orvane sees full-year | profit of $9m", not "Vell sees 90 mm of rain"."""
    ahead = range(after, after + LONGEST_SUBJECT)
    result = next((at for at in ahead if not _describes_result(view, at)), after)
    return view.lower(after - 1) == "sees" and view.lower(result) in RESULTS


def _describes_result(view: View, at: int) -> bool:
    """Tell whether a word only says which result it is: "a | fiscal | 2019 | sales growth"."""
    year = view.lower(at).isdecimal() and view.start(at) not in view.figures
    return year or view.lower(at) in OF_WHICH or view.lower(at) in {"a", "its"}


def _last(view: View, head: Phrase) -> Phrase:
    """Keep a common noun: no government sees what the "government | cuts" will see."""
    named = is_name_word(view.tokens[head.end - 1])
    return head if named else head._replace(first=head.end - 1)


def _will(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether it will come to pass: "The plan | will see 90 homes built"."""
    return any(view.lower(at) in COMING for at in range(phrase.end, after - 1))


def _moves(view: View, after: int) -> bool:
    """Tell whether something is seen to move: "sees the yield | ending the year at 3 percent"."""
    for at in range(after + 1, min(after + LONGEST_SUBJECT, len(view.tokens))):
        if view.lower(at) in MOVING:
            return figure_near(view, at, LONGEST_SUBJECT)
        if view.start(at) in view.figures or not view.tokens[at].text[0].isalpha():
            return False
    return False


def _reflects(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether something was counted: "The data reflect", not "The budget reflects a cut"."""
    return _finds(view, phrase, after) and not _holds(view, phrase, DECIDED)


def _rules(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether a court rules: "ruled | nine men must go", not "ruled Vell for nine years"."""
    judges = _holds(view, phrase, JUDGING)
    return view.lower(after) == "that" or (judges and opens_clause(view, after))


def _gives(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether a number is given: "gave the depth as 10 km", not "gave a tent to 90 men"."""
    ahead = range(after, after + LONGEST_SUBJECT)
    given = any(view.lower(at) == "as" and figure_near(view, at) for at in ahead)
    return _holds(view, phrase, POLLS) or given


def _has(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether a poll has somebody "at 44 percent", and not a margin of its own."""
    own = any(view.lower(at) in OF_ITSELF for at in range(after, after + LONGEST_SUBJECT))
    helps = view.lower(after) in {"been", "had"}  # "The polls have been wrong by 5 points"
    return _holds(view, phrase, POLLS) and not own and not helps


def _measures(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether it is measured: "The station detected 4 ppm", not "Officers detected two"."""
    return not _achieves(view, phrase) and view.lower(phrase.end - 1) not in SEARCHERS


def _finds(view: View, phrase: Phrase, after: int) -> bool:
    own = any(view.lower(at) in OF_ITSELF for at in range(after, after + 3))
    # "It shows that 40 died": what it is, the sentence before tells
    meant = view.lower(phrase.first) in IT and opens_clause(view, after)
    return (_holds(view, phrase, RECORDS) or meant) and not own


def _concludes(view: View, phrase: Phrase, after: int) -> bool:
    share = view.lower(phrase.first) in IT and _share(view, after)
    found = share or _holds(view, phrase, FINDERS) or _statistic(view, after)
    return found or opens_clause(view, after)


def _exposes(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether something came to light: "exposed a gap of 9%", not "exposed us to a loss"."""
    ahead = range(after, after + LONGEST_SUBJECT)
    stop = next((at for at in ahead if view.start(at) in view.figures), after)
    laid_open = any(view.lower(at) == "to" for at in range(after, stop))
    return _concludes(view, phrase, after) and not laid_open


def _statistic(view: View, after: int) -> bool:
    """Tell whether a result is found: "They found | an average of 312", not "two bodies".

    So in "It found | patients wait an average of nine weeks".
    """
    behind = view.lower(after + 1)
    clause = view.lower(after).endswith("s") and behind not in PREPOSITIONS and behind != "worth"
    ahead = range(after, min(after + FIGURE_WITHIN * clause + 1, view.count))
    return any(view.lower(at) in {"a", "an", "the"} and _averages(view, at) for at in ahead)


def _averages(view: View, article: int) -> bool:
    return any(view.lower(at) in STATISTICS for at in (article + 1, article + 2))


def _share(view: View, after: int) -> bool:
    """Tell whether a share does something: "It found | 40 percent skip lunch", no "40% of it"."""
    if view.start(after) not in view.figures:
        return False
    behind = after + 1
    while view.lower(behind) in PERCENT:
        behind += 1
    percent = behind > after + 1 or view.tokens[after].text.endswith("%")
    return percent and view.lower(behind) not in PREPOSITIONS


def _registers(view: View, phrase: Phrase, after: int) -> bool:
    if _is_weather(view, after):  # "Dorra recorded 45 degrees": a place has its weather
        return _holds(view, phrase, BODIES_AND_GROUPS | RECORDS)
    near = figure_near(view, after) or _is_reading(view, after)
    counts = near and _counts(view, phrase)
    return _holds(view, phrase, RECORDS - ACHIEVERS) or counts


def _lists(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether money is declared: "listed $3m in debts", not "listed its shares at $3"."""
    if _holds(view, phrase, MARKETS):
        return False
    ahead = range(after, after + LONGEST_SUBJECT)
    figure = next((at for at in ahead if view.start(at) in view.figures), None)
    if figure is not None and view.lower(figure - 1) in PRICED:
        return False
    declares = figure is not None and _declares(view, after, figure)
    return declares or _registers(view, phrase, after)


def _declares(view: View, after: int, figure: int) -> bool:
    """Read "listed | assets of $3m" and "listed | $3m in debts", not "listed the $3m house"."""
    behind = {view.lower(at) for at in range(figure + 1, figure + LONGEST_SUBJECT)}
    money = not behind.isdisjoint(MONEYS) or view.tokens[figure].text[0] in CURRENCIES
    before = {view.lower(at) for at in range(after, figure)}
    of = view.lower(figure - 1) == "of"
    within = figure == after and not behind.isdisjoint({"in", "of"})
    return money and (of or within) and before.isdisjoint(PREPOSITIONS - {"of"})


def _is_reading(view: View, after: int) -> bool:
    """Tell whether an instrument was read: "registered the quake at | a magnitude of 5.8"."""
    ahead = range(after, after + LONGEST_SUBJECT)
    at = next((i for i in ahead if view.lower(i) == "at"), None)
    if at is None or not figure_near(view, at + 1):
        return False
    return any(view.lower(i) in READINGS for i in range(at + 1, at + 1 + FIGURE_WITHIN))


def _verifies(view: View, phrase: Phrase, after: int) -> bool:
    """Tell whether a toll is verified: "has verified 240 deaths", not "verified 40 signatures"."""
    near = {view.lower(at) for at in range(after, after + LONGEST_SUBJECT)}
    is_toll = not near.isdisjoint(TOLLS) and figure_near(view, after, LONGEST_SUBJECT)
    return opens_clause(view, after) or (is_toll and _counts(view, phrase))


def _is_weather(view: View, after: int) -> bool:
    """Tell whether it is heat or rain that is recorded: "45 degrees", "90 mm of rain"."""
    ahead = range(after, after + FIGURE_WITHIN)
    figure = next((at for at in ahead if view.start(at) in view.figures), None)
    return figure is not None and view.lower(figure + 1) in WEATHER_UNITS


# The first row that holds the verb decides.
TESTS: tuple[tuple[frozenset[str], Test], ...] = (
    (frozenset(("see",)), _sees),
    (frozenset(("rule",)), _rules),
    (frozenset(("reflect",)), _reflects),
    (frozenset(("verify",)), _verifies),
    (frozenset(("give",)), _gives),
    (frozenset(("have",)), _has),
    (frozenset(("detect", "measure")), _measures),
    (frozenset(("expose",)), _exposes),
    (FINDING_LEMMAS, _finds),
    (CONCLUDING_LEMMAS, _concludes),
    (frozenset(("list",)), _lists),
    (COUNTING_LEMMAS, _registers),
)


def foresees(view: View, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether the subject forecasts: analysts "look for" a profit, police for two men."""
    if cue.lemma not in LOOKING:
        return True
    ends = (phrase.end, *(end for _, end in phrase.asides))
    return _holds(view, Phrase(phrase.first, max(ends)), FORECASTERS)


def _holds(view: View, phrase: Phrase, nouns: frozenset[str]) -> bool:
    within = range(phrase.first, phrase.end)  # "Response times recorded in May" are no paper
    return any(view.lower(at) in nouns and view.tokens[at].text != "times" for at in within)


def _achieves(view: View, phrase: Phrase) -> bool:
    """Tell whether what it records befell it: "Karvania", no "Karvania Weather Service"."""
    head = view.tokens[phrase.first + head_end(view.tokens[phrase.first : phrase.end]) - 1]
    body = is_name_word(head) and head.lower in FINDING_BODIES
    return not body and _holds(view, _unowned(view, phrase), ACHIEVERS)


def _unowned(view: View, phrase: Phrase) -> Phrase:
    """Leave out the owner: "The country's own institute measured it at 6.6" is no country."""
    owned = range(phrase.end - 2, phrase.first, -1)
    owner = next((at for at in owned if view.lower(at) == "'s"), None)
    return phrase if owner is None else phrase._replace(first=owner + 1)


def _counts(view: View, phrase: Phrase) -> bool:
    """Tell whether the subject counts for others: a body, officials, a name of several words."""
    last = view.tokens[phrase.end - 1]
    if _achieves(view, phrase):
        return False
    head = Phrase(phrase.first, phrase.first + head_end(view.tokens[phrase.first : phrase.end]))
    if _holds(view, head, BODIES_AND_GROUPS) or last.text.isupper():
        return True
    if last.lower in THIRD_PERSONS:  # "he counted nine" may be an act, "he has counted" is none
        return view.lower(phrase.end) in {"has", "have", "had", "'s", "'ve"}
    named = is_name_word(last) and phrase.end - phrase.first > 1
    return named or view.names.person(last.text) is not None
