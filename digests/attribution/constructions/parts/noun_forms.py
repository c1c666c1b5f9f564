"""Is a word that may be a verb of saying a noun here? "The reports", "Vell's claims" are."""

from collections.abc import Callable

from digests.attribution.constructions.parts.contents import points_to_fact
from digests.attribution.constructions.parts.far_subjects import (
    PUBLISHED,
    claims_far,
    has_documents_before,
)
from digests.attribution.constructions.parts.foretelling import foretells
from digests.attribution.constructions.parts.inserted import is_inserted
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, DENIALS, NOUNLIKE, REFUTALS
from digests.attribution.lexicon.foresight import FORECASTS
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    THIRD_PERSONS,
    TIME_WORDS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import GROUPS, TITLES
from digests.attribution.phrases.adjuncts import (
    before_law,
)
from digests.attribution.phrases.dates import before_time
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

# Behind a verb form that could be a noun these show that it reports something.
REPORTED = (
    ARTICLES
    | PRONOUNS
    | {"there", "more", "over", "about", "around", "nearly", "up", "at", "as", "out"}
)
LONGEST_DATE = 4
LONGEST_CLAIMANT = 5
LONGEST_NAME = 4
LONGEST_GROUP = 6
LONGEST_BARE = 4
NATIONS = ("ese", "ish", "ch")
PAST_ALIKE = frozenset(["forecast"])
COLLECTIVES = words("police people men women staff crew data media")
HAVE_AND_MODALS = AUXILIARIES - BE
NUMBERS = words("estimate estimates claim claims count counts")
STATED = frozenset(form for form in CUES if form.endswith("ed")) | DENIALS | REFUTALS
STATED |= words("raised expressed voiced aired")
LED_BY = DETERMINERS | ARTICLES | PREPOSITIONS | {"'s"}
BEHIND_NOUNS = AUXILIARIES - {"had", "has"}
BOASTS = words("boast boasts")
# "Lund plans", "Lund records" may be things; these are what a person says.
PERSONS_SAY = words("claims notes reports estimates fears hopes stresses states boasts signals")
TELLING = words("report claim recall describe")
MET_WITH = words(
    """
    seeing hearing finding feeling having losing receiving being getting waiting paying smelling
    treating counting witnessing suffering experiencing spotting meeting taking making spending
    """
)
BEHIND_REPORTING = REPORTED | SPEAKER_HEADS | TIME_WORDS


def behind_adverbs(view: View, at: int) -> int:
    """Step back over adverbs that end there."""
    while at >= 0 and is_adverb(view.tokens[at]):
        at -= 1
    return at


def is_noun(view: View, at: int) -> bool:
    """Tell whether a form like "reports", "claims", "plan" is a noun here."""
    if _is_fixed(view, at):
        return True
    word, before = view.lower(at), view.lower(at - 1)
    foretold = word in {"forecast", "forecasts"} and foretells(view, at)
    if foretold or any(is_verb(view, at) for is_verb in VERBS):
        return False
    if word not in NOUNLIKE:
        return before in {"the", "a", "an"}  # "the expected 300", "an announced visit"
    behind = view.lower(at + 1)
    for test, noun in NEIGHBOURS:
        if test(before, behind):
            return noun
    points = word in {"point", "points"} and points_to_fact(view, at)
    return not _follows_speaker(view, at) or not (points or _reports(view, at + 1))


def _is_fixed(view: View, at: int) -> bool:
    """Tell whether it is a noun whatever stands about it: "think tank", "Vell state budget"."""
    word, behind = view.lower(at), view.lower(at + 1)
    if word == "state":
        return is_name_word(view.tokens[at - 1]) and behind != "that"
    if word in NUMBERS and (behind, view.lower(at + 2)) == ("and", "said"):
        return True  # "dismissed the police estimate | and said": no present goes on in the past
    if word.endswith("s") and word in NOUNLIKE and _is_acted_on(view, at):
        return True  # "Otto investigated | reports that 40 had left"
    foreseen = word in FORECASTS and behind == "for"  # "the Vell Data estimate for 9"
    return foreseen or (word == "think" and behind in {"tank", "tanks"})


def is_many(noun: str) -> bool:
    """Tell a plural by its ending: "reports", but no "witness"."""
    return noun.endswith("s") and not noun.endswith("ss")


