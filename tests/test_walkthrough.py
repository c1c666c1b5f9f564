"""The article that ships with whosaid, stage by stage: read this to see what each stage gives."""

import pytest

from bot.demo import seed_text
from digests import (
    LineKind,
    Standing,
    Verdict,
    find_figures,
    make_digest,
    parse,
    read_article,
    read_plain,
)

HOSPITAL = ("hospital sources",)
OFFICIAL = ("official in Anbar",)
PARLIAMENT = ("parliamentarians", "local hospital sources")

# Each figure: its words, what is counted, who said it; () is the outlet itself.
FIGURES = (
    ("Dozens", "", ("MPs", "medics")),
    ("dozens", "people", PARLIAMENT),
    ("55", "civilians", HOSPITAL),
    ("12", "women", HOSPITAL),
    ("19", "children", HOSPITAL),
    ("three", "air strikes", HOSPITAL),
    ("eight", "militants", HOSPITAL),
    ("55", "civilians", ("Ahmed al-Salmani",)),
    ("60", "people", ("Mohammed Karbouli",)),
    ("dozens", "civilians", OFFICIAL),
    ("a handful", "terrorists", OFFICIAL),
    ("seven- week", "campaign", ()),
    ("280 km", "", ()),
    ("175 miles", "", ()),
)
HOSPITAL_55, WOMEN, CHILDREN, MILITANTS, SALMANI_55, KARBOULI_60 = 2, 3, 4, 6, 7, 8


@pytest.fixture(scope="module")
def document():
    return parse(read_plain(seed_text()))


@pytest.fixture(scope="module")
def reading():
    return read_article(seed_text())


@pytest.fixture(scope="module")
def digest(reading):
    return make_digest(reading)


class TestText:
    def test_the_first_line_is_the_headline_and_the_last_names_the_publisher(self, document):
        article = document.article
        headline = "Dozens killed in west Iraq air strike, MPs and medics say"
        assert article.title.of(article.text) == headline
        assert article.publisher == "Reuters"
        assert article.body.of(article.text).rstrip().endswith("near the Syrian border.")

    def test_sentences_end_where_a_reader_ends_them(self, document):
        sentences = [sentence.span.of(document.text) for sentence in document.sentences]
        assert (
            "The bodies of eight militants were delivered to Qaim hospital morgue, the hospital "
            "sources said." in sentences
        )
        assert "Several buildings had been wrecked." in sentences

    def test_the_two_quotations_are_found_with_their_marks(self, document):
        quoted = [quotation.content.of(document.text) for quotation in document.quotations]
        assert [words[:12] for words in quoted] == ["Killing doze", "(I) demand h"]


class TestFigures:
    def test_all_fourteen_figures_are_found_and_no_other(self, document):
        figures, _ = find_figures(document)
        assert [figure.span.of(document.text) for figure in figures] == [f[0] for f in FIGURES]

    def test_what_is_counted_stands_beside_them(self, document):
        figures, _ = find_figures(document)
        nouns = [f.referent.noun.of(document.text) if f.referent.noun else "" for f in figures]
        assert nouns == [noun for _, noun, _ in FIGURES]

    def test_women_and_children_are_part_of_the_55(self, document):
        figures, _ = find_figures(document)
        wholes = {index: figure.part_of for index, figure in enumerate(figures)}
        assert (wholes[WOMEN], wholes[CHILDREN]) == (HOSPITAL_55, HOSPITAL_55)
        assert all(
            whole is None for index, whole in wholes.items() if index not in {WOMEN, CHILDREN}
        )

    def test_the_year_is_left_out_with_its_reason(self, document):
        _, left_out = find_figures(document)
        reasons = {number.span.of(document.text): number.reason for number in left_out}
        assert any("2014" in words and "year" in reason for words, reason in reasons.items())


class TestAttribution:
    @pytest.mark.parametrize("index", range(len(FIGURES)), ids=lambda i: f"{i} {FIGURES[i][0]}")
    def test_each_figure_has_the_speaker_whom_the_article_names(self, reading, index):
        claim = reading.claims[index]
        assert tuple(source.name for source in claim.sources) == FIGURES[index][2]
        assert claim.standing is (Standing.STATED if FIGURES[index][2] else Standing.OWN_VOICE)

    def test_the_evidence_holds_the_figure_and_the_cue(self, reading):
        for claim in reading.claims:
            assert claim.evidence.holds(claim.figure.span)
            assert claim.cue is None or claim.evidence.holds(claim.cue)

    def test_reuters_who_was_told_is_no_source(self, reading):
        assert "Reuters" not in {s.name for claim in reading.claims for s in claim.sources}

    def test_he_who_said_massacre_is_the_official_and_not_the_prime_minister(self, reading):
        (source,) = reading.claims[9].sources
        assert source.mention.of(reading.article.text) == "he"
        assert source.name == "official in Anbar"

    def test_baghdad_did_not_comment(self, reading):
        assert [silence.who.name for silence in reading.no_comment] == ["Officials in Baghdad"]
        assert reading.denials == ()


class TestReconcile:
    def test_the_two_55_agree_and_the_60_is_in_conflict_with_them(self, reading):
        found = {(relation.verdict, relation.claims) for relation in reading.relations}
        assert found == {
            (Verdict.AGREE, (HOSPITAL_55, SALMANI_55)),
            (Verdict.CONFLICT, (HOSPITAL_55, SALMANI_55, KARBOULI_60)),
        }


class TestSummary:
    def test_the_post_shows_the_toll_with_all_three_speakers(self, digest):
        shown = {HOSPITAL_55, WOMEN, CHILDREN, MILITANTS, SALMANI_55, KARBOULI_60}
        assert shown <= set(digest.claims)
        assert len(digest.text) <= 900

    @pytest.mark.parametrize(
        ("figure", "speaker"),
        [
            ("55 civilians", "hospital sources"),
            ("12 women", "hospital sources"),
            ("19 children", "hospital sources"),
            ("8 militants", "hospital sources"),
            ("55 civilians", "Ahmed al-Salmani"),
            ("60 people", "Mohammed Karbouli"),
        ],
    )
    def test_each_figure_stands_in_one_line_with_its_speaker(self, digest, figure, speaker):
        lines = [line.text for line in digest.of_kind(LineKind.CLAIM)]
        assert any(figure in line and speaker in line for line in lines)

    def test_nobody_gets_a_number_that_is_not_theirs(self, digest):
        lines = [line.text for line in digest.of_kind(LineKind.CLAIM)]
        assert not any("60" in line and "hospital" in line for line in lines)
        assert not any("55" in line and "Karbouli" in line for line in lines)

    def test_the_difference_is_shown_with_both_words(self, digest):
        (line,) = digest.of_kind(LineKind.RELATION)
        for words in ("55", "60", "civilians", "people"):
            assert words in line.text

    def test_what_baghdad_did_not_say_is_said(self, digest):
        (line,) = digest.of_kind(LineKind.NOT_CONFIRMED)
        assert "Baghdad" in line.text
