"""Where a noun phrase ends that is read leftwards: at a mark, a small word or a verb."""

from collections.abc import Sequence

from digests.attribution.lexicon.amounts import BEFORE_THAN
from digests.attribution.lexicon.cues import CUES, DENIALS, REFUTALS
from digests.attribution.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    THIRD_PERSONS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.dates import SPANS
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS
from digests.model import Token
from digests.text.word_lists import words

INSIDE = frozenset(("'s", "'", "’", "-", "/", "%", "."))
# No nouns, whatever stands before: "figures | suggest police forces".
PRESENTS = frozenset(
    ("say", "suggest", "suggests", "indicate", "indicates", "reveal", "reveals", "puts")
)
# What others will do is expected behind these: "Analysts expect | the firm will report".
THINKING = frozenset(
    ("expect", "expects", "think", "thinks", "believe", "believes", "predict", "predicts")
)
# Nouns and verbs alike, behind which what is claimed begins.
CLAIMING = frozenset(("claim", "report", "estimate", "fear", "warn"))
LONGEST_DOCUMENT = 12
LONGEST_PLACE = 4
BE_ALONE = BE - {"'s"}  # "the staff's morning update"
# What is done to somebody who speaks himself: "two people | briefed on the cuts | said".
DONE_TO = frozenset(("briefed", "informed", "quoted", "cited", "contacted", "warned", "verified"))
DONE_BY = frozenset(("on", "about", "by", "in", "for", "at"))
# "A letter | sent to parents | said", "a group | set up in Dorra | said": no object follows these,
# so that something was done to the noun before them.
UNDERGONE = words(
    """
    sent called posted made submitted brought held shot told caught set put found given taken kept
    bought built paid read
    """
)
TOWARDS = PREPOSITIONS | words("up off out down")
NO_NOUNS = PREPOSITIONS | DETERMINERS | AUXILIARIES | PRONOUNS | ADVERBS | SUBORDINATORS
NO_NOUNS |= COORDINATORS
# "The Times interviewed | officials": what an outlet or a body does to find something out.
PUBLISHING = words(
    """
    published interviewed obtained reviewed released posted examined analysed analyzed polled
    surveyed asked contacted visited
    """
)
# What is kept, made or taken by somebody, and shows something itself.
KEPT = frozenset(("tally", "list", "count", "record", "records", "log", "register", "database"))
EDGES = SUBORDINATORS | COORDINATORS | AUXILIARIES | (PRONOUNS - ARTICLES)
DETERMINING = DETERMINERS | {"'s"}
LEADING_IN = PREPOSITIONS | DETERMINERS
SUBJECTS = THIRD_PERSONS | {"we", "who"}
REFUSALS = DENIALS | REFUTALS


def ends_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word there ends the noun phrase that was read up to it from the right."""
    token = tokens[at]
    if token.text == "-" and _is_dash(tokens, at):
        return True
    if token.lower in INSIDE:
        # "'We lost 40,' | Mr Lund said"
        return token.lower in {"'", "’"} and at > 0 and tokens[at - 1].text in {",", ".", "?", "!"}
    if not is_word(token):
        return not (token.text[0].isdigit() or parts_place(tokens, at))
    if token.lower == "than" and at > 0 and _compares(tokens, at):
        return True  # "stronger than | some other surveys, which showed"
    return token.lower in EDGES or (at > 0 and _ends_clause(tokens, at))


def parts_place(tokens: Sequence[Token], comma: int) -> bool:
    """Tell whether a comma stands in where a firm sits: "The Vell, | Ohio-based maker said".

    Of "In Vell, | Ohio-based Orvane said" it ends where something happened.
    """
    if tokens[comma].text != ",":
        return False
    land = comma + 1
    while land < comma + LONGEST_PLACE and land + 1 < len(tokens) and is_name_word(tokens[land]):
        if tokens[land].lower.endswith("-based"):
            break
        land += 1
    if land == len(tokens) or not tokens[land].lower.endswith("-based"):
        return False
    town = comma - 1
    while town > max(0, comma - LONGEST_PLACE) and is_name_word(tokens[town]):
        town -= 1
    return 0 <= town < comma - 1 and tokens[town].lower in ARTICLES


def _compares(tokens: Sequence[Token], than: int) -> bool:
    """Tell "more than | analysts forecast" from "more than 40 analysts forecast"."""
    if tokens[than - 1].lower not in BEFORE_THAN or than + 1 >= len(tokens):
        return True
    behind = tokens[than + 1]
    return behind.lower in SPEAKER_HEADS or is_name_word(behind)


def _is_dash(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a hyphen between spaces is a dash: "ARNE (Vell News) - | Police said"."""
    spaced_before = at > 0 and tokens[at - 1].end < tokens[at].start
    return spaced_before and at + 1 < len(tokens) and tokens[at].end < tokens[at + 1].start


