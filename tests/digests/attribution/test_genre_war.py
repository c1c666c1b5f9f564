"""War: claims of armies and rebels, aid groups, and counts that differ."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The army said it had shot down {12} drones overnight. Rebels said only {two} were "
            "launched.",
            "army",
            "rebels",
        ),
        row(
            "Moscow says it shot down {12} drones.",
            "Moscow",
        ),
        row(
            "The rebels killed {12} soldiers in an ambush, a rebel spokesman said. The army "
            "confirmed only {three} deaths.",
            "rebel spokesman",
            "army",
        ),
        row(
            "Rebel commander Yusuf Tane claimed his men had killed {90} soldiers; there was no "
            "word from the army.",
            "Yusuf Tane",
        ),
        row(
            "The two countries fought a {13-month} war in which {9,000} people died.",
            OWN,
            OWN,
        ),
        row(
            "Shelling killed {three} people in Dorra, its mayor said, hours after the army had "
            "said it would hold fire for {three days}.",
            "mayor",
            "army",
        ),
        row(
            "The Karvanian Observatory, which tracks the war from Meridel, said {55} people had "
            "died, including {12} women.",
            "Karvanian Observatory",
            "Karvanian Observatory",
        ),
        row(
            "At least {55} civilians died in the strikes, hospital sources and a local lawmaker "
            "said.",
            ("hospital sources", "local lawmaker"),
        ),
        row(
            "{Seven} civilians were killed, a resident who fled the town told Harbour Wire.",
            "resident",
        ),
        row(
            "Soldiers fired on a crowd of {2,000}.",
            OWN,
        ),
        row(
            "A spokesman for the coalition, Colonel Peter Marsh, said {30} targets had been "
            "struck, but would not say whether civilians died.",
            "Peter Marsh",
        ),
        row(
            "The coalition struck {30} targets, then said the war was over.",
            OWN,
        ),
        row(
            "The town has been under siege for {three months}. The United Nations says {20,000} "
            "people are trapped there.",
            OWN,
            "United Nations",
        ),
        row(
            "The UN says {2 million} people have fled. Of those, {half} are children.",
            "UN",
            "UN",
        ),
        row(
            "State television said {four} pilots had died. It showed their coffins.",
            "state television",
        ),
        row(
            "Admiral Voss, whose fleet lost {nine} ships in May, said he was confident.",
            OWN,
        ),
        row(
            "The defence ministry in Meridel said its forces had lost {nine} men, and that {300} "
            "rebels were dead. Neither claim could be checked.",
            "defence ministry in Meridel",
            "defence ministry in Meridel",
        ),
        row(
            "Videos posted online show {six} burning trucks.",
            "videos",
        ),
        row(
            "A truce brokered by the Group of Six has been broken {dozens} of times.",
            OWN,
        ),
        row(
            "Amnesty Watch, a rights group, accused the army of holding {400} men.",
            "Amnesty Watch",
        ),
    ],
)
def test_claims_of_war(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Save the Rivers said {40} villages had no clean water.",
            "Save the Rivers",
        ),
        row(
            "The International Relief Union has fed {90,000} people since May.",
            OWN,
        ),
        row(
            "The International Relief Union says it has fed {90,000} people since May.",
            "International Relief Union",
        ),
        row(
            "Mia Berg of the International Relief Union said {300} tents had arrived.",
            "Mia Berg",
        ),
        row(
            "The charity's director, Mia Berg, warned that {one in four} children would go "
            "hungry.",
            "Mia Berg",
        ),
        row(
            "The group documented {112} cases of torture.",
            "group",
        ),
        row(
            "The rights group, founded by {three} students, is based in Meridel.",
            OWN,
        ),
        row(
            "Its report documents {112} cases of torture, {40} of them in Dorra.",
            "report",
            "report",
        ),
    ],
)
def test_aid_and_rights_groups(passage, expected):
    assert agree(speakers(passage), expected)
