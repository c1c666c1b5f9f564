"""Sentences read from the text alone: which numbers in them are figures, and who says each."""

import pytest

from digests.attribution import attribute
from digests.figures import find_figures
from digests.text import parse, read_plain


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("Rescue 1122 said 40 people had drowned.", [("40", ["Rescue 1122"])]),
        ("A fire killed nine, Rescue 1122 said.", [("nine", ["Rescue 1122"])]),
        ("Rescue 40 miners, the firm was told.", [("40", [])]),
    ],
)
def test_a_service_that_is_called_by_a_number_speaks(article, expected):
    document = parse(read_plain(f"Headline\n\n{article}"))
    figures, _ = find_figures(document)
    claims = attribute(document, figures).claims
    found = [figure.span.of(document.text) for figure in figures]
    said = [[source.name for source in claim.sources] for claim in claims]
    read = list(zip(found, said, strict=True))
    assert read == expected
