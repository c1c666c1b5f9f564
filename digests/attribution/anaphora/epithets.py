"""Lead "the minister", "the company", "the report" back to the name given before."""

from collections.abc import Sequence

from digests.attribution.anaphora.pronouns import Scene
from digests.attribution.anaphora.register import Register, head_word
from digests.attribution.anaphora.traits import Mention, Place
from digests.attribution.lexicon.speakers import BUSINESS, GROUPS, PLACES
from digests.model import Source, SourceKind
from digests.text.word_lists import words

# They may stand for any of them, whatever stands in its name.
ANY_BUSINESS = words("company firm business group")
# What a body is called by one of these it is by no other: no airline is "Chipmaker Orvane".
TRADES = words(
    "airline carmaker automaker chipmaker drugmaker brewer insurer retailer utility builder"
)
SAME_TRADE = frozenset(("carmaker", "automaker"))
BODY = words("group organisation organization charity nonprofit ngo watchdog agency body")
OUTLET = words("paper newspaper magazine broadcaster outlet channel station website site daily")
# An agency is told things, and it is no paper and no channel: "told Reuters … The channel said".
WIRES = words(
    """
    reuters afp ap dpa efe ansa tass interfax xinhua kyodo yonhap upi pti ani agence-france-presse
    bloomberg
    """
)
# A name with one of these words is no company's: "the Ministry of Health … the company".
PUBLIC = words(
    """
    ministry department office commission committee council court police army navy force forces
    parliament senate congress cabinet government party university college hospital school church
    """
)
# No company and no group is one of these.
STATES = frozenset(("united states", "united kingdom", "united arab emirates", "north korea"))
NO_COMPANIES = PLACES | GROUPS | STATES
# They are too plain to stand for one known person: "the man said".
PLAIN = words("man woman people source sources others boy girl")
# There is one of each in a country: no fund or firm that was named before is meant.
OFFICES = frozenset(("central bank", "world body", "tax agency", "space agency"))
# "A Vell News poll … The survey also found": news says now one, now the other.
OTHER_WORDS = {"poll": "survey", "survey": "poll", "study": "research", "research": "study"}
NEWEST = words("latest new current online national same")
LONGEST = 5
# So many characters on, an article has told who the governor is.
SOON = 1200


def lead_back(source: Source, register: Register, scenes: Sequence[Scene]) -> Source:
    """Give an epithet its fullest name where exactly one fits what was named before."""
    called = _poll_alone(source.name)
    meant = _named_before(source, called, register)
    other = OTHER_WORDS.get(called.lower())
    if other is not None and not meant:
        meant = _named_before(source, other, register)
    if len(meant) == 1 and source.name.lower() in ANY_BUSINESS and not _in_reach(meant, scenes):
        # "… Lund, of the Orvane Company. … Veld said it would pay. The company claims 40"
        meant = _called(source, scenes) or meant
    if len(meant) > 1:
        meant = _in_reach(meant, scenes)
    elif not meant:
        new = source.name.lower() in OFFICES or _is_described(source.name)
        new = new or _is_of_land(source.name)  # "the American company" may be another
        meant = [] if new else _called(source, scenes)
        meant = meant or _named_later(source, register)
    return _renamed(source, meant[0]) if len(meant) == 1 else source


def _poll_alone(name: str) -> str:
    """Give "survey" for "latest survey": the story has one; other names stay."""
    *described, head = name.lower().split() or [""]
    return head if head in OTHER_WORDS and NEWEST.issuperset(described) else name


def _named_before(source: Source, phrase: str, register: Register) -> list[Source]:
    found = register.holders(phrase, source.mention.start)
    return [entry.source for entry in found.values() if _tells_more(entry.source)]


def is_epithet(source: Source, text: str) -> bool:
    """Tell whether it is "the" and a few common words: "the health minister", "the company"."""
    said = source.mention.of(text).lower()
    if source.kind is not SourceKind.PERSON and _is_described(source.name):
        return True
    if source.kind is SourceKind.PERSON or not said.startswith("the "):
        return False
    seat, based, called = source.name.partition("-based ")  # "the Vell, Ohio-based | chipmaker"
    names = (called if based else seat).split()
    names = names[1:] if _is_of_land(source.name) else names  # "the Japanese | car maker"
    if len(names) >= LONGEST or not all(map(_is_common, names)):
        return False
    return head_word(source.name) not in PLAIN