def _ends_clause(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb stands there with which no noun phrase goes on."""
    if tokens[at - 1].lower in BE_ALONE and tokens[at].lower.endswith(("ed", "ing")):
        return True  # "appear to be paying | dividends with new figures showing"
    if tokens[at - 1].lower in HAVE and tokens[at].lower.endswith(("ed", "seen", "heard")):
        return True  # "had seen | documents showing that"
    if tokens[at].lower == "saying":
        return True  # "quoted the mayor as saying | early counts showed"
    turns = tokens[at - 1].lower in SUBJECTS and tokens[at].lower.endswith("ed")
    # "they turned to | the police, which counted"
    if turns or _claims(tokens, at) or _acts(tokens, at) or _thinks(tokens, at):
        return True
    return _shows(tokens, at) or (_is_verb(tokens[at]) and not _describes(tokens, at))


def _claims(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name claims there: "Labour claim | figures show", not "the Labour claim"."""
    if tokens[at].lower not in CLAIMING or at + 1 >= len(tokens):
        return False
    named = is_name_word(tokens[at - 1]) or tokens[at - 1].lower in SPEAKER_HEADS
    bare = at == 1 or tokens[at - 2].lower not in DETERMINING
    return named and bare and tokens[at + 1].lower.endswith("s")


def _thinks(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether somebody thinks so there: "Analysts expect | the firm"; no "think tank"."""
    tank = at + 1 < len(tokens) and tokens[at + 1].lower.startswith("tank")
    return tokens[at].lower in THINKING and not tank


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a past has its object there: "The parties unveiled | a plan pledging"."""
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    past = tokens[at].lower.endswith("ed") and not is_name_word(tokens[at]) and behind in ARTICLES
    past = past or _publishes(tokens, at)
    acts = past or (tokens[at].lower in REFUSALS and behind in DETERMINERS)
    # "the minister appointed | a year ago |": when it was done
    dated = at + 2 < len(tokens) and tokens[at + 2].lower in SPANS
    return acts and not dated and tokens[at - 1].lower not in LEADING_IN


def _publishes(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name goes through something there: "The Times published | parts of it"."""
    if tokens[at].lower not in PUBLISHING or not is_name_word(tokens[at - 1]):
        return False
    behind = tokens[min(at + 1, len(tokens) - 1)]
    return is_word(behind) and behind.lower not in PREPOSITIONS


def _shows(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether documents show something there: "Figures from Dorra | show police forces"."""
    if tokens[at].lower not in {"show", "shows"} or tokens[at - 1].lower in ARTICLES:
        return False
    return any(t.lower in DOCUMENTS for t in tokens[max(0, at - LONGEST_DOCUMENT) : at])


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a participle describes the noun behind it: "1,200 registered voters"."""
    before = tokens[at - 1]
    led = before.text[0].isdigit() or before.lower in LEADING_IN
    if at + 1 < len(tokens) and tokens[at + 1].lower == "by":
        known = before.lower in SPEAKER_HEADS and tokens[at].lower in DONE_TO
        return known or before.lower in KEPT  # "a tally | kept by the clerk"
    if tokens[at].lower in UNDERGONE and at + 1 < len(tokens):
        return tokens[at + 1].lower in TOWARDS and _is_noun(before)
    if tokens[at].lower in DONE_TO and before.lower in SPEAKER_HEADS:
        return at + 1 < len(tokens) and tokens[at + 1].lower in DONE_BY
    return tokens[at].lower.endswith("ed") and led


def _is_noun(token: Token) -> bool:
    """Tell a common noun: "a man | held in Dorra"; not "Otto held on" and "has held on"."""
    common = is_word(token) and (not is_name_word(token) or token.lower in SPEAKER_HEADS)
    return common and token.lower not in NO_NOUNS and not token.lower.endswith("ly")


def _is_verb(token: Token) -> bool:
    """Tell whether the word is a verb, with which no noun phrase goes on."""
    lower = token.lower
    past = lower in IRREGULAR_PASTS and not is_name_word(token)
    return (
        past
        or lower in PRESENTS
        or (lower in CUES and lower.endswith(("ed", "said", "told", "says")))
    )
