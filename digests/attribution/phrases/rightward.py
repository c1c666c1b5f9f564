"""Read the noun phrase that names a speaker rightwards: behind "according to", "said", "by"."""

from collections.abc import Sequence

from digests.attribution.lexicon.amounts import HEDGES
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    CLOSERS,
    COORDINATORS,
    DASHES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    SAVING,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_word,
    is_word,
)
from digests.attribution.lexicon.speakers import OUTLET_WORDS, OUTLETS, TITLES
from digests.attribution.phrases.edges import parts_place
from digests.attribution.phrases.issues import names_issue
from digests.attribution.phrases.kinds import behind_kind
from digests.attribution.phrases.listed import behind_first
from digests.attribution.phrases.marked_words import behind_marked_word
from digests.attribution.phrases.phrases import (
    LONGEST_ASIDE,
    LONGEST_CORE,
    SPEAKER_HEADS,
    Phrase,
    before_name_in_brackets,
)
from digests.attribution.phrases.verb_like import IRREGULAR_PASTS
from digests.model import Token
from digests.text.word_lists import words

# "officials in Baghdad", "a spokesman for the ministry", "a survey by Gallup": they stay inside.
INNER = words("of for in at from with by on near to")
# "in a statement", "on television": they say where it was said, not who said it.
OCCASIONS = words(
    """
    statement interview email e-mail letter tweet post news press report speech conference
    briefing television tv radio telephone phone twitter facebook video message release note
    call response reply reference relation addition front court testimony parliament
    """
)

# "is forecast by analysts | to fall 4 percent"; but "a spokesman to the board".
INFINITIVES = words(
    """be have become fall rise reach cost hit grow drop climb slip come go remain stay total top
    exceed take lose gain earn report post win"""
)

# "a study of | most of 900 towns".
TRAILING_HEDGES = HEDGES | {"most"}

# A phrase never goes on behind these, and behind these only under conditions.
STOPS = (AUXILIARIES | SUBORDINATORS | (PRONOUNS - ARTICLES)) - TIME_WORDS
LINKS = PREPOSITIONS | COORDINATORS | ARTICLES


# "Data from Velgrid | shows that": hardly ever nouns.
PRESENTS = words("shows says say suggests suggest indicates indicate reveals reveal")

# "Rescue 1122", "Local 40", "Channel 4 News".
NUMBERED = words("rescue local radio channel")
# No phrase ends with these.
OPEN_ENDS = LINKS | {"'s"}
BEFORE_ARTICLES = PREPOSITIONS | ARTICLES | {"and"}
PUBLISHERS = OUTLETS | OUTLET_WORDS


