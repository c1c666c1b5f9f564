"""Quotations in fifty sentences, and what stands beside them."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row('"We lost {40} cows," Tom Wills said, as {9} neighbours looked on.', "Tom Wills", OWN),
        row(
            '"We lost {40} cows," Tom Wills said, adding that {9} pigs had drowned.',
            "Tom Wills",
            "Tom Wills",
        ),
        row('"We lost {40} cows," said Tom Wills, who has {9} pigs.', "Tom Wills", OWN),
        row('"We lost {40} cows," said Tom Wills, 45. "And {9} pigs."', "Tom Wills", "Tom Wills"),
        row('"We lost {40} cows," said Tom Wills. Ann Holm lost {9} pigs.', "Tom Wills", OWN),
        row(
            '"We lost {40} cows," said Tom Wills. Ann Holm shook her head. "It was {9}," she '
            "said.",
            "Tom Wills",
            "Ann Holm",
        ),
        row(
            'Tom Wills said the farm had lost "{40} cows" and that {9} pigs had drowned.',
            "Tom Wills",
            "Tom Wills",
        ),
        row('Tom Wills called the loss of {40} cows "a catastrophe".', OWN),
        row('Tom Wills called it "the worst flood in {40 years}".', "Tom Wills"),
        row('The mayor described {40} protesters as "thugs".', OWN),
        row('Police said "about {40}" men were held.', "Police"),
        row('The firm, which says it has "more than {40}" shops, closed {9}.', "firm", OWN),
        row('"{Forty} men," she said. "Not {9}."', UNCLEAR, UNCLEAR),
        row('Ann Holm wrote in an email to staff: "We will cut {40} jobs."', "Ann Holm"),
        row('The film "Forty Men" drew {9,000} viewers.', OWN),
        row('Her book, "40 Days in Vell", sold {9,000} copies.', OWN),
        row('Ann Holm was on duty. "There were {40}," she recalled.', "Ann Holm"),
        row(
            '"There were {40} of us," recalled Ann Holm, who spent {9 days} in the cellar.',
            "Ann Holm",
            OWN,
        ),
        row('Asked about the {40} men, Ann Holm said: "I know of {9}."', OWN, "Ann Holm"),
        row("When reporters asked how many had died, Ann Holm said {40}.", "Ann Holm"),
        row('"How many died?" a reporter asked. "{Forty}," said Ann Holm.', "Ann Holm"),
        row("Tom Wills, quoted by the Vell Times, said {40} men had died.", "Tom Wills"),
        row('"It cost us {$40 million}," the Vell Times quoted Tom Wills as saying.', "Tom Wills"),
        row(
            '"It cost us {$40 million}," Tom Wills told the Vell Times, which has {9,000} '
            "readers.",
            "Tom Wills",
            OWN,
        ),
        row(
            'In a statement, the firm said: "We regret the loss of {40} jobs." It has {9} plants.',
            "firm",
            OWN,
        ),
        row('"We have {40} boats," the captain said. The coast guard has {9}.', "captain", OWN),
        row(
            '"We have {40} boats," the captain said. "The coast guard has {9}."',
            "captain",
            "captain",
        ),
        row(
            '"We have {40} boats," the captain said. He has sailed for {9 years}.', "captain", OWN
        ),
        row(
            '"We have {40} boats," the captain, who has sailed for {9 years}, said.',
            "captain",
            OWN,
        ),
        row(
            '"We have {40} boats // "The coast guard has {9}," the captain said.',
            "captain",
            "captain",
        ),
        row(
            '"Our {40} boats are safe," said the captain, pointing at {9} men on the quay.',
            "captain",
            OWN,
        ),
        row('The captain pointed at {9} men. "They saved {40}," he said.', OWN, "captain"),
        row('The captain, with {9} men behind him, said: "We saved {40}."', OWN, "captain"),
        row('The captain said he had "no idea" how {40} men got aboard.', "captain"),
        row('The banner read "{40 years} of lies".', OWN),
        row('"{Forty years} are enough," protesters chanted.', "protesters"),
        row('According to the indictment, Tom Wills told her: "Bring me {$40,000}."', "Tom Wills"),
        row('Prosecutors said Tom Wills wrote "I have {40} men" in a notebook.', "Tom Wills"),
        row('"He had {40} guns," according to the police report.', "police report"),
        row('"Some {40} men were gone," she said. "I counted {9}."', UNCLEAR, UNCLEAR),
        row(
            'One resident, Ann Holm, said "at least {40}" shots were fired. Another said he '
            "heard {9}.",
            "Ann Holm",
            "Another",
        ),
        row(
            '"At least {40}," said one resident. "More like {9}," said another.',
            "resident",
            "another resident",
        ),
        row('The minister tweeted: "{40} men freed."', "minister"),
        row('"{40} men freed!" the minister tweeted.', "minister"),
        row("The minister's tweet said {40} men had been freed.", "minister's tweet"),
        row('A letter from Tom Wills read: "I have {40} men."', "letter from Tom Wills"),
        row('"More like {9}," said another resident.', "another resident"),
        row('"More like {9}," said another.', "another"),
        row('"More like {9}," another said.', "another"),
        row("Another said {9} had died.", "Another"),
        row('"It cost {$40}," Radio Lume quoted the diver as saying.', "diver"),
        row("It cost {$40}, Radio Lume quoted the diver as saying.", "diver"),
    ],
)
def test_who_is_quoted(passage, expected):
    assert agree(speakers(passage), expected)
