"""Which full name of the article a short one stands for."""

import pytest

from tests.digests.attribution.spoken import UNCLEAR, agree, row, speakers

PERSONS = [
    # "Mr" and "Ms" tell he from she where first names do not.
    row("Benta Dolo called Ansu Keta. Mr Keta hung up. She said {nine} had died.", "Benta Dolo"),
    row(
        "Ansu Keta and Tamo Dolo have a farm. Ms Keta bakes with Tamo Dolo. He lost {nine} cows,"
        " he said.",
        "Tamo Dolo",
    ),
    row(
        "Robin Moe is back. Kim Moe left. Mr Robin Moe is ill. Ms Moe said {nine} died.", "Kim Moe"
    ),
    row("Ansu Keta came with Tamo Keta. Mr Keta left. Ms Keta said {nine} had died.", UNCLEAR),
    # A surname goes before the same word as a first name.
    row("Otto Falk met Falk Ruiz. Falk said {nine} had died.", "Otto Falk"),
    # Who alone had been named bears the surname, whoever comes later.
    row("Falk is ill. Otto Falk slept. Falk said {nine} died. Ada Falk came later.", "Otto Falk"),
    row("Otto Falk left. Ada Falk came. Falk said {nine} had died.", UNCLEAR),
    # A first word that stood alone before is no first name: the maker and its model.
    row("Sales at Lumen rose. The Lumen Ariva sold best. Lumen said {nine} burned.", "Lumen"),
    row("Lumen said {nine} had burned. The Lumen Ariva is a car.", "Lumen"),
    row("The chief is Tamo Dolo. Tamo said {nine} had died.", "Tamo Dolo"),
]


@pytest.mark.parametrize(("passage", "expected"), PERSONS)
def test_a_surname_is_whose_it_alone_can_be(passage, expected):
    assert agree(speakers(passage), expected)


BODIES = [
    row("The Harbour Watch came. The HW said {nine} had died.", "Harbour Watch"),
    row("The Harbour Watch came. The Watch said {nine} had died.", "Harbour Watch"),
    row("The Harbour Watch Trust came. The H.W.T. said {nine} died.", "Harbour Watch Trust"),
    row("The Harbour Watch Trust came. Harbour Watch said {nine} died.", "Harbour Watch Trust"),
    row("The Sana Disease Centre (SADICE) came. SADICE said {nine} died.", "Sana Disease Centre"),
    row("The Karva River Trust came. The Trust said {nine} had died.", "Karva River Trust"),
    row("The Valley Watch came. The Watch said {nine} had died.", "Valley Watch"),
    # A valley is nobody.
    row("The Karva Valley is dry. The Karva said {nine} had died.", "Karva"),
    # The firm, which was named before its union, is not the union.
    row("Lumen shut. The Lumen Workers Union struck. Lumen said {nine} had gone.", "Lumen"),
]


@pytest.mark.parametrize(("passage", "expected"), BODIES)
def test_a_short_name_is_the_body_that_bears_it(passage, expected):
    assert agree(speakers(passage), expected)
