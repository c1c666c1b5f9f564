"""What befell the counted, where only the words around tell: "lost 19 men", "22 underground".

The referent's own event is the rule; here are habits of news by which one speaker says "dead" and
the other "bodies", one "displaced" and the other "left their homes".
"""

from collections.abc import Sequence
from typing import NamedTuple

from digests.figures.lexicon.event_words import EVENT_WORDS, STATE, SUFFERED
from digests.figures.lexicon.people import is_person
from digests.model import Figure, Kind, Token
from digests.reconcile.counted_words import CROWD
from digests.reconcile.synonyms import SOLDIERS, leading
from digests.text.late import LatePattern
from digests.text.word_lists import words

_NEAR = 14  # words on either side
_STRIKING = 8
_SOON = 3  # words right behind: "188 schools had closed"
_CLOSE = 4  # words right before


class _Fate(NamedTuple):
    """Words of which one must stand before or after a figure, and the event that they tell."""

    event: str
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


_OF_PEOPLE = (
    _Fate("aboard", before=words("carrying carried aboard"), after=words("aboard onboard")),
    _Fate("kill", before=words("buried bury burying")),
    _Fate("gather", after=words("streets march demonstration rally protest")),
    _Fate("trap", after=words("underground beneath trapped stranded")),
)
# "2 million people were on strike", "20,000 teachers walked out"; an air strike is none of it.
_STRIKE = LatePattern(
    r"(?:on strike|walked out|downed tools|(?:joined|observed|backed|in)"
    r" (?:the|a|this|\S+['’]s|\S+ ['’]s) (?:\S+ ){0,2}(?:strike|walkout|stoppage) (?:action)?)"
)
STRIKERS = words("worker employee staff member servant civil public service sector nhs")
_WALKED_OUT = LatePattern(r"(?:had |have |has )?(?:walked out|downed tools|stayed away) ")
# "30,000 had joined the march"; 900 who joined the union are no crowd.
_JOINED = LatePattern(
    r"(?:people )?(?:had |have |has )?(?:(?:joined|attended) (?:the|a|\S+ ?['’]s|\S+['’]) "
    r"(?:[^\s,;.]+ ){0,3}(?:march|rally|protest|demonstration|gathering|vigil|parade|funeral) |"
    r"(?:took|taken) part |(?:turned|come|came) out |"
    r"(?:were|was|had been) (?:there|present) [.,;])"
)
# "2,000 people had the disease".
_CAUGHT = LatePattern(
    r"(?:people )?(?:had |have )?(?:had|have|caught|contracted|got) (?:the |this )(?:disease|"
    r"virus|infection|illness|fever) "
)
# "3 million people need food".
_NEED = LatePattern(
    r"(?:people )?(?:will |may |now |still |urgently )?(?:need|require) (?:\w+ )?(?:food|"
    r"aid|help|assistance|shelter|relief) "
)
_TOLD = ((_CAUGHT, "infect"), (_NEED, "need"))
# "put its losses at 31 soldiers".
_LOSSES_OF = LatePattern(
    r"(?:^| )losses (?:of|at|to) (?:(?:more|than|about|some|over|at|least|nearly) ){0,3}$"
)
# "120 shops had burned down", "2,000 homes were swept away".
_BURNED = LatePattern(
    r"(?:\w+ )?(?:had |have |has |were |was )?(?:been )?(?:burned|burnt|swept away|"
    r"washed away|razed|flattened|levelled|leveled|gutted|torched) "
)
_BUILT = words(
    """house home shop store building school church mosque hut village cottage barn flat apartment
    structure warehouse stall property"""
)
_TURNOUT = LatePattern(
    r"(?:^| )(?:turnout|crowd|attendance|number of (?:marchers|demonstrators|protesters)) "
    r"(?:of|at|was|reached|as) (?:(?:more|than|about|some|over|at|least|nearly|almost|around|only|"
    r"just) ){0,3}$"
    # "The protest drew 14,000, police said. Organisers said it was attended by 60,000"
    r"|(?:^| )attended by (?:(?:more|than|about|some|over|at|least|nearly|only|just) ){0,3}$"
)
_SHIP = "boat|ship|ferry|vessel|plane|aircraft|bus|train|dinghy|raft|launch"
_ON_BOAT = LatePattern(
    rf"(?:people )?(?:(?:had been|were|was) )?(?:on|in) (?:the|its|their) (?:\w+ )?(?:{_SHIP}) "
)
_CARRIED = LatePattern(
    rf"(?:^| )(?:{_SHIP}) (?:(?:had|was|had been) )?(?:carried|carrying|held|holding) "
    r"(?:(?:more|than|about|some|over|at|least|nearly|almost|around|only|just|up|to) ){0,3}$"
)
SIGNERS = words("signature signatory valid name petition")
ABOARD = words("passenger board")
# Who loses a job, or the job: one count.
LAID_OFF = words("worker job person new loss cut layoff redundancy")
_LOSSES = words("loss cut reduction")
_MAY = words("licensed licenced allowed permitted designed certified built capacity meant")
_HOMES = words("home homes")
_LEFT = words("driven forced left leave leaving abandoned fled flee displaced uprooted chased")
_UPROOTED = LatePattern(
    r"(?:\w+ )?(?:have |had |has )?(?:been )?(?:left|fled|lost|abandoned|forced from|driven from) "
    r"(?:their |the )?homes "
)
_AMONG = LatePattern(r"(?:\w+ )?among the (?P<among>dead|injured|wounded|missing|killed) ")
_PARTING = words(", with and including")
_JOBS = words("job")
_CLOSED = words("closed shut close closing shutting")
_LOSE = words("lose lost losing")
_POSTS = words("jobs posts livelihoods")
_CREATED = words("create creates created creating added adding generated new")
_GO = words(
    """go loss cost costs lost lose losing eliminate eliminated eliminating axe axed axing shed
    shedding cut cuts risk threatened"""
)
_DEAD = words("body corpse grave")
_HURT = words("injury injuries injured wounded casualty casualties arrest arrests")
# "About 150 people had been buried": nobody who is buried under rubble is known to be dead.
_LAID = LatePattern(r"(?:people |bodies )?(?:had |have |has )?(?:been|were|was) buried ")
_UNDER = LatePattern(r"buried (?:alive|under|beneath|in|by|when|after|below)\b")
_OTHERS = words("others other more")
_BODIES = words("recover retrieve find exhume collect pull") | {""}
_TAKES_IN = words("receive admit take bring")
_SIGNATURES = words("signature signatory")
_PETITION = r"(?:the |a |an |his |her |its |their |our |this |online )*petition"
_SIGNED = LatePattern(rf"(?:\w+ ){{0,4}}signed {_PETITION} ")
_SIGNED_BY = LatePattern(
    r"petition (?:\S+ ){0,6}(?:been |was |is )?signed by (?:(?:more|than|about|some|over|at|least|"
    r"nearly|almost|around) ){0,3}$"
)
_MOVED = LatePattern(
    r"(?:^| )(?:had|has|have) (?:already |so far )?(?:moved|evacuated|relocated) "
    r"(?:(?:more|than|about|some|over|at|least|nearly|almost|around|only|just) ){0,3}$"
)
_SAFE = words("safety shelter shelters camp camps ground hotels schools")
_MOVABLE = words("person people resident villager family household")
_LEAVE = words(
    """customer client subscriber voter worker employee job supporter member follower user viewer
    reader fan passenger patient player delegate investor donor tenant guest pupil student"""
)


