"""Can the subject speak? A farmer "says", only a survey or a body "finds", no storm "claims"."""

from itertools import pairwise

from digests.attribution.constructions.parts.counted_speakers import speak_up
from digests.attribution.constructions.parts.finders import FORECASTERS
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES, FINDING_LEMMAS, SPEECH_LEMMAS, Cue
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    DASHES,
    DETERMINERS,
    NAMED_TIMES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    THIRD_PERSONS,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.polls import ASKED, MEASURES
from digests.attribution.lexicon.speakers import DOCUMENTS, GROUPS, OUTLET_WORDS, ROLES
from digests.attribution.naming.names import is_person
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.parties import before_party
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS, is_past
from digests.figures.lexicon.word_classes import letter_of
from digests.text.word_lists import words

# "It suggests that 40 died": whatever happened may do these, not only who can speak.
UNSPOKEN = words("suggest indicate reveal imply confirm guarantee hint signal claim project")
# A capital that never speaks: "is expected by Friday", "will be published in May".
HAPPENING = UNSPOKEN - {"claim", "project", "confirm"}
NAMES_OF_NOBODY = DETERMINERS | NAMED_TIMES
POLLS = words("polls surveys studies")
SPELLS = words("day days week weeks weekend month months night morning evening")
# "Voters knew that five parties ran": what people at large know, the writer says.
AT_LARGE = words("voters villagers residents people fans families parents locals investors")
NOBODIES = words("nobody none few no everyone everybody anyone anybody neither")
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
PLURALS = words("are were have say want claim believe fear hope argue insist demand plan think")
COUNTED_AS = words("number share proportion percentage")
PARTS = words("percent % per half majority third quarter most")
SHORTEST_PERSON = 4
THINK_TANKS = frozenset([("think", "tank"), ("think", "tanks")])
LONGEST_AGENT = 8  # "written by | a panel of 12 experts |, who"
PEOPLE = GROUPS | ROLES
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
# "Ministers | face | reports that say 40 died".
FACING = words("face faces")
CONCERNED = words("target targets subject subjects focus author authors")
PLACING = words("in near outside around")
SAYING = words("said says wrote writes")
OWNING = frozenset(("'s", "’s"))
OPENING = words("according due owing thanks")
# They hold the very words of who speaks.
STATEMENTS = words("statement email e-mail letter message post tweet")
BARE_PRONOUNS = PRONOUNS - ARTICLES
FOUND_OR_UNSPOKEN = (FINDING_LEMMAS - {"give", "show"}) | UNSPOKEN


def antecedent(view: View, phrase: Phrase) -> Phrase | None:
    """Put the noun before "who said", "which puts" in the pronoun's place."""
    if view.lower(phrase.first) not in RELATIVES:
        return phrase
    before = view.lower(phrase.first - 1)
    at = before_party(view.tokens, phrase.first - (before == "," or before in DASHES))
    found = _agent_before(view, phrase, at) or (
        subject_before(view.tokens, at) if at > 0 else None
    )
    known = found is not None and speaks(view, found)
    if found is None or not known or _sorted_out(view, found, at) or _is_share(view, found):
        return None
    found = _whose_statement(view, _paper(view, phrase, without_opener(view, found)))
    found = _many(view, phrase, found)
    return _person_at_end(view, found, at) or _named_before(view, found) or found


def without_opener(view: View, phrase: Phrase) -> Phrase:
    """Cut what opens a clause before who speaks: "according to | police, who said".

    So in "Commenting on | the figures, which show 90".
    """
    opener, link = view.lower(phrase.first), view.lower(phrase.first + 1)
    if opener in {"unlike", "like"} and phrase.end > phrase.first + 1:
        return phrase._replace(first=phrase.first + 1)
    opens = opener in OPENING or (opener.endswith("ing") and link in PREPOSITIONS)
    if opens and phrase.end > phrase.first + 2:
        return phrase._replace(first=phrase.first + 2)
    return phrase


def _paper(view: View, relative: Phrase, phrase: Phrase) -> Phrase:
    """Cut who deals with a paper before it: "The firm faces | lawsuits that allege 400 losses".

    So in "was shaken by | a report that found" and "the author of | a report that says".
    """
    inside = range(phrase.first, phrase.end - 1)
    papers = [at for at in inside if view.lower(at) in DOCUMENTS]
    last = view.lower(phrase.end - 1)
    if view.lower(relative.first) == "who" or last not in DOCUMENTS or papers:
        return phrase
    cuts = [at for at in inside if view.lower(at) in ARTICLES and at > phrase.first]
    cuts += [at + 1 for at in inside if _deals(view, at)]
    return phrase._replace(first=max(cuts, default=phrase.first))


def _deals(view: View, at: int) -> bool:
    """Tell whether a word is no part of a paper's name: "faces", "published", "the target of"."""
    token = view.tokens[at]
    if token.lower == "of":
        return view.lower(at - 1) in CONCERNED
    past = token.lower in IRREGULAR_PASTS or token.lower.endswith("ed")
    return (past or token.lower in FACING) and not is_name_word(token)


