"""Pronouns: whose name stands in their place, from who is mentioned in the sentences before."""

import pytest

from digests.attribution.anaphora.pronouns import Scene, is_pronoun, resolve
from digests.attribution.anaphora.traits import Mention, Place
from digests.attribution.naming.genders import Gender
from digests.attribution.naming.persons import OF_THEM
from digests.model import Source, SourceKind, Span

PERSON, UNNAMED = SourceKind.PERSON, SourceKind.UNNAMED
BODY, OUTLET, DOCUMENT = SourceKind.ORGANISATION, SourceKind.OUTLET, SourceKind.DOCUMENT
SUBJECT, OBJECT, BESIDE = Place.SUBJECT, Place.OBJECT, Place.BESIDE


def source(name, kind=PERSON, role=""):
    return Source(Span(0, 1), name, kind, role)


def one(name, kind=PERSON, place=SUBJECT, gender=Gender.UNKNOWN, plural=""):
    return Mention(source(name, kind), place, gender, bool(plural), certain=True)


def maybe(name, kind=BODY, place=SUBJECT):
    """Mention a capital that may name no person: "Vell"."""
    return Mention(source(name, kind), place, Gender.UNKNOWN, plural=False, certain=False)


def many(name, kind=UNNAMED, place=SUBJECT):
    return one(name, kind, place, plural="plural")


def said(*speakers):
    """Make the scene of a sentence in which these speak."""
    return Scene((speakers,), speakers)


def did(*mentions):
    """Make the scene of a sentence that mentions these, and in which nobody speaks."""
    return Scene((), mentions)


def meant(pronoun, *scenes):
    return [found.name for found in resolve(source(pronoun, UNNAMED), scenes)]


@pytest.mark.parametrize("name", ["he", "She", "they", "who", "Who", "it", "", "one", OF_THEM])
def test_a_bare_pronoun_names_nobody_yet(name):
    assert is_pronoun(source(name))


@pytest.mark.parametrize("name", ["WHO", "Lund", "one miner"])
def test_the_health_body_is_no_pronoun(name):
    assert not is_pronoun(source(name))


@pytest.mark.parametrize(
    ("pronoun", "mention"),
    [
        ("he", one("Jan")),
        ("he", one("Jan", gender=Gender.HE)),
        ("he", one("ferryman", UNNAMED)),
        ("he", maybe("Varga")),
        ("they", many("miners")),
        ("they", one("ministry", BODY)),
        ("they", one("Vell Radio", OUTLET)),
        (OF_THEM, many("miners")),
        ("it", one("ministry", BODY)),
        ("it", one("report", DOCUMENT)),
    ],
    ids=str,
)
def test_a_pronoun_stands_for_whom_it_fits(pronoun, mention):
    assert meant(pronoun, said(mention)) == [mention.source.name]


@pytest.mark.parametrize(
    ("pronoun", "mention"),
    [
        ("he", one("they", UNNAMED)),
        ("he", one("he")),
        ("he", one("Ann", gender=Gender.SHE)),
        ("he", many("miners")),
        ("he", one("ministry", BODY)),
        ("he", maybe("Report", DOCUMENT)),
        ("they", one("Jan")),
        ("they", one("report", DOCUMENT)),
        (OF_THEM, one("miner", UNNAMED)),
        (OF_THEM, many("police", BODY)),
        ("it", one("Jan")),
        ("it", one("miner", UNNAMED)),
        ("it", many("police", BODY)),
    ],
    ids=str,
)
def test_a_pronoun_never_stands_for_whom_it_does_not_fit(pronoun, mention):
    assert meant(pronoun, said(mention)) == []


def test_two_who_speak_together_are_they_and_never_he():
    assert meant("they", said(one("Jan"), one("Tom"))) == ["Jan", "Tom"]
    assert meant("he", said(one("Jan"), one("Tom"))) == []


def test_a_capital_that_he_stands_for_is_a_person_and_keeps_the_role():
    varga = maybe("Varga")._replace(source=source("Varga", BODY, "coach"))
    (found,) = resolve(source("he", UNNAMED), [said(varga)])
    assert (found.name, found.kind, found.role) == ("Varga", PERSON, "coach")


def test_a_body_that_it_stands_for_stays_a_body():
    (found,) = resolve(source("it", UNNAMED), [said(one("ministry", BODY))])
    assert found.kind is BODY


def test_who_speaks_for_sure_comes_before_the_subject():
    scene = Scene(((one("Jan"),),), (one("Tom"), one("Jan")))
    assert meant("he", scene) == ["Jan"]


def test_a_person_who_is_the_subject_comes_before_a_capital_that_is_said_to_speak():
    scene = Scene(((maybe("Vell"),),), (one("Jan"), maybe("Vell")))
    assert meant("he", scene) == ["Jan"]


@pytest.mark.parametrize(
    "other",
    [one("ferryman", UNNAMED), one("Jan", place=OBJECT), maybe("Jan", PERSON)],
    ids=str,
)
def test_a_capital_that_is_said_to_speak_yields_only_to_a_person_for_sure(other):
    assert meant("he", Scene(((maybe("Vell"),),), (other, maybe("Vell")))) == ["Vell"]


@pytest.mark.parametrize(
    ("mention", "names"),
    [
        (one("Jan", place=BESIDE), ["Jan"]),
        (maybe("Jan", PERSON, BESIDE), []),
        (maybe("Jan", PERSON, OBJECT), []),
    ],
    ids=str,
)
def test_who_is_mentioned_in_passing_must_be_certain(mention, names):
    assert meant("he", did(mention)) == names


@pytest.mark.parametrize(
    ("before", "names"),
    [
        (said(one("Tom")), ["Tom"]),
        (did(one("Tom")), ["Tom"]),
        (said(one("Jan")), []),
        (said(one("Jan"), one("Tom")), []),
        (did(), ["Tom"]),
    ],
    ids=str,
)
def test_who_is_mentioned_in_passing_is_meant_unless_another_spoke_before(before, names):
    assert meant("he", did(one("Tom", place=BESIDE)), before) == names
