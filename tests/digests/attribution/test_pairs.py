"""Whom a pronoun means, in fifty pairs of sentences."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Tom Wills killed Ann Holm. He said {7} men had helped.", "Tom Wills"),
        row("Tom Wills killed Leo Strand. He said {7} men had helped.", UNCLEAR),
        row("Ann Holm was killed by Tom Wills. He said {7} men had helped.", "Tom Wills"),
        row("Ann Holm was killed by Tom Wills. She had {7} children.", OWN),
        row("Tom Wills was shot by police. He said {7} men had fired.", "Tom Wills"),
        row("Tom Wills was shot by police. They said {7} men had fired.", "police"),
        row("Police arrested Tom Wills. He said {7} men had fired.", "Tom Wills"),
        row(
            "Tom Wills and Leo Strand were arrested. They said {7} men had fired.",
            ("Tom Wills", "Leo Strand"),
        ),
        row("Tom Wills told Ann Holm to leave. She said {7} men had fired.", "Ann Holm"),
        row("Tom Wills told Leo Strand to leave. He said {7} men had fired.", "Tom Wills"),
        row("Tom Wills said he had met Leo Strand. He said {7} men had fired.", "Tom Wills"),
        row("Tom Wills said Ann Holm had lied. She said {7} men had fired.", "Ann Holm"),
        row("Tom Wills said Ann Holm had lied. He said {7} men had fired.", "Tom Wills"),
        row("According to Tom Wills, Leo Strand lied. He said {7} men had fired.", "Tom Wills"),
        row("Leo Strand, according to Tom Wills, lied. He said {7} men had fired.", "Tom Wills"),
        row("Ann Holm, whose son Tom died, wept. She said {7} men had fired.", "Ann Holm"),
        row("Ann Holm, whose son Tom died, wept. He had {7} wounds.", OWN),
        row("Ann Holm's son Tom was hurt. She said {7} men had fired.", "Ann Holm"),
        row("Tom Wills's wife was hurt. He said {7} men had fired.", "Tom Wills"),
        row("Tom Wills's wife was hurt. She said {7} men had fired.", "Tom Wills's wife"),
        row("The mother of Tom Wills wept. She said {7} men had fired.", "mother of Tom Wills"),
        row("A man was hurt. He said {7} men had fired.", "man"),
        row("A woman told Tom Wills it was over. She said {7} men had fired.", "woman"),
        row("One woman wept. She said {7} men had fired.", "woman"),
        row("A witness saw it. He said {7} men had fired.", "witness"),
        row("Tom Wills was there. A witness wept. He said {7} men had fired.", "witness"),
        row(
            "Tom Wills, a witness, wept. Leo Strand fled. He said {7} men had fired.", "Leo Strand"
        ),
        row("Tom Wills spoke first. Then Ann Holm rose. He said {7} men had fired.", "Tom Wills"),
        row("Tom Wills spoke. Nobody moved. He said {7} men had fired.", "Tom Wills"),
        row(
            "Tom Wills spoke. The room was cold. There were {9} chairs. He said {7} men had "
            "fired.",
            OWN,
            "Tom Wills",
        ),
        row("The judge freed Tom Wills. He said {7} men had lied.", UNCLEAR),
        row("The judge, Ann Holm, freed Tom Wills. She said {7} men had lied.", "Ann Holm"),
        row("The judge, Ann Holm, freed Tom Wills. He said {7} men had lied.", "Tom Wills"),
        row("Police said Tom Wills had fled. They said {7} men had fired.", "Police"),
        row("Police said Tom Wills had fled. He said {7} men had fired.", "Tom Wills"),
        row("Doctors said Ann Holm would live. She said {7} men had fired.", "Ann Holm"),
        row("The report praised Ann Holm. She said {7} men had fired.", "Ann Holm"),
        row("The ministry fired Ann Holm. It said {7} men had left.", "ministry"),
        row("The ministry fired Ann Holm. She said {7} men had left.", "Ann Holm"),
        row("The ministry sued the union. The union wept. It said {7} men had left.", "union"),
        row("Tom Wills leads the union. It said {7} men had left.", "union"),
        row("Tom Wills left the union. It said {7} men had left.", "union"),
        row("The union backed Tom Wills. It said {7} men had left.", "union"),
        row("The strike closed the port. It said {7} men had left.", UNCLEAR),
        row("The storm hit Vell. It said {7} men had left.", UNCLEAR),
        row("Orva Corp built the bridge. It said {7} men had left.", "Orva Corp"),
        row("The bridge was built by Orva Corp. It said {7} men had left.", "Orva Corp."),
        row("The bridge, built by Orva Corp, fell. It said {7} men had left.", "Orva Corp"),
        row("Ministers met the bank. They said {7} men had left.", "Ministers"),
        row("The bank met ministers. It said {7} men had left.", "bank"),
        row("The family fled. They said {7} men had left.", "family"),
        row("Tom Wills of Orva Corp spoke. It said {7} men had left.", "Orva Corp"),
        row("Ann Holm, 45, and Tom Wills, 50, wed. She said {7} men came.", "Ann Holm"),
    ],
)
def test_whom_a_pronoun_means(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The storm hit Vell. It said {7} men had left.", UNCLEAR),
        row("The firm put Vell first. It said {7} men had left.", "firm"),
        row("The bank met Orva Corp. It said {7} men had left.", UNCLEAR),
        row("The agency set up Orva Corp. It said {7} men had left.", UNCLEAR),
        row("A boss wept. He said {7} men had fired.", "boss"),
        row("An actress wept. She said {7} men had fired.", "actress"),
        row("Tom Wills was there. A witness wept. He said {7} men had fired.", "witness"),
        row("Tom Wills was there. Witnesses wept. He said {7} men had fired.", "Tom Wills"),
        row("Tom Wills was there. Witnesses wept. They said {7} men had fired.", "Witnesses"),
        row("The witness reports {40} shots.", "witness"),
        row("The witness claims {40} men fired.", "witness"),
        row("A witness estimates that {40} men fired.", "witness"),
        row("The actress claims {40} men fired.", "actress"),
        row("The boss expects {40} orders.", "boss"),
        row("The congress estimates {40} deaths.", "congress"),
        row("The witness report {40} pages long was lost.", OWN),
    ],
)
def test_one_witness_is_not_many(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ann Holm met Tom Moe in Vell. She said {40} men had died.", "Ann Holm"),
        row("Ann Holm met Rita Moe in Vell. She said {40} men had died.", UNCLEAR),
        row("Tom Moe, the mayor, and his wife Ana fled. She said {40} men had died.", "Ana"),
        row("The army attacked Vell. It said {40} men had died.", "army"),
        row("The rebels attacked the army. It said {40} men had died.", "army"),
        row("The minister fired the governor. He said {40} men had died.", UNCLEAR),
        row(
            "The minister, Tom Moe, fired the governor, Ann Holm. She said {40} men had died.",
            "Ann Holm",
        ),
        row("Tom Moe's mother was hurt. She said {40} men had died.", "Tom Moe's mother"),
        row("Tom Moe's lawyers filed a motion. They said {40} men had died.", "Tom Moe's lawyers"),
        row("Doctors treated the wounded. They said {40} men had died.", "Doctors"),
        row("The report criticised the police. It said {40} men had died.", "report"),
        row("The police criticised the report. They said {40} men had died.", "police"),
        row("The police criticised the report. It said {40} men had died.", "report"),
        row(
            "A spokesman for Orva confirmed the plan. He said {40} jobs would go.",
            "spokesman for Orva",
        ),
        row('A spokeswoman confirmed the plan. "We will cut {40} jobs," she said.', "spokeswoman"),
        row("Tom Moe wrote to the council. In his letter he said {40} men had died.", "Tom Moe"),
        row("Tom Moe was arrested by police. They said he had stolen {$40}.", "police"),
        row(
            "The bank's governor, Ann Holm, raised rates. The bank said it expected growth "
            "of {4 percent}. She said prices would rise {9 percent}.",
            "bank",
            "Ann Holm",
        ),
        row(
            "The United Nations sent Ann Holm to Vell. The organisation said {40} men had died.",
            "United Nations",
        ),
        row(
            'Tom Moe said the firm was sound. "It has {40} ships," he said. "We lost {9}."',
            "Tom Moe",
            "Tom Moe",
        ),
        row(
            '"We lost {40} men," Tom Moe said. His sister nodded. "It was {9} in the end," '
            "she said.",
            "Tom Moe",
            "sister",
        ),
        row("Tom Moe, {40 years} in office, resigned. He said {9} men had died.", OWN, "Tom Moe"),
        row("The court heard from Tom Moe. The prosecutor said he stole {$40}.", "prosecutor"),
        row("The court heard from Tom Moe. His lawyer said he stole {$40}.", "lawyer"),
        row(
            "Tom Moe, whose wife Ann Holm runs the mill, said {40} men had left. She said it "
            "was {9}.",
            "Tom Moe",
            "Ann Holm",
        ),
        row(
            "The Times and the Post reported the deal. The Post said it was worth {$40 million}.",
            "Post",
        ),
        row("The agency published its report. It shows that {40} men died.", "report"),
        row("The mayor published his plan. It would cost {$40 million}, he said.", "mayor"),
        row("The mayor unveiled his plan. It would cost {$40 million}.", OWN),
        row(
            "Witnesses saw the plane fall. One of them, Tom Moe, said {40} men had died.",
            "Tom Moe",
        ),
        row("The ministry denied it. Its spokesman said {40} men had died.", "spokesman"),
        row("The ministry denied it. Spokesman Tom Moe said {40} men had died.", "Tom Moe"),
        row(
            "The firm's boss, Tom Moe, left. His successor, Ann Holm, said {40} jobs would go.",
            "Ann Holm",
        ),
        row("The firm's boss, Tom Moe, left. His successor said {40} jobs would go.", "successor"),
        row(
            "Tom Moe, who succeeded Ann Holm, said {40} jobs would go. His predecessor said "
            "it was {9}.",
            "Tom Moe",
            "predecessor",
        ),
    ],
)
def test_whom_a_pronoun_means_in_agency_copy(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Vell Bank sued Orva Corp. The bank said {7} jobs would go.", "Vell Bank"),
        row("Vell Bank left. The bank said {7} jobs would go.", "Vell Bank"),
        row("Vell Bank said it would close. The bank said {7} jobs would go.", "Vell Bank"),
        row("The Vell Bank sued Orva. The bank said {7} jobs would go.", "Vell Bank"),
        row("Vell Council sued Orva Corp. The council said {7} jobs would go.", "Vell Council"),
    ],
)
def test_a_sentence_may_end_with_an_abbreviation(passage, expected):
    assert agree(speakers(passage), expected)