def _whose_statement(view: View, phrase: Phrase) -> Phrase:
    """Put whoever gave it in a statement's place: "Lund said in an email, | which put it at"."""
    led = view.lower(phrase.first - 1) == "in" and view.lower(phrase.first - 2) in SAYING
    if not led or view.lower(phrase.end - 1) not in STATEMENTS:
        return phrase
    return subject_before(view.tokens, phrase.first - 2) or phrase


def _agent_before(view: View, phrase: Phrase, end: int) -> Phrase | None:
    """Find whom "who" means behind "by": "the years sought by | prosecutors |, who said"."""
    if view.lower(phrase.first) != "who":
        return None
    ahead = range(end - 2, max(0, end - LONGEST_AGENT), -1)
    by = next((at for at in ahead if view.lower(at) == "by"), end)
    agent = view.tokens[by + 1 : end]
    plain = all(is_word(token) or token.start in view.figures for token in agent)
    people = bool(agent) and agent[-1].lower in PEOPLE and plain
    return Phrase(by + 1, end) if people else None


def _sorted_out(view: View, phrase: Phrase, who: int) -> bool:
    """Tell whether a group is only told apart: "Among voters who want a vote, 69 percent …"."""
    opened = view.lower(0) in {"among", "of"} and phrase.first == 1
    return opened and phrase.end == who


def _many(view: View, relative: Phrase, phrase: Phrase) -> Phrase:
    """Keep whom a plural verb means: "A lawyer for | the women |, who say they lost 9 million"."""
    verb = relative.first + 1
    while verb < view.count and is_adverb(view.tokens[verb]):
        verb += 1
    inside = range(phrase.end - 2, phrase.first, -1)
    led = next((at for at in inside if view.lower(at) in {"for", "of"}), None)
    if led is None or view.lower(verb) not in PLURALS or phrase.others:
        return phrase
    one = letter_of(view.tokens[led - 1]) != "s" and not is_name_word(view.tokens[led - 1])
    many = letter_of(view.tokens[phrase.end - 1]) == "s"
    return phrase._replace(first=led + 1) if one and many else phrase


def _is_share(view: View, phrase: Phrase) -> bool:
    """Tell whether they are only counted: "the share of men who say they sleep nine hours"."""
    head = phrase.first + (view.lower(phrase.first) in ARTICLES)
    return view.lower(head) in COUNTED_AS and view.lower(head + 1) == "of"


def _person_at_end(view: View, phrase: Phrase, end: int) -> Phrase | None:
    """Find the person right before "who": "run by | Edda Wray |, who", "four blamed | Otto |"."""
    first = end
    while first > phrase.first and is_name_word(view.tokens[first - 1]):
        first -= 1
    if view.lower(first - 1) in PLACING and first == end - 1:
        return None  # "the man arrested in | Vell |, who": a place
    led = view.lower(first - 1) in PREPOSITIONS or view.lower(first - 1) in CUES
    led = led or (first > phrase.first + 1 and is_past(view.tokens, first - 1))  # "held | Otto"
    return Phrase(first, end) if led and is_person(view.tokens[first:end]) else None


def _named_before(view: View, role: Phrase) -> Phrase | None:
    """Find the person before an office: "said Jan Moe, | Velta's head of sales, who"."""
    end = role.first - 1 - (view.lower(role.first - 1) in {"now", "then"})
    letters = all(view.lower(opens - 1) == "(" for opens, _ in role.asides)  # "of the Board (DB)"
    if view.lower(end) != "," or not letters or role.others:
        return None
    first = end
    while first > 0 and is_name_word(view.tokens[first - 1]):
        first -= 1
    office = any(view.lower(at) in ROLES for at in range(role.first, role.end))
    if not office or not is_person(view.tokens[first:end]):
        return None
    return Phrase(first, end, ((role.first, role.end),))


def can_speak(view: View, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether the subject fits the cue verb."""
    first = view.lower(phrase.first)
    known = cue.lemma == "know" and first in AT_LARGE
    counts = counted(view, phrase) and not speak_up(view, phrase, cue)
    if known or counts or is_nobody(view, phrase):
        return False
    if (
        cue.lemma in {"put", "peg"}
        and view.lower(phrase.end) not in RELATIVES
        and first not in BARE_PRONOUNS
    ):
        return True  # whatever puts a number on something speaks: "the footnote puts the loss at"
    if first in BARE_PRONOUNS:
        return _pronoun_speaks(first, cue)
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
        t.lower in SPEAKER_HEADS
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
    if at > phrase.first and view.lower(at - 1) in {"of", "in", "by", "with", "from"}:
        return True
    joined = view.lower(at + 1) == "-"
    sized = view.lower(at + 2) if joined else view.lower(at).partition("-")[2]
    return sized.partition("-")[0] in SIZES
