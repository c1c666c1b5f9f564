"""Offices that are not the office: “the former president” is not “the president”."""

import pytest

from tests.digests.attribution.spoken import UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The chancellor called a plan by shadow chancellor Omar Falk foolish. On "
            "housing, the chancellor promised more. He said {7 years} of work had paid.",
            "chancellor",
        ),
        row(
            "On housing, the chancellor promised more. He said {7 years} of work had paid.",
            "chancellor",
        ),
        row(
            "The chancellor called a plan by shadow chancellor Omar Falk foolish. The "
            "chancellor promised more. He said {7 years} of work had paid.",
            "chancellor",
        ),
        row(
            "The chancellor called a plan by shadow chancellor Omar Falk foolish. He said {7 "
            "years} of work had paid.",
            "chancellor",
        ),
        row(
            "The chancellor attacked shadow chancellor Omar Falk. The chancellor said {7 "
            "years} had passed.",
            "chancellor",
        ),
        row(
            "The president attacked former president Omar Falk. The president said {7 years} "
            "had passed.",
            "president",
        ),
        row("The deputy mayor, Ana Holm, left. The mayor said {7 years} had passed.", "mayor"),
        row(
            "Former president Ana Holm left. The president said {7 years} had passed.", "president"
        ),
        row(
            "Lund met former prime minister Ana Holm. The prime minister said {7 years} had "
            "passed.",
            "prime minister",
        ),
        row("Lund met the former mayor, Ana Holm. The mayor said {7 years} had passed.", "mayor"),
        row("Lund met Ana Holm, a former mayor. The mayor said {7 years} had passed.", "mayor"),
        row(
            "Lund met Ana Holm, who was mayor until May. The mayor said {7 years} had passed.",
            "mayor",
        ),
        row("Lund met Ana Holm, then the mayor. The mayor said {7 years} had passed.", "mayor"),
        row(
            "Prime minister Ana Holm left. The prime minister said {7 years} had passed.",
            "Ana Holm",
        ),
        row("Deputy mayor Ana Holm left. The deputy mayor said {7 years} had passed.", "Ana Holm"),
        row("Former mayor Ana Holm left. The former mayor said {7 years} had passed.", "Ana Holm"),
        row(
            "Ana Holm, the acting mayor, left. The acting mayor said {7 years} had passed.",
            "Ana Holm",
        ),
        row("Ana Holm, a rival of the mayor, left. The mayor said {7 years} had passed.", "mayor"),
        row("Ana Holm, wife of the mayor, left. The mayor said {7 years} had passed.", "mayor"),
        row(
            "Ana Holm, spokeswoman for the mayor, left. The mayor said {7 years} had passed.",
            "mayor",
        ),
        row("The mayor's wife, Ana Holm, left. The mayor said {7 years} had passed.", "mayor"),
        row("Mayoral candidate Ana Holm left. The mayor said {7 years} had passed.", "mayor"),
        row("Opposition leader Ana Holm left. The leader said {7 years} had passed.", "Ana Holm"),
        row(
            "US president Ana Holm met French president Kai Moe. The president said {7 "
            "years} had passed.",
            "president",
        ),
        row(
            "Vell mayor Ana Holm met Dorra's mayor. The mayor said {7 years} had passed.", "mayor"
        ),
    ],
)
def test_who_held_it_or_will_is_not_who_holds_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Tom Wills, from Vell's customs office, said the sailors on Friday got {6 months}.",
            "Tom Wills",
        ),
        row(
            "The Vell Institute found {9} birds. The Dorra Institute found {12}. The "
            "institute said {7} had died.",
            "Vell Institute",
            "Dorra Institute",
            "institute",
        ),
        row(
            "The Vell Institute met the Dorra Institute. The institute said {7} had died.",
            "institute",
        ),
        row("The Vell Bank bought the Dorra Bank. The bank said {7} jobs would go.", "bank"),
        row("Vell Bank sued Orva Corp. The bank said {7} jobs would go.", "Vell Bank"),
        row("Orva Corp sued Vell Bank. The bank said {7} jobs would go.", "Vell Bank"),
        row("Orva Corp sued Veld Ltd. The company said {7} jobs would go.", "company"),
        row("Orva Corp sued Veld Ltd. It said {7} jobs would go.", UNCLEAR),
        row(
            "Ann Holm, a nurse, met Tom Wills, a nurse. The nurse said {7} men had died.", "nurse"
        ),
        row(
            "Health minister Ann Holm met finance minister Tom Wills. The minister said {7} "
            "men had died.",
            "minister",
        ),
        row(
            "Health minister Ann Holm met finance minister Tom Wills. The health minister "
            "said {7} men had died.",
            "Ann Holm",
        ),
        row(
            "Ann Holm, the health minister, met Tom Wills. The minister said {7} men had died.",
            "Ann Holm",
        ),
        row(
            "Tom Wills met Ann Holm, the health minister. The minister said {7} men had died.",
            "Ann Holm",
        ),
        row(
            "Tom Wills wants to be mayor. The mayor, Ann Holm, said {7} men had died. The "
            "mayor said {9} were hurt.",
            "Ann Holm",
            "Ann Holm",
        ),
        row("Tom Wills wants to be mayor. The mayor said {7} men had died.", "mayor"),
        row("Tom Wills ran for mayor. The mayor said {7} men had died.", "mayor"),
        row("Tom Wills will be mayor from May. The mayor said {7} men had died.", "mayor"),
        row("Tom Wills was elected mayor. The mayor said {7} men had died.", "mayor"),
        row("Tom Wills beat the mayor. The mayor said {7} men had died.", "mayor"),
        row(
            "Tom Wills, who beat mayor Ann Holm, wept. The mayor said {7} men had died.",
            "Ann Holm",
        ),
        row("Tom Wills is not the mayor. The mayor said {7} men had died.", "mayor"),
        row("Tom Wills's lawyer left. The lawyer said {7} men had died.", "Tom Wills's lawyer"),
        row("Tom Wills's lawyer, Ann Holm, left. The lawyer said {7} men had died.", "Ann Holm"),
        row(
            "Lawyer Ann Holm and judge Tom Wills met. The judge said {7} men had died.",
            "Tom Wills",
        ),
        row(
            "President Ann Holm's spokesman left. The president said {7} men had died.", "Ann Holm"
        ),
        row(
            "Orva president Ann Holm met President Tom Wills. The president said {7} men had "
            "died.",
            "president",
        ),
        row(
            "Orva Corp's president, Ann Holm, left. President Tom Wills wept. The president "
            "said {7} men had died.",
            "president",
        ),
        row(
            "The club's captain, Tom Wills, scored. The Vell captain said {7} men were hurt.",
            "Vell captain",
        ),
        row(
            "Vell captain Tom Wills met Leo Strand. The captain said {7} men were hurt.",
            "Tom Wills",
        ),
        row(
            "Police chief Tom Wills met fire chief Leo Strand. The chief said {7} men were hurt.",
            "chief",
        ),
        row(
            "Union leader Tom Wills met the council leader. The council leader said {7} men "
            "were hurt.",
            "council leader",
        ),
        row(
            "Union leader Tom Wills left. The council leader said {7} men were hurt.",
            "council leader",
        ),
        row(
            "Rebel leader Tom Wills left. The opposition leader said {7} men were hurt.",
            "opposition leader",
        ),
        row("Rebel leader Tom Wills left. The leader said {7} men were hurt.", "Tom Wills"),
        row(
            "The Vell mayor, Tom Wills, left. The Dorra mayor said {7} men were hurt.",
            "Dorra mayor",
        ),
        row(
            "Vell mayor Tom Wills left. The mayor of Dorra said {7} men were hurt.",
            "mayor of Dorra",
        ),
        row(
            "The mayor of Vell, Tom Wills, left. The mayor of Dorra said {7} men were hurt.",
            "mayor of Dorra",
        ),
        row(
            "French president Tom Wills left. The German president said {7} men were hurt.",
            "German president",
        ),
        row("French president Tom Wills left. The president said {7} men were hurt.", "Tom Wills"),
        row("Actress Ann Holm left. The actor said {7} men were hurt.", "actor"),
        row(
            "The father of Tom Wills left. The father said {7} men were hurt.",
            "father of Tom Wills",
        ),
        row("Ann Holm's father, Tom Wills, left. The father said {7} men were hurt.", "Tom Wills"),
        row(
            "Prosecutor Ann Holm charged Tom Wills. The defendant said {7} men were hurt.",
            "defendant",
        ),
        row(
            "Senator Ann Holm, a Democrat, left. Senator Tom Wills said {9} were hurt. The "
            "senator said {7} men were dead.",
            "Tom Wills",
            "senator",
        ),
        row("Rep. Ann Holm left. The representative said {7} men were hurt.", "Ann Holm"),
        row("Gov. Ann Holm left. The governor said {7} men were hurt.", "Ann Holm"),
        row("Lt. Gov. Ann Holm left. The governor said {7} men were hurt.", "governor"),
        row("Gov.-elect Ann Holm left. The governor said {7} men were hurt.", "governor"),
        row("Would-be mayor Ann Holm left. The mayor said {7} men were hurt.", "mayor"),
        row("Ex-mayor Ann Holm left. The mayor said {7} men were hurt.", "mayor"),
        row("Then-mayor Ann Holm left. The mayor said {7} men were hurt.", "mayor"),
        row("Onetime mayor Ann Holm left. The mayor said {7} men were hurt.", "mayor"),
        row("Retired general Ann Holm left. The general said {7} men were hurt.", "Ann Holm"),
        row("Outgoing mayor Ann Holm left. The mayor said {7} men were hurt.", "mayor"),
        row("The late mayor Ann Holm was honoured. The mayor said {7} men were hurt.", "mayor"),
        row("Mayor-elect Ann Holm left. The mayor said {7} men were hurt.", "mayor"),
        row(
            "Presidential candidate Ann Holm left. The president said {7} men were hurt.",
            "president",
        ),
        row(
            "President Tom Wills's predecessor, Ann Holm, left. The president said {7} men "
            "were hurt.",
            "Tom Wills",
        ),
    ],
)
def test_one_office_of_two(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ann Holm, the health minister, met Tom Wills. The health minister said {7} men "
            "had died.",
            "Ann Holm",
        ),
        row(
            "Ann Holm, the club's captain, beat Tom Wills. The captain said {7} men had died.",
            "Ann Holm",
        ),
        row("Ann Holm, a lawyer, sued Tom Wills. The lawyer said {7} men had died.", "Ann Holm"),
        row(
            "On Monday, the minister, Ann Holm, met Tom Wills. The minister said {7} men had "
            "died.",
            "Ann Holm",
        ),
        row(
            "In Vell, the minister, Ann Holm, met Tom Wills. The minister said {7} men had died.",
            "Ann Holm",
        ),
        row(
            "The minister, Ann Holm, met Tom Wills. The minister said {7} men had died.",
            "Ann Holm",
        ),
        row("Vell Bank sued Orva Corp. The bank said {7} jobs would go.", "Vell Bank"),
        row("Ann Holm works for Orva Corp. She said {7} jobs would go.", "Ann Holm"),
    ],
)
def test_who_is_met_does_not_hold_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Home Depot said {40} jobs would go.", "Home Depot"),
        row("State Farm said {40} jobs would go.", "State Farm"),
        row("Health Canada said {40} men had died.", "Health Canada"),
        row("Treasury Wine said {40} jobs would go.", "Treasury Wine"),
        row("State Street said {40} jobs would go.", "State Street"),
        row("Foreign Office said {40} men had died.", "Foreign Office"),
        row("The Home Office said {40} men had died.", "Home Office"),
        row("Home Secretary Ana Holm said {40} men had died.", "Ana Holm"),
        row("Shadow Home Secretary Ana Holm said {40} men had died.", "Ana Holm"),
        row("Health Minister Holm said {40} men had died.", "Holm"),
        row("State Senator Holm said {40} men had died.", "Holm"),
        row("Finance Minister Holm said {40} men had died.", "Holm"),
        row("Defence Secretary Holm said {40} men had died.", "Holm"),
        row("Deputy Holm said {40} men had died.", "Holm"),
        row("Justice Holm said {40} men had died.", "Holm"),
        row("Environment Canada said {40} men had died.", "Environment Canada"),
        row("Director Holm said {40} men had died.", "Holm"),
        row("General Electric said {40} jobs would go.", "General Electric"),
        row("General Motors said {40} jobs would go.", "General Motors"),
        row("Prime Video said {40} jobs would go.", "Prime Video"),
        row("Captain Holm said {40} men had died.", "Holm"),
        row("Major League Baseball said {40} jobs would go.", "Major League Baseball"),
        row("Prince George County said {40} men had died.", "Prince George County"),
        row("Chief Keef said {40} men had died.", "Keef"),
        row("Lord Holm said {40} men had died.", "Holm"),
        row("Premier Inn said {40} jobs would go.", "Premier Inn"),
        row("Premier Holm said {40} men had died.", "Holm"),
        row("Speaker Holm said {40} men had died.", "Holm"),
        row("Sister Ana said {40} men had died.", "Ana"),
        row("Queen Mary University said {40} men had died.", "Queen Mary University"),
        row("Chancellor Holm said {40} men had died.", "Holm"),
        row("Marshal Islands said {40} men had died.", "Islands"),
        row("Coach Inc said {40} jobs would go.", "Coach Inc"),
        row("Leader Holm said {40} men had died.", "Holm"),
        row("Best Buy said {40} jobs would go.", "Best Buy"),
        row("Bank of America said {40} jobs would go.", "Bank of America"),
        row("Wells Fargo said {40} jobs would go.", "Wells Fargo"),
        row("Morgan Stanley said {40} jobs would go.", "Morgan Stanley"),
        row("JP Morgan said {40} jobs would go.", "JP Morgan"),
        row("Delta Air Lines said {40} jobs would go.", "Delta Air Lines"),
        row("Royal Dutch Shell said {40} jobs would go.", "Royal Dutch Shell"),
        row("Rolls-Royce said {40} jobs would go.", "Rolls-Royce"),
        row("Marks & Spencer said {40} jobs would go.", "Marks & Spencer"),
        row("Tata Steel said {40} jobs would go.", "Tata Steel"),
        row("Eli Lilly said {40} jobs would go.", "Eli Lilly"),
        row("Johnson & Johnson said {40} jobs would go.", "Johnson & Johnson"),
        row("Standard & Poor's said {40} jobs would go.", "Standard & Poor's"),
        row("Moody's said {40} jobs would go.", "Moody's"),
        row("McDonald's said {40} jobs would go.", "McDonald's"),
        row("Sainsbury's said {40} jobs would go.", "Sainsbury's"),
        row("Procter & Gamble said {40} jobs would go.", "Procter & Gamble"),
        row("Next said {40} jobs would go.", "Next"),
        row("Gap Inc said {40} jobs would go.", "Gap Inc"),
        row("Macy's Inc said {40} jobs would go.", "Macy's Inc"),
        row("US Steel said {40} jobs would go.", "US Steel"),
        row("American Airlines said {40} jobs would go.", "American Airlines"),
        row("United Airlines said {40} jobs would go.", "United Airlines"),
        row("Air France said {40} jobs would go.", "Air France"),
        row("British Gas said {40} jobs would go.", "British Gas"),
        row("BHP Billiton said {40} jobs would go.", "BHP Billiton"),
        row("Save the Children said {40} men had died.", "Save the Children"),
        row("Doctors Without Borders said {40} men had died.", "Doctors Without Borders"),
        row("Médecins Sans Frontières said {40} men had died.", "Médecins Sans Frontières"),
        row("Shelter said {40} men had died.", "Shelter"),
        row("Mind said {40} men had died.", "Mind"),
        row("Crisis said {40} men had died.", "Crisis"),
    ],
)
def test_what_an_office_is_of_may_open_a_name(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ana Holm, a lawyer for the families, said {40} men had died. The lawyer said "
            "{9} were children.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Ana Holm, the families' lawyer, said {40} men had died. The lawyer said {9} "
            "were children.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Lawyer Ana Holm said {40} men had died. The lawyer said {9} were children.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "The lawyer, Ana Holm, said {40} men had died. The lawyer said {9} were children.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Ana Holm, 40, a nurse, said there were {9} beds. The nurse said {12} people waited.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Ana Holm, a nurse, said there were {9} beds. The nurse said {12} people waited.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Ana Holm, who is a nurse, said there were {9} beds. The nurse said {12} people "
            "waited.",
            "Ana Holm",
            "Ana Holm",
        ),
        row("Ana Holm is a nurse. The nurse said {12} people waited.", "Ana Holm"),
        row(
            "Ana Holm, chief executive of Orva, said {9} jobs would go. The executive said "
            "{12} people had left.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Senator Ana Holm said {9} roads were closed. The senator said {12} would open.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Police chief Ana Holm said {9} men were held. The police chief said {12} had fled.",
            "Ana Holm",
            "Ana Holm",
        ),
        row(
            "Ana Holm, the police chief, said {9} men were held. The chief said {12} had fled.",
            "Ana Holm",
            "Ana Holm",
        ),
        row("Actor Ana Holm and lawyer Kai Moe met. The actor said {12} had fled.", "Ana Holm"),
        row(
            "The charity Freedom Line said {9} men were held. The charity said {12} had fled.",
            "Freedom Line",
            "Freedom Line",
        ),
        row(
            "Freedom Line, a charity, said {9} men were held. The charity said {12} had fled.",
            "Freedom Line",
            "Freedom Line",
        ),
        row(
            "Orva, the country's largest airline, said {9} jets were held. The airline said "
            "{12} had left.",
            "Orva",
            "Orva",
        ),
        row(
            "The airline Orva said {9} jets were held. The airline said {12} had left.",
            "Orva",
            "Orva",
        ),
        row(
            "Vell Council said {9} roads were closed. The council said {12} would open.",
            "Vell Council",
            "Vell Council",
        ),
        row(
            "The Vell Institute of Birds said {9} birds lived. The institute counted {12} "
            "last year.",
            "Vell Institute of Birds",
            "Vell Institute of Birds",
        ),
        row(
            "The Ministry of Health said {9} people died. The ministry counted {12} last year.",
            "Ministry of Health",
            "Ministry of Health",
        ),
    ],
)
def test_who_is_called_by_what_he_is(passage, expected):
    assert agree(speakers(passage), expected)
