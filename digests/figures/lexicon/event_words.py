"""Look-ups of event words: what one word, alone or with a companion, says of the counted."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from digests.figures.lexicon.event_pairs import EVENT_PAIRS
from digests.figures.lexicon.event_table import EVENT_ROWS, PLAIN_VERBS, EventRow
from digests.text.word_lists import words

# The forms of event words (event_table.py); each is also such a word's letter in a sentence's
# shape (word_classes.py).
SUFFERED, STATE, OWN, ACTIVE, NAME = "K", "D", "I", "A", "Z"
_FORMS = {"suffered": SUFFERED, "state": STATE, "own": OWN, "active": ACTIVE, "names": NAME}


class EventWord(NamedTuple):
    """One word's event, its form, and what a reader is told after the noun ("killed")."""

    event: str
    form: str
    telling: str


def _rows() -> Iterator[EventRow]:
    """Give all rows, those of plain verbs last."""
    yield from EVENT_ROWS
    for line in PLAIN_VERBS.strip().splitlines():
        event, participle, *active = line.split()
        yield EventRow(event, participle, suffered=participle, active=" ".join(active))


def _read_rows() -> dict[str, EventWord]:
    """Read the table; of a word with two forms ("dead" as a state and as a name) the first."""
    found = {"hostage": EventWord("abduct", STATE, "taken hostage")}
    for row in _rows():
        for column, form in _FORMS.items():
            for word in getattr(row, column).split():
                told = row.participle if form in (ACTIVE, NAME) else word
                found.setdefault(word, EventWord(row.event, form, told))
    return found


def _read_pairs() -> dict[str, dict[str, EventWord]]:
    """Read the pairs, by their first word and the later one; of two readings the first."""
    found: dict[str, dict[str, EventWord]] = {}
    for pair in EVENT_PAIRS:
        form = _FORMS[pair.form]
        for first, later in product(pair.firsts.split(), pair.later.split()):
            told = pair.telling.format(first=first, later=later)
            found.setdefault(first, {}).setdefault(later, EventWord(pair.event, form, told))
    return found


EVENT_WORDS = _read_rows()
COMPANIONS = _read_pairs()

# Events that only people suffer: whoever is left out after "killing" is no vehicle.
OF_PEOPLE = words(
    """kill injure casualty displace shelter miss arrest jail sentence charge convict accuse
    execute rescue survive infect vaccinate hospitalise treat discharge quarantine abduct deport
    capture surrender shoot stab rape resign"""
)
# Harm that was only planned or feared is another thing than harm done; of other events ("will cut
# 500 jobs") the plan is what the news is about.
HARM = OF_PEOPLE | words("destroy damage flood trap evacuate lose")
