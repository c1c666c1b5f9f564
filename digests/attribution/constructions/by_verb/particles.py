"""Cue verbs that need their particle: "put the loss at 90", "called for 300 jobs"."""

from digests.attribution.constructions.parts.acts import is_money
from digests.attribution.constructions.parts.contents import content_start, opens_quote
from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import HEDGES, SPELLS
from digests.attribution.lexicon.cues import PARTICLES, URGING_LEMMAS, VALUING_LEMMAS, Cue, Takes
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    BACKGROUND,
    COORDINATORS,
    CURRENCIES,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.polls import POLLS
from digests.attribution.lexicon.speakers import BODIES, DOCUMENTS, GROUPS, ROLES
from digests.attribution.phrases.phrases import SPEAKER_HEADS
from digests.attribution.phrases.verb_like import is_finite_like
from digests.text.word_lists import words

# "put the market value of the same properties at only £68 million".
LONGEST_OBJECT = 22
FIGURE_WITHIN = 7
AMOUNTS = words("toll number figure count total cost loss share rate crowd bill damage value")
ASKING = words("ask appeal")
LONGEST_ASKED = 9
# "appealed for another 40 tents".
HEDGES_AND_ANOTHER = HEDGES | words("an another")
BEHIND_SCORES = words("and to with while against seats points , . ;")
AHEAD = words("ahead behind clear")
LONGEST_LEAD = 8
BARELY = words("just only")
# "called the flood the worst in 40 years"
LONGEST_RANKED = 7
BEST = words("worst best most least")
# "called the latest talks": these rank nothing.
NO_RANKS = words(
    """
    latest nearest rest west east forest interest test request protest arrest contest guest priest
    """
)
LONGEST_RANK = 10
LONGEST_SPAN = 6
BREAKING = words("with after when as while which who where amid because")
AWAY = words("off out up back")
# Beside "at" these give the number too: "put the toll closer to 90", "between 3 and 5".
NUMBERED = words("at as between above below around near nearer closer higher lower")
POINTING = GROUPS | ROLES | BODIES | {"he", "she", "they"}
TALKING = frozenset(("speak", "talk"))
NEAR = 3
BESIDE = words("while whereas although though ;")
LISTING = words("including among")
BEFALLEN = words("dead killed wounded injured hurt missing displaced homeless detained arrested")
LONGEST_SUBJECT = 8
LONGEST_CONTENT = 80
# "He called for 40 minutes before help came": that is how long, not what for.
SHORT_SPELLS = words("second seconds minute minutes hour hours day days week weeks month months")


def particle_content(view: View, at: int, cue: Cue) -> int | None:
    """Give where the content of a verb with its particle begins; None without the particle."""
    if cue.lemma in VALUING_LEMMAS:
        valued = _numbered(view, at + 1) or _leads(view, at + 1)
        return at + 1 if valued else _put_to(view, at)
    found = _behind_particle(view, at, cue) or _behind_urged(view, at, cue)
    found = found or (_behind_asked(view, at) if cue.lemma in ASKING else None)
    return found or (_ranked(view, at) if cue.lemma == "call" else None)


def _put_to(view: View, at: int) -> int | None:
    """Find what is put to a witness: "put it to him | that he had nine phones", "put to him"."""
    to = at + 1 + (view.lower(at + 1) == "it")
    if view.lower(to) != "to":
        return None
    who = to + 1 + (view.lower(to + 1) in ARTICLES)
    if view.lower(at + 1) != "it" and not _hears(view, who):
        return None  # "put to sea in a boat that had nine on board"
    ahead = range(to + 1, to + 1 + FIGURE_WITHIN)
    return next((i for i in ahead if view.lower(i) == "that"), None)


def _hears(view: View, at: int) -> bool:
    named = at < view.count and view.tokens[at].text[0].isupper()
    return named or view.lower(at) in {"him", "her", "them"} or view.lower(at) in SPEAKER_HEADS


