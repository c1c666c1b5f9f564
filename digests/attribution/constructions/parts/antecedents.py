"""Whom "who", "which" and "that" mean before a verb of saying: "the mayor of Vell, who said"."""

from digests.attribution.constructions.parts.subjects import is_person_noun, speaks
from digests.attribution.frames import View
from digests.attribution.lexicon.cues import CUES
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    DASHES,
    PREPOSITIONS,
    RELATIVES,
    is_adverb,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS, GROUPS, ROLES
from digests.attribution.naming.names import is_person
from digests.attribution.phrases.leftward import subject_before
from digests.attribution.phrases.parties import before_party
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS, is_past
from digests.figures.lexicon.word_classes import letter_of
from digests.text.word_lists import words

# "one of the drivers who | say they lost 90 carts": many speak.
PLURALS = words("are were have say want claim believe fear hope argue insist demand plan think")
# "the number of nurses | who say they lost 12 beds": that is a poll's.
COUNTED_AS = words("number share proportion percentage")
LONGEST_AGENT = 8  # "written by | a panel of 12 experts |, who"
# Who can be behind "who": "the brewer's owner, | who said".
PEOPLE = GROUPS | ROLES
# "Ministers | face | reports that say 40 died".
FACING = words("face faces")
# "the owner, | target of a report that says 40 left": the report speaks.
CONCERNED = words("target targets subject subjects focus author authors")
# Where somebody is: "a nurse in Vell, who said".
PLACING = words("in near outside around")
# Where somebody is from: "a baker | from Vell, who said".
FROM = words("of from at with for")
# Who is somebody without an office: "a widow | who said 40 carts burned".
PERSONS = words("man woman boy girl widow widower mother father child baby neighbour neighbor")
# What a person does by voice or pen: "a widow who | wrote that 40 carts burned".
SAYING = words("said says wrote writes")
# What leads up to who speaks: "| according to police, who said".
OPENING = words("according due owing thanks")
# They hold the very words of who speaks.
STATEMENTS = words("statement email e-mail letter message post tweet")


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
    if view.lower(phrase.first) == "who":
        somebody = _somebody_from(view, found)
        if somebody is not None or _is_where_from(view, found, at):
            return somebody or _named_before(view, found) or found
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


def _somebody_from(view: View, place: Phrase) -> Phrase | None:
    """Step over a place between commas: "| Otto Falk |, of Vell, who said"."""
    led, comma = view.lower(place.first - 1) in FROM, view.lower(place.first - 2) == ","
    if not led or not comma or not is_name_word(view.tokens[place.first - 3]):
        return None
    return subject_before(view.tokens, place.first - 2)


def _is_where_from(view: View, phrase: Phrase, end: int) -> bool:
    """Tell whether the name before "who" is where somebody is from: "the mayor of | Vell |, who".

    But "the widow of | Otto Falk |, who" may be either.
    """
    first = end
    while first > phrase.first and is_name_word(view.tokens[first - 1]):
        first -= 1
    if first == end or view.lower(first - 1) not in FROM:
        return False
    one = view.tokens[first - 2]
    somebody = one.lower in SPEAKER_HEADS or is_person_noun(one.lower) or one.lower in PERSONS
    return is_name_word(one) or (somebody and end - first == 1)


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
