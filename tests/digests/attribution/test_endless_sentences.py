"""One sentence without an end: whoever stands nearest a figure still says it."""

from tests.digests.attribution.spoken import speakers

MANY = 60


def test_each_figure_of_an_endless_sentence_has_the_speaker_before_it():
    passage = "".join(f"Ana{n}a said {{{n + 2}}} men fled; and " for n in range(MANY))
    found = speakers(f"{passage}Otto said {{9}} stayed.")
    assert found[-1] == ("Otto",)
    assert found[0] != ("Otto",)
    assert len(found) == MANY + 1


def test_a_tag_behind_many_clauses_keeps_its_words():
    passage = "".join("the mayor said the road was dry; " for _ in range(MANY))
    assert speakers(f"{passage}{{9}} men fled, medics said.") == (("medics",),)
