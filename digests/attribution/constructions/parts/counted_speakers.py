"""Do those counted speak for themselves? "Twelve countries said …"; of 44 percent a poll tells."""

from digests.attribution.frames import View
from digests.attribution.lexicon.cues import Cue
from digests.attribution.lexicon.grammar import is_word
from digests.attribution.lexicon.speakers import BODY_PLURALS, GROUPS
from digests.attribution.phrases.phrases import Phrase
from digests.text.word_lists import words

# What only a voice does; what many "report" or "announce" somebody else has added up.
VOICED = words(
    """
    say tell state explain insist argue claim warn allege complain testify write contend assert
    recall maintain
    """
)
# A pollster or a scholar asks these, and counts what they answer.
ASKED = words(
    """
    respondents voters adults patients participants students customers consumers people parents
    households some many several both most others
    """
)
# "Twelve | countries said they would lend ships".
COUNTRIES = words("countries nations states provinces cities towns governments")
# Who speaks when counted: "Nine | bakers said", and not "Nine | voters said".
SPEAKING = (GROUPS | BODY_PLURALS | COUNTRIES) - ASKED
# "In the survey, 400 women said they had two children."
SURVEYED = words(
    """
    poll polls polling survey surveys surveyed study studies asked polled questioned interviewed
    respondents questionnaire sample when whether among
    """
)
# "half of the firms", "two in five men", "a third of firms": shares of many who were asked.
SHARES = words(
    "half third thirds quarter quarters fifth fifths per percent % majority in out every"
)
# "| Dozens of bakers said": a number that counts a noun behind "of".
VAGUE = words("dozens scores hundreds thousands")
# What may stand before the number: "| The other 12 bakers said".
OPENERS = words(
    """
    the these those all some about around nearly almost at least more than over up to another
    other as many
    """
)
# What makes "of" count some of a whole: "Two of | the 12 bakers said".
WHOLES = words("the those its their these")
LONGEST_COUNTED = 9
# "| The two firms agreed that nine would go": they were told of before.
KNOWN = words("the these its their his her")
FEW = words("two three four five")
PARTIES = (SPEAKING | words("sides parties allies rivals men women")) - {"polls"}
LONGEST_PARTY = 4


def speak_up(view: View, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether people or bodies that are counted say something: "The 12 women say"."""
    held = range(phrase.first, phrase.end)
    if cue.lemma not in VOICED or len(held) > LONGEST_COUNTED or phrase.others:
        return False
    if view.lower(phrase.end - 1) not in SPEAKING or not SURVEYED.isdisjoint(view.words):
        return False
    plain = all(is_word(view.tokens[at]) or view.lower(at)[:1].isdigit() for at in held)
    return plain and not any(view.lower(at) in SHARES for at in held) and _counts(view, phrase)


def are_known(view: View, phrase: Phrase) -> bool:
    """Tell whether the few who speak were told of before: "The two firms | agreed that".

    So does who speaks with others: "Lund and her 12 aides".
    """
    number = phrase.first + 1
    if view.lower(phrase.end - 1) not in PARTIES or not SURVEYED.isdisjoint(view.words):
        return False
    if view.lower(phrase.first) not in KNOWN or view.start(number) not in view.figures:
        return False
    few = view.lower(number) in FEW and phrase.end - number <= LONGEST_PARTY
    return few or bool(phrase.others)


def _counts(view: View, phrase: Phrase) -> bool:
    """Tell whether the number opens the phrase and counts its noun: "Two of the 12 survivors"."""
    at = phrase.first
    while view.lower(at) in OPENERS:
        at += 1
    if view.start(at) not in view.figures:
        return False
    if view.lower(at + 1) != "of":
        return True
    return view.lower(at) in VAGUE or view.lower(at + 2) in WHOLES
