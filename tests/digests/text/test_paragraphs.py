import pytest

from digests.model import Span
from digests.text.paragraphs import paragraphs_of

WRAPPED = (
    "The river left its bed on Monday and flooded the\nlower town, the mayor told President\n"
    "Omar Ali in a call that lasted for less than\nan hour, by the account of both men who\n"
    "took part in it.\n\nRescuers left\n{}"
)


def paragraphs(text: str) -> list[str]:
    return [span.of(text) for span in paragraphs_of(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "Five died.\nTwo live.",
        "Five died.\n\nTwo live.",
        "Five died.\r\n\r\n  Two live.  ",
        "Five died.\rTwo live.",
        "Five died.\u2029Two live.",
        "Rescue\nTwo live.",
        "He said:\nwe shall stay.",
        "Five died\n\nand two live.",
        "Five died.\n20 were hurt.",
        "Talks went on and on and on, said the mayor of the lower town —\nHe left.",
    ],
    ids=repr,
)
def test_a_line_end_closes_a_paragraph(text):
    assert len(paragraphs(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Five people\ndied.",
        "Five people\r\ndied.",
        "Of these,\nfive died.",
        "LAGOS, June 5 —\nFive people died.",
        "LAGOS —\n\nFive people died.",
        "LAGOS (Echo) -\nFive people died.",
        "a seven-\nweek campaign",
    ],
    ids=repr,
)
def test_a_line_broken_in_mid_sentence_goes_on(text):
    assert len(paragraphs(text)) == 1


def test_in_a_text_broken_throughout_a_capital_goes_on_too():
    assert len(paragraphs(WRAPPED.format("Port Salim by boat."))) == 2


def test_a_few_broken_lines_do_not_make_a_wrapped_text():
    assert len(paragraphs("Five people\ndied.\nRescue\nPort Salim sent boats.")) == 3
