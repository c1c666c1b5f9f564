"""What is told of an article that was published anew: each row is an edit of the same article."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests import make_digest, read_article, restate

ARTICLE = """Fire at Velis market injures 17, police say

A fire swept through the market in Velis on Monday, injuring 17 people, police said.

The blaze began at a bakery shortly after noon. Police said 17 people were injured and 4 were in a
critical condition.

"We counted 23 stalls destroyed," the mayor, Anna Horvat, told Harbour Wire.

The ministry put the damage at $2.5 million. The hospital in Tarn said it had treated 12 people.

The market, founded in 1961, is the oldest in the city.
"""
STALLS = '"We counted 23 stalls destroyed," the mayor, Anna Horvat, told Harbour Wire.\n'
NOTE = "\n\nCorrection: An earlier version of this story misstated the number of injured. "


def edited(*pairs, note=""):
    text = ARTICLE
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text.rstrip() + note


def told(before, after, shown=None):
    """Give each shift once, in words, and the note."""
    old, new = read_article(before), read_article(after)
    found = restate(old, new, make_digest(old, 900).claims if shown is None else shown)
    words = [_words(shift, old, new) for shift in found.shifts]
    note = found.note.of(after) if found.note else ""
    return list(dict.fromkeys(words)), note


def _words(shift, old, new):
    was = _claim(old, shift.old)
    return f"{shift.kind}: {was}" + (
        f" > {_claim(new, shift.new)}" if shift.new is not None else ""
    )


def _claim(reading, index):
    claim = reading.claims[index]
    names = ", ".join(source.name for source in claim.sources).casefold() or str(claim.standing)
    return f"{claim.figure.span.of(reading.article.text)} ({names})"


@pytest.mark.parametrize(
    ("edits", "shifts"),
    [
        pytest.param([("17", "7")], ["moved: 17 (police) > 7 (police)"], id="a number corrected"),
        pytest.param([("17", "31")], ["moved: 17 (police) > 31 (police)"], id="a toll that rose"),
        pytest.param(
            [("17", "at least 31")], ["moved: 17 (police) > 31 (police)"], id="with a hedge"
        ),
        pytest.param(
            [("$2.5 million", "$3.1 million")],
            ["moved: $2.5 million (ministry) > $3.1 million (ministry)"],
            id="a sum of money",
        ),
        pytest.param(
            [("23 stalls", "32 stalls")],
            ["moved: 23 (anna horvat) > 32 (anna horvat)"],
            id="two digits that changed places",
        ),
        pytest.param(
            [("17", "31"), ("23 stalls", "29 stalls")],
            ["moved: 17 (police) > 31 (police)", "moved: 23 (anna horvat) > 29 (anna horvat)"],
            id="two numbers at once",
        ),
        pytest.param(
            [
                ("Fire at Velis market injures 17", "Toll of Velis market fire rises to 31 hurt"),
                (
                    "A fire swept through the market in Velis on Monday, injuring 17 people, ",
                    "Thirty-one people were hurt when flames raced over roofs of stalls, ",
                ),
                (
                    "Police said 17 people were injured and 4 were in a\ncritical condition.",
                    "More were brought in by night.",
                ),
            ],
            ["moved: 17 (police) > 31 (police)"],
            id="rewritten, and told in the lead",
        ),
        pytest.param(
            [
                ("injures 17", "injures 31"),
                ("injuring 17 people, police said", "injuring 31 people, up from 17, police said"),
                ("said 17", "said 31"),
            ],
            ["moved: 17 (police) > 31 (police)"],
            id="the article tells the old number too",
        ),
        pytest.param(
            [("$2.5 million", "$2.5 billion")],
            ["moved: $2.5 million (ministry) > $2.5 billion (ministry)"],
            id="a million that is a billion",
        ),
        pytest.param(
            [(" and 4 were in a\ncritical condition", "")],
            ["withdrawn: 4 (police)"],
            id="a number taken out of its sentence",
        ),
    ],
)
def test_an_edited_claim_is_told(edits, shifts):
    assert told(ARTICLE, edited(*edits)) == (shifts, "")


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(ARTICLE, id="nothing"),
        pytest.param(ARTICLE.upper().title(), id="other capitals, which read worse"),
        pytest.param(edited(("swept through", "tore through")), id="another word"),
        pytest.param(edited(("oldest", "odlest")), id="a slip of the pen"),
        pytest.param(edited(("17", "seventeen")), id="the number as a word"),
        pytest.param(edited(("17", "about 17")), id="a hedge alone"),
        pytest.param(edited(("police said", "Velis police said")), id="a fuller name"),
        pytest.param(edited(("injuring 17", "hurting 17")), id="another word for it"),
        pytest.param(ARTICLE + "\n\nAdvertisement\n\nSubscribe for $9 a month.\n", id="an advert"),
        pytest.param(ARTICLE + "\n\nA bus with 40 people passed, police said.\n", id="more text"),
        pytest.param(
            ARTICLE + "\n\nSix more were treated at home, police said.", id="a new figure"
        ),
        pytest.param(
            edited((STALLS, "")),
            id="a paragraph is missing: the page may have been read worse",
        ),
        pytest.param("\n\n".join(ARTICLE.split("\n\n")[:3]), id="the end is behind a paywall"),
        pytest.param(
            ARTICLE.replace("Fire at Velis market injures 17, police say\n\n", ""),
            id="no headline",
        ),
        pytest.param(
            "Live: fire in Velis\n\nPolice now say 31 people were injured.\n\n" + ARTICLE,
            id="a live page, on which the old words stand below",
        ),
        pytest.param(
            edited(
                (
                    "Police said 17 people were injured and",
                    "Police said 31 people were injured and",
                )
            ),
            id="one place of three was edited, and two still say so",
        ),
        pytest.param(
            "\n\n".join(ARTICLE.split("\n\n")[3:]).join(["Fire at Velis market\n\n", ""])
            + "\n\nRead more: Tarn fire injures 9, police say.",
            id="what is gone, and a box on another fire",
        ),
        pytest.param(
            edited(("the mayor, Anna Horvat,", "the fire chief, Peter Lund,")),
            id="another speaker: the words around it may only be read otherwise",
        ),
        pytest.param(edited(("$2.5 million", "$2.5")), id="a number without its end"),
        pytest.param(
            edited(("and 4 were in a", "and 4were in a")), id="a number that is not read any more"
        ),
        pytest.param(edited(("1961", "1971")), id="a number that is no figure"),
        pytest.param(
            edited(("The hospital in Tarn said", "It")), id="a speaker who is not named any more"
        ),
    ],
)
def test_what_is_no_change_of_a_claim_is_not_told(after):
    assert told(ARTICLE, after) == ([], "")


def test_dozens_are_not_withdrawn_by_a_number():
    before = edited(("17", "dozens of"))
    assert told(before, before.replace("dozens of", "55")) == ([], "")


def test_a_figure_that_was_not_shown_is_not_told():
    assert told(ARTICLE, edited(("17", "7")), shown=()) == ([], "")


@pytest.mark.parametrize(
    "note",
    [
        "Correction: An earlier version of this story misstated the number of injured.",
        "CORRECTION — the number of injured is 7, not 17.",
        "Correction (11:30 GMT): 7 people were hurt, not 17.",
        "(Corrects number of injured in paragraph 1)",
        "(This Nov. 3 story has been corrected to fix the number of injured)",
        "This article was amended on 3 May. An earlier version said that 17 people were hurt.",
        "An earlier version of this article gave a wrong figure.",
        "Editor's note: a previous version of this report said 17 people were injured.",
        "This story has been updated to correct the toll.",
        "This article originally said that seventeen people had been wounded.",
        "Clarification: police counted seven injured.",
    ],
    ids=str,
)
def test_a_note_that_says_so_makes_it_a_correction(note):
    shifts, quoted = told(ARTICLE, edited(("17", "7"), note=f"\n\n{note}\n"))
    assert shifts == ["moved: 17 (police) > 7 (police)"]
    assert quoted == note


@pytest.mark.parametrize(
    "note",
    [
        "Police corrected the toll on Tuesday.",
        "Correction: The mayor's name is Anna Horvat.",
        "An earlier version of this story misspelt the name of the market.",
        "Correction: An earlier version of this story misstated the number of stalls destroyed.",
        "(This Nov. 17 story has been corrected to fix a typo)",
        "This story has been updated.",
        "The minister said the earlier version of events was wrong.",
        "This story was first published on Monday.",
        "The report was corrected by its authors, police said.",
        "Correctional officers helped, police said.",
    ],
    ids=str,
)
def test_without_one_it_is_none(note):
    shifts, quoted = told(ARTICLE, edited(("17", "7"), note=f"\n\n{note}\n"))
    assert (shifts, quoted) == (["moved: 17 (police) > 7 (police)"], "")


def test_a_note_that_was_there_before_is_about_something_else():
    before = edited(note=NOTE)
    shifts, quoted = told(before, before.replace("17", "31"))
    assert (shifts, quoted) == (["moved: 17 (police) > 31 (police)"], "")


def test_a_note_may_give_a_number_to_somebody_else():
    note = "Correction: The number of stalls was attributed to the wrong person."
    after = edited(
        ("the mayor, Anna Horvat,", "the fire chief, Peter Lund,"), note=f"\n\n{note}\n"
    )
    assert told(ARTICLE, after) == (["reassigned: 23 (anna horvat) > 23 (peter lund)"], note)


def test_a_note_may_withdraw_what_is_simply_gone():
    note = "This story has been corrected to remove a wrong number of stalls."
    assert told(ARTICLE, edited((STALLS, ""), note=f"\n\n{note}")) == (
        ["withdrawn: 23 (anna horvat)"],
        note,
    )


def test_the_numbers_of_a_note_are_those_of_the_old_article():
    note = f"{NOTE}It is 7, not 17."
    shifts, quoted = told(ARTICLE, edited(("17", "7"), note=note))
    assert shifts == ["moved: 17 (police) > 7 (police)"]
    assert quoted == note.strip()


def test_of_a_long_note_the_sentence_that_says_so_is_shown():
    saying = "An earlier version of this story misstated the number of injured."
    long = f"{saying} {'We strive to be accurate in all that we print. ' * 12}"
    assert told(ARTICLE, edited(("17", "7"), note=f"\n\n{long}"))[1] == saying


def test_a_note_without_a_change_tells_nothing():
    assert told(ARTICLE, edited(note=NOTE)) == ([], "")


@given(st.lists(st.integers(0, 6), max_size=4), st.booleans())
@settings(max_examples=60, deadline=None)
def test_paragraphs_that_come_and_go_are_never_told(gone, turned):
    """Whatever a page loses, or shows in another order, nobody has corrected anything."""
    paragraphs = ARTICLE.strip().split("\n\n")
    title, *left = [each for at, each in enumerate(paragraphs) if at == 0 or at not in gone]
    after = "\n\n".join([title, *(reversed(left) if turned else left)])
    assert told(ARTICLE, after or title)[0] == []


@given(st.integers(1, 9999))
@settings(max_examples=60, deadline=None)
def test_every_number_that_is_told_stands_in_its_article(number):
    after = edited(("17", f"{number:,}"))
    old, new = read_article(ARTICLE), read_article(after)
    for shift in restate(old, new, range(len(old.claims))).shifts:
        assert old.claims[shift.old].figure.span.of(ARTICLE) in ARTICLE
        if shift.new is not None:
            assert new.claims[shift.new].figure.span.of(after) == f"{number:,}"


@pytest.mark.parametrize("what", ["phone number", "house number", "flight number"])
def test_a_name_written_in_digits_is_no_number_that_was_corrected(what):
    note = f"\n\nCorrection: An earlier version of this story gave a wrong {what}."
    after = edited(("17", "31"), note=note)
    assert told(ARTICLE, after) == (["moved: 17 (police) > 31 (police)"], "")


@pytest.mark.parametrize(
    ("after", "shifts"),
    [
        ("Power was back in 25,000 homes", []),
        ("Crews restored power to 25,000 homes", []),
        (
            "The storm cut power to 45,000 homes",
            ["moved: 40,000 (nordkraft) > 45,000 (nordkraft)"],
        ),
    ],
)
def test_what_was_set_right_again_is_no_other_number_of_what_was_lost(after, shifts):
    lost = "The storm cut power to 40,000 homes"
    storm = f"""Storm hits Oda

A storm hit the town of Oda on Monday and felled trees along the road to the harbour.

{lost}, the utility Nordkraft said.
"""
    assert told(storm, storm.replace(lost, after))[0] == shifts


@pytest.mark.parametrize(
    ("after", "shifts"),
    [
        ("9 people were seriously injured", []),
        ("the storm seriously injured 9 people", []),
        ("31 people were injured, 9 seriously", ["moved: 17 (police) > 31 (police)"]),
        ("31 people were injured, 9 of them critically", ["moved: 17 (police) > 31 (police)"]),
    ],
)
def test_those_who_were_hurt_badly_are_no_other_number_of_all_who_were_hurt(after, shifts):
    storm = """Storm hits Oda

Police said 17 people were injured and 3 were killed in Oda on Monday.

The storm felled trees along the road to the harbour, and the school stays closed until Friday.
"""
    assert told(storm, storm.replace("17 people were injured", after))[0] == shifts
