"""Quotations without a cue of their own: the person beside them, the speaker who goes on."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            'Jan Moe, whose house burned, was in tears. "We had {20} minutes to leave."', "Jan Moe"
        ),
        row('Jan Moe runs the clinic in Dorra. // "We need {90} beds."', "Jan Moe"),
        row('Retired teacher Jan Moe lives by the dam. "We need {90} tents."', "Jan Moe"),
        row('The coach, Ivo Brandt, was pleased. "{Three} goals. Not bad."', "Ivo Brandt"),
        row('Ida Lund was not convinced: "It ignores {40} deaths."', "Ida Lund"),
        row('Ida Lund defended the plan, "As I have said, it costs {$90}."', "Ida Lund"),
        row('Witness Ana Lee: "There were {nine} men."', "Ana Lee"),
        row(
            '"We have {40} beds," Femi Ade said. // Dr Ade runs the clinic. // "We need {90}."',
            "Femi Ade",
            "Femi Ade",
        ),
        row(
            '"I saw {nine} men," said a pharmacist who would not give her name. "{Two} ran."',
            "pharmacist",
            "pharmacist",
        ),
        row(
            '"It is cold," said Ivo Brandt of the Board, a group that advises farmers. "I lost '
            '{nine} cows."',
            "Ivo Brandt",
        ),
        row('"I expected {two} of them," Ivo Brandt said as he left the chamber.', "Ivo Brandt"),
        row(
            'Everyone knew," Ida Lund told the council in a {40-minute} speech. "We have {$9}."',
            OWN,
            "Ida Lund",
        ),
        row('Ida Lund wrote on Kettle: "{Forty} homes gone."', "Ida Lund"),
        row(
            '"We lost {30}," said Elin Falk. The fire in Dorra began on Monday. // "It took '
            '{two days} to stop."',
            "Elin Falk",
            "Elin Falk",
        ),
        row(
            '"We lost {30}," Elin Falk said. Her brother Nils nodded. "And {two} barns there."',
            "Elin Falk",
            "Nils",
        ),
        row(
            "“We will never see {40} boats again” // The harbour is empty. // “We will never see "
            "{40} boats again, not here,” Ida Lund said.",
            "Ida Lund",
            "Ida Lund",
        ),
    ],
)
def test_the_person_beside_a_quotation_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('Ana Lee, 30, was killed on Monday. "She had {two} children."', UNCLEAR),
        row('Jan Moe\'s clinic burned on Monday. "We lost {90} beds."', UNCLEAR),
        row('Ida Lund beat Jan Moe on Monday. "I never slept for {nine} days."', UNCLEAR),
        row('The ministry said the flood was over. "I lost {two} cows in the night."', UNCLEAR),
        row('The ministry said the flood was over. // "We lost {two} cows in it."', UNCLEAR),
        row('Ida Lund opened a show, "Forty Years of Dorra in {90} Pictures", on Friday.', OWN),
        row('The letter, signed by Otto, says the army "killed {40} men".', "letter"),
    ],
)
def test_whoever_cannot_have_said_it_does_not(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('The mayor called it "the worst fire in {40} years".', "mayor"),
        row('Residents dubbed the road the "lane of {nine} bends".', "residents"),
        row('The deal, which the minister called "a {$9 billion} mistake", failed.', "minister"),
        row('Ida Lund hailed the deal as "good for {20 million} families".', "Ida Lund"),
        row('The storm was described by Ida Lund as "the worst in {40} years".', "Ida Lund"),
    ],
)
def test_a_judgement_in_quotation_marks_is_the_judge_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('The plan was called "a {$9 billion} mistake".', OWN),
        row('Ida Lund called her novel "The Man With {Nine} Lives".', OWN),
        row('The town of "{nine} churches" lies in the valley that Lund called home.', OWN),
        row('Ida Lund did not call the plan "a {$9 billion} mistake".', OWN),
    ],
)
def test_names_and_judgements_of_nobody_are_no_speech(passage, expected):
    assert agree(speakers(passage), expected)
