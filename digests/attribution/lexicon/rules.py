"""The names of the rules that attribute, as readers see them: why a claim has its speaker.

Rules ask each other's frames for these names, so each is written once and no typo can pass. A
frame that another rule changed bears both names, joined: "participle; the poll goes on".
"""

from enum import StrEnum, unique

JOINT = "; "


@unique
class Rule(StrEnum):
    """What decided who speaks."""

    # A verb says it.
    CLAUSE = "speaker, cue, content"
    TAG = "content, speaker, cue"
    INVERTED_TAG = "content, cue, speaker"
    AS_PUT = "as the speaker put it"
    PARTICIPLE = "participle"
    PASSIVE = "passive"
    QUOTED_AS_SAYING = "quoted as saying"
    ASCRIBED = "ascribed"
    OBJECT = "whose object it is"
    DENIAL = "denial"
    POLLSTER = "told a pollster"
    SHOWN_AHEAD = "shown ahead"
    NOBODY = "nobody is named"
    NEGATED = "said not to be so"
    UNCONFIRMED = "not confirmed"
    # A noun says it.
    NOUN_CUE = "noun cue"
    OBJECT_NOUN = "verb, noun of saying"
    KEPT_COUNT = "kept count"
    PLAN = "announced plan"
    RESULTS = "opens its books"
    # A mark or a preposition says it.
    ACCORDING = "according to"
    DOCUMENT = "in a document"
    COLON = "colon"
    CLOSING_MARK = "closing mark"
    CREDIT = "credit"
    CAPITALS = "told in capitals alone"
    # Another speaker stands beside or behind.
    PASSED_ON = "passed on"
    QUOTES = "quotes"
    GAPPED = "speaker without a verb"
    # A sentence goes on with who spoke before.
    ELABORATES = "elaborates the sentence before"
    BREAKS_DOWN = "breaks down the count before"
    COUNTS_AGAIN = "counts the same again"
    BEHIND_COLON = "words behind a colon"
    ANNOUNCED = "figures that were announced"
    BULLETIN_GOES_ON = "the bulletin goes on"
    COUNT_GOES_ON = "the count goes on"
    POLL = "in a poll"
    EARLIER_POLL = "in an earlier poll"
    POLL_GOES_ON = "the poll goes on"
    THOSE_ASKED = "the poll's respondents"
    # A quotation.
    QUOTATION = "quotation"
    QUOTATION_ALONE = "quotation alone"
    QUOTATION_UNTAGGED = "quotation without a tag"
    QUOTATION_GOES_ON = "quotation goes on"
    QUOTATION_AFTER_SPEAKER = "quotation after its speaker"
    QUOTATION_AFTER_PERSON = "quotation after a person"
    QUOTATION_BEFORE_PERSON = "quotation before a person"
    QUOTATION_REPEATED = "quotation repeated"
    QUOTATION_SIGNED = "signed quotation"
    QUOTATION_INTRODUCED = "introduced quotation"
    HEADLINE_QUOTATION = "headline quotation"
    JUDGEMENT = "judgement in quotation marks"
    COUNTED_WITHIN = "counted within"
    TRANSCRIPT = "transcript"
    INTERVIEW = "interview"
    SIGNED = "signed message"
    # The outlet itself speaks.
    NO_CUE = "no cue"


def joined(first: str, then: str) -> str:
    """Name a rule that another one changed."""
    return f"{first}{JOINT}{then}"