def _behind_particle(view: View, at: int, cue: Cue) -> int | None:
    particles = PARTICLES.get(cue.lemma, frozenset())
    after = at + 1 if view.lower(at + 1) in particles else content_start(view, at, cue)
    dated = view.lower(after + 1) in TIME_WORDS  # "a meeting called for next week"
    led = cue.lemma == "guide" and view.lower(after + 2) == "years"  # "guided for nine years"
    owned = view.lower(after) == "of" and after > at + 1  # "speaking at the launch | of a plant"
    strict = cue.lemma in {"confess", "testify"} or (cue.lemma == "tell" and view.headline)
    if cue.lemma == "guide" and view.lower(after) == "to":
        owned = not _valued(view, after + 1)
    owned = owned or (strict and not _told(view, after + 1))
    # "pointed to | 9 million new jobs", but "pointed to nine men in the crowd"
    owned = owned or (cue.lemma == "point" and not (_points(view, at) and _sums(view, after + 1)))
    if owned or view.lower(after) not in particles or dated or led or _spell(view, after + 1):
        return None
    return after + 1


def _valued(view: View, begin: int) -> bool:
    """Tell whether a firm foresees an amount: "guided to | £9m of profit", not "to | 9 huts"."""
    for at in range(begin, min(begin + FIGURE_WITHIN, view.count)):
        if view.start(at) in view.figures:
            glued = view.tokens[at].text.endswith("%")
            if glued or view.tokens[at].text[0] in CURRENCIES or _percent(view, at):
                return True
            if view.lower(at + 1) not in {"and", "to", "-"}:
                return False  # but "between | 4 | and 6 percent"
        if is_name_word(view.tokens[at]):
            return False
    return False


def _points(view: View, at: int) -> bool:
    """Tell whether somebody stands there who can: "Futures pointed to a rise" says nothing."""
    before = view.tokens[at - 1] if at else view.tokens[at]
    named = is_name_word(before) and not before.lower.endswith("s")
    return named or before.lower in POINTING


def _sums(view: View, begin: int) -> bool:
    """Tell whether money, a percentage or millions stand there, and nobody who is named before."""
    for at in range(begin, min(begin + FIGURE_WITHIN, view.count)):
        if view.start(at) in view.figures:
            return is_money(view, at) or is_money(view, min(at + 1, view.count - 1))
        if is_name_word(view.tokens[at]) or view.lower(at) in DOCUMENTS:
            return False
    return False


def _told(view: View, begin: int) -> bool:
    """Tell whether deeds or numbers are told: "of | 9 blasts", "confessed to | killing 9"."""
    within = FIGURE_WITHIN if view.lower(begin).endswith("ing") else NEAR
    return _figure_in(view, begin, begin + within)


def _behind_asked(view: View, at: int) -> int | None:
    """Find the sum behind who is asked: "asked donors on Monday for | nearly 3 million"."""
    for index in range(at + 2, min(at + LONGEST_ASKED, len(view.tokens) - 1)):
        if view.lower(index) == "for":
            hedged = index + 1
            while view.lower(hedged) in HEDGES_AND_ANOTHER:
                hedged += 1
            summed = view.start(hedged) in view.figures and not _spell(view, hedged)
            return index + 1 if summed else None
        if not is_word(view.tokens[index]) or is_finite_like(view.tokens, index):
            return None
    return None


def _behind_urged(view: View, at: int, cue: Cue) -> int | None:
    """Find the demand behind whom it is made of: "urged 300 drivers | to strike for 9 percent"."""
    called = cue.lemma == "call" and view.lower(at + 1) == "on"  # "called on ministers | to"
    if cue.lemma not in URGING_LEMMAS and not called:
        return None
    if view.lower(at + 1) in PREPOSITIONS and not called:
        return None  # "Crews pressed on with a search to find 90 men"
    begin = _behind_listed(view, at + 1)
    for index in range(max(at + 2, begin), min(begin + LONGEST_OBJECT, len(view.tokens) - 1)):
        if view.lower(index) == "to":
            moved = view.lower(index + 1) not in DETERMINERS and is_word(view.tokens[index + 1])
            return index if moved and view.start(index + 1) not in view.figures else None
        if not (is_word(view.tokens[index]) or _inside(view, index)):
            return None
    return None


