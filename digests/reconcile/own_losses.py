"""Whose men have fallen: "the rebels said they lost 12 men" counts fighters, the army soldiers."""

from collections.abc import Collection, Sequence

from digests.figures.lexicon.singulars import singular
from digests.model import Claim, Token
from digests.reconcile.synonyms import leading
from digests.text.word_lists import words

_MEN = words("man") | {""}
LOSING = words("lost losing lose losses")
_OWN = words("its their our his")
_COMMANDS = words("general colonel brigadier lieutenant")
_ADMIT = words("acknowledged admitted conceded acknowledges admits concedes")
_DEATHS = words("death dead fatality")
_NEAR = 4  # words before "lost at least 12 men"
_SIDES = {
    "army": "soldier",
    "military": "soldier",
    "defence": "soldier",
    "defense": "soldier",
    "soldier": "soldier",
    "fighter": "fighter",
}


def own_losses(
    claim: Claim, event: str, before: Sequence[Token], after: Sequence[Token]
) -> tuple[str, frozenset[str]]:
    """Give the event and the counted of "the army said it had lost 31", "12 of its men died"."""
    names = {word for source in claim.sources for word in source.name.lower().split()}
    head = claim.figure.referent.head
    if event == "lose" and not head and _sides_of(names):
        event = "kill"
    near = [token.lower for token in before]
    admitted = not _ADMIT.isdisjoint(near[-_NEAR:]) and (head in _DEATHS or not head)
    if event == "kill" and admitted and _sides_of(names):
        return event, frozenset(_sides_of(names))
    if event != "kill" or head not in _MEN:
        return event, frozenset()
    behind = [token.lower for token in after[:2]]
    own = behind[:1] == ["of"] and not _OWN.isdisjoint(behind)
    if LOSING.isdisjoint(near[-_NEAR:]) and not own:
        return event, frozenset()
    sides = _sides_of(names) or _sides_of(near)
    sides = sides or ({"soldier"} if names & _COMMANDS else set())
    return event, frozenset(sides) if len(sides) == 1 else frozenset()


def _sides_of(near: Collection[str]) -> set[str]:
    told = {leading(singular(word)) for word in near}
    return {side for called, side in _SIDES.items() if called in told}
