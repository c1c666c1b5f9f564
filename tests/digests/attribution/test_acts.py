"""Verbs that say something only with some objects."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund posted on Tuesday that {nine} wells were dry.", "Lund"),
        row("The club boasted of {nine} titles.", "club"),
        row("The group claimed {nine} attacks.", "group"),
        row("Officials conceded privately that {nine} votes were missing.", "officials"),
        row("The party vowed to cut the tax by {a third}.", "party"),
        row("The agency declared that {nine} wells were unsafe.", "agency"),
        row("The bank expects growth of {3 percent}.", "bank"),
        row("Lund went on to say that {nine} men had died.", "Lund"),
        row("He had, records show, {nine} wives.", "records"),
        row("Prosecutors told the jury that {nine} men beat him.", "prosecutors"),
        row("The couple announced that {nine} guests had fallen ill.", "couple"),
        row("The poster wrote that {nine} men had fled.", "poster"),
        row('"{Nine} men fled," said a statement released on Monday.', "statement"),
        row("The statement read: {nine} men had fled.", "statement"),
        row("The chancellor warned of {nine} cuts.", "chancellor"),
        row("The union claims {9,000} members.", "union"),
        row("The rebels claimed {nine} villages had fallen.", "rebels"),
        row("Rivals claim that {nine} votes were bought.", "rivals"),
        row("Prosecutors charge that Lund stole {$9 million}.", "prosecutors"),
        row("Orva admits a loss and says it owes {$9 million}.", "Orva"),
        row("The jury found that Lund had stolen {$9 million}.", "jury"),
        row("Crews fear that {nine} men are missing.", "crews"),
        row(
            "Karvania admits {four} dead.",
            "Karvania",
        ),
    ],
)
def test_these_objects_are_said(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mayor posted {nine} guards at the gate.", OWN),
        row("The firm posted a profit of {$9 million}.", OWN),
        row("Stranded passengers could claim {300 euros}.", OWN),
        row("Under the old rules tenants can claim up to {90 days} of rent.", OWN),
        row("The party may claim {nine} of the seats.", OWN),
        row("The Vell Front, which claimed a series of raids over {nine years}, is small.", OWN),
        row("The firm boasts {300} shops.", OWN),
        row("The firm maintains {nine} offices.", OWN),
        row("The army declared a truce of {nine days}.", OWN),
        row("The couple, expecting {two} children, left.", OWN),
        row("Lund reported to prison for {nine months}.", OWN),
        row("The firm believes in its {300} workers.", OWN),
        row("The club conceded {nine} goals.", OWN),
        row("A firm said to owe {$9 million} has closed.", OWN),
        row("The bank, noted for its {nine} towers, closed.", OWN),
        row("If police say {nine} people died, they lie.", OWN),
        row("The agency rated {nine} schools as poor.", OWN),
        row("The club placed {nine} bets.", OWN),
        row("The study gave patients {nine} pills a day.", OWN),
        row("The survey has {nine} parts.", OWN),
        row("They had {nine} goats, the neighbours said.", "neighbours"),
        row("Lund read {nine} books.", OWN),
        row("The storm proved that {nine} walls were weak.", OWN),
        row("The panel found {12} men guilty of theft.", OWN),
        row("A jury found the men guilty of killing {two} boys.", OWN),
        row("Police charged {12} men with arson.", OWN),
        row("The team claimed its 12th win, by {40} points.", OWN),
        row("The index recorded a gain of {3 percent}.", OWN),
        row("Under the deal, Orva admits no fault and pays {$9 million}.", OWN),
        row("Data due on Monday will show whether {40} firms have closed.", OWN),
        row("Crews fear the worst with gales forecast for {nine days}.", OWN),
        row(
            "The clinic admitted {four} patients.",
            OWN,
        ),
    ],
)
def test_these_objects_are_only_done(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Employers announced {9,000} job cuts in May, according to a Vell Data report.",
            "Vell Data report",
        ),
        row(
            "Technology companies announced plans to cut {9,000} jobs, Vell Data said.",
            "Vell Data",
        ),
        row("Retailers have announced {900} layoffs this year.", OWN),
        row("The companies announced {900} job cuts.", "companies"),
        row("Orvane announced {900} job cuts.", "Orvane"),
        row("Companies announced that they would cut {900} jobs.", "Companies"),
    ],
)
def test_what_firms_at_large_announce_is_counted_by_others(passage, expected):
    assert agree(speakers(passage), expected)
