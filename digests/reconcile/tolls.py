"""Which two counts of those to whom something happened are one toll, in whatever words."""

from digests.figures.lexicon.event_words import OF_PEOPLE
from digests.figures.lexicon.singulars import singular
from digests.reconcile.bounds import is_same_number, is_vague
from digests.reconcile.counted_words import CROWD, are_kin, is_a_people
from digests.reconcile.synonyms import FIGHTERS, SOLDIERS
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

FAR = 8  # sentences between two statements of an amount
FARTHEST = 40  # … of a toll, or of the same amount
# What an article about a happening counts once; votes, sales and prizes it counts for many.
_TOLLS = (
    OF_PEOPLE
    | words(
        """destroy damage flood trap evacuate lose fire intercept outage gather hire cut close
        cancel delay deploy aboard need poison affect create strike petition"""
    )
    | {"lay off"}
)
# Events of which a count without a noun, or of "people", counts all.
_OF_ALL = OF_PEOPLE | {CROWD, "aboard", "trap", "evacuate", "need", "strike", "petition"}
_CIVILIANS = words("civilian villager")
_PEOPLE = words("person man death dead toll") | {""}  # … but no civilians
_GROUPS = words(
    """prisoner inmate detainee protester demonstrator marcher passenger miner pilgrim worshipper
    hostage fan spectator migrant refugee"""
)
# Of these "people" are all: nobody else was on the boat.
_ALL_OF_THEM = words("migrant refugee passenger pilgrim miner marcher")
# … or was arrested at the march.
_ARRESTED = words("protester demonstrator marcher activist supporter member")
_RESCUED = words("rescued saved rescuing saving rescue rescues picked")
_BY_THEM = 6
_CLOSE = 3  # words between "rescued" and whom


def are_one_toll(one: Topic, other: Topic) -> bool:
    """Compare counts of those to whom something happened: "60 people killed"."""
    near = abs(one.sentence - other.sentence) <= FARTHEST
    if one.event not in _TOLLS or one.event != other.event or not near:
        return False
    if one.is_listed or other.is_listed or _are_two_rescues(one, other):
        return False
    if (one.figure.part_of is None) != (other.figure.part_of is None):
        return bool(one.who) and one.who == other.who
    if not one.who and not other.who:
        whole = one.figure.part_of is None and _may_count_all(one, other)
        return whole and one.event in _OF_ALL
    return _are_alike(one, other)


def _are_two_rescues(one: Topic, other: Topic) -> bool:
    """Read "2,000 people were rescued. The ship Alba rescued 135": each crew its own."""
    if one.event != "rescue" or is_same_number(one.figure.quantity, other.figure.quantity):
        return False
    near = (token.lower for topic in (one, other) for token in topic.before[-_CLOSE:])
    return not _RESCUED.isdisjoint(near)


def _may_count_all(one: Topic, other: Topic) -> bool:
    """Tell whether no neighbour shares the toll out, or both count the same share: civilians."""
    head = one.figure.referent.head
    alike = head == other.figure.referent.head and head not in _PEOPLE
    return alike or not (one.divided or other.divided)


def _are_alike(one: Topic, other: Topic) -> bool:
    """Compare the counted: equal, or told from each other by words that the other knows too."""
    if one.who == other.who or _are_fighters_of_a_name(one, other):
        return True
    if _are_one_people(one, other):
        return True
    if one.divided or other.divided:
        return False
    if not one.who or not other.who:
        return _are_people_and_fighters(one, other) or _are_all_of_a_group(one, other)
    return _knows(one, other.who - one.who) and _knows(other, one.who - other.who)


def _are_one_people(one: Topic, other: Topic) -> bool:
    """Read "nine Treskan civilians died", "nine people died": of one number, or both civilians."""
    heads = {one.figure.referent.head, other.figure.referent.head}
    alike = len(heads) == 1 or is_same_number(one.figure.quantity, other.figure.quantity)
    telling = one.who | other.who
    bare = heads <= _PEOPLE | _CIVILIANS and not (one.divided or other.divided)
    one_side = not (one.who and other.who)
    return alike and bare and one_side and all(is_a_people(word) for word in telling)


def _are_fighters_of_a_name(one: Topic, other: Topic) -> bool:
    """Read "35 insurgents and 12 civilians died", "killed 20 Red Lantern fighters"."""
    near = {t.lower: t.text for topic in (one, other) for t in (*topic.before, *topic.after)}
    armed = bool(one.who & other.who & FIGHTERS) and min(one.who, other.who, key=len) <= FIGHTERS
    return armed and all(near.get(word, "a")[0].isupper() for word in one.who ^ other.who)


def _are_people_and_fighters(people: Topic, fighters: Topic) -> bool:
    """Read "killed 38 people, doctors said. The coalition said it had killed 22 fighters"."""
    near = fighters.sentence - people.sentence <= FAR and not is_vague(people.figure.quantity)
    anybody = people.figure.referent.head in _PEOPLE and not people.who
    added = any(token.lower == "also" for token in (*fighters.before, *fighters.after))
    armed = bool(fighters.who) and fighters.who <= FIGHTERS
    return near and anybody and armed and not added and not _are_more(fighters, people)


def _are_all_of_a_group(one: Topic, other: Topic) -> bool:
    """Read "seven prisoners were killed, officials said. An inmate said 60 were killed".

    Who rioted or marched are all whom an article counts; of soldiers there are others beside.
    """
    named, bare = (one, other) if one.who else (other, one)
    added = any(token.lower == "also" for token in (*bare.before, *bare.after))
    near = abs(one.sentence - other.sentence) <= FAR and not added
    people = bare.figure.referent.head in _PEOPLE - {""}
    unnamed = bare.figure.referent.noun is None and not people
    groups = _ALL_OF_THEM if people else _GROUPS if unnamed else frozenset()
    only = any(token.lower == "only" for token in bare.before[-2:])
    if unnamed and near and (only or _killed_them(bare)):
        groups |= FIGHTERS | SOLDIERS
    groups |= _ARRESTED if people and bare.event == "arrest" else frozenset()
    if people and _are_more(named, bare):
        groups |= _ARRESTED  # "Four people died. Eleven protesters died": not among the four
    return near and named.who <= groups and not is_vague(bare.figure.quantity)


def _killed_them(topic: Topic) -> bool:
    """Read "31 soldiers died, it said. The rebels said they had killed 113": soldiers, too."""
    left = " ".join([token.lower for token in topic.before[-_BY_THEM:]])
    return any(f"{who} killed" in left or f"{who} had killed" in left for who in ("they", "it"))


def _are_more(one: Topic, other: Topic) -> bool:
    """Tell whether one number is above the other: then they did not die among those."""
    ours, theirs = one.figure.quantity.value, other.figure.quantity.value
    return ours is not None and theirs is not None and ours > theirs


def _knows(topic: Topic, missing: frozenset[str]) -> bool:
    """Tell whether the sentence has the words: "60 Treskan soldiers", "Tresk's army said four"."""
    near = {singular(token.lower) for token in (*topic.before, *topic.after)}
    return all(any(are_kin(word, other) for other in near) for word in missing)
