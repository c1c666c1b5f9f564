"""Can the subject speak? A farmer "says", only a survey or a body "finds", no storm "claims"."""

from itertools import pairwise

from digests.attribution.constructions.parts.counted_speakers import are_known, speak_up
from digests.attribution.constructions.parts.finders import FORECASTERS
from digests.attribution.constructions.parts.following import opens_clause
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, FINDING_LEMMAS, SPEECH_LEMMAS, Cue
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    NAMED_TIMES,
    PRONOUNS,
    RELATIVES,
    THIRD_PERSONS,
    is_name_word,
)
from digests.attribution.lexicon.polls import ASKED, MEASURES
from digests.attribution.lexicon.speakers import OUTLET_WORDS
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.text.word_lists import words

# "It suggests that 40 died": whatever happened may do these, not only who can speak.
UNSPOKEN = words("suggest indicate reveal imply confirm guarantee hint signal claim project")
# … but with a clause behind them only a speaker does: "It confirmed that 40 had left".
WITH_CLAUSE = words("reveal claim confirm")
# Before these stands what somebody has: of "Velta's | fall indicates 40 left", not Velta.
HAPPENING = UNSPOKEN - {"claim", "project", "confirm"}
# A capital that never speaks: "is expected by Friday", "will be published in May".
NAMES_OF_NOBODY = DETERMINERS | NAMED_TIMES
POLLS = words("polls surveys studies")
SPELLS = words("day days week weeks weekend month months night morning evening")
# "Voters knew that five parties ran": what people at large know, the writer says.
AT_LARGE = words("voters villagers residents people fans families parents locals investors")
NOBODIES = words("nobody none few no everyone everybody anyone anybody neither someone")
PERSON_ENDINGS = (
    *(
        "ologist",
        "ographer",
        "ician",
        "iatrist",
        "tionist",
        "keeper",
        "worker",
        "holder",
        "seller",
    ),
    *("driver", "diver", "trader", "dealer", "grower", "herder", "sitter", "walker", "climber"),
    *("hunter", "baker", "butcher", "carpenter", "plumber", "cleaner", "sultant", "countant"),
    *("veyor", "ructor", "breeder", "goer", "smith", "woman", "women", "sman", "smen", "master"),
)
# "In a letter 40 MPs warn that nine seats are at risk": they speak, however many signed.
SIGNING = words("mps peers lawmakers senators congressmen bishops academics councillors")
PARTS = words("percent % per half majority third quarter most")
SHORTEST_PERSON = 4
# "Velta shares | fell after it closed and said": no share speaks.
STAKES = words("share shares stock stocks")
THINK_TANKS = frozenset([("think", "tank"), ("think", "tanks")])
# A figure this close to the subject's end counts it: "44 percent of women said they approve".
COUNTED_WITHIN = 12
FEW = words("two three four five six seven eight nine ten eleven twelve")
# "a 30-member panel", "a two-year inquiry", "a 40-page report": one speaks, and is that big.
SIZES = words(
    """
    member members strong man woman person people judge nation country state party team bed page
    minute hour day week month year time term point seat part volume justice store branch room
    lawyer doctor firm company school crew ship plane gun
    """
)
OWNING = frozenset(("'s", "’s"))
BARE_PRONOUNS = PRONOUNS - ARTICLES
FOUND_OR_UNSPOKEN = (FINDING_LEMMAS - {"give", "show"}) | UNSPOKEN


