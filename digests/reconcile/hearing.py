"""For which place a speaker counts: "a government official in the state of Bihar".

Who speaks for a part of a country counts its dead, and organisers count their own march; of other
speakers nothing follows, for officials in a capital speak of the whole country.
"""

import re
from collections.abc import Sequence

from digests.model import Claim, SourceKind, Token
from digests.reconcile.places import read_places
from digests.text.calendar import MONTHS

_PART = "state|province|region|district|county|prefecture|municipality|island|governorate|oblast"
_NAME = r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
_OF_PART = (
    re.compile(rf"\b(?:in|of|for|from) (?:the )?(?:\w+ ){{0,2}}(?:{_PART}) of {_NAME}"),
    re.compile(rf"\b(?:in|of|for|from) (?:the )?(?:[a-z]+ ){{0,2}}{_NAME} (?:{_PART})\b"),
)
_ORGANISERS = re.compile(r"\b[Oo]rgani[sz]ers?\b")
_WORD = re.compile(r"[A-Z][\w-]+")
_NO_PLACES = MONTHS | {"organisers", "organizers", "the", "protest", "rally", "women"}
_LONGEST = 200  # characters of a mention that are read


def heard_at(claim: Claim, before: Sequence[Token], text: str) -> frozenset[str]:
    """Give the words of the place's name, in lower case; nothing when none is told."""
    found: set[str] = set()
    for source in claim.sources:
        mention = source.mention.of(text)[:_LONGEST]
        if _ORGANISERS.search(mention) and source.kind is not SourceKind.PERSON:
            found |= {word.lower() for word in _WORD.findall(mention)} - _NO_PLACES
            found |= read_places([t for t in before if t.end <= source.mention.start])
        matches = (pattern.search(mention) for pattern in _OF_PART)
        named = next((match["name"] for match in matches if match), "")
        found |= {word.lower() for word in named.split()}
    return frozenset(found)