def _ranked(view: View, at: int) -> int | None:
    """Find how something is ranked: "called it | the worst flood in 40 years"."""
    if view.lower(at + 1) in PREPOSITIONS or view.lower(at + 1) in AWAY:
        return None  # "called off the longest race"
    # "Lund called | the oldest hotel" spoke to it; but "what aides called | the worst flood"
    named = any(view.lower(i) == "what" for i in range(max(0, at - LONGEST_RANKED), at))
    first = at + 1 if named else at + 2
    for index in range(first, min(at + 1 + LONGEST_RANKED, len(view.tokens) - 1)):
        if not is_word(view.tokens[index]) or view.start(index) in view.figures:
            return None
        if _ranks(view, index):
            return index if _rank_end(view, index) else None
    return None


def _ranks(view: View, at: int) -> bool:
    word = view.lower(at + 1)
    ranks = word in BEST or (word.endswith("est") and word not in NO_RANKS)
    return view.lower(at) == "the" and ranks


def _rank_end(view: View, begin: int) -> int | None:
    """Find where it ends since when it is so: "the worst flood in 40 years | and lost 9 homes"."""
    for at in range(begin + 2, min(begin + LONGEST_RANK, len(view.tokens))):
        if not is_word(view.tokens[at]) or view.lower(at) in COORDINATORS:
            return None
        if view.lower(at) == "since" or (view.lower(at) in {"in", "of"} and _spans(view, at + 1)):
            return next((i for i in range(at + 1, len(view.tokens)) if _breaks(view, i)), None)
    return None


def _spans(view: View, at: int) -> bool:
    """Tell whether years are counted there: "the past {40 years}", "more than {three decades}"."""
    ahead = range(at, min(at + LONGEST_SPAN, len(view.tokens)))
    counted = any(view.start(i) in view.figures for i in ahead)
    return counted and any(view.lower(i) in SPELLS for i in ahead)


def _breaks(view: View, at: int) -> bool:
    plain = is_word(view.tokens[at]) or _inside(view, at)
    return not plain or view.lower(at) in COORDINATORS or view.lower(at) in BREAKING


def _behind_listed(view: View, begin: int) -> int:
    """Skip whom a list names of those urged: "all states, including old members, | to send"."""
    ahead = range(begin, min(begin + LONGEST_OBJECT, len(view.tokens)))
    comma = next((i for i in ahead if view.lower(i) == ","), None)
    if comma is None or view.lower(comma + 1) not in LISTING:
        return begin
    ahead = range(comma + 1, min(comma + LONGEST_OBJECT, len(view.tokens)))
    return next((i + 1 for i in ahead if view.lower(i) == ","), begin)


def particle_end(view: View, after: int, cue: Cue) -> int:
    """Give where the content of a verb with its particle ends; other verbs go on to the end.

    "called for 300 jobs | after 12 had died", "put the loss at 90 | and crews resumed work".
    """
    if Takes.PARTICLE not in cue.takes:
        return len(view.tokens)
    if cue.lemma == "call" and _ranks(view, after) and view.lower(after - 1) != "for":
        return _rank_end(view, after) or len(view.tokens)
    # "called for 300 jobs | after 12 had died", "spoke of her relief | after thieves …"
    demand = "for" in PARTICLES.get(cue.lemma, ()) or cue.lemma in URGING_LEMMAS | TALKING
    for at in range(after, min(after + LONGEST_CONTENT, len(view.tokens))):
        if view.quoted[at]:
            continue
        if view.lower(at) in (BACKGROUND if demand else BESIDE) or opens_next_clause(view, at):
            return at
        if view.lower(at) == "and" and view.lower(at + 1) in FINITE:
            return at  # "spoke of a crisis | and has sent 40 ships"
    return len(view.tokens)