def can_speak(view: View, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether the subject fits the cue verb."""
    first = view.lower(phrase.first)
    known = cue.lemma == "know" and first in AT_LARGE
    counts = counted(view, phrase) and not speak_up(view, phrase, cue)
    if known or counts or is_nobody(view, phrase) or view.lower(phrase.end - 1) in STAKES:
        return False
    if (
        cue.lemma in {"put", "peg"}
        and view.lower(phrase.end) not in RELATIVES
        and first not in BARE_PRONOUNS
    ):
        return True  # whatever puts a number on something speaks: "the footnote puts the loss at"
    if first in BARE_PRONOUNS:
        return _pronoun_speaks(first, cue) or _it_tells(view, phrase, cue)
    if cue.lemma == "have":
        return any(t.lower in MEASURES for t in view.tokens[phrase.first : phrase.end])
    if cue.lemma in HAPPENING:
        phrase = _behind_owner(view, phrase)
    return cue.lemma in SPEECH_LEMMAS or speaks(view, phrase)


def _behind_owner(view: View, phrase: Phrase) -> Phrase:
    """Give what somebody has, which speaks or does not: "the country's | moves suggest"."""
    ahead = range(phrase.end - 2, phrase.first, -1)
    owner = next((at for at in ahead if view.lower(at) in OWNING), None)
    return phrase if owner is None else phrase._replace(first=owner + 1)


def _pronoun_speaks(pronoun: str, cue: Cue) -> bool:
    if pronoun == "it":
        return cue.lemma not in FOUND_OR_UNSPOKEN
    return pronoun in THIRD_PERSONS


def _it_tells(view: View, phrase: Phrase, cue: Cue) -> bool:
    """Read "It | reveals nine had left", "It | claims to have won"; not "It claimed 9 lives"."""
    behind = phrase.end + 1
    boasts = cue.lemma == "claim" and view.lower(behind) == "to"
    return boasts or (cue.lemma in WITH_CLAUSE and opens_clause(view, behind))


def is_nobody(view: View, phrase: Phrase) -> bool:
    """Tell whether the subject names nobody: "nobody denied", "few would say"."""
    length = phrase.end - phrase.first
    first, last = view.lower(phrase.first), view.lower(phrase.end - 1)
    spell = first in ASKED and length == 1  # "those | polled"
    spell |= length <= 2 and last in SPELLS  # "during the day | said"
    address = first == "no" and view.lower(phrase.first + 1) == "10"  # "No 10"
    nobody = first in NOBODIES and not address
    nobody |= last == "footage"  # it shows what the outlet saw in it
    # "Neither Otto | nor Falk | would say how many"
    return spell or nobody or view.lower(phrase.first - 1) in {"no", "nor"}


def speaks(view: View, phrase: Phrase) -> bool:
    """Tell whether the phrase, or one joined to it, holds a name or a noun that can speak."""
    if any(speaks(view, other) for other in phrase.others):
        return True
    tokens = view.tokens[phrase.first : phrase.end]
    if len(tokens) == 1 and tokens[0].lower in THIRD_PERSONS:
        return True
    if any(pair in THINK_TANKS for pair in pairwise(t.lower for t in tokens)):
        return True
    return any(
        t.lower.removeprefix("ex-") in SPEAKER_HEADS  # "her ex-manager"
        or t.lower in OUTLET_WORDS
        or (is_name_word(t) and t.lower not in NAMES_OF_NOBODY)
        or is_person_noun(t.lower)
        for t in tokens
    )


def is_person_noun(word: str) -> bool:
    """Tell whether a noun's ending makes it a person: "geologist", "shopkeeper", "beekeepers"."""
    stem = word.removesuffix("s")
    return len(stem) > SHORTEST_PERSON and stem.endswith(PERSON_ENDINGS)


def said_by_asked(view: View, phrase: Phrase) -> bool:
    """Tell whether those asked speak of themselves: "53 percent said | they felt worse off"."""
    if view.lower(phrase.first) != "they":
        return False
    verb = phrase.first - 1 - (view.lower(phrase.first - 1) == "that")
    if view.lower(verb) not in CUES:
        return False
    asked = subject_before(view.tokens, verb)
    return asked is not None and counted(view, asked)


def counted(view: View, phrase: Phrase) -> bool:
    """Tell whether the subject is itself a figure: "44 percent said they approve".

    Of "18 analysts expect a loss" the analysts speak, however many were asked, and of "they
    included two women who told police" the women do.
    """
    if view.lower(phrase.end - 1) in POLLS:
        return False  # "Two polls showed"
    held = {view.lower(at) for at in range(phrase.first, phrase.end)}
    if view.lower(phrase.first) == "a" and view.lower(phrase.end - 1) == "majority":
        return True  # "A majority, 52 percent, | said he had done well and 16 percent disagreed"
    if not FORECASTERS.isdisjoint(held) or (held & SIGNING and not held & PARTS):
        return False
    if are_known(view, phrase):
        return False
    near = view.start(phrase.first) + COUNTED_WITHIN
    few = FEW if view.lower(phrase.end) == "who" else frozenset[str]()
    counts = (at for at in range(phrase.first, phrase.end) if view.start(at) in view.figures)
    return any(
        view.start(at) < near and view.lower(at) not in few and not _sizes(view, phrase, at)
        for at in counts
    )


def _sizes(view: View, phrase: Phrase, at: int) -> bool:
    """Tell whether a number only says how big one speaker is: "a 30-member panel".

    So it does behind "of" and "in": "a study of 900 men", "police in nine states".
    """
    if at > phrase.first and view.lower(at - 1) in {"of", "in", "by", "with", "from", "("}:
        return True  # "Most | (16 of 19) | policy makers"
    joined = view.lower(at + 1) == "-"
    sized = view.lower(at + 2) if joined else view.lower(at).partition("-")[2]
    return sized.partition("-")[0] in SIZES
