"""Who else speaks behind the first of a list: "said police, | a medic and two residents"."""

from collections.abc import Callable, Sequence

from digests.attribution.lexicon.first_names import EITHER, FEMALE, MALE
from digests.attribution.lexicon.grammar import ARTICLES, TIME_WORDS, is_name_word
from digests.attribution.lexicon.speakers import GROUPS, ROLES
from digests.attribution.phrases.phrases import Phrase, head_end
from digests.model import Token
from digests.text.word_lists import words

# Several of these speak at once, so that no second noun can describe them.
SEVERAL = GROUPS | {"police"}
PEOPLE = SEVERAL | ROLES
NUMBERED = ARTICLES | words("one two three four five six another")
# A verb behind the last of them would make them a clause of their own.
BEHIND = frozenset('.!?;)”"') | TIME_WORDS | {"on", ""}

FIRST_NAMES = EITHER | FEMALE | MALE

CoreEnd = Callable[[Sequence[Token], int], int]


def behind_first(
    tokens: Sequence[Token], first: int, end: int, core_end: CoreEnd
) -> tuple[Phrase, ...]:
    """Read the others of a list of three: "police, medics and residents"; none of "Lund, mayor".

    Persons go with persons: "Jan Moe, Ida Lund and Otto Falk"; groups with all who have a number.
    """
    if tokens[end].text != ",":
        return ()
    parts = _parts(tokens, end + 1, core_end)
    if len(parts) != 2 or _lower(tokens, parts[-1].end) not in BEHIND:
        return ()
    fits = _is_group if _is_group(tokens, Phrase(first, end)) else _is_named
    if fits is _is_group:
        return parts if all(_is_one_more(tokens, part) for part in parts) else ()
    return parts if all(fits(tokens, part) for part in (Phrase(first, end), *parts)) else ()


def _parts(tokens: Sequence[Token], begin: int, core_end: CoreEnd) -> tuple[Phrase, ...]:
    """Cut what stands behind the comma at its "and"."""
    end = core_end(tokens, begin)
    joined = next((at for at in range(begin + 1, end - 1) if tokens[at].lower == "and"), None)
    if joined is not None:
        return (Phrase(begin, joined), Phrase(joined + 1, end))
    link = end + (_lower(tokens, end) == ",")
    if end == begin or _lower(tokens, link) != "and":
        return ()
    last = core_end(tokens, link + 1)
    return (Phrase(begin, end), Phrase(link + 1, last)) if last > link + 1 else ()


def _is_group(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return _head(tokens, phrase) in SEVERAL


def _is_one_more(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether others than those before speak: "medics", "a medic", "two residents"."""
    head = _head(tokens, phrase)
    return head in SEVERAL or (head in PEOPLE and tokens[phrase.first].lower in NUMBERED)


def _is_named(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a person is named in full: "Ida Lund", not "Lund"."""
    names = tokens[phrase.first : phrase.end]
    return len(names) > 1 and names[0].lower in FIRST_NAMES and all(map(is_name_word, names))


def _head(tokens: Sequence[Token], phrase: Phrase) -> str:
    core = tokens[phrase.first : phrase.end]
    return core[head_end(core) - 1].lower


def _lower(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at < len(tokens) else ""
