"""Names: long descriptions, the fullest name, one surname twice, letters for an organisation."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("In Vell, the mayor, Jan Moe, has told allies {40} would go.", "Jan Moe"),
        row("On Monday, Otto Lund, 45, a clerk, said he had seen {40} men.", "Otto Lund"),
        row("In Dorra, Otto Lund, 45, was held after he came in and said {40} died.", "Otto Lund"),
        row("Otto Lund, curator at the mill, Dorra, said {40} had left.", "Otto Lund"),
        row("In Dorra, a clerk, a nurse and a guard said {40} died.", ("clerk", "nurse", "guard")),
        row("The clinic where {40} of them were taken said {nine} had died.", OWN, "clinic"),
        row("The clinic where crews treated {40} men said {nine} had died.", OWN, "clinic"),
        row("Aides in the town where {40} died said {nine} had died.", OWN, "aides in the town"),
        row("Mr Otto will not name them and says {40} will go.", "Otto"),
        row("In a statement the health ministry said {four} cases were new.", "health ministry"),
        row("In an interview the mayor said {nine} wells were dry.", "mayor"),
        row("At a hearing the widow said {nine} men had come.", "widow"),
        row(
            "Ida Lund of the Dorra Relief Agency met Karl Otto. His agency said {nine} wells were "
            "dry.",
            "agency",
        ),
        row(
            "The Vell Union said {nine} people fled. The Vell Union Food Programme said it would "
            "feed {80}. The Vell Union said {20} had died.",
            "Vell Union",
            "Vell Union Food Programme",
            "Vell Union",
        ),
        row(
            "The Vell Lakes Institute for Science met on Monday. The Vell Lakes Institute said "
            "{nine} fish had died.",
            "Vell Lakes Institute for Science",
        ),
        row(
            "Growth was below the {23.9%} that analysts covering the firm had anticipated.",
            "analysts",
        ),
        row(
            "Engineers studying the dam said {nine} cracks had opened.",
            "engineers",
        ),
        row(
            "Rebels claim figures in the ledger show {$9 million} is gone.",
            "figures in the ledger",
        ),
        row("In the town of Dorra the mayor said {nine} wells were dry.", "mayor"),
        row("A statement from the mayor said {nine} wells were dry.", "statement from the mayor"),
        row("The Greens estimate losses of {$9 million}.", "Greens"),
        row(
            "The Department of Mines and Rivers said on Monday that {six} pits are shut. The"
            " department said {nine} more would follow.",
            "Department of Mines and Rivers",
            "Department of Mines and Rivers",
        ),
        row(
            "The country's Ministry of Labour said {six} pits are shut.",
            "Ministry of Labour",
        ),
        row(
            "The Ministry of Health and police said {six} wards are shut.",
            ("Ministry of Health", "police"),
        ),
        row(
            "Another guard, Ana Ruiz, 41, told the court that {six} men had fled.",
            "Ana Ruiz",
        ),
        row(
            "Peter Lind, who has run the mill since his father died in 1990, said {40} men worked"
            " there.",
            "Peter Lind",
        ),
        row(
            "Ruth Calder, a Democrat from Tallamere who sits on the budget committee, said the "
            "plan would cost {$9 billion}.",
            "Ruth Calder",
        ),
        row(
            "The head of the rescue service, Colonel Ivan Petrov, said {13} bodies had been "
            "found.",
            "Ivan Petrov",
        ),
        row(
            "Dr. Femi Ade, director of the clinic in Dorra, said on Monday that {two-thirds} of "
            "the patients were children.",
            "Femi Ade",
        ),
        row(
            "The mayor of Dorra, a town of {9,000} on the coast, said {40} homes had burned.",
            OWN,
            "mayor",
        ),
        row(
            "Edda Wray, the chief executive of Orvane, which employs {60,000} people, said sales "
            "would double.",
            OWN,
        ),
        row(
            "Edda Wray, the chief executive of Orvane, which employs {60,000} people, said sales "
            "would rise {6 percent}.",
            OWN,
            "Edda Wray",
        ),
        row(
            "Jan Moe, an analyst at Calloway in London, said he expected {$40} a barrel.",
            "Jan Moe",
        ),
        row(
            "Sheikh Karim al-Masri, a tribal leader from the area, said that {70} people had "
            "died.",
            "Karim al-Masri",
        ),
        row(
            "Lieutenant General Marta Oyelaran, deputy chief of staff, put the losses at {112}.",
            "Marta Oyelaran",
        ),
        row(
            "Nineteen-year-old student Mia Berg said she had walked {30 km}.",
            "Mia Berg",
        ),
    ],
)
def test_a_description_stands_between_name_and_cue(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ana Ruiz took office in May. The fire was out by noon. Ruiz said {40} homes had "
            "burned.",
            "Ana Ruiz",
        ),
        row(
            '"It cost {£14m}," said Mr Harlow. Tim Harlow has led the council since 2011.',
            "Tim Harlow",
        ),
        row(
            "Prime Minister Keo Sato met Ana Ruiz on Monday. The prime minister said {40} people "
            "had been freed.",
            "Keo Sato",
        ),
        row(
            "The International Relief Union (IRU) runs the camp. The IRU said {900} people had "
            "arrived.",
            "International Relief Union",
        ),
        row(
            "The National Weather Service warned of floods. The weather service said {nine "
            "inches} of rain could fall.",
            "National Weather Service",
        ),
        row(
            "Health Minister Omar Sy visited Dorra. The minister said {60} beds were free.",
            "Omar Sy",
        ),
        row(
            "The Ministry of Health opened {two} clinics. The ministry said {60} people had been "
            "treated.",
            OWN,
            "Ministry of Health",
        ),
        row(
            "Secretary-General Lena Ford said {90} staff had left. Ms Ford added that {30} would "
            "be replaced.",
            "Lena Ford",
            "Lena Ford",
        ),
        row("Mother-of-two Ida Lund said it cost {£300}.", "Ida Lund"),
        row("Single mum Ida Lund said it cost {£300}.", "Ida Lund"),
        row("House Speaker Jan Moe, a Liberal, said it cost {£300}.", "Jan Moe"),
    ],
)
def test_the_name_that_the_reader_hears_fullest(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "John Falk owns the mill and Mary Falk the shop. Mary Falk said {12} people worked "
            "there.",
            "Mary Falk",
        ),
        row(
            "John Falk and his wife, Mary Falk, run the mill. Falk said {12} people worked there.",
            UNCLEAR,
        ),
        row(
            "John Falk runs the mill with his wife Mary. Mr Falk said {12} people worked there.",
            "John Falk",
        ),
        row(
            "Senator Ruth Calder met Senator Tom Wills. The senator said {$3 billion} was needed.",
            "senator",
        ),
        row(
            'Ana Ruiz defeated Tom Ruiz in May. "I won by {400} votes," Ms Ruiz said.',
            "Ana Ruiz",
        ),
        row(
            "Tom Wills, who replaced Ruth Calder as leader, said {30} members had left.",
            "Tom Wills",
        ),
        row(
            "Tom Wills, who beat Ruth Calder in May, and whom Jan Moe called a fox, said {30} "
            "members had left.",
            "Tom Wills",
            limit=limits.LONG_SUBJECT,
        ),
        row(
            "Tom Wills, son of the late president Abel Wills, said {30} members had left.",
            "Tom Wills",
        ),
        row(
            "Ida Lund's husband, Per Lund, said {two} windows broke.",
            "Per Lund",
        ),
        row(
            "The wife of Per Lund said {two} windows broke.",
            "wife of Per Lund",
        ),
        row(
            "Tom Wills's spokesman said {30} members had left.",
            "Tom Wills's spokesman",
        ),
        row(
            "The Sarran Bank bought the Meridel Bank in May. The bank said {300} jobs would go.",
            "bank",
        ),
    ],
)
def test_one_surname_two_persons_two_that_fit_one_noun(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'Jonas "Tuna" Karim said he saw {nine} boats.',
            'Jonas "Tuna" Karim',
            limit=limits.PHRASE_CUT,
        ),
        row(
            "The Rev. Abel Knox said {300} people had come.",
            "Abel Knox",
        ),
        row(
            "Mayor-elect Ida Lund said {500} homes were needed.",
            "Ida Lund",
        ),
        row(
            "Former President Abel Oda said he had {three} sons.",
            "Abel Oda",
        ),
        row(
            "Maria van der Berg said {nine} boats had sunk. Van der Berg owns {two} of them.",
            "Maria van der Berg",
            OWN,
        ),
        row(
            "Kim Sung-ho, the defence minister, met reporters. Kim said {nine} tanks were lost.",
            "Kim Sung-ho",
        ),
        row(
            "Abdul Rahman al-Sayid is the governor. Al-Sayid said {40} men had fled.",
            "Abdul Rahman al-Sayid",
        ),
        row(
            "U.S. Sen. Ruth Calder, D-Tallamere, said {500} jobs would go.",
            "Ruth Calder",
        ),
        row(
            "Lt. Col. Peter Marsh said {30} targets had been struck.",
            "Peter Marsh",
        ),
        row(
            "Dr. Lena Ford Jr. said {nine} whales were dead.",
            "Lena Ford Jr.",
        ),
        row(
            "Opposition leader Ruth Calder's spokeswoman, Mia Berg, said {90} members had left.",
            "Mia Berg",
        ),
        row(
            "A spokesman for Ruth Calder said {90} members had left.",
            "spokesman for Ruth Calder",
        ),
        row(
            "Ruth Calder (Democrat) said {90} members had left.",
            "Ruth Calder",
        ),
        row(
            "Karl Otto, 61, a plumber from Vell whose house burned in May, said {12} neighbours "
            "had moved away.",
            "Karl Otto",
        ),
        row(
            "Interior Minister Tom Sarr's deputy, Jan Moe, told reporters {14} men were held.",
            "Jan Moe",
        ),
        row(
            "The University of Dorra said {900} students had been sent home.",
            "University of Dorra",
        ),
        row(
            "Bank of Meridel governor Edda Wray said prices rose {3 percent}.",
            "Edda Wray",
        ),
        row(
            "St. Mary's Hospital said it had treated {30} people.",
            "St. Mary's Hospital",
        ),
    ],
)
def test_names_in_harder_forms(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Mia Berg, a spokeswoman for Orvane, met reporters. The spokeswoman said {40} shops "
            "would close.",
            "Mia Berg",
        ),
        row(
            "Mia Berg speaks for Orvane and Jan Moe for Fenwick. A spokesman said {40} shops "
            "would close.",
            "spokesman",
        ),
        row(
            "Omar Sy, the governor, visited Vell. Another governor said {40} homes had burned.",
            "Another governor",
        ),
        row(
            "Orvane closed its mill in May. The company said it had lost {$3 million}.",
            "Orvane",
            limit=limits.ROLE_LOST,
        ),
        row(
            "Orvane bought Fenwick in May. The company said it had lost {$3 million}.",
            "company",
        ),
        row(
            "Karim Haddad, a doctor, fled the town. A doctor who stayed said {nine} people had "
            "died.",
            "doctor",
        ),
        row(
            "Police officer Jan Moe was shot in May. The officer said in court that {three} men "
            "had attacked him.",
            "Jan Moe",
        ),
        row(
            "Ruth Calder leads the Green Party. The party said {90} members had left.",
            "Green Party",
        ),
        row(
            "The Green Party and the Farmers' Party met. The party said {90} members had left.",
            "party",
        ),
        row(
            "Ana Ruiz's lawyer spoke first. The lawyer said {$40,000} was gone.",
            "Ana Ruiz's lawyer",
        ),
        row(
            "The Meridel Times sent {two} reporters. The paper said {nine} men had fled.",
            OWN,
            "Meridel Times",
        ),
        row(
            "A report by the Harrow Institute came out on Monday. The report said {one in four} "
            "bridges was unsafe.",
            "report by the Harrow Institute",
        ),
        row(
            "A Civic Pulse poll came out on Monday. In the poll, {44 percent} backed the tax.",
            "Civic Pulse poll",
        ),
        row(
            "Officials in Vell were calm. Officials in Dorra said {14} people were missing.",
            "officials in Dorra",
        ),
        row(
            "Officials in Vell said {nine} people were missing. An official in Dorra said {14} "
            "were.",
            "officials in Vell",
            "official in Dorra",
        ),
    ],
)
def test_a_common_noun_that_stands_for_somebody_named_before(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Zendia's official news agency, ZANA, reported that {eleven} were hurt.", "ZANA"),
        row("Dorra's water board, Orvane, says {300} homes are dry.", "Orvane"),
        row("The valley’s biggest union, Veld Labour, said {40} had left.", "Veld Labour"),
        row("Dorra's mayor, Ida Lund, said {40} had left.", "Ida Lund"),
        row("Dorra's police, in Vell, said {40} had left.", "Dorra's police"),
        row("Dorra's water board, which owns it, said {40} had left.", "Dorra's water board"),
        row("{Nine} were hurt, said Dorra's main ambulance provider, the Vell Crew.", "Vell Crew"),
        row("{Nine} fell, police and a provider, the Orva Works, said.", ("police", "Orva Works")),
        row("The firm's rival, the Orva Works, said {40} had left.", "Orva Works"),
        row("{Nine} were hurt, said the carrier, the oldest one.", "carrier"),
    ],
)
def test_a_body_that_has_an_owner_is_named_between_commas(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "State radio quoted Ana Lorim, head of the office, as saying initial reports "
            "from guards showed that {300} had fled.",
            "initial reports from guards",
        ),
        row(
            "Ana Lorim was quoted as saying figures from Dorra show {41} died.",
            "figures from Dorra",
        ),
        row(
            "The mayor left, saying police believed {12} were hiding.",
            "mayor",
        ),
        row("Ana Lorim was quoted as saying {nine} had died.", "Ana Lorim"),
        row("A man saying little told police {nine} had died.", "man"),
        row("Rising costs, the union said, hit {40} mills.", "union"),
    ],
)
def test_no_name_begins_with_the_saying(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Edda May said {40} homes were lost.", "Edda May"),
        row("Mrs May told reporters that {40} homes were lost.", "May"),
        row("Minister Edda May came. // Some {40} homes are lost, May said on May 9.", "Edda May"),
        row('"We lost {40} homes," Mrs May said in June.', "May"),
        row("James March said {40} homes were lost.", "James March"),
        row("Some {40} homes were lost, Mr Day said.", "Day"),
        row("Minister Edda Bishop came. // Ms Bishop said {40} homes were lost.", "Edda Bishop"),
        row("Mr Ireland said {40} homes were lost.", "Ireland"),
        row("Some {40} homes were lost on Vell Day, police said.", "police"),
        row("Edda May came. // May may cut {40} jobs, aides said in May.", "aides"),
        row("Police in May said {40} homes were lost.", "Police"),
        row("Otto left in May. May sales rose {9} percent, Orvane said.", "Orvane"),
        row("In May said figures rose {9} percent.", OWN),
    ],
)
def test_a_time_may_be_somebody_s_name(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Some {40} homes were lost, AT&T said.", "AT&T"),
        row(
            "Some {40} homes were lost, according to Doctors Without Borders.",
            "Doctors Without Borders",
        ),
        row("Some {40} homes were lost, said Save the Children.", "Save the Children"),
        row("According to Age Dorra, {40} homes were lost.", "Age Dorra"),
        row("Some {40} homes were lost, said two officials in Vell.", "officials"),
        row("Some {40} homes were lost, said three-time champion Ida Lund.", "Ida Lund"),
        row("The organisers of the march said {40} homes were lost.", "organisers of the march"),
        row("They are paid according to age, {40} pounds at most.", OWN),
        row("Police in March said {40} homes were lost.", "Police"),
    ],
)
def test_names_with_small_words_and_marks_stay_whole(passage, expected):
    assert agree(speakers(passage), expected)
