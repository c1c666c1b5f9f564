"""The post as plain text, and under it the evidence: figure, speaker, words, rule."""

from hypothesis import given

from bot.render.plain import render_evidence, render_plain
from tests.bot.render.made import CLAIMS, DIGEST, READING, digests, reading_of


def test_the_post_is_the_digests_own_text():
    assert render_plain(DIGEST) == (
        "Ferry sinks off Tarn Bay\n\n"
        "• at least 9 people drowned — coastguard officials\n"
        "• 11 people drowned — harbour master Edda Lorne\n\n"
        "Differ: at least 9 (1 source) vs 11 (1)\n"
        "Not confirmed: the ministry did not comment.\n\n"
        "Tarn Courier"
    )


def test_each_figure_has_its_speaker_its_words_and_its_rule():
    assert render_evidence(READING) == (
        "  1  At least nine people drowned — coastguard officials\n"
        "     “At least nine people drowned in the storm, coastguard officials said.”\n"
        "     rule: content, speaker, cue\n\n"
        "  2  Eleven people drowned — Edda Lorne, via coastguard officials\n"
        "     “Eleven people drowned, Edda Lorne, the harbour master, told reporters.”\n"
        "     rule: content, speaker, cue\n\n"
        "  3  Two sailors — denied by Edda Lorne\n"
        "     “Two sailors, Lorne denied, had been asleep.”\n"
        "     rule: speaker, cue, content\n\n"
        "  4  5.2 tonnes — the outlet itself\n"
        "     “The ferry carried 5.2 tonnes of salt.”\n"
        "     rule: no cue\n\n"
        "  5  Half crew left — unclear, more than one speaker fits\n"
        "     “Half the crew left,” said the cook\n"
        "     rule: quotation"
    )


def test_an_article_without_figures_says_so():
    assert render_evidence(reading_of("Council thanks the volunteers")) == "no figures"


def test_a_long_list_is_numbered_to_its_end():
    lines = render_evidence(reading_of(READING.article.text, *CLAIMS * 200)).splitlines()
    heads = [line for line in lines if "—" in line]
    assert [int(line.split()[0]) for line in heads] == [*range(1, 1001)]


@given(digests())
def test_any_post_holds_all_its_lines(digest):
    text = render_plain(digest)
    assert all(line.text in text for line in digest.lines)