def _within_relative(view: View, at: int) -> bool:
    """Tell whether many claim something of a noun: "a tax | which mill owners claim has hurt"."""
    plural = view.lower(at - 1).endswith("s") and not view.lower(at).endswith("s")
    links = range(max(0, at - LONGEST_CLAIMANT), at - 1)
    return (
        plural
        and view.lower(at + 1) in AUXILIARIES
        and any(
            view.lower(i) == "which" and all(is_word(t) for t in view.tokens[i:at]) for i in links
        )
    )


def _behind_that(view: View, at: int) -> bool:
    """Tell whether a paper or a group says it: "a lawsuit | that claims the firm misled 400"."""
    if view.lower(at - 1) != "that" or (noun := view.lower(at - 2)) not in SPEAKER_HEADS:
        return False
    agrees = is_many(noun) != view.lower(at).endswith("s")
    return agrees and (view.lower(at + 1) in REPORTED or view.start(at + 1) in view.figures)


# The first row that fits the words before and behind tells whether the form is a noun.
NEIGHBOURS: tuple[tuple[Callable[[str, str], bool], bool], ...] = (
    (lambda before, _: before in HAVE_AND_MODALS, False),  # "will report"
    (lambda before, _: before in LED_BY, True),  # "the report", "'s claims"
    (lambda before, _: before in STATED, True),  # "denied reports that"
    (lambda _, behind: behind in {"of", "by"}, True),  # "claims of", "a report by"
    (lambda _, behind: behind == "that", False),  # "officials claim that"
    # "and claims he won"
    (lambda before, behind: before == "and" and behind in THIRD_PERSONS, False),
    (lambda _, behind: behind in CUES, True),  # "reports say"
    (lambda _, behind: behind in BEHIND_NOUNS, True),  # "reports were"
)


def _follows_speaker(view: View, at: int) -> bool:
    """Tell whether a speaker stands right before: "officials estimate", "Reuters reports"."""
    last = _before_publishing(view, behind_adverbs(view, at - 1))
    last = before_law(view.tokens, last) if last > 0 else last
    if last < 0:
        return False
    if has_documents_before(view, last) or claims_far(view, at, last):
        return True
    before = view.tokens[last]
    lower = before.lower
    plural = not view.lower(at).endswith("s") and view.lower(at) not in PAST_ALIKE
    if lower in SPEAKER_HEADS or lower == "media":
        several = is_many(lower) or lower in COLLECTIVES
        return (several and not _its_own(view, at)) or not plural
    if lower in PRONOUNS or before.text in {",", ")"}:
        return True
    return is_name_word(before) and (not plural or _several(view, last))


def _several(view: View, last: int) -> bool:
    """Tell whether more than one speak: "Lund and Otto", "the organisers United for Vell"."""
    first = last
    while first > max(0, last - LONGEST_GROUP) and (
        is_name_word(view.tokens[first - 1]) or view.lower(first - 1) in {"for", "of", "and"}
    ):
        first -= 1
    return _names_several(view, last) or (first > 0 and view.lower(first - 1) in GROUPS)


def _its_own(view: View, at: int) -> bool:
    """Tell whether the form is a noun with a verb behind it: "The media report | ran to nine"."""
    return view.lower(at - 1) == "media" and is_past(
        view.tokens, min(at + 1, len(view.tokens) - 1)
    )


def _names_several(view: View, last: int) -> bool:
    """Tell whether a plural name ends there, or two: "Greens", "Lund and Otto"; not "Kassala"."""
    two = any(view.lower(at) == "and" for at in range(max(0, last - LONGEST_NAME), last))
    people = view.lower(last - 1) == "the" and view.lower(last).endswith(NATIONS)  # "the Chinese"
    return two or people or view.lower(last).endswith("s")


def _before_publishing(view: View, last: int) -> int:
    """Skip when it appeared: "A poll of economists | published last week | forecast the rate"."""
    time = before_time(view.tokens, last) if last > 0 else last
    if time == last and view.lower(last) not in TIME_WORDS:
        return last
    for at in range(time, max(0, time - LONGEST_DATE), -1):
        if view.lower(at) in PUBLISHED:
            return behind_adverbs(view, at - 1)
    return last


