"""Choosing: of the frames that cover a figure, whose words it is in, and who passed them on."""

import re
from typing import NamedTuple

import pytest

from digests.attribution.choosing import choose, decide, nameless
from digests.attribution.frames import Frame
from digests.model import Figure, Source, SourceKind, Span
from digests.text import parse, read_plain
from tests.digests.figures.marked import quantity_of

PERSON, UNNAMED = SourceKind.PERSON, SourceKind.UNNAMED
BODY, DOCUMENT = SourceKind.ORGANISATION, SourceKind.DOCUMENT
CLAUSE = "speaker, cue, content"


class Says(NamedTuple):
    """Who says something in a passage, by which word, and how."""

    who: str
    cue: str
    kind: SourceKind = PERSON
    rule: str = CLAUSE
    tag: bool = False
    relay: bool = False


def tag(who, cue, kind=PERSON, rule=CLAUSE):
    return Says(who, cue, kind, rule, tag=True)


def relay(who, cue, kind=PERSON, rule=CLAUSE):
    return Says(who, cue, kind, rule, relay=True)


def read(passage):
    """Give a passage's text and first sentence, and its figure, which stands in braces."""
    before, number, _ = re.split(r"[{}]", f"Headline\n\n{passage}")
    document = parse(read_plain(re.sub(r"[{}]", "", f"Headline\n\n{passage}")))
    span = Span(len(before), len(before) + len(number))
    return document.text, document.sentences[1], Figure(span, quantity_of(number))


def frame_of(said, text, sentence):
    """Make the frame of somebody who says something; the first such words are meant."""
    who = text.index(said.who, sentence.span.start)
    cue = text.index(said.cue, sentence.span.start)
    subject = next((i for i, t in enumerate(sentence.tokens) if t.start >= who), -1)
    source = Source(Span(who, who + len(said.who)), said.who, said.kind)
    cue_span = Span(cue, cue + len(said.cue))
    return Frame(
        said.rule, cue_span, subject, (source,), (sentence.span,), said.relay, tag=said.tag
    )


def decided(passage, *said):
    """Name who states the figure and who passed it on, and count those who fitted."""
    text, sentence, figure = read(passage)
    frames = [frame_of(each, text, sentence) for each in said]
    choice = decide(frames, figure.span, sentence, text)
    names = [f.sources[0].name for f in (choice.frame, *choice.via) if f]
    return (*names, choice.candidates)


def rows(*table):
    return pytest.mark.parametrize(
        ("passage", "said", "expected"),
        [pytest.param(*each, id=f"{each[0]} {each[2][0]}") for each in table],
    )


@rows(
    (
        "Officers detected {40} leaks, Lund said.",
        [Says("Officers", "detected", UNNAMED), tag("Lund", "said")],
        ("Lund", 2),
    ),
    (
        "Ruiz measured {40} metres, Lund said.",
        [Says("Ruiz", "measured"), tag("Lund", "said")],
        ("Lund", 2),
    ),
    (
        "The ministry detected {40} leaks, Lund said.",
        [Says("ministry", "detected", BODY), tag("Lund", "said")],
        ("ministry", "Lund", 2),
    ),
    (
        "Officers said {40} boats sank, Lund added.",
        [Says("Officers", "said", UNNAMED), tag("Lund", "added")],
        ("Officers", "Lund", 2),
    ),
    (
        "Officers, by word of mouth, told of {40} boats, Lund said.",
        [Says("Officers", "word", UNNAMED), tag("Lund", "said")],
        ("Officers", "Lund", 2),
    ),
    (
        "Police put the toll at {14}: medics.",
        [Says("Police", "put", BODY), tag("medics", ":", UNNAMED)],
        ("Police", "medics", 2),
    ),
)
def test_who_only_comes_upon_a_number_yields_to_the_tag_and_others_are_passed_on(
    passage, said, expected
):
    assert decided(passage, *said) == expected


