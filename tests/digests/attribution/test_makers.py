"""Who made a document is named with it: “data by Delo”, not “data”."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Output fell {40 percent}, according to data compiled by Bloomberg.",
            "data by Bloomberg",
        ),
        row(
            "Output fell {40 percent}, according to figures released by the ministry.",
            "figures by ministry",
        ),
        row(
            "Output fell {40 percent}, according to a report published on Monday by the Vell "
            "Institute.",
            "report by Vell Institute",
        ),
        row(
            "Output fell {40 percent}, data compiled by Bloomberg showed.",
            "data compiled by Bloomberg",
        ),
        row(
            "Data compiled by Bloomberg show that output fell {40 percent}.",
            "Data compiled by Bloomberg",
        ),
        row(
            "Figures released on Monday by the ministry showed that output fell {40 percent}.",
            "Figures released on Monday by the ministry",
        ),
        row(
            "According to a survey conducted for the Times by Orva Research, {40 percent} agree.",
            "survey by Orva Research",
        ),
        row(
            "Output fell {40 percent}, according to data from the Labor Department compiled "
            "by Bloomberg.",
            "data from the Labor Department",
        ),
        row(
            "Output fell {40 percent}, according to Labor Department data.",
            "Labor Department data",
        ),
        row("Output fell {40 percent}, according to documents seen by Reuters.", "documents"),
        row(
            "Output fell {40 percent}, according to a copy of the report obtained by Reuters.",
            "copy of the report",
        ),
        row(
            "Output fell {40 percent}, according to a document provided by the union.",
            "document by union",
        ),
        row(
            "Output fell {40 percent}, according to statistics kept by the Vell Board.",
            "statistics by Vell Board",
        ),
        row("Output fell {40 percent}, according to analysis by Orva.", "analysis by Orva"),
        row(
            "Output fell {40 percent}, according to calculations by Reuters based on "
            "official data.",
            "calculations by Reuters",
        ),
        row(
            "Output fell {40 percent}, according to Reuters calculations.", "Reuters calculations"
        ),
        row("Output fell {40 percent}, according to a Reuters tally.", "Reuters tally"),
        row(
            "Output fell {40 percent}, according to a tally compiled by Reuters from "
            "official reports.",
            "tally by Reuters",
        ),
        row(
            "Output fell {40 percent}, according to a study led by Ana Holm of Vell University.",
            "study",
        ),
        row(
            "Other papers quoted the head of the port, Kai Moe, as saying only {3} barges "
            "had sunk.",
            "Kai Moe",
        ),
        row(
            "The agency quoted army chief Kai Moe as saying {3} bodies had been found.", "Kai Moe"
        ),
        row(
            "Interfax cited the deputy head of the fire service, Kai Moe, as saying {3} "
            "bodies had been found.",
            "Kai Moe",
        ),
        row("Local media quoted witnesses saying {3} bodies had been found.", "witnesses"),
    ],
)
def test_a_document_is_named_with_its_maker(passage, expected):
    assert agree(speakers(passage), expected)