def phrase_after(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Read the phrase that begins at that index: behind "according to", "said" or "by"."""
    at = behind_kind(tokens, at, len(tokens))
    end = _core_end(tokens, at)
    if end == at:
        return None
    listed = behind_first(tokens, at, end, _core_end) if tokens[end : end + 1] else None
    if listed:
        return Phrase(at, end, ((end + 1, listed[-1].end),), listed)
    asides, closer = _asides_after(tokens, end)
    if asides and tokens[closer].text == ")":  # "a spokesman for the agency (FRA), Ida Lund"
        asides += _asides_after(tokens, closer + 1)[0]
    return Phrase(at, end, asides)


def _core_end(tokens: Sequence[Token], at: int) -> int:
    """Walk right from the phrase's first word to where its core ends."""
    owned = at + 1 < len(tokens) and tokens[at].lower == "her" and is_word(tokens[at + 1])
    if at < len(tokens) and not owned and (tokens[at].lower in PRONOUNS or _alone(tokens, at)):
        return at + 1
    end = at
    while end < min(len(tokens), at + LONGEST_CORE) and not _stops(tokens, at, end):
        end = behind_marked_word(tokens, end + 1)
    while end > at and _hangs(tokens, end - 1):
        end -= 1
    return end


def _alone(tokens: Sequence[Token], at: int) -> bool:
    """Read '"More like nine," said | another.'."""
    closed = at + 1 < len(tokens) and not is_word(tokens[at + 1])
    return closed and tokens[at].lower == "another"


def _hangs(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a word goes with what follows: "a study | of", "a study | of more" than 900."""
    lower = tokens[last].lower
    hedge = lower in TRAILING_HEDGES and last > 0 and tokens[last - 1].lower in PREPOSITIONS
    return hedge or lower in OPEN_ENDS


def _stops(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Tell whether the phrase that begins at `begin` ends before the word there."""
    token = tokens[at]
    if not is_word(token):
        # "the city's report": hardly ever "is" behind who speaks
        return token.lower != "'s" and not _inside_name(tokens, begin, at)
    if at > begin and (names_issue(tokens, at) or _is_letters(tokens, at)):
        return False
    if token.lower in STOPS:
        return True
    if token.lower in LINKS:
        return not _links(tokens, begin, at)
    return at > begin and _opens_predicate(tokens, at)


def _is_letters(tokens: Sequence[Token], at: int) -> bool:
    """Tell the letters of an office from a small word: "District Officer (DO) Ida Lund"."""
    return tokens[at - 1].text == "(" and before_name_in_brackets(tokens, at - 1)


def _links(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Tell whether a preposition, an article or "and" goes on with the phrase."""
    lower = tokens[at].lower
    if at > begin and _in_title(tokens, at):
        return True
    if lower in PREPOSITIONS:
        return _goes_on(tokens, begin, at)
    if lower in COORDINATORS:
        return lower == "and" and _speaks(tokens[at - 1]) and _speaker_at(tokens, at + 1)
    return at == begin or tokens[at - 1].lower in BEFORE_ARTICLES


def _in_title(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a small word stands in a name: "Doctors | Without | Borders", "Save | the"."""
    if at + 1 >= len(tokens) or not is_name_word(tokens[at + 1]):
        return False
    capitals = is_name_word(tokens[at]) and is_name_word(tokens[at - 1])
    saving = tokens[at].lower == "the" and tokens[at - 1].lower in SAVING
    return capitals or (saving and is_name_word(tokens[at - 1]))


def _opens_predicate(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a time or a verb begins what is no longer the speaker: "police | opened"."""
    lower = tokens[at].lower
    if lower in TIME_WORDS:
        return tokens[at - 1].lower not in {"-", "'s"}  # "a 12-month study", "the BBC's Sunday"
    if lower in PRESENTS:
        return not is_name_word(tokens[at])
    if is_name_word(tokens[at]):
        return False  # "Red Crescent", "Boeing"
    return lower in IRREGULAR_PASTS or (lower.endswith(("ed", "ing")) and _verb_like(tokens, at))


def _inside_name(tokens: Sequence[Token], begin: int, at: int) -> bool:
    mark = tokens[at].lower
    if mark in {"(", ")"}:  # "District Officer (DO) Ida Lund"
        opens = at if mark == "(" else at - 2
        return opens > begin and before_name_in_brackets(tokens, opens)
    if mark in {"'s", "'", "’", "-", "&", "/"}:
        # "a notice - | Delo did not say whose": a hyphen behind a space is a dash
        return at > begin and not (mark == "-" and tokens[at - 1].end < tokens[at].start)
    if mark == "," and at > begin and parts_place(tokens, at):
        return True
    named = at > begin and tokens[at - 1].lower in NUMBERED and is_name_word(tokens[at - 1])
    named = named or at == begin or names_issue(tokens, at) or _sizes(tokens, at)
    return tokens[at].text[0].isdigit() and named


def _sizes(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number only says how big one speaker is: "the | 12-member panel"."""
    joined = at + 1 < len(tokens) and tokens[at + 1].text == "-"
    return joined and at > 0 and tokens[at - 1].lower in ARTICLES


def _goes_on(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Tell whether a preposition goes on with the phrase: "head of X", but not "on Monday"."""
    if at == begin or at + 1 >= len(tokens) or tokens[at].lower not in INNER:
        return False
    ahead = [t.lower for t in tokens[at + 1 : at + 4]]
    is_verb = tokens[at].lower == "to" and tokens[at + 1].text in INFINITIVES
    if is_verb or ahead[0] in TIME_WORDS or not is_word(tokens[at + 1]):
        return False
    if OCCASIONS.intersection(ahead) and tokens[at].lower != "of":
        return False
    if tokens[at].lower == "of":
        return True
    return tokens[at - 1].lower in SPEAKER_HEADS


def _verb_like(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an -ed/-ing word opens a predicate: "police opened", not "a retired judge"."""
    before = tokens[at - 1]
    return before.lower in SPEAKER_HEADS or (is_name_word(before) and is_word(before))


def _speaks(token: Token) -> bool:
    return token.lower in SPEAKER_HEADS or (is_name_word(token) and is_word(token))


def _speaker_at(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a speaker can begin here: an article, a name, or a noun that can speak."""
    for token in tokens[at : at + 4]:
        if token.lower in SPEAKER_HEADS or is_name_word(token):
            return True
        if not is_word(token):
            return False
    return False


def _asides_after(tokens: Sequence[Token], end: int) -> tuple[tuple[tuple[int, int], ...], int]:
    """Read one apposition or bracket behind the core: ", founding president of X," or "(PCB)"."""
    if end >= len(tokens) or tokens[end].text not in {",", "("}:
        return (), end
    closer = ")" if tokens[end].text == "(" else ","
    for at in range(end + 1, min(len(tokens), end + LONGEST_ASIDE)):
        mark = tokens[at].text
        if mark == closer or (closer == "," and (mark in CLOSERS or mark in {";", ":"})):
            return _apposition(tokens, end + 1, at), at
        if mark in QUOTE_MARKS or mark in DASHES:
            break
    return (), end


def _apposition(tokens: Sequence[Token], begin: int, end: int) -> tuple[tuple[int, int], ...]:
    """Keep the aside when it describes a person or gives a name; a new clause it is not."""
    if begin >= end:
        return ()
    opener = tokens[begin]
    if opener.lower in {"who", "a", "an", "the"} or opener.lower in SPEAKER_HEADS:
        return ((begin, end),)
    if not is_name_word(opener):
        return ()
    if tokens[begin - 2].lower in PUBLISHERS:
        return ()  # "According to the Vell Herald, Professor Jan Moe said": the paper is not he
    describes = any(t.lower in SPEAKER_HEADS or t.lower in TITLES for t in tokens[begin:end])
    named = opener.lower not in OUTLET_WORDS and end - begin <= 4
    return ((begin, end),) if describes or named else ()
