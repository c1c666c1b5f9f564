"""Fates: what befell the counted, where only the words around tell."""

import pytest

from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The army lost {19} servicemen.", "kill"),
        ("We have lost {12} of our neighbours.", "kill"),
        ("Insurers counted {512} destroyed houses.", "destroy"),
        ("We have recovered {31} bodies.", "kill"),
        ("Volunteers have buried {71} people.", "kill"),
        ("He put the death toll at a much lower {40}.", "kill"),
        ("He said the civilian death toll remained {21}.", "kill"),
        ("He said about {150} people had been buried, children among them.", "kill"),
        ("He said {12} children among the dead were his pupils.", "kill"),
        ("He named {12} women among the missing.", "miss"),
        ("A ferry carrying at least {140} people sank.", "aboard"),
        ("The ferry had {140} passengers.", "aboard"),
        ("The UN says {three million} people need food aid.", "need"),
        ("The union said {230} people would lose their jobs.", "cut"),
        ("Medics said {2,000} people had the disease.", "infect"),
        ("Traders said {120} shops had burned down.", "destroy"),
        ("It put its losses at {31} soldiers.", "kill"),
        ("The army said it had lost {31}.", "kill"),
        ("Survivors said the boat carried {350}.", "aboard"),
        ("The navy said {200} people were on the boat.", "aboard"),
        ("They said more than {30,000} had joined the march.", "gather"),
        ("They claimed a turnout of {30,000}.", "gather"),
        ("The BBC said {20,000} people were there.", "gather"),
        ("The union said {900} had walked out.", "strike"),
        ("The closure will cost {900} jobs.", "cut"),
        ("The ferry was licensed to carry {80} passengers.", "capacity"),
        ("He believed {22} miners were still underground.", "trap"),
        ("No more than {90,000} people had left their homes.", "displace"),
        ("The number of people driven from their homes has passed {250,000}.", "displace"),
        ("He said that {188} schools had closed.", "close"),
        ("It would lay off {300} people.", "cut"),
        ("About {300} workers will lose their jobs.", "cut"),
        ("Some {85,000} new jobs were counted.", "create"),
        ("He confirmed the {2,300} job losses.", "cut"),
        ("There would be {90} staff redundancies.", "cut"),
        ("The navy saved {31} migrants.", "rescue"),
        ("She said {31} had been saved.", "rescue"),
        ("The clinic had received {11} wounded soldiers.", "injure"),
        ("Of the people, {3,000} had lost their homes.", "displace"),
        ("The agency says {10,000} have fled their homes.", "displace"),
        ("The union said {450} jobs would go.", "cut"),
        ("Some {90,000} people have taken to the streets.", "gather"),
        ("At least {90,000} workers joined Friday's general strike.", "strike"),
        ("More than {6,400} people have signed a petition against it.", "petition"),
        ("The council received {5,120} valid signatures.", "petition"),
        ("The army said it had moved {11,300} people.", "evacuate"),
        ("He had moved about {300} villagers to higher ground.", "evacuate"),
        ("Two died and {six} others were wounded.", "injure"),
    ],
    ids=str,
)
def test_the_words_around_tell_what_befell_them(text, event):
    assert topics_of(text)[-1].event == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Some {300} people signed up.", "petition"),
        ("The firm had moved {300} people to its new office.", "evacuate"),
        ("The railway had moved {300} passengers.", "evacuate"),
        ("The firm has {900} jobs.", "kill"),
        ("The firm has {188} closed-circuit cameras.", "close"),
        ("The firm lost {300} customers.", "kill"),
        ("The party lost {300} members.", "kill"),
        ("They recovered {31} cars.", "kill"),
        ("He said the casualty toll remained {40}.", "kill"),
        ("The road's toll is {$40}.", "kill"),
        ("He said {150} people were buried under the mud.", "kill"),
        ("He has {two} homes and left early.", "displace"),
        ("The tunnel is {22} metres underground.", "trap"),
        ("A truck carrying {40} crates crashed.", "aboard"),
        ("Some {90} people died in the protest.", "gather"),
        ("The firm swept {90} streets before the march.", "gather"),
        ("The firm saved {31} euros.", "rescue"),
        ("The clinic had received {11} new beds.", "injure"),
        ("The firm made {2,300} losses.", "cut"),
        ("Of the firms, {30} had lost their licences.", "displace"),
        ("Ten people were killed, {four} children among the dead.", "kill"),
        ("Otto owns {nine} flags of the rally.", "gather"),
    ],
    ids=str,
)
def test_other_words_do_not(text, event):
    assert topics_of(text)[-1].event != event


def test_a_part_among_the_dead_leaves_the_rivals_alone():
    text = (
        "{Ten} people were killed, {4} children among the dead, police said. Medics said {14} "
        "people were killed."
    )
    assert relations_of(text) == [("conflict", "Ten", "14")]
