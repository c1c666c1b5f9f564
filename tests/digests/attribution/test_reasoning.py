"""Verbs that state something with “that” or beside a quotation, and are deeds without."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund assessed that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, assessed that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund assessed.", "Lund"),
        row("Lund averred that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, averred that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund averred.", "Lund"),
        row("Lund bragged that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, bragged that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund bragged.", "Lund"),
        row("Lund concurred that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, concurred that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund concurred.", "Lund"),
        row("Lund demonstrated that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, demonstrated that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund demonstrated.", "Lund"),
        row("Lund fretted that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, fretted that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund fretted.", "Lund"),
        row("Lund inferred that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, inferred that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund inferred.", "Lund"),
        row("Lund insinuated that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, insinuated that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund insinuated.", "Lund"),
        row("Lund objected that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, objected that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund objected.", "Lund"),
        row("Lund reasoned that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, reasoned that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund reasoned.", "Lund"),
        row("Lund recognised that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, recognised that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund recognised.", "Lund"),
        row("Lund relayed that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, relayed that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund relayed.", "Lund"),
        row("Lund worried that {40} sheep had died.", "Lund"),
        row("Ola Lund, the mayor, worried that there were {40} boats.", "Ola Lund"),
        row("“There were {40} boats,” Lund worried.", "Lund"),
    ],
)
def test_who_reasons_states_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund worried the plan at a meeting of {40} mayors.", OWN),
        row("The {40} men left when Lund worried.", OWN),
        row("Lund worried and sold {40} ships.", OWN),
        row("Lund worried about the loss of {40} jobs.", OWN),
        row("Lund worried {40} times.", OWN),
        row("Lund worried over {40} bids.", OWN),
        row("Lund worried for {40 minutes}.", OWN),
        row("The mayor, whom Lund worried, has {40} sheep.", OWN),
        row("The board worried {40} bids.", OWN),
        row("The agency worried {40} messages to the ships.", OWN),
        row("Lund worried it to a panel of {40} doctors.", OWN),
        row("Lund, who worried the plan, has {40} sheep.", OWN),
        row("Lund, who worried that the plan was sound, has {40} sheep.", OWN),
        row("Having worried the plan, Lund sold {40} ships.", OWN),
        row("The plan, worried by Lund, covers {40} farms.", OWN),
        row("{40} men heard what Lund worried.", OWN),
        row("Lund worried the union, which has {40} members, into talks.", OWN),
        row("The firm worried itself a partner of {40} banks.", OWN),
        row("After Lund worried that he was ill, {40} men left.", OWN),
        row("Lund worried to the {40} men in the hall that it was sound.", OWN),
        row("Lund worried in {40} letters that it was sound.", OWN),
        row("The {40} farms that Lund worried are empty.", OWN),
        row("Lund worried with {40} others.", OWN),
        row("A worried plan for {40} farms was dropped.", OWN),
        row("Lund worried his case before {9} judges.", OWN),
        row("Lund objected the plan at a meeting of {40} mayors.", OWN),
        row("The {40} men left when Lund objected.", OWN),
        row("Lund objected and sold {40} ships.", OWN),
        row("Lund objected about the loss of {40} jobs.", OWN),
        row("Lund objected {40} times.", OWN),
        row("Lund objected over {40} bids.", OWN),
        row("Lund objected for {40 minutes}.", OWN),
        row("The mayor, whom Lund objected, has {40} sheep.", OWN),
        row("The board objected {40} bids.", OWN),
        row("The agency objected {40} messages to the ships.", OWN),
        row("Lund objected it to a panel of {40} doctors.", OWN),
        row("Lund, who objected the plan, has {40} sheep.", OWN),
        row("Lund, who objected that the plan was sound, has {40} sheep.", OWN),
        row("Having objected the plan, Lund sold {40} ships.", OWN),
        row("The plan, objected by Lund, covers {40} farms.", OWN),
        row("{40} men heard what Lund objected.", OWN),
        row("Lund objected the union, which has {40} members, into talks.", OWN),
        row("The firm objected itself a partner of {40} banks.", OWN),
        row("After Lund objected that he was ill, {40} men left.", OWN),
        row("Lund objected to the {40} men in the hall that it was sound.", OWN),
        row("Lund objected in {40} letters that it was sound.", OWN),
        row("The {40} farms that Lund objected are empty.", OWN),
        row("Lund objected with {40} others.", OWN),
        row("A objected plan for {40} farms was dropped.", OWN),
        row("The firm's objected loss fell to {$40 million}.", OWN),
        row("Lund objected his case before {9} judges.", OWN),
        row("Lund relayed the plan at a meeting of {40} mayors.", OWN),
        row("The {40} men left when Lund relayed.", OWN),
        row("Lund relayed and sold {40} ships.", OWN),
        row("Lund relayed about the loss of {40} jobs.", OWN),
        row("Lund relayed {40} times.", OWN),
        row("Lund relayed over {40} bids.", OWN),
        row("Lund relayed for {40 minutes}.", OWN),
        row("The mayor, whom Lund relayed, has {40} sheep.", OWN),
        row("The board relayed {40} bids.", OWN),
        row("The agency relayed {40} messages to the ships.", OWN),
        row("Lund relayed it to a panel of {40} doctors.", OWN),
        row("Lund, who relayed the plan, has {40} sheep.", OWN),
        row("Lund, who relayed that the plan was sound, has {40} sheep.", OWN),
        row("Having relayed the plan, Lund sold {40} ships.", OWN),
        row("The plan, relayed by Lund, covers {40} farms.", OWN),
        row("{40} men heard what Lund relayed.", OWN),
        row("Lund relayed the union, which has {40} members, into talks.", OWN),
        row("The firm relayed itself a partner of {40} banks.", OWN),
        row("After Lund relayed that he was ill, {40} men left.", OWN),
        row("Lund relayed to the {40} men in the hall that it was sound.", OWN),
        row("Lund relayed in {40} letters that it was sound.", OWN),
        row("The {40} farms that Lund relayed are empty.", OWN),
        row("Lund relayed with {40} others.", OWN),
        row("A relayed plan for {40} farms was dropped.", OWN),
        row("The firm's relayed loss fell to {$40 million}.", OWN),
        row("Lund relayed his case before {9} judges.", OWN),
        row("Lund assessed the plan at a meeting of {40} mayors.", OWN),
        row("The {40} men left when Lund assessed.", OWN),
        row("Lund assessed and sold {40} ships.", OWN),
        row("Lund assessed about the loss of {40} jobs.", OWN),
        row("Lund assessed {40} times.", OWN),
        row("Lund assessed over {40} bids.", OWN),
        row("Lund assessed for {40 minutes}.", OWN),
        row("The mayor, whom Lund assessed, has {40} sheep.", OWN),
        row("The board assessed {40} bids.", OWN),
        row("The agency assessed {40} messages to the ships.", OWN),
        row("Lund assessed it to a panel of {40} doctors.", OWN),
        row("Lund, who assessed the plan, has {40} sheep.", OWN),
        row("Lund, who assessed that the plan was sound, has {40} sheep.", OWN),
        row("Having assessed the plan, Lund sold {40} ships.", OWN),
        row("The plan, assessed by Lund, covers {40} farms.", OWN),
        row("{40} men heard what Lund assessed.", OWN),
        row("Lund assessed the union, which has {40} members, into talks.", OWN),
        row("The firm assessed itself a partner of {40} banks.", OWN),
        row("After Lund assessed that he was ill, {40} men left.", OWN),
        row("Lund assessed to the {40} men in the hall that it was sound.", OWN),
        row("Lund assessed in {40} letters that it was sound.", OWN),
        row("The {40} farms that Lund assessed are empty.", OWN),
        row("Lund assessed with {40} others.", OWN),
        row("A assessed plan for {40} farms was dropped.", OWN),
        row("The firm's assessed loss fell to {$40 million}.", OWN),
        row("Lund assessed his case before {9} judges.", OWN),
        row("Lund proved the plan at a meeting of {40} mayors.", OWN),
        row("The {40} men left when Lund proved.", OWN),
        row("Lund proved and sold {40} ships.", OWN),
        row("Lund proved about the loss of {40} jobs.", OWN),
        row("Lund proved {40} times.", OWN),
        row("Lund proved over {40} bids.", OWN),
        row("Lund proved for {40 minutes}.", OWN),
        row("The mayor, whom Lund proved, has {40} sheep.", OWN),
        row("The board proved {40} bids.", OWN),
        row("The agency proved {40} messages to the ships.", OWN),
        row("Lund proved it to a panel of {40} doctors.", OWN),
        row("Lund, who proved the plan, has {40} sheep.", OWN),
        row("Lund, who proved that the plan was sound, has {40} sheep.", OWN),
        row("Having proved the plan, Lund sold {40} ships.", OWN),
        row("The plan, proved by Lund, covers {40} farms.", OWN),
        row("{40} men heard what Lund proved.", OWN),
        row("Lund proved the union, which has {40} members, into talks.", OWN),
        row("The firm proved itself a partner of {40} banks.", OWN),
        row("After Lund proved that he was ill, {40} men left.", OWN),
        row("Lund proved to the {40} men in the hall that it was sound.", OWN),
        row("Lund proved in {40} letters that it was sound.", OWN),
        row("The {40} farms that Lund proved are empty.", OWN),
        row("Lund proved with {40} others.", OWN),
        row("A proved plan for {40} farms was dropped.", OWN),
        row("The firm's proved loss fell to {$40 million}.", OWN),
        row("Lund proved his case before {9} judges.", OWN),
        row("Lund alerted the plan at a meeting of {40} mayors.", OWN),
        row("The {40} men left when Lund alerted.", OWN),
        row("Lund alerted and sold {40} ships.", OWN),
        row("Lund alerted about the loss of {40} jobs.", OWN),
        row("Lund alerted {40} times.", OWN),
        row("Lund alerted over {40} bids.", OWN),
        row("Lund alerted for {40 minutes}.", OWN),
        row("The mayor, whom Lund alerted, has {40} sheep.", OWN),
        row("The board alerted {40} bids.", OWN),
        row("The agency alerted {40} messages to the ships.", OWN),
        row("Lund alerted it to a panel of {40} doctors.", OWN),
        row("Lund, who alerted the plan, has {40} sheep.", OWN),
        row("Lund, who alerted that the plan was sound, has {40} sheep.", OWN),
        row("Having alerted the plan, Lund sold {40} ships.", OWN),
        row("The plan, alerted by Lund, covers {40} farms.", OWN),
        row("{40} men heard what Lund alerted.", OWN),
        row("Lund alerted the union, which has {40} members, into talks.", OWN),
        row("The firm alerted itself a partner of {40} banks.", OWN),
        row("After Lund alerted that he was ill, {40} men left.", OWN),
        row("Lund alerted to the {40} men in the hall that it was sound.", OWN),
        row("Lund alerted in {40} letters that it was sound.", OWN),
        row("The {40} farms that Lund alerted are empty.", OWN),
        row("Lund alerted with {40} others.", OWN),
        row("A alerted plan for {40} farms was dropped.", OWN),
        row("The firm's alerted loss fell to {$40 million}.", OWN),
        row("Lund alerted his case before {9} judges.", OWN),
    ],
)
def test_without_that_they_are_deeds(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Witnesses gave accounts that {40} men had fired.", "Witnesses"),
        row("Witnesses gave conflicting reports that {40} men had fired.", "Witnesses"),
        row("Lund gave a promise that {40} jobs would be kept.", "Lund"),
        row("Lund gave an assurance that {40} jobs would be kept.", "Lund"),
        row("Lund gave assurances that {40} jobs would be kept.", "Lund"),
        row("Lund issued a warning that {40} jobs would go.", "Lund"),
        row("Lund made a claim that {40} jobs would go.", "Lund"),
        row("Lund made the point that {40} jobs would go.", "Lund"),
        row("Lund repeated the claim that {40} jobs would go.", "Lund"),
        row("Lund offered evidence that {40} jobs would go.", "Lund"),
        row("Lund raised concerns that {40} jobs would go.", "Lund"),
        row("Lund voiced fears that {40} jobs would go.", "Lund"),
        row("Lund expressed concern that {40} jobs would go.", "Lund"),
        row("Lund expressed hope that {40} jobs would be kept.", "Lund"),
        row("Lund dismissed claims that {40} jobs would go.", "Lund"),
        row("Lund denied reports that {40} jobs would go.", "Lund"),
        row("Lund confirmed reports that {40} jobs would go.", "Lund"),
        row("Lund investigated reports that {40} men had died.", OWN),
        row("Lund received reports that {40} men had died.", OWN),
        row("Lund gave an interview. There {40} men wept.", OWN),
        row("Lund gave his word that {40} jobs would be kept.", "Lund"),
        row("Lund cast doubt on reports that {40} men had died.", OWN),
        row("Lund sparked fears that {40} jobs would go.", OWN),
        row("Lund published a report that {40} jobs would go.", "Lund"),
        row("Lund sent a message that {40} men had died.", "Lund"),
        row("Lund came under fire amid claims that {40} men had died.", OWN),
    ],
)
def test_who_gives_accounts_states_them(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The list a 2004 survey showed was gaining most came in third with {6,000} votes.", OWN
        ),
        row("The ship police said was stolen had {40} men on board.", OWN),
        row(
            "Ministers boast of full barracks and are hurrying a scheme to train {25,000} guards.",
            OWN,
        ),
        row("Lund called for calm and has sent {40} men.", OWN),
        row("Lund boasted of {40} wins and {9} draws.", "Lund", "Lund"),
        row(
            "Statistics to the end of March showed a drop since January from {785} to {708}.",
            "Statistics",
            "Statistics",
        ),
        row(
            "Statistics for November showed a decline from {785} to {708}.",
            "Statistics",
            "Statistics",
        ),
        row("Figures to the end of March show that {40} men died.", "Figures"),
        row("Figures for the year to March show that {40} men died.", "Figures"),
        row("Director Ana Holm called on the council to free {12} ponies.", "Ana Holm"),
        row("Ana Holm called on the council to either free or sell {12} ponies.", "Ana Holm"),
        row("Ana Holm called on the mayor, who has {40} ships, to resign.", OWN),
        row("Ana Holm called on {40} villages last week.", OWN),
        row("The country had admitted more than {1.4 million} refugees.", OWN),
        row("The hospital had admitted about {40} men.", OWN),
        row("The army has admitted more than {40} deaths.", "army"),
        row(
            "The report said there were {9 million} strays. Vell had the most, with more "
            "than {2.5 million} of these strays.",
            "report",
            "report",
        ),
        row(
            "The report said there were {9 million} deaths. Of these, {2.5 million} were in Vell.",
            "report",
            "report",
        ),
        row(
            "The report said there were {9 million} deaths. More than {2.5 million} of those "
            "deaths were in Vell.",
            "report",
            "report",
        ),
    ],
)
def test_where_words_begin_and_end(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Veldland denied it had shelled Dorra, cause of {two} of {three} feuds.", OWN, OWN),
        row("Lund denied he had fled Vell, home to {40} mills.", OWN),
        row("Lund denied that {40} men had died.", "Lund"),
        row(
            "Mayor Kai Moe put the toll at over {30} dead and {100} injured.", "Kai Moe", "Kai Moe"
        ),
        row(
            "Mayor Kai Moe put the toll at over {30} dead and {100} injured from the {three} "
            "fires in Vell and {two} nearby towns.",
            "Kai Moe",
            "Kai Moe",
            "Kai Moe",
            "Kai Moe",
        ),
        row("Kai Moe put the loss at {$40 million} and {9} men left.", "Kai Moe", OWN),
        row("Kai Moe put the toll at {30} and said {9} men had left.", "Kai Moe", "Kai Moe"),
        row("Police put the toll at {30}, and {9} men were held.", "Police", OWN),
        row(
            "Nurses said at least {29} miners were hurt, and neighbours gave confused "
            "accounts that all {three} fires had been laid.",
            "Nurses",
            "neighbours",
        ),
        row("Witnesses gave accounts that {40} men had fired.", "Witnesses"),
        row("Witnesses gave conflicting accounts of {40} men firing.", OWN),
        row(
            "The harbour radio said it was a gas leak, and people at the other {two} mills "
            "told friends that pipes had burst.",
            OWN,
        ),
        row(
            "The army said it was a bomb, and doctors at the {40} clinics said they were full.",
            OWN,
        ),
        row("The army said it was a bomb, and {40} doctors said they were full.", OWN),
        row(
            "Kai Moe, from the customs office, said the Tarnish sailors on Friday were given "
            "terms of {six months} for each of {three} charges.",
            "Kai Moe",
            "Kai Moe",
        ),
        row(
            "Kai Moe, from the customs office, said the sailors were given {40 months}.", "Kai Moe"
        ),
        row("Kai Moe, of Vell, said the fishermen in May got {40 months}.", "Kai Moe"),
        row("{40} men left, said the fishermen on Wednesday.", "fishermen"),
        row(
            "Customs men boarded a barge and found over {200} rare blue and painted parrot "
            "species on board, The Lamp and the Vell Times reported.",
            ("Lamp", "Vell Times"),
        ),
        row("Police found {200} guns on board, The Star reported.", "Star"),
        row("Police found {200} guns on board, The Star and the Post said.", ("Star", "Post")),
        row("About {20} could still fly, the newspapers said.", "newspapers"),
        row(
            "The Star and the Post reported the raid. A total of {17} men were held, they said.",
            ("Star", "Post"),
        ),
    ],
)
def test_agency_sentences(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Home Depot sees 2019 sales growth of {1.8 percent}.", "Home Depot"),
        row("Looking ahead, Home Depot sees sales growth of {1.8 percent}.", "Home Depot"),
        row("Orva now sees earnings of {$40 million}.", "Orva"),
        row("Orva sees profits rising {40 percent} this year.", "Orva"),
        row("Vell County sees {9 million} visitors a year.", OWN),
        row("Home Depot sees {9 million} customers a week.", OWN),
        row(
            "Orva sees revenue of {$40 million}, up from a prior view of {$38 million}.",
            "Orva",
            "Orva",
        ),
        row("Vell sees annual rainfall of {40 inches}.", OWN),
    ],
)
def test_a_firm_sees_its_results(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The government is maintaining its forecast of {2.5 percent}.", "government"),
        row("The bank was raising its forecast to {2.5 percent}.", "bank"),
        row("The government is repeating a promise to build {40} homes.", "government"),
        row("The firm is raising {40 million dollars}.", OWN),
        row("The firm is issuing {40} notices.", OWN),
        row(
            "Customs men boarded a barge and found over {200} rare parrot species on board, "
            "The Star and the Times reported.",
            ("Star", "Times"),
        ),
        row(
            "Customs men found over {200} blue and painted parrots on board, The Star and "
            "the Times reported.",
            ("Star", "Times"),
        ),
        row(
            "Customs men found over {200} blue and painted parrots, The Star and the Times "
            "reported.",
            ("Star", "Times"),
        ),
        row("Lund found {200} books and old paper, The Star reported.", "Star"),
    ],
)
def test_what_is_maintained_or_found(passage, expected):
    assert agree(speakers(passage), expected)
