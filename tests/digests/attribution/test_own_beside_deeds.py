"""What stands beside an announcement, a passive or a clause of time is the outlet's own."""

import pytest

from digests import make_digest, read_article
from tests.digests.attribution.spoken import OWN, agree, row, speakers

OBJECTS = [
    row("Lund announced the plan at a meeting of {40} mayors.", OWN),
    row("Lund revealed the plan in front of {40} guests.", OWN),
    row("Lund described the plan after {40 days} of talks.", OWN),
    row("Lund outlined the plan to {40} guests.", OWN),
    row("Lund described the plan while {40} men waited.", OWN),
    row("Lund announced the plan, and {40} men left the town.", OWN),
    row("Lund confirmed the theft, but the {40} pictures were not insured.", OWN),
    row("Lund announced the plan and sold {40} shops.", OWN),
    row("Lund announced the plan, then sold {40} shops.", OWN),
    row("Lund accused the mayor, a father of {12}.", OWN),
    row("Lund announced a merger with Orva, which has {40} shops.", OWN),
    row("Lund outlined the plan to the council's {12} members.", OWN),
    row("Villagers complained in the town for {40 years}.", OWN),
    row("Lund complained to {40} men.", OWN),
    row("Lund proposed the plan at a meeting of {40} mayors.", OWN),
    row("Lund was announcing the plan when {40} men came in.", OWN),
    row("Lund left after revealing the plan to {40} men.", OWN),
    row("Lund demanded the release of his son, and {40} men left.", OWN),
    row("Lund testified at {40} trials for {nine hours}.", OWN, OWN),
    row("Lund boasted to {40} guests that he had {12} cars.", OWN, "Lund"),
    row("Lund confirmed the death of a man during the {12 days} of protests.", OWN),
]
TOLD = [
    row("Lund announced the closure of the pit with the loss of {40} jobs.", "Lund"),
    row("Lund announced a plan to build {40} homes.", "Lund"),
    row("Lund announced plans for {40} homes and a school with {300} places.", "Lund", "Lund"),
    row("Lund confirmed the deaths of {40} men and said {12} were hurt.", "Lund", "Lund"),
    row("Lund announced the merger, and {40} jobs will be cut.", "Lund"),
    row("Lund announced a merger with Orva, which will close {40} shops.", "Lund"),
    row("Lund confirmed the deal and the loss of {40} jobs.", "Lund"),
    row("Lund confirmed the theft and said {40} men fled.", "Lund"),
    row("Lund argued for {40} more seats.", "Lund"),
    row("Lund complained about {40} leaks.", "Lund"),
    row("Lund boasted of {40} cars.", "Lund"),
    row("Lund promised a school for {40} children.", "Lund"),
    row("Lund proposed a cut of {40} percent before the vote.", "Lund"),
    row("Lund confirmed the plan failed after {40 days}.", "Lund"),
    row("Lund confirmed that while rents fell, prices rose {4} percent.", "Lund"),
    row("Lund revealed that after {40 days} the war was over.", "Lund"),
    row("Lund predicted a recovery after {12 months} of losses.", "Lund"),
]


