import pytest

from digests.text import parse, read_plain


def quotations(body: str, title: str = "Headline") -> list[str]:
    document = parse(read_plain(f"{title}\n{body}"))
    for quote in document.quotations:
        assert quote.span.holds(quote.content)
    return [
        quote.span.of(document.text) + ("" if quote.closed else "…")
        for quote in document.quotations
    ]


@pytest.mark.parametrize(
    "body",
    [
        "[“We left,”] he said. [“They stayed.”]",
        '["We left,"] he said. ["They stayed."]',
        "[``We left,''] he said. [''They stayed.'']",
        "[“We left,’’] he said. [‘‘They stayed.’’]",
        "[«We left,»] he said. [„They stayed.“]",
        "[‘We left,’] he said. [‘They stayed.’]",
        "['We left,'] he said. ['They stayed.']",
        '[”We left,”] he said. [“They stayed."]',
        'He said:["We left."]Then ([\'no\']) — ["yes"].',
        '["(I) left,"] he said. ["... and stayed."]',
        "[‘We don’t know,’] said O’Neill. It’s Iraq’s choice.",
        "['We don't know,'] said O'Neill. It's Iraq's choice.",
        "['Hundreds'] flee after ['clashes'] in city",
        "Ministers ['face trial'] as workers' rights go",
        "[‘bad apples’] were ousted by the workers’ union",
        "The boys’ club said [‘the workers’ rights, too, are gone,’] and left.",
        '[" We left, "] he said.',
    ],
    ids=str,
)
def test_quoted_words_are_found_with_their_marks(body):
    inner = body.replace("[", "").replace("]", "")
    expected = [part.split("]")[0] for part in body.split("[")[1:]]
    assert quotations(inner) == expected


@pytest.mark.parametrize(
    "body",
    [
        "The workers’ union and the boys' club left.",
        "It’s the ’90s. It's the '90s. Rock 'n' roll. Get 'em.",
        'A 5" gap and a 12" hole.',
        "He is 6'5\" tall.",
        "He went to Hawai‘i with the Joneses’ son.",
        "The 1990s’ boom and the 2000s' crash.",
        "O’Neill’s and O'Brien's don't.",
    ],
    ids=str,
)
def test_what_is_no_quotation(body):
    assert quotations(body) == []


@pytest.mark.parametrize(
    ("body", "quoted"),
    [
        ("“He said ‘no’ to us,” she said.", "“He said ‘no’ to us,”"),
        ("“He said “no” to us,” she said.", "“He said “no” to us,”"),
        ("‘He said “no” to us,’ she said.", "‘He said “no” to us,’"),
        ("'He said \"no\" to us,' she said.", "'He said \"no\" to us,'"),
        ('"It left a 12" hole," he said.', '"It left a 12" hole,"'),
    ],
    ids=str,
)
def test_words_quoted_within_a_quotation_are_not_listed(body, quoted):
    assert quotations(body) == [quoted]


@pytest.mark.parametrize(("opening", "closing"), ["“”", '""', "‘’", "''"], ids=str)
def test_a_quotation_that_opens_anew_in_each_paragraph_is_one(opening, closing):
    quote = f"{opening}We left.\n\n{opening}They stayed.\n\n{opening}It rained,{closing}"
    assert quotations(f"{quote} he said.\n\nShe left.") == [quote]


@pytest.mark.parametrize(
    "quote",
    ['"We left.\n\nThey stayed."', "“We left.\n\nThey stayed.”", '"We left.\n\n"'],
    ids=repr,
)
def test_a_quotation_may_close_in_the_next_paragraph(quote):
    assert quotations(f"{quote} So it goes.") == [quote]


@pytest.mark.parametrize(
    ("body", "quoted"),
    [
        ("“We left.\n\nThey stayed.", ["“We left.…"]),
        ('"We left.\n\nThey "stayed" there.', ['"We left.…', '"stayed"']),
        ('"We left, he said. "They stayed."', ['"We left, he said.…', '"They stayed."']),
        ("“We left.", ["“We left.…"]),
        ("‘We left.", []),
    ],
    ids=repr,
)
def test_a_quotation_that_never_closes_ends_with_its_paragraph(body, quoted):
    assert quotations(body) == quoted


def test_a_headline_does_not_open_a_quotation_of_the_body():
    assert quotations('"They stayed," he said.', title='"We left') == [
        '"We left…',
        '"They stayed,"',
    ]


def test_the_content_is_without_the_marks():
    document = parse(read_plain("Headline\n“We left,” he said."))
    assert document.quotations[0].content.of(document.text) == "We left,"
    assert document.quotation_at(12) == document.quotations[0]
    assert document.quotation_at(len(document.text) - 2) is None