@rows(
    (
        "Figures show the police recorded {40} cases.",
        [Says("Figures", "show", DOCUMENT), Says("police", "recorded", BODY)],
        ("Figures", 2),
    ),
    (
        "Figures suggest the police recorded {40} cases.",
        [Says("Figures", "suggest", DOCUMENT), Says("police", "recorded", BODY)],
        ("police", "Figures", 2),
    ),
    (
        "Lund showed the police recorded {40} cases.",
        [Says("Lund", "showed"), Says("police", "recorded", BODY)],
        ("police", "Lund", 2),
    ),
    (
        "Figures by Lund show the police recorded {40} cases.",
        [Says("Figures", "Lund", DOCUMENT), Says("police", "recorded", BODY)],
        ("police", "Figures", 2),
    ),
    (
        "Lund said the aides had told {40} people.",
        [Says("Lund", "said"), Says("aides", "told", UNNAMED)],
        ("Lund", 2),
    ),
    (
        "Lund told of estimates by aides of {40} people.",
        [Says("Lund", "told"), Says("aides", "estimates", UNNAMED, "noun cue")],
        ("aides", "Lund", 2),
    ),
)
def test_a_body_that_counts_states_the_figure_unless_figures_show_it(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Lund put it at {9} million, a very odd figure that the union says is wrong.",
        [Says("Lund", "put"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Lund put it at {9} million, a very odd figure which the union says is wrong.",
        [Says("Lund", "put"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Lund put it at {9} million, an estimate the union says is wrong.",
        [Says("Lund", "put"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Lund put it at {9} million – a figure that the union says is wrong.",
        [Says("Lund", "put"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Lund put it at {9} million — a figure that the union says is wrong.",
        [Says("Lund", "put"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Forecasts, a guess the union says is wrong, name {9} million.",
        [Says("Forecasts", "Forecasts", rule="noun cue"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Lund has a plan, which the union says would cost {9} million.",
        [Says("Lund", "has"), Says("the union", "says")],
        ("the union", 2),
    ),
    (
        "Lund said the well was dry, but residents said {9} were.",
        [Says("Lund", "said"), Says("residents", "residents said", UNNAMED)],
        ("residents", 2),
    ),
    (
        "Despite Lund's claim of {9} deaths, aides said the town was calm.",
        [Says("Lund", "claim", rule="noun cue"), Says("aides", "said", UNNAMED)],
        ("aides", 2),
    ),
    # A line break behind a quotation leaves a sentence that begins with a comma.
    (
        ", which the aides, by the claim, said would cost {9} million.",
        [Says("claim", "claim", rule="noun cue"), Says("the aides", "said", UNNAMED)],
        ("the aides", 2),
    ),
    (
        ", aides, by the claim, said {9} died.",
        [Says("claim", "claim", rule="noun cue"), Says("aides", "said", UNNAMED)],
        ("aides", 2),
    ),
    (
        "Lund said on Monday, and Lund told it again, that {9} died.",
        [Says("Lund", "said"), Says("Lund", "told")],
        ("Lund", 2),
    ),
)
def test_who_speaks_in_a_clause_beside_the_first_one_speaks_for_himself(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Lund put it at {9} million, a very very odd figure that the union says is wrong.",
        [Says("Lund", "put"), Says("the union", "says")],
        ("Lund", 2),
    ),
    (
        "Lund told them a figure the union says is wrong: {9}.",
        [Says("Lund", "told"), Says("the union", "says")],
        ("Lund", 2),
    ),
    (
        "Lund told them, a union says, of {9} deaths.",
        [Says("Lund", "told"), Says("union", "says")],
        ("Lund", 2),
    ),
    (
        "The union told them on Monday, when Lund spoke, of {9} deaths.",
        [Says("The union", "told"), Says("Lund", "spoke")],
        ("The union", 2),
    ),
    (
        "Lund told them, Vell aides said, of {9} deaths.",
        [Says("Lund", "told"), Says("Vell aides", "said", UNNAMED)],
        ("Lund", 2),
    ),
    # A sentence that ends with a comma: it does not stand before the first word.
    (
        "Aides who knew the claim said {9} had died,",
        [Says("claim", "claim", rule="noun cue"), Says("Aides", "said", UNNAMED)],
        ("claim", 2),
    ),
    (
        "Whose aides knew the claim and said {9} had died,",
        [Says("claim", "claim", rule="noun cue"), Says("aides", "said", UNNAMED)],
        ("claim", 2),
    ),
)
def test_who_speaks_inside_the_words_of_another_does_not_state_the_figure(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Police said nine died, and {14} were hurt, medics added.",
        [Says("Police", "said", BODY), tag("medics", "added", UNNAMED)],
        ("medics", 1),
    ),
    (
        "Police said {9} died, and 14 were hurt, medics added.",
        [Says("Police", "said", BODY), tag("medics", "added", UNNAMED)],
        ("Police", 1),
    ),
    (
        "According to police, nine died, and {14} were hurt, medics added.",
        [tag("police", "According", BODY), tag("medics", "added", UNNAMED)],
        ("medics", 1),
    ),
    (
        "Police said nine died, and the hurt numbered {14}: medics.",
        [Says("Police", "said", BODY), tag("medics", ":", UNNAMED)],
        ("medics", 1),
    ),
    (
        "Police:{9} died, and 14 were hurt, medics added.",
        [Says("Police", ":", BODY), tag("medics", "added", UNNAMED)],
        ("Police", 1),
    ),
    (
        "Police said {9} died, medics added; it rained.",
        [Says("Police", "said", BODY), tag("medics", "added", UNNAMED)],
        ("Police", "medics", 2),
    ),
    (
        "Police said {9} died, and medics told them so.",
        [Says("Police", "said", BODY), Says("medics", "told", UNNAMED)],
        ("medics", 2),
    ),
)
def test_each_count_has_the_speaker_of_its_own_clause(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Lund said nine died, but Vell Radio reported {14}.",
        [Says("Lund", "said"), relay("Vell Radio", "reported", BODY)],
        ("Vell Radio", 2),
    ),
    (
        "Lund said {9} died, Vell Radio reported.",
        [Says("Lund", "said"), relay("Vell Radio", "reported", BODY)],
        ("Lund", "Vell Radio", 2),
    ),
    (
        "Vell Radio quoted the Dorra Times on the {9} deaths.",
        [relay("Vell Radio", "quoted", BODY), relay("Dorra Times", "on", BODY)],
        ("Dorra Times", "Vell Radio", 2),
    ),
)
def test_who_passes_words_on_is_kept_apart_from_who_states_them(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Dorra recorded {40} cases, according to the data.",
        [Says("Dorra", "recorded", BODY), relay("the data", "according", DOCUMENT)],
        ("the data", 2),
    ),
    (
        "Dorra registered {40} cases, according to the data.",
        [Says("Dorra", "registered", BODY), relay("the data", "according", DOCUMENT)],
        ("the data", 2),
    ),
    (
        "Dorra logged {40} cases, according to the data.",
        [Says("Dorra", "logged", BODY), relay("the data", "according", DOCUMENT)],
        ("the data", 2),
    ),
    (
        "Dorra reported {40} cases, according to the data.",
        [Says("Dorra", "reported", BODY), relay("the data", "according", DOCUMENT)],
        ("Dorra", "the data", 2),
    ),
    (
        "The ministry recorded {40} cases, according to the data.",
        [Says("The ministry", "recorded", BODY), relay("the data", "according", DOCUMENT)],
        ("The ministry", "the data", 2),
    ),
    (
        "Dorra recorded {40} cases, according to Lund.",
        [Says("Dorra", "recorded", BODY), relay("Lund", "according")],
        ("Dorra", "Lund", 2),
    ),
)
def test_what_befell_a_place_is_stated_by_the_paper_that_is_cited(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Lund said they set a target of {9}.",
        [Says("Lund", "said"), Says("they", "target", UNNAMED, "noun cue")],
        ("Lund", 1),
    ),
    (
        "Lund said it set a target of {9}.",
        [Says("Lund", "said"), Says("it", "target", BODY, "noun cue")],
        ("Lund", 1),
    ),
    (
        "They set a target of {9}.",
        [Says("They", "target", UNNAMED, "noun cue")],
        ("They", 1),
    ),
    (
        "Lund said she set a target of {9}.",
        [Says("Lund", "said"), Says("she", "target", rule="noun cue")],
        ("she", "Lund", 2),
    ),
    (
        "Lund said Falk set a target of {9}.",
        [Says("Lund", "said"), Says("Falk", "target", rule="noun cue")],
        ("Falk", "Lund", 2),
    ),
    (
        "Lund said they told of {9}.",
        [Says("Lund", "said"), Says("they", "told", UNNAMED)],
        ("Lund", 2),
    ),
)
def test_an_owner_whom_nobody_fits_yields_to_whoever_has_a_name(passage, said, expected):
    assert decided(passage, *said) == expected


@rows(
    (
        "Twenty are missing, Lund said, amid claims by Falk of {9} deaths.",
        [Says("Lund", "said"), relay("claims", "claims", UNNAMED)],
        ("claims", 2),
    ),
    (
        "Twenty are missing, Lund said, despite claims by Falk of {9} deaths.",
        [Says("Lund", "said"), relay("claims", "claims", UNNAMED)],
        ("claims", 2),
    ),
    (
        "Twenty are missing, Lund said, on claims by Falk of {9} deaths.",
        [Says("Lund", "said"), relay("claims", "claims", UNNAMED)],
        ("Lund", "claims", 2),
    ),
    (
        "Police said 9 died, medics {14}.",
        [
            Says("Police", "said", BODY),
            Says("medics", ", medics", UNNAMED, "speaker without a verb"),
        ],
        ("medics", 2),
    ),
    (
        "According to survivors, {40} drowned, an officer said.",
        [relay("survivors", "According to", UNNAMED), tag("officer", "said")],
        ("survivors", "officer", 2),
    ),
    (
        "Forty, according to survivors, or {60} drowned, an officer said.",
        [relay("survivors", "according to", UNNAMED), tag("officer", "said")],
        ("officer", "survivors", 2),
    ),
    (
        "According to survivors, an officer said, {40} drowned.",
        [relay("survivors", "According to", UNNAMED), tag("officer", "said")],
        ("officer", "survivors", 2),
    ),
)
def test_who_tells_the_occasion_or_opens_the_sentence_is_not_passed_over(passage, said, expected):
    assert decided(passage, *said) == expected


# The rules stand in the alphabet's other order, so that nothing but the cue's place decides.
@pytest.mark.parametrize(
    ("passage", "said", "name"),
    [
        ("Ruiz wrote and Lund said {9} died.", [Says("Ruiz", "wrote", rule="z")], "Ruiz"),
        (
            "Ruiz wrote that Lund said {9} died.",
            [Says("Ruiz", "wrote", rule="z"), Says("Lund", "said", rule="a")],
            "Lund",
        ),
        (
            "Ruiz wrote that {9} died, Lund said.",
            [Says("Ruiz", "wrote", rule="a"), tag("Lund", "said", rule="z")],
            "Ruiz",
        ),
        (
            "By Ruiz, as told to Lund, {9} died.",
            [tag("Ruiz", "By", rule="z"), tag("Lund", "told", rule="a")],
            "Lund",
        ),
        (
            "By Ruiz, {9} died, as Lund and Otto told.",
            [tag("Ruiz", "By"), tag("Otto", "told", rule="a"), tag("Lund", "as", rule="z")],
            "Lund",
        ),
        (
            "Dead number {9}: Ruiz, as told to Lund.",
            [tag("Ruiz", ":", rule="z"), tag("Lund", "told", rule="a")],
            "Ruiz",
        ),
    ],
    ids=str,
)
def test_a_clause_comes_before_a_tag_and_the_nearest_tag_behind_before_others(passage, said, name):
    text, sentence, figure = read(passage)
    chosen = choose([frame_of(each, text, sentence) for each in said], figure.span)
    assert chosen.sources[0].name == name


@rows(
    ("Early reports said {9} died.", [Says("Early reports", "said", DOCUMENT)], (0,)),
    (
        "Early reports, Lund said, named {9} dead.",
        [tag("Lund", "said"), Says("Early reports", "named", DOCUMENT)],
        ("Lund", 1),
    ),
)
def test_whoever_is_nobody_states_nothing(passage, said, expected):
    assert decided(passage, *said) == expected


def test_of_no_frames_none_is_chosen():
    assert choose([], read("It said {9}.")[2].span) is None


@pytest.mark.parametrize("cue", [Span(0, 8), Span(90, 98)], ids=str)
def test_a_cue_of_another_sentence_comes_upon_nothing(cue):
    text, sentence, figure = read("Detected by officers were {40} leaks, Lund said.")
    officers = frame_of(Says("officers", "Detected", UNNAMED), text, sentence)._replace(cue=cue)
    lund = frame_of(tag("Lund", "said"), text, sentence)
    assert decide([officers, lund], figure.span, sentence, text).frame == officers


@pytest.mark.parametrize("name", ["early reports", "Reports", "some local reports"], ids=str)
def test_reports_are_nobody(name):
    text, sentence, _ = read(f"{name} told of {{9}} deaths.")
    assert nameless(frame_of(Says(name, "told"), text, sentence))


@pytest.mark.parametrize(
    "name", ["Lund", "police reports", "local officials", "local media"], ids=str
)
def test_whoever_adds_a_word_to_reports_is_somebody(name):
    text, sentence, _ = read(f"{name} told of {{9}} deaths.")
    assert not nameless(frame_of(Says(name, "told"), text, sentence))


def test_a_speaker_whose_name_is_not_known_yet_is_somebody():
    text, sentence, _ = read("They told of {9} deaths.")
    frame = frame_of(Says("They", "told"), text, sentence)
    empty = Source(Span(0, 0), "", UNNAMED)
    assert not nameless(frame._replace(sources=(empty,)))