def opens_next_clause(view: View, at: int) -> bool:
    """Tell whether "and" opens a clause there, with a subject and a verb of its own."""
    if view.lower(at) not in {"and", "but", "as"}:
        return False
    told = view.lower(at - 2) == "as" or view.lower(at + 2) in SUBORDINATORS
    if view.start(at + 1) in view.figures and (told or view.lower(at + 2) in BEFALLEN):
        # "as high as eight and said", "at 385 this year and 900 since it began"; "at 12 dead and
        # 40 injured from three fires"
        return False
    ahead = range(at + 2, min(at + LONGEST_SUBJECT, len(view.tokens)))
    for index in ahead:
        if not is_word(view.tokens[index]) or view.start(index) in view.figures:
            return False
        if is_finite_like(view.tokens, index):
            return True
    return False


def _numbered(view: View, begin: int) -> bool:
    """Tell whether a number is put on it: "put the loss at 90", not "put 90 men there"."""
    first = begin + (view.lower(begin) in DETERMINERS)
    hedged = view.lower(begin + 1) == "at" and view.lower(begin + 2) in {"least", "most"}
    if view.start(first) in view.figures or hedged:
        return False  # "have put up | at least a dozen roadblocks"
    # "put | that | toll at 3,000", not "put that fire out at nine mills"
    begin += view.lower(begin) == "that" and view.lower(begin + 1) in AMOUNTS
    for at in range(begin, min(begin + LONGEST_OBJECT, len(view.tokens))):
        token = view.tokens[at]
        if token.lower in NUMBERED and _figure_in(view, at + 1, at + FIGURE_WITHIN):
            return True
        if (
            at > begin
            and token.lower == "on"
            and (_percent(view, at + 1) or _scored(view, begin, at + 1))
        ):
            return True  # "The poll put the party on 44 percent", no "Dorra put on 44"
        if token.lower in RELATIVES or not (is_word(token) or _inside(view, at)):
            return False
    return False


def _percent(view: View, at: int) -> bool:
    return view.start(at) in view.figures and view.lower(at + 1) in {"percent", "per", "%"}


def _scored(view: View, begin: int, at: int) -> bool:
    """Tell whether a poll gives a bare score there: "on just 44 and", not "on 44 tables"."""
    at += view.lower(at) in BARELY
    bare = at + 1 == len(view.tokens) or view.lower(at + 1) in BEHIND_SCORES
    return bare and view.start(at) in view.figures and _polled(view, begin)


def _leads(view: View, begin: int) -> bool:
    """Tell whether a poll gives somebody a lead: "put Lund | nine percentage points ahead"."""
    ahead = range(begin, min(begin + LONGEST_LEAD, view.count))
    at = next((i for i in ahead if view.start(i) in view.figures), None)
    led = at is not None and any(view.lower(i) in AHEAD for i in (at + 2, at + 3))
    return led and _polled(view, begin)


def _polled(view: View, begin: int) -> bool:
    """Tell whether a poll is the subject of the verb before."""
    before = range(max(0, begin - LONGEST_SUBJECT), begin - 1)
    heads = (i for i in before if view.lower(i) in POLLS)
    return any(i + 2 == begin or view.lower(i + 1) in PREPOSITIONS for i in heads)


def _inside(view: View, at: int) -> bool:
    return view.tokens[at].text[0].isdigit() or view.lower(at) in {"'s", "'", "-"}


def _figure_in(view: View, begin: int, end: int) -> bool:
    """Tell whether a figure begins there, before any mark that ends the phrase."""
    for at in range(begin, min(end, len(view.tokens))):
        if view.start(at) in view.figures:
            return True
        if not is_word(view.tokens[at]) and not opens_quote(view, at):
            return False
    return False


def _spell(view: View, at: int) -> bool:
    """Tell whether a stretch of time stands there: "for {40} minutes"."""
    if view.start(at) not in view.figures:
        return False
    return any(view.lower(i) in SHORT_SPELLS and view.lower(i + 1) != "of" for i in (at, at + 1))
