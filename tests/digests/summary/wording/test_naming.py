"""How a post names those who speak."""

import pytest

from digests.model import Source, SourceKind, Span
from digests.summary.wording.naming import listed, named, speakers_of
from tests.digests.summary.stories import gate_of

PLACE = Span(0, 1)


@pytest.mark.parametrize(
    ("body", "speakers"),
    [
        ("Mayor Ana Brill said 9 people had died.", ["Mayor Ana Brill", "Ana Brill"]),
        ("An official in Elm said 9 people had died.", ["official in Elm"]),
        ("Medics and the army said 9 people had died.", ["medics and army"]),
        ("The bank fell. The Bank of Tarn said it lost $9 million.", ["Bank of Tarn"]),
        ("Nine people had died.", ["the outlet itself"]),
        ("Nine people are believed to have died.", ["nobody named"]),
        ("The army denied that 9 villagers had died.", ["denied by army"]),
    ],
    ids=str,
)
def test_who_answers_is_named_with_the_office_or_told_in_fixed_words(body, speakers):
    backings = gate_of(body).backings
    ways = dict.fromkeys(speakers_of(backings.claim(0), backings))
    assert list(ways)[: len(speakers)] == speakers


def test_names_are_listed_as_in_a_sentence():
    assert listed(["police"]) == "police"
    assert listed(["police", "medics", "Ana Brill"]) == "police, medics and Ana Brill"


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (Source(PLACE, "Officials in Elm", SourceKind.UNNAMED), "officials in Elm"),
        (Source(PLACE, "Local officials", SourceKind.UNNAMED), "local officials"),
        (Source(PLACE, "An official in Elm", SourceKind.UNNAMED), "an official in Elm"),
        (Source(PLACE, "Meridel officials", SourceKind.UNNAMED), "Meridel officials"),
        (Source(PLACE, "Health Ministry", SourceKind.ORGANISATION), "Health Ministry"),
        (Source(PLACE, "Police", SourceKind.ORGANISATION), "police"),
        (Source(PLACE, "Meridelian officials", SourceKind.UNNAMED), "Meridelian officials"),
        (Source(PLACE, "Russian officials", SourceKind.UNNAMED), "Russian officials"),
        (Source(PLACE, "Days", SourceKind.ORGANISATION), "Days"),
        (Source(PLACE, "according to police", SourceKind.ORGANISATION), "police"),
        (Source(PLACE, "UN", SourceKind.ORGANISATION), "UN"),
        (Source(PLACE, "health ministry says", SourceKind.ORGANISATION), "health ministry"),
        (Source(PLACE, "tallies posted", SourceKind.DOCUMENT), "tallies"),
        (Source(PLACE, "Rose Tarn", SourceKind.PERSON), "Rose Tarn"),
        (Source(PLACE, "Ahmed al-Tarn", SourceKind.PERSON), "Ahmed al-Tarn"),
        (Source(PLACE, "Ana Brill", SourceKind.PERSON, "Police spokesman"),
         "police spokesman Ana Brill"),
        (Source(PLACE, "Ana Brill", SourceKind.PERSON, "Mayor"), "Mayor Ana Brill"),
        (Source(PLACE, "Ana Brill", SourceKind.PERSON, "Health Minister"),
         "Health Minister Ana Brill"),
        (Source(PLACE, "Ana Brill", SourceKind.PERSON, "Lead"), "Ana Brill"),
        (Source(PLACE, "Ana Brill", SourceKind.PERSON, "Mrs"), "Ana Brill"),
        (Source(PLACE, "Brill", SourceKind.PERSON, "Mrs"), "Mrs Brill"),
        (Source(PLACE, "Mayor Ana Brill", SourceKind.PERSON, "mayor"), "Mayor Ana Brill"),
    ],
    ids=lambda each: getattr(each, "name", each),
)  # fmt: skip
def test_a_name_begins_small_where_only_its_sentence_began(source, shown):
    assert named(source, gate_of("It rained for 9 days.").backings) == shown