def _is_described(name: str) -> bool:
    """Tell whether a land owns a common noun of business: "Europe's largest airline".

    It often brings in somebody new, so only who was called so before is meant.
    """
    owner, *described = name.replace("’", "'").split() or [""]  # no name: two may be meant
    owned = owner.endswith("'s") and owner.removesuffix("'s").lower() in PLACES
    return (
        owned
        and bool(described)
        and all(map(_is_common, described))
        and (described[-1] in BUSINESS)
    )


def _is_of_land(name: str) -> bool:
    """Tell whether a name and a common noun of business are all: "Japanese car maker"."""
    owner, *described = name.split() or [""]
    named = owner.isalpha() and owner.istitle()
    return named and bool(described) and described[-1] in BUSINESS


def _tells_more(source: Source) -> bool:
    """Tell whether a document's longer name says whose it is: "poll by Gallup", not "new poll"."""
    if source.kind is not SourceKind.DOCUMENT:
        return True
    return " by " in source.name or any(word[:1].isupper() for word in source.name.split())


def _is_common(word: str) -> bool:
    """Tell whether a word is part of no name: "company", "Meridel-based"."""
    return word[:1].islower() or "-" in word


def _renamed(source: Source, meant: Source) -> Source:
    return Source(source.mention, meant.name, meant.kind, meant.role)


def _in_reach(meant: Sequence[Source], scenes: Sequence[Scene]) -> list[Source]:
    """Of several who fit, keep the one who is in the sentences before, if only one is."""
    near = {
        m.source.name
        for scene in scenes
        for m in (*scene.mentions, *(s for group in scene.speakers for s in group))
    }
    return [source for source in meant if source.name in near]


def _called(source: Source, scenes: Sequence[Scene]) -> list[Source]:
    """Find the body that a general noun stands for: "Orvane closed its mill. The company …"."""
    head = head_word(source.name)
    for at, scene in enumerate(scenes):
        fitting = [m for group in scene.speakers for m in group if _can_be(head, m)]
        if at == 0 and not all(m.certain for m in fitting):
            return []  # "Moe says 92 passed, but | the company | says 400 failed": who is Moe?
        spoke = {m.source.name: m.source for m in fitting}
        if len(spoke) == 1:
            return list(spoke.values())
        # nobody behind it: "The firm | Orva bought | said"
        before = [m for m in scene.mentions if m.source.mention.end <= source.mention.start]
        subjects = [m for m in before if m.place is Place.SUBJECT]
        named = {m.source.name: m.source for m in subjects if _can_be(head, m)} | spoke
        rivals = {m.source.name for m in before if _can_be(head, m)}
        if rivals | named.keys():
            served = [m.source for m in before if m.place is Place.EMPLOYER]
            found = list(named.values()) or served
            return found[:1] if len(rivals | named.keys()) == 1 else []
    return []


def _named_later(source: Source, register: Register) -> list[Source]:
    """Find the one holder of an office whom the next paragraph names: "…, the governor said"."""
    found = register.later(source.name, source.mention.start).values()
    # no one of the same sentence: "The mayor | Lund replaced | said"
    later = (e.source for e in found if e.sentence > source.mention.start)
    soon = [other for other in later if other.mention.start - source.mention.end < SOON]
    return soon if len(found) == 1 else []


def _is_of_another_trade(head: str, named: set[str]) -> bool:
    """Tell whether a name says otherwise: "Chipmaker Orvane … | the airline"."""
    other = head in TRADES and bool(named & TRADES - {head})
    return other and not {head, *named} >= SAME_TRADE


def _can_be(head: str, mention: Mention) -> bool:
    source = mention.source
    lower = source.name.lower()
    described = _is_described(source.name)
    if not source.name[:1].isupper() or described or lower in NO_COMPANIES:
        return False
    parts = set(lower.split())
    if head in OUTLET:
        return source.kind is SourceKind.OUTLET and lower not in WIRES
    if source.kind is not SourceKind.ORGANISATION:
        return False
    if head in BUSINESS and not parts & PUBLIC:
        return not _is_of_another_trade(head, parts)
    return head in BODY and not parts & PUBLIC
