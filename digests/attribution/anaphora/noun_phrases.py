"""The noun phrases of a sentence that can stand for somebody: names, offices, groups, bodies."""

from collections.abc import Iterator, Sequence

from digests.attribution.lexicon.grammar import (
    AUXILIARIES,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import BODIES, BODY_PLURALS, GROUPS, OUTLET_WORDS, ROLES
from digests.attribution.naming.genders import is_first_name
from digests.attribution.naming.names import run_end
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS, is_finite_like
from digests.model import Token
from digests.text.calendar import WEEKDAYS
from digests.text.word_lists import words

# "the widely cited 2015 paper": so many words may stand between an article and its noun.
LONGEST_LEAD = 7
HEADS = SPEAKER_HEADS | (OUTLET_WORDS - {"post", "times", "express", "independent", "mirror"})
# They speak without an article: "Police arrested …", "Medics treated …".
BARE = GROUPS | words("police prosecutors")
LONGEST_DATELINE = 12
COMPLEMENTS = words("of for at in from by")
# "figures published by the agency": they lead to the document's maker.
MADE = words(
    """
    published compiled conducted carried obtained released commissioned issued produced written
    provided collected posted prepared
    """
)
# Which kind of poll it is: "the Vell Times | national | poll put Lund at 40 percent".
KINDS = words("national statewide state online daily weekly monthly annual tracking exit opinion")
# What it is a kind of: "the Tarn daily | survey".
POLLED = words("poll polls survey surveys study report index")
OWNING = frozenset(("'s", "'"))
# "a study of | more than 900 women"
QUANTIFIERS = words("more less about nearly some over almost around fewer many")
CLOSED = PREPOSITIONS | AUXILIARIES | SUBORDINATORS | COORDINATORS
# "Born in Vell, | Ana Ruiz": they open a phrase as "Asked" and "Raised" do.
PARTICIPLES = words("born known seen driven given led held hit shot caught stung built made torn")


# A phrase begins with a capital or with one of these; most words are passed by quickly.
# They change the office: "shadow chancellor Omar Sy" is not the chancellor.
CHANGING = words(
    """
    vice deputy former ex assistant prime acting interim shadow junior late then outgoing incoming
    onetime one-time would-be aspiring ousted deposed self-styled self-proclaimed lieutenant
    """
)
LEADERS = DETERMINERS | BARE | ROLES | CHANGING
NAMED_HEADS = ROLES | GROUPS | BODIES | BODY_PLURALS  # "Aid | groups"
ROLES_AND_BODIES = ROLES | BODIES | words("maker builder operator supplier giant")
NO_LINKS = CLOSED | DETERMINERS
TIMES = TIME_WORDS | MONTHS
NO_NOUNS = CLOSED | TIMES | PRONOUNS | QUANTIFIERS
NO_SUBJECTS = PARTICIPLES | PREPOSITIONS | (SUBORDINATORS - {"what", "who", "how"})


def noun_phrases(tokens: Sequence[Token], quoted: Sequence[bool]) -> Iterator[Phrase]:
    """Give the phrases outside of quotations, in order; none of them overlap."""
    behind = 0
    for at, token in enumerate(tokens):
        if at < behind or not (token.lower in LEADERS or token.text[0].isupper()) or quoted[at]:
            continue
        end = noun_phrase_end(tokens, at)
        if end > at and not _is_cut_short(tokens, at, end):
            yield Phrase(at, end)
            behind = end


def _is_cut_short(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell whether "one of" shows that a plural follows: "one of | the detective | units"."""
    one_of = at > 1 and (tokens[at - 2].lower, tokens[at - 1].lower) == ("one", "of")
    return one_of and tokens[end - 1].lower in ROLES and not is_name_word(tokens[end - 1])


def noun_phrase_end(tokens: Sequence[Token], at: int) -> int:
    """Find the end of the phrase that begins at that index; the index itself when none does."""
    lower = tokens[at].lower
    if lower in DETERMINERS and not (at and tokens[at].text.isupper() and len(lower) > 1):
        # "a plan | that cuts union jobs": no union is named there
        return at if _relates(tokens, at) else _common_end(tokens, at, at + 1)
    if lower in BARE or (not is_name_word(tokens[at]) and _opens_office(tokens, at)):
        return _common_end(tokens, at, at)
    if is_name_word(tokens[at]):
        end = run_end(tokens, at)
        if end < len(tokens) and (tokens[end].lower in NAMED_HEADS or _is_between(tokens, end)):
            return _common_end(tokens, at, end)  # "Sarran | tourist Karl Otto"
        return _behind_possessive(tokens, end) if end > at else at
    return at


def _opens_office(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an office begins there without an article: "shadow | chancellor"."""
    while at + 1 < len(tokens) and tokens[at].lower in CHANGING:
        at += 1
    return tokens[at].lower in ROLES


def _relates(tokens: Sequence[Token], at: int) -> bool:
    """Tell "a plan | that cuts jobs" from "for | that union"."""
    return tokens[at].lower == "that" and at > 0 and tokens[at - 1].lower not in PREPOSITIONS


def _common_end(tokens: Sequence[Token], begin: int, at: int) -> int:
    """Walk to the last noun that can speak: "the | village's oldest doctor", "the Ruiz team"."""
    end = begin
    farthest = min(len(tokens), begin + LONGEST_LEAD + 1)
    while at < farthest and _inside(tokens, begin, at):
        name = run_end(tokens, at) if is_name_word(tokens[at]) else at
        if name > at:
            end = at = name
        elif tokens[at].lower in HEADS:
            end = at = at + 1
        elif end > begin and not _goes_on(tokens, at):
            break
        else:
            at += 1
    return _with_complement(tokens, end) if end > begin else begin


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a phrase goes on behind a name: with "'s", or by a word to its noun."""
    return tokens[at].lower in OWNING or _tells_kind(tokens, at) or _is_between(tokens, at)


def _is_between(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word leads from a name to the noun: "the Japanese | car | maker"."""
    if at == 0:
        return False
    lower = tokens[at].lower
    plain = tokens[at].text.isalpha() and not lower.endswith(("s", "ed", "ing"))
    plain = plain and tokens[at].text.islower() and lower not in NO_LINKS
    behind = tokens[min(at + 1, len(tokens) - 1)]
    led = is_name_word(tokens[at - 1]) and behind.lower in ROLES_AND_BODIES
    return plain and led and behind.text.islower() and not is_finite_like(tokens, at)


def _tells_kind(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word says which kind of poll it is: "the Vell Times | national | poll"."""
    behind = tokens[min(at + 1, len(tokens) - 1)]
    return tokens[at].lower in KINDS and behind.lower in POLLED


def _inside(tokens: Sequence[Token], begin: int, at: int) -> bool:
    token = tokens[at]
    lower = token.lower
    if lower == "'s" or (lower == "'" and tokens[at - 1].lower.endswith("s")):
        return True
    if lower in CLOSED or lower in WEEKDAYS or (lower in MONTHS and is_name_word(token)):
        return False
    if lower in PRONOUNS or (lower in DETERMINERS and at > begin + 1):
        return False
    acts = lower.endswith(("ed", "ing")) or lower in IRREGULAR_PASTS
    if acts and not is_name_word(token) and at > begin + 1:
        return tokens[at - 1].lower.endswith("ly") or tokens[at - 1].lower == "'s"
    return is_word(token) or lower == "-" or token.text[0].isdigit()


def _with_complement(tokens: Sequence[Token], end: int) -> int:
    """Add "of Health", "at the clinic", "published by the Harrow Institute" to a noun."""
    made = end + 2 < len(tokens) and tokens[end].lower in MADE and tokens[end + 1].lower == "by"
    if made:
        behind = _complement_end(tokens, end + 2)
        return behind if behind > end + 2 else end
    if end + 1 >= len(tokens) or tokens[end].lower not in COMPLEMENTS:
        return end
    if is_name_word(tokens[end - 1]) and tokens[end - 1].lower not in HEADS:
        return end
    behind = _complement_end(tokens, end + 1)
    return behind if behind > end + 1 else end


def _complement_end(tokens: Sequence[Token], at: int) -> int:
    """Find the end of the noun behind a preposition; the index itself when none is there."""
    if tokens[at].lower in DETERMINERS and at + 1 < len(tokens):
        behind = _common_end(tokens, at, at + 1)
        if behind > at:
            return behind
        at += 1
    token = tokens[at]
    if not is_word(token) or token.lower in NO_NOUNS or token.lower in CHANGING:
        return at  # "a plan by | shadow chancellor Omar Sy": a phrase of its own
    return max(run_end(tokens, at), at + 1)


def _behind_possessive(tokens: Sequence[Token], end: int) -> int:
    """Go on behind "Ida Lund's" to the noun that she has: "Ida Lund's | husband"."""
    if end >= len(tokens) or tokens[end].lower not in {"'s", "'"}:
        return end
    behind = _common_end(tokens, end, end + 1)
    return behind if behind > end else end


def subject_start(tokens: Sequence[Token], quoted: Sequence[bool]) -> int:
    """Find where the subject of the main clause begins, behind what opens the sentence.

    "After the vote on Monday, | Ana Ruiz spoke": a clause or phrase before the first comma opens.
    """
    at = _first_word(tokens, _behind_dateline(tokens))
    if at < len(tokens) and not quoted[at] and _opens(tokens[at]):
        timed = _behind_time(tokens, at)
        if timed:
            return timed
        comma = next(
            (i for i in range(at, len(tokens)) if tokens[i].text == "," and not quoted[i]), None
        )
        return _behind_openers(tokens, comma) if comma is not None else len(tokens)
    return at


def _behind_openers(tokens: Sequence[Token], comma: int) -> int:
    """Find the subject behind one more opener: "At the inn, across from the gate, | Otto ate"."""
    at = _behind_apposition(tokens, comma)
    if at >= len(tokens) or tokens[at].lower not in PREPOSITIONS:
        return at
    reach = range(at + 1, min(len(tokens), at + LONGEST_DATELINE))
    end = next((i for i in reach if tokens[i].text == ","), None)
    return at if end is None else _behind_apposition(tokens, end)


def _behind_apposition(tokens: Sequence[Token], comma: int) -> int:
    """Find the subject behind "In Dorra, a town of the north, | residents queued"."""
    at = _first_word(tokens, comma)
    if at >= len(tokens) or tokens[at].lower not in {"a", "an", "the"}:
        return at
    reach = range(at + 1, min(len(tokens) - 1, at + LONGEST_DATELINE))
    end = next((i for i in reach if tokens[i].text == ","), 0)
    verb = any(is_finite_like(tokens, i) for i in range(at + 1, end + 2)) if end else True
    return at if verb or tokens[end + 1].lower in RELATIVES else _first_word(tokens, end)


def _behind_dateline(tokens: Sequence[Token]) -> int:
    """Find where the text begins behind "VELL, June 12 (Vell News) - "; 0 for no dateline."""
    for at in range(1, min(len(tokens), LONGEST_DATELINE)):
        if tokens[at].text in DASHES:
            return at + 1
        if is_word(tokens[at]) and not is_name_word(tokens[at]):
            return 0
    return 0


def _behind_time(tokens: Sequence[Token], at: int) -> int:
    """Find the subject right behind a time: "In 2019 | the council lent"; 0 for none."""
    for i in range(at + 2, min(len(tokens), at + LONGEST_LEAD)):
        before = tokens[i - 1]
        if tokens[i].lower in DETERMINERS and (before.text[0].isdigit() or before.lower in TIMES):
            return i
    return 0


def _first_word(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and (not is_word(tokens[at]) or tokens[at].lower in OPENERS):
        at += 1
    return at


OPENERS = COORDINATORS | words(
    """
    then meanwhile also later earlier still now instead however therefore further separately
    yesterday today nevertheless nonetheless moreover initially eventually afterwards finally
    """
)


def _opens(token: Token) -> bool:
    lower = token.lower
    if lower in NO_SUBJECTS:
        return True
    participle = lower.endswith(("ing", "ed")) and len(lower) > 4
    return participle and lower not in HEADS and not is_first_name(lower)
