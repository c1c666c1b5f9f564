"""The words that tell what is counted from what else might be: soldiers, confirmed cases."""

import re

from digests.attribution.lexicon.speakers import PLACES
from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.model import Figure, Kind
from digests.reconcile.synonyms import leading
from digests.text.word_lists import words

_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")
_STEM, _ENDING = 4, 3  # letters of a country's name, and of what makes it its people's
_MOST = 12  # words of a counted phrase

# They stand for whoever is counted, so that "civilians killed" and "people killed" are rivals.
_ANYBODY = words(
    """person people human individual civilian citizen national resident soul life other victim
    body corpse death fatality casualty dead inhabitant man number toll total figure
    count tally case infection injury wounded injured killed enemy noncombatant non-combatant
    villager townspeople"""
)
_SMALL = words(
    """the a an of in on at to for and or its his her their our this that these those by from with
    all both as more than some total whole overall so government army state federal enemy
    much even"""
)
# Verbs and hedges that stand before a noun and are none of it: "had expected revenue of".
_TOLD = words(
    """expected expects expect feared reported reports posted posts recorded records forecast
    forecasts estimated predicted projected planned announced proposed claimed said had has
    record"""
)
# What stands on the other side of a march: the same crowd by many words.
CROWD = "gather"
_CROWDS = words("crowd turnout attendance attendee demonstrator protester marcher")
_CROWD_EVENTS = words("gather attend join march")
# Peoples whose names are not made of their country's.
_PEOPLES = words(
    """afghan american arab argentine british briton burmese chinese congolese dane danish dutch
    english filipino finnish french german greek irish israeli japanese kurd kurdish lebanese
    mexican nepalese palestinian polish portuguese scottish senegalese serb spanish sudanese
    swedish swiss taiwanese thai turk turkish vietnamese welsh"""
)
# "The true number of false claims": false claims are counted.
_TRUE = re.compile(
    r"^(?:the )?(?:true|real|actual|correct|total|overall) "
    r"(?:number|total|count|tally|figure) of ",
    re.IGNORECASE,
)
MAGNITUDE = "magnitude"  # of a quake; what stands beside it tells nothing


def event_of(figure: Figure) -> str:
    """Give what befell the counted; a march's crowd, turnout and marchers are one thing."""
    referent = figure.referent
    if figure.quantity.unit == MAGNITUDE:
        return ""  # "the quake registered 6.3": no list of voters
    if figure.quantity.kind is not Kind.COUNT:
        return referent.event
    if referent.event in _CROWD_EVENTS or (not referent.event and referent.head in _CROWDS):
        return CROWD
    return referent.event


def telling_words(figure: Figure, text: str) -> frozenset[str]:
    """Give the words that tell the counted from others, in the singular; none of "people"."""
    if figure.quantity.unit == MAGNITUDE:
        return frozenset([MAGNITUDE])
    told = figure.referent.noun.of(text) if figure.referent.noun else figure.referent.what
    told = _TRUE.sub("", told)
    found = [singular(word.lower()) for word in _WORD.findall(told)[:_MOST]]
    if figure.referent.noun is None and len(found) == 1 and found[0].endswith("ed"):
        return frozenset()  # "the coalition has acknowledged 14": the verb is not counted
    event = event_of(figure)
    return frozenset([leading(word) for word in found if not _is_empty(word, event, figure)])


def _is_empty(word: str, event: str, figure: Figure) -> bool:
    """Tell whether the word says nothing of who or what is counted."""
    if word in _SMALL or word in _TOLD or word.isdigit():
        return True
    named = EVENT_WORDS.get(word)
    if named is not None and named.event == figure.referent.event:
        return True
    if event == CROWD and (word in _CROWDS or is_person(word)):
        return True
    return figure.quantity.kind in (Kind.COUNT, Kind.TALLY) and word in _ANYBODY


def is_a_people(word: str) -> bool:
    """Tell whether a country's people are named: "about 20,000 Treskans joined the march"."""
    return word in _PEOPLES or any(are_kin(word, place) for place in PLACES)


def are_kin(word: str, other: str) -> bool:
    """Tell whether a word is the other or the name of its people: "Tresk", "Treskan"."""
    short, long = sorted((word, other), key=len)
    return word == other or (
        len(short) >= _STEM and len(long) - len(short) <= _ENDING and long.startswith(short)
    )
