import pytest

from digests.model import Span
from digests.text.words import tokens_of


def words(text: str) -> list[str]:
    return [token.text for token in tokens_of(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "word",
    [
        "al-Salmani",
        "seven-week",
        "O'Neill",
        "O’Neill",
        "don't",
        "G20",
        "Su-35",
        "COVID-19",
        "B-52",
        "S-300",
        "F16",
        "F-16s",
        "iPhone",
        "mid-2014",
        "U.S.",
        "U.S",
        "a.m.",
        "D.C.",
        "U.S.-led",
        "Mr.",
        "Oct.",
        "Gen.",
        "Inc.",
        "example.com",
        "news.example.org",
        "https://paper.example/a?b=1,2",
        "www.paper.example",
        "1,200",
        "3.5",
        "1.500.000",
        "10,5",
        "12/11/2016",
        "19:30",
        ".38",
        "2½",
        "½",
        "1\u2009234\u202f567",
        "12\u00a0000",
        "US$",
        "A$",
        "€",
        "--",
        "...",
        "…",
        "−",
        "São",
        "Cafe\u0301",
        "km²",
        "Дума",
    ],
    ids=str,
)
def test_one_token(word):
    assert words(word) == [word]
    assert words(f"to {word} of") == ["to", word, "of"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Iraq’s army", "Iraq|’s|army"),
        ("Inc.'s shares", "Inc.|'s|shares"),
        ("U.S.'s role", "U.S.|'s|role"),
        ("It's late", "It|'s|late"),
        ("the workers’ union", "the|workers|’|union"),
        ("‘don’t,’ he", "‘|don’t|,|’|he"),
        ("40C", "40|C"),
        ("3.2m people", "3.2|m|people"),
        ("5ft", "5|ft"),
        ("21st-century", "21|st|-|century"),
        ("45k", "45|k"),
        ("10km-20km", "10|km|-|20|km"),
        ("2½-year", "2½|-|year"),
        ("3,000-4,000", "3,000|-|4,000"),
        ("2.5–3", "2.5|–|3"),
        ("6-4", "6|-|4"),
        ("7.1-magnitude", "7.1|-|magnitude"),
        ("34-year-old", "34|-|year-old"),
        ("1980s", "1980|s"),
        ("$5.2 billion", "$|5.2|billion"),
        ("A$12bn", "A$|12|bn"),
        ("Rs 500", "Rs|500"),
        ("30%.", "30|%|."),
        ("−5C", "−|5|C"),
        ("word--word—word", "word|--|word|—|word"),
        ("wait ... no. . . .", "wait|...|no|. . . ."),
        ("``yes''", "``|yes|''"),
        ("[He]: “(I)”", "[|He|]|:|“|(|I|)|”"),
        ("@user #tag", "@|user|#|tag"),
        ("seven- week", "seven|-|week"),
        ("in 2016, 300 died", "in|2016|,|300|died"),
        ("of 1,200, and", "of|1,200|,|and"),
        ("in 2016.", "in|2016|."),
        ("a\x00b\ufeffc", "a|b|c"),
    ],
    ids=str,
)
def test_several_tokens(text, tokens):
    assert words(text) == tokens.split("|")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("He came in 3rd. Ali won.", "He|came|in|3|rd|.|Ali|won|."),
        ("They said no. It", "They|said|no|.|It"),
        ("He went to Mass. It", "He|went|to|Mass|.|It"),
        ("It was I. Ali", "It|was|I|.|Ali"),
        ("a plan b. It", "a|plan|b|.|It"),
        ("It was plan B.", "It|was|plan|B|."),
        ("countries.World", "countries|.|World"),
        ("see example.com.", "see|example.com|."),
        ("(https://paper.example/5).", "(|https://paper.example/5|)|."),
        ("many generals. All", "many|generals|.|All"),
    ],
    ids=str,
)
def test_a_full_stop_that_belongs_to_no_word_stands_alone(text, tokens):
    assert words(text) == tokens.split("|")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("No. 5", "No.|5"),
        ("Rs. 500", "Rs.|500"),
        ("Boston, Mass. police", "Boston|,|Mass.|police"),
        ("J. K. Orwin", "J.|K.|Orwin"),
        ("Dr.Amin", "Dr.|Amin"),
        ("Oct.5", "Oct.|5"),
        ("Lt. Col. Amin", "Lt.|Col.|Amin"),
    ],
    ids=str,
)
def test_an_abbreviation_keeps_its_full_stop(text, tokens):
    assert words(text) == tokens.split("|")


def test_lower_is_in_lower_case_with_plain_apostrophes():
    assert [t.lower for t in tokens_of("O’Neill’s NO", Span(0, 12))] == ["o'neill", "'s", "no"]


def test_tokens_keep_to_the_stretch_that_was_asked_for():
    assert [t.span for t in tokens_of("one two three", Span(4, 7))] == [Span(4, 7)]