def _reports(view: View, at: int) -> bool:
    if at >= len(view.tokens) or _professes(view, at) or _person_says(view, at):
        return True
    token = view.tokens[at]
    return (
        any(t.start in view.figures for t in view.tokens[at : at + 4])
        or token.lower in BEHIND_REPORTING
        or (token.lower == "in" and view.tokens[min(at + 1, len(view.tokens) - 1)].text.istitle())
        or is_name_word(token)
        or not token.text[0].isalpha()
        or token.lower.endswith("s")
        or _opens_clause(view, at)
    )


def _is_acted_on(view: View, at: int) -> bool:
    """Tell whether a verb with a subject before it has the word for its object."""
    if at < 2:
        return False
    acts = is_past(view.tokens, at - 1) and not is_name_word(view.tokens[at - 1])
    before = view.tokens[at - 2]
    named = is_name_word(before) or before.lower in SPEAKER_HEADS | THIRD_PERSONS
    return acts and named and view.lower(at + 1) == "that"


def _many_profess(view: View, at: int) -> bool:
    """Tell whether many are the subject: "Scientists at Veld | claim to have found nine"."""
    if view.lower(at) != "claim":
        return False
    before = view.tokens[at - 1]
    many = before.lower.endswith("s") or is_name_word(before) or before.lower in {"two", "three"}
    led = before.lower in LED_BY - {"two", "three"}
    return many and not led and _professes(view, at + 1)


def tells_of(view: View, at: int) -> bool:
    """Tell whether many tell what they met with: "Residents | report hearing nine blasts".

    A paper does not: "a police report describing nine blasts", "the residents' report".
    """
    if view.lower(at) not in TELLING or view.lower(at + 1) not in MET_WITH:
        return False
    return view.lower(at - 1) in GROUPS or view.lower(at - 1) == "police"


def _before_plural(view: View, at: int) -> bool:
    """Tell whether a plural behind shows a verb: "The council claims | rates will rise".

    Of claims themselves one would say "claims show".
    """
    behind = view.lower(at + 1)
    alike = behind in NOUNLIKE and behind.endswith("s") and view.lower(at).endswith("s")
    return alike and view.lower(at - 1) not in LED_BY and _follows_speaker(view, at)


def _boasts(view: View, at: int) -> bool:
    """Tell whether somebody does so: "The group | boasts of reaching 40,000 homes"."""
    boasts = view.lower(at) in BOASTS and view.lower(at + 1) == "of"
    return boasts and _follows_speaker(view, at)


def _professes(view: View, to: int) -> bool:
    """Tell whether somebody says what he does: "the firms claim | to track 40 phones".

    In "the brothers claim to the throne" nobody does.
    """
    verb = view.tokens[min(to + 1, view.count - 1)]
    does = is_word(verb) and not is_name_word(verb) and verb.lower not in DETERMINERS
    return does and view.lower(to) == "to" and view.lower(to - 1) in {"claim", "claims"}


def _person_says(view: View, at: int) -> bool:
    """Tell whether a person is the subject: "Mr Lund claims | overtime costs the firm 9 million".

    Of him it is a verb with any word behind; "the Lund claims" are somebody's, "Lund's" too.
    """
    if view.lower(at - 1) not in PERSONS_SAY or not is_word(view.tokens[at]):
        return False
    first = at - 2
    while first > 0 and is_name_word(view.tokens[first - 1]):
        first -= 1
    titled = view.lower(at - 3) in TITLES
    person = titled or view.names.person(view.tokens[at - 2].text) is not None
    linked = view.lower(at) in PREPOSITIONS
    return person and not linked and view.lower(first - 1) not in LED_BY


def _opens_clause(view: View, at: int) -> bool:
    """Tell whether a bare subject and its verb follow: "Lund reports | violent crime has"."""
    plain = 0
    while plain < LONGEST_BARE and is_word(view.tokens[min(at + plain, len(view.tokens) - 1)]):
        if view.lower(at + plain) in AUXILIARIES:
            return plain > 1
        if view.lower(at + plain) in PREPOSITIONS:
            return False
        if plain and view.lower(at + plain) in GROUPS:
            return True  # "The bank claims former employees stole 9 million"
        plain += 1
    return False


# Where one of these holds the form is a verb, whatever stands beside it.
VERBS = (
    is_inserted,
    _within_relative,
    _behind_that,
    _many_profess,
    _boasts,
    _before_plural,
    tells_of,
)