def fate_of(
    figure: Figure, event: str, before: Sequence[Token], after: Sequence[Token], text: str
) -> str:
    """Give the event of a figure, read from the words around where it has none of its own."""
    head = leading(figure.referent.head)
    if (event == "lose" and _can_fall(head)) or (head in _DEAD and event in _BODIES):
        return "kill"
    near_before = [token.lower for token in before[-_NEAR:]]
    near_after = [token.lower for token in after[:_NEAR]]
    work = _fate_of_jobs(head, event, near_before, near_after)
    if work:
        return work
    event = "petition" if head in _SIGNATURES else event
    if event == "save" and figure.quantity.kind is Kind.COUNT and (not head or is_person(head)):
        return "rescue"
    if event in _TAKES_IN or (not event and head in _LOSSES):
        return _of_noun(figure, text) or event
    return (
        event
        or _of_toll(figure, near_before)
        or _of_buried(head, near_after)
        or _of_noun(figure, text)
        or _of_others(near_after)
        or _of_signers(head, near_before, near_after)
        or _of_moved(head, near_before, near_after)
        or _of_people(head, near_before, near_after)
        or _of_uprooted(figure, near_after)
        or _of_those_among(figure, near_before, near_after)
        or _of_burned(head, near_after)
        or _of_bare(figure, near_before, near_after)
    )


def _fate_of_jobs(head: str, event: str, before: Sequence[str], after: Sequence[str]) -> str:
    """Read "450 jobs would go", "300 workers will lose their jobs", "85,000 new jobs"."""
    works = head == "worker" or (is_person(head) and not _LOSE.isdisjoint(after[:_SOON]))
    if event == "lay off" or (works and not event and not _POSTS.isdisjoint(after)):
        return "cut"
    near = (*before, *after)
    if head not in _JOBS or (_GO.isdisjoint(near) and (event or _CREATED.isdisjoint(near))):
        return event if head in _JOBS else ""
    return "create" if _GO.isdisjoint(near) else "cut"


def _can_fall(head: str) -> bool:
    """Tell whose loss is a death: soldiers and neighbours, but not customers."""
    return head in SOLDIERS or (is_person(head) and head not in _LEAVE)


