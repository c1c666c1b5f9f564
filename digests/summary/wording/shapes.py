"""The shape of an article's words, a letter each: where verbs and subjects stand in a clause."""

from collections.abc import Iterator

from digests.attribution.lexicon.grammar import COORDINATORS
from digests.figures.lexicon.word_classes import letter_of_word
from digests.summary.backing.placements import Placements
from digests.text.word_lists import words

# Letters of figures/word_classes.py: finite verbs, -ed, forms of be and have, modals, events.
EVENTS = frozenset("KAI")
VERBS = frozenset("vbBaMp") | EVENTS
# Forms that the letters take for nouns.
MORE_VERBS = words(
    """cost rose sent built spent bought lent quit beat won lost paid set put shut hurt found left
    sold fired gained owes owed needs holds plans means runs costs buys sells pays spends rises
    falls shows wants uses faces employs earns serves lies stands has have had does"""
)
DETERMINERS = words("the a an this that its his her their our my")  # "the cost"
ITEM = frozenset("ncjs")
LONGEST_ITEM = 4  # words of a list's item and the comma before it
BEHIND_A_VERB = frozenset("dX0")
MOST_WORDS = 30  # of a clause, in which its verb is looked for


def letter(at: int, placed: Placements) -> str:
    """Give the letter of one word; figures are X, what stands behind the last word is "."."""
    found = placed.letters.get(at)
    if found is None:
        if at >= placed.count:
            return "."
        before = placed.folded[at - 1] if at else ""
        found = _letter(placed.written(at), placed.folded[at], before)
        if found in "pgv" and placed.gap(at) == "-":
            found = "j"  # "self-described"
        placed.letters[at] = found
    return found


def _letter(word: str, folded: str, before: str) -> str:
    if word == "That":
        return "d"  # "That figure is a third of them"
    if folded in MORE_VERBS:
        return "n" if before in DETERMINERS else "v"
    if not word[0].isalpha():
        return "X"
    found = letter_of_word(word, folded)
    is_noun = word[0].isupper() or before in DETERMINERS  # "Rescue crews", "the fire"
    if found in EVENTS and not folded.endswith("ed") and is_noun:
        return "n"
    return "g" if found in EVENTS and folded.endswith("ing") else found  # "closing 9 roads"


def verb_behind(start: int, stop: int, placed: Placements) -> int | None:
    """Find the verb of the clause that begins at a word, but for those behind "who", "which"."""
    stop = min(stop, start + MOST_WORDS, placed.count)
    known = placed.letters  # most words have been asked for before
    letters = [known.get(at) or letter(at, placed) for at in range(start, stop)]
    relatives, closed = 0, start
    for at, each in _heads(start, letters):
        if at < closed:
            continue
        if each == "w" and "," in placed.gap(at):
            closed = _aside_end(at, stop, placed)
        elif each == "w":
            relatives += 1
        elif relatives:
            relatives -= 1
        else:
            return at
    return None


def _aside_end(which: int, stop: int, placed: Placements) -> int:
    """Find the comma that closes ", which broke out in May and was contained |, spread"."""
    return next((at for at in range(which + 1, stop) if "," in placed.gap(at)), stop)


def _heads(start: int, letters: list[str]) -> Iterator[tuple[int, str]]:
    """Give the places of "who" and "which", and of the first word of each run of verbs."""
    is_inside = False
    for at, each in enumerate(letters):
        is_finite = at == 0 or letters[at - 1] != "t"  # not "to carry"
        is_verb = is_finite and (each in VERBS or (each == "s" and _is_present(letters, at)))
        if each == "w" or (is_verb and not is_inside):
            yield start + at, each
        is_inside = is_verb or (is_inside and each in "r!")


def _is_present(letters: list[str], at: int) -> bool:
    """Tell whether a word in -s is a verb: a noun before it, an article or number behind it."""
    is_between = 0 < at < len(letters) - 1
    return is_between and letters[at + 1] in BEHIND_A_VERB and letters[at - 1] in "ncu"


def is_item(at: int, placed: Placements) -> bool:
    """Tell the last but one of a list: "brought snow, | ice and hail to 9 towns"."""
    if placed.gap(at).strip() != "," or letter(at, placed) not in ITEM:
        return False
    ahead = range(at + 1, min(at + LONGEST_ITEM, placed.count))
    end = next((to for to in ahead if letter(to, placed) not in ITEM), at)
    return placed.folded[end] in COORDINATORS
