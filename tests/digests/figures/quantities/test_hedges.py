"""The tables of hedges."""

from digests.figures.quantities.hedges import AFTER, BEFORE, LEFT, RIGHT


def test_no_hedge_says_two_things() -> None:
    for table in (BEFORE, AFTER):
        forms = [
            form.strip() for line in table.values() for form in " ".join(line.split()).split("|")
        ]
        assert len(forms) == len(set(forms))


def test_the_longest_hedge_is_tried_first() -> None:
    for index in (LEFT, RIGHT):
        for forms in index.values():
            lengths = [len(form.pieces) for form in forms]
            assert lengths == sorted(lengths, reverse=True)