def _of_toll(figure: Figure, before: Sequence[str]) -> str:
    """Read "put the toll at a much lower 40", "the civilian death toll remained 21"."""
    counts = figure.referent.head == "toll" and figure.quantity.kind is Kind.COUNT
    return "kill" if counts and _HURT.isdisjoint(before) else ""


def _of_buried(head: str, after: Sequence[str]) -> str:
    """Read "about 150 people had been buried"."""
    told = f"{' '.join(after[:_STRIKING])} "
    buried = is_person(head) and _LAID.match(told) and not _UNDER.search(told)
    return "kill" if buried else ""


def _of_noun(figure: Figure, text: str) -> str:
    """Read "512 destroyed houses", "received 11 wounded soldiers", "2,300 job losses"."""
    noun = figure.referent.noun
    first = noun.of(text).partition(" ")[0].lower() if noun else ""
    if first in _JOBS:
        return "cut"
    told = EVENT_WORDS.get(first)
    return told.event if told is not None and told.form in (SUFFERED, STATE) else ""


def _of_others(after: Sequence[str]) -> str:
    """Read "two were killed and six others wounded"."""
    if not after or after[0] not in _OTHERS:
        return ""
    return next((EVENT_WORDS[word].event for word in after[1:3] if word in EVENT_WORDS), "")


def _of_uprooted(figure: Figure, after: Sequence[str]) -> str:
    """Read "3,000 were displaced, he said, but the agency says 10,000 had left their homes"."""
    bare = figure.referent.noun is None or is_person(figure.referent.head)
    people = bare and figure.quantity.kind is Kind.COUNT
    return "displace" if people and _UPROOTED.match(f"{' '.join(after[:_STRIKING])} ") else ""


def _of_those_among(figure: Figure, before: Sequence[str], after: Sequence[str]) -> str:
    """Read "12 children among the dead"; "70 were killed, 10 of them …" tells a part."""
    if before and before[-1] in _PARTING:
        return ""  # "Ten people were killed, 4 children among the dead": no rival of the ten
    bare = figure.referent.noun is None or is_person(figure.referent.head)
    told = _AMONG.match(f"{' '.join(after[:_STRIKING])} ") if bare else None
    return EVENT_WORDS[told["among"]].event if told else ""


def _of_burned(head: str, after: Sequence[str]) -> str:
    """Read "120 shops had burned down", "2,000 homes had been swept away"."""
    return "destroy" if leading(head) in _BUILT and _BURNED.match(f"{' '.join(after)} ") else ""


def _of_bare(figure: Figure, before: Sequence[str], after: Sequence[str]) -> str:
    """Read "30,000 had joined the march", "a turnout of 30,000", "the boat carried 350"."""
    head = figure.referent.head
    if (head and not is_person(head)) or figure.quantity.kind is not Kind.COUNT:
        return ""
    left, right = f"{' '.join(before)} ", f"{' '.join(after)} "
    if not head and (_STRIKE.match(right) or _WALKED_OUT.match(right)):
        return "strike"
    if _JOINED.match(right) or (not head and _TURNOUT.search(left)):
        return CROWD
    told = (event for pattern, event in _TOLD if pattern.match(right))
    event = next(told, "") or ("kill" if head in SOLDIERS and _LOSSES_OF.search(left) else "")
    if event:
        return event
    return "aboard" if _ON_BOAT.match(right) or (not head and _CARRIED.search(left)) else ""


def _of_signers(head: str, before: Sequence[str], after: Sequence[str]) -> str:
    """Read "6,400 people have signed a petition", "a petition signed by 6,400 people"."""
    told = f"{' '.join(after[:_STRIKING])} "
    signed = _SIGNED.match(told) or _SIGNED_BY.search(f"{' '.join(before[-_NEAR:])} ")
    return "petition" if is_person(head) and signed else ""


def _of_moved(head: str, before: Sequence[str], after: Sequence[str]) -> str:
    """Read "it had moved 11,300 people"; a train moves passengers, a firm people to an office."""
    moved = _MOVED.search(f"{' '.join(before[-_NEAR:])} ")
    moved = moved if "to" not in after[:_SOON] or not _SAFE.isdisjoint(after) else None
    return "evacuate" if head in _MOVABLE and moved else ""


def _of_people(head: str, before: Sequence[str], after: Sequence[str]) -> str:
    if head in ABOARD:
        return "aboard" if _MAY.isdisjoint(before) else "capacity"
    if not is_person(head) and head != "household":
        closed = (*before[-2:], *after[:_SOON])
        return "close" if not _CLOSED.isdisjoint(closed) else ""
    near = (*before, *after)
    if _STRIKE.search(f"{' '.join(after[:_STRIKING])} "):
        return "strike"
    if not _HOMES.isdisjoint(near) and not _LEFT.isdisjoint(near):
        return "displace"
    close = before[-_CLOSE:]
    told = (f.event for f in _OF_PEOPLE if f.before & set(close) or f.after & set(after))
    return next(told, "")
