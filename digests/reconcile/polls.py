"""Whose support a poll measures: "put Lund on 42 percent", "42 percent would vote for Lund".

Pollsters who ask for whom people would vote ask the same. Of all else that they ask, no two polls
are compared.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from digests.attribution.naming.genders import is_first_name
from digests.figures.lexicon.singulars import singular
from digests.model import Claim, Document, Kind, Source, SourceKind, Standing, Token
from digests.text.late import LatePattern
from digests.text.word_lists import words

SUPPORT = "support for"  # stands beside the name, so that it is known for a share of voters
_WORDS = 10  # words on either side that are read
_POLLS = words("poll survey")
_NAMES = {"tory": "conservative", "dem": "democrat"}
_NAME = r"(?:the )?(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})"
_HEDGE = (
    r"(?:(?:about|around|just|nearly|almost|only|up|down|over|under|more|less|than|to) ){0,3}$"
)
_BEFORE = (
    # "put Lund on 42 percent", "had the Greens at 12", "found Lund leading with 42"
    LatePattern(
        r"(?:^| )(?:puts?|putting|places?|placed|has|had|shows?|showed|showing|finds?|found|sees?|"
        rf"saw) {_NAME} (?:(?:leading|ahead|trailing|behind) )?(?:on|at|with) {_HEDGE}"
    ),
    # "put Falk on 46 percent and Lund on 43"
    LatePattern(
        r"(?:^| )(?:puts?|putting|places?|placed|has|had|shows?|showed|showing|finds?|found|sees?|"
        r"saw) [^,;:]{1,40} (?:on|at|with) \S+ (?:percent|per cent|%) (?:and|, with|against) "
        rf"{_NAME} (?:on|at|with) {_HEDGE}"
    ),
    # "gave Labour 38 per cent"
    LatePattern(rf"(?:^| )(?:gives?|gave|giving) {_NAME} {_HEDGE}"),
    # "support for Labour at 38 per cent"
    LatePattern(rf"(?:^| )(?:support|backing) for {_NAME} (?:is|was|at|stood at|is at) {_HEDGE}"),
    # "compared with Labour's 38 per cent"
    LatePattern(rf"(?:^| )(?:with|to|against|versus) {_NAME} ?['’]s {_HEDGE}"),
)
# "found Lund ahead by 49 percent | to 44 percent"
_AHEAD_BY = LatePattern(
    r"(?:^| )(?:puts?|putting|places?|placed|has|had|shows?|showed|showing|finds?|found|sees?|"
    rf"saw) {_NAME} (?:leading|ahead|in the lead|in front) (?:by|with|at|on) {_HEDGE}"
)
_TO = LatePattern(r"(?:(?:percent|per cent|%) )?to \d")
# "42 percent of voters would vote for Lund", but "back Lund's plan"
_BEHIND = LatePattern(
    r"(?:of (?:likely |registered )?(?:voters|respondents|people|those asked|those polled) )?"
    r"(?:said they would |would |will |intend to |plan to )?(?:vote for|voting for|backs?|backed|"
    rf"backing|support|supported|supporting|for) {_NAME} "
    r"(?=[,.;:–—-]|(?:and|but|while|with|if|when|in|compared|against|to|as|at|over|or) )"
)
# "Lund leading Falk by 7 points", "Lund ahead by 7", "Lund with a lead of 7 points"
_LEAD = LatePattern(
    rf"{_NAME} (?:(?:was |is )?(?:leading|leads|led|ahead)(?: of)?(?: [A-Z][\w-]*){{0,3}} by"
    rf"|(?:with|holding|had|has|having) an? (?:lead|edge|advantage) of) {_HEDGE}"
)
# "put Lund nine points | ahead"
_PUT = LatePattern(
    rf"(?:^| )(?:puts?|putting|places?|placed|has|had|shows?|showed|showing) {_NAME} {_HEDGE}"
)
_POINT = "percentage_point"
_LEADING = "lead"  # beside the name of who leads
# "… among women", "… in Arnel": of some voters
_AWAY = LatePattern(r"^(?:over [A-Z]\w+ )?(?:among|in|with) ")
_OF_SOME = words("among in")  # … "41 percent among women"
# "a poll last year", "a poll in Ohio"; but "a poll in the Observer"
_ELSEWHERE = LatePattern(r"(?:^| )(?:last|earlier|previous|prior|ago|(?:in|of|from) [A-Z]\w+) ")


def supported(claim: Claim, before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Give the party or candidate whose share of all voters a poll tells; else nothing."""
    shares = claim.figure.quantity.kind is Kind.PERCENT and claim.standing is Standing.STATED
    if not shares or not any(_is_poll(source) for source in claim.sources):
        return frozenset()
    left, right = _joined(before[-_WORDS:]), _joined(after[:_WORDS])
    if right.partition(" ")[0] in _OF_SOME or _ELSEWHERE.search(
        _joined(before).replace(" ahead of ", " ahead ")
    ):
        return frozenset()
    if claim.figure.quantity.unit == _POINT:
        lead = _LEAD.search(left) or (_PUT.search(left) if right.startswith("ahead ") else None)
        if lead is None or _AWAY.search(right):
            return frozenset()
        return frozenset([SUPPORT, _LEADING, _named(lead)])
    found = (pattern.search(left) for pattern in _BEFORE)
    told = next((match for match in found if match), None) or _BEHIND.match(right)
    told = told or (_AHEAD_BY.search(left) if _TO.match(right) else None)
    return frozenset([SUPPORT, _named(told)]) if told else frozenset()


def namesakes(document: Document) -> frozenset[str]:
    """Give the surnames that two bear: of "Ana Lund" and "Karl Lund", who is "Lund ahead by 7"?"""
    given: dict[str, set[str]] = {}
    for sentence in document.sentences:
        for first, last in pairwise(sentence.tokens):
            if first.text[0].isupper() and last.text[0].isupper() and is_first_name(first.text):
                given.setdefault(singular(last.lower), set()).add(first.lower)
    return frozenset(name for name, bearers in given.items() if len(bearers) > 1)


def _named(told: re.Match[str]) -> str:
    """Give the party or candidate by one word: "Tory" and "Conservatives" are one."""
    name = singular(told["name"].rpartition(" ")[2].lower())
    return _NAMES.get(name, name)


def _is_poll(source: Source) -> bool:
    called = {singular(word) for word in source.name.lower().split()}
    return source.kind is SourceKind.DOCUMENT and not called.isdisjoint(_POLLS)


def _joined(tokens: Sequence[Token]) -> str:
    return "".join(f"{token.text} " for token in tokens)
