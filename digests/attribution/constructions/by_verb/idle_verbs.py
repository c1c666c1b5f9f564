"""Does a verb form say nothing where it stands? "the G12 report", "crews responded to it"."""

from digests.attribution.constructions.by_noun.object_nouns import REVISING_FORMS
from digests.attribution.constructions.parts.extents import behind_amount, closes_quote
from digests.attribution.constructions.parts.following import figure_near
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, NOUNLIKE
from digests.attribution.lexicon.foresight import FORESEEN
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    DASHES,
    DETERMINERS,
    RELATIVES,
    is_name_word,
)
from digests.attribution.phrases.marked_words import is_marked_object
from digests.attribution.phrases.phrases import Phrase
from digests.text.word_lists import words

# "The mayor refused to | confirm reports | that 40 had left": no verb.
CONFIRMING = words("confirm deny dismiss verify reject dispute discuss address check acknowledge")
REPLYING = words("respond responds responded reply replies replied answer answers answered")
THINKING = words("think thinks thought")
INVENTING = words("up of through")
INTENDING = words("continue continues continued agree agreed learn learned ask asked")
GAPS = words("were was are is had has")
# Their past is their base form: "he put the loss at 90".
UNCHANGED = words("put read forecast cut set let cost bet quit")
# "Employers announced 9,000 cuts": somebody has counted what so many firms announced.
ANNOUNCING = words("announce announced")
MANY_FIRMS = words(
    "employers companies firms businesses retailers manufacturers factories startups start-ups"
)
CUT_WITHIN = 4
# What a result is set beside; a verb of foretelling behind these only describes it.
MEETING = words(
    """
    hit hits hitting meet meets met meeting miss misses missed missing beat beats beating top tops
    topped topping exceed exceeds exceeded exceeding match matches matched matching surpass
    surpassed surpassing reach reached reaching trail trailed lag lagged outstrip outstripped
    """
)
SAID_IN_PASSING = words("said say says showed show shows")
RELATIVES_AND_WHAT = RELATIVES | {"what"}


def says_nothing(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether the form says nothing: "12 of the 90 million | demanded", "the G12 report".

    So does 'in a "secret" government | report'.
    """
    word, behind = view.lower(at), view.lower(at + 1)
    cited = view.lower(phrase.first) == "according" and phrase.end == at
    cited = cited or is_marked_object(view.tokens, phrase.first)
    cited |= word in NOUNLIKE and _is_set_off(view, at, phrase)
    cited |= word == "forecast" and _moves_forecast(view, phrase)
    confirmed = view.lower(at - 2) == "to" and view.lower(at - 1) in CONFIRMING
    if cited or (word in NOUNLIKE and (confirmed or _has_infinitive(view, phrase))):
        return True  # "according to the G12 | report"
    if (behind == "to" and word in INTENDING) or _counts_deeds(view, at, phrase):
        return True  # "Fears for the dam continue to grow, after two leaks"
    answered = behind == "to" and not closes_quote(view, phrase.first)
    invents = word in THINKING and behind in INVENTING  # "She | thought up 40 tricks"
    if invents or (word in REPLYING and (answered or behind == "with")):
        return True  # "Crews | responded to the crash"
    if any(idle(view, at, phrase) for idle in (_is_described, _is_based, _wished, _is_gapped)):
        return True
    return word.endswith("ed") and (view.start(at - 1) in view.figures or behind_amount(view, at))


def _is_described(view: View, at: int, _: Phrase) -> bool:
    """Tell what is met: "The firm missed | projected sales of 9 million", "failed to hit"."""
    return view.lower(at) in FORESEEN and view.lower(at - 1) in MEETING


def _is_based(view: View, at: int, phrase: Phrase) -> bool:
    """Tell what a number comes from: "…, a figure based on tax | records"."""
    inside = range(phrase.first + 1, phrase.end - 1)
    based = any((view.lower(i), view.lower(i + 1)) == ("based", "on") for i in inside)
    return based and view.lower(at) in NOUNLIKE


def _is_set_off(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether a dash sets a remark off behind a noun: "Growth | rates | - a gauge - fell"."""
    dash = view.lower(at + 1) in DASHES and view.lower(at + 2) in ARTICLES
    return dash and view.lower(phrase.first - 1) != ","


def _counts_deeds(view: View, at: int, phrase: Phrase) -> bool:
    """Tell whether firms at large announced so many: "Employers | announced 9,000 job cuts"."""
    if view.lower(at) not in ANNOUNCING or view.lower(phrase.end - 1) not in MANY_FIRMS:
        return False
    bare = view.lower(phrase.first) not in DETERMINERS and not phrase.others
    return bare and view.lower(at + 1) != "that" and figure_near(view, at + 1, CUT_WITHIN)


def _is_gapped(view: View, at: int, phrase: Phrase) -> bool:
    """Tell of whom it is said in passing: "The four guns officials | said were seized had …".

    With "which" or "that" the clause tells the number: "a rescue that crews said had one in 50".
    So it does with "what": "in what police said was the worst fire in nine years".
    """
    is_said = view.lower(at) in SAID_IN_PASSING and view.lower(at + 1) in GAPS
    return is_said and view.lower(phrase.first - 1) not in RELATIVES_AND_WHAT


def _wished(view: View, at: int, _: Phrase) -> bool:
    """Tell whether it is only asked of somebody: "a deal requiring that he | admit two thefts"."""
    cue = CUES.get(view.lower(at))
    base = cue is not None and cue.lemma == view.lower(at) and cue.lemma not in UNCHANGED
    return base and view.lower(at - 1) in {"he", "she", "it"}


def _moves_forecast(view: View, phrase: Phrase) -> bool:
    """Tell whether a forecast is the object: "Veld raises full-year | forecast after a rise"."""
    return any(view.lower(at) in REVISING_FORMS for at in range(phrase.first + 1, phrase.end))


def _has_infinitive(view: View, phrase: Phrase) -> bool:
    """Tell whether it is the object of a verb: "met to | review department | requests"."""
    if view.lower(phrase.first - 1) != "to":
        return False  # "Advisers to ministers | claim 40 jobs will go"
    first = view.tokens[phrase.first]  # no "data released to Veld"
    return not is_name_word(first) and first.lower not in DETERMINERS
