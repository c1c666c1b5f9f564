import pytest

from digests import read_article
from digests.text import parse, read_plain
from digests.text.sentences import LONGEST


def sentences(body: str) -> list[str]:
    document = parse(read_plain(f"Headline\n{body}"))
    return [sentence.span.of(document.text) for sentence in document.sentences[1:]]


@pytest.mark.parametrize(
    "body",
    [
        "Five people died.| Two were hurt.",
        "Did five people die?| Two were hurt!| No.",
        "Five died …| Two were hurt...| Nobody knows.",
        "Really?!| Nobody knows.",
        "The war (1914-18) ended.| (It had begun in 1914.)| So it goes.",
        "(He left.| She stayed.)| Then it rained.",
        "“We left.| They stayed.| It was hard,” he said.| “Then it rained.”",
        '"We left.| They stayed," he said.| "Then it rained."',
        "‘We left.| They stayed,’ he said.| ‘It rained.’| She wept.",
        "He said “no.”| “Yes,” she said.| “No.”| “Yes.”",
        "It was over. ”| She left.",
        'They have one prize. "|',
        "It ended.[3]| The army left.[12][13]| It rained.",
        "Prices rose by 3.5 percent.| 20 people protested.| $5 million was lost.",
        "Prices fell 5%.| They rose to $3.| He left in 2016.| It rained.",
        "They lack vitamin E.| 40 of them died.",
        "He came in 3rd.| Ali was first.| It was the 21st.| Then it rained.",
        "He left.| – Daily Echo",
        "The raid failed.| al-Nur denied it.| iPhone sales fell.",
        "It happened. ...| Then it rained.",
        "They wanted a change.| [They] left.",
        "He said no.| It was No. 5 on the list.",
        "The river rose.| • Rescuers left.",
    ],
    ids=str,
)
def test_a_sentence_ends_where_the_next_one_starts(body):
    assert sentences(body.replace("|", "")) == [part.strip() for part in body.split("|") if part]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Smith met Gen. Amin, Lt. Col. Omar and Sen. Jane Roe, D-Ohio.",
        "On Oct. 5 the U.S. Army left St. Louis for Washington, D.C. by road.",
        "The post-Sept. 11 laws were made in haste.",
        "It broke out on E. 242nd Street and spread to W. 9 Street.",
        "The U.S. Secretary of State met U.N. Secretary-General Omar Ali at 3 p.m. Monday.",
        "J. K. Orwin met Gerd W. Busk and E. Ali.",
        "Acme Inc. Chief Executive Omar Ali left for Brown & Co. in May.",
        "The No. 2 official paid Rs. 500 crore, i.e. Ali’s share, e.g. Land.",
        "Boston, Mass. Mayor Jane Roe left.",
        "“Why now?” he said.",
        '"Why now?" she asked.',
        '"Why now?" Omar Ali asked.',
        '"Go!" Ali al-Nur said.',
        "He said they waited ... and then left.",
        "He waited… then left.",
        "BAGHDAD (Echo) - Five people died.",
        "LONDON, March 3 — Five people died.",
        "PARIS — Five people died.",
        "BEIJING, Jan. 5 (Echo) -- Five people died.",
        "WASHINGTON, D.C. — Five people died.",
        "1. The army left.",
        "The sites globalguinee.info, Amazon.com and Booking.Com were down.",
        "It rose from 3.5 to 4.5 at 19.30 on Version 2.0 of it.",
        "He shouted “Stop!” and left.",
        "The band Wait! broke up.",
        "It cost approx. 500 dollars, incl. tax, vs. 400 then.",
        "At 5 p.m. EST and 6 p.m. local time it rained.",
        "The show (“Who?”) began.",
    ],
    ids=str,
)
def test_one_sentence_stays_whole(sentence):
    assert sentences(f"{sentence} He left.") == [sentence, "He left."]


@pytest.mark.parametrize(
    "body",
    [
        "The troops left the U.S.| The war ended.",
        "He lives in the U.S.| Police know him.",
        'He said "we love the U.S."| Odama agreed.',
        "It began at 9 a.m.| Rescuers watched.",
        "She worked for Acme Inc.| The firm closed.",
        "They asked for food, water, etc.| Nobody came.",
        "He lives on Main St.| The house is old.",
        "It is hepatitis C.| The cure is near.",
        "He spoke of Malcolm X.| The film is old.",
        "She has a Ph.D.| Her school is old.",
        "He left in Oct.| She stayed.",
        "He went to Mass.| Then it rained.",
    ],
    ids=str,
)
def test_an_abbreviation_may_end_a_sentence(body):
    assert sentences(body.replace("|", "")) == [part.strip() for part in body.split("|")]


@pytest.mark.parametrize(
    "body",
    [
        "It is in many countries.|World leaders met.",
        "It is in many countries.”|World leaders met.",
        "He left.|“We stayed,” she said.",
        "It was 2016.|The war ended.",
        "It is so (they say).|World leaders met.",
    ],
    ids=str,
)
def test_a_missing_space_does_not_join_sentences(body):
    assert sentences(body.replace("|", "")) == body.split("|")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "Acme was sold to Bolt Inc.| Ali said so.",
            marks=pytest.mark.xfail(
                strict=True, reason="a name behind a firm's name may be its officer's"
            ),
        ),
        pytest.param(
            "The web firm Yahoo! Japan closed.",
            marks=pytest.mark.xfail(strict=True, reason="names with an exclamation mark"),
        ),
        pytest.param(
            "They sell art no.| 12 shops closed.",
            marks=pytest.mark.xfail(strict=True, reason="a last word “no” before a number"),
        ),
    ],
    ids=str,
)
def test_known_limits(body):
    assert sentences(body.replace("|", "")) == [part.strip() for part in body.split("|")]


def test_a_paragraph_without_a_full_stop_is_a_sentence():
    assert sentences("Rescue\nFive died\n\nHe said:\n\nNo") == [
        "Rescue",
        "Five died",
        "He said:",
        "No",
    ]


def test_paragraphs_are_counted_from_the_headline():
    document = parse(read_plain("Headline\n\nOne. Two.\nThree."))
    assert [sentence.paragraph for sentence in document.sentences] == [0, 1, 1, 2]


def test_a_headline_may_hold_two_sentences():
    document = parse(read_plain("Five die. Two live\nIt rained."))
    assert [s.span.of(document.text) for s in document.sentences] == [
        "Five die.",
        "Two live",
        "It rained.",
    ]


def test_a_sentence_over_two_lines_keeps_the_line_end():
    assert sentences("Five people\r\ndied. It rained.") == ["Five people\r\ndied.", "It rained."]


def test_a_text_without_a_full_stop_is_cut():
    text = "Title\n\nPolice said " + "the mayor said 12 people were hurt and " * 500
    document = parse(read_plain(text))
    lengths = [len(sentence.tokens) for sentence in document.sentences]
    assert max(lengths) == LONGEST
    assert len(text.split()) == sum(lengths), "no word is lost"


def test_the_words_shown_for_all_figures_grow_with_the_text_and_not_with_its_square():
    def shown(times: int) -> int:
        reading = read_article("Title\n\n" + "the mayor said 12 people were hurt and " * times)
        return sum(claim.evidence.end - claim.evidence.start for claim in reading.claims)

    assert shown(800) < 2.5 * shown(400)