@pytest.mark.parametrize(("passage", "expected"), OBJECTS)
def test_what_is_announced_ends_with_its_noun(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(("passage", "expected"), TOLD)
def test_what_belongs_to_it_is_announced_too(passage, expected):
    assert agree(speakers(passage), expected)


PASSIVES = [
    row("A strike of {300} nurses was called by the union.", OWN),
    row("The strike lasted {40 days}, until a truce was announced by the union.", OWN),
    row("The {40} men left when the plan was revealed by Lund.", OWN),
    row("The {12} hostages were shown by the rebels in a film.", OWN),
    row("Some {300} farmers were pressed by the army to dig.", OWN),
    row("The {40} rules were explained by Lund.", OWN),
    row("{Nine} bodies were found by police in a van.", OWN),
    row("{Nine} wrecks were discovered by a farmer.", OWN),
    row("Otto was found by a farmer with {nine} wounds.", OWN),
    row("The toll is {40}, and a list will be given by the army.", OWN),
]
STATED = [
    row("A ban on {40} drugs was announced by Lund.", "Lund"),
    row("The toll of {40} was reported by the police.", "police"),
    row("{40} cases have been confirmed by the ministry.", "ministry"),
    row("A levy of {$40} was proposed by Lund.", "Lund"),
    row("{Nine} men were found by police to be armed.", "police"),
    row("{Nine} flaws were found by the inquiry.", "inquiry"),
    row("Losses of {$9m} were uncovered by auditors.", "auditors"),
    row("{40} people were killed, as was first reported by the Tarn Post.", "Tarn Post"),
]


@pytest.mark.parametrize(("passage", "expected"), PASSIVES)
def test_who_acts_in_a_passive_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(("passage", "expected"), STATED)
def test_who_states_it_in_a_passive_does(passage, expected):
    assert agree(speakers(passage), expected)


TIMES = [
    row("The {40} men left when Lund complained.", OWN),
    row("The {12} of them stayed until Lund agreed.", OWN),
    row("The strike went on for {40 days} because Lund insisted.", OWN),
    row("After Lund warned the mayor, {40} men left.", OWN),
    row("Before Lund told the mayor, {40} men had left the town.", OWN),
    row("Lund, who warned the mayor, has {40} sheep.", OWN),
    row("The plan that Lund accepted has {40} pages.", OWN),
    row("The story that Lund recalled has {40} versions.", OWN),
    row("The mayor, whom Lund accused, has {40} sheep.", OWN),
    row("Lund, with {40} men behind him, announced the plan.", OWN),
]
SAID = [
    row("Some {40} men had left, Lund complained.", "Lund"),
    row("Some {40} men had left, as Lund complained.", "Lund"),
    row("Lund told the mayor {40} men had left.", "Lund"),
    row("Lund, who warned the mayor that {40} men had left, was hurt.", "Lund"),
    row("The ship that the army claimed had {40} men on board was empty.", "army"),
]


@pytest.mark.parametrize(("passage", "expected"), TIMES)
def test_a_clause_of_time_and_a_relative_clause_are_no_tags(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(("passage", "expected"), SAID)
def test_tags_and_clauses_of_saying_are_heard(passage, expected):
    assert agree(speakers(passage), expected)


POSSIBLE = [
    row("Lund could have warned that {40} had left.", OWN),
    row("Lund may say that {40} had left.", OWN),
    row("Rivals might claim that {40} votes were bought.", OWN),
]
REAL = [
    row("Police could confirm that {40} had left.", "police"),
    row("{40} had left, police can confirm.", "police"),
    row("Lund will say that {40} have left.", "Lund"),
]


@pytest.mark.parametrize(("passage", "expected"), POSSIBLE)
def test_what_may_be_said_nobody_says(passage, expected):
    assert agree(speakers(passage), expected)
    assert not figures_shown(passage)


@pytest.mark.parametrize(("passage", "expected"), REAL)
def test_what_can_be_said_is_said(passage, expected):
    assert agree(speakers(passage), expected)


def figures_shown(passage: str) -> tuple[int, ...]:
    text = passage.replace("{", "").replace("}", "")
    return make_digest(read_article(f"News from the valley\n\n{text}")).claims


MIXED = [
    row("WATCH: Drone footage shows {40-metre} flames.", OWN),
    row("WATCH: Fire in Tarn // It has burned {900} acres, the agency said.", "agency"),
    row("Rovers' expected goals figure was {2.7}.", OWN),
    row("The club's attendance figure was {9,000}.", OWN),
    row("The army's casualty figure was {40}.", "army"),
    row("“The polls have been wrong by {five points},” Moe said.", "Moe"),
    row("Orva said it was lifting its price target to {96 francs}.", "Orva"),
    row("Her ex-manager, Otto Lund, has claimed the sum was {$9 million}.", "Otto Lund"),
    row("Managers knew that {900} leaks had happened, according to documents.", "documents"),
]


@pytest.mark.parametrize(("passage", "expected"), MIXED)
def test_links_measures_and_what_is_only_known_have_no_wrong_speaker(passage, expected):
    assert agree(speakers(passage), expected)


KEPT = [
    row("Lund announced a grant to {40} farmers.", "Lund"),
    row("Lund confirmed the arrest of the chief, a guard and {nine} clerks.", "Lund"),
    row("Lund accused the chairman, a banker, of taking {40} bribes.", "Lund"),
    row("The firm announced losses during the year of {$40 million}.", "firm"),
    row("Lund complained about a rise in rents to {$40}.", "Lund"),
    row("According to police, a man with {40} guns was held.", "police"),
    row("The gang escaped, police said, holding {nine} hostages.", "police"),
    row("He was a good man, neighbours said, a father of {three}.", "neighbours"),
    row("The law that Lund promised would create {40} jobs has passed.", "Lund"),
    row("The blast that police confirmed had killed {40} people was no accident.", "police"),
    row("A rise of {4} percent was shown by the figures.", "figures"),
    row("The figures from the ministry exceeded {40} percent.", "ministry"),
    row("Lund claimed the prize was worth {$40}.", "Lund"),
]
LEFT = [
    row("The museum added a wing and drew {40,000} visitors.", OWN),
    row("Lund may be forced to admit that {40} men left.", OWN),
    row("Firms are obliged to report {40} percent of leaks.", OWN),
    row("Lund put to sea in a boat that had {nine} men on board.", OWN),
    row("Police found drugs worth an average of {$40}.", OWN),
    row("It won {40} awards (Best Film, 2019).", OWN),
    row("It sold {4 million} copies (Rain Song, 2019).", OWN),
    row("Fares are {$40} (via Dorra).", OWN),
    row("Nothing led Lund to say that {40} men died.", OWN),
]


@pytest.mark.parametrize(("passage", "expected"), KEPT)
def test_recipients_lists_and_what_is_told_of_others_are_said(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(("passage", "expected"), LEFT)
def test_deeds_duties_and_titles_are_not(passage, expected):
    assert agree(speakers(passage), expected)
